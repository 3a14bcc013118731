from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "session_id": self.session_id,
                "pathway": self.pathway,
                "enable_video": self.enable_video,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.enable_video = d["enable_video"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.session_id = d["session_id"]
        self.pathway = d["pathway"]
        return self
