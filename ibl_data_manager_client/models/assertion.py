from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .acceptance_enum import AcceptanceEnum
    from .assertion_course import AssertionCourse
    from .assertion_credential_details import AssertionCredentialDetails
    from .assertion_program import AssertionProgram
    from .assertion_recipient import AssertionRecipient


@_codec.define
class Assertion(Model):
    """Assertion.

    Attributes:
        acceptance: * `Unaccepted` - Unaccepted
            * `Accepted` - Accepted
            * `Rejected` - Rejected
    """

    entity_id: str
    issued_on: str
    credential_details: AssertionCredentialDetails
    recipient: AssertionRecipient
    course: AssertionCourse
    program: AssertionProgram
    revocation_reason: str
    expires: str
    metadata: Any | Unset = UNSET
    narrative: None | str | Unset = UNSET
    revoked: bool | Unset = UNSET
    acceptance: AcceptanceEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "issued_on": "issuedOn",
        "credential_details": "credentialDetails",
        "revocation_reason": "revocationReason",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "entityId": self.entity_id,
                "issuedOn": self.issued_on,
                "credentialDetails": _codec.encode(self.credential_details),
                "recipient": _codec.encode(self.recipient),
                "course": _codec.encode(self.course),
                "program": _codec.encode(self.program),
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
            self.narrative = d["narrative"]
            self.revoked = d["revoked"]
            self.acceptance = d["acceptance"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.entity_id = d["entityId"]
        self.issued_on = d["issuedOn"]
        self.credential_details = _models.AssertionCredentialDetails.from_own_dict(d["credentialDetails"])
        self.recipient = _models.AssertionRecipient.from_own_dict(d["recipient"])
        self.course = _models.AssertionCourse.from_own_dict(d["course"])
        self.program = _models.AssertionProgram.from_own_dict(d["program"])
        self.revocation_reason = d["revocationReason"]
        self.expires = d["expires"]
        return self
