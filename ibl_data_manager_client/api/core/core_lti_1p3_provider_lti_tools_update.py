"""PUT /api/core/lti/1p3/provider/lti-tools/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_tool import LtiTool
from ...models.lti_tool_input import LtiToolInput
from ...types import Response

OPERATION: Operation[LtiTool] = Operation(
    "core_lti_1p3_provider_lti_tools_update", "PUT", "/api/core/lti/1p3/provider/lti-tools/{id}/", LtiTool
)


async def asyncio(id: str, *, client: DataManagerClient, body: LtiToolInput) -> LtiTool:
    """Update an LTI Tool

    Args:
        id: In the path.
        body: As application/json.

    Returns:
        LtiTool.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), None, body)


async def asyncio_detailed(id: str, *, client: DataManagerClient, body: LtiToolInput) -> Response[LtiTool]:
    """Update an LTI Tool

    As `asyncio`. Returns Response[LtiTool]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (id,), None, body)


def sync(id: str, *, client: DataManagerClient, body: LtiToolInput) -> LtiTool:
    """Update an LTI Tool

    As `asyncio`, blocking. Returns LtiTool. Raises errors.APIStatusError.

    Args:
        id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (id,), None, body)


def sync_detailed(id: str, *, client: DataManagerClient, body: LtiToolInput) -> Response[LtiTool]:
    """Update an LTI Tool

    As `asyncio`, blocking. Returns Response[LtiTool]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (id,), None, body)
