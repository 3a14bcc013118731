"""POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_webhooks_azure_trigger_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/",
    answer="any",
)


async def asyncio(org: str, slug: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/

    Args:
        org: In the path.
        slug: In the path.
        body: Any JSON; none is described.

    Returns:
        Any: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, slug), None, body)


async def asyncio_detailed(
    org: str, slug: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[Any]:
    """POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/

    As `asyncio`. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, slug), None, body)


def sync(org: str, slug: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/

    As `asyncio`, blocking. Returns Any (any JSON, parsed). Raises errors.APIStatusError.

    Args:
        org: In the path.
        slug: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, slug), None, body)


def sync_detailed(org: str, slug: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """POST /api/ai-mentor/orgs/{org}/webhooks/azure/trigger/{slug}/

    As `asyncio`, blocking. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, slug), None, body)
