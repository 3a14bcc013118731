from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorAccessPolicy(_records.Record):
    """MentorAccessPolicy."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    role: str | Unset = UNSET
    users: list[_models.RbacUser] | Unset = UNSET
    groups: list[_models.RbacPolicyGroup] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("name", "name", str, False),
            ("role", "role", str, False),
            ("users", "users", list[_models.RbacUser], False),
            ("groups", "groups", list[_models.RbacPolicyGroup], False),
        )
