from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .call_configuration import CallConfiguration
    from .found_mentor_settings import FoundMentorSettings
    from .greeting_method_enum import GreetingMethodEnum
    from .mcp_server import MCPServer
    from .mentor_category import MentorCategory
    from .mentor_type import MentorType
    from .subject import Subject


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .call_configuration import CallConfiguration
        from .found_mentor_settings import FoundMentorSettings
        from .mcp_server import MCPServer
        from .mentor_category import MentorCategory
        from .mentor_type import MentorType
        from .subject import Subject

        d = {**src_dict}
        result = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            unique_id=_codec.optional(UUID, d.pop("unique_id", UNSET)),
            flow=d.pop("flow", UNSET),
            slug=d.pop("slug", UNSET),
            platform=d.pop("platform", UNSET),
            allow_anonymous=d.pop("allow_anonymous", UNSET),
            metadata=d.pop("metadata", UNSET),
            enable_moderation=d.pop("enable_moderation", UNSET),
            enable_multi_query_rag=d.pop("enable_multi_query_rag", UNSET),
            enable_post_processing_system=d.pop("enable_post_processing_system", UNSET),
            enable_openai_assistant=d.pop("enable_openai_assistant", UNSET),
            enable_total_grounding=d.pop("enable_total_grounding", UNSET),
            enable_suggested_prompts=d.pop("enable_suggested_prompts", UNSET),
            enable_guided_prompts=d.pop("enable_guided_prompts", UNSET),
            guided_prompt_instructions=d.pop("guided_prompt_instructions", UNSET),
            google_voice=d.pop("google_voice", UNSET),
            openai_voice=d.pop("openai_voice", UNSET),
            categories=_codec.optional_list(MentorCategory.from_dict, d.pop("categories", UNSET)),
            types=_codec.optional_list(MentorType.from_dict, d.pop("types", UNSET)),
            is_featured=d.pop("is_featured", UNSET),
            subjects=_codec.optional_list(Subject.from_dict, d.pop("subjects", UNSET)),
            proactive_prompt=d.pop("proactive_prompt", UNSET),
            disclaimer=d.pop("disclaimer", UNSET),
            enable_disclaimer=d.pop("enable_disclaimer", UNSET),
            show_attachment=d.pop("show_attachment", UNSET),
            show_voice_call=d.pop("show_voice_call", UNSET),
            show_voice_record=d.pop("show_voice_record", UNSET),
            embed_is_context_aware=d.pop("embed_is_context_aware", UNSET),
            embed_open_by_default=d.pop("embed_open_by_default", UNSET),
            embed_show_attachment=d.pop("embed_show_attachment", UNSET),
            embed_show_voice_call=d.pop("embed_show_voice_call", UNSET),
            embed_show_voice_record=d.pop("embed_show_voice_record", UNSET),
            placeholder_prompt=d.pop("placeholder_prompt", UNSET),
            moderation_system_prompt=d.pop("moderation_system_prompt", UNSET),
            post_processing_prompt=d.pop("post_processing_prompt", UNSET),
            moderation_response=d.pop("moderation_response", UNSET),
            safety_system_prompt=d.pop("safety_system_prompt", UNSET),
            safety_response=d.pop("safety_response", UNSET),
            enable_safety_system=d.pop("enable_safety_system", UNSET),
            proactive_response=d.pop("proactive_response", UNSET),
            greeting_method=d.pop("greeting_method", UNSET),
            call_configuration=_codec.optional(CallConfiguration.from_dict, d.pop("call_configuration", UNSET)),
            mcp_servers=_codec.optional_list(MCPServer.from_dict, d.pop("mcp_servers", UNSET)),
            last_accessed_by=d.pop("last_accessed_by", UNSET),
            recently_accessed_at=_codec.optional(_codec.decode_datetime, d.pop("recently_accessed_at", UNSET)),
            created_by=d.pop("created_by", UNSET),
            created_at=_codec.optional(_codec.decode_datetime, d.pop("created_at", UNSET)),
            updated_at=_codec.optional(_codec.decode_datetime, d.pop("updated_at", UNSET)),
            description=d.pop("description", UNSET),
            image_url=d.pop("image_url", UNSET),
            llm=d.pop("llm", UNSET),
            audience=d.pop("audience", UNSET),
            category=d.pop("category", UNSET),
            tags=d.pop("tags", UNSET),
            visibility=d.pop("visibility", UNSET),
            settings=_codec.optional(FoundMentorSettings.from_dict, d.pop("settings", UNSET)),
        )
        result.additional_properties = d
        return result
