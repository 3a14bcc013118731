"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "bulk_set_config": "features_bulk_config_create",
    "get_config": "features_config_retrieve",
    "list_apps": "features_apps_list",
    "set_config": "features_config_create",
    "update_app_onboarding_status": "features_apps_update_create",
    "update_app_trial_status": "features_apps_update_trial_status_create",
}
"""Name of each operation to its module."""
