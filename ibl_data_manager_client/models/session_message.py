from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .session_message_artifact_versions_item import SessionMessageArtifactVersionsItem


@_codec.define
class SessionMessage(Model):
    """SessionMessage."""

    id: int | str | Unset = UNSET
    type_: str | Unset = UNSET
    content: list[Any] | str | Unset = UNSET
    artifact_versions: list[SessionMessageArtifactVersionsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "type": self.type_,
                "content": _codec.encode(self.content),
                "artifact_versions": _codec.encode(self.artifact_versions),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.type_ = d["type"]
            self.content = d["content"]
            self.artifact_versions = d["artifact_versions"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.artifact_versions = _codec.if_set_list(
            _models.SessionMessageArtifactVersionsItem.from_dict, self.artifact_versions
        )
        return self
