"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.mentor_settings_public import MentorSettingsPublic
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[MentorSettingsPublic] = Operation(
    "ai_mentor_orgs_users_mentors_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/",
    MentorSettingsPublic.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
) -> MentorSettingsPublic:
    """Retrieve Mentor Settings

    Fetch the settings of a mentor within an organization. Only accessible to tenant admins.

    Args:
        department_id: Department to authorize users by

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        {
            "department_id": department_id,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
) -> Response[MentorSettingsPublic]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        {
            "department_id": department_id,
        },
    )


def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
) -> MentorSettingsPublic:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        {
            "department_id": department_id,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
) -> Response[MentorSettingsPublic]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        {
            "department_id": department_id,
        },
    )
