from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .state_enum import StateEnum


@_codec.define
class ReportStatus(Model):
    """ReportStatus.

    Attributes:
        report_id: Used to download the report
        report_name: Report slug, this is passed when calling the create report endpoint
        state: * `pending` - Pending
            * `running` - Running
            * `accumulating` - Accumulating
            * `processing` - Processing
            * `storing` - Storing
            * `completed` - Completed
            * `cancelled` - Cancelled
            * `error` - Error
            * `expired` - Expired
        started_on: Report request timestamp (ISO 8601)
        owner: Report Owner
        expires: When report would expire and not available for download anymore
        url: Download link for report when available
    """

    report_id: str | Unset = UNSET
    report_name: str | Unset = UNSET
    state: StateEnum | Unset = UNSET
    started_on: str | Unset = UNSET
    owner: str | Unset = UNSET
    expires: str | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "report_id": self.report_id,
                "report_name": self.report_name,
                "state": self.state,
                "started_on": self.started_on,
                "owner": self.owner,
                "expires": self.expires,
                "url": self.url,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.report_id = d["report_id"]
            self.report_name = d["report_name"]
            self.state = d["state"]
            self.started_on = d["started_on"]
            self.owner = d["owner"]
            self.expires = d["expires"]
            self.url = d["url"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
