from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_metadata_request_metadata import ProgramMetadataRequestMetadata


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.org = d["org"]
            self.platform_key = d["platform_key"]
            self.program_key = d["program_key"]
            self.update = d["update"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.program_id = d["program_id"]
        self.metadata = _models.ProgramMetadataRequestMetadata.from_own_dict(d["metadata"])
        return self
