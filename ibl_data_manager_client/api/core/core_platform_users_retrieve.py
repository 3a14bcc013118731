"""GET /api/core/platform/users/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.user_platform_management_list_view_get_response import UserPlatformManagementListViewGetResponse
from ...models.user_platform_management_list_view_get_response_results_item import (
    UserPlatformManagementListViewGetResponseResultsItem,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[UserPlatformManagementListViewGetResponse] = Operation(
    "core_platform_users_retrieve",
    "GET",
    "/api/core/platform/users/",
    UserPlatformManagementListViewGetResponse.from_dict,
)
PAGINATION: Pagination[UserPlatformManagementListViewGetResponseResultsItem] = Pagination(
    "dm_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=UserPlatformManagementListViewGetResponseResultsItem.adopt,
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_policies: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> UserPlatformManagementListViewGetResponse:
    """Retrieve users associated with platform and optionally their policies when return_policies is set

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "return_policies": return_policies,
            "sort": sort,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_policies: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[UserPlatformManagementListViewGetResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "return_policies": return_policies,
            "sort": sort,
        },
    )


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_policies: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> UserPlatformManagementListViewGetResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "return_policies": return_policies,
            "sort": sort,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    return_policies: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[UserPlatformManagementListViewGetResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "return_policies": return_policies,
            "sort": sort,
        },
    )
