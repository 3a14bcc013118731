from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .report_status import ReportStatus


@_codec.define
class ReportData(Model):
    """ReportData.

    Attributes:
        display_name: Report Name
        description: Report Description
        report_name: Report slug
        extra_query_params: Extra parameters to be passed to the report create view, e.g learner_id
        result_columns: Columns to be available in the report
    """

    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    report_name: str | Unset = UNSET
    icon: str | Unset = UNSET
    extra_query_params: list[Any] | Unset = UNSET
    result_columns: list[Any] | Unset = UNSET
    status: ReportStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "display_name": self.display_name,
                "description": self.description,
                "report_name": self.report_name,
                "icon": self.icon,
                "extra_query_params": _codec.encode(self.extra_query_params),
                "result_columns": _codec.encode(self.result_columns),
                "status": _codec.encode(self.status),
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
            self.display_name = d["display_name"]
            self.description = d["description"]
            self.report_name = d["report_name"]
            self.icon = d["icon"]
            self.extra_query_params = d["extra_query_params"]
            self.result_columns = d["result_columns"]
            self.status = d["status"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.status = _codec.if_set(_models.ReportStatus.from_dict, self.status)
        return self
