"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_heygen_template": "ai_media_orgs_users_heygen_templates_create",
    "create_heygen_video": "ai_media_orgs_users_heygen_videos_create",
    "create_heygen_video_caption": "ai_media_orgs_users_heygen_video_captions_create",
    "create_veo_video": "ai_media_orgs_users_veo_videos_create",
    "delete_heygen_template": "ai_media_orgs_users_heygen_templates_destroy",
    "delete_heygen_video": "ai_media_orgs_users_heygen_videos_destroy",
    "delete_veo_video": "ai_media_orgs_users_veo_videos_destroy",
    "download_heygen_video": "ai_media_orgs_users_heygen_video_download_retrieve",
    "download_veo_video": "ai_media_orgs_users_veo_video_download_retrieve",
    "generate_video_script_from_audio": "ai_media_orgs_users_video_script_generation_audio_create",
    "generate_video_script_from_document": "ai_media_orgs_users_video_script_generation_document_create",
    "generate_video_script_from_text": "ai_media_orgs_users_video_script_generation_text_create",
    "get_heygen_video": "ai_media_orgs_users_heygen_videos_retrieve",
    "get_heygen_video_caption": "ai_media_orgs_users_heygen_video_captions_retrieve",
    "get_veo_video": "ai_media_orgs_users_veo_videos_retrieve",
    "list_heygen_templates": "ai_media_orgs_users_heygen_templates_list",
    "list_heygen_videos": "ai_media_orgs_users_heygen_videos_list",
    "list_veo_videos": "ai_media_orgs_users_veo_videos_list",
}
"""Name of each operation to its module."""
