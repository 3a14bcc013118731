from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class AddMentorToDisclaimer(Model):
    """Serializer for adding a mentor to a disclaimer.

    This serializer validates the mentor_id input and provides proper schema documentation
    for the add_mentor action.

    Attributes:
        mentor_id: The unique_id of the mentor to add to the disclaimer.
    """

    mentor_id: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"mentor_id": self.mentor_id}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 1:
            d = _codec.complete(self, d)
        self.mentor_id = d["mentor_id"]
        return self
