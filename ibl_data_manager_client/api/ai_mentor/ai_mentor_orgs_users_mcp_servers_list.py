"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.mcp_server import MCPServer
from ...models.paginated_mcp_server_list import PaginatedMCPServerList
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.ai_mentor_orgs_users_mcp_servers_list_auth_type import AiMentorOrgsUsersMcpServersListAuthType
    from ...models.ai_mentor_orgs_users_mcp_servers_list_transport import AiMentorOrgsUsersMcpServersListTransport

OPERATION: Operation[PaginatedMCPServerList] = Operation(
    "ai_mentor_orgs_users_mcp_servers_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mcp-servers/",
    PaginatedMCPServerList.from_dict,
)
PAGINATION: Pagination[MCPServer] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=MCPServer.from_dict,
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
        auth_type: The type of authentication to use for the MCP server.

            * `none` - None
            * `token` - Token
            * `oauth2` - Oauth2
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: A search term.
        transport: * `sse` - Sse
            * `websocket` - Websocket
            * `streamable_http` - Streamable Http

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "auth_type": auth_type,
            "is_enabled": is_enabled,
            "is_featured": is_featured,
            "page": page,
            "page_size": page_size,
            "search": search,
            "transport": transport,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "auth_type": auth_type,
            "is_enabled": is_enabled,
            "is_featured": is_featured,
            "page": page,
            "page_size": page_size,
            "search": search,
            "transport": transport,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "auth_type": auth_type,
            "is_enabled": is_enabled,
            "is_featured": is_featured,
            "page": page,
            "page_size": page_size,
            "search": search,
            "transport": transport,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "auth_type": auth_type,
            "is_enabled": is_enabled,
            "is_featured": is_featured,
            "page": page,
            "page_size": page_size,
            "search": search,
            "transport": transport,
        },
    )
