from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class LtiMentorInput(_records.Record):
    """LtiMentorInput.

    Attributes:
        name: The name of the mentor
        platform_key: Platform key the requesting user belongs to
    """

    name: str
    mentor_config: _models.LtiMentorCourseXBlockInput
    platform_key: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("mentor_config", "mentor_config", _models.LtiMentorCourseXBlockInput, True),
            ("platform_key", "platform_key", str, True),
        )
