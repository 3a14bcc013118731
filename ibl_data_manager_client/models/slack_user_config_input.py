from __future__ import annotations

from .._json import records as _records


@_records.define
class SlackUserConfigInput(_records.Record):
    """SlackUserConfigInput.

    Attributes:
        slack_team_domain: Team Domain in the stated slack workspace. This is also the workspace name.
        slack_username: Username in the stated slack workspace
    """

    slack_team_domain: str
    slack_username: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("slack_team_domain", "slack_team_domain", str, True), ("slack_username", "slack_username", str, True))
