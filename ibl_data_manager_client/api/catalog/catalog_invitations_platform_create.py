"""POST /api/catalog/invitations/platform/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_invitation_create import PlatformInvitationCreate
from ...models.platform_invitation_detail import PlatformInvitationDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformInvitationDetail] = Operation(
    "catalog_invitations_platform_create", "POST", "/api/catalog/invitations/platform/", PlatformInvitationDetail
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: PlatformInvitationCreate,
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
) -> PlatformInvitationDetail:
    """Create a new platform invitation

    Args:
        body: Request serializer for PlatformInvitationView POST endpoint
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
        PlatformInvitationDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform doesn't exist
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
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: PlatformInvitationCreate,
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
) -> Response[PlatformInvitationDetail]:
    """Create a new platform invitation

    As `asyncio`. Returns Response[PlatformInvitationDetail]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
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
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: PlatformInvitationCreate,
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
) -> PlatformInvitationDetail:
    """Create a new platform invitation

    As `asyncio`, blocking. Returns PlatformInvitationDetail. Raises errors.APIStatusError (400, 401, 403, 404,
    500).

    Args:
        body: Request serializer for PlatformInvitationView POST endpoint
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
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: PlatformInvitationCreate,
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
) -> Response[PlatformInvitationDetail]:
    """Create a new platform invitation

    As `asyncio`, blocking. Returns Response[PlatformInvitationDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
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
    return OPERATION.sync_detailed(client, (), _query, body)
