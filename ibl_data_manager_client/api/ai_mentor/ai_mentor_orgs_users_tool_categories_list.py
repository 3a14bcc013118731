"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/tool-categories/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tool_category import ToolCategory
from ...types import Response

OPERATION: Operation[list[ToolCategory]] = Operation(
    "ai_mentor_orgs_users_tool_categories_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/tool-categories/",
    list[ToolCategory],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[ToolCategory]:
    """Retrieve Tool Categories

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[ToolCategory].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[ToolCategory]]:
    """Retrieve Tool Categories

    As `asyncio`. Returns Response[list[ToolCategory]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[ToolCategory]:
    """Retrieve Tool Categories

    As `asyncio`, blocking. Returns list[ToolCategory]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[ToolCategory]]:
    """Retrieve Tool Categories

    As `asyncio`, blocking. Returns Response[list[ToolCategory]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
