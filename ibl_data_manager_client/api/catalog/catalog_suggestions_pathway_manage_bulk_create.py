"""POST /api/catalog/suggestions/pathway/manage/bulk/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bulk_suggestion_response import BulkSuggestionResponse
from ...models.pathway_suggestion_bulk_create import PathwaySuggestionBulkCreate
from ...types import Response

OPERATION: Operation[BulkSuggestionResponse] = Operation(
    "catalog_suggestions_pathway_manage_bulk_create",
    "POST",
    "/api/catalog/suggestions/pathway/manage/bulk/",
    BulkSuggestionResponse,
)


async def asyncio(*, client: DataManagerClient, body: PathwaySuggestionBulkCreate) -> BulkSuggestionResponse:
    """API View for bulk creation of pathway suggestions.

    This endpoint allows administrators to create multiple pathway suggestions at once.

    Methods:
        POST: Create multiple pathway suggestions in a single request

    Request Body:
        A JSON object containing:
        - platform_key (str, required): The platform for the suggestions
        - suggestion_data (list, required): List of suggestion objects, each containing:
          - pathway_id (str, required): The pathway ID to suggest
          - user_id (str/int, required): The user to suggest the pathway to
          - accepted (bool, optional): Whether the suggestion is accepted
          - visible (bool, optional): Whether the suggestion is visible
          - metadata (dict, optional): Additional suggestion metadata

    Returns:
        POST: A JSON response containing the operation results:
            {
                "successes": 15,
                "error_codes": []
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to manage suggestions
        500 Internal Server Error: If an unexpected error occurs during bulk creation

    Access Control:
        - Requires IsDMAdmin, IsPlatformAdmin, or IsDepartmentModeAdminInPlatform permission
        - Platform admins can create suggestions for their platform
        - Department admins can create suggestions for their departments
        - DM admins can create suggestions for any platform

    Args:
        body: Request serializer for PathwaySuggestionBulkManagementView POST endpoint

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
    *, client: DataManagerClient, body: PathwaySuggestionBulkCreate
) -> Response[BulkSuggestionResponse]:
    """API View for bulk creation of pathway suggestions.

    As `asyncio`. Returns Response[BulkSuggestionResponse]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PathwaySuggestionBulkCreate) -> BulkSuggestionResponse:
    """API View for bulk creation of pathway suggestions.

    As `asyncio`, blocking. Returns BulkSuggestionResponse. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for PathwaySuggestionBulkManagementView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: PathwaySuggestionBulkCreate) -> Response[BulkSuggestionResponse]:
    """API View for bulk creation of pathway suggestions.

    As `asyncio`, blocking. Returns Response[BulkSuggestionResponse]. Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
