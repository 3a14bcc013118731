from typing import Final, Literal, TypeAlias

AiFinetuningV1OrgUserDatasetsListStatus: TypeAlias = Literal["completed", "failed", "pending", "processing"] | str
"""One of the documented values, or whatever the server has come to send."""

AI_FINETUNING_V1_ORG_USER_DATASETS_LIST_STATUS_VALUES: Final = ("completed", "failed", "pending", "processing")
