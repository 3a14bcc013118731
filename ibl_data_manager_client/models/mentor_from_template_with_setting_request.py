from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .greeting_method_enum import GreetingMethodEnum


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 59:
            d = _codec.complete(self, d)
        try:
            self.display_name = d["display_name"]
            self.description = d["description"]
            self.profile_image = d["profile_image"]
            self.initial_message = d["initial_message"]
            self.suggested_message = d["suggested_message"]
            self.theme = d["theme"]
            self.user_message_color = d["user_message_color"]
            self.mentor_bubble_color = d["mentor_bubble_color"]
            self.align_mentor_bubble = d["align_mentor_bubble"]
            self.system_prompt = d["system_prompt"]
            self.llm_provider = d["llm_provider"]
            self.llm_name = d["llm_name"]
            self.mentor_visibility = d["mentor_visibility"]
            self.enable_image_generation = d["enable_image_generation"]
            self.enable_web_browsing = d["enable_web_browsing"]
            self.enable_code_interpreter = d["enable_code_interpreter"]
            self.metadata = d["metadata"]
            self.custom_css = d["custom_css"]
            self.uploaded_profile_image = d["uploaded_profile_image"]
            self.proactive_response = d["proactive_response"]
            self.greeting_method = d["greeting_method"]
            self.forkable = d["forkable"]
            self.forkable_with_training_data = d["forkable_with_training_data"]
            self.categories = d["categories"]
            self.types = d["types"]
            self.subjects = d["subjects"]
            self.tool_slugs = d["tool_slugs"]
            self.llm_temperature = d["llm_temperature"]
            self.seo_tags = d["seo_tags"]
            self.marketing_conversations = d["marketing_conversations"]
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
            self.enable_moderation = d["enable_moderation"]
            self.enable_multi_query_rag = d["enable_multi_query_rag"]
            self.enable_post_processing_system = d["enable_post_processing_system"]
            self.enable_openai_assistant = d["enable_openai_assistant"]
            self.enable_total_grounding = d["enable_total_grounding"]
            self.google_voice = d["google_voice"]
            self.openai_voice = d["openai_voice"]
            self.enable_suggested_prompts = d["enable_suggested_prompts"]
            self.enable_guided_prompts = d["enable_guided_prompts"]
            self.mcp_servers = d["mcp_servers"]
            self.guided_prompt_instructions = d["guided_prompt_instructions"]
            self.is_featured = d["is_featured"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.template_name = d["template_name"]
        self.new_mentor_name = d["new_mentor_name"]
        return self
