from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .align_mentor_bubble_enum import AlignMentorBubbleEnum
    from .mentor_category import MentorCategory
    from .mentor_type import MentorType
    from .mentor_visibility_enum import MentorVisibilityEnum
    from .subject import Subject
    from .theme_enum import ThemeEnum


@_codec.define
class MentorSettingsPublic(Model):
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
    categories: list[MentorCategory]
    types: list[MentorType]
    subjects: list[Subject]
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
    theme: ThemeEnum | Unset = UNSET
    user_message_color: str | Unset = UNSET
    mentor_bubble_color: str | Unset = UNSET
    align_mentor_bubble: AlignMentorBubbleEnum | Unset = UNSET
    mentor_visibility: MentorVisibilityEnum | None | Unset = UNSET
    enable_image_generation: bool | None | Unset = UNSET
    enable_web_browsing: bool | None | Unset = UNSET
    enable_code_interpreter: bool | None | Unset = UNSET
    custom_css: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "mentor": self.mentor,
                "mentor_slug": self.mentor_slug,
                "mentor_unique_id": self.mentor_unique_id,
                "mentor_id": self.mentor_id,
                "metadata": _codec.encode(self.metadata),
                "enable_memory_component": self.enable_memory_component,
                "allow_anonymous": self.allow_anonymous,
                "mentor_description": self.mentor_description,
                "suggested_prompts": _codec.encode(self.suggested_prompts),
                "proactive_response": self.proactive_response,
                "greeting_method": self.greeting_method,
                "mentor_tools": _codec.encode(self.mentor_tools),
                "can_use_tools": self.can_use_tools,
                "llm_name": self.llm_name,
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
                "enable_email_chat": self.enable_email_chat,
                "enable_spaced_repetition": self.enable_spaced_repetition,
                "enable_instruction_mode": self.enable_instruction_mode,
                "enable_socratic_mode": self.enable_socratic_mode,
                "is_guided_mentor": self.is_guided_mentor,
                "is_featured": self.is_featured,
                "enable_guided_prompts": self.enable_guided_prompts,
                "enable_moderation": self.enable_moderation,
                "enable_multi_query_rag": self.enable_multi_query_rag,
                "enable_post_processing_system": self.enable_post_processing_system,
                "enable_safety_system": self.enable_safety_system,
                "forkable": self.forkable,
                "forkable_with_training_data": self.forkable_with_training_data,
                "mentor_name": self.mentor_name,
                "categories": _codec.encode(self.categories),
                "types": _codec.encode(self.types),
                "subjects": _codec.encode(self.subjects),
                "recently_accessed_at": _codec.encode(self.recently_accessed_at),
                "created_by": self.created_by,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "platform_key": self.platform_key,
                "llm_config": _codec.encode(self.llm_config),
                "llm_provider": self.llm_provider,
                "display_name": self.display_name,
                "profile_image": self.profile_image,
                "initial_message": self.initial_message,
                "suggested_message": self.suggested_message,
                "theme": self.theme,
                "user_message_color": self.user_message_color,
                "mentor_bubble_color": self.mentor_bubble_color,
                "align_mentor_bubble": self.align_mentor_bubble,
                "mentor_visibility": self.mentor_visibility,
                "enable_image_generation": self.enable_image_generation,
                "enable_web_browsing": self.enable_web_browsing,
                "enable_code_interpreter": self.enable_code_interpreter,
                "custom_css": self.custom_css,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 64:
            d = _codec.complete(self, d)
        try:
            self.display_name = d["display_name"]
            self.profile_image = d["profile_image"]
            self.initial_message = d["initial_message"]
            self.suggested_message = d["suggested_message"]
            self.theme = d["theme"]
            self.user_message_color = d["user_message_color"]
            self.mentor_bubble_color = d["mentor_bubble_color"]
            self.align_mentor_bubble = d["align_mentor_bubble"]
            self.mentor_visibility = d["mentor_visibility"]
            self.enable_image_generation = d["enable_image_generation"]
            self.enable_web_browsing = d["enable_web_browsing"]
            self.enable_code_interpreter = d["enable_code_interpreter"]
            self.custom_css = d["custom_css"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.mentor = d["mentor"]
        self.mentor_slug = d["mentor_slug"]
        self.mentor_unique_id = d["mentor_unique_id"]
        self.mentor_id = d["mentor_id"]
        self.metadata = d["metadata"]
        self.enable_memory_component = d["enable_memory_component"]
        self.allow_anonymous = d["allow_anonymous"]
        self.mentor_description = d["mentor_description"]
        self.suggested_prompts = d["suggested_prompts"]
        self.proactive_response = d["proactive_response"]
        self.greeting_method = d["greeting_method"]
        self.mentor_tools = d["mentor_tools"]
        self.can_use_tools = d["can_use_tools"]
        self.llm_name = d["llm_name"]
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
        self.enable_email_chat = d["enable_email_chat"]
        self.enable_spaced_repetition = d["enable_spaced_repetition"]
        self.enable_instruction_mode = d["enable_instruction_mode"]
        self.enable_socratic_mode = d["enable_socratic_mode"]
        self.is_guided_mentor = d["is_guided_mentor"]
        self.is_featured = d["is_featured"]
        self.enable_guided_prompts = d["enable_guided_prompts"]
        self.enable_moderation = d["enable_moderation"]
        self.enable_multi_query_rag = d["enable_multi_query_rag"]
        self.enable_post_processing_system = d["enable_post_processing_system"]
        self.enable_safety_system = d["enable_safety_system"]
        self.forkable = d["forkable"]
        self.forkable_with_training_data = d["forkable_with_training_data"]
        self.mentor_name = d["mentor_name"]
        self.categories = _codec.decode_list(_models.MentorCategory.from_dict, d["categories"])
        self.types = _codec.decode_list(_models.MentorType.from_dict, d["types"])
        self.subjects = _codec.decode_list(_models.Subject.from_dict, d["subjects"])
        self.recently_accessed_at = _codec.decode_datetime(d["recently_accessed_at"])
        self.created_by = d["created_by"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.platform_key = d["platform_key"]
        self.llm_config = d["llm_config"]
        self.llm_provider = d["llm_provider"]
        return self
