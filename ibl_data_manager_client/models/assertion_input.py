from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .acceptance_enum import AcceptanceEnum
    from .assertion_input_recipient import AssertionInputRecipient


@_attrs_define
class AssertionInput(Model):
    """An assertion to issue or change. What is set is sent.

    Attributes:
        acceptance: * `Unaccepted` - Unaccepted
            * `Accepted` - Accepted
            * `Rejected` - Rejected
    """

    recipient: AssertionInputRecipient | Unset = UNSET
    entity_id: str | Unset = UNSET
    issued_on: str | Unset = UNSET
    metadata: Any | Unset = UNSET
    narrative: None | str | Unset = UNSET
    revoked: bool | Unset = UNSET
    revocation_reason: str | Unset = UNSET
    acceptance: AcceptanceEnum | Unset = UNSET
    expires: str | Unset = UNSET
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
                "recipient": _codec.encode(self.recipient),
                "entityId": self.entity_id,
                "issuedOn": self.issued_on,
                "metadata": _codec.encode(self.metadata),
                "narrative": self.narrative,
                "revoked": self.revoked,
                "revocationReason": self.revocation_reason,
                "acceptance": self.acceptance,
                "expires": self.expires,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.recipient = d["recipient"]
            self.entity_id = d["entityId"]
            self.issued_on = d["issuedOn"]
            self.metadata = d["metadata"]
            self.narrative = d["narrative"]
            self.revoked = d["revoked"]
            self.revocation_reason = d["revocationReason"]
            self.acceptance = d["acceptance"]
            self.expires = d["expires"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.recipient = _codec.optional(_models.AssertionInputRecipient.adopt, self.recipient)
        return self
