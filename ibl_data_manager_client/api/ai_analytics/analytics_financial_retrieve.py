"""GET /api/analytics/financial/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.analytics_financial_retrieve_date_filter import AnalyticsFinancialRetrieveDateFilter
from ...models.analytics_financial_retrieve_fill_method import AnalyticsFinancialRetrieveFillMethod
from ...models.analytics_financial_retrieve_granularity import AnalyticsFinancialRetrieveGranularity
from ...models.analytics_financial_retrieve_metric import AnalyticsFinancialRetrieveMetric
from ...models.analytics_financial_retrieve_provider import AnalyticsFinancialRetrieveProvider
from ...models.base_finance_response import BaseFinanceResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[BaseFinanceResponse] = Operation(
    "analytics_financial_retrieve", "GET", "/api/analytics/financial/", BaseFinanceResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    comparison_days: int | Unset = UNSET,
    date_filter: AnalyticsFinancialRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    fill_method: AnalyticsFinancialRetrieveFillMethod | Unset = UNSET,
    granularity: AnalyticsFinancialRetrieveGranularity | Unset = UNSET,
    llm_model: str | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsFinancialRetrieveMetric,
    platform_key: str | Unset = UNSET,
    provider: AnalyticsFinancialRetrieveProvider | Unset = UNSET,
    show_overtime: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
    all_time: bool | Unset = UNSET,
) -> BaseFinanceResponse:
    """Financial Analytics API - Get comprehensive cost metrics with comparison analysis.

    This endpoint provides period-based cost analysis (not cumulative) with support for:
    - Multiple time granularities and metrics
    - Cross-dimensional filtering
    - Percentage change vs comparison periods
    - Forward-filled time series

    **Examples:**

    **Basic Weekly Costs:**
    ```
    GET /api/analytics/financial/?metric=weekly_costs&comparison_days=10
    ```

    **Platform & Mentor Filtered:**
    ```
    # Get total costs for a specific platform and mentor
    GET
    /api/analytics/financial/?metric=total_costs&platform_key=web-app&mentor_unique_id=mentor-123&comparison_days=14
    ```

    **Monthly Costs by Provider:**
    ```
    GET /api/analytics/financial/?metric=monthly_costs&provider=openai&granularity=month&comparison_days=30
    ```

    **Daily Costs for Specific User:**
    ```
    GET
    /api/analytics/financial/?metric=total_costs&username=user-456&granularity=day&start_date=2025-01-15&end_date=2025-01-21&comparison_days=7
    ```


    **Response Structure:**
    ```json
    {
        "metric": "weekly_costs",
        "value": 12.47,
        "percentage_change": 8.5,
        "overtime": [
            {"date": "2025-01-06", "value": 2.89},
            {"date": "2025-01-13", "value": 3.12}
        ],
        "period_info": {
            "start_date": "2025-01-01",
            "end_date": "2025-01-31",
            "period_days": 31
        },
        "comparison_info": {
            "previous_period_value": 11.50,
            ...
        }
    }
    ```

    Args:
        comparison_days: Number of days for comparison period to calculate percentage change (e.g., 10 for 10-day comparison) (at least
            1)
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        fill_method: Method for filling missing time periods in overtime data

            * `zero` - Fill missing periods with zero
            * `previous` - Fill missing periods with previous value. Default on the server: zero.
        granularity: Time granularity for overtime series data

            * `day` - Daily data points
            * `week` - Weekly data points
            * `month` - Monthly data points. Default on the server: day.
        llm_model: Filter by specific LLM model (e.g., gpt-4o, claude-3-5-sonnet)
        mentor_unique_id: In the query.
        metric: Type of financial metric to retrieve

            * `total_costs` - Total costs for selected timeframe
            * `weekly_costs` - Costs for current/selected week
            * `monthly_costs` - Costs for current/selected month
        platform_key: In the query.
        provider: Filter by AI provider

            * `openai` - OpenAI
            * `anthropic` - Anthropic
            * `azure` - Azure
            * `google` - Google
            * `meta` - Meta
            * `other` - Other
        show_overtime: Whether to include overtime series data in response. Default on the server: true.
        start_date: In the query.
        username: Filter by specific username - returns costs for this user only
        all_time: All days, in place of dates.

    Returns:
        BaseFinanceResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request - Invalid query parameters
            403: Forbidden - Insufficient permissions
            500: Internal Server Error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "comparison_days": comparison_days,
        "date_filter": date_filter,
        "end_date": end_date,
        "fill_method": fill_method,
        "granularity": granularity,
        "llm_model": llm_model,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "platform_key": platform_key,
        "provider": provider,
        "show_overtime": show_overtime,
        "start_date": start_date,
        "username": username,
        "all_time": all_time,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    comparison_days: int | Unset = UNSET,
    date_filter: AnalyticsFinancialRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    fill_method: AnalyticsFinancialRetrieveFillMethod | Unset = UNSET,
    granularity: AnalyticsFinancialRetrieveGranularity | Unset = UNSET,
    llm_model: str | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsFinancialRetrieveMetric,
    platform_key: str | Unset = UNSET,
    provider: AnalyticsFinancialRetrieveProvider | Unset = UNSET,
    show_overtime: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
    all_time: bool | Unset = UNSET,
) -> Response[BaseFinanceResponse]:
    """Financial Analytics API - Get comprehensive cost metrics with comparison analysis.

    As `asyncio`. Returns Response[BaseFinanceResponse]. Raises errors.APIStatusError (400, 403, 500).
    """
    _query = {
        "comparison_days": comparison_days,
        "date_filter": date_filter,
        "end_date": end_date,
        "fill_method": fill_method,
        "granularity": granularity,
        "llm_model": llm_model,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "platform_key": platform_key,
        "provider": provider,
        "show_overtime": show_overtime,
        "start_date": start_date,
        "username": username,
        "all_time": all_time,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    comparison_days: int | Unset = UNSET,
    date_filter: AnalyticsFinancialRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    fill_method: AnalyticsFinancialRetrieveFillMethod | Unset = UNSET,
    granularity: AnalyticsFinancialRetrieveGranularity | Unset = UNSET,
    llm_model: str | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsFinancialRetrieveMetric,
    platform_key: str | Unset = UNSET,
    provider: AnalyticsFinancialRetrieveProvider | Unset = UNSET,
    show_overtime: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
    all_time: bool | Unset = UNSET,
) -> BaseFinanceResponse:
    """Financial Analytics API - Get comprehensive cost metrics with comparison analysis.

    As `asyncio`, blocking. Returns BaseFinanceResponse. Raises errors.APIStatusError (400, 403, 500).

    Args:
        comparison_days: Number of days for comparison period to calculate percentage change (e.g., 10 for 10-day comparison) (at least
            1)
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        fill_method: Method for filling missing time periods in overtime data

            * `zero` - Fill missing periods with zero
            * `previous` - Fill missing periods with previous value. Default on the server: zero.
        granularity: Time granularity for overtime series data

            * `day` - Daily data points
            * `week` - Weekly data points
            * `month` - Monthly data points. Default on the server: day.
        llm_model: Filter by specific LLM model (e.g., gpt-4o, claude-3-5-sonnet)
        mentor_unique_id: In the query.
        metric: Type of financial metric to retrieve

            * `total_costs` - Total costs for selected timeframe
            * `weekly_costs` - Costs for current/selected week
            * `monthly_costs` - Costs for current/selected month
        platform_key: In the query.
        provider: Filter by AI provider

            * `openai` - OpenAI
            * `anthropic` - Anthropic
            * `azure` - Azure
            * `google` - Google
            * `meta` - Meta
            * `other` - Other
        show_overtime: Whether to include overtime series data in response. Default on the server: true.
        start_date: In the query.
        username: Filter by specific username - returns costs for this user only
        all_time: All days, in place of dates.
    """
    _query = {
        "comparison_days": comparison_days,
        "date_filter": date_filter,
        "end_date": end_date,
        "fill_method": fill_method,
        "granularity": granularity,
        "llm_model": llm_model,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "platform_key": platform_key,
        "provider": provider,
        "show_overtime": show_overtime,
        "start_date": start_date,
        "username": username,
        "all_time": all_time,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    comparison_days: int | Unset = UNSET,
    date_filter: AnalyticsFinancialRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    fill_method: AnalyticsFinancialRetrieveFillMethod | Unset = UNSET,
    granularity: AnalyticsFinancialRetrieveGranularity | Unset = UNSET,
    llm_model: str | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metric: AnalyticsFinancialRetrieveMetric,
    platform_key: str | Unset = UNSET,
    provider: AnalyticsFinancialRetrieveProvider | Unset = UNSET,
    show_overtime: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
    all_time: bool | Unset = UNSET,
) -> Response[BaseFinanceResponse]:
    """Financial Analytics API - Get comprehensive cost metrics with comparison analysis.

    As `asyncio`, blocking. Returns Response[BaseFinanceResponse]. Raises errors.APIStatusError (400, 403, 500).
    """
    _query = {
        "comparison_days": comparison_days,
        "date_filter": date_filter,
        "end_date": end_date,
        "fill_method": fill_method,
        "granularity": granularity,
        "llm_model": llm_model,
        "mentor_unique_id": mentor_unique_id,
        "metric": metric,
        "platform_key": platform_key,
        "provider": provider,
        "show_overtime": show_overtime,
        "start_date": start_date,
        "username": username,
        "all_time": all_time,
    }
    return OPERATION.sync_detailed(client, (), _query)
