"""POST /api/analytics/orgs/{org}/time/update/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.time_spent_update_request import TimeSpentUpdateRequest
from ...models.time_spent_update_response import TimeSpentUpdateResponse
from ...types import Response

OPERATION: Operation[TimeSpentUpdateResponse] = Operation(
    "analytics_orgs_time_update_create", "POST", "/api/analytics/orgs/{org}/time/update/", TimeSpentUpdateResponse
)


async def asyncio(org: str, *, client: DataManagerClient, body: TimeSpentUpdateRequest) -> TimeSpentUpdateResponse:
    """Update time spent tracking data from client-side events.

    This endpoint receives time spent data collected on the client side and
    stores it in the analytics database. It requires a valid authentication token.

    Methods:
        POST: Submit time spent tracking data



    Returns:
        A response indicating success or failure:
        {
            "success": true|false,
            "message": "Error message if failed" (optional)
        }

    Error Responses:
        400 Bad Request: If the request data is invalid or the API is disabled

    Notes:
        This API must be enabled via the ENABLE_TIME_SPENT_UPDATE_API setting.

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        TimeSpentUpdateResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid or the API is disabled
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: TimeSpentUpdateRequest
) -> Response[TimeSpentUpdateResponse]:
    """Update time spent tracking data from client-side events.

    As `asyncio`. Returns Response[TimeSpentUpdateResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: TimeSpentUpdateRequest) -> TimeSpentUpdateResponse:
    """Update time spent tracking data from client-side events.

    As `asyncio`, blocking. Returns TimeSpentUpdateResponse. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: TimeSpentUpdateRequest
) -> Response[TimeSpentUpdateResponse]:
    """Update time spent tracking data from client-side events.

    As `asyncio`, blocking. Returns Response[TimeSpentUpdateResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
