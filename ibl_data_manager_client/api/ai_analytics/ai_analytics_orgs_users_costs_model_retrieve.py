"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/costs/model/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.model_cost import ModelCost
from ...types import Response

OPERATION: Operation[ModelCost] = Operation(
    "ai_analytics_orgs_users_costs_model_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/costs/model/",
    ModelCost,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, end_date: datetime.datetime, start_date: datetime.datetime
) -> ModelCost:
    """Retrieve the  model costs for a tenant

    Filter parameters for period are start_date and enddate

    Accessible to tenant Admins only.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        start_date: In the query.

    Returns:
        ModelCost.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"end_date": end_date, "start_date": start_date})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, end_date: datetime.datetime, start_date: datetime.datetime
) -> Response[ModelCost]:
    """Retrieve the model costs for a tenant

    As `asyncio`. Returns Response[ModelCost]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"end_date": end_date, "start_date": start_date})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, end_date: datetime.datetime, start_date: datetime.datetime
) -> ModelCost:
    """Retrieve the model costs for a tenant

    As `asyncio`, blocking. Returns ModelCost. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: In the query.
        start_date: In the query.
    """
    return OPERATION.sync(client, (org, user_id), {"end_date": end_date, "start_date": start_date})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, end_date: datetime.datetime, start_date: datetime.datetime
) -> Response[ModelCost]:
    """Retrieve the model costs for a tenant

    As `asyncio`, blocking. Returns Response[ModelCost]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"end_date": end_date, "start_date": start_date})
