"""GET /api/orgs/{platform_key}/scim/v2/Users"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.list_users_format import ListUsersFormat
from ...models.scim_user_list_response import SCIMUserListResponse
from ...models.scim_user_response import SCIMUserResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[SCIMUserListResponse] = Operation(
    "list_users", "GET", "/api/orgs/{platform_key}/scim/v2/Users", SCIMUserListResponse
)
PAGINATION: Pagination[SCIMUserResponse] = Pagination(
    "scim", "index", move="start_index", size="count", items=("Resources",), item=SCIMUserResponse
)


@PAGINATION.asyncio
async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListUsersFormat | Unset = UNSET,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    attributes: str | Unset = UNSET,
    excluded_attributes: str | Unset = UNSET,
) -> SCIMUserListResponse:
    """List users in the system

    List users in the system for the specified platform

    Args:
        platform_key: In the path.
        format_: One of json, scim+json.
        start_index: Position of the first user, from 1. (at least 1)
        count: Users per page.
        filter_: SCIM filter, for example `userName eq "ada"`.
        sort_by: In the query.
        sort_order: In the query.
        attributes: In the query.
        excluded_attributes: In the query.

    Returns:
        SCIMUserListResponse.

    Pages: `paginate` reads all of them (scim).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "format": format_,
        "startIndex": start_index,
        "count": count,
        "filter": filter_,
        "sortBy": sort_by,
        "sortOrder": sort_order,
        "attributes": attributes,
        "excludedAttributes": excluded_attributes,
    }
    return await OPERATION.asyncio(client, (platform_key,), _query)


async def asyncio_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListUsersFormat | Unset = UNSET,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    attributes: str | Unset = UNSET,
    excluded_attributes: str | Unset = UNSET,
) -> Response[SCIMUserListResponse]:
    """List users in the system

    As `asyncio`. Returns Response[SCIMUserListResponse]. Raises errors.APIStatusError (401, 403, 500). Pages: see
    `paginate`.
    """
    _query = {
        "format": format_,
        "startIndex": start_index,
        "count": count,
        "filter": filter_,
        "sortBy": sort_by,
        "sortOrder": sort_order,
        "attributes": attributes,
        "excludedAttributes": excluded_attributes,
    }
    return await OPERATION.asyncio_detailed(client, (platform_key,), _query)


@PAGINATION.sync
def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListUsersFormat | Unset = UNSET,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    attributes: str | Unset = UNSET,
    excluded_attributes: str | Unset = UNSET,
) -> SCIMUserListResponse:
    """List users in the system

    As `asyncio`, blocking. Returns SCIMUserListResponse. Raises errors.APIStatusError (401, 403, 500). Pages: see
    `paginate`.

    Args:
        platform_key: In the path.
        format_: One of json, scim+json.
        start_index: Position of the first user, from 1. (at least 1)
        count: Users per page.
        filter_: SCIM filter, for example `userName eq "ada"`.
        sort_by: In the query.
        sort_order: In the query.
        attributes: In the query.
        excluded_attributes: In the query.
    """
    _query = {
        "format": format_,
        "startIndex": start_index,
        "count": count,
        "filter": filter_,
        "sortBy": sort_by,
        "sortOrder": sort_order,
        "attributes": attributes,
        "excludedAttributes": excluded_attributes,
    }
    return OPERATION.sync(client, (platform_key,), _query)


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListUsersFormat | Unset = UNSET,
    start_index: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    attributes: str | Unset = UNSET,
    excluded_attributes: str | Unset = UNSET,
) -> Response[SCIMUserListResponse]:
    """List users in the system

    As `asyncio`, blocking. Returns Response[SCIMUserListResponse]. Raises errors.APIStatusError (401, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "format": format_,
        "startIndex": start_index,
        "count": count,
        "filter": filter_,
        "sortBy": sort_by,
        "sortOrder": sort_order,
        "attributes": attributes,
        "excludedAttributes": excluded_attributes,
    }
    return OPERATION.sync_detailed(client, (platform_key,), _query)
