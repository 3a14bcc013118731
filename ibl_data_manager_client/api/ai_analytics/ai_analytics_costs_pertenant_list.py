"""GET /api/ai-analytics/costs/pertenant/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.cost_per_tenant import CostPerTenant
from ...types import Response

OPERATION: Operation[list[CostPerTenant]] = Operation(
    "ai_analytics_costs_pertenant_list", "GET", "/api/ai-analytics/costs/pertenant/", list[CostPerTenant]
)


async def asyncio(
    *, client: DataManagerClient, end_date: datetime.datetime, start_date: datetime.datetime
) -> list[CostPerTenant]:
    """Retrieve paginated LLM usage costs aggregated by tenant.

    Args:
        end_date: In the query.
        start_date: In the query.

    Returns:
        list[CostPerTenant].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"end_date": end_date, "start_date": start_date})


async def asyncio_detailed(
    *, client: DataManagerClient, end_date: datetime.datetime, start_date: datetime.datetime
) -> Response[list[CostPerTenant]]:
    """Retrieve paginated LLM usage costs aggregated by tenant.

    As `asyncio`. Returns Response[list[CostPerTenant]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), {"end_date": end_date, "start_date": start_date})


def sync(
    *, client: DataManagerClient, end_date: datetime.datetime, start_date: datetime.datetime
) -> list[CostPerTenant]:
    """Retrieve paginated LLM usage costs aggregated by tenant.

    As `asyncio`, blocking. Returns list[CostPerTenant]. Raises errors.APIStatusError (400).

    Args:
        end_date: In the query.
        start_date: In the query.
    """
    return OPERATION.sync(client, (), {"end_date": end_date, "start_date": start_date})


def sync_detailed(
    *, client: DataManagerClient, end_date: datetime.datetime, start_date: datetime.datetime
) -> Response[list[CostPerTenant]]:
    """Retrieve paginated LLM usage costs aggregated by tenant.

    As `asyncio`, blocking. Returns Response[list[CostPerTenant]]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), {"end_date": end_date, "start_date": start_date})
