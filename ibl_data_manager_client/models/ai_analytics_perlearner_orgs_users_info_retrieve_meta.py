from typing import Final, Literal, TypeAlias

AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta: TypeAlias = (
    Literal["False", "True", "false", "n", "no", "true", "y", "yes"] | str
)
"""One of the documented values, or whatever the server has come to send."""

AI_ANALYTICS_PERLEARNER_ORGS_USERS_INFO_RETRIEVE_META_VALUES: Final = (
    "False",
    "True",
    "false",
    "n",
    "no",
    "true",
    "y",
    "yes",
)
