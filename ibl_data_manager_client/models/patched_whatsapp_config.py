from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedWhatsappConfig(_records.Record):
    """PatchedWhatsappConfig.

    Attributes:
        access_token: Access token to the bot. This can also be a temporary access token.
    """

    phone_number_id: str | Unset = UNSET
    application_secret: str | Unset = UNSET
    webhook_verification_token: str | Unset = UNSET
    access_token: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("phone_number_id", "phone_number_id", str, False),
            ("application_secret", "application_secret", str, False),
            ("webhook_verification_token", "webhook_verification_token", str, False),
            ("access_token", "access_token", str, False),
        )
