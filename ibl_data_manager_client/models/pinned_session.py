from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .mentor import Mentor
    from .pinned_message import PinnedMessage


@_attrs_define
class PinnedSession(Model):
    """PinnedSession."""

    session_id: str
    messages: list[PinnedMessage]
    mentor: Mentor | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "session_id": self.session_id,
                "messages": _codec.encode(self.messages),
                "mentor": _codec.encode(self.mentor),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.mentor = d["mentor"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.session_id = d["session_id"]
        self.messages = _codec.decode_list(_models.PinnedMessage.from_dict, d["messages"])
        self.mentor = _codec.optional(_codec.FirstOf(_models.Mentor.from_dict, _codec.plain), self.mentor)
        return self
