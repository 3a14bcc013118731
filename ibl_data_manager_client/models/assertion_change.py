from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .acceptance_enum import AcceptanceEnum


@_codec.define
class AssertionChange(Model):
    """An assertion to change. Only what is set is sent; its recipient stays.

    Attributes:
        acceptance: * `Unaccepted` - Unaccepted
            * `Accepted` - Accepted
            * `Rejected` - Rejected
    """

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
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
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
        return self
