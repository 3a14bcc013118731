"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_settings import MentorSettings
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorSettings] = Operation(
    "ai_mentor_orgs_users_mentors_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/",
    MentorSettings,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, department_id: int | Unset = UNSET
) -> MentorSettings:
    """Retrieve Mentor Settings

    Fetch the settings of a mentor within an organization. Only accessible to tenant admins.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        department_id: Department to authorize users by

    Returns:
        MentorSettings.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), {"department_id": department_id})


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, department_id: int | Unset = UNSET
) -> Response[MentorSettings]:
    """Retrieve Mentor Settings

    As `asyncio`. Returns Response[MentorSettings]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), {"department_id": department_id})


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, department_id: int | Unset = UNSET
) -> MentorSettings:
    """Retrieve Mentor Settings

    As `asyncio`, blocking. Returns MentorSettings. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        department_id: Department to authorize users by
    """
    return OPERATION.sync(client, (org, user_id, mentor), {"department_id": department_id})


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, department_id: int | Unset = UNSET
) -> Response[MentorSettings]:
    """Retrieve Mentor Settings

    As `asyncio`, blocking. Returns Response[MentorSettings]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), {"department_id": department_id})
