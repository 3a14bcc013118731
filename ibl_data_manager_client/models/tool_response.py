from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .tool_category import ToolCategory


@_attrs_define
class ToolResponse(Model):
    """ToolResponse."""

    id: int
    name: str
    category: ToolCategory
    display_name: str | Unset = UNSET
    slug: str | Unset = UNSET
    description: None | str | Unset = UNSET
    logo: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    allow_base_agent: bool | Unset = UNSET
    allow_openai_agent: bool | Unset = UNSET
    allow_openai_assistant: bool | Unset = UNSET
    allow_google_agent: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "category": _codec.encode(self.category),
                "display_name": self.display_name,
                "slug": self.slug,
                "description": self.description,
                "logo": self.logo,
                "metadata": _codec.encode(self.metadata),
                "allow_base_agent": self.allow_base_agent,
                "allow_openai_agent": self.allow_openai_agent,
                "allow_openai_assistant": self.allow_openai_assistant,
                "allow_google_agent": self.allow_google_agent,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.name = pop("name")
        self.category = _models.ToolCategory.from_dict(pop("category"))
        self.display_name = pop("display_name", UNSET)
        self.slug = pop("slug", UNSET)
        self.description = pop("description", UNSET)
        self.logo = pop("logo", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.allow_base_agent = pop("allow_base_agent", UNSET)
        self.allow_openai_agent = pop("allow_openai_agent", UNSET)
        self.allow_openai_assistant = pop("allow_openai_assistant", UNSET)
        self.allow_google_agent = pop("allow_google_agent", UNSET)
        if d:
            self.additional_properties = d
        return self
