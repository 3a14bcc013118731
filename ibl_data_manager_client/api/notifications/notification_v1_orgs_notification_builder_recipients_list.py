"""GET /api/notification/v1/orgs/{platform_key}/notification-builder/{id}/recipients/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.recipient import Recipient
from ...models.recipient_page import RecipientPage
from ...types import UNSET, Response, Unset

OPERATION: Operation[RecipientPage] = Operation(
    "notification_v1_orgs_notification_builder_recipients_list",
    "GET",
    "/api/notification/v1/orgs/{platform_key}/notification-builder/{id}/recipients/",
    RecipientPage,
)
PAGINATION: Pagination[Recipient] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Recipient
)


@PAGINATION.asyncio
async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> RecipientPage:
    """Get build recipients

    Get paginated list of recipients for a notification build

    Args:
        platform_key: In the path.
        id: In the path.
        page: Page number
        page_size: Number of items per page
        search: Search recipients by username or email

    Returns:
        RecipientPage.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Generic error response serializer
            500: Generic error response serializer
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key, id), {"page": page, "page_size": page_size, "search": search})


async def asyncio_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[RecipientPage]:
    """Get build recipients

    As `asyncio`. Returns Response[RecipientPage]. Raises errors.APIStatusError (404, 500). Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(
        client, (platform_key, id), {"page": page, "page_size": page_size, "search": search}
    )


@PAGINATION.sync
def sync(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> RecipientPage:
    """Get build recipients

    As `asyncio`, blocking. Returns RecipientPage. Raises errors.APIStatusError (404, 500). Pages: see `paginate`.

    Args:
        platform_key: In the path.
        id: In the path.
        page: Page number
        page_size: Number of items per page
        search: Search recipients by username or email
    """
    return OPERATION.sync(client, (platform_key, id), {"page": page, "page_size": page_size, "search": search})


def sync_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[RecipientPage]:
    """Get build recipients

    As `asyncio`, blocking. Returns Response[RecipientPage]. Raises errors.APIStatusError (404, 500). Pages: see
    `paginate`.
    """
    return OPERATION.sync_detailed(client, (platform_key, id), {"page": page, "page_size": page_size, "search": search})
