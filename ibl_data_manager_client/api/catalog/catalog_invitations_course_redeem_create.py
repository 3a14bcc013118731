"""POST /api/catalog/invitations/course/redeem/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_invitation_detail import CourseInvitationDetail
from ...models.course_invitation_redemption import CourseInvitationRedemption
from ...types import Response

OPERATION: Operation[CourseInvitationDetail] = Operation(
    "catalog_invitations_course_redeem_create",
    "POST",
    "/api/catalog/invitations/course/redeem/",
    CourseInvitationDetail,
)


async def asyncio(*, client: DataManagerClient, body: CourseInvitationRedemption) -> CourseInvitationDetail:
    """Redeem a blank course invitation

    Args:
        body: Request serializer for CourseInvitationRedemptionView POST endpoint

    Returns:
        CourseInvitationDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - no blank invitation available
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: CourseInvitationRedemption
) -> Response[CourseInvitationDetail]:
    """Redeem a blank course invitation

    As `asyncio`. Returns Response[CourseInvitationDetail]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: CourseInvitationRedemption) -> CourseInvitationDetail:
    """Redeem a blank course invitation

    As `asyncio`, blocking. Returns CourseInvitationDetail. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for CourseInvitationRedemptionView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: CourseInvitationRedemption) -> Response[CourseInvitationDetail]:
    """Redeem a blank course invitation

    As `asyncio`, blocking. Returns Response[CourseInvitationDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
