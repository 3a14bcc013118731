"""GET /api/catalog/suggestions/program/user/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_program_suggestion import PaginatedProgramSuggestion
from ...models.program_suggestion_detail import ProgramSuggestionDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedProgramSuggestion] = Operation(
    "catalog_suggestions_program_user_retrieve",
    "GET",
    "/api/catalog/suggestions/program/user/",
    PaginatedProgramSuggestion,
)
PAGINATION: Pagination[ProgramSuggestionDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=ProgramSuggestionDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> PaginatedProgramSuggestion:
    """API View for retrieving program suggestions for a specific user.

    This endpoint allows users to view program suggestions that have been made for them,
    with support for filtering by platform and pagination.

    Query Parameters:
        user (str, required): Username or user ID to retrieve suggestions for
        platform_key (str, optional): Filter suggestions by platform key
        platform_org (str, optional): Filter suggestions by platform organization
        sort (str, optional): Field to sort results by (default: '-id')
        page (int, optional): Page number for pagination
        page_size (int, optional): Number of items per page

    Methods:
        GET: Retrieve a paginated list of program suggestions for a user

    Returns:
        GET: A paginated JSON response containing program suggestions:
            {
                "count": 10,
                "next": "https://example.com/api/catalog/suggestions/program/user/?page=2",
                "previous": null,
                "results": [
                    {
                        "id": 123,
                        "user_id": 456,
                        "username": "student1",
                        "name": "Student Name",
                        "platform_key": "platform1",
                        "accepted": false,
                        "visible": true,
                        "created": "2023-06-15T14:30:00Z",
                        "modified": "2023-06-15T14:30:00Z",
                        "metadata": {},
                        "program_key": "program-v1:org+program+run",
                        "program_name": "Data Science Program"
                    },
                    ...
                ]
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid, or if suggestion retrieval fails
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsDMAdmin, IsPlatformAdminReadOnly, or IsEdxUserReadOnly permission
        - Users can view their own suggestions
        - Platform admins can view suggestions for users in their platform (read-only)
        - DM admins can view all suggestions

    Args:
        email: Email to retrieve suggestions for
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter suggestions by platform key
        platform_org: Filter suggestions by platform organization
        sort: Field to sort results by. Default on the server: -id.
        user_id: User ID to retrieve suggestions for
        username: Username or user ID to retrieve suggestions for
        user: Username or user ID.

    Returns:
        PaginatedProgramSuggestion.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - required parameters missing or invalid
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "email": email,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
        "username": username,
        "user": user,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Response[PaginatedProgramSuggestion]:
    """API View for retrieving program suggestions for a specific user.

    As `asyncio`. Returns Response[PaginatedProgramSuggestion]. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "email": email,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
        "username": username,
        "user": user,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> PaginatedProgramSuggestion:
    """API View for retrieving program suggestions for a specific user.

    As `asyncio`, blocking. Returns PaginatedProgramSuggestion. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.

    Args:
        email: Email to retrieve suggestions for
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter suggestions by platform key
        platform_org: Filter suggestions by platform organization
        sort: Field to sort results by. Default on the server: -id.
        user_id: User ID to retrieve suggestions for
        username: Username or user ID to retrieve suggestions for
        user: Username or user ID.
    """
    _query = {
        "email": email,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
        "username": username,
        "user": user,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Response[PaginatedProgramSuggestion]:
    """API View for retrieving program suggestions for a specific user.

    As `asyncio`, blocking. Returns Response[PaginatedProgramSuggestion]. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.
    """
    _query = {
        "email": email,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
        "username": username,
        "user": user,
    }
    return OPERATION.sync_detailed(client, (), _query)
