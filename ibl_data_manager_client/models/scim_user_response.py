from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMUserResponse(_records.Record):
    """SCIM user response serializer

    Attributes:
        id: User ID
        user_name: Username
        schemas: SCIM schema identifiers
        name: SCIM name object serializer
        emails: User's email addresses
        active: Whether the user is active
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: SCIM enterprise user extension serializer
        meta: SCIM meta object serializer
    """

    id: str
    user_name: str
    schemas: list[str] | Unset = UNSET
    name: _models.SCIMName | Unset = UNSET
    emails: list[_models.SCIMEmail] | Unset = UNSET
    active: bool | Unset = UNSET
    urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: _models.SCIMEnterpriseUser | Unset = UNSET
    meta: _models.SCIMMeta | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", str, True),
            ("userName", "user_name", str, True),
            ("schemas", "schemas", list[str], False),
            ("name", "name", _models.SCIMName, False),
            ("emails", "emails", list[_models.SCIMEmail], False),
            ("active", "active", bool, False),
            (
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User",
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_user",
                _models.SCIMEnterpriseUser,
                False,
            ),
            ("meta", "meta", _models.SCIMMeta, False),
        )
