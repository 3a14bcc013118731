"""POST /api/catalog/invitations/course/bulk/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bulk_course_invitation_create import BulkCourseInvitationCreate
from ...models.bulk_course_invitation_response import BulkCourseInvitationResponse
from ...types import Response

OPERATION: Operation[BulkCourseInvitationResponse] = Operation(
    "catalog_invitations_course_bulk_create",
    "POST",
    "/api/catalog/invitations/course/bulk/",
    BulkCourseInvitationResponse,
)


async def asyncio(*, client: DataManagerClient, body: BulkCourseInvitationCreate) -> BulkCourseInvitationResponse:
    """Create multiple course invitations

    Args:
        body: Request serializer for BulkCourseInvitationView POST endpoint

    Returns:
        BulkCourseInvitationResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: BulkCourseInvitationCreate
) -> Response[BulkCourseInvitationResponse]:
    """Create multiple course invitations

    As `asyncio`. Returns Response[BulkCourseInvitationResponse]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: BulkCourseInvitationCreate) -> BulkCourseInvitationResponse:
    """Create multiple course invitations

    As `asyncio`, blocking. Returns BulkCourseInvitationResponse. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for BulkCourseInvitationView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: BulkCourseInvitationCreate
) -> Response[BulkCourseInvitationResponse]:
    """Create multiple course invitations

    As `asyncio`, blocking. Returns Response[BulkCourseInvitationResponse]. Raises errors.APIStatusError (400, 401,
    403, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
