from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .tool_category import ToolCategory


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.display_name = d["display_name"]
            self.slug = d["slug"]
            self.description = d["description"]
            self.logo = d["logo"]
            self.metadata = d["metadata"]
            self.allow_base_agent = d["allow_base_agent"]
            self.allow_openai_agent = d["allow_openai_agent"]
            self.allow_openai_assistant = d["allow_openai_assistant"]
            self.allow_google_agent = d["allow_google_agent"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.category = _models.ToolCategory.from_dict(d["category"])
        return self
