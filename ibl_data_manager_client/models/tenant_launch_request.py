from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TenantLaunchRequest(_records.Record):
    """TenantLaunchRequest.

    Attributes:
        name: Organization name
        key: Unique key for the organization
        ignore_user_exists: Default on the server: false.
        is_advertising: Advertising mode allows a platform to set custom usd balance to allocate for its members. Default on the server:
            false.
    """

    username: str
    email: str
    name: str
    key: str
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    password: str | Unset = UNSET
    ignore_user_exists: bool | Unset = UNSET
    is_advertising: bool | Unset = UNSET
    role: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("email", "email", str, True),
            ("name", "name", str, True),
            ("key", "key", str, True),
            ("firstname", "firstname", str, False),
            ("lastname", "lastname", str, False),
            ("password", "password", str, False),
            ("ignore_user_exists", "ignore_user_exists", bool, False),
            ("is_advertising", "is_advertising", bool, False),
            ("role", "role", str, False),
        )
