from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"message": self.message, "document_id": self.document_id, "task_id": self.task_id, "error": self.error},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.document_id = d["document_id"]
            self.task_id = d["task_id"]
            self.error = d["error"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.message = d["message"]
        return self
