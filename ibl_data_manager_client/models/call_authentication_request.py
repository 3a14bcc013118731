from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CallAuthenticationRequest(Model):
    """Serializer for IBL Call Pro authentication request.

    Attributes:
        session_id: The ID of the session for the call
        pathway: The pathway identifier for the call context
        enable_video: Whether to enable video during the call. Required for screensharing and video calls to work.
    """

    session_id: str
    pathway: str
    enable_video: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"session_id": self.session_id, "pathway": self.pathway, "enable_video": self.enable_video},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.enable_video = d["enable_video"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.session_id = d["session_id"]
        self.pathway = d["pathway"]
        return self
