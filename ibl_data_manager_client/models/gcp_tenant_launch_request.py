from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class GCPTenantLaunchRequest(_records.Record):
    """GCPTenantLaunchRequest.

    Attributes:
        name: Organization name
        key: Unique key for the organization
        x_gcp_marketplace_token: GCP Marketplace token
        ignore_user_exists: Default on the server: false.
        is_advertising: Advertising mode allows a platform to set custom usd balance to allocate for its members. Default on the server:
            false.
        product_id: GCP product to subscribe to
    """

    username: str
    email: str
    name: str
    key: str
    x_gcp_marketplace_token: str
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    password: str | Unset = UNSET
    ignore_user_exists: bool | Unset = UNSET
    is_advertising: bool | Unset = UNSET
    product_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("email", "email", str, True),
            ("name", "name", str, True),
            ("key", "key", str, True),
            ("x_gcp_marketplace_token", "x_gcp_marketplace_token", str, True),
            ("firstname", "firstname", str, False),
            ("lastname", "lastname", str, False),
            ("password", "password", str, False),
            ("ignore_user_exists", "ignore_user_exists", bool, False),
            ("is_advertising", "is_advertising", bool, False),
            ("product_id", "product_id", str, False),
        )
