from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .google_pay_account_response_status_enum import GooglePayAccountResponseStatusEnum


@_codec.define
class GooglePayAccountResponse(Model):
    """GooglePayAccountResponse.

    Attributes:
        bundle_id: The bundle id of the app
        status: * `ACCOUNT_ACTIVE` - Account Active
            * `ACCOUNT_PENDING` - Account Pending
        user: edX user ID
    """

    account_id: str
    created_on: datetime.datetime
    last_updated: datetime.datetime
    bundle_id: str | Unset = UNSET
    status: GooglePayAccountResponseStatusEnum | Unset = UNSET
    user: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "account_id": self.account_id,
                "created_on": _codec.encode(self.created_on),
                "last_updated": _codec.encode(self.last_updated),
                "bundle_id": self.bundle_id,
                "status": self.status,
                "user": self.user,
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
            self.bundle_id = d["bundle_id"]
            self.status = d["status"]
            self.user = d["user"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.account_id = d["account_id"]
        self.created_on = _codec.decode_datetime(d["created_on"])
        self.last_updated = _codec.decode_datetime(d["last_updated"])
        return self
