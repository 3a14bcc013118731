from typing import Final, Literal, TypeAlias

AiFinetuningV1OrgUserTrainingsListProvider: TypeAlias = Literal["openai"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_FINETUNING_V1_ORG_USER_TRAININGS_LIST_PROVIDER_VALUES: Final = ("openai",)
