from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .imported_credential import ImportedCredential


@_codec.define
class CourseCredentialImport(Model):
    """CourseCredentialImport."""

    course_id: str | Unset = UNSET
    imported_credentials: list[ImportedCredential] | Unset = UNSET
    errors: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "imported_credentials": _codec.encode(self.imported_credentials),
                "errors": _codec.encode(self.errors),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.course_id = d["course_id"]
            self.imported_credentials = d["imported_credentials"]
            self.errors = d["errors"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.imported_credentials = _codec.if_set_list(_models.ImportedCredential.from_dict, self.imported_credentials)
        return self
