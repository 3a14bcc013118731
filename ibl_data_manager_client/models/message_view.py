from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .session_message import SessionMessage


@_codec.define
class MessageView(Model):
    """MessageView."""

    count: int
    title: str
    proactive_prompt: str
    mentor_unique_id: str
    platform_key: str
    previous: str
    next_: str
    results: list[SessionMessage]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "count": self.count,
                "title": self.title,
                "proactive_prompt": self.proactive_prompt,
                "mentor_unique_id": self.mentor_unique_id,
                "platform_key": self.platform_key,
                "previous": self.previous,
                "next": self.next_,
                "results": _codec.encode(self.results),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        self.count = d["count"]
        self.title = d["title"]
        self.proactive_prompt = d["proactive_prompt"]
        self.mentor_unique_id = d["mentor_unique_id"]
        self.platform_key = d["platform_key"]
        self.previous = d["previous"]
        self.next_ = d["next"]
        self.results = _codec.decode_list(_models.SessionMessage.from_dict, d["results"])
        return self
