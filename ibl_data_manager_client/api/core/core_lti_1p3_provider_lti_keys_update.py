"""PUT /api/core/lti/1p3/provider/lti-keys/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_key import LtiKey
from ...models.lti_key_input import LtiKeyInput
from ...types import Response

OPERATION: Operation[LtiKey] = Operation(
    "core_lti_1p3_provider_lti_keys_update", "PUT", "/api/core/lti/1p3/provider/lti-keys/{id}/", LtiKey
)


async def asyncio(id: str, *, client: DataManagerClient, body: LtiKeyInput) -> LtiKey:
    """Update an LTI Provider Key

    Args:
        id: In the path.
        body: As application/json.

    Returns:
        LtiKey.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), None, body)


async def asyncio_detailed(id: str, *, client: DataManagerClient, body: LtiKeyInput) -> Response[LtiKey]:
    """Update an LTI Provider Key

    As `asyncio`. Returns Response[LtiKey]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (id,), None, body)


def sync(id: str, *, client: DataManagerClient, body: LtiKeyInput) -> LtiKey:
    """Update an LTI Provider Key

    As `asyncio`, blocking. Returns LtiKey. Raises errors.APIStatusError.

    Args:
        id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (id,), None, body)


def sync_detailed(id: str, *, client: DataManagerClient, body: LtiKeyInput) -> Response[LtiKey]:
    """Update an LTI Provider Key

    As `asyncio`, blocking. Returns Response[LtiKey]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (id,), None, body)
