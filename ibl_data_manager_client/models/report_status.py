from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .state_enum import StateEnum


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
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
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
