from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .session_message_artifact_versions_item_artifact import SessionMessageArtifactVersionsItemArtifact


@_codec.define
class SessionMessageArtifactVersionsItem(Model):
    """SessionMessageArtifactVersionsItem."""

    id: int | Unset = UNSET
    title: str | Unset = UNSET
    content: str | Unset = UNSET
    is_current: bool | Unset = UNSET
    version_number: int | Unset = UNSET
    artifact: SessionMessageArtifactVersionsItemArtifact | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "title": self.title,
                "content": self.content,
                "is_current": self.is_current,
                "version_number": self.version_number,
                "artifact": _codec.encode(self.artifact),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.title = d["title"]
            self.content = d["content"]
            self.is_current = d["is_current"]
            self.version_number = d["version_number"]
            self.artifact = d["artifact"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.artifact = _codec.if_set(_models.SessionMessageArtifactVersionsItemArtifact.from_own_dict, self.artifact)
        return self
