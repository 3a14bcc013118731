"""GET /api/catalog/invitations/platform/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_platform_invitation import PaginatedPlatformInvitation
from ...models.platform_invitation_detail import PlatformInvitationDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedPlatformInvitation] = Operation(
    "catalog_invitations_platform_retrieve", "GET", "/api/catalog/invitations/platform/", PaginatedPlatformInvitation
)
PAGINATION: Pagination[PlatformInvitationDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=PlatformInvitationDetail
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
    platform_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedPlatformInvitation:
    """API View for managing platform invitations.

    This endpoint allows querying, creating, and deleting platform invitations for users.

    Query/Request Parameters:
        For GET:
            platform_key (str, optional): Filter by platform key
            org (str, optional): Filter by platform organization
            email (str, optional): Filter by user email
            source (str, optional): Filter by invitation source
            active (bool, optional): Filter by active status
            sort (str, optional): Field to sort results by (default: '-id')
            metadata fields: Any additional parameters will be treated as metadata filters

        For POST:
            platform_key (str, required): The platform to create an invitation for
            email (str, required): The email address to invite
            active (bool, optional): Whether the invitation is active
            metadata fields: Any additional parameters will be added as metadata

        For DELETE:
            id (int, required): The ID of the invitation to delete
            org (str, required): The platform organization for verification

    Methods:
        GET: Retrieve a paginated list of platform invitations
        POST: Create a new platform invitation
        DELETE: Remove a platform invitation

    Returns:
        GET: A paginated JSON response containing platform invitations:
            {
                "count": 10,
                "next": "https://example.com/api/catalog/invitations/platform/?page=2",
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
                        "platform_key": "platform1"
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
                "platform_key": "platform1"
            }

        DELETE: A success response with status 200

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the platform or invitation doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsDMAdmin or IsPlatformAdmin permission
        - Available to platform administrators and DM admins

    Args:
        active: Filter by active status
        email: Filter by user email
        org: Filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: Filter by platform key
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output

    Returns:
        PaginatedPlatformInvitation.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: If the platform or invitation doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
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
    platform_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedPlatformInvitation]:
    """API View for managing platform invitations.

    As `asyncio`. Returns Response[PaginatedPlatformInvitation]. Raises errors.APIStatusError (400, 401, 403, 404,
    500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
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
    platform_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedPlatformInvitation:
    """API View for managing platform invitations.

    As `asyncio`, blocking. Returns PaginatedPlatformInvitation. Raises errors.APIStatusError (400, 401, 403, 404,
    500). Pages: see `paginate`.

    Args:
        active: Filter by active status
        email: Filter by user email
        org: Filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: Filter by platform key
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
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
    platform_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedPlatformInvitation]:
    """API View for managing platform invitations.

    As `asyncio`, blocking. Returns Response[PaginatedPlatformInvitation]. Raises errors.APIStatusError (400, 401,
    403, 404, 500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return OPERATION.sync_detailed(client, (), _query)
