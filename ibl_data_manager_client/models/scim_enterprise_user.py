from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMEnterpriseUser(_records.Record):
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
    departments: list[_models.SCIMDepartment] | Unset = UNSET
    groups: list[_models.SCIMUserGroup] | Unset = UNSET
    rbac_groups: list[_models.SCIMRbacGroup] | Unset = UNSET
    platforms: list[_models.SCIMPlatform] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("edxData", "edx_data", Any, False),
            ("userData", "user_data", Any, False),
            ("departments", "departments", list[_models.SCIMDepartment], False),
            ("groups", "groups", list[_models.SCIMUserGroup], False),
            ("rbacGroups", "rbac_groups", list[_models.SCIMRbacGroup], False),
            ("platforms", "platforms", list[_models.SCIMPlatform], False),
        )
