"""POST /api/catalog/licenses/program/assignment/group/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_license_group_assignment_create import ProgramLicenseGroupAssignmentCreate
from ...models.program_license_group_assignment_detail import ProgramLicenseGroupAssignmentDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramLicenseGroupAssignmentDetail] = Operation(
    "catalog_licenses_program_assignment_group_create",
    "POST",
    "/api/catalog/licenses/program/assignment/group/",
    ProgramLicenseGroupAssignmentDetail,
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
        body: Request serializer for ProgramLicenseGroupAssignmentView POST endpoint.

            This serializer validates the request data for creating or updating a program license group assignment.
            Group assignments will automatically create individual assignments for all users in the group.

            Fields:
                license_id: The ID of the program license to assign
                group_id: The ID of the user group to assign the license to
                platform_key: The unique identifier for the platform (for permission validation)
                platform_org: The organization identifier for the platform (for permission validation)
                active: Whether the group assignment should be active
                fulfilled: Whether the group assignment should be marked as fulfilled
                redirect_to: URL to redirect to after fulfillment
                metadata: Additional metadata for the group assignment

            Notes:
                - All users in the group will receive individual license assignments
                - The license must have enough available seats for all users in the group
                - If the license doesn't have enough seats, the operation will fail
                - Users who already have a direct assignment to this license will not be affected
        active: Filter by the active status of group assignments
        fulfilled: Filter by the fulfilled status of group assignments
        group_id: Filter assignments for a specific user group ID
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.

    Returns:
        ProgramLicenseGroupAssignmentDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license or group doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return await OPERATION.asyncio(client, (), _query, body)


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
    """Create or update a program license group assignment

    As `asyncio`. Returns Response[ProgramLicenseGroupAssignmentDetail]. Raises errors.APIStatusError (400, 401,
    403, 404, 500).
    """
    _query = {
        "active": active,
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


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
    """Create or update a program license group assignment

    As `asyncio`, blocking. Returns ProgramLicenseGroupAssignmentDetail. Raises errors.APIStatusError (400, 401,
    403, 404, 500).

    Args:
        body: Request serializer for ProgramLicenseGroupAssignmentView POST endpoint.

            This serializer validates the request data for creating or updating a program license group assignment.
            Group assignments will automatically create individual assignments for all users in the group.

            Fields:
                license_id: The ID of the program license to assign
                group_id: The ID of the user group to assign the license to
                platform_key: The unique identifier for the platform (for permission validation)
                platform_org: The organization identifier for the platform (for permission validation)
                active: Whether the group assignment should be active
                fulfilled: Whether the group assignment should be marked as fulfilled
                redirect_to: URL to redirect to after fulfillment
                metadata: Additional metadata for the group assignment

            Notes:
                - All users in the group will receive individual license assignments
                - The license must have enough available seats for all users in the group
                - If the license doesn't have enough seats, the operation will fail
                - Users who already have a direct assignment to this license will not be affected
        active: Filter by the active status of group assignments
        fulfilled: Filter by the fulfilled status of group assignments
        group_id: Filter assignments for a specific user group ID
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.
    """
    _query = {
        "active": active,
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query, body)


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
    """Create or update a program license group assignment

    As `asyncio`, blocking. Returns Response[ProgramLicenseGroupAssignmentDetail]. Raises errors.APIStatusError
    (400, 401, 403, 404, 500).
    """
    _query = {
        "active": active,
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
