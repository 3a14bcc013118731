"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_mcp_servers_list_auth_type import AiMentorOrgsUsersMcpServersListAuthType
from ...models.ai_mentor_orgs_users_mcp_servers_list_transport import AiMentorOrgsUsersMcpServersListTransport
from ...models.mcp_server import MCPServer
from ...models.paginated_mcp_server_list import PaginatedMCPServerList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedMCPServerList] = Operation(
    "ai_mentor_orgs_users_mcp_servers_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/",
    PaginatedMCPServerList,
)
PAGINATION: Pagination[MCPServer] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=MCPServer
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    auth_type: AiMentorOrgsUsersMcpServersListAuthType | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    transport: AiMentorOrgsUsersMcpServersListTransport | Unset = UNSET,
) -> PaginatedMCPServerList:
    """List all MCP servers.

    Returns a paginated list of MCP servers that can be filtered by platform
    and searched by name or URL.

    Args:
        org: In the path.
        user_id: In the path.
        auth_type: The type of authentication to use for the MCP server.

            * `none` - None
            * `token` - Token
            * `oauth2` - Oauth2
        is_enabled: In the query.
        is_featured: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        transport: * `sse` - Sse
            * `websocket` - Websocket
            * `streamable_http` - Streamable Http

    Returns:
        PaginatedMCPServerList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "auth_type": auth_type,
        "is_enabled": is_enabled,
        "is_featured": is_featured,
        "page": page,
        "page_size": page_size,
        "search": search,
        "transport": transport,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    auth_type: AiMentorOrgsUsersMcpServersListAuthType | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    transport: AiMentorOrgsUsersMcpServersListTransport | Unset = UNSET,
) -> Response[PaginatedMCPServerList]:
    """List all MCP servers.

    As `asyncio`. Returns Response[PaginatedMCPServerList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "auth_type": auth_type,
        "is_enabled": is_enabled,
        "is_featured": is_featured,
        "page": page,
        "page_size": page_size,
        "search": search,
        "transport": transport,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    auth_type: AiMentorOrgsUsersMcpServersListAuthType | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    transport: AiMentorOrgsUsersMcpServersListTransport | Unset = UNSET,
) -> PaginatedMCPServerList:
    """List all MCP servers.

    As `asyncio`, blocking. Returns PaginatedMCPServerList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        auth_type: The type of authentication to use for the MCP server.

            * `none` - None
            * `token` - Token
            * `oauth2` - Oauth2
        is_enabled: In the query.
        is_featured: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        transport: * `sse` - Sse
            * `websocket` - Websocket
            * `streamable_http` - Streamable Http
    """
    _query = {
        "auth_type": auth_type,
        "is_enabled": is_enabled,
        "is_featured": is_featured,
        "page": page,
        "page_size": page_size,
        "search": search,
        "transport": transport,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    auth_type: AiMentorOrgsUsersMcpServersListAuthType | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    transport: AiMentorOrgsUsersMcpServersListTransport | Unset = UNSET,
) -> Response[PaginatedMCPServerList]:
    """List all MCP servers.

    As `asyncio`, blocking. Returns Response[PaginatedMCPServerList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "auth_type": auth_type,
        "is_enabled": is_enabled,
        "is_featured": is_featured,
        "page": page,
        "page_size": page_size,
        "search": search,
        "transport": transport,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
