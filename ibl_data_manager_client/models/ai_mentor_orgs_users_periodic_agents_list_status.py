from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersPeriodicAgentsListStatus: TypeAlias = Literal["error", "pending", "running", "success"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_PERIODIC_AGENTS_LIST_STATUS_VALUES: Final = ("error", "pending", "running", "success")
