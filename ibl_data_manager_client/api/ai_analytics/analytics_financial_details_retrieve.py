"""GET /api/analytics/financial/details/"""

from __future__ import annotations

import datetime
from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.analytics_financial_details_retrieve_date_filter import AnalyticsFinancialDetailsRetrieveDateFilter
from ...models.analytics_financial_details_retrieve_group_by import AnalyticsFinancialDetailsRetrieveGroupBy
from ...models.finance_details_response import FinanceDetailsResponse
from ...models.finance_row import FinanceRow
from ...types import UNSET, Response, Unset

OPERATION: Operation[FinanceDetailsResponse] = Operation(
    "analytics_financial_details_retrieve", "GET", "/api/analytics/financial/details/", FinanceDetailsResponse
)
PAGINATION: Pagination[FinanceRow] = Pagination(
    "analytics_flat", "page", move="page", size="limit", items=("rows",), item=FinanceRow
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsFinancialDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    group_by: AnalyticsFinancialDetailsRetrieveGroupBy,
    limit: int | Unset = UNSET,
    llm_model: str | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metrics: str | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
    all_time: bool | Unset = UNSET,
) -> FinanceDetailsResponse:
    """Financial Details Analytics API – paginated cost tables with flexible grouping.

    This endpoint returns tabular cost metrics aggregated by the dimension
    specified via the `group_by` query parameter.  One or more KPI columns
    can be requested through the comma-separated `metrics` list while
    typical filters (date range, provider, platform_key, user, etc.) narrow the
    dataset.  Results are paginated with `page` / `limit`.

    **Required query parameters**
    - group_by – provider | llm_model | username | mentor | platform
    - metrics – csv list of KPI names, e.g. total_cost, sessions

    **Shared optional filters**
    - start_date, end_date   – ISO yyyy-mm-dd (ignored when all_time=true)
    - platform_key           – tenant isolation
    - mentor_unique_id       – filter to one mentor
    - username               – filter to a learner
    - provider / llm_model   – filter to LLM provider / model
    - all_time               – true → lifetime totals
    - page (default 1), limit (default 50)

    **Examples**
    --------
    1. Cost by provider for the last week
    ```
       GET /api/v2/analytics/financial/details?
           group_by=provider&
           metrics=total_cost&
           start_date=2025-01-01&
           end_date=2025-01-07&
           page=1&limit=10
    ```

    2. Lifetime cost per user with extra KPIs
       ```
       GET /api/v2/analytics/financial/details?
           group_by=username&
           metrics=total_cost,sessions&
           all_time=true&page=1&limit=50
       ```
    3. Cost by LLM model with tenant filter
    ```
       GET /api/v2/analytics/financial/details?
           group_by=llm_model&
           metrics=total_cost&
           platform_key=web-app&
           start_date=2025-01-01&end_date=2025-01-31
    ```
    Response structure
    -------------------
    ```
    {
      "page": 1,
      "limit": 10,
      "total_pages": 1,
      "total_records": 3,
      "rows": [
        {"provider": "openai", "total_cost": "2.50000"},
        {"provider": "anthropic", "total_cost": "1.00000"},
        {"provider": "azure",    "total_cost": "0.50000"}
      ],
      "metrics": [
        {
          "name": "total_cost",
          "unit": "$",
          "description": "Cost for this entity in period"
        }
      ],
      "total_cost": "4.00000"   // optional grand-total when available
    }
    ``

    Args:
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        group_by: Dimension to group by

            * `provider` - Group by provider
            * `llm_model` - Group by LLM model
            * `username` - Group by username
            * `mentor` - Group by mentor
            * `platform` - Group by platform
            * `action` - Group by actions
        limit: (at least 1, at most 100) Default on the server: 20.
        llm_model: In the query.
        mentor_unique_id: In the query.
        metrics: Comma-separated list of metrics (e.g. total_cost,sessions, last_active) Default on the server: total_cost.
        page: (at least 1) Default on the server: 1.
        platform_key: In the query.
        provider: In the query.
        search: In the query.
        start_date: In the query.
        username: In the query.
        all_time: Totals of all time; the dates are then ignored.

    Returns:
        FinanceDetailsResponse.

    Pages: `paginate` reads all of them (analytics_flat).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request – invalid query params
            500: Internal Server Error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "group_by": group_by,
        "limit": limit,
        "llm_model": llm_model,
        "mentor_unique_id": mentor_unique_id,
        "metrics": metrics,
        "page": page,
        "platform_key": platform_key,
        "provider": provider,
        "search": search,
        "start_date": start_date,
        "username": username,
        "all_time": all_time,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsFinancialDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    group_by: AnalyticsFinancialDetailsRetrieveGroupBy,
    limit: int | Unset = UNSET,
    llm_model: str | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metrics: str | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
    all_time: bool | Unset = UNSET,
) -> Response[FinanceDetailsResponse]:
    """Financial Details Analytics API – paginated cost tables with flexible grouping.

    As `asyncio`. Returns Response[FinanceDetailsResponse]. Raises errors.APIStatusError (400, 500). Pages: see
    `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "group_by": group_by,
        "limit": limit,
        "llm_model": llm_model,
        "mentor_unique_id": mentor_unique_id,
        "metrics": metrics,
        "page": page,
        "platform_key": platform_key,
        "provider": provider,
        "search": search,
        "start_date": start_date,
        "username": username,
        "all_time": all_time,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsFinancialDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    group_by: AnalyticsFinancialDetailsRetrieveGroupBy,
    limit: int | Unset = UNSET,
    llm_model: str | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metrics: str | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
    all_time: bool | Unset = UNSET,
) -> FinanceDetailsResponse:
    """Financial Details Analytics API – paginated cost tables with flexible grouping.

    As `asyncio`, blocking. Returns FinanceDetailsResponse. Raises errors.APIStatusError (400, 500). Pages: see
    `paginate`.

    Args:
        date_filter: * `today` - Today only
            * `7d` - Last 7 days
            * `30d` - Last 30 days
            * `90d` - Last 90 days
            * `all_time` - All time
            * `custom` - Custom date range. Default on the server: today.
        end_date: In the query.
        group_by: Dimension to group by

            * `provider` - Group by provider
            * `llm_model` - Group by LLM model
            * `username` - Group by username
            * `mentor` - Group by mentor
            * `platform` - Group by platform
            * `action` - Group by actions
        limit: (at least 1, at most 100) Default on the server: 20.
        llm_model: In the query.
        mentor_unique_id: In the query.
        metrics: Comma-separated list of metrics (e.g. total_cost,sessions, last_active) Default on the server: total_cost.
        page: (at least 1) Default on the server: 1.
        platform_key: In the query.
        provider: In the query.
        search: In the query.
        start_date: In the query.
        username: In the query.
        all_time: Totals of all time; the dates are then ignored.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "group_by": group_by,
        "limit": limit,
        "llm_model": llm_model,
        "mentor_unique_id": mentor_unique_id,
        "metrics": metrics,
        "page": page,
        "platform_key": platform_key,
        "provider": provider,
        "search": search,
        "start_date": start_date,
        "username": username,
        "all_time": all_time,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    date_filter: AnalyticsFinancialDetailsRetrieveDateFilter | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    group_by: AnalyticsFinancialDetailsRetrieveGroupBy,
    limit: int | Unset = UNSET,
    llm_model: str | Unset = UNSET,
    mentor_unique_id: UUID | Unset = UNSET,
    metrics: str | Unset = UNSET,
    page: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
    all_time: bool | Unset = UNSET,
) -> Response[FinanceDetailsResponse]:
    """Financial Details Analytics API – paginated cost tables with flexible grouping.

    As `asyncio`, blocking. Returns Response[FinanceDetailsResponse]. Raises errors.APIStatusError (400, 500).
    Pages: see `paginate`.
    """
    _query = {
        "date_filter": date_filter,
        "end_date": end_date,
        "group_by": group_by,
        "limit": limit,
        "llm_model": llm_model,
        "mentor_unique_id": mentor_unique_id,
        "metrics": metrics,
        "page": page,
        "platform_key": platform_key,
        "provider": provider,
        "search": search,
        "start_date": start_date,
        "username": username,
        "all_time": all_time,
    }
    return OPERATION.sync_detailed(client, (), _query)
