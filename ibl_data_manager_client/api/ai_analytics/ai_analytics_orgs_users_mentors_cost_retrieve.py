"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/mentors/{mentor_unique_id}/cost/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.cost import Cost
from ...types import Response

OPERATION: Operation[Cost] = Operation(
    "ai_analytics_orgs_users_mentors_cost_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/mentors/{mentor_unique_id}/cost/",
    Cost,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor_unique_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date,
    start_date: datetime.date,
) -> Cost:
    """Retrieve LLM usage costs for a specific mentor.

    This endpoint returns data on the total cost of LLM usage for a specific mentor
    within a specified date range. The cost is calculated by summing the costs
    of all observations associated with traces from the tenant's sessions.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.
        mentor_unique_id: User key identifier.

    Returns:
        Response: Total LLM usage cost for the specified tenant.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_unique_id: In the path.
        end_date: In the query.
        start_date: In the query.

    Returns:
        Cost.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id, mentor_unique_id), {"end_date": end_date, "start_date": start_date}
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor_unique_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date,
    start_date: datetime.date,
) -> Response[Cost]:
    """Retrieve LLM usage costs for a specific mentor.

    As `asyncio`. Returns Response[Cost]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id, mentor_unique_id), {"end_date": end_date, "start_date": start_date}
    )


def sync(
    org: str,
    user_id: str,
    mentor_unique_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date,
    start_date: datetime.date,
) -> Cost:
    """Retrieve LLM usage costs for a specific mentor.

    As `asyncio`, blocking. Returns Cost. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor_unique_id: In the path.
        end_date: In the query.
        start_date: In the query.
    """
    return OPERATION.sync(client, (org, user_id, mentor_unique_id), {"end_date": end_date, "start_date": start_date})


def sync_detailed(
    org: str,
    user_id: str,
    mentor_unique_id: str,
    *,
    client: DataManagerClient,
    end_date: datetime.date,
    start_date: datetime.date,
) -> Response[Cost]:
    """Retrieve LLM usage costs for a specific mentor.

    As `asyncio`, blocking. Returns Response[Cost]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(
        client, (org, user_id, mentor_unique_id), {"end_date": end_date, "start_date": start_date}
    )
