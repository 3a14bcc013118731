from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TestSMTPCredentials(_records.Record):
    """Serializer for testing SMTP credentials

    Attributes:
        smtp_host: SMTP server hostname
        smtp_port: SMTP server port
        smtp_username: SMTP username
        smtp_password: SMTP password
        test_email: Email address to send test email to
        use_tls: Use TLS encryption. Default on the server: true.
        use_ssl: Use SSL encryption. Default on the server: false.
        from_email: From email address (optional)
    """

    smtp_host: str
    smtp_port: int
    smtp_username: str
    smtp_password: str
    test_email: str
    use_tls: bool | Unset = UNSET
    use_ssl: bool | Unset = UNSET
    from_email: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("smtp_host", "smtp_host", str, True),
            ("smtp_port", "smtp_port", int, True),
            ("smtp_username", "smtp_username", str, True),
            ("smtp_password", "smtp_password", str, True),
            ("test_email", "test_email", str, True),
            ("use_tls", "use_tls", bool, False),
            ("use_ssl", "use_ssl", bool, False),
            ("from_email", "from_email", str, False),
        )
