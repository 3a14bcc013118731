from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersMcpServersListTransport: TypeAlias = Literal["sse", "streamable_http", "websocket"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_MCP_SERVERS_LIST_TRANSPORT_VALUES: Final = ("sse", "streamable_http", "websocket")
