"""POST /api/features/bulk-config/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation("features_bulk_config_create", "POST", "/api/features/bulk-config/", answer="any")


async def asyncio(*, client: DataManagerClient) -> Any:
    """POST
    Bulk update user feature config

    NOTE: Will not create user feature configs

    Params:
    platform_key

    config
    (OR)
    feature
    values

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[Any]:
    """POST Bulk update user feature config

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> Any:
    """POST Bulk update user feature config

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[Any]:
    """POST Bulk update user feature config

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
