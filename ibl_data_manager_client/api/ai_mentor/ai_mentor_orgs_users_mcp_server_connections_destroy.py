"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-server-connections/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_mcp_server_connections_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-server-connections/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """ViewSet for MCP server connections.

    Tenant administrators can create user- or platform-scoped connections that
    encapsulate the authentication configuration for invoking an MCP server.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this mcp server connection.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """ViewSet for MCP server connections.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """ViewSet for MCP server connections.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this mcp server connection.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """ViewSet for MCP server connections.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
