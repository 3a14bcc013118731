"""POST /api/ai-mentor/orgs/{org}/trigger/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.trigger_request import TriggerRequest
from ...models.trigger_response import TriggerResponse
from ...types import Response

OPERATION: Operation[TriggerResponse] = Operation(
    "ai_mentor_orgs_trigger_create", "POST", "/api/ai-mentor/orgs/{org}/trigger/", TriggerResponse
)


async def asyncio(org: str, *, client: DataManagerClient, body: TriggerRequest) -> TriggerResponse:
    """Create or modify a trigger.

    Args:
        request: The HTTP request containing the trigger data.
        org: The organization/tenant identifier.

    Returns:
        Response: The created or updated trigger details.

    Raises:
        BadRequest: If the provided data is invalid or missing required parameters.

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        TriggerResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data or missing required parameters
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(org: str, *, client: DataManagerClient, body: TriggerRequest) -> Response[TriggerResponse]:
    """Create or modify a trigger.

    As `asyncio`. Returns Response[TriggerResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: TriggerRequest) -> TriggerResponse:
    """Create or modify a trigger.

    As `asyncio`, blocking. Returns TriggerResponse. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: TriggerRequest) -> Response[TriggerResponse]:
    """Create or modify a trigger.

    As `asyncio`, blocking. Returns Response[TriggerResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
