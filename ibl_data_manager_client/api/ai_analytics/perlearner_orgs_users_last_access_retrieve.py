"""GET /api/perlearner/orgs/{org}/users/{user_id}/last-access"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.per_learner_last_access import PerLearnerLastAccess
from ...types import UNSET, Response, Unset

OPERATION: Operation[PerLearnerLastAccess] = Operation(
    "perlearner_orgs_users_last_access_retrieve",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/last-access",
    PerLearnerLastAccess,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> PerLearnerLastAccess:
    """Last course accessed by a learner, includes upto unit information as well

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        PerLearnerLastAccess.

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
) -> Response[PerLearnerLastAccess]:
    """Last course accessed by a learner, includes upto unit information as well

    As `asyncio`. Returns Response[PerLearnerLastAccess]. Raises errors.APIStatusError.
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
) -> PerLearnerLastAccess:
    """Last course accessed by a learner, includes upto unit information as well

    As `asyncio`, blocking. Returns PerLearnerLastAccess. Raises errors.APIStatusError.

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
) -> Response[PerLearnerLastAccess]:
    """Last course accessed by a learner, includes upto unit information as well

    As `asyncio`, blocking. Returns Response[PerLearnerLastAccess]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
