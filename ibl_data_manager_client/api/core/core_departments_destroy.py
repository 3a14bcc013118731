"""DELETE /api/core/departments/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "core_departments_destroy", "DELETE", "/api/core/departments/", None, answer="none"
)


async def asyncio(*, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete department

    Args:
        body: Any JSON; none is described.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[None]:
    """Delete department

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete department

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[None]:
    """Delete department

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
