"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_document_from_pool": "ai_index_orgs_users_documents_document_from_pool_create",
    "delete_document": "ai_index_orgs_users_documents_destroy",
    "get_document": "ai_index_orgs_users_documents_retrieve",
    "get_document_settings": "ai_index_orgs_users_documents_settings_retrieve",
    "get_document_task": "ai_index_orgs_users_documents_tasks_retrieve",
    "get_resource_scrapped_data": "ai_index_orgs_users_resource_data_scrapped_retrieve",
    "list_pathway_documents": "ai_index_orgs_users_documents_pathways_list",
    "list_resource_scrapped_data": "ai_index_orgs_users_resource_data_scrapped_list",
    "receive_scan_webhook": "ai_index_webhook_scan_create",
    "search_document_sources": "ai_index_orgs_users_documents_sources_create",
    "search_documents": "ai_index_orgs_users_documents_search_create",
    "set_document_settings": "ai_index_orgs_users_documents_settings_create",
    "train_document": "ai_index_orgs_users_documents_train_create",
    "train_document_directly": "ai_index_orgs_users_documents_train_retriever_create",
    "train_session_document": "ai_index_orgs_users_documents_train_sessions_create",
    "update_document": "ai_index_orgs_users_documents_update",
}
"""Name of each operation to its module."""
