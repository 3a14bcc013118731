"""POST /api/core/lti/1p3/provider/lti-keys/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_key import LtiKey
from ...models.lti_key_input import LtiKeyInput
from ...types import Response

OPERATION: Operation[LtiKey] = Operation(
    "core_lti_1p3_provider_lti_keys_create", "POST", "/api/core/lti/1p3/provider/lti-keys/", LtiKey
)


async def asyncio(*, client: DataManagerClient, body: LtiKeyInput) -> LtiKey:
    """Create a new LTI Provider Key

    Args:
        body: As application/json.

    Returns:
        LtiKey.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: LtiKeyInput) -> Response[LtiKey]:
    """Create a new LTI Provider Key

    As `asyncio`. Returns Response[LtiKey]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: LtiKeyInput) -> LtiKey:
    """Create a new LTI Provider Key

    As `asyncio`, blocking. Returns LtiKey. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: LtiKeyInput) -> Response[LtiKey]:
    """Create a new LTI Provider Key

    As `asyncio`, blocking. Returns Response[LtiKey]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
