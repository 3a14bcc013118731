from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersPeriodicAgentLogsListStatus: TypeAlias = Literal["error", "running", "success"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_PERIODIC_AGENT_LOGS_LIST_STATUS_VALUES: Final = ("error", "running", "success")
