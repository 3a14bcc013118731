"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "search_catalog": "search_catalog_retrieve",
    "search_mentor_documents": "search_mentors_documents_retrieve",
    "search_mentors": "search_mentors_retrieve",
    "search_mentors_legacy": "search_ai_search_retrieve",
    "search_personalized_catalog": "search_personalized_catalog_retrieve",
    "search_prompts": "search_prompts_retrieve",
    "search_recommended": "search_orgs_users_recommended_retrieve",
    "search_user_mentors": "search_orgs_users_mentors_retrieve",
    "search_user_prompts": "search_orgs_users_prompts_retrieve",
    "search_users": "search_users_orgs_users_retrieve",
}
"""Name of each operation to its module."""
