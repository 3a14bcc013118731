"""POST /api/catalog/invitations/course/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_invitation_create import CourseInvitationCreate
from ...models.course_invitation_detail import CourseInvitationDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseInvitationDetail] = Operation(
    "catalog_invitations_course_create", "POST", "/api/catalog/invitations/course/", CourseInvitationDetail
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CourseInvitationCreate,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> CourseInvitationDetail:
    """Create a new course invitation

    Args:
        body: Request serializer for CourseInvitationView POST endpoint
        active: Filter by active status
        course_id: Filter by course ID
        email: Filter by user email
        key: Alternative filter by platform key
        org: Alternative filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: Filter by platform key
        platform_org: Filter by platform organization
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output

    Returns:
        CourseInvitationDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - course doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "email": email,
        "key": key,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CourseInvitationCreate,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[CourseInvitationDetail]:
    """Create a new course invitation

    As `asyncio`. Returns Response[CourseInvitationDetail]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "email": email,
        "key": key,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: CourseInvitationCreate,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> CourseInvitationDetail:
    """Create a new course invitation

    As `asyncio`, blocking. Returns CourseInvitationDetail. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for CourseInvitationView POST endpoint
        active: Filter by active status
        course_id: Filter by course ID
        email: Filter by user email
        key: Alternative filter by platform key
        org: Alternative filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: Filter by platform key
        platform_org: Filter by platform organization
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "email": email,
        "key": key,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CourseInvitationCreate,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[CourseInvitationDetail]:
    """Create a new course invitation

    As `asyncio`, blocking. Returns Response[CourseInvitationDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "email": email,
        "key": key,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
