"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_user_setting import MentorUserSetting
from ...types import Response

OPERATION: Operation[MentorUserSetting] = Operation(
    "ai_mentor_orgs_users_mentors_mentor_user_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/",
    MentorUserSetting,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MentorUserSetting:
    """Endpoint to get user settings for a mentor.


    GET
    https://base.manager.iblai.app/api/ai-mentor/orgs/your-org/users/your-user/mentors/unique-id/mentor-user-settings/

    Sample response
    ```
    {"reference_saved_memories": true}
    ```

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        MentorUserSetting.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[MentorUserSetting]:
    """Endpoint to get user settings for a mentor.

    As `asyncio`. Returns Response[MentorUserSetting]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MentorUserSetting:
    """Endpoint to get user settings for a mentor.

    As `asyncio`, blocking. Returns MentorUserSetting. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Response[MentorUserSetting]:
    """Endpoint to get user settings for a mentor.

    As `asyncio`, blocking. Returns Response[MentorUserSetting]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
