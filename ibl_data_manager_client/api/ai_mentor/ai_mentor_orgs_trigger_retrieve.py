"""GET /api/ai-mentor/orgs/{org}/trigger/{slug}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.trigger_response import TriggerResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[TriggerResponse] = Operation(
    "ai_mentor_orgs_trigger_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/trigger/{slug}/",
    TriggerResponse.from_dict,
)


async def asyncio(
    org: str,
    slug: str,
    *,
    client: DataManagerClient,
) -> TriggerResponse:
    """Retrieve details of a specific trigger.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        slug: The unique slug identifier of the trigger.

    Returns:
        Response: The details of the specified trigger.

    Raises:
        Http404: If the specified trigger does not exist.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Trigger not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            slug,
        ),
    )


async def asyncio_detailed(
    org: str,
    slug: str,
    *,
    client: DataManagerClient,
) -> Response[TriggerResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            slug,
        ),
    )


def sync(
    org: str,
    slug: str,
    *,
    client: DataManagerClient,
) -> TriggerResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            slug,
        ),
    )


def sync_detailed(
    org: str,
    slug: str,
    *,
    client: DataManagerClient,
) -> Response[TriggerResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            slug,
        ),
    )
