from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserEdxMemory(Model):
    """UserEdxMemory.

    Attributes:
        student: edX user ID
        data: The course data to be stored. This includes the current page and the blocks that have been visited.
    """

    id: int
    username: str
    student: int
    course_id: str
    date_created: datetime.datetime
    last_modified: datetime.datetime
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "username": self.username,
                "student": self.student,
                "course_id": self.course_id,
                "date_created": _codec.encode(self.date_created),
                "last_modified": _codec.encode(self.last_modified),
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.username = d["username"]
        self.student = d["student"]
        self.course_id = d["course_id"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.last_modified = _codec.decode_datetime(d["last_modified"])
        return self
