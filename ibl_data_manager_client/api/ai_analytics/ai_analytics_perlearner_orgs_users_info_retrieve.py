"""GET /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/info"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.learner_information_api import LearnerInformationAPI
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.ai_analytics_perlearner_orgs_users_info_retrieve_meta import (
        AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta,
    )

OPERATION: Operation[LearnerInformationAPI] = Operation(
    "ai_analytics_perlearner_orgs_users_info_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/info",
    LearnerInformationAPI.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    meta: AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta | Unset = UNSET,
    search: str | Unset = UNSET,
) -> LearnerInformationAPI:
    """Retrieve detailed information about a specific learner.

    This endpoint returns personal and activity information about a learner,
    including profile data, activity metrics, and location information.

    Path Parameters:
        user_id (str): The username or email of the learner

    Query Parameters:
        meta (bool): Include additional analytics information when true

    Returns:
        Detailed learner information including:
        - Profile data (username, name, email)
        - Registration and activity dates
        - Activity metrics (assessments, time spent, videos watched)
        - Location and browser information (when available)

    Access Control:
        - Platform admins can access any learner
        - Learners can access their own information
        - Department admins can access learners in their departments

    Args:
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the
            specified department
        include_main_platform: Include main platform data. Default on the server: true.
        meta: Include extra analytics information?

            * `y` - y
            * `yes` - yes
            * `true` - true
            * `True` - True
            * `n` - n
            * `no` - no
            * `false` - false
            * `False` - False. Default on the server: n.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "department_id": department_id,
            "include_main_platform": include_main_platform,
            "meta": meta,
            "search": search,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    meta: AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[LearnerInformationAPI]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "department_id": department_id,
            "include_main_platform": include_main_platform,
            "meta": meta,
            "search": search,
        },
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    meta: AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta | Unset = UNSET,
    search: str | Unset = UNSET,
) -> LearnerInformationAPI:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "department_id": department_id,
            "include_main_platform": include_main_platform,
            "meta": meta,
            "search": search,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    meta: AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[LearnerInformationAPI]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "department_id": department_id,
            "include_main_platform": include_main_platform,
            "meta": meta,
            "search": search,
        },
    )
