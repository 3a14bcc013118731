from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .topic_model import TopicModel


@_codec.define
class ConversationsInput(Model):
    """ConversationsInput.

    Attributes:
        is_conversation: True if the session has both user and AI messages
    """

    topics: list[TopicModel]
    mentor: UUID
    model: str
    platform: str
    has_document: bool | Unset = UNSET
    memory_tracked: bool | Unset = UNSET
    enable_artifacts: bool | Unset = UNSET
    llm_name: None | str | Unset = UNSET
    llm_provider: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    is_conversation: bool | Unset = UNSET
    tools: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "topics": _codec.encode(self.topics),
                "mentor": _codec.encode(self.mentor),
                "model": self.model,
                "platform": self.platform,
                "has_document": self.has_document,
                "memory_tracked": self.memory_tracked,
                "enable_artifacts": self.enable_artifacts,
                "llm_name": self.llm_name,
                "llm_provider": self.llm_provider,
                "metadata": _codec.encode(self.metadata),
                "is_conversation": self.is_conversation,
                "tools": _codec.encode(self.tools),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.has_document = d["has_document"]
            self.memory_tracked = d["memory_tracked"]
            self.enable_artifacts = d["enable_artifacts"]
            self.llm_name = d["llm_name"]
            self.llm_provider = d["llm_provider"]
            self.metadata = d["metadata"]
            self.is_conversation = d["is_conversation"]
            self.tools = d["tools"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.topics = _codec.decode_list(_models.TopicModel.from_dict, d["topics"])
        self.mentor = _codec.decode_uuid(d["mentor"])
        self.model = d["model"]
        self.platform = d["platform"]
        return self
