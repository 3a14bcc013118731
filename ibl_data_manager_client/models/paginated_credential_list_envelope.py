from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .envelope_status import EnvelopeStatus
    from .paginated_credential_list import PaginatedCredentialList


@_attrs_define
class PaginatedCredentialListEnvelope(Model):
    """PaginatedCredentialListEnvelope."""

    result: PaginatedCredentialList
    status: EnvelopeStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "result": _codec.encode(self.result),
                "status": _codec.encode(self.status),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .envelope_status import EnvelopeStatus
        from .paginated_credential_list import PaginatedCredentialList

        d = {**src_dict}
        result = cls(
            result=PaginatedCredentialList.from_dict(d.pop("result")),
            status=_codec.optional(EnvelopeStatus.from_dict, d.pop("status", UNSET)),
        )
        result.additional_properties = d
        return result
