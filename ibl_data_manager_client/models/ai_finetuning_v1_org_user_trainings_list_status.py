from typing import Final, Literal, TypeAlias

AiFinetuningV1OrgUserTrainingsListStatus: TypeAlias = (
    Literal["cancelled", "completed", "failed", "pending", "processing"] | str
)
"""One of the documented values, or whatever the server has come to send."""

AI_FINETUNING_V1_ORG_USER_TRAININGS_LIST_STATUS_VALUES: Final = (
    "cancelled",
    "completed",
    "failed",
    "pending",
    "processing",
)
