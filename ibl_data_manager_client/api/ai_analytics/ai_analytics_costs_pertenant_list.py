"""GET /api/ai-analytics/costs/pertenant/"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.cost_per_tenant import CostPerTenant
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[CostPerTenant]] = Operation(
    "ai_analytics_costs_pertenant_list",
    "GET",
    "/api/ai-analytics/costs/pertenant/",
    _codec.ListOf(CostPerTenant.from_dict),
)


async def asyncio(
    *,
    client: DataManagerClient,
    end_date: datetime.datetime,
    start_date: datetime.datetime,
) -> list[CostPerTenant]:
    """Retrieve paginated LLM usage costs aggregated by tenant.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid parameters
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "end_date": end_date,
            "start_date": start_date,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.datetime,
    start_date: datetime.datetime,
) -> Response[list[CostPerTenant]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "end_date": end_date,
            "start_date": start_date,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    end_date: datetime.datetime,
    start_date: datetime.datetime,
) -> list[CostPerTenant]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "end_date": end_date,
            "start_date": start_date,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.datetime,
    start_date: datetime.datetime,
) -> Response[list[CostPerTenant]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "end_date": end_date,
            "start_date": start_date,
        },
    )
