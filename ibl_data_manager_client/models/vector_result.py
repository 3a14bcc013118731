from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class VectorResult(Model):
    """VectorResult.

    Attributes:
        type_: Default on the server: document.
        llm_provider: Default on the server: openai.
        llm_model: Default on the server: gpt-4o-mini.
    """

    snippet: str
    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    source: str | Unset = UNSET
    score: float | Unset = UNSET
    confidence_level: float | Unset = UNSET
    llm_provider: str | Unset = UNSET
    llm_model: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "snippet": self.snippet,
                "type": self.type_,
                "title": self.title,
                "source": self.source,
                "score": self.score,
                "confidence_level": self.confidence_level,
                "llm_provider": self.llm_provider,
                "llm_model": self.llm_model,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
            self.title = d["title"]
            self.source = d["source"]
            self.score = d["score"]
            self.confidence_level = d["confidence_level"]
            self.llm_provider = d["llm_provider"]
            self.llm_model = d["llm_model"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.snippet = d["snippet"]
        return self
