from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersDisclaimersListScope: TypeAlias = Literal["mentor", "platform"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_DISCLAIMERS_LIST_SCOPE_VALUES: Final = ("mentor", "platform")
