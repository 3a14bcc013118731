"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_audience import MentorAudience
from ...models.mentor_audience_input import MentorAudienceInput
from ...types import Response

OPERATION: Operation[MentorAudience] = Operation(
    "ai_mentor_orgs_users_mentor_audience_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/",
    MentorAudience,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: MentorAudienceInput) -> MentorAudience:
    """Create a new mentor audience.

    Accessible to tenant admins only.

    Returns:
        - 201: Created mentor audience.
        - 401: Unauthorized.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        MentorAudience.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Unauthorized - Only tenant admins can create mentor audiences.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorAudienceInput
) -> Response[MentorAudience]:
    """Create a new mentor audience.

    As `asyncio`. Returns Response[MentorAudience]. Raises errors.APIStatusError (401).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: MentorAudienceInput) -> MentorAudience:
    """Create a new mentor audience.

    As `asyncio`, blocking. Returns MentorAudience. Raises errors.APIStatusError (401).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorAudienceInput
) -> Response[MentorAudience]:
    """Create a new mentor audience.

    As `asyncio`, blocking. Returns Response[MentorAudience]. Raises errors.APIStatusError (401).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
