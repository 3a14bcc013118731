from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .prompt_visibility_enum import PromptVisibilityEnum


@_codec.define
class FoundPrompt(Model):
    """FoundPrompt.

    Attributes:
        mentor: Unique ID of the mentor, or an object with it, id and name.
        tags: IDs of tags.
        is_system: Default on the server: true.
        platform: ID of the platform, or an object with it, name and key.
    """

    id: int | Unset = UNSET
    mentor: Any | Unset = UNSET
    tone: None | str | Unset = UNSET
    style: str | Unset = UNSET
    language: str | Unset = UNSET
    tags: list[int] | Unset = UNSET
    is_system: bool | Unset = UNSET
    metadata: Any | Unset = UNSET
    category: str | Unset = UNSET
    prompt: str | Unset = UNSET
    title: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    prompt_visibility: None | PromptVisibilityEnum | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    created_by: None | str | Unset = UNSET
    platform: Any | Unset = UNSET
    name: str | Unset = UNSET
    content: str | Unset = UNSET
    visibility: str | Unset = UNSET
    variables: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "mentor": _codec.encode(self.mentor),
                "tone": self.tone,
                "style": self.style,
                "language": self.language,
                "tags": _codec.encode(self.tags),
                "is_system": self.is_system,
                "metadata": _codec.encode(self.metadata),
                "category": self.category,
                "prompt": self.prompt,
                "title": self.title,
                "description": self.description,
                "prompt_visibility": self.prompt_visibility,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "created_by": self.created_by,
                "platform": _codec.encode(self.platform),
                "name": self.name,
                "content": self.content,
                "visibility": self.visibility,
                "variables": _codec.encode(self.variables),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 21:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.mentor = d["mentor"]
            self.tone = d["tone"]
            self.style = d["style"]
            self.language = d["language"]
            self.tags = d["tags"]
            self.is_system = d["is_system"]
            self.metadata = d["metadata"]
            self.category = d["category"]
            self.prompt = d["prompt"]
            self.title = d["title"]
            self.description = d["description"]
            self.prompt_visibility = d["prompt_visibility"]
            self.created_at = d["created_at"]
            self.updated_at = d["updated_at"]
            self.created_by = d["created_by"]
            self.platform = d["platform"]
            self.name = d["name"]
            self.content = d["content"]
            self.visibility = d["visibility"]
            self.variables = d["variables"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        self.updated_at = _codec.if_set(_codec.decode_datetime, self.updated_at)
        return self
