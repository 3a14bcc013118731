"""POST /api/core/lti/1p3/provider/lti-tools/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_tool import LtiTool
from ...models.lti_tool_input import LtiToolInput
from ...types import Response

OPERATION: Operation[LtiTool] = Operation(
    "core_lti_1p3_provider_lti_tools_create", "POST", "/api/core/lti/1p3/provider/lti-tools/", LtiTool
)


async def asyncio(*, client: DataManagerClient, body: LtiToolInput) -> LtiTool:
    """Create a new LTI Tool

    Args:
        body: As application/json.

    Returns:
        LtiTool.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: LtiToolInput) -> Response[LtiTool]:
    """Create a new LTI Tool

    As `asyncio`. Returns Response[LtiTool]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: LtiToolInput) -> LtiTool:
    """Create a new LTI Tool

    As `asyncio`, blocking. Returns LtiTool. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: LtiToolInput) -> Response[LtiTool]:
    """Create a new LTI Tool

    As `asyncio`, blocking. Returns Response[LtiTool]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
