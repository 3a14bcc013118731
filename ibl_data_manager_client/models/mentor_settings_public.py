from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorSettingsPublic(_records.Record):
    """MentorSettingsPublic.

    Attributes:
        theme: * `dark` - Dark
            * `light` - Light
        align_mentor_bubble: * `left` - Left
            * `right` - Right
    """

    id: int
    mentor: str
    mentor_slug: str
    mentor_unique_id: str
    mentor_id: int
    metadata: Any
    enable_memory_component: bool
    allow_anonymous: bool
    mentor_description: str
    suggested_prompts: Any
    proactive_response: str
    greeting_method: str
    mentor_tools: Any
    can_use_tools: bool
    llm_name: str
    proactive_prompt: str
    disclaimer: str
    enable_disclaimer: bool
    show_attachment: bool
    show_voice_call: bool
    show_voice_record: bool
    embed_is_context_aware: bool
    embed_open_by_default: bool
    embed_show_attachment: bool
    embed_show_voice_call: bool
    embed_show_voice_record: bool
    placeholder_prompt: str
    enable_email_chat: bool
    enable_spaced_repetition: bool
    enable_instruction_mode: bool
    enable_socratic_mode: bool
    is_guided_mentor: bool
    is_featured: bool
    enable_guided_prompts: bool
    enable_moderation: bool
    enable_multi_query_rag: bool
    enable_post_processing_system: bool
    enable_safety_system: bool
    forkable: bool
    forkable_with_training_data: bool
    mentor_name: str
    categories: list[_models.MentorCategory]
    types: list[_models.MentorType]
    subjects: list[_models.Subject]
    recently_accessed_at: datetime.datetime
    created_by: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    platform_key: str
    llm_config: Any
    llm_provider: str
    display_name: None | str | Unset = UNSET
    profile_image: None | str | Unset = UNSET
    initial_message: None | str | Unset = UNSET
    suggested_message: None | str | Unset = UNSET
    theme: _models.ThemeEnum | Unset = UNSET
    user_message_color: str | Unset = UNSET
    mentor_bubble_color: str | Unset = UNSET
    align_mentor_bubble: _models.AlignMentorBubbleEnum | Unset = UNSET
    mentor_visibility: _models.MentorVisibilityEnum | None | Unset = UNSET
    enable_image_generation: bool | None | Unset = UNSET
    enable_web_browsing: bool | None | Unset = UNSET
    enable_code_interpreter: bool | None | Unset = UNSET
    custom_css: None | str | Unset = UNSET
    permissions: _models.MentorPermissions | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("mentor", "mentor", str, True),
            ("mentor_slug", "mentor_slug", str, True),
            ("mentor_unique_id", "mentor_unique_id", str, True),
            ("mentor_id", "mentor_id", int, True),
            ("metadata", "metadata", Any, True),
            ("enable_memory_component", "enable_memory_component", bool, True),
            ("allow_anonymous", "allow_anonymous", bool, True),
            ("mentor_description", "mentor_description", str, True),
            ("suggested_prompts", "suggested_prompts", Any, True),
            ("proactive_response", "proactive_response", str, True),
            ("greeting_method", "greeting_method", str, True),
            ("mentor_tools", "mentor_tools", Any, True),
            ("can_use_tools", "can_use_tools", bool, True),
            ("llm_name", "llm_name", str, True),
            ("proactive_prompt", "proactive_prompt", str, True),
            ("disclaimer", "disclaimer", str, True),
            ("enable_disclaimer", "enable_disclaimer", bool, True),
            ("show_attachment", "show_attachment", bool, True),
            ("show_voice_call", "show_voice_call", bool, True),
            ("show_voice_record", "show_voice_record", bool, True),
            ("embed_is_context_aware", "embed_is_context_aware", bool, True),
            ("embed_open_by_default", "embed_open_by_default", bool, True),
            ("embed_show_attachment", "embed_show_attachment", bool, True),
            ("embed_show_voice_call", "embed_show_voice_call", bool, True),
            ("embed_show_voice_record", "embed_show_voice_record", bool, True),
            ("placeholder_prompt", "placeholder_prompt", str, True),
            ("enable_email_chat", "enable_email_chat", bool, True),
            ("enable_spaced_repetition", "enable_spaced_repetition", bool, True),
            ("enable_instruction_mode", "enable_instruction_mode", bool, True),
            ("enable_socratic_mode", "enable_socratic_mode", bool, True),
            ("is_guided_mentor", "is_guided_mentor", bool, True),
            ("is_featured", "is_featured", bool, True),
            ("enable_guided_prompts", "enable_guided_prompts", bool, True),
            ("enable_moderation", "enable_moderation", bool, True),
            ("enable_multi_query_rag", "enable_multi_query_rag", bool, True),
            ("enable_post_processing_system", "enable_post_processing_system", bool, True),
            ("enable_safety_system", "enable_safety_system", bool, True),
            ("forkable", "forkable", bool, True),
            ("forkable_with_training_data", "forkable_with_training_data", bool, True),
            ("mentor_name", "mentor_name", str, True),
            ("categories", "categories", list[_models.MentorCategory], True),
            ("types", "types", list[_models.MentorType], True),
            ("subjects", "subjects", list[_models.Subject], True),
            ("recently_accessed_at", "recently_accessed_at", datetime.datetime, True),
            ("created_by", "created_by", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("platform_key", "platform_key", str, True),
            ("llm_config", "llm_config", Any, True),
            ("llm_provider", "llm_provider", str, True),
            ("display_name", "display_name", str | None, False),
            ("profile_image", "profile_image", str | None, False),
            ("initial_message", "initial_message", str | None, False),
            ("suggested_message", "suggested_message", str | None, False),
            ("theme", "theme", _models.ThemeEnum, False),
            ("user_message_color", "user_message_color", str, False),
            ("mentor_bubble_color", "mentor_bubble_color", str, False),
            ("align_mentor_bubble", "align_mentor_bubble", _models.AlignMentorBubbleEnum, False),
            ("mentor_visibility", "mentor_visibility", None | _models.MentorVisibilityEnum, False),
            ("enable_image_generation", "enable_image_generation", bool | None, False),
            ("enable_web_browsing", "enable_web_browsing", bool | None, False),
            ("enable_code_interpreter", "enable_code_interpreter", bool | None, False),
            ("custom_css", "custom_css", str | None, False),
            ("permissions", "permissions", _models.MentorPermissions, False),
        )
