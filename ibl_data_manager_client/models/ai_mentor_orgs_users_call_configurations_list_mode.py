from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersCallConfigurationsListMode: TypeAlias = Literal["inference", "realtime"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_CALL_CONFIGURATIONS_LIST_MODE_VALUES: Final = ("inference", "realtime")
