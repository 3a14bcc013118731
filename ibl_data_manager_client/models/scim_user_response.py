from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMUserResponse(_records.Record):
    """SCIM user response serializer

    Attributes:
        schemas: SCIM schema identifiers
        id: User ID
        user_name: Username
        name: SCIM name object serializer
        emails: User's email addresses
        active: Whether the user is active
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: SCIM enterprise user extension serializer
        meta: SCIM meta object serializer
    """

    schemas: list[str]
    id: str
    user_name: str
    name: _models.SCIMName
    emails: list[_models.SCIMEmail]
    active: bool
    urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: _models.SCIMEnterpriseUser
    meta: _models.SCIMMeta | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("schemas", "schemas", list[str], True),
            ("id", "id", str, True),
            ("userName", "user_name", str, True),
            ("name", "name", _models.SCIMName, True),
            ("emails", "emails", list[_models.SCIMEmail], True),
            ("active", "active", bool, True),
            (
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User",
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_user",
                _models.SCIMEnterpriseUser,
                True,
            ),
            ("meta", "meta", _models.SCIMMeta, False),
        )
