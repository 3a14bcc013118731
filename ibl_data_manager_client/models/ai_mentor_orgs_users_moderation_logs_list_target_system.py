from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersModerationLogsListTargetSystem: TypeAlias = Literal["Moderation System", "Safety System"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_MODERATION_LOGS_LIST_TARGET_SYSTEM_VALUES: Final = ("Moderation System", "Safety System")
