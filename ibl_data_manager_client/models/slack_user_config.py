from __future__ import annotations

import datetime

from .._json import records as _records


@_records.define
class SlackUserConfig(_records.Record):
    """SlackUserConfig.

    Attributes:
        user: edX user ID
        slack_team_domain: Team Domain in the stated slack workspace. This is also the workspace name.
        slack_username: Username in the stated slack workspace
    """

    id: int
    user: int
    slack_team_domain: str
    slack_username: str
    date_created: datetime.datetime
    last_modified: datetime.datetime

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("user", "user", int, True),
            ("slack_team_domain", "slack_team_domain", str, True),
            ("slack_username", "slack_username", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("last_modified", "last_modified", datetime.datetime, True),
        )
