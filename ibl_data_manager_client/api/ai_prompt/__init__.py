"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "clear_all_chats_memory": "ai_prompt_orgs_users_all_chats_memory_destroy",
    "clear_memory": "ai_prompt_orgs_users_memory_destroy",
    "create_all_chats_memory": "ai_prompt_orgs_users_all_chats_memory_create",
    "create_language": "ai_prompt_orgs_users_languages_create",
    "create_memory": "ai_prompt_orgs_users_memory_create",
    "create_prompt": "ai_prompt_orgs_users_prompt_create",
    "create_prompt_category": "ai_prompt_orgs_users_prompts_category_create",
    "create_style": "ai_prompt_orgs_users_styles_create",
    "create_tag": "ai_prompt_orgs_users_tags_create",
    "create_tone": "ai_prompt_orgs_users_tones_create",
    "delete_all_chats_memory": "ai_prompt_orgs_users_all_chats_memory_destroy_2",
    "delete_language": "ai_prompt_orgs_users_languages_destroy",
    "delete_memory": "ai_prompt_orgs_users_memory_destroy_2",
    "delete_prompt": "ai_prompt_orgs_users_prompt_destroy",
    "delete_prompt_category": "ai_prompt_orgs_users_prompts_category_destroy",
    "delete_style": "ai_prompt_orgs_users_styles_destroy",
    "delete_tag": "ai_prompt_orgs_users_tags_destroy",
    "delete_tone": "ai_prompt_orgs_users_tones_destroy",
    "get_all_chats_memory": "ai_prompt_orgs_users_all_chats_memory_retrieve",
    "get_chat_memory_status": "ai_prompt_orgs_users_chat_memory_status_retrieve",
    "get_memory": "ai_prompt_orgs_users_memory_retrieve",
    "get_memory_context": "ai_prompt_orgs_users_memory_context_retrieve",
    "get_memory_status": "ai_prompt_orgs_users_memory_status_retrieve",
    "get_metadata": "ai_prompt_orgs_users_metadata_retrieve",
    "get_prompt": "ai_prompt_orgs_users_prompt_retrieve",
    "get_public_prompt": "ai_prompt_orgs_users_prompts_public_retrieve",
    "list_languages": "ai_prompt_orgs_users_languages_retrieve",
    "list_prompt_categories": "ai_prompt_orgs_users_prompts_category_retrieve",
    "list_prompts": "ai_prompt_orgs_users_prompt_list",
    "list_public_prompts": "ai_prompt_orgs_users_prompts_public_list",
    "list_session_guided_prompts": "ai_prompt_orgs_users_sessions_guided_prompts_retrieve",
    "list_styles": "ai_prompt_orgs_users_styles_retrieve",
    "list_tags": "ai_prompt_orgs_users_tags_retrieve",
    "list_tones": "ai_prompt_orgs_users_tones_retrieve",
    "patch_prompt": "ai_prompt_orgs_users_prompt_partial_update",
    "set_metadata": "ai_prompt_orgs_metadata_create",
    "update_all_chats_memory": "ai_prompt_orgs_users_all_chats_memory_update",
    "update_all_chats_memory_item": "ai_prompt_orgs_users_all_chats_memory_update_2",
    "update_chat_memory_status": "ai_prompt_orgs_users_chat_memory_status_update",
    "update_language": "ai_prompt_orgs_users_languages_update",
    "update_memory": "ai_prompt_orgs_users_memory_update",
    "update_memory_context": "ai_prompt_orgs_users_memory_context_update",
    "update_memory_status": "ai_prompt_orgs_users_memory_status_update",
    "update_prompt": "ai_prompt_orgs_users_prompt_update",
    "update_style": "ai_prompt_orgs_users_styles_update",
    "update_tag": "ai_prompt_orgs_users_tags_update",
    "update_tone": "ai_prompt_orgs_users_tones_update",
}
"""Name of each operation to its module."""
