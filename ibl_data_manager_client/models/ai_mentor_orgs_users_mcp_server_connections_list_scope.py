from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersMcpServerConnectionsListScope: TypeAlias = Literal["mentor", "platform", "user"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_MCP_SERVER_CONNECTIONS_LIST_SCOPE_VALUES: Final = ("mentor", "platform", "user")
