from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .prompt_visibility_enum import PromptVisibilityEnum


@_codec.define
class PromptInput(Model):
    """PromptInput.

    Attributes:
        is_system: Default on the server: true.
    """

    prompt: str
    platform: int
    mentor: UUID | Unset = UNSET
    tone: None | str | Unset = UNSET
    style: str | Unset = UNSET
    language: str | Unset = UNSET
    tags: list[int] | Unset = UNSET
    is_system: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    category: str | Unset = UNSET
    title: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    prompt_visibility: None | PromptVisibilityEnum | Unset = UNSET
    created_by: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "prompt": self.prompt,
                "platform": self.platform,
                "mentor": _codec.encode(self.mentor),
                "tone": self.tone,
                "style": self.style,
                "language": self.language,
                "tags": _codec.encode(self.tags),
                "is_system": self.is_system,
                "metadata": _codec.encode(self.metadata),
                "category": self.category,
                "title": self.title,
                "description": self.description,
                "prompt_visibility": self.prompt_visibility,
                "created_by": self.created_by,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 14:
            d = _codec.complete(self, d)
        try:
            self.mentor = d["mentor"]
            self.tone = d["tone"]
            self.style = d["style"]
            self.language = d["language"]
            self.tags = d["tags"]
            self.is_system = d["is_system"]
            self.metadata = d["metadata"]
            self.category = d["category"]
            self.title = d["title"]
            self.description = d["description"]
            self.prompt_visibility = d["prompt_visibility"]
            self.created_by = d["created_by"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.prompt = d["prompt"]
        self.platform = d["platform"]
        self.mentor = _codec.if_set(_codec.decode_uuid, self.mentor)
        return self
