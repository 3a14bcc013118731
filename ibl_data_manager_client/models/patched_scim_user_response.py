from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedSCIMUserResponse(_records.Record):
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
        display_name: Display name
        locale: User locale
        timezone: User timezone
        title: Job title
        organization: Organization
        phone_numbers: Phone numbers
        addresses: Addresses
        entitlements: User entitlements
        roles: User roles
        x_509_certificates: X.509 certificates
        password: User password
        provider: Authentication provider
        tpa_uid: Third-party authentication UID
        is_staff: Whether the user is a staff member
        update: Whether to update existing user
        platform_orgs: List of platform organizations to link the user to
        department_ids: List of department IDs to make the user a member of
        group_ids: List of group IDs to add the user to
        rbac_group_unique_ids: List of RBAC group unique IDs to add the user to
    """

    schemas: list[str] | Unset = UNSET
    id: str | Unset = UNSET
    user_name: str | Unset = UNSET
    name: _models.SCIMName | Unset = UNSET
    emails: list[_models.SCIMEmail] | Unset = UNSET
    active: bool | Unset = UNSET
    urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: _models.SCIMEnterpriseUser | Unset = UNSET
    meta: _models.SCIMMeta | Unset = UNSET
    operations: list[_models.SCIMPatchOperation] | Unset = UNSET
    display_name: str | Unset = UNSET
    locale: str | Unset = UNSET
    timezone: str | Unset = UNSET
    title: str | Unset = UNSET
    organization: str | Unset = UNSET
    phone_numbers: list[_models.SCIMPhoneNumber] | Unset = UNSET
    addresses: list[_models.SCIMAddress] | Unset = UNSET
    entitlements: list[str] | Unset = UNSET
    roles: list[str] | Unset = UNSET
    x_509_certificates: list[str] | Unset = UNSET
    password: str | Unset = UNSET
    provider: str | Unset = UNSET
    tpa_uid: str | Unset = UNSET
    is_staff: bool | Unset = UNSET
    update: bool | Unset = UNSET
    platform_orgs: list[str] | Unset = UNSET
    department_ids: list[int] | Unset = UNSET
    group_ids: list[int] | Unset = UNSET
    rbac_group_unique_ids: list[str] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("schemas", "schemas", list[str], False),
            ("id", "id", str, False),
            ("userName", "user_name", str, False),
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
            ("Operations", "operations", list[_models.SCIMPatchOperation], False),
            ("displayName", "display_name", str, False),
            ("locale", "locale", str, False),
            ("timezone", "timezone", str, False),
            ("title", "title", str, False),
            ("organization", "organization", str, False),
            ("phoneNumbers", "phone_numbers", list[_models.SCIMPhoneNumber], False),
            ("addresses", "addresses", list[_models.SCIMAddress], False),
            ("entitlements", "entitlements", list[str], False),
            ("roles", "roles", list[str], False),
            ("x509Certificates", "x_509_certificates", list[str], False),
            ("password", "password", str, False),
            ("provider", "provider", str, False),
            ("tpaUid", "tpa_uid", str, False),
            ("isStaff", "is_staff", bool, False),
            ("update", "update", bool, False),
            ("platformOrgs", "platform_orgs", list[str], False),
            ("departmentIds", "department_ids", list[int], False),
            ("groupIds", "group_ids", list[int], False),
            ("rbacGroupUniqueIds", "rbac_group_unique_ids", list[str], False),
        )
