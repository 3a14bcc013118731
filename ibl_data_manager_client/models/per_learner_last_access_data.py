from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .per_learner_course_last_access_data import PerLearnerCourseLastAccessData


@_attrs_define
class PerLearnerLastAccessData(Model):
    """PerLearnerLastAccessData.

    Attributes:
        last_accessed: Last accessed time
    """

    course_last_accessed: PerLearnerCourseLastAccessData | Unset = UNSET
    last_accessed: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "course_last_accessed": _codec.encode(self.course_last_accessed),
                "last_accessed": self.last_accessed,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.course_last_accessed = d["course_last_accessed"]
            self.last_accessed = d["last_accessed"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_last_accessed = _codec.optional(
            _models.PerLearnerCourseLastAccessData.from_dict, self.course_last_accessed
        )
        return self
