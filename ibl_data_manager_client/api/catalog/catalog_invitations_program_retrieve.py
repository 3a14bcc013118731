"""GET /api/catalog/invitations/program/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_program_invitation import PaginatedProgramInvitation
from ...models.program_invitation_detail import ProgramInvitationDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedProgramInvitation] = Operation(
    "catalog_invitations_program_retrieve", "GET", "/api/catalog/invitations/program/", PaginatedProgramInvitation
)
PAGINATION: Pagination[ProgramInvitationDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=ProgramInvitationDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    program_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
) -> PaginatedProgramInvitation:
    """API View for managing program invitations.

    This endpoint allows querying, creating, and deleting program invitations for users.

    Query/Request Parameters:
        For GET:
            program_key (str, optional): Filter by program key
            org (str, optional): Filter by platform organization
            email (str, optional): Filter by user email
            source (str, optional): Filter by invitation source
            active (bool, optional): Filter by active status
            sort (str, optional): Field to sort results by (default: '-id')
            metadata fields: Any additional parameters will be treated as metadata filters

        For POST:
            program_key (str, required): The program to create an invitation for
            email (str, required): The email address to invite
            active (bool, optional): Whether the invitation is active
            metadata fields: Any additional parameters will be added as metadata

        For DELETE:
            id (int, required): The ID of the invitation to delete
            org (str, required): The platform organization for verification

    Methods:
        GET: Retrieve a paginated list of program invitations
        POST: Create a new program invitation
        DELETE: Remove a program invitation

    Returns:
        GET: A paginated JSON response containing program invitations:
            {
                "count": 10,
                "next": "https://example.com/api/catalog/invitations/program/?page=2",
                "previous": null,
                "results": [
                    {
                        "id": 123,
                        "user_id": 456,
                        "username": "username",
                        "email": "user@example.com",
                        "created": "2023-06-15T14:30:00Z",
                        "started": "2023-06-15T14:30:00Z",
                        "source": "source",
                        "redirect_to": "https://example.com",
                        "expired": null,
                        "active": true,
                        "metadata": {},
                        "program_key": "org+program1"
                    },
                    ...
                ]
            }

        POST: A JSON response containing the created invitation:
            {
                "id": 123,
                "user_id": 456,
                "username": "username",
                "email": "user@example.com",
                "created": "2023-06-15T14:30:00Z",
                "started": "2023-06-15T14:30:00Z",
                "source": "source",
                "redirect_to": "https://example.com",
                "expired": null,
                "active": true,
                "metadata": {},
                "program_key": "org+program1"
            }

        DELETE: A success response with status 200

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the program or invitation doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsDMAdmin, IsPlatformAdminReadOnly, or IsPlatformAdminForProgram permission
        - Read-only access for platform admins, full access for DM admins and program-specific admins

    Args:
        active: Filter by active status
        email: Filter by user email
        org: Filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        program_key: Filter by program key
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output
        platform_key: In the query.
        program_id: In the query.

    Returns:
        PaginatedProgramInvitation.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: If the program or invitation doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "program_key": program_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
        "platform_key": platform_key,
        "program_id": program_id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    program_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
) -> Response[PaginatedProgramInvitation]:
    """API View for managing program invitations.

    As `asyncio`. Returns Response[PaginatedProgramInvitation]. Raises errors.APIStatusError (400, 401, 403, 404,
    500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "program_key": program_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
        "platform_key": platform_key,
        "program_id": program_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    program_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
) -> PaginatedProgramInvitation:
    """API View for managing program invitations.

    As `asyncio`, blocking. Returns PaginatedProgramInvitation. Raises errors.APIStatusError (400, 401, 403, 404,
    500). Pages: see `paginate`.

    Args:
        active: Filter by active status
        email: Filter by user email
        org: Filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        program_key: Filter by program key
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output
        platform_key: In the query.
        program_id: In the query.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "program_key": program_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
        "platform_key": platform_key,
        "program_id": program_id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    program_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
) -> Response[PaginatedProgramInvitation]:
    """API View for managing program invitations.

    As `asyncio`, blocking. Returns Response[PaginatedProgramInvitation]. Raises errors.APIStatusError (400, 401,
    403, 404, 500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "program_key": program_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
        "platform_key": platform_key,
        "program_id": program_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
