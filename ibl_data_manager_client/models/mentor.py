from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .call_configuration import CallConfiguration
    from .greeting_method_enum import GreetingMethodEnum
    from .mcp_server import MCPServer
    from .mentor_category import MentorCategory
    from .mentor_type import MentorType
    from .subject import Subject


@_codec.define
class Mentor(Model):
    """Mentor.

    Attributes:
        flow: The langflow json for the mentor
        enable_openai_assistant: (Deprecated) Set template mentor to openai-agent instead.
        enable_total_grounding: Whether to force mentor to only use information within the provided documents.
        enable_suggested_prompts: Whether to show suggested prompts for the mentor or not. Note: Suggested prompts are created by tenant admins.
        enable_guided_prompts: Whether to show suggested prompts for the mentor or not. Note: Guided prompts are created with an llm based on
            chat history.
        guided_prompt_instructions: Instructions to determine how prompt suggestions are generated.
        is_featured: Whether the mentor is featured or not.
        proactive_prompt: Prompt template used to start a conversation with the user when greeting_type is proactive_prompt. This will be
            sent to the LLM so it can respond naturally
        disclaimer: Disclaimer to be shown to the user when the mentor is used.
        show_attachment: Show attachments on mentor.
        show_voice_call: Show voice call button on mentor.
        show_voice_record: Show voice recording button on mentor.
        embed_is_context_aware: Allow embedded mentor to read content on the embedded web page.
        embed_open_by_default: Open mentor embed iframe by default.
        embed_show_attachment: Show attachments on embedded mentor.
        embed_show_voice_call: Show voice call button on embedded mentor.
        embed_show_voice_record: Show voice recording button on embedded mentor.
        placeholder_prompt: Placeholder to be shown in the input text area when the mentor is used.
        moderation_system_prompt: The prompt for the moderation system. This prompt must clearly distinguish between 'Approapriate' and 'Not
            Appropriate' queries.
        post_processing_prompt: Prompt to be used to alter or modify final llm response into any desired form.
        moderation_response: Desired feedback to return to the user when their prompt is deemed inappropriate.
        safety_system_prompt: Prompt to check whether the models response is appropriate or not.
        safety_response: Feedback given to the user when a model generates an inappropriate response
        proactive_response: Response to start a conversation with a user.
        greeting_method: * `proactive_prompt` - Proactive Prompt
            * `proactive_response` - Proactive Response
        last_accessed_by: edX user ID
    """

    id: int
    name: str
    categories: list[MentorCategory]
    types: list[MentorType]
    subjects: list[Subject]
    mcp_servers: list[MCPServer]
    created_at: datetime.datetime | None
    updated_at: datetime.datetime | None
    unique_id: UUID | Unset = UNSET
    flow: Any | Unset = UNSET
    slug: str | Unset = UNSET
    platform: str | Unset = UNSET
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
    is_featured: bool | Unset = UNSET
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
    last_accessed_by: int | None | Unset = UNSET
    recently_accessed_at: datetime.datetime | None | Unset = UNSET
    created_by: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "categories": _codec.encode(self.categories),
                "types": _codec.encode(self.types),
                "subjects": _codec.encode(self.subjects),
                "mcp_servers": _codec.encode(self.mcp_servers),
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "unique_id": _codec.encode(self.unique_id),
                "flow": _codec.encode(self.flow),
                "slug": self.slug,
                "platform": self.platform,
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
                "is_featured": self.is_featured,
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
                "last_accessed_by": self.last_accessed_by,
                "recently_accessed_at": _codec.encode(self.recently_accessed_at),
                "created_by": self.created_by,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 49:
            d = _codec.complete(self, d)
        try:
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
            self.is_featured = d["is_featured"]
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
            self.last_accessed_by = d["last_accessed_by"]
            self.recently_accessed_at = d["recently_accessed_at"]
            self.created_by = d["created_by"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.categories = _codec.decode_list(_models.MentorCategory.from_dict, d["categories"])
        self.types = _codec.decode_list(_models.MentorType.from_dict, d["types"])
        self.subjects = _codec.decode_list(_models.Subject.from_dict, d["subjects"])
        self.mcp_servers = _codec.decode_list(_models.MCPServer.from_dict, d["mcp_servers"])
        self.created_at = _codec.optional(_codec.decode_datetime, d["created_at"])
        self.updated_at = _codec.optional(_codec.decode_datetime, d["updated_at"])
        self.unique_id = _codec.if_set(_codec.decode_uuid, self.unique_id)
        self.call_configuration = _codec.if_set(_models.CallConfiguration.from_dict, self.call_configuration)
        self.recently_accessed_at = _codec.optional(_codec.decode_datetime, self.recently_accessed_at)
        return self
