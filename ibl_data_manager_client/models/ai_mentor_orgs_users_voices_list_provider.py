from typing import Final, Literal, TypeAlias

AiMentorOrgsUsersVoicesListProvider: TypeAlias = Literal["elevenlabs", "google", "openai"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_MENTOR_ORGS_USERS_VOICES_LIST_PROVIDER_VALUES: Final = ("elevenlabs", "google", "openai")
