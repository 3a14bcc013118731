from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, File, Unset


@_records.define
class MentorSettingsRequest(_records.Record):
    """MentorSettingsRequest.

    Attributes:
        department_id: Department to authorize users by
        greeting_method: * `proactive_prompt` - Proactive Prompt
            * `proactive_response` - Proactive Response
        enable_spaced_repetition: Default on the server: false.
        enable_instruction_mode: Default on the server: false.
        enable_socratic_mode: Default on the server: false.
        is_guided_mentor: Default on the server: false.
        is_featured: Default on the server: false.
        enable_email_chat: Default on the server: false.
        uploaded_profile_image: A file, or the URL of one. With a file the body is a form, in which the platform may read booleans that are not
            set as false.
    """

    mentor_name: str | Unset = UNSET
    template_name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    profile_image: str | Unset = UNSET
    initial_message: None | str | Unset = UNSET
    suggested_message: None | str | Unset = UNSET
    theme: str | Unset = UNSET
    user_message_color: str | Unset = UNSET
    mentor_bubble_color: str | Unset = UNSET
    align_mentor_bubble: str | Unset = UNSET
    system_prompt: str | Unset = UNSET
    llm_provider: str | Unset = UNSET
    llm_name: str | Unset = UNSET
    featured: bool | Unset = UNSET
    disable_chathistory: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    custom_css: None | str | Unset = UNSET
    department_id: int | None | Unset = UNSET
    mentor_visibility: str | Unset = UNSET
    enable_image_generation: bool | Unset = UNSET
    enable_web_browsing: bool | Unset = UNSET
    enable_code_interpreter: bool | Unset = UNSET
    allow_anonymous: bool | Unset = UNSET
    forkable: bool | Unset = UNSET
    forkable_with_training_data: bool | Unset = UNSET
    mentor_description: str | Unset = UNSET
    proactive_response: str | Unset = UNSET
    greeting_method: _models.GreetingMethodEnum | Unset = UNSET
    can_use_tools: bool | Unset = UNSET
    tool_slugs: list[str] | Unset = UNSET
    llm_temperature: float | Unset = UNSET
    proactive_prompt: str | Unset = UNSET
    disclaimer: str | Unset = UNSET
    placeholder_prompt: str | Unset = UNSET
    moderation_system_prompt: str | Unset = UNSET
    post_processing_prompt: str | Unset = UNSET
    moderation_response: str | Unset = UNSET
    enable_moderation: bool | Unset = UNSET
    enable_multi_query_rag: bool | Unset = UNSET
    enable_post_processing_system: bool | Unset = UNSET
    enable_openai_assistant: bool | Unset = UNSET
    enable_total_grounding: bool | Unset = UNSET
    enable_suggested_prompts: bool | None | Unset = UNSET
    enable_guided_prompts: bool | None | Unset = UNSET
    mcp_servers: list[int] | None | Unset = UNSET
    show_attachment: bool | Unset = UNSET
    show_voice_call: bool | Unset = UNSET
    show_voice_record: bool | Unset = UNSET
    embed_is_context_aware: bool | Unset = UNSET
    embed_open_by_default: bool | Unset = UNSET
    embed_show_attachment: bool | Unset = UNSET
    embed_show_voice_call: bool | Unset = UNSET
    embed_show_voice_record: bool | Unset = UNSET
    google_voice: int | Unset = UNSET
    openai_voice: int | Unset = UNSET
    guided_prompt_instructions: None | str | Unset = UNSET
    safety_system_prompt: str | Unset = UNSET
    safety_response: str | Unset = UNSET
    enable_safety_system: bool | Unset = UNSET
    enable_spaced_repetition: bool | Unset = UNSET
    enable_instruction_mode: bool | Unset = UNSET
    enable_socratic_mode: bool | Unset = UNSET
    is_guided_mentor: bool | Unset = UNSET
    is_featured: bool | Unset = UNSET
    enable_email_chat: bool | Unset = UNSET
    categories: list[int] | Unset = UNSET
    types: list[int] | Unset = UNSET
    subjects: list[int] | Unset = UNSET
    enable_memory_component: bool | Unset = UNSET
    enable_claw: bool | Unset = UNSET
    is_lti_accessible: bool | Unset = UNSET
    study_mode_prompt: str | Unset = UNSET
    starter_prompts: Any | Unset = UNSET
    website_url: str | Unset = UNSET
    mode: str | Unset = UNSET
    sso: bool | Unset = UNSET
    auto_open: bool | Unset = UNSET
    safety_disclaimer: str | Unset = UNSET
    uploaded_profile_image: File | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor_name", "mentor_name", str, False),
            ("template_name", "template_name", str, False),
            ("display_name", "display_name", str, False),
            ("profile_image", "profile_image", str, False),
            ("initial_message", "initial_message", str | None, False),
            ("suggested_message", "suggested_message", str | None, False),
            ("theme", "theme", str, False),
            ("user_message_color", "user_message_color", str, False),
            ("mentor_bubble_color", "mentor_bubble_color", str, False),
            ("align_mentor_bubble", "align_mentor_bubble", str, False),
            ("system_prompt", "system_prompt", str, False),
            ("llm_provider", "llm_provider", str, False),
            ("llm_name", "llm_name", str, False),
            ("featured", "featured", bool, False),
            ("disable_chathistory", "disable_chathistory", bool, False),
            ("metadata", "metadata", Any, False),
            ("custom_css", "custom_css", str | None, False),
            ("department_id", "department_id", int | None, False),
            ("mentor_visibility", "mentor_visibility", str, False),
            ("enable_image_generation", "enable_image_generation", bool, False),
            ("enable_web_browsing", "enable_web_browsing", bool, False),
            ("enable_code_interpreter", "enable_code_interpreter", bool, False),
            ("allow_anonymous", "allow_anonymous", bool, False),
            ("forkable", "forkable", bool, False),
            ("forkable_with_training_data", "forkable_with_training_data", bool, False),
            ("mentor_description", "mentor_description", str, False),
            ("proactive_response", "proactive_response", str, False),
            ("greeting_method", "greeting_method", _models.GreetingMethodEnum, False),
            ("can_use_tools", "can_use_tools", bool, False),
            ("tool_slugs", "tool_slugs", list[str], False),
            ("llm_temperature", "llm_temperature", float, False),
            ("proactive_prompt", "proactive_prompt", str, False),
            ("disclaimer", "disclaimer", str, False),
            ("placeholder_prompt", "placeholder_prompt", str, False),
            ("moderation_system_prompt", "moderation_system_prompt", str, False),
            ("post_processing_prompt", "post_processing_prompt", str, False),
            ("moderation_response", "moderation_response", str, False),
            ("enable_moderation", "enable_moderation", bool, False),
            ("enable_multi_query_rag", "enable_multi_query_rag", bool, False),
            ("enable_post_processing_system", "enable_post_processing_system", bool, False),
            ("enable_openai_assistant", "enable_openai_assistant", bool, False),
            ("enable_total_grounding", "enable_total_grounding", bool, False),
            ("enable_suggested_prompts", "enable_suggested_prompts", bool | None, False),
            ("enable_guided_prompts", "enable_guided_prompts", bool | None, False),
            ("mcp_servers", "mcp_servers", list[int] | None, False),
            ("show_attachment", "show_attachment", bool, False),
            ("show_voice_call", "show_voice_call", bool, False),
            ("show_voice_record", "show_voice_record", bool, False),
            ("embed_is_context_aware", "embed_is_context_aware", bool, False),
            ("embed_open_by_default", "embed_open_by_default", bool, False),
            ("embed_show_attachment", "embed_show_attachment", bool, False),
            ("embed_show_voice_call", "embed_show_voice_call", bool, False),
            ("embed_show_voice_record", "embed_show_voice_record", bool, False),
            ("google_voice", "google_voice", int, False),
            ("openai_voice", "openai_voice", int, False),
            ("guided_prompt_instructions", "guided_prompt_instructions", str | None, False),
            ("safety_system_prompt", "safety_system_prompt", str, False),
            ("safety_response", "safety_response", str, False),
            ("enable_safety_system", "enable_safety_system", bool, False),
            ("enable_spaced_repetition", "enable_spaced_repetition", bool, False),
            ("enable_instruction_mode", "enable_instruction_mode", bool, False),
            ("enable_socratic_mode", "enable_socratic_mode", bool, False),
            ("is_guided_mentor", "is_guided_mentor", bool, False),
            ("is_featured", "is_featured", bool, False),
            ("enable_email_chat", "enable_email_chat", bool, False),
            ("categories", "categories", list[int], False),
            ("types", "types", list[int], False),
            ("subjects", "subjects", list[int], False),
            ("enable_memory_component", "enable_memory_component", bool, False),
            ("enable_claw", "enable_claw", bool, False),
            ("is_lti_accessible", "is_lti_accessible", bool, False),
            ("study_mode_prompt", "study_mode_prompt", str, False),
            ("starter_prompts", "starter_prompts", Any, False),
            ("website_url", "website_url", str, False),
            ("mode", "mode", str, False),
            ("sso", "sso", bool, False),
            ("auto_open", "auto_open", bool, False),
            ("safety_disclaimer", "safety_disclaimer", str, False),
            ("uploaded_profile_image", "uploaded_profile_image", File | str, False),
        )
