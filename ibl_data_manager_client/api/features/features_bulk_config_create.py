"""POST /api/features/bulk-config/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.feature_bulk_config_request import FeatureBulkConfigRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation("features_bulk_config_create", "POST", "/api/features/bulk-config/", answer="any")


async def asyncio(*, client: DataManagerClient, body: FeatureBulkConfigRequest | Unset = UNSET) -> Any:
    """POST
    Bulk update user feature config

    NOTE: Will not create user feature configs

    Params:
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


async def asyncio_detailed(
    *, client: DataManagerClient, body: FeatureBulkConfigRequest | Unset = UNSET
) -> Response[Any]:
    """POST Bulk update user feature config

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: FeatureBulkConfigRequest | Unset = UNSET) -> Any:
    """POST Bulk update user feature config

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: FeatureBulkConfigRequest | Unset = UNSET) -> Response[Any]:
    """POST Bulk update user feature config

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
