"""POST /api/features/config/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.feature_config_request import FeatureConfigRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation("features_config_create", "POST", "/api/features/config/", answer="any")


async def asyncio(*, client: DataManagerClient, body: FeatureConfigRequest | Unset = UNSET) -> Any:
    """POST
    Update user feature config

    Params:
    user_id/username/email
    platform_key

    config
    (OR)
    feature
    values

    Args:
        body: As application/json.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: FeatureConfigRequest | Unset = UNSET) -> Response[Any]:
    """POST Update user feature config

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: FeatureConfigRequest | Unset = UNSET) -> Any:
    """POST Update user feature config

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: FeatureConfigRequest | Unset = UNSET) -> Response[Any]:
    """POST Update user feature config

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
