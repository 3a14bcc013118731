"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/resources/web/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.web_resource import WebResource
from ...models.web_resources_query import WebResourcesQuery
from ...types import Response

OPERATION: Operation[list[WebResource]] = Operation(
    "ai_mentor_orgs_users_resources_web_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/resources/web/",
    list[WebResource],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: WebResourcesQuery) -> list[WebResource]:
    """Search for web resources based on a query.

    Args:
        request: The HTTP request containing the search query.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.

    Returns:
        Response: A list of web resources matching the query.

    Raises:
        ValidationError: If the search fails or returns no results.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        list[WebResource].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Failed to fetch web resources
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: WebResourcesQuery
) -> Response[list[WebResource]]:
    """Search for web resources based on a query.

    As `asyncio`. Returns Response[list[WebResource]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: WebResourcesQuery) -> list[WebResource]:
    """Search for web resources based on a query.

    As `asyncio`, blocking. Returns list[WebResource]. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: WebResourcesQuery
) -> Response[list[WebResource]]:
    """Search for web resources based on a query.

    As `asyncio`, blocking. Returns Response[list[WebResource]]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
