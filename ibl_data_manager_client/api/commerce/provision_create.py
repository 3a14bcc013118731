"""POST /api/provision/{config_name}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation("provision_create", "POST", "/api/provision/{config_name}/", answer="any")


async def asyncio(config_name: str, *, client: DataManagerClient) -> Any:
    """POST
    Update platform provisioning config

    request body:
    {"config_name": "demo_config}

    Args:
        config_name: In the path.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (config_name,))


async def asyncio_detailed(config_name: str, *, client: DataManagerClient) -> Response[Any]:
    """POST Update platform provisioning config

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (config_name,))


def sync(config_name: str, *, client: DataManagerClient) -> Any:
    """POST Update platform provisioning config

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.

    Args:
        config_name: In the path.
    """
    return OPERATION.sync(client, (config_name,))


def sync_detailed(config_name: str, *, client: DataManagerClient) -> Response[Any]:
    """POST Update platform provisioning config

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (config_name,))
