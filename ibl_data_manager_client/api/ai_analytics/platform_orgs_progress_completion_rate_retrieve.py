"""GET /api/platform/orgs/{org}/progress/completion-rate"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "platform_orgs_progress_completion_rate_retrieve",
    "GET",
    "/api/platform/orgs/{org}/progress/completion-rate",
    answer="any",
)


async def asyncio(org: str, *, client: DataManagerClient) -> Any:
    """Average of total completed units

    Args:
        org: In the path.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[Any]:
    """Average of total completed units

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> Any:
    """Average of total completed units

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[Any]:
    """Average of total completed units

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
