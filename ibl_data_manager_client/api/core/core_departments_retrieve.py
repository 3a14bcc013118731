"""GET /api/core/departments/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation("core_departments_retrieve", "GET", "/api/core/departments/", answer="any")


async def asyncio(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Any:
    """Show (active) departments associated with a platform

    Args:
        platform_key: In the query.
        page: In the query.
        page_size: In the query.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key, "page": page, "page_size": page_size})


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[Any]:
    """Show (active) departments associated with a platform

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"platform_key": platform_key, "page": page, "page_size": page_size}
    )


def sync(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Any:
    """Show (active) departments associated with a platform

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        platform_key: In the query.
        page: In the query.
        page_size: In the query.
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key, "page": page, "page_size": page_size})


def sync_detailed(
    *,
    client: DataManagerClient,
    platform_key: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[Any]:
    """Show (active) departments associated with a platform

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key, "page": page, "page_size": page_size})
