"""GET /api/perlearner/orgs/{org}/users/{user_id}/activity/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.activity_api import ActivityAPI
from ...types import UNSET, Response, Unset

OPERATION: Operation[ActivityAPI] = Operation(
    "perlearner_orgs_users_activity_retrieve",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/activity/",
    ActivityAPI,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> ActivityAPI:
    """Provides information on user enrollments

    Params
    user_id e.g developer@ibleducation.com| developer

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        ActivityAPI.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[ActivityAPI]:
    """Provides information on user enrollments

    As `asyncio`. Returns Response[ActivityAPI]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> ActivityAPI:
    """Provides information on user enrollments

    As `asyncio`, blocking. Returns ActivityAPI. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
    """
    return OPERATION.sync(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[ActivityAPI]:
    """Provides information on user enrollments

    As `asyncio`, blocking. Returns Response[ActivityAPI]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
