"""GET /api/orgs/{platform_key}/scim/v2/Groups"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.list_groups_format import ListGroupsFormat
from ...models.scim_group_list_response import SCIMGroupListResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[SCIMGroupListResponse] = Operation(
    "list_groups", "GET", "/api/orgs/{platform_key}/scim/v2/Groups", SCIMGroupListResponse
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
    filter_: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    attributes: str | Unset = UNSET,
    excluded_attributes: str | Unset = UNSET,
) -> SCIMGroupListResponse:
    """List existing RBAC groups

    List all existing RBAC groups for the specified platform. Only returns groups that have been pre-created in the
    RBAC system.

    Args:
        platform_key: In the path.
        format_: One of json, scim+json.
        filter_: SCIM filter, for example `userName eq "ada"`.
        sort_by: In the query.
        sort_order: In the query.
        attributes: In the query.
        excluded_attributes: In the query.

    Returns:
        SCIMGroupListResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Unauthorized
            403: Forbidden
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "format": format_,
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
    format_: ListGroupsFormat | Unset = UNSET,
    filter_: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    attributes: str | Unset = UNSET,
    excluded_attributes: str | Unset = UNSET,
) -> Response[SCIMGroupListResponse]:
    """List existing RBAC groups

    As `asyncio`. Returns Response[SCIMGroupListResponse]. Raises errors.APIStatusError (401, 403).
    """
    _query = {
        "format": format_,
        "filter": filter_,
        "sortBy": sort_by,
        "sortOrder": sort_order,
        "attributes": attributes,
        "excludedAttributes": excluded_attributes,
    }
    return await OPERATION.asyncio_detailed(client, (platform_key,), _query)


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
    filter_: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    attributes: str | Unset = UNSET,
    excluded_attributes: str | Unset = UNSET,
) -> SCIMGroupListResponse:
    """List existing RBAC groups

    As `asyncio`, blocking. Returns SCIMGroupListResponse. Raises errors.APIStatusError (401, 403).

    Args:
        platform_key: In the path.
        format_: One of json, scim+json.
        filter_: SCIM filter, for example `userName eq "ada"`.
        sort_by: In the query.
        sort_order: In the query.
        attributes: In the query.
        excluded_attributes: In the query.
    """
    _query = {
        "format": format_,
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
    format_: ListGroupsFormat | Unset = UNSET,
    filter_: str | Unset = UNSET,
    sort_by: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    attributes: str | Unset = UNSET,
    excluded_attributes: str | Unset = UNSET,
) -> Response[SCIMGroupListResponse]:
    """List existing RBAC groups

    As `asyncio`, blocking. Returns Response[SCIMGroupListResponse]. Raises errors.APIStatusError (401, 403).
    """
    _query = {
        "format": format_,
        "filter": filter_,
        "sortBy": sort_by,
        "sortOrder": sort_order,
        "attributes": attributes,
        "excludedAttributes": excluded_attributes,
    }
    return OPERATION.sync_detailed(client, (platform_key,), _query)
