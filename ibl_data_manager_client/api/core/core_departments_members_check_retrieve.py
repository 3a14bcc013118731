"""GET /api/core/departments/members/check/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.department_admin_check import DepartmentAdminCheck
from ...types import Response

OPERATION: Operation[DepartmentAdminCheck] = Operation(
    "core_departments_members_check_retrieve",
    "GET",
    "/api/core/departments/members/check/",
    DepartmentAdminCheck.from_dict,
)


async def asyncio(*, client: DataManagerClient) -> DepartmentAdminCheck:
    """Get department member admin info of requesting user

    Returns:
        DepartmentAdminCheck.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[DepartmentAdminCheck]:
    """Get department member admin info of requesting user

    As `asyncio`. Returns Response[DepartmentAdminCheck]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> DepartmentAdminCheck:
    """Get department member admin info of requesting user

    As `asyncio`, blocking. Returns DepartmentAdminCheck. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[DepartmentAdminCheck]:
    """Get department member admin info of requesting user

    As `asyncio`, blocking. Returns Response[DepartmentAdminCheck]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
