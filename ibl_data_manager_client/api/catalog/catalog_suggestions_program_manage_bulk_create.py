"""POST /api/catalog/suggestions/program/manage/bulk/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bulk_suggestion_response import BulkSuggestionResponse
from ...models.program_suggestion_bulk_create import ProgramSuggestionBulkCreate
from ...types import Response

OPERATION: Operation[BulkSuggestionResponse] = Operation(
    "catalog_suggestions_program_manage_bulk_create",
    "POST",
    "/api/catalog/suggestions/program/manage/bulk/",
    BulkSuggestionResponse,
)


async def asyncio(*, client: DataManagerClient, body: ProgramSuggestionBulkCreate) -> BulkSuggestionResponse:
    """API View for bulk creation of program suggestions.

    This endpoint allows administrators to create multiple program suggestions at once.

    Methods:
        POST: Create multiple program suggestions in bulk

    Request Body:
        A JSON object containing:
        - platform_key (str, required): The platform for the suggestions
        - suggestion_data (array, required): Array of suggestion objects with:
          - program_key (str, required): The program key to suggest
          - user_id (str/int, required): The user to suggest the program to
          - accepted (bool, optional): Whether the suggestion is accepted
          - visible (bool, optional): Whether the suggestion is visible
          - metadata (dict, optional): Additional suggestion metadata

    Returns:
        POST: A JSON response containing the results of the bulk operation:
            {
                "successes": 15,
                "error_codes": []
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to create suggestions
        500 Internal Server Error: If an unexpected error occurs during bulk creation

    Access Control:
        - Requires IsDMAdmin, IsPlatformAdmin, or IsDepartmentModeAdminInPlatform permission
        - Platform admins can create suggestions for their platform
        - Department admins can create suggestions for their departments
        - DM admins can create suggestions for all platforms

    Args:
        body: Request serializer for ProgramSuggestionBulkManagementView POST endpoint

    Returns:
        BulkSuggestionResponse.

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
    *, client: DataManagerClient, body: ProgramSuggestionBulkCreate
) -> Response[BulkSuggestionResponse]:
    """API View for bulk creation of program suggestions.

    As `asyncio`. Returns Response[BulkSuggestionResponse]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ProgramSuggestionBulkCreate) -> BulkSuggestionResponse:
    """API View for bulk creation of program suggestions.

    As `asyncio`, blocking. Returns BulkSuggestionResponse. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for ProgramSuggestionBulkManagementView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: ProgramSuggestionBulkCreate) -> Response[BulkSuggestionResponse]:
    """API View for bulk creation of program suggestions.

    As `asyncio`, blocking. Returns Response[BulkSuggestionResponse]. Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
