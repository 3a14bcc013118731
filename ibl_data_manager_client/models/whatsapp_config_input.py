from __future__ import annotations

from .._json import records as _records


@_records.define
class WhatsappConfigInput(_records.Record):
    """WhatsappConfigInput.

    Attributes:
        access_token: Access token to the bot. This can also be a temporary access token.
    """

    phone_number_id: str
    application_secret: str
    webhook_verification_token: str
    access_token: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("phone_number_id", "phone_number_id", str, True),
            ("application_secret", "application_secret", str, True),
            ("webhook_verification_token", "webhook_verification_token", str, True),
            ("access_token", "access_token", str, True),
        )
