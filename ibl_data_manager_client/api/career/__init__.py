"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_company": "career_orgs_companies_users_create",
    "create_education": "career_orgs_education_users_create",
    "create_experience": "career_orgs_experience_users_create",
    "create_institution": "career_orgs_institutions_users_create",
    "create_location": "career_location_orgs_users_create",
    "create_program": "career_orgs_programs_users_create",
    "create_resume": "career_resume_orgs_users_create",
    "delete_company": "career_orgs_companies_users_destroy",
    "delete_education": "career_orgs_education_users_destroy",
    "delete_experience": "career_orgs_experience_users_destroy",
    "delete_institution": "career_orgs_institutions_users_destroy",
    "delete_program": "career_orgs_programs_users_destroy",
    "get_location": "career_location_orgs_users_retrieve",
    "get_resume": "career_resume_orgs_users_retrieve",
    "list_companies": "career_orgs_companies_users_retrieve",
    "list_education": "career_orgs_education_users_retrieve",
    "list_experience": "career_orgs_experience_users_retrieve",
    "list_institutions": "career_orgs_institutions_users_retrieve",
    "list_locations": "career_locations_orgs_retrieve",
    "list_programs": "career_orgs_programs_users_retrieve",
    "update_company": "career_orgs_companies_users_update",
    "update_education": "career_orgs_education_users_update",
    "update_experience": "career_orgs_experience_users_update",
    "update_institution": "career_orgs_institutions_users_update",
    "update_location": "career_location_orgs_users_update",
    "update_program": "career_orgs_programs_users_update",
    "update_resume": "career_resume_orgs_users_update",
}
"""Name of each operation to its module."""
