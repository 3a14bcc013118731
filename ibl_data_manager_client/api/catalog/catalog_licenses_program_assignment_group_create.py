"""POST /api/catalog/licenses/program/assignment/group/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.program_license_group_assignment_detail import ProgramLicenseGroupAssignmentDetail
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.program_license_group_assignment_create import ProgramLicenseGroupAssignmentCreate

OPERATION: Operation[ProgramLicenseGroupAssignmentDetail] = Operation(
    "catalog_licenses_program_assignment_group_create",
    "POST",
    "/api/catalog/licenses/program/assignment/group/",
    ProgramLicenseGroupAssignmentDetail.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: ProgramLicenseGroupAssignmentCreate,
    active: bool | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> ProgramLicenseGroupAssignmentDetail:
    """Create or update a program license group assignment

    Args:
        active: Filter by the active status of group assignments
        fulfilled: Filter by the fulfilled status of group assignments
        group_id: Filter assignments for a specific user group ID
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license or group doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "active": active,
            "fulfilled": fulfilled,
            "group_id": group_id,
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
        },
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ProgramLicenseGroupAssignmentCreate,
    active: bool | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[ProgramLicenseGroupAssignmentDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "active": active,
            "fulfilled": fulfilled,
            "group_id": group_id,
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
        },
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: ProgramLicenseGroupAssignmentCreate,
    active: bool | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> ProgramLicenseGroupAssignmentDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "active": active,
            "fulfilled": fulfilled,
            "group_id": group_id,
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
        },
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ProgramLicenseGroupAssignmentCreate,
    active: bool | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[ProgramLicenseGroupAssignmentDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "active": active,
            "fulfilled": fulfilled,
            "group_id": group_id,
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
        },
        body,
    )
