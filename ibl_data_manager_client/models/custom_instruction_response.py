from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CustomInstructionResponse(Model):
    """CustomInstructionResponse.

    Attributes:
        profession: Position or work. eg: Engineer, student etc.
        desired_mentor_traits: Comma separated list of expected traits for mentor.
    """

    id: int
    about_user: None | str | Unset = UNSET
    mentor_tone: None | str | Unset = UNSET
    profession: str | Unset = UNSET
    desired_mentor_traits: str | Unset = UNSET
    content: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "about_user": self.about_user,
                "mentor_tone": self.mentor_tone,
                "profession": self.profession,
                "desired_mentor_traits": self.desired_mentor_traits,
                "content": self.content,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.about_user = d["about_user"]
            self.mentor_tone = d["mentor_tone"]
            self.profession = d["profession"]
            self.desired_mentor_traits = d["desired_mentor_traits"]
            self.content = d["content"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        return self
