from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .program_metadata_request_metadata import ProgramMetadataRequestMetadata


@_attrs_define
class ProgramMetadataRequest(Model):
    """Request serializer for ProgramMetadataView POST endpoint.

    Attributes:
        program_id: The unique identifier for the program
        metadata: Metadata to update for the program
        org: The organization associated with the program
        platform_key: Platform key identifier (alternative to org)
        program_key: Program key (alternative to program_id + org)
        update: Whether to update existing metadata. Default on the server: true.
    """

    program_id: str
    metadata: ProgramMetadataRequestMetadata
    org: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    program_key: str | Unset = UNSET
    update: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "program_id": self.program_id,
                "metadata": _codec.encode(self.metadata),
                "org": self.org,
                "platform_key": self.platform_key,
                "program_key": self.program_key,
                "update": self.update,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.program_id = pop("program_id")
        self.metadata = _models.ProgramMetadataRequestMetadata.from_dict(pop("metadata"))
        self.org = pop("org", UNSET)
        self.platform_key = pop("platform_key", UNSET)
        self.program_key = pop("program_key", UNSET)
        self.update = pop("update", UNSET)
        if d:
            self.additional_properties = d
        return self
