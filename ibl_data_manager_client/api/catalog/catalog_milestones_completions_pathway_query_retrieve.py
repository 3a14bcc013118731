"""GET /api/catalog/milestones/completions/pathway/query/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pathway_completion_response import PathwayCompletionResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[PathwayCompletionResponse] = Operation(
    "catalog_milestones_completions_pathway_query_retrieve",
    "GET",
    "/api/catalog/milestones/completions/pathway/query/",
    PathwayCompletionResponse,
)


async def asyncio(
    *, client: DataManagerClient, pathway_uuid: str, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> PathwayCompletionResponse:
    """Retrieve pathway completion information

    Args:
        pathway_uuid: The unique identifier for the pathway
        user_id: The user identifier (either user_id or username required)
        username: The username (either user_id or username required)

    Returns:
        PathwayCompletionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing or invalid parameters
            401: Unauthorized
            403: Permission denied
            404: Pathway, user, or completion information not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"pathway_uuid": pathway_uuid, "user_id": user_id, "username": username})


async def asyncio_detailed(
    *, client: DataManagerClient, pathway_uuid: str, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> Response[PathwayCompletionResponse]:
    """Retrieve pathway completion information

    As `asyncio`. Returns Response[PathwayCompletionResponse]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"pathway_uuid": pathway_uuid, "user_id": user_id, "username": username}
    )


def sync(
    *, client: DataManagerClient, pathway_uuid: str, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> PathwayCompletionResponse:
    """Retrieve pathway completion information

    As `asyncio`, blocking. Returns PathwayCompletionResponse. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        pathway_uuid: The unique identifier for the pathway
        user_id: The user identifier (either user_id or username required)
        username: The username (either user_id or username required)
    """
    return OPERATION.sync(client, (), {"pathway_uuid": pathway_uuid, "user_id": user_id, "username": username})


def sync_detailed(
    *, client: DataManagerClient, pathway_uuid: str, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> Response[PathwayCompletionResponse]:
    """Retrieve pathway completion information

    As `asyncio`, blocking. Returns Response[PathwayCompletionResponse]. Raises errors.APIStatusError (400, 401,
    403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"pathway_uuid": pathway_uuid, "user_id": user_id, "username": username})
