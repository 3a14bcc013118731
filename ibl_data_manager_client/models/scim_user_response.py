from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .scim_email import SCIMEmail
    from .scim_enterprise_user import SCIMEnterpriseUser
    from .scim_meta import SCIMMeta
    from .scim_name import SCIMName


@_codec.define
class SCIMUserResponse(Model):
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
    name: SCIMName | Unset = UNSET
    emails: list[SCIMEmail] | Unset = UNSET
    active: bool | Unset = UNSET
    urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: SCIMEnterpriseUser | Unset = UNSET
    meta: SCIMMeta | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "user_name": "userName",
        "urn_ietf_params_scim_schemas_extension_enterprise_2_0_user": "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "userName": self.user_name,
                "schemas": _codec.encode(self.schemas),
                "name": _codec.encode(self.name),
                "emails": _codec.encode(self.emails),
                "active": self.active,
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User": _codec.encode(
                    self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user
                ),
                "meta": _codec.encode(self.meta),
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
            self.schemas = d["schemas"]
            self.name = d["name"]
            self.emails = d["emails"]
            self.active = d["active"]
            self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user = d[
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User"
            ]
            self.meta = d["meta"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.user_name = d["userName"]
        self.name = _codec.if_set(_models.SCIMName.from_dict, self.name)
        self.emails = _codec.if_set_list(_models.SCIMEmail.from_dict, self.emails)
        self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user = _codec.if_set(
            _models.SCIMEnterpriseUser.from_dict, self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user
        )
        self.meta = _codec.if_set(_models.SCIMMeta.from_dict, self.meta)
        return self
