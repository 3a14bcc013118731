from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PermissionCheckRequest(Model):
    """Serializer for permission check requests

    Attributes:
        platform_key: Platform key to check permissions for
        resources: List of resource paths to check permissions for. Must start and end with '/' (e.g., ['/mentors/',
            '/mentors/123/', '/students/'])
    """

    platform_key: str
    resources: list[str]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"platform_key": self.platform_key, "resources": _codec.encode(self.resources)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.resources = d["resources"]
        return self
