from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .call_configuration import CallConfiguration
    from .found_mentor_settings import FoundMentorSettings
    from .greeting_method_enum import GreetingMethodEnum
    from .mcp_server import MCPServer
    from .mentor_category import MentorCategory
    from .mentor_type import MentorType
    from .subject import Subject


@_codec.define
class FoundMentor(Model):
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
    categories: list[MentorCategory] | Unset = UNSET
    types: list[MentorType] | Unset = UNSET
    is_featured: bool | Unset = UNSET
    subjects: list[Subject] | Unset = UNSET
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
    greeting_method: GreetingMethodEnum | Unset = UNSET
    call_configuration: CallConfiguration | Unset = UNSET
    mcp_servers: list[MCPServer] | Unset = UNSET
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
    settings: FoundMentorSettings | Unset = UNSET
    profile_image: None | str | Unset = UNSET
    llm_provider: str | Unset = UNSET
    llm_name: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    mentor_visibility: str | Unset = UNSET
    starred: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "unique_id": _codec.encode(self.unique_id),
                "flow": _codec.encode(self.flow),
                "slug": self.slug,
                "platform": _codec.encode(self.platform),
                "allow_anonymous": self.allow_anonymous,
                "metadata": _codec.encode(self.metadata),
                "enable_moderation": self.enable_moderation,
                "enable_multi_query_rag": self.enable_multi_query_rag,
                "enable_post_processing_system": self.enable_post_processing_system,
                "enable_openai_assistant": self.enable_openai_assistant,
                "enable_total_grounding": self.enable_total_grounding,
                "enable_suggested_prompts": self.enable_suggested_prompts,
                "enable_guided_prompts": self.enable_guided_prompts,
                "guided_prompt_instructions": self.guided_prompt_instructions,
                "google_voice": self.google_voice,
                "openai_voice": self.openai_voice,
                "categories": _codec.encode(self.categories),
                "types": _codec.encode(self.types),
                "is_featured": self.is_featured,
                "subjects": _codec.encode(self.subjects),
                "proactive_prompt": self.proactive_prompt,
                "disclaimer": self.disclaimer,
                "enable_disclaimer": self.enable_disclaimer,
                "show_attachment": self.show_attachment,
                "show_voice_call": self.show_voice_call,
                "show_voice_record": self.show_voice_record,
                "embed_is_context_aware": self.embed_is_context_aware,
                "embed_open_by_default": self.embed_open_by_default,
                "embed_show_attachment": self.embed_show_attachment,
                "embed_show_voice_call": self.embed_show_voice_call,
                "embed_show_voice_record": self.embed_show_voice_record,
                "placeholder_prompt": self.placeholder_prompt,
                "moderation_system_prompt": self.moderation_system_prompt,
                "post_processing_prompt": self.post_processing_prompt,
                "moderation_response": self.moderation_response,
                "safety_system_prompt": self.safety_system_prompt,
                "safety_response": self.safety_response,
                "enable_safety_system": self.enable_safety_system,
                "proactive_response": self.proactive_response,
                "greeting_method": self.greeting_method,
                "call_configuration": _codec.encode(self.call_configuration),
                "mcp_servers": _codec.encode(self.mcp_servers),
                "last_accessed_by": self.last_accessed_by,
                "recently_accessed_at": _codec.encode(self.recently_accessed_at),
                "created_by": self.created_by,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "description": self.description,
                "image_url": self.image_url,
                "llm": _codec.encode(self.llm),
                "audience": _codec.encode(self.audience),
                "category": self.category,
                "tags": _codec.encode(self.tags),
                "visibility": self.visibility,
                "settings": _codec.encode(self.settings),
                "profile_image": self.profile_image,
                "llm_provider": self.llm_provider,
                "llm_name": self.llm_name,
                "platform_key": self.platform_key,
                "mentor_visibility": self.mentor_visibility,
                "starred": self.starred,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 63:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.name = d["name"]
            self.unique_id = d["unique_id"]
            self.flow = d["flow"]
            self.slug = d["slug"]
            self.platform = d["platform"]
            self.allow_anonymous = d["allow_anonymous"]
            self.metadata = d["metadata"]
            self.enable_moderation = d["enable_moderation"]
            self.enable_multi_query_rag = d["enable_multi_query_rag"]
            self.enable_post_processing_system = d["enable_post_processing_system"]
            self.enable_openai_assistant = d["enable_openai_assistant"]
            self.enable_total_grounding = d["enable_total_grounding"]
            self.enable_suggested_prompts = d["enable_suggested_prompts"]
            self.enable_guided_prompts = d["enable_guided_prompts"]
            self.guided_prompt_instructions = d["guided_prompt_instructions"]
            self.google_voice = d["google_voice"]
            self.openai_voice = d["openai_voice"]
            self.categories = d["categories"]
            self.types = d["types"]
            self.is_featured = d["is_featured"]
            self.subjects = d["subjects"]
            self.proactive_prompt = d["proactive_prompt"]
            self.disclaimer = d["disclaimer"]
            self.enable_disclaimer = d["enable_disclaimer"]
            self.show_attachment = d["show_attachment"]
            self.show_voice_call = d["show_voice_call"]
            self.show_voice_record = d["show_voice_record"]
            self.embed_is_context_aware = d["embed_is_context_aware"]
            self.embed_open_by_default = d["embed_open_by_default"]
            self.embed_show_attachment = d["embed_show_attachment"]
            self.embed_show_voice_call = d["embed_show_voice_call"]
            self.embed_show_voice_record = d["embed_show_voice_record"]
            self.placeholder_prompt = d["placeholder_prompt"]
            self.moderation_system_prompt = d["moderation_system_prompt"]
            self.post_processing_prompt = d["post_processing_prompt"]
            self.moderation_response = d["moderation_response"]
            self.safety_system_prompt = d["safety_system_prompt"]
            self.safety_response = d["safety_response"]
            self.enable_safety_system = d["enable_safety_system"]
            self.proactive_response = d["proactive_response"]
            self.greeting_method = d["greeting_method"]
            self.call_configuration = d["call_configuration"]
            self.mcp_servers = d["mcp_servers"]
            self.last_accessed_by = d["last_accessed_by"]
            self.recently_accessed_at = d["recently_accessed_at"]
            self.created_by = d["created_by"]
            self.created_at = d["created_at"]
            self.updated_at = d["updated_at"]
            self.description = d["description"]
            self.image_url = d["image_url"]
            self.llm = d["llm"]
            self.audience = d["audience"]
            self.category = d["category"]
            self.tags = d["tags"]
            self.visibility = d["visibility"]
            self.settings = d["settings"]
            self.profile_image = d["profile_image"]
            self.llm_provider = d["llm_provider"]
            self.llm_name = d["llm_name"]
            self.platform_key = d["platform_key"]
            self.mentor_visibility = d["mentor_visibility"]
            self.starred = d["starred"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.unique_id = _codec.if_set(_codec.decode_uuid, self.unique_id)
        self.categories = _codec.if_set_list(_models.MentorCategory.from_dict, self.categories)
        self.types = _codec.if_set_list(_models.MentorType.from_dict, self.types)
        self.subjects = _codec.if_set_list(_models.Subject.from_dict, self.subjects)
        self.call_configuration = _codec.if_set(_models.CallConfiguration.from_dict, self.call_configuration)
        self.mcp_servers = _codec.if_set_list(_models.MCPServer.from_dict, self.mcp_servers)
        self.recently_accessed_at = _codec.optional(_codec.decode_datetime, self.recently_accessed_at)
        self.created_at = _codec.optional(_codec.decode_datetime, self.created_at)
        self.updated_at = _codec.optional(_codec.decode_datetime, self.updated_at)
        self.settings = _codec.if_set(_models.FoundMentorSettings.from_own_dict, self.settings)
        return self
