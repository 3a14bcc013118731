"""POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_webhooks_azure_trigger_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/",
    answer="any",
)


async def asyncio(
    org: str,
    slug: str,
    *,
    client: DataManagerClient,
) -> Any:
    """POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
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
) -> Response[Any]:
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
) -> Any:
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
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            slug,
        ),
    )
