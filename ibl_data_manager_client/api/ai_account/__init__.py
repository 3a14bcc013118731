"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_credential": "ai_account_orgs_credential_create",
    "create_integration_credential": "ai_account_orgs_integration_credential_create",
    "create_llm_credential": "ai_account_orgs_llm_credential_create",
    "delete_connected_service": "ai_account_connected_services_orgs_users_destroy",
    "delete_credential": "ai_account_orgs_credential_destroy",
    "delete_integration_credential": "ai_account_orgs_integration_credential_destroy",
    "delete_llm_credential": "ai_account_orgs_llm_credential_destroy",
    "get_connected_service": "ai_account_connected_services_orgs_users_retrieve",
    "get_connected_service_callback": "ai_account_connected_services_callback_retrieve",
    "get_connected_service_of_provider": "ai_account_connected_services_orgs_users_retrieve_2",
    "get_default_llm_key_usage": "ai_account_orgs_users_default_llm_key_usage_retrieve",
    "get_free_trial": "ai_account_orgs_users_free_trial_retrieve",
    "list_connected_services": "ai_account_connected_services_orgs_users_list",
    "list_credential_schemas": "ai_account_orgs_credential_schema_retrieve",
    "list_credentials": "ai_account_orgs_credential_retrieve",
    "list_integration_credential_schemas": "ai_account_orgs_integration_credential_schema_retrieve",
    "list_integration_credentials": "ai_account_orgs_integration_credential_retrieve",
    "list_llm_credentials": "ai_account_orgs_llm_credential_retrieve",
    "list_masked_integration_credentials": "ai_account_orgs_masked_integration_credential_list",
    "list_masked_llm_credentials": "ai_account_orgs_masked_llm_credential_retrieve",
    "list_oauth_service_scopes": "ai_account_orgs_oauth_services_scopes_list",
    "list_oauth_services": "ai_account_orgs_oauth_services_list",
    "patch_credential": "ai_account_orgs_credential_partial_update",
    "patch_integration_credential": "ai_account_orgs_integration_credential_partial_update",
    "patch_llm_credential": "ai_account_orgs_llm_credential_partial_update",
    "use_default_llm_key": "ai_account_orgs_use_default_llm_key_create",
    "use_free_trial": "ai_account_orgs_use_free_trial_create",
}
"""Name of each operation to its module."""
