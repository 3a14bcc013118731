from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor_scenario_prompt import MentorScenarioPrompt


@_codec.define
class MentorScenario(Model):
    """MentorScenario."""

    name: str
    prompts: list[MentorScenarioPrompt]
    display: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"name": self.name, "prompts": _codec.encode(self.prompts), "display": self.display},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.display = d["display"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.prompts = _codec.decode_list(_models.MentorScenarioPrompt.from_dict, d["prompts"])
        return self
