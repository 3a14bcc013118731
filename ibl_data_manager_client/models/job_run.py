from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .step import Step


@_attrs_define
class JobRun(Model):
    """JobRun."""

    id: int
    title: str
    session: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    steps: list[Step]
    description: str | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "title": self.title,
                "session": _codec.encode(self.session),
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "steps": _codec.encode(self.steps),
                "description": self.description,
                "active": self.active,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.active = d["active"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.title = d["title"]
        self.session = _codec.decode_uuid(d["session"])
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.steps = _codec.decode_list(_models.Step.from_dict, d["steps"])
        return self
