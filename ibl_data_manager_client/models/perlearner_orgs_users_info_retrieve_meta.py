from typing import Final, Literal, TypeAlias

PerlearnerOrgsUsersInfoRetrieveMeta: TypeAlias = Literal["False", "True", "false", "n", "no", "true", "y", "yes"] | str
"""One of the documented values, or whatever the server has come to send."""

PERLEARNER_ORGS_USERS_INFO_RETRIEVE_META_VALUES: Final = ("False", "True", "false", "n", "no", "true", "y", "yes")
