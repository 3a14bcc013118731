"""POST /api/provision/{config_name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.provisioning_request import ProvisioningRequest
from ...models.provisioning_result import ProvisioningResult
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProvisioningResult] = Operation(
    "provision_create", "POST", "/api/provision/{config_name}/", ProvisioningResult
)


async def asyncio(
    config_name: str, *, client: DataManagerClient, body: ProvisioningRequest | Unset = UNSET
) -> ProvisioningResult:
    """POST
    Update platform provisioning config

    request body:
    {"config_name": "demo_config}

    Args:
        config_name: In the path.
        body: As application/json.

    Returns:
        ProvisioningResult.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (config_name,), None, body)


async def asyncio_detailed(
    config_name: str, *, client: DataManagerClient, body: ProvisioningRequest | Unset = UNSET
) -> Response[ProvisioningResult]:
    """POST Update platform provisioning config

    As `asyncio`. Returns Response[ProvisioningResult]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (config_name,), None, body)


def sync(
    config_name: str, *, client: DataManagerClient, body: ProvisioningRequest | Unset = UNSET
) -> ProvisioningResult:
    """POST Update platform provisioning config

    As `asyncio`, blocking. Returns ProvisioningResult. Raises errors.APIStatusError.

    Args:
        config_name: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (config_name,), None, body)


def sync_detailed(
    config_name: str, *, client: DataManagerClient, body: ProvisioningRequest | Unset = UNSET
) -> Response[ProvisioningResult]:
    """POST Update platform provisioning config

    As `asyncio`, blocking. Returns Response[ProvisioningResult]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (config_name,), None, body)
