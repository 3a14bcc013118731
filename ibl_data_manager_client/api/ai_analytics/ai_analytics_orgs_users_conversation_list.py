"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/conversation/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_analytics_orgs_users_conversation_list_aggregation import (
    AiAnalyticsOrgsUsersConversationListAggregation,
)
from ...models.conversation_volume import ConversationVolume
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[ConversationVolume]] = Operation(
    "ai_analytics_orgs_users_conversation_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/conversation/",
    list[ConversationVolume],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersConversationListAggregation | Unset = UNSET,
    end_date: str,
    mentor_id: str | Unset = UNSET,
    start_date: str,
) -> list[ConversationVolume]:
    """Retrieve conversation volume data over time.

    This endpoint returns data on the number of conversations that occurred
    within a specified date range, with options for different time aggregations
    (hourly, daily, weekly). Results can be filtered by mentor.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.
        user_id: User identifier (not used in the implementation).

    Returns:
        Response: Time series data of conversation counts.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.
        mentor_id (str): Filter by mentor unique ID.
        aggregation (str): Time aggregation level (hourly, daily, weekly) - default: daily.

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily, weekly) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)

    Returns:
        list[ConversationVolume].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersConversationListAggregation | Unset = UNSET,
    end_date: str,
    mentor_id: str | Unset = UNSET,
    start_date: str,
) -> Response[list[ConversationVolume]]:
    """Retrieve conversation volume data over time.

    As `asyncio`. Returns Response[list[ConversationVolume]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersConversationListAggregation | Unset = UNSET,
    end_date: str,
    mentor_id: str | Unset = UNSET,
    start_date: str,
) -> list[ConversationVolume]:
    """Retrieve conversation volume data over time.

    As `asyncio`, blocking. Returns list[ConversationVolume]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily, weekly) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersConversationListAggregation | Unset = UNSET,
    end_date: str,
    mentor_id: str | Unset = UNSET,
    start_date: str,
) -> Response[list[ConversationVolume]]:
    """Retrieve conversation volume data over time.

    As `asyncio`, blocking. Returns Response[list[ConversationVolume]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {"aggregation": aggregation, "end_date": end_date, "mentor_id": mentor_id, "start_date": start_date}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
