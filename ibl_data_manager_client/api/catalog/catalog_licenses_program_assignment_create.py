"""POST /api/catalog/licenses/program/assignment/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.program_license_assignment_detail import ProgramLicenseAssignmentDetail
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.program_license_assignment_create import ProgramLicenseAssignmentCreate

OPERATION: Operation[ProgramLicenseAssignmentDetail] = Operation(
    "catalog_licenses_program_assignment_create",
    "POST",
    "/api/catalog/licenses/program/assignment/",
    ProgramLicenseAssignmentDetail.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: ProgramLicenseAssignmentCreate,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ProgramLicenseAssignmentDetail:
    """Create or update a program license assignment

    Args:
        active: Filter by the active status of assignments
        email: Filter assignments for a specific email
        fulfilled: Filter by the fulfilled status of assignments
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.
        user_id: Filter assignments for a specific user ID

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license or user doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "active": active,
            "email": email,
            "fulfilled": fulfilled,
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
            "user_id": user_id,
        },
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ProgramLicenseAssignmentCreate,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ProgramLicenseAssignmentDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "active": active,
            "email": email,
            "fulfilled": fulfilled,
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
            "user_id": user_id,
        },
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: ProgramLicenseAssignmentCreate,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> ProgramLicenseAssignmentDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "active": active,
            "email": email,
            "fulfilled": fulfilled,
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
            "user_id": user_id,
        },
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ProgramLicenseAssignmentCreate,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[ProgramLicenseAssignmentDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "active": active,
            "email": email,
            "fulfilled": fulfilled,
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
            "user_id": user_id,
        },
        body,
    )
