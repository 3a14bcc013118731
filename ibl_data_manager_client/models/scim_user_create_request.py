from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .scim_address import SCIMAddress
    from .scim_email import SCIMEmail
    from .scim_meta import SCIMMeta
    from .scim_name import SCIMName
    from .scim_phone_number import SCIMPhoneNumber


@_codec.define
class SCIMUserCreateRequest(Model):
    """SCIM user creation request serializer

    Attributes:
        user_name: Unique username/email for the user
        name: SCIM name object serializer
        emails: User's email addresses
        schemas: SCIM schema identifiers. Default on the server: ["urn:ietf:params:scim:schemas:core:2.0:User"].
        active: Whether the user is active. Default on the server: true.
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
        is_staff: Whether the user is a staff member. Default on the server: false.
        update: Whether to update existing user. Default on the server: false.
        platform_orgs: List of platform organizations to link the user to
        department_ids: List of department IDs to make the user a member of
        group_ids: List of group IDs to add the user to
        rbac_group_unique_ids: List of RBAC group unique IDs to add the user to
        meta: SCIM meta object serializer
    """

    user_name: str
    name: SCIMName
    emails: list[SCIMEmail]
    schemas: list[str] | Unset = UNSET
    active: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    locale: str | Unset = UNSET
    timezone: str | Unset = UNSET
    title: str | Unset = UNSET
    organization: str | Unset = UNSET
    phone_numbers: list[SCIMPhoneNumber] | Unset = UNSET
    addresses: list[SCIMAddress] | Unset = UNSET
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
    meta: SCIMMeta | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "user_name": "userName",
        "display_name": "displayName",
        "phone_numbers": "phoneNumbers",
        "x_509_certificates": "x509Certificates",
        "tpa_uid": "tpaUid",
        "is_staff": "isStaff",
        "platform_orgs": "platformOrgs",
        "department_ids": "departmentIds",
        "group_ids": "groupIds",
        "rbac_group_unique_ids": "rbacGroupUniqueIds",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "userName": self.user_name,
                "name": _codec.encode(self.name),
                "emails": _codec.encode(self.emails),
                "schemas": _codec.encode(self.schemas),
                "active": self.active,
                "displayName": self.display_name,
                "locale": self.locale,
                "timezone": self.timezone,
                "title": self.title,
                "organization": self.organization,
                "phoneNumbers": _codec.encode(self.phone_numbers),
                "addresses": _codec.encode(self.addresses),
                "entitlements": _codec.encode(self.entitlements),
                "roles": _codec.encode(self.roles),
                "x509Certificates": _codec.encode(self.x_509_certificates),
                "password": self.password,
                "provider": self.provider,
                "tpaUid": self.tpa_uid,
                "isStaff": self.is_staff,
                "update": self.update,
                "platformOrgs": _codec.encode(self.platform_orgs),
                "departmentIds": _codec.encode(self.department_ids),
                "groupIds": _codec.encode(self.group_ids),
                "rbacGroupUniqueIds": _codec.encode(self.rbac_group_unique_ids),
                "meta": _codec.encode(self.meta),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 25:
            d = _codec.complete(self, d)
        try:
            self.schemas = d["schemas"]
            self.active = d["active"]
            self.display_name = d["displayName"]
            self.locale = d["locale"]
            self.timezone = d["timezone"]
            self.title = d["title"]
            self.organization = d["organization"]
            self.phone_numbers = d["phoneNumbers"]
            self.addresses = d["addresses"]
            self.entitlements = d["entitlements"]
            self.roles = d["roles"]
            self.x_509_certificates = d["x509Certificates"]
            self.password = d["password"]
            self.provider = d["provider"]
            self.tpa_uid = d["tpaUid"]
            self.is_staff = d["isStaff"]
            self.update = d["update"]
            self.platform_orgs = d["platformOrgs"]
            self.department_ids = d["departmentIds"]
            self.group_ids = d["groupIds"]
            self.rbac_group_unique_ids = d["rbacGroupUniqueIds"]
            self.meta = d["meta"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_name = d["userName"]
        self.name = _models.SCIMName.from_dict(d["name"])
        self.emails = _codec.decode_list(_models.SCIMEmail.from_dict, d["emails"])
        self.phone_numbers = _codec.if_set_list(_models.SCIMPhoneNumber.from_dict, self.phone_numbers)
        self.addresses = _codec.if_set_list(_models.SCIMAddress.from_dict, self.addresses)
        self.meta = _codec.if_set(_models.SCIMMeta.from_dict, self.meta)
        return self
