"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-server-connections/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_mcp_server_connections_list_auth_type import (
    AiMentorOrgsUsersMcpServerConnectionsListAuthType,
)
from ...models.ai_mentor_orgs_users_mcp_server_connections_list_scope import (
    AiMentorOrgsUsersMcpServerConnectionsListScope,
)
from ...models.mcp_server_connection import MCPServerConnection
from ...models.paginated_mcp_server_connection_list import PaginatedMCPServerConnectionList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedMCPServerConnectionList] = Operation(
    "ai_mentor_orgs_users_mcp_server_connections_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-server-connections/",
    PaginatedMCPServerConnectionList,
)
PAGINATION: Pagination[MCPServerConnection] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=MCPServerConnection
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    auth_type: AiMentorOrgsUsersMcpServerConnectionsListAuthType | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    mentor: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    scope: AiMentorOrgsUsersMcpServerConnectionsListScope | Unset = UNSET,
    search: str | Unset = UNSET,
    server: float | Unset = UNSET,
    user: str | Unset = UNSET,
) -> PaginatedMCPServerConnectionList:
    """ViewSet for MCP server connections.

    Tenant administrators can create user- or platform-scoped connections that
    encapsulate the authentication configuration for invoking an MCP server.

    Args:
        org: In the path.
        user_id: In the path.
        auth_type: * `none` - None
            * `token` - Token
            * `oauth2` - Oauth2
        is_active: In the query.
        mentor: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        scope: Whether this connection is scoped to a user or shared across a platform.

            * `user` - User
            * `mentor` - Mentor
            * `platform` - Platform
        search: A search term.
        server: In the query.
        user: In the query.

    Returns:
        PaginatedMCPServerConnectionList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "auth_type": auth_type,
        "is_active": is_active,
        "mentor": mentor,
        "page": page,
        "page_size": page_size,
        "scope": scope,
        "search": search,
        "server": server,
        "user": user,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    auth_type: AiMentorOrgsUsersMcpServerConnectionsListAuthType | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    mentor: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    scope: AiMentorOrgsUsersMcpServerConnectionsListScope | Unset = UNSET,
    search: str | Unset = UNSET,
    server: float | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Response[PaginatedMCPServerConnectionList]:
    """ViewSet for MCP server connections.

    As `asyncio`. Returns Response[PaginatedMCPServerConnectionList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "auth_type": auth_type,
        "is_active": is_active,
        "mentor": mentor,
        "page": page,
        "page_size": page_size,
        "scope": scope,
        "search": search,
        "server": server,
        "user": user,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    auth_type: AiMentorOrgsUsersMcpServerConnectionsListAuthType | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    mentor: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    scope: AiMentorOrgsUsersMcpServerConnectionsListScope | Unset = UNSET,
    search: str | Unset = UNSET,
    server: float | Unset = UNSET,
    user: str | Unset = UNSET,
) -> PaginatedMCPServerConnectionList:
    """ViewSet for MCP server connections.

    As `asyncio`, blocking. Returns PaginatedMCPServerConnectionList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        auth_type: * `none` - None
            * `token` - Token
            * `oauth2` - Oauth2
        is_active: In the query.
        mentor: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        scope: Whether this connection is scoped to a user or shared across a platform.

            * `user` - User
            * `mentor` - Mentor
            * `platform` - Platform
        search: A search term.
        server: In the query.
        user: In the query.
    """
    _query = {
        "auth_type": auth_type,
        "is_active": is_active,
        "mentor": mentor,
        "page": page,
        "page_size": page_size,
        "scope": scope,
        "search": search,
        "server": server,
        "user": user,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    auth_type: AiMentorOrgsUsersMcpServerConnectionsListAuthType | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    mentor: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    scope: AiMentorOrgsUsersMcpServerConnectionsListScope | Unset = UNSET,
    search: str | Unset = UNSET,
    server: float | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Response[PaginatedMCPServerConnectionList]:
    """ViewSet for MCP server connections.

    As `asyncio`, blocking. Returns Response[PaginatedMCPServerConnectionList]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    _query = {
        "auth_type": auth_type,
        "is_active": is_active,
        "mentor": mentor,
        "page": page,
        "page_size": page_size,
        "scope": scope,
        "search": search,
        "server": server,
        "user": user,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
