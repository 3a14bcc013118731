"""GET /api/credentials/orgs/{org}/users/{user_id}/course-credentials/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "credentials_orgs_users_course_credentials_list",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/course-credentials/",
    answer="any",
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Any:
    """Endpoint to retrieve the credentials of a given tenant grouped by course.

    This endpoint provides access to credential data grouped by course for a specific
    organization/tenant, with support for pagination and filtering.

    Path Parameters:
        org (str): The organization/tenant identifier

    Query Parameters:
        limit (int, optional): Number of results per page (default: 10)
        offset (int, optional): Starting position for pagination
        search (str, optional): Search term e.g course_id

    Returns:
        A paginated response using the CourseCredentialSerializer format.

    Error Responses:
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this data
        404 Not Found: If the organization doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Args:
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "page": page,
            "page_size": page_size,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "page": page,
            "page_size": page_size,
        },
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "page": page,
            "page_size": page_size,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "page": page,
            "page_size": page_size,
        },
    )
