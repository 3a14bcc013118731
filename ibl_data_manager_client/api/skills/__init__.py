"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_skill_threshold": "skills_orgs_skills_thresholds_create",
    "delete_skill_threshold": "skills_orgs_skills_thresholds_destroy",
    "get_skill": "skills_orgs_skills_retrieve",
    "get_skill_user_point_percentile": "skills_orgs_skills_users_point_percentile_retrieve",
    "get_user_desired_skills": "skills_orgs_skills_users_desired_skills_retrieve",
    "get_user_reported_skills": "skills_orgs_skills_users_reported_skills_retrieve",
    "list_percentiles": "skills_orgs_skills_percentile_list",
    "list_skill_percentiles": "skills_orgs_skills_percentile_retrieve",
    "list_skill_thresholds": "skills_orgs_skills_thresholds_retrieve",
    "list_skills": "skills_orgs_skills_list",
    "list_user_skills": "skills_orgs_skills_users_retrieve",
    "patch_skill_threshold": "skills_orgs_skills_thresholds_partial_update",
}
"""Name of each operation to its module."""
