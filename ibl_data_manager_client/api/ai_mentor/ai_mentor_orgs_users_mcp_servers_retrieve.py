"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mcp_server import MCPServer
from ...types import Response

OPERATION: Operation[MCPServer] = Operation(
    "ai_mentor_orgs_users_mcp_servers_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/",
    MCPServer,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> MCPServer:
    """ViewSet for MCP Servers.

    Allows platform admins to list, create, retrieve, update, and delete MCP servers.

    Permissions:
        - Accessible to tenant admins.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this mcp server.

    Returns:
        MCPServer.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[MCPServer]:
    """ViewSet for MCP Servers.

    As `asyncio`. Returns Response[MCPServer]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> MCPServer:
    """ViewSet for MCP Servers.

    As `asyncio`, blocking. Returns MCPServer. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this mcp server.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[MCPServer]:
    """ViewSet for MCP Servers.

    As `asyncio`, blocking. Returns Response[MCPServer]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
