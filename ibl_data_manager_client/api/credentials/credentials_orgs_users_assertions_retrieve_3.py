"""GET /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.assertion import Assertion
from ...models.paginated_assertions_response import PaginatedAssertionsResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse] = Operation(
    "credentials_orgs_users_assertions_retrieve_3",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/",
    PaginatedAssertionsResponse | list[PaginatedAssertionsResponse],
)
PAGINATION: Pagination[Assertion] = Pagination(
    "credentials", "page", move="page", size="page_size", items=("data",), item=Assertion
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    entity_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse:
    """Endpoint to issue and retrieve credential assertions for a specific credential.

    This endpoint allows issuing new credential assertions and retrieving existing
    assertions for a specific credential.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request
        entity_id (str): The credential entity ID

    Methods:
        POST: Issue a new credential assertion
        GET: Retrieve assertions for a specific credential

    POST Request Body:
        A JSON object containing recipient information and any additional metadata
        required for issuing the credential.

    Returns:
        POST: A JSON response containing the created assertion using the AssertionSerializer format
        GET: A paginated list of assertions using the AssertionSerializer format

    Error Responses:
        400 Bad Request: If the request data is invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the credential doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
        page: Page number. Default on the server: 1.
        page_size: Items per page.

    Returns:
        list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse.

    Pages: `paginate` reads all of them (credentials).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the credential doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, entity_id), {"page": page, "page_size": page_size})


async def asyncio_detailed(
    org: str,
    user_id: str,
    entity_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse]:
    """Endpoint to issue and retrieve credential assertions for a specific credential.

    As `asyncio`. Returns Response[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse]. Raises
    errors.APIStatusError (400, 401, 403, 404, 500). Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, entity_id), {"page": page, "page_size": page_size})


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    entity_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse:
    """Endpoint to issue and retrieve credential assertions for a specific credential.

    As `asyncio`, blocking. Returns list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse. Raises
    errors.APIStatusError (400, 401, 403, 404, 500). Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
    """
    return OPERATION.sync(client, (org, user_id, entity_id), {"page": page, "page_size": page_size})


def sync_detailed(
    org: str,
    user_id: str,
    entity_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse]:
    """Endpoint to issue and retrieve credential assertions for a specific credential.

    As `asyncio`, blocking. Returns Response[list[PaginatedAssertionsResponse] | PaginatedAssertionsResponse].
    Raises errors.APIStatusError (400, 401, 403, 404, 500). Pages: see `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id, entity_id), {"page": page, "page_size": page_size})
