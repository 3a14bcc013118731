"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "bulk_create_credential_assertions": "credentials_orgs_users_assertions_bulk_create",
    "create_credential": "credentials_orgs_users_create",
    "create_credential_assertion": "credentials_orgs_users_assertions_create",
    "create_group_assignment": "credentials_orgs_users_assignments_groups_create",
    "create_image": "credentials_orgs_users_images_create",
    "create_issuer": "credentials_orgs_users_issuers_create",
    "create_issuer_authority": "credentials_orgs_users_issuers_authority_create",
    "create_user_assignment": "credentials_orgs_users_assignments_users_create",
    "delete_assignment": "credentials_orgs_users_assignments_destroy",
    "delete_credential": "credentials_orgs_users_destroy",
    "delete_issuer": "credentials_orgs_users_issuers_destroy",
    "export_course_credentials": "credentials_exim_credentials_course_export_retrieve",
    "get_assertion": "credentials_orgs_users_assertions_retrieve_2",
    "get_assertions_over_time": "credentials_orgs_users_assertions_over_time_retrieve",
    "get_course_assertions_over_time": "credentials_orgs_users_course_assertions_over_time_retrieve",
    "get_credential": "credentials_orgs_users_retrieve_2",
    "get_credentials_over_time": "credentials_orgs_users_credentials_over_time_retrieve",
    "get_issuer": "credentials_orgs_users_issuers_retrieve_2",
    "get_public_assertion": "credentials_public_assertions_retrieve",
    "import_course_credentials": "credentials_exim_credentials_course_import_create",
    "list_assertions": "credentials_orgs_users_assertions_retrieve",
    "list_course_credentials": "credentials_orgs_users_course_credentials_list",
    "list_credential_assertions": "credentials_orgs_users_assertions_retrieve_3",
    "list_credentials": "credentials_orgs_users_retrieve",
    "list_group_assignments": "credentials_orgs_users_assignments_groups_retrieve",
    "list_images": "credentials_orgs_users_images_retrieve",
    "list_issuers": "credentials_orgs_users_issuers_retrieve",
    "list_user_assignments": "credentials_orgs_users_assignments_users_retrieve",
    "update_assertion": "credentials_orgs_users_assertions_update",
    "update_credential": "credentials_orgs_users_update",
    "update_issuer": "credentials_orgs_users_issuers_update",
}
"""Name of each operation to its module."""
