from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedSlackUserConfig(_records.Record):
    """PatchedSlackUserConfig.

    Attributes:
        slack_team_domain: Team Domain in the stated slack workspace. This is also the workspace name.
        slack_username: Username in the stated slack workspace
    """

    slack_team_domain: str | Unset = UNSET
    slack_username: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("slack_team_domain", "slack_team_domain", str, False),
            ("slack_username", "slack_username", str, False),
        )
