"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_prompt": "create_platform_prompt",
    "create_recommendation_prompt": "create_platform_prompt_2",
    "delete_prompt": "delete_platform_prompt",
    "delete_recommendation_prompt": "delete_platform_prompt_2",
    "list_mentors": "v2_global_mentor_search",
    "list_my_mentors": "ai_search_orgs_users_my_mentors_retrieve",
    "list_personalized_mentors": "v2_personalized_mentors",
    "list_prompts": "list_platform_prompts",
    "list_recommendation_prompts": "list_platform_prompts_2",
    "list_recommendations": "v2_course_recommendations",
    "update_prompt": "update_platform_prompt",
    "update_recommendation_prompt": "update_platform_prompt_2",
}
"""Name of each operation to its module."""
