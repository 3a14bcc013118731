from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .step_status_enum import StepStatusEnum


@_attrs_define
class Step(Model):
    """Step.

    Attributes:
        status: * `completed` - Completed
            * `failed` - Failed
            * `pending` - Pending
    """

    id: int
    title: str
    position: int
    job: int
    description: str | Unset = UNSET
    status: StepStatusEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "title": self.title,
                "position": self.position,
                "job": self.job,
                "description": self.description,
                "status": self.status,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.status = d["status"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.title = d["title"]
        self.position = d["position"]
        self.job = d["job"]
        return self
