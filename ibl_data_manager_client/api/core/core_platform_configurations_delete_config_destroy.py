"""DELETE /api/core/platform/configurations/delete-config/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "core_platform_configurations_delete_config_destroy",
    "DELETE",
    "/api/core/platform/configurations/delete-config/",
    None,
    answer="none",
)


async def asyncio(*, client: DataManagerClient, platform_key: str | Unset = UNSET, key: str | Unset = UNSET) -> None:
    """Delete a specific platform configuration

    Query Parameters:
    - platform_key: Platform key
    - key: Configuration key to delete

    Args:
        platform_key: Platform key.
        key: Key of the setting to delete.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key, "key": key})


async def asyncio_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, key: str | Unset = UNSET
) -> Response[None]:
    """Delete a specific platform configuration

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key, "key": key})


def sync(*, client: DataManagerClient, platform_key: str | Unset = UNSET, key: str | Unset = UNSET) -> None:
    """Delete a specific platform configuration

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        platform_key: Platform key.
        key: Key of the setting to delete.
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key, "key": key})


def sync_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, key: str | Unset = UNSET
) -> Response[None]:
    """Delete a specific platform configuration

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key, "key": key})
