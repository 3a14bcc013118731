from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .greeting_method_enum import GreetingMethodEnum


@_codec.define
class MentorSettingsRequest(Model):
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
    uploaded_profile_image: str | Unset = UNSET
    proactive_response: str | Unset = UNSET
    greeting_method: GreetingMethodEnum | Unset = UNSET
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "mentor_name": self.mentor_name,
                "template_name": self.template_name,
                "display_name": self.display_name,
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
                "featured": self.featured,
                "disable_chathistory": self.disable_chathistory,
                "metadata": _codec.encode(self.metadata),
                "custom_css": self.custom_css,
                "department_id": self.department_id,
                "mentor_visibility": self.mentor_visibility,
                "enable_image_generation": self.enable_image_generation,
                "enable_web_browsing": self.enable_web_browsing,
                "enable_code_interpreter": self.enable_code_interpreter,
                "allow_anonymous": self.allow_anonymous,
                "forkable": self.forkable,
                "forkable_with_training_data": self.forkable_with_training_data,
                "mentor_description": self.mentor_description,
                "uploaded_profile_image": self.uploaded_profile_image,
                "proactive_response": self.proactive_response,
                "greeting_method": self.greeting_method,
                "can_use_tools": self.can_use_tools,
                "tool_slugs": _codec.encode(self.tool_slugs),
                "llm_temperature": self.llm_temperature,
                "proactive_prompt": self.proactive_prompt,
                "disclaimer": self.disclaimer,
                "placeholder_prompt": self.placeholder_prompt,
                "moderation_system_prompt": self.moderation_system_prompt,
                "post_processing_prompt": self.post_processing_prompt,
                "moderation_response": self.moderation_response,
                "enable_moderation": self.enable_moderation,
                "enable_multi_query_rag": self.enable_multi_query_rag,
                "enable_post_processing_system": self.enable_post_processing_system,
                "enable_openai_assistant": self.enable_openai_assistant,
                "enable_total_grounding": self.enable_total_grounding,
                "enable_suggested_prompts": self.enable_suggested_prompts,
                "enable_guided_prompts": self.enable_guided_prompts,
                "mcp_servers": _codec.encode(self.mcp_servers),
                "show_attachment": self.show_attachment,
                "show_voice_call": self.show_voice_call,
                "show_voice_record": self.show_voice_record,
                "embed_is_context_aware": self.embed_is_context_aware,
                "embed_open_by_default": self.embed_open_by_default,
                "embed_show_attachment": self.embed_show_attachment,
                "embed_show_voice_call": self.embed_show_voice_call,
                "embed_show_voice_record": self.embed_show_voice_record,
                "google_voice": self.google_voice,
                "openai_voice": self.openai_voice,
                "guided_prompt_instructions": self.guided_prompt_instructions,
                "safety_system_prompt": self.safety_system_prompt,
                "safety_response": self.safety_response,
                "enable_safety_system": self.enable_safety_system,
                "enable_spaced_repetition": self.enable_spaced_repetition,
                "enable_instruction_mode": self.enable_instruction_mode,
                "enable_socratic_mode": self.enable_socratic_mode,
                "is_guided_mentor": self.is_guided_mentor,
                "is_featured": self.is_featured,
                "enable_email_chat": self.enable_email_chat,
                "categories": _codec.encode(self.categories),
                "types": _codec.encode(self.types),
                "subjects": _codec.encode(self.subjects),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 69:
            d = _codec.complete(self, d)
        try:
            self.mentor_name = d["mentor_name"]
            self.template_name = d["template_name"]
            self.display_name = d["display_name"]
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
            self.featured = d["featured"]
            self.disable_chathistory = d["disable_chathistory"]
            self.metadata = d["metadata"]
            self.custom_css = d["custom_css"]
            self.department_id = d["department_id"]
            self.mentor_visibility = d["mentor_visibility"]
            self.enable_image_generation = d["enable_image_generation"]
            self.enable_web_browsing = d["enable_web_browsing"]
            self.enable_code_interpreter = d["enable_code_interpreter"]
            self.allow_anonymous = d["allow_anonymous"]
            self.forkable = d["forkable"]
            self.forkable_with_training_data = d["forkable_with_training_data"]
            self.mentor_description = d["mentor_description"]
            self.uploaded_profile_image = d["uploaded_profile_image"]
            self.proactive_response = d["proactive_response"]
            self.greeting_method = d["greeting_method"]
            self.can_use_tools = d["can_use_tools"]
            self.tool_slugs = d["tool_slugs"]
            self.llm_temperature = d["llm_temperature"]
            self.proactive_prompt = d["proactive_prompt"]
            self.disclaimer = d["disclaimer"]
            self.placeholder_prompt = d["placeholder_prompt"]
            self.moderation_system_prompt = d["moderation_system_prompt"]
            self.post_processing_prompt = d["post_processing_prompt"]
            self.moderation_response = d["moderation_response"]
            self.enable_moderation = d["enable_moderation"]
            self.enable_multi_query_rag = d["enable_multi_query_rag"]
            self.enable_post_processing_system = d["enable_post_processing_system"]
            self.enable_openai_assistant = d["enable_openai_assistant"]
            self.enable_total_grounding = d["enable_total_grounding"]
            self.enable_suggested_prompts = d["enable_suggested_prompts"]
            self.enable_guided_prompts = d["enable_guided_prompts"]
            self.mcp_servers = d["mcp_servers"]
            self.show_attachment = d["show_attachment"]
            self.show_voice_call = d["show_voice_call"]
            self.show_voice_record = d["show_voice_record"]
            self.embed_is_context_aware = d["embed_is_context_aware"]
            self.embed_open_by_default = d["embed_open_by_default"]
            self.embed_show_attachment = d["embed_show_attachment"]
            self.embed_show_voice_call = d["embed_show_voice_call"]
            self.embed_show_voice_record = d["embed_show_voice_record"]
            self.google_voice = d["google_voice"]
            self.openai_voice = d["openai_voice"]
            self.guided_prompt_instructions = d["guided_prompt_instructions"]
            self.safety_system_prompt = d["safety_system_prompt"]
            self.safety_response = d["safety_response"]
            self.enable_safety_system = d["enable_safety_system"]
            self.enable_spaced_repetition = d["enable_spaced_repetition"]
            self.enable_instruction_mode = d["enable_instruction_mode"]
            self.enable_socratic_mode = d["enable_socratic_mode"]
            self.is_guided_mentor = d["is_guided_mentor"]
            self.is_featured = d["is_featured"]
            self.enable_email_chat = d["enable_email_chat"]
            self.categories = d["categories"]
            self.types = d["types"]
            self.subjects = d["subjects"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
