from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .lti_mentor_course_x_block_input import LtiMentorCourseXBlockInput


@_codec.define
class LtiMentorInput(Model):
    """LtiMentorInput.

    Attributes:
        name: The name of the mentor
        platform_key: Platform key the requesting user belongs to
    """

    name: str
    mentor_config: LtiMentorCourseXBlockInput
    platform_key: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"name": self.name, "mentor_config": _codec.encode(self.mentor_config), "platform_key": self.platform_key},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.name = d["name"]
        self.mentor_config = _models.LtiMentorCourseXBlockInput.from_dict(d["mentor_config"])
        self.platform_key = d["platform_key"]
        return self
