"""POST /api/catalog/licenses/program/assignment/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_license_assignment_create import ProgramLicenseAssignmentCreate
from ...models.program_license_assignment_detail import ProgramLicenseAssignmentDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramLicenseAssignmentDetail] = Operation(
    "catalog_licenses_program_assignment_create",
    "POST",
    "/api/catalog/licenses/program/assignment/",
    ProgramLicenseAssignmentDetail,
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
        body: Request serializer for ProgramLicenseAssignmentView POST endpoint.

            This serializer validates the request data for creating or updating a program license assignment.
            Either user_id or email must be provided to identify the user to assign the license to.

            Fields:
                license_id: The ID of the program license to assign
                user_id: The user ID to assign the license to (required if email not provided)
                username: The username to assign the license to (alternative to user_id)
                email: The email to assign the license to (required if user_id not provided)
                platform_key: The unique identifier for the platform (for permission validation)
                platform_org: The organization identifier for the platform (for permission validation)
                active: Whether the assignment should be active
                fulfilled: Whether the assignment should be marked as fulfilled
                direct: Whether the assignment is being directly assigned to the user
                redirect_to: URL to redirect to after fulfillment
                metadata: Additional metadata for the assignment

            Notes:
                - If both user_id and email are provided, user_id takes precedence
                - If the user doesn't exist but email is provided, an email-only assignment will be created
                - The license must have available seats for the assignment to succeed
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

    Returns:
        ProgramLicenseAssignmentDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license or user doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
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
    }
    return await OPERATION.asyncio(client, (), _query, body)


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
    """Create or update a program license assignment

    As `asyncio`. Returns Response[ProgramLicenseAssignmentDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    _query = {
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
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


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
    """Create or update a program license assignment

    As `asyncio`, blocking. Returns ProgramLicenseAssignmentDetail. Raises errors.APIStatusError (400, 401, 403,
    404, 500).

    Args:
        body: Request serializer for ProgramLicenseAssignmentView POST endpoint.

            This serializer validates the request data for creating or updating a program license assignment.
            Either user_id or email must be provided to identify the user to assign the license to.

            Fields:
                license_id: The ID of the program license to assign
                user_id: The user ID to assign the license to (required if email not provided)
                username: The username to assign the license to (alternative to user_id)
                email: The email to assign the license to (required if user_id not provided)
                platform_key: The unique identifier for the platform (for permission validation)
                platform_org: The organization identifier for the platform (for permission validation)
                active: Whether the assignment should be active
                fulfilled: Whether the assignment should be marked as fulfilled
                direct: Whether the assignment is being directly assigned to the user
                redirect_to: URL to redirect to after fulfillment
                metadata: Additional metadata for the assignment

            Notes:
                - If both user_id and email are provided, user_id takes precedence
                - If the user doesn't exist but email is provided, an email-only assignment will be created
                - The license must have available seats for the assignment to succeed
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
    """
    _query = {
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
    }
    return OPERATION.sync(client, (), _query, body)


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
    """Create or update a program license assignment

    As `asyncio`, blocking. Returns Response[ProgramLicenseAssignmentDetail]. Raises errors.APIStatusError (400,
    401, 403, 404, 500).
    """
    _query = {
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
    }
    return OPERATION.sync_detailed(client, (), _query, body)
