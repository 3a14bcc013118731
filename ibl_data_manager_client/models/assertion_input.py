from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .acceptance_enum import AcceptanceEnum
    from .assertion_input_recipient import AssertionInputRecipient


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "issued_on": "issuedOn",
        "revocation_reason": "revocationReason",
    }

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
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
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.recipient = _codec.if_set(_models.AssertionInputRecipient.from_own_dict, self.recipient)
        return self
