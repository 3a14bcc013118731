from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .greeting_method_enum import GreetingMethodEnum


@_attrs_define
class MentorFromTemplateWithSettingRequest(Model):
    """MentorFromTemplateWithSettingRequest.

    Attributes:
        greeting_method: * `proactive_prompt` - Proactive Prompt
            * `proactive_response` - Proactive Response
        enable_moderation: Default on the server: false.
        enable_multi_query_rag: Default on the server: false.
        enable_post_processing_system: Default on the server: false.
        enable_total_grounding: Default on the server: false.
        is_featured: Default on the server: false.
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
    uploaded_profile_image: str | Unset = UNSET
    proactive_response: str | Unset = UNSET
    greeting_method: GreetingMethodEnum | Unset = UNSET
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "template_name": self.template_name,
                "new_mentor_name": self.new_mentor_name,
                "display_name": self.display_name,
                "description": self.description,
                "profile_image": self.profile_image,
                "initial_message": self.initial_message,
                "suggested_message": self.suggested_message,
                "theme": self.theme,
                "user_message_color": self.user_message_color,
                "mentor_bubble_color": self.mentor_bubble_color,
                "align_mentor_bubble": self.align_mentor_bubble,
                "system_prompt": self.system_prompt,
                "llm_provider": self.llm_provider,
                "llm_name": self.llm_name,
                "mentor_visibility": self.mentor_visibility,
                "enable_image_generation": self.enable_image_generation,
                "enable_web_browsing": self.enable_web_browsing,
                "enable_code_interpreter": self.enable_code_interpreter,
                "metadata": _codec.encode(self.metadata),
                "custom_css": self.custom_css,
                "uploaded_profile_image": self.uploaded_profile_image,
                "proactive_response": self.proactive_response,
                "greeting_method": self.greeting_method,
                "forkable": self.forkable,
                "forkable_with_training_data": self.forkable_with_training_data,
                "categories": _codec.encode(self.categories),
                "types": _codec.encode(self.types),
                "subjects": _codec.encode(self.subjects),
                "tool_slugs": _codec.encode(self.tool_slugs),
                "llm_temperature": self.llm_temperature,
                "seo_tags": _codec.encode(self.seo_tags),
                "marketing_conversations": _codec.encode(self.marketing_conversations),
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
                "enable_moderation": self.enable_moderation,
                "enable_multi_query_rag": self.enable_multi_query_rag,
                "enable_post_processing_system": self.enable_post_processing_system,
                "enable_openai_assistant": self.enable_openai_assistant,
                "enable_total_grounding": self.enable_total_grounding,
                "google_voice": self.google_voice,
                "openai_voice": self.openai_voice,
                "enable_suggested_prompts": self.enable_suggested_prompts,
                "enable_guided_prompts": self.enable_guided_prompts,
                "mcp_servers": _codec.encode(self.mcp_servers),
                "guided_prompt_instructions": self.guided_prompt_instructions,
                "is_featured": self.is_featured,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.template_name = pop("template_name")
        self.new_mentor_name = pop("new_mentor_name")
        self.display_name = pop("display_name", UNSET)
        self.description = pop("description", UNSET)
        self.profile_image = pop("profile_image", UNSET)
        self.initial_message = pop("initial_message", UNSET)
        self.suggested_message = pop("suggested_message", UNSET)
        self.theme = pop("theme", UNSET)
        self.user_message_color = pop("user_message_color", UNSET)
        self.mentor_bubble_color = pop("mentor_bubble_color", UNSET)
        self.align_mentor_bubble = pop("align_mentor_bubble", UNSET)
        self.system_prompt = pop("system_prompt", UNSET)
        self.llm_provider = pop("llm_provider", UNSET)
        self.llm_name = pop("llm_name", UNSET)
        self.mentor_visibility = pop("mentor_visibility", UNSET)
        self.enable_image_generation = pop("enable_image_generation", UNSET)
        self.enable_web_browsing = pop("enable_web_browsing", UNSET)
        self.enable_code_interpreter = pop("enable_code_interpreter", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.custom_css = pop("custom_css", UNSET)
        self.uploaded_profile_image = pop("uploaded_profile_image", UNSET)
        self.proactive_response = pop("proactive_response", UNSET)
        self.greeting_method = pop("greeting_method", UNSET)
        self.forkable = pop("forkable", UNSET)
        self.forkable_with_training_data = pop("forkable_with_training_data", UNSET)
        self.categories = pop("categories", UNSET)
        self.types = pop("types", UNSET)
        self.subjects = pop("subjects", UNSET)
        self.tool_slugs = pop("tool_slugs", UNSET)
        self.llm_temperature = pop("llm_temperature", UNSET)
        self.seo_tags = pop("seo_tags", UNSET)
        self.marketing_conversations = pop("marketing_conversations", UNSET)
        self.proactive_prompt = pop("proactive_prompt", UNSET)
        self.disclaimer = pop("disclaimer", UNSET)
        self.enable_disclaimer = pop("enable_disclaimer", UNSET)
        self.show_attachment = pop("show_attachment", UNSET)
        self.show_voice_call = pop("show_voice_call", UNSET)
        self.show_voice_record = pop("show_voice_record", UNSET)
        self.embed_is_context_aware = pop("embed_is_context_aware", UNSET)
        self.embed_open_by_default = pop("embed_open_by_default", UNSET)
        self.embed_show_attachment = pop("embed_show_attachment", UNSET)
        self.embed_show_voice_call = pop("embed_show_voice_call", UNSET)
        self.embed_show_voice_record = pop("embed_show_voice_record", UNSET)
        self.placeholder_prompt = pop("placeholder_prompt", UNSET)
        self.moderation_system_prompt = pop("moderation_system_prompt", UNSET)
        self.post_processing_prompt = pop("post_processing_prompt", UNSET)
        self.moderation_response = pop("moderation_response", UNSET)
        self.enable_moderation = pop("enable_moderation", UNSET)
        self.enable_multi_query_rag = pop("enable_multi_query_rag", UNSET)
        self.enable_post_processing_system = pop("enable_post_processing_system", UNSET)
        self.enable_openai_assistant = pop("enable_openai_assistant", UNSET)
        self.enable_total_grounding = pop("enable_total_grounding", UNSET)
        self.google_voice = pop("google_voice", UNSET)
        self.openai_voice = pop("openai_voice", UNSET)
        self.enable_suggested_prompts = pop("enable_suggested_prompts", UNSET)
        self.enable_guided_prompts = pop("enable_guided_prompts", UNSET)
        self.mcp_servers = pop("mcp_servers", UNSET)
        self.guided_prompt_instructions = pop("guided_prompt_instructions", UNSET)
        self.is_featured = pop("is_featured", UNSET)
        if d:
            self.additional_properties = d
        return self
