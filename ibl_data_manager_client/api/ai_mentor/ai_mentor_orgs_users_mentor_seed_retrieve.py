"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/seed/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.seed_mentors_view import SeedMentorsView
from ...types import Response

OPERATION: Operation[SeedMentorsView] = Operation(
    "ai_mentor_orgs_users_mentor_seed_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/seed/",
    SeedMentorsView,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> SeedMentorsView:
    """Seed initial mentors in a tenant.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user initiating the seeding.

    Returns:
        Response: A success message with details about the seeded mentors.

    Raises:
        BadRequest: If the seeding process fails.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        SeedMentorsView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Seeding failed
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[SeedMentorsView]:
    """Seed initial mentors in a tenant.

    As `asyncio`. Returns Response[SeedMentorsView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> SeedMentorsView:
    """Seed initial mentors in a tenant.

    As `asyncio`, blocking. Returns SeedMentorsView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[SeedMentorsView]:
    """Seed initial mentors in a tenant.

    As `asyncio`, blocking. Returns Response[SeedMentorsView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
