"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-tools/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tool_response import ToolResponse
from ...types import Response

OPERATION: Operation[list[ToolResponse]] = Operation(
    "ai_mentor_orgs_users_mentor_tools_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-tools/",
    list[ToolResponse],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[ToolResponse]:
    """Retrieve the list of available mentor tools.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[ToolResponse].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[ToolResponse]]:
    """Retrieve the list of available mentor tools.

    As `asyncio`. Returns Response[list[ToolResponse]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[ToolResponse]:
    """Retrieve the list of available mentor tools.

    As `asyncio`, blocking. Returns list[ToolResponse]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[ToolResponse]]:
    """Retrieve the list of available mentor tools.

    As `asyncio`, blocking. Returns Response[list[ToolResponse]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
