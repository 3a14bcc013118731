from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SlackUserConfig(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user": self.user,
                "slack_team_domain": self.slack_team_domain,
                "slack_username": self.slack_username,
                "date_created": _codec.encode(self.date_created),
                "last_modified": _codec.encode(self.last_modified),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.user = d["user"]
        self.slack_team_domain = d["slack_team_domain"]
        self.slack_username = d["slack_username"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.last_modified = _codec.decode_datetime(d["last_modified"])
        return self
