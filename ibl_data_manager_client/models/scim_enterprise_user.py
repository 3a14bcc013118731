from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .scim_department import SCIMDepartment
    from .scim_platform import SCIMPlatform
    from .scim_rbac_group import SCIMRbacGroup
    from .scim_user_group import SCIMUserGroup


@_codec.define
class SCIMEnterpriseUser(Model):
    """SCIM enterprise user extension serializer

    Attributes:
        edx_data: edX user data
        user_data: User metadata
        departments: List of department memberships
        groups: List of group memberships
        rbac_groups: List of RBAC groups the user belongs to
        platforms: List of platforms the user has access to
    """

    edx_data: Any | Unset = UNSET
    user_data: Any | Unset = UNSET
    departments: list[SCIMDepartment] | Unset = UNSET
    groups: list[SCIMUserGroup] | Unset = UNSET
    rbac_groups: list[SCIMRbacGroup] | Unset = UNSET
    platforms: list[SCIMPlatform] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {
        "edx_data": "edxData",
        "user_data": "userData",
        "rbac_groups": "rbacGroups",
    }

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "edxData": _codec.encode(self.edx_data),
                "userData": _codec.encode(self.user_data),
                "departments": _codec.encode(self.departments),
                "groups": _codec.encode(self.groups),
                "rbacGroups": _codec.encode(self.rbac_groups),
                "platforms": _codec.encode(self.platforms),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.edx_data = d["edxData"]
            self.user_data = d["userData"]
            self.departments = d["departments"]
            self.groups = d["groups"]
            self.rbac_groups = d["rbacGroups"]
            self.platforms = d["platforms"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.departments = _codec.if_set_list(_models.SCIMDepartment.from_dict, self.departments)
        self.groups = _codec.if_set_list(_models.SCIMUserGroup.from_dict, self.groups)
        self.rbac_groups = _codec.if_set_list(_models.SCIMRbacGroup.from_dict, self.rbac_groups)
        self.platforms = _codec.if_set_list(_models.SCIMPlatform.from_dict, self.platforms)
        return self
