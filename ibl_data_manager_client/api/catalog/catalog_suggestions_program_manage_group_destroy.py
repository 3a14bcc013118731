"""DELETE /api/catalog/suggestions/program/manage/group/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_suggestions_program_manage_group_destroy",
    "DELETE",
    "/api/catalog/suggestions/program/manage/group/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    suggestion_id: int,
) -> Any:
    """API View for managing program group suggestions.

    This endpoint allows administrators to view, create, and delete program suggestions
    for groups of users within a platform.

    Query Parameters (GET):
        platform_key (str, required): The platform to retrieve group suggestions for
        platform_org (str, optional): The organization identifier for the platform
        query (str, optional): Search term to filter group suggestions
        sort (str, optional): Field to sort results by (default: 'id')
        department_mode (bool, optional): Filter suggestions by department admin access
        page (int, optional): Page number for pagination
        page_size (int, optional): Number of items per page

    Methods:
        GET: Retrieve a paginated list of program group suggestions for a platform
        POST: Create or update a program group suggestion
        DELETE: Remove a program group suggestion

    Request Body (POST):
        A JSON object containing:
        - platform_key (str, required): The platform for the group suggestion
        - program_key (str, required): The program key to suggest
        - group_id (str/int, required): The group to suggest the program to
        - accepted (bool, optional): Whether the suggestion is accepted
        - visible (bool, optional): Whether the suggestion is visible
        - metadata (dict, optional): Additional suggestion metadata

    Query Parameters (DELETE):
        suggestion_id (int, required): The ID of the group suggestion to delete

    Returns:
        GET: A paginated JSON response containing program group suggestions:
            {
                "count": 5,
                "next": "https://example.com/api/catalog/suggestions/program/group/?page=2",
                "previous": null,
                "results": [
                    {
                        "id": 123,
                        "group_id": 789,
                        "group_name": "Engineering Team",
                        "platform_key": "platform1",
                        "accepted": false,
                        "visible": true,
                        "created": "2023-06-15T14:30:00Z",
                        "modified": "2023-06-15T14:30:00Z",
                        "metadata": {},
                        "program_key": "program-v1:org+program+run",
                        "program_name": "Data Science Program",
                        "user_count": 25
                    },
                    ...
                ]
            }

        POST: A JSON response containing the created/updated group suggestion:
            {
                "id": 123,
                "group_id": 789,
                "group_name": "Engineering Team",
                "platform_key": "platform1",
                "accepted": false,
                "visible": true,
                "created": "2023-06-15T14:30:00Z",
                "modified": "2023-06-15T14:30:00Z",
                "metadata": {},
                "program_key": "program-v1:org+program+run",
                "program_name": "Data Science Program",
                "user_count": 25
            }

        DELETE: A success response with status 200

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid, or if group suggestion operations fail
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to manage group suggestions
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsDMAdmin, IsPlatformAdmin, or IsDepartmentModeAdminInPlatform permission
        - Platform admins can manage group suggestions for their platform
        - Department admins can manage group suggestions for their departments
        - DM admins can manage all group suggestions

    Args:
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: The platform to retrieve group suggestions for
        platform_org: The organization identifier for the platform
        query: Search term to filter group suggestions
        sort: Field to sort results by. Default on the server: id.
        suggestion_id: The ID of the group suggestion to delete

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - required parameters missing or invalid
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            404: Not found - group suggestion does not exist
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
        "suggestion_id": suggestion_id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    suggestion_id: int,
) -> Response[Any]:
    """API View for managing program group suggestions.

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "suggestion_id": suggestion_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    suggestion_id: int,
) -> Any:
    """API View for managing program group suggestions.

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: The platform to retrieve group suggestions for
        platform_org: The organization identifier for the platform
        query: Search term to filter group suggestions
        sort: Field to sort results by. Default on the server: id.
        suggestion_id: The ID of the group suggestion to delete
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "suggestion_id": suggestion_id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    suggestion_id: int,
) -> Response[Any]:
    """API View for managing program group suggestions.

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "suggestion_id": suggestion_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
