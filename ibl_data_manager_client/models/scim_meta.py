from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class SCIMMeta(Model):
    """SCIM meta object serializer

    Attributes:
        resource_type: Resource type
        created: Creation timestamp
        last_modified: Last modification timestamp
        version: Resource version
        location: Resource location URL
    """

    resource_type: str | Unset = UNSET
    created: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    version: str | Unset = UNSET
    location: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "resource_type": "resourceType",
        "last_modified": "lastModified",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "resourceType": self.resource_type,
                "created": self.created,
                "lastModified": self.last_modified,
                "version": self.version,
                "location": self.location,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.resource_type = d["resourceType"]
            self.created = d["created"]
            self.last_modified = d["lastModified"]
            self.version = d["version"]
            self.location = d["location"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
