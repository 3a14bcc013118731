from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model

if TYPE_CHECKING:
    from .celery_heartbeat_status_enum import CeleryHeartbeatStatusEnum


@_attrs_define
class CeleryHeartbeat(Model):
    """CeleryHeartbeat.

    Attributes:
        status: * `healthy` - healthy
            * `unhealthy` - unhealthy
    """

    status: CeleryHeartbeatStatusEnum
    message: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"status": self.status, "message": self.message}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = src_dict
        self = _codec.new(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.status = d["status"]
        self.message = d["message"]
        return self
