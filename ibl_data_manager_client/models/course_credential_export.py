from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .exported_credential import ExportedCredential


@_codec.define
class CourseCredentialExport(Model):
    """CourseCredentialExport."""

    course_id: str | Unset = UNSET
    credentials: list[ExportedCredential] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "credentials": _codec.encode(self.credentials)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.course_id = d["course_id"]
            self.credentials = d["credentials"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.credentials = _codec.if_set_list(_models.ExportedCredential.from_dict, self.credentials)
        return self
