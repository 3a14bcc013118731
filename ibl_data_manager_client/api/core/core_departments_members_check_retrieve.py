"""GET /api/core/departments/members/check/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.department_admin_check import DepartmentAdminCheck
from ...types import UNSET, Response, Unset

OPERATION: Operation[DepartmentAdminCheck] = Operation(
    "core_departments_members_check_retrieve", "GET", "/api/core/departments/members/check/", DepartmentAdminCheck
)


async def asyncio(*, client: DataManagerClient, platform_key: str | Unset = UNSET) -> DepartmentAdminCheck:
    """Get department member admin info of requesting user

    Args:
        platform_key: In the query.

    Returns:
        DepartmentAdminCheck.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET
) -> Response[DepartmentAdminCheck]:
    """Get department member admin info of requesting user

    As `asyncio`. Returns Response[DepartmentAdminCheck]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str | Unset = UNSET) -> DepartmentAdminCheck:
    """Get department member admin info of requesting user

    As `asyncio`, blocking. Returns DepartmentAdminCheck. Raises errors.APIStatusError.

    Args:
        platform_key: In the query.
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, platform_key: str | Unset = UNSET) -> Response[DepartmentAdminCheck]:
    """Get department member admin info of requesting user

    As `asyncio`, blocking. Returns Response[DepartmentAdminCheck]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
