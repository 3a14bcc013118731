"""POST /api/provision/{config_name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "provision_create",
    "POST",
    "/api/provision/{config_name}/",
    answer="any",
)


async def asyncio(
    config_name: str,
    *,
    client: DataManagerClient,
) -> Any:
    """POST
    Update platform provisioning config

    request body:
    {"config_name": "demo_config}

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (config_name,),
    )


async def asyncio_detailed(
    config_name: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (config_name,),
    )


def sync(
    config_name: str,
    *,
    client: DataManagerClient,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (config_name,),
    )


def sync_detailed(
    config_name: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (config_name,),
    )
