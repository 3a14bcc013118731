"""GET /api/core/lti/1p3/provider/lti-tools/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_tool import LtiTool
from ...types import Response

OPERATION: Operation[list[LtiTool]] = Operation(
    "core_lti_1p3_provider_lti_tools_list", "GET", "/api/core/lti/1p3/provider/lti-tools/", list[LtiTool]
)


async def asyncio(*, client: DataManagerClient, platform_key: str) -> list[LtiTool]:
    """List your LTI Tool's

    Args:
        platform_key: Platform Key

    Returns:
        list[LtiTool].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(*, client: DataManagerClient, platform_key: str) -> Response[list[LtiTool]]:
    """List your LTI Tool's

    As `asyncio`. Returns Response[list[LtiTool]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str) -> list[LtiTool]:
    """List your LTI Tool's

    As `asyncio`, blocking. Returns list[LtiTool]. Raises errors.APIStatusError.

    Args:
        platform_key: Platform Key
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, platform_key: str) -> Response[list[LtiTool]]:
    """List your LTI Tool's

    As `asyncio`, blocking. Returns Response[list[LtiTool]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
