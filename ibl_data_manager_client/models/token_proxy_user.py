from __future__ import annotations

from .._json import records as _records


@_records.define
class TokenProxyUser(_records.Record):
    """Serializer for User model for TokenProxyOutputSerializerData

    Attributes:
        user_id: Edx User ID
        user_email: User's Edx Email
        user_nicename: Username
        user_display_name: User's display name
        user_fullname: Edx Full Name
    """

    user_id: int
    user_email: str
    user_nicename: str
    user_display_name: str
    user_fullname: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, True),
            ("user_email", "user_email", str, True),
            ("user_nicename", "user_nicename", str, True),
            ("user_display_name", "user_display_name", str, True),
            ("user_fullname", "user_fullname", str, True),
        )
