"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_moderation_logs_list_target_system import (
    AiMentorOrgsUsersModerationLogsListTargetSystem,
)
from ...models.moderation_log import ModerationLog
from ...models.paginated_moderation_log_list import PaginatedModerationLogList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedModerationLogList] = Operation(
    "ai_mentor_orgs_users_moderation_logs_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/moderation-logs/",
    PaginatedModerationLogList,
)
PAGINATION: Pagination[ModerationLog] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=ModerationLog
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_time: datetime.datetime | Unset = UNSET,
    mentor: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_time: datetime.datetime | Unset = UNSET,
    target_system: AiMentorOrgsUsersModerationLogsListTargetSystem | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedModerationLogList:
    """Endpoint to view and delete Moderation Logs for a tenant.

    These can be filtered by username, platform_key and  mentor id


    A search query can be conducted to search through the prompts and reason for the moderation catch event.

    Args:
        org: In the path.
        user_id: In the path.
        end_time: In the query.
        mentor: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: In the query.
        search: A search term.
        start_time: In the query.
        target_system: * `Safety System` - Safety System
            * `Moderation System` - Moderation System
        username: In the query.

    Returns:
        PaginatedModerationLogList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_time": end_time,
        "mentor": mentor,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "search": search,
        "start_time": start_time,
        "target_system": target_system,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_time: datetime.datetime | Unset = UNSET,
    mentor: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_time: datetime.datetime | Unset = UNSET,
    target_system: AiMentorOrgsUsersModerationLogsListTargetSystem | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedModerationLogList]:
    """Endpoint to view and delete Moderation Logs for a tenant.

    As `asyncio`. Returns Response[PaginatedModerationLogList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "end_time": end_time,
        "mentor": mentor,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "search": search,
        "start_time": start_time,
        "target_system": target_system,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_time: datetime.datetime | Unset = UNSET,
    mentor: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_time: datetime.datetime | Unset = UNSET,
    target_system: AiMentorOrgsUsersModerationLogsListTargetSystem | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedModerationLogList:
    """Endpoint to view and delete Moderation Logs for a tenant.

    As `asyncio`, blocking. Returns PaginatedModerationLogList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        end_time: In the query.
        mentor: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        platform_key: In the query.
        search: A search term.
        start_time: In the query.
        target_system: * `Safety System` - Safety System
            * `Moderation System` - Moderation System
        username: In the query.
    """
    _query = {
        "end_time": end_time,
        "mentor": mentor,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "search": search,
        "start_time": start_time,
        "target_system": target_system,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_time: datetime.datetime | Unset = UNSET,
    mentor: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_time: datetime.datetime | Unset = UNSET,
    target_system: AiMentorOrgsUsersModerationLogsListTargetSystem | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedModerationLogList]:
    """Endpoint to view and delete Moderation Logs for a tenant.

    As `asyncio`, blocking. Returns Response[PaginatedModerationLogList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "end_time": end_time,
        "mentor": mentor,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "search": search,
        "start_time": start_time,
        "target_system": target_system,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
