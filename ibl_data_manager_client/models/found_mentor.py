from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FoundMentor(_records.Record):
    """FoundMentor.

    Attributes:
        flow: The langflow json for the mentor
        platform: Key of the platform, or an object with id, name and key.
        enable_openai_assistant: (Deprecated) Set template mentor to openai-agent instead.
        is_featured: Whether the mentor is featured or not.
        disclaimer: Disclaimer to be shown to the user when the mentor is used.
        show_attachment: Show attachments on mentor.
        show_voice_call: Show voice call button on mentor.
        show_voice_record: Show voice recording button on mentor.
        embed_open_by_default: Open mentor embed iframe by default.
        embed_show_attachment: Show attachments on embedded mentor.
        embed_show_voice_call: Show voice call button on embedded mentor.
        embed_show_voice_record: Show voice recording button on embedded mentor.
        proactive_response: Response to start a conversation with a user.
        greeting_method: * `proactive_prompt` - Proactive Prompt
            * `proactive_response` - Proactive Response
        last_accessed_by: edX user ID
        llm: Language model: an object with id, name and description.
        audience: An object with id, name and description.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    unique_id: UUID | Unset = UNSET
    flow: Any | Unset = UNSET
    slug: str | Unset = UNSET
    platform: Any | Unset = UNSET
    allow_anonymous: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    enable_moderation: bool | Unset = UNSET
    enable_multi_query_rag: bool | Unset = UNSET
    enable_post_processing_system: bool | Unset = UNSET
    enable_openai_assistant: bool | Unset = UNSET
    enable_total_grounding: bool | Unset = UNSET
    enable_suggested_prompts: bool | Unset = UNSET
    enable_guided_prompts: bool | Unset = UNSET
    guided_prompt_instructions: str | Unset = UNSET
    google_voice: int | None | Unset = UNSET
    openai_voice: int | None | Unset = UNSET
    categories: list[_models.MentorCategory] | Unset = UNSET
    types: list[_models.MentorType] | Unset = UNSET
    is_featured: bool | Unset = UNSET
    subjects: list[_models.Subject] | Unset = UNSET
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
    safety_system_prompt: str | Unset = UNSET
    safety_response: str | Unset = UNSET
    enable_safety_system: bool | Unset = UNSET
    proactive_response: str | Unset = UNSET
    greeting_method: _models.GreetingMethodEnum | Unset = UNSET
    call_configuration: _models.CallConfiguration | Unset = UNSET
    mcp_servers: list[_models.MCPServer] | Unset = UNSET
    last_accessed_by: int | None | Unset = UNSET
    recently_accessed_at: datetime.datetime | None | Unset = UNSET
    created_by: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    image_url: str | Unset = UNSET
    llm: Any | Unset = UNSET
    audience: Any | Unset = UNSET
    category: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    visibility: str | Unset = UNSET
    settings: dict[str, Any] | Unset = UNSET
    profile_image: None | str | Unset = UNSET
    llm_provider: str | Unset = UNSET
    llm_name: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    mentor_visibility: str | Unset = UNSET
    starred: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("name", "name", str, False),
            ("unique_id", "unique_id", UUID, False),
            ("flow", "flow", Any, False),
            ("slug", "slug", str, False),
            ("platform", "platform", Any, False),
            ("allow_anonymous", "allow_anonymous", bool, False),
            ("metadata", "metadata", Any, False),
            ("enable_moderation", "enable_moderation", bool, False),
            ("enable_multi_query_rag", "enable_multi_query_rag", bool, False),
            ("enable_post_processing_system", "enable_post_processing_system", bool, False),
            ("enable_openai_assistant", "enable_openai_assistant", bool, False),
            ("enable_total_grounding", "enable_total_grounding", bool, False),
            ("enable_suggested_prompts", "enable_suggested_prompts", bool, False),
            ("enable_guided_prompts", "enable_guided_prompts", bool, False),
            ("guided_prompt_instructions", "guided_prompt_instructions", str, False),
            ("google_voice", "google_voice", int | None, False),
            ("openai_voice", "openai_voice", int | None, False),
            ("categories", "categories", list[_models.MentorCategory], False),
            ("types", "types", list[_models.MentorType], False),
            ("is_featured", "is_featured", bool, False),
            ("subjects", "subjects", list[_models.Subject], False),
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
            ("safety_system_prompt", "safety_system_prompt", str, False),
            ("safety_response", "safety_response", str, False),
            ("enable_safety_system", "enable_safety_system", bool, False),
            ("proactive_response", "proactive_response", str, False),
            ("greeting_method", "greeting_method", _models.GreetingMethodEnum, False),
            ("call_configuration", "call_configuration", _models.CallConfiguration, False),
            ("mcp_servers", "mcp_servers", list[_models.MCPServer], False),
            ("last_accessed_by", "last_accessed_by", int | None, False),
            ("recently_accessed_at", "recently_accessed_at", datetime.datetime | None, False),
            ("created_by", "created_by", str | None, False),
            ("created_at", "created_at", datetime.datetime | None, False),
            ("updated_at", "updated_at", datetime.datetime | None, False),
            ("description", "description", str | None, False),
            ("image_url", "image_url", str, False),
            ("llm", "llm", Any, False),
            ("audience", "audience", Any, False),
            ("category", "category", str, False),
            ("tags", "tags", list[str], False),
            ("visibility", "visibility", str, False),
            ("settings", "settings", dict[str, Any], False),
            ("profile_image", "profile_image", str | None, False),
            ("llm_provider", "llm_provider", str, False),
            ("llm_name", "llm_name", str, False),
            ("platform_key", "platform_key", str, False),
            ("mentor_visibility", "mentor_visibility", str, False),
            ("starred", "starred", bool, False),
        )
