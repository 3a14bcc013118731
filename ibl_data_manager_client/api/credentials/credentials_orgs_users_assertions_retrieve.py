"""GET /api/credentials/orgs/{org}/users/{user_id}/assertions/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.assertion import Assertion
from ...models.paginated_assertions_response import PaginatedAssertionsResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse] = Operation(
    "credentials_orgs_users_assertions_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assertions/",
    PaginatedAssertionsResponse | list[PaginatedAssertionsResponse],
)
PAGINATION: Pagination[Assertion] = Pagination(
    "credentials", "page", move="page", size="page_size", items=("data",), item=Assertion
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course: str | Unset = UNSET,
    exclude_main_tenant_assertions: bool | Unset = UNSET,
    include_expired: bool | Unset = UNSET,
    include_revoked: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse:
    """Endpoint to retrieve all credential assertions for a user within an organization.

    This endpoint provides access to all credential assertions (issued credentials)
    for a specific user within an organization, with support for filtering.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID to retrieve assertions for

    Query Parameters:
        course (str, optional): Filter by course ID
        include_revoked (bool, optional): Include revoked assertions (default: false)
        include_expired (bool, optional): Include expired assertions (default: false)
        exclude_main_tenant_assertions (bool, optional): Exclude assertions from the main tenant (default: false)

    Returns:
        A paginated response using the AssertionSerializer format

    Error Responses:
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the user or organization doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Args:
        org: In the path.
        user_id: In the path.
        course: In the query.
        exclude_main_tenant_assertions: In the query.
        include_expired: In the query.
        include_revoked: In the query.
        page: (at least 1)
        page_size: (at least 1, at most 1000)

    Returns:
        list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse.

    Pages: `paginate` reads all of them (credentials).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the user or organization doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "course": course,
        "exclude_main_tenant_assertions": exclude_main_tenant_assertions,
        "include_expired": include_expired,
        "include_revoked": include_revoked,
        "page": page,
        "page_size": page_size,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course: str | Unset = UNSET,
    exclude_main_tenant_assertions: bool | Unset = UNSET,
    include_expired: bool | Unset = UNSET,
    include_revoked: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse]:
    """Endpoint to retrieve all credential assertions for a user within an organization.

    As `asyncio`. Returns Response[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse]. Raises
    errors.APIStatusError (401, 403, 404, 500). Pages: see `paginate`.
    """
    _query = {
        "course": course,
        "exclude_main_tenant_assertions": exclude_main_tenant_assertions,
        "include_expired": include_expired,
        "include_revoked": include_revoked,
        "page": page,
        "page_size": page_size,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course: str | Unset = UNSET,
    exclude_main_tenant_assertions: bool | Unset = UNSET,
    include_expired: bool | Unset = UNSET,
    include_revoked: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse:
    """Endpoint to retrieve all credential assertions for a user within an organization.

    As `asyncio`, blocking. Returns list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse. Raises
    errors.APIStatusError (401, 403, 404, 500). Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        course: In the query.
        exclude_main_tenant_assertions: In the query.
        include_expired: In the query.
        include_revoked: In the query.
        page: (at least 1)
        page_size: (at least 1, at most 1000)
    """
    _query = {
        "course": course,
        "exclude_main_tenant_assertions": exclude_main_tenant_assertions,
        "include_expired": include_expired,
        "include_revoked": include_revoked,
        "page": page,
        "page_size": page_size,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course: str | Unset = UNSET,
    exclude_main_tenant_assertions: bool | Unset = UNSET,
    include_expired: bool | Unset = UNSET,
    include_revoked: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse]:
    """Endpoint to retrieve all credential assertions for a user within an organization.

    As `asyncio`, blocking. Returns Response[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse].
    Raises errors.APIStatusError (401, 403, 404, 500). Pages: see `paginate`.
    """
    _query = {
        "course": course,
        "exclude_main_tenant_assertions": exclude_main_tenant_assertions,
        "include_expired": include_expired,
        "include_revoked": include_revoked,
        "page": page,
        "page_size": page_size,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
