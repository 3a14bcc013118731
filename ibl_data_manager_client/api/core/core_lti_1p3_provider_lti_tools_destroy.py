"""DELETE /api/core/lti/1p3/provider/lti-tools/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "core_lti_1p3_provider_lti_tools_destroy",
    "DELETE",
    "/api/core/lti/1p3/provider/lti-tools/{id}/",
    None,
    answer="none",
)


async def asyncio(id: str, *, client: DataManagerClient, platform_key: str) -> None:
    """Delete an LTI Tool

    Args:
        id: In the path.
        platform_key: Platform Key

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), {"platform_key": platform_key})


async def asyncio_detailed(id: str, *, client: DataManagerClient, platform_key: str) -> Response[None]:
    """Delete an LTI Tool

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (id,), {"platform_key": platform_key})


def sync(id: str, *, client: DataManagerClient, platform_key: str) -> None:
    """Delete an LTI Tool

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        id: In the path.
        platform_key: Platform Key
    """
    return OPERATION.sync(client, (id,), {"platform_key": platform_key})


def sync_detailed(id: str, *, client: DataManagerClient, platform_key: str) -> Response[None]:
    """Delete an LTI Tool

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (id,), {"platform_key": platform_key})
