from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .external_service_info import ExternalServiceInfo


@_attrs_define
class MaskedLLMCredential(Model):
    """MaskedLLMCredential.

    Attributes:
        platform: The platform key
    """

    name: str
    platform: str
    service_info: ExternalServiceInfo
    value: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "name": self.name,
                "platform": self.platform,
                "service_info": _codec.encode(self.service_info),
                "value": _codec.encode(self.value),
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
        try:
            self.value = d["value"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.platform = d["platform"]
        self.service_info = _models.ExternalServiceInfo.from_dict(d["service_info"])
        return self
