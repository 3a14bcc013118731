"""GET /api/features/apps/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_user_app_list import PaginatedUserAppList
from ...models.user_app import UserApp
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedUserAppList] = Operation(
    "features_apps_list", "GET", "/api/features/apps/", PaginatedUserAppList
)
PAGINATION: Pagination[UserApp] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=UserApp
)


@PAGINATION.asyncio
async def asyncio(
    *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> PaginatedUserAppList:
    """Returns a list of the apps that the user has access to.

    Args:
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.

    Returns:
        PaginatedUserAppList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"page": page, "page_size": page_size})


async def asyncio_detailed(
    *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[PaginatedUserAppList]:
    """Returns a list of the apps that the user has access to.

    As `asyncio`. Returns Response[PaginatedUserAppList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (), {"page": page, "page_size": page_size})


@PAGINATION.sync
def sync(
    *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> PaginatedUserAppList:
    """Returns a list of the apps that the user has access to.

    As `asyncio`, blocking. Returns PaginatedUserAppList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
    """
    return OPERATION.sync(client, (), {"page": page, "page_size": page_size})


def sync_detailed(
    *, client: DataManagerClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[PaginatedUserAppList]:
    """Returns a list of the apps that the user has access to.

    As `asyncio`, blocking. Returns Response[PaginatedUserAppList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    return OPERATION.sync_detailed(client, (), {"page": page, "page_size": page_size})
