from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .voice_provider_enum import VoiceProviderEnum


@_attrs_define
class VoiceInput(Model):
    """VoiceInput.

    Attributes:
        provider: * `openai` - Openai
            * `google` - Google
            * `elevenlabs` - Elevenlabs
    """

    name: str
    provider: VoiceProviderEnum
    language: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "name": self.name,
                "provider": self.provider,
                "language": self.language,
                "description": self.description,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.language = d["language"]
            self.description = d["description"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.provider = d["provider"]
        return self
