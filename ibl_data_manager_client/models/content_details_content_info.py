from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .content_details_content_info_metadata import ContentDetailsContentInfoMetadata


@_codec.define
class ContentDetailsContentInfo(Model):
    """Serializer for the content information block.

    Attributes:
        id: Identifier for the content item
        type_: Content type (course, program, pathway, skill)
        external: Whether the content is external to the platform
        metadata: Metadata associated with the content item
    """

    id: str
    type_: str
    external: bool
    name: None | str | Unset = UNSET
    slug: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    metadata: ContentDetailsContentInfoMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "type": self.type_,
                "external": self.external,
                "name": self.name,
                "slug": self.slug,
                "platform": self.platform,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.slug = d["slug"]
            self.platform = d["platform"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.type_ = d["type"]
        self.external = d["external"]
        self.metadata = _codec.if_set(_models.ContentDetailsContentInfoMetadata.from_own_dict, self.metadata)
        return self
