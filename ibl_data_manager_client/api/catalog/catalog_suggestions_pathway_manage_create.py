"""POST /api/catalog/suggestions/pathway/manage/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pathway_suggestion_create import PathwaySuggestionCreate
from ...models.pathway_suggestion_detail import PathwaySuggestionDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PathwaySuggestionDetail] = Operation(
    "catalog_suggestions_pathway_manage_create",
    "POST",
    "/api/catalog/suggestions/pathway/manage/",
    PathwaySuggestionDetail,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: PathwaySuggestionCreate,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PathwaySuggestionDetail:
    """API View for managing pathway suggestions.

    This endpoint allows administrators to view, create, update, and delete pathway suggestions
    for users within a platform.

    Query Parameters (GET):
        platform_key (str, required): The platform to retrieve suggestions for
        platform_org (str, optional): The organization identifier for the platform
        query (str, optional): Search term to filter suggestions
        sort (str, optional): Field to sort results by (default: '-id')
        department_mode (bool, optional): Filter suggestions by department admin access
        page (int, optional): Page number for pagination
        page_size (int, optional): Number of items per page

    Methods:
        GET: Retrieve a paginated list of pathway suggestions for a platform
        POST: Create or update a pathway suggestion
        DELETE: Remove a pathway suggestion

    Request Body (POST):
        A JSON object containing:
        - platform_key (str, required): The platform for the suggestion
        - pathway_id (str, required): The pathway ID to suggest
        - user_id (str/int, required): The user to suggest the pathway to
        - accepted (bool, optional): Whether the suggestion is accepted
        - visible (bool, optional): Whether the suggestion is visible
        - metadata (dict, optional): Additional suggestion metadata

    Query Parameters (DELETE):
        suggestion_id (int, required): The ID of the suggestion to delete

    Returns:
        GET: A paginated JSON response containing pathway suggestions:
            {
                "count": 10,
                "next": "https://example.com/api/catalog/suggestions/pathway/manage/?page=2",
                "previous": null,
                "results": [
                    {
                        "id": 123,
                        "user_id": 456,
                        "username": "student1",
                        "name": "Student Name",
                        "platform_key": "platform1",
                        "accepted": false,
                        "visible": true,
                        "created": "2023-06-15T14:30:00Z",
                        "modified": "2023-06-15T14:30:00Z",
                        "metadata": {},
                        "pathway_id": "pathway-v1:org+pathway+run",
                        "pathway_uuid": "12345678-1234-5678-1234-567812345678",
                        "pathway_name": "Data Science Pathway",
                        "pathway_platform_key": "platform1"
                    },
                    ...
                ]
            }

        POST: A JSON response containing the created/updated suggestion:
            {
                "id": 123,
                "user_id": 456,
                "username": "student1",
                "name": "Student Name",
                "platform_key": "platform1",
                "accepted": false,
                "visible": true,
                "created": "2023-06-15T14:30:00Z",
                "modified": "2023-06-15T14:30:00Z",
                "metadata": {},
                "pathway_id": "pathway-v1:org+pathway+run",
                "pathway_uuid": "12345678-1234-5678-1234-567812345678",
                "pathway_name": "Data Science Pathway",
                "pathway_platform_key": "platform1"
            }

        DELETE: A success response with status 200

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid, or if suggestion operations fail
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to manage suggestions
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsDMAdmin, IsPlatformAdmin, or IsDepartmentModeAdminInPlatform permission
        - Platform admins can manage suggestions for their platform
        - Department admins can manage suggestions for their departments
        - DM admins can manage all suggestions

    Args:
        body: Request serializer for PathwaySuggestionManagementView POST endpoint
        department_mode: Filter suggestions by department admin access
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: The platform to retrieve suggestions for
        platform_org: The organization identifier for the platform
        query: Search term to filter suggestions
        sort: Field to sort results by. Default on the server: -id.

    Returns:
        PathwaySuggestionDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - required parameters missing or invalid
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
    }
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: PathwaySuggestionCreate,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PathwaySuggestionDetail]:
    """API View for managing pathway suggestions.

    As `asyncio`. Returns Response[PathwaySuggestionDetail]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: PathwaySuggestionCreate,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PathwaySuggestionDetail:
    """API View for managing pathway suggestions.

    As `asyncio`, blocking. Returns PathwaySuggestionDetail. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for PathwaySuggestionManagementView POST endpoint
        department_mode: Filter suggestions by department admin access
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: The platform to retrieve suggestions for
        platform_org: The organization identifier for the platform
        query: Search term to filter suggestions
        sort: Field to sort results by. Default on the server: -id.
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: PathwaySuggestionCreate,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PathwaySuggestionDetail]:
    """API View for managing pathway suggestions.

    As `asyncio`, blocking. Returns Response[PathwaySuggestionDetail]. Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
