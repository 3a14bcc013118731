"""GET /api/ai-index/orgs/{org}/users/{user_id}/resource/{resource_id}/data/scrapped/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.resource_scrapped_data import ResourceScrappedData
from ...types import Response

OPERATION: Operation[ResourceScrappedData] = Operation(
    "ai_index_orgs_users_resource_data_scrapped_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/resource/{resource_id}/data/scrapped/",
    ResourceScrappedData,
)


async def asyncio(org: str, user_id: str, resource_id: str, *, client: DataManagerClient) -> ResourceScrappedData:
    """Retrieve detailed information about a specific scraped resource.

    This endpoint returns the complete scraped data for a specific resource
    identified by its ID.

    Args:
        request: The HTTP request.
        org: Organization key identifier.
        user_id: The username of the user associated with the resource.
        resource_id: The ID of the resource to retrieve.

    Returns:
        Response: The complete scraped data for the specified resource.

    Raises:
        NotFound: If the specified resource data does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        resource_id: In the path.

    Returns:
        ResourceScrappedData.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Resource data not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, resource_id))


async def asyncio_detailed(
    org: str, user_id: str, resource_id: str, *, client: DataManagerClient
) -> Response[ResourceScrappedData]:
    """Retrieve detailed information about a specific scraped resource.

    As `asyncio`. Returns Response[ResourceScrappedData]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, resource_id))


def sync(org: str, user_id: str, resource_id: str, *, client: DataManagerClient) -> ResourceScrappedData:
    """Retrieve detailed information about a specific scraped resource.

    As `asyncio`, blocking. Returns ResourceScrappedData. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        resource_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, resource_id))


def sync_detailed(
    org: str, user_id: str, resource_id: str, *, client: DataManagerClient
) -> Response[ResourceScrappedData]:
    """Retrieve detailed information about a specific scraped resource.

    As `asyncio`, blocking. Returns Response[ResourceScrappedData]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, resource_id))
