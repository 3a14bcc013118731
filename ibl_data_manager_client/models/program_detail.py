from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .enrollment_info import EnrollmentInfo
    from .program_completion import ProgramCompletion


@_codec.define
class ProgramDetail(Model):
    """ProgramDetail."""

    program_id: str
    enrollment: EnrollmentInfo
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    completion: None | ProgramCompletion | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "program_id": self.program_id,
                "enrollment": _codec.encode(self.enrollment),
                "name": self.name,
                "platform": self.platform,
                "completion": _codec.encode(self.completion),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.platform = d["platform"]
            self.completion = d["completion"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.program_id = d["program_id"]
        self.enrollment = _models.EnrollmentInfo.from_dict(d["enrollment"])
        self.completion = _codec.optional(_models.ProgramCompletion.from_dict, self.completion)
        return self
