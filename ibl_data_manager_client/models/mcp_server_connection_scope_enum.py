from typing import Final, Literal, TypeAlias

MCPServerConnectionScopeEnum: TypeAlias = Literal["mentor", "platform", "user"] | str
"""One of the documented values, or whatever the server has come to send."""

MCP_SERVER_CONNECTION_SCOPE_ENUM_VALUES: Final = ("mentor", "platform", "user")
