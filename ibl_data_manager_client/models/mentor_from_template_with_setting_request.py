from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class MentorFromTemplateWithSettingRequest(_records.Record):
    """MentorFromTemplateWithSettingRequest.

    Attributes:
        greeting_method: * `proactive_prompt` - Proactive Prompt
            * `proactive_response` - Proactive Response
        enable_moderation: Default on the server: false.
        enable_multi_query_rag: Default on the server: false.
        enable_post_processing_system: Default on the server: false.
        enable_total_grounding: Default on the server: false.
        is_featured: Default on the server: false.
        uploaded_profile_image: A file, or the URL of one. With a file the body is a form, in which the platform may read booleans that are not
            set as false.
    """

    template_name: str
    new_mentor_name: str
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    profile_image: str | Unset = UNSET
    initial_message: str | Unset = UNSET
    suggested_message: str | Unset = UNSET
    theme: str | Unset = UNSET
    user_message_color: str | Unset = UNSET
    mentor_bubble_color: str | Unset = UNSET
    align_mentor_bubble: str | Unset = UNSET
    system_prompt: str | Unset = UNSET
    llm_provider: str | Unset = UNSET
    llm_name: str | Unset = UNSET
    mentor_visibility: str | Unset = UNSET
    enable_image_generation: bool | Unset = UNSET
    enable_web_browsing: bool | Unset = UNSET
    enable_code_interpreter: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    custom_css: str | Unset = UNSET
    proactive_response: str | Unset = UNSET
    greeting_method: _models.GreetingMethodEnum | Unset = UNSET
    forkable: bool | Unset = UNSET
    forkable_with_training_data: bool | Unset = UNSET
    categories: list[int] | Unset = UNSET
    types: list[int] | Unset = UNSET
    subjects: list[int] | Unset = UNSET
    tool_slugs: list[str] | Unset = UNSET
    llm_temperature: float | Unset = UNSET
    seo_tags: Any | Unset = UNSET
    marketing_conversations: Any | Unset = UNSET
    proactive_prompt: str | Unset = UNSET
    disclaimer: str | Unset = UNSET
    enable_disclaimer: bool | Unset = UNSET
    show_attachment: bool | Unset = UNSET
    show_voice_call: bool | Unset = UNSET
    show_voice_record: bool | Unset = UNSET
    embed_is_context_aware: bool | Unset = UNSET
    embed_open_by_default: bool | Unset = UNSET
    embed_show_attachment: bool | Unset = UNSET
    embed_show_voice_call: bool | Unset = UNSET
    embed_show_voice_record: bool | Unset = UNSET
    placeholder_prompt: str | Unset = UNSET
    moderation_system_prompt: str | Unset = UNSET
    post_processing_prompt: str | Unset = UNSET
    moderation_response: str | Unset = UNSET
    enable_moderation: bool | Unset = UNSET
    enable_multi_query_rag: bool | Unset = UNSET
    enable_post_processing_system: bool | Unset = UNSET
    enable_openai_assistant: bool | Unset = UNSET
    enable_total_grounding: bool | Unset = UNSET
    google_voice: int | Unset = UNSET
    openai_voice: int | Unset = UNSET
    enable_suggested_prompts: bool | None | Unset = UNSET
    enable_guided_prompts: bool | None | Unset = UNSET
    mcp_servers: list[int] | None | Unset = UNSET
    guided_prompt_instructions: None | str | Unset = UNSET
    is_featured: bool | Unset = UNSET
    uploaded_profile_image: File | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("template_name", "template_name", str, True),
            ("new_mentor_name", "new_mentor_name", str, True),
            ("display_name", "display_name", str, False),
            ("description", "description", str, False),
            ("profile_image", "profile_image", str, False),
            ("initial_message", "initial_message", str, False),
            ("suggested_message", "suggested_message", str, False),
            ("theme", "theme", str, False),
            ("user_message_color", "user_message_color", str, False),
            ("mentor_bubble_color", "mentor_bubble_color", str, False),
            ("align_mentor_bubble", "align_mentor_bubble", str, False),
            ("system_prompt", "system_prompt", str, False),
            ("llm_provider", "llm_provider", str, False),
            ("llm_name", "llm_name", str, False),
            ("mentor_visibility", "mentor_visibility", str, False),
            ("enable_image_generation", "enable_image_generation", bool, False),
            ("enable_web_browsing", "enable_web_browsing", bool, False),
            ("enable_code_interpreter", "enable_code_interpreter", bool, False),
            ("metadata", "metadata", Any, False),
            ("custom_css", "custom_css", str, False),
            ("proactive_response", "proactive_response", str, False),
            ("greeting_method", "greeting_method", _models.GreetingMethodEnum, False),
            ("forkable", "forkable", bool, False),
            ("forkable_with_training_data", "forkable_with_training_data", bool, False),
            ("categories", "categories", list[int], False),
            ("types", "types", list[int], False),
            ("subjects", "subjects", list[int], False),
            ("tool_slugs", "tool_slugs", list[str], False),
            ("llm_temperature", "llm_temperature", float, False),
            ("seo_tags", "seo_tags", Any, False),
            ("marketing_conversations", "marketing_conversations", Any, False),
            ("proactive_prompt", "proactive_prompt", str, False),
            ("disclaimer", "disclaimer", str, False),
            ("enable_disclaimer", "enable_disclaimer", bool, False),
            ("show_attachment", "show_attachment", bool, False),
            ("show_voice_call", "show_voice_call", bool, False),
            ("show_voice_record", "show_voice_record", bool, False),
            ("embed_is_context_aware", "embed_is_context_aware", bool, False),
            ("embed_open_by_default", "embed_open_by_default", bool, False),
            ("embed_show_attachment", "embed_show_attachment", bool, False),
            ("embed_show_voice_call", "embed_show_voice_call", bool, False),
            ("embed_show_voice_record", "embed_show_voice_record", bool, False),
            ("placeholder_prompt", "placeholder_prompt", str, False),
            ("moderation_system_prompt", "moderation_system_prompt", str, False),
            ("post_processing_prompt", "post_processing_prompt", str, False),
            ("moderation_response", "moderation_response", str, False),
            ("enable_moderation", "enable_moderation", bool, False),
            ("enable_multi_query_rag", "enable_multi_query_rag", bool, False),
            ("enable_post_processing_system", "enable_post_processing_system", bool, False),
            ("enable_openai_assistant", "enable_openai_assistant", bool, False),
            ("enable_total_grounding", "enable_total_grounding", bool, False),
            ("google_voice", "google_voice", int, False),
            ("openai_voice", "openai_voice", int, False),
            ("enable_suggested_prompts", "enable_suggested_prompts", bool | None, False),
            ("enable_guided_prompts", "enable_guided_prompts", bool | None, False),
            ("mcp_servers", "mcp_servers", list[int] | None, False),
            ("guided_prompt_instructions", "guided_prompt_instructions", str | None, False),
            ("is_featured", "is_featured", bool, False),
            ("uploaded_profile_image", "uploaded_profile_image", File | str, False),
        )
