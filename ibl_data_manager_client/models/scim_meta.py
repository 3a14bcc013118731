from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"resource_type": "resourceType", "last_modified": "lastModified"}

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.resource_type = d["resourceType"]
            self.created = d["created"]
            self.last_modified = d["lastModified"]
            self.version = d["version"]
            self.location = d["location"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
