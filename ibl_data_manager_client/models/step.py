from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .step_status_enum import StepStatusEnum


@_codec.define
class Step(Model):
    """Step.

    Attributes:
        status: * `completed` - Completed
            * `failed` - Failed
            * `pending` - Pending
    """

    id: int
    title: str
    position: int
    job: int
    description: str | Unset = UNSET
    status: StepStatusEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "title": self.title,
                "position": self.position,
                "job": self.job,
                "description": self.description,
                "status": self.status,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.status = d["status"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.title = d["title"]
        self.position = d["position"]
        self.job = d["job"]
        return self
