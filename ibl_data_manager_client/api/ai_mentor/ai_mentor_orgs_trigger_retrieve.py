"""GET /api/ai-mentor/orgs/{org}/trigger/{slug}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.trigger_response import TriggerResponse
from ...types import Response

OPERATION: Operation[TriggerResponse] = Operation(
    "ai_mentor_orgs_trigger_retrieve", "GET", "/api/ai-mentor/orgs/{org}/trigger/{slug}/", TriggerResponse
)


async def asyncio(org: str, slug: str, *, client: DataManagerClient) -> TriggerResponse:
    """Retrieve details of a specific trigger.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        slug: The unique slug identifier of the trigger.

    Returns:
        Response: The details of the specified trigger.

    Raises:
        Http404: If the specified trigger does not exist.

    Args:
        org: In the path.
        slug: In the path.

    Returns:
        TriggerResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Trigger not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, slug))


async def asyncio_detailed(org: str, slug: str, *, client: DataManagerClient) -> Response[TriggerResponse]:
    """Retrieve details of a specific trigger.

    As `asyncio`. Returns Response[TriggerResponse]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, slug))


def sync(org: str, slug: str, *, client: DataManagerClient) -> TriggerResponse:
    """Retrieve details of a specific trigger.

    As `asyncio`, blocking. Returns TriggerResponse. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        slug: In the path.
    """
    return OPERATION.sync(client, (org, slug))


def sync_detailed(org: str, slug: str, *, client: DataManagerClient) -> Response[TriggerResponse]:
    """Retrieve details of a specific trigger.

    As `asyncio`, blocking. Returns Response[TriggerResponse]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, slug))
