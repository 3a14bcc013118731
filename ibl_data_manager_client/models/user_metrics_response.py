from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .user_metric import UserMetric


@_attrs_define
class UserMetricsResponse(Model):
    """UserMetricsResponse."""

    registered_users: UserMetric
    new_users: UserMetric
    unique_users: UserMetric
    veteran_users: UserMetric
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "registered_users": _codec.encode(self.registered_users),
                "new_users": _codec.encode(self.new_users),
                "unique_users": _codec.encode(self.unique_users),
                "veteran_users": _codec.encode(self.veteran_users),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.registered_users = _models.UserMetric.from_dict(d["registered_users"])
        self.new_users = _models.UserMetric.from_dict(d["new_users"])
        self.unique_users = _models.UserMetric.from_dict(d["unique_users"])
        self.veteran_users = _models.UserMetric.from_dict(d["veteran_users"])
        return self
