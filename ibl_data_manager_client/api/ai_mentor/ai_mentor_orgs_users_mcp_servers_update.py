"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mcp_server import MCPServer
from ...models.mcp_server_request import MCPServerRequest
from ...types import Response

OPERATION: Operation[MCPServer] = Operation(
    "ai_mentor_orgs_users_mcp_servers_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/{id}/",
    MCPServer,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient, body: MCPServerRequest) -> MCPServer:
    """ViewSet for MCP Servers.

    Allows platform admins to list, create, retrieve, update, and delete MCP servers.

    Permissions:
        - Accessible to tenant admins.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this mcp server.
        body: As multipart/form-data; without a file application/json.

    Returns:
        MCPServer.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: MCPServerRequest
) -> Response[MCPServer]:
    """ViewSet for MCP Servers.

    As `asyncio`. Returns Response[MCPServer]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient, body: MCPServerRequest) -> MCPServer:
    """ViewSet for MCP Servers.

    As `asyncio`, blocking. Returns MCPServer. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this mcp server.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: MCPServerRequest
) -> Response[MCPServer]:
    """ViewSet for MCP Servers.

    As `asyncio`, blocking. Returns Response[MCPServer]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
