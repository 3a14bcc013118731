"""POST /api/catalog/licenses/program/update/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_license_detail import ProgramLicenseDetail
from ...models.program_license_update_detail import ProgramLicenseUpdateDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramLicenseDetail] = Operation(
    "catalog_licenses_program_update_create", "POST", "/api/catalog/licenses/program/update/", ProgramLicenseDetail
)


async def asyncio(
    *, client: DataManagerClient, body: ProgramLicenseUpdateDetail | Unset = UNSET
) -> ProgramLicenseDetail:
    """API View for updating existing program licenses.

    This endpoint allows administrators to update the properties of an existing program license.

    Methods:
        POST: Update an existing program license

    Request Body:
        A JSON object containing:
        - license_id (int, optional): The ID of the license to update (required if external_id not provided)
        - external_id (str, optional): External identifier of the license to update (required if license_id not
        provided)
        - name (str, optional): Updated display name for the license
        - count (int, optional): Updated number of seats purchased
        - started (datetime, optional): Updated date when license should begin
        - expired (datetime, optional): Updated date when license should expire
        - active (bool, optional): Updated active status
        - metadata (dict, optional): Updated additional license metadata
        - enrollment_config (dict, optional): Updated enrollment configuration
        - source (str, optional): Updated source identifier
        - change_type (str, optional): Type of change being made (default: "update")

    Returns:
        POST: A JSON response containing the updated license:
            {
                "id": 123,
                "created": "2023-06-15T14:30:00Z",
                "started": "2023-06-15T14:30:00Z",
                "expired": "2024-06-15T14:30:00Z",
                "name": "Updated Program License 2023",
                "count": 150,
                "active": true,
                "metadata": {"updated": true},
                "source": "updated-source",
                "external_id": "ext-123",
                "platform_key": "platform1",
                "program_id": "program-v1:org+program+run"
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to update licenses
        404 Not Found: If the specified license doesn't exist
        500 Internal Server Error: If an unexpected error occurs during license update

    Access Control:
        - Requires IsDMAdmin permission
        - Available only to DM administrators

    Notes:
        - Cannot update the platform or program associated with a license
        - A license history record is automatically created for each update

    Args:
        body: Request serializer for ProgramLicenseUpdateView POST endpoint.

            This serializer validates the request data for updating an existing program license.
            Either license_id or external_id must be provided to identify the license to update.

            Fields:
                license_id: The ID of the license to update (required if external_id not provided)
                external_id: External identifier of the license to update (required if license_id not provided)
                name: Updated display name for the license
                count: Updated number of seats purchased
                started: Updated date when license should begin
                expired: Updated date when license should expire
                active: Updated active status
                metadata: Updated additional license metadata
                enrollment_config: Updated enrollment configuration
                source: Updated source identifier
                transaction_id: Transaction identifier for tracking
                change_type: Type of change being made (default: "update")

            Notes:
                - Cannot update the platform or program associated with a license
                - A license history record is automatically created for each update
                - If count is reduced, it must not be less than the number of active assignments
                - Setting active=false will not deactivate existing assignments

    Returns:
        ProgramLicenseDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - required parameters missing or invalid
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            404: Not found - license does not exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: ProgramLicenseUpdateDetail | Unset = UNSET
) -> Response[ProgramLicenseDetail]:
    """API View for updating existing program licenses.

    As `asyncio`. Returns Response[ProgramLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ProgramLicenseUpdateDetail | Unset = UNSET) -> ProgramLicenseDetail:
    """API View for updating existing program licenses.

    As `asyncio`, blocking. Returns ProgramLicenseDetail. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for ProgramLicenseUpdateView POST endpoint.

            This serializer validates the request data for updating an existing program license.
            Either license_id or external_id must be provided to identify the license to update.

            Fields:
                license_id: The ID of the license to update (required if external_id not provided)
                external_id: External identifier of the license to update (required if license_id not provided)
                name: Updated display name for the license
                count: Updated number of seats purchased
                started: Updated date when license should begin
                expired: Updated date when license should expire
                active: Updated active status
                metadata: Updated additional license metadata
                enrollment_config: Updated enrollment configuration
                source: Updated source identifier
                transaction_id: Transaction identifier for tracking
                change_type: Type of change being made (default: "update")

            Notes:
                - Cannot update the platform or program associated with a license
                - A license history record is automatically created for each update
                - If count is reduced, it must not be less than the number of active assignments
                - Setting active=false will not deactivate existing assignments
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: ProgramLicenseUpdateDetail | Unset = UNSET
) -> Response[ProgramLicenseDetail]:
    """API View for updating existing program licenses.

    As `asyncio`, blocking. Returns Response[ProgramLicenseDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
