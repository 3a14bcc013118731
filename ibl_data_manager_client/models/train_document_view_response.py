from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class TrainDocumentViewResponse(Model):
    """TrainDocumentViewResponse.

    Attributes:
        message: Message of the training
        document_id: Document id for document in training
        task_id: Task id for document in training
    """

    message: str
    document_id: str | Unset = UNSET
    task_id: str | Unset = UNSET
    error: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"message": self.message, "document_id": self.document_id, "task_id": self.task_id, "error": self.error},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.message = pop("message")
        self.document_id = pop("document_id", UNSET)
        self.task_id = pop("task_id", UNSET)
        self.error = pop("error", UNSET)
        if d:
            self.additional_properties = d
        return self
