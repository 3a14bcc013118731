from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TestSMTPCredentials(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "smtp_host": self.smtp_host,
                "smtp_port": self.smtp_port,
                "smtp_username": self.smtp_username,
                "smtp_password": self.smtp_password,
                "test_email": self.test_email,
                "use_tls": self.use_tls,
                "use_ssl": self.use_ssl,
                "from_email": self.from_email,
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
            self.use_tls = d["use_tls"]
            self.use_ssl = d["use_ssl"]
            self.from_email = d["from_email"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.smtp_host = d["smtp_host"]
        self.smtp_port = d["smtp_port"]
        self.smtp_username = d["smtp_username"]
        self.smtp_password = d["smtp_password"]
        self.test_email = d["test_email"]
        return self
