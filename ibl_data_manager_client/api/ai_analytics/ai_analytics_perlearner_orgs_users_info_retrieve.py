"""GET /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/info"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_analytics_perlearner_orgs_users_info_retrieve_meta import (
    AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta,
)
from ...models.learner_information_api import LearnerInformationAPI
from ...types import UNSET, Response, Unset

OPERATION: Operation[LearnerInformationAPI] = Operation(
    "ai_analytics_perlearner_orgs_users_info_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/info",
    LearnerInformationAPI,
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
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
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
        search: In the query.

    Returns:
        LearnerInformationAPI.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "meta": meta,
        "search": search,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


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
    """Retrieve detailed information about a specific learner.

    As `asyncio`. Returns Response[LearnerInformationAPI]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "meta": meta,
        "search": search,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


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
    """Retrieve detailed information about a specific learner.

    As `asyncio`, blocking. Returns LearnerInformationAPI. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
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
        search: In the query.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "meta": meta,
        "search": search,
    }
    return OPERATION.sync(client, (org, user_id), _query)


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
    """Retrieve detailed information about a specific learner.

    As `asyncio`, blocking. Returns Response[LearnerInformationAPI]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "meta": meta,
        "search": search,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
