"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_user_setting import MentorUserSetting
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorUserSetting] = Operation(
    "ai_mentor_orgs_users_mentors_mentor_user_settings_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-user-settings/",
    MentorUserSetting,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorUserSetting | Unset = UNSET
) -> MentorUserSetting:
    """Endpoint to set user settings for a mentor.


    POST
    https://base.manager.iblai.app/api/ai-mentor/orgs/your-org/users/your-user/mentors/unique-id/mentor-user-settings/

    Sample request
    ```
    {"reference_saved_memories": true}
    ```

    Sample response
    ```
    {"reference_saved_memories": true}
    ```

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        MentorUserSetting.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorUserSetting | Unset = UNSET
) -> Response[MentorUserSetting]:
    """Endpoint to set user settings for a mentor.

    As `asyncio`. Returns Response[MentorUserSetting]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorUserSetting | Unset = UNSET
) -> MentorUserSetting:
    """Endpoint to set user settings for a mentor.

    As `asyncio`, blocking. Returns MentorUserSetting. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorUserSetting | Unset = UNSET
) -> Response[MentorUserSetting]:
    """Endpoint to set user settings for a mentor.

    As `asyncio`, blocking. Returns Response[MentorUserSetting]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
