from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_license_detail_metadata import CourseLicenseDetailMetadata


@_codec.define
class CourseLicenseDetail(Model):
    """Response serializer for course license details

    Attributes:
        id: The unique identifier for the license
        created: When the license was created
        started: When the license becomes active
        expired: When the license expires
        name: The display name of the license
        count: The number of seats purchased
        active: Whether the license is active
        metadata: Additional license metadata
        source: The source identifier for the license
        external_id: External identifier for the license
        platform_key: The platform key associated with the license
        course_id: The course ID associated with the license
        usage_count: The number of seats purchased. Default on the server: 0.
    """

    id: int
    created: datetime.datetime
    started: datetime.datetime
    expired: datetime.datetime | None
    name: str
    count: int
    active: bool
    metadata: CourseLicenseDetailMetadata
    source: str
    external_id: None | str
    platform_key: str
    course_id: str
    usage_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "created": _codec.encode(self.created),
                "started": _codec.encode(self.started),
                "expired": _codec.encode(self.expired),
                "name": self.name,
                "count": self.count,
                "active": self.active,
                "metadata": _codec.encode(self.metadata),
                "source": self.source,
                "external_id": self.external_id,
                "platform_key": self.platform_key,
                "course_id": self.course_id,
                "usage_count": self.usage_count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 13:
            d = _codec.complete(self, d)
        try:
            self.usage_count = d["usage_count"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.created = _codec.decode_datetime(d["created"])
        self.started = _codec.decode_datetime(d["started"])
        self.expired = _codec.optional(_codec.decode_datetime, d["expired"])
        self.name = d["name"]
        self.count = d["count"]
        self.active = d["active"]
        self.metadata = _models.CourseLicenseDetailMetadata.from_own_dict(d["metadata"])
        self.source = d["source"]
        self.external_id = d["external_id"]
        self.platform_key = d["platform_key"]
        self.course_id = d["course_id"]
        return self
