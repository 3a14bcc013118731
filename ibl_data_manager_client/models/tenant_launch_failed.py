from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TenantLaunchFailed(Model):
    """Launch process started but could not complete

    Attributes:
        success: Default on the server: false.
    """

    message: Any
    org: str
    lms_url: str
    cms_url: str
    portal_url: str
    edx_role: str
    success: bool | Unset = UNSET
    data: Any | Unset = UNSET
    id: str | Unset = UNSET
    timestamp: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "message": _codec.encode(self.message),
                "org": self.org,
                "lms_url": self.lms_url,
                "cms_url": self.cms_url,
                "portal_url": self.portal_url,
                "edx_role": self.edx_role,
                "success": self.success,
                "data": _codec.encode(self.data),
                "id": self.id,
                "timestamp": self.timestamp,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.success = d["success"]
            self.data = d["data"]
            self.id = d["id"]
            self.timestamp = d["timestamp"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.message = d["message"]
        self.org = d["org"]
        self.lms_url = d["lms_url"]
        self.cms_url = d["cms_url"]
        self.portal_url = d["portal_url"]
        self.edx_role = d["edx_role"]
        return self
