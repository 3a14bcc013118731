from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersMcpServersListAuthType: TypeAlias = Literal["none", "oauth2", "token"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_MCP_SERVERS_LIST_AUTH_TYPE_VALUES: Final = ("none", "oauth2", "token")
