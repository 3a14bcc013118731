"""POST /api/catalog/licenses/program/create/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_license_create_detail import ProgramLicenseCreateDetail
from ...models.program_license_detail import ProgramLicenseDetail
from ...types import Response

OPERATION: Operation[ProgramLicenseDetail] = Operation(
    "catalog_licenses_program_create_create", "POST", "/api/catalog/licenses/program/create/", ProgramLicenseDetail
)


async def asyncio(*, client: DataManagerClient, body: ProgramLicenseCreateDetail) -> ProgramLicenseDetail:
    """API View for creating program licenses.

    This endpoint allows administrators to create new program licenses with various configurations.

    Methods:
        POST: Create a new program license

    Request Body:
        A JSON object containing:
        - platform_key (str, required): The platform to create a license for
        - program_id (str, required): The program ID to create a license for
        - name (str, optional): Display name for the license
        - count (int, optional): Number of seats purchased (default: 0)
        - started (datetime, optional): Date when license should begin
        - expired (datetime, optional): Date when license should expire
        - active (bool, optional): Whether the license is active (default: true)
        - metadata (dict, optional): Additional license metadata
        - enrollment_config (dict, optional): Additional enrollment configuration
        - source (str, optional): Source identifier
        - external_id (str, optional): External identifier (must be unique)

    Returns:
        POST: A JSON response containing the created license:
            {
                "id": 123,
                "created": "2023-06-15T14:30:00Z",
                "started": "2023-06-15T14:30:00Z",
                "expired": null,
                "name": "Program License 2023",
                "count": 100,
                "active": true,
                "metadata": {},
                "source": "source",
                "external_id": "ext-123",
                "platform_key": "platform1",
                "program_id": "program-v1:org+program+run"
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to create licenses
        500 Internal Server Error: If an unexpected error occurs during license creation

    Access Control:
        - Requires IsDMAdmin permission
        - Available only to DM administrators

    Args:
        body: Request serializer for ProgramLicenseCreateView POST endpoint

    Returns:
        ProgramLicenseDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - required parameters missing or invalid
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: ProgramLicenseCreateDetail
) -> Response[ProgramLicenseDetail]:
    """API View for creating program licenses.

    As `asyncio`. Returns Response[ProgramLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ProgramLicenseCreateDetail) -> ProgramLicenseDetail:
    """API View for creating program licenses.

    As `asyncio`, blocking. Returns ProgramLicenseDetail. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for ProgramLicenseCreateView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: ProgramLicenseCreateDetail) -> Response[ProgramLicenseDetail]:
    """API View for creating program licenses.

    As `asyncio`, blocking. Returns Response[ProgramLicenseDetail]. Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
