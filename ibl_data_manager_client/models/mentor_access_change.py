from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorAccessChange(_records.Record):
    """MentorAccessChange."""

    mentor_id: int | str | Unset = UNSET
    policies: list[_models.MentorAccessPolicy] | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    role: str | Unset = UNSET
    users: list[_models.RbacUser] | Unset = UNSET
    groups: list[_models.RbacPolicyGroup] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor_id", "mentor_id", int | str, False),
            ("policies", "policies", list[_models.MentorAccessPolicy], False),
            ("id", "id", int, False),
            ("name", "name", str, False),
            ("role", "role", str, False),
            ("users", "users", list[_models.RbacUser], False),
            ("groups", "groups", list[_models.RbacPolicyGroup], False),
        )
