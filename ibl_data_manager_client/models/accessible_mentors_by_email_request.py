from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class AccessibleMentorsByEmailRequest(Model):
    """Request serializer for accessible mentors by email endpoint.

    Attributes:
        email: The user email to check mentor access for
        all_mentors: If true, return all mentors in the platform. If false (default), return only mentors owned by the user's email.
    """

    email: str
    all_mentors: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"email": self.email, "all_mentors": self.all_mentors}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.all_mentors = d["all_mentors"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.email = d["email"]
        return self
