"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_dataset": "ai_finetuning_v1_org_user_datasets_create",
    "create_training": "ai_finetuning_v1_org_user_trainings_create",
    "delete_dataset": "ai_finetuning_v1_org_user_datasets_destroy",
    "delete_training": "ai_finetuning_v1_org_user_trainings_destroy",
    "get_dataset": "ai_finetuning_v1_org_user_datasets_retrieve",
    "get_training": "ai_finetuning_v1_org_user_trainings_retrieve",
    "list_datasets": "ai_finetuning_v1_org_user_datasets_list",
    "list_training_finetuned_models": "ai_finetuning_v1_org_user_trainings_finetuned_models_retrieve",
    "list_trainings": "ai_finetuning_v1_org_user_trainings_list",
    "patch_dataset": "ai_finetuning_v1_org_user_datasets_partial_update",
    "patch_training": "ai_finetuning_v1_org_user_trainings_partial_update",
    "update_dataset": "ai_finetuning_v1_org_user_datasets_update",
    "update_training": "ai_finetuning_v1_org_user_trainings_update",
}
"""Name of each operation to its module."""
