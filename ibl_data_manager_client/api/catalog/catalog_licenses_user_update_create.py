"""POST /api/catalog/licenses/user/update/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_license_detail import UserLicenseDetail
from ...models.user_license_update import UserLicenseUpdate
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserLicenseDetail] = Operation(
    "catalog_licenses_user_update_create", "POST", "/api/catalog/licenses/user/update/", UserLicenseDetail
)


async def asyncio(*, client: DataManagerClient, body: UserLicenseUpdate | Unset = UNSET) -> UserLicenseDetail:
    """API View for updating existing user licenses.

    This endpoint allows administrators to update the properties of an existing user license.

    Methods:
        POST: Update an existing user license

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
                "name": "Updated User License 2023",
                "count": 150,
                "active": true,
                "metadata": {"updated": true},
                "source": "updated-source",
                "external_id": "ext-123",
                "platform_key": "platform1"
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
        - Cannot update the platform associated with a license
        - A license history record is automatically created for each update

    Args:
        body: Request serializer for UserLicenseUpdateView POST endpoint

    Returns:
        UserLicenseDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: UserLicenseUpdate | Unset = UNSET
) -> Response[UserLicenseDetail]:
    """API View for updating existing user licenses.

    As `asyncio`. Returns Response[UserLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserLicenseUpdate | Unset = UNSET) -> UserLicenseDetail:
    """API View for updating existing user licenses.

    As `asyncio`, blocking. Returns UserLicenseDetail. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for UserLicenseUpdateView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: UserLicenseUpdate | Unset = UNSET) -> Response[UserLicenseDetail]:
    """API View for updating existing user licenses.

    As `asyncio`, blocking. Returns Response[UserLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
