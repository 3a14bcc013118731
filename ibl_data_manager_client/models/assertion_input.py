from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .acceptance_enum import AcceptanceEnum


@_attrs_define
class AssertionInput(Model):
    """AssertionInput.

    Attributes:
        acceptance: * `Unaccepted` - Unaccepted
            * `Accepted` - Accepted
            * `Rejected` - Rejected
    """

    entity_id: str
    issued_on: str
    revocation_reason: str
    expires: str
    metadata: Any | Unset = UNSET
    narrative: None | str | Unset = UNSET
    revoked: bool | Unset = UNSET
    acceptance: AcceptanceEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "issued_on": "issuedOn",
        "revocation_reason": "revocationReason",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "entityId": self.entity_id,
                "issuedOn": self.issued_on,
                "revocationReason": self.revocation_reason,
                "expires": self.expires,
                "metadata": _codec.encode(self.metadata),
                "narrative": self.narrative,
                "revoked": self.revoked,
                "acceptance": self.acceptance,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            entity_id=d.pop("entityId"),
            issued_on=d.pop("issuedOn"),
            revocation_reason=d.pop("revocationReason"),
            expires=d.pop("expires"),
            metadata=d.pop("metadata", UNSET),
            narrative=d.pop("narrative", UNSET),
            revoked=d.pop("revoked", UNSET),
            acceptance=d.pop("acceptance", UNSET),
        )
        result.additional_properties = d
        return result
