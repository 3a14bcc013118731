from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SessionMessage(_records.Record):
    """SessionMessage."""

    id: int | str | Unset = UNSET
    type_: str | Unset = UNSET
    content: list[Any] | str | Unset = UNSET
    artifact_versions: list[_models.SessionMessageArtifactVersionsItem] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int | str, False),
            ("type", "type_", str, False),
            ("content", "content", str | list[Any], False),
            ("artifact_versions", "artifact_versions", list[_models.SessionMessageArtifactVersionsItem], False),
        )
