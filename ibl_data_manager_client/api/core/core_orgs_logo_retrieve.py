"""GET /api/core/orgs/{org}/logo/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[bytes] = Operation(
    "core_orgs_logo_retrieve", "GET", "/api/core/orgs/{org}/logo/", bytes, answer="bytes"
)


async def asyncio(org: str, *, client: DataManagerClient) -> bytes:
    """Get platform logo

    Args:
        org: In the path.

    Returns:
        bytes: the file.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[bytes]:
    """Get platform logo

    As `asyncio`. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> bytes:
    """Get platform logo

    As `asyncio`, blocking. Returns bytes (the file). Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[bytes]:
    """Get platform logo

    As `asyncio`, blocking. Returns Response[bytes] (the file). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
