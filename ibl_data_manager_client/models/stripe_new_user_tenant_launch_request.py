from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class StripeNewUserTenantLaunchRequest(_records.Record):
    """StripeNewUserTenantLaunchRequest.

    Attributes:
        name: Organization name
        key: Unique key for the organization
        stripe_checkout_id_alt: Stripe Checkout Id to launch the tenant
        ignore_user_exists: Default on the server: false.
        is_advertising: Advertising mode allows a platform to set custom usd balance to allocate for its members. Default on the server:
            false.
    """

    name: str
    key: str
    stripe_checkout_id_alt: str
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    password: str | Unset = UNSET
    ignore_user_exists: bool | Unset = UNSET
    is_advertising: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("key", "key", str, True),
            ("stripe_checkout_id_alt", "stripe_checkout_id_alt", str, True),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("firstname", "firstname", str, False),
            ("lastname", "lastname", str, False),
            ("password", "password", str, False),
            ("ignore_user_exists", "ignore_user_exists", bool, False),
            ("is_advertising", "is_advertising", bool, False),
        )
