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
    from .prompt_visibility_enum import PromptVisibilityEnum


@_attrs_define
class Prompt(Model):
    """Prompt.

    Attributes:
        is_system: Default on the server: true.
    """

    id: int
    prompt: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "prompt": self.prompt,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.prompt = pop("prompt")
        self.created_at = _codec.decode_datetime(pop("created_at"))
        self.updated_at = _codec.decode_datetime(pop("updated_at"))
        self.platform = pop("platform")
        self.mentor = _codec.optional(UUID, pop("mentor", UNSET))
        self.tone = pop("tone", UNSET)
        self.style = pop("style", UNSET)
        self.language = pop("language", UNSET)
        self.tags = pop("tags", UNSET)
        self.is_system = pop("is_system", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.category = pop("category", UNSET)
        self.title = pop("title", UNSET)
        self.description = pop("description", UNSET)
        self.prompt_visibility = pop("prompt_visibility", UNSET)
        self.created_by = pop("created_by", UNSET)
        if d:
            self.additional_properties = d
        return self
