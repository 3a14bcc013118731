"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-server-connections/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mcp_server_connection import MCPServerConnection
from ...models.mcp_server_connection_input import MCPServerConnectionInput
from ...types import Response

OPERATION: Operation[MCPServerConnection] = Operation(
    "ai_mentor_orgs_users_mcp_server_connections_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-server-connections/",
    MCPServerConnection,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: MCPServerConnectionInput
) -> MCPServerConnection:
    """ViewSet for MCP server connections.

    Tenant administrators can create user- or platform-scoped connections that
    encapsulate the authentication configuration for invoking an MCP server.

    Args:
        org: In the path.
        user_id: In the path.
        body: Serializer for managing `MCPServerConnection` records via the API.

            The serializer enforces the business rules for combining scope, platform,
            and authentication configuration while exposing a masked view of any stored
            credentials.

    Returns:
        MCPServerConnection.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MCPServerConnectionInput
) -> Response[MCPServerConnection]:
    """ViewSet for MCP server connections.

    As `asyncio`. Returns Response[MCPServerConnection]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: MCPServerConnectionInput) -> MCPServerConnection:
    """ViewSet for MCP server connections.

    As `asyncio`, blocking. Returns MCPServerConnection. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: Serializer for managing `MCPServerConnection` records via the API.

            The serializer enforces the business rules for combining scope, platform,
            and authentication configuration while exposing a masked view of any stored
            credentials.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MCPServerConnectionInput
) -> Response[MCPServerConnection]:
    """ViewSet for MCP server connections.

    As `asyncio`, blocking. Returns Response[MCPServerConnection]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
