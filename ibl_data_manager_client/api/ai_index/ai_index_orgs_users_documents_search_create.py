"""POST /api/ai-index/orgs/{org}/users/{user_id}/documents/search/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.retriever_response_search import RetrieverResponseSearch
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.retriever_request_search import RetrieverRequestSearch

OPERATION: Operation[RetrieverResponseSearch] = Operation(
    "ai_index_orgs_users_documents_search_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/search/",
    RetrieverResponseSearch.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: RetrieverRequestSearch,
) -> RetrieverResponseSearch:
    """Retrieve resource documents similar to the given query.

    This endpoint performs a semantic search to find documents that are
    relevant to the provided query within the specified pathway.

    Args:
        request: The HTTP request containing the search query.
        org: Organization key identifier.

    Returns:
        Response: A list of documents relevant to the search query.

    Raises:
        ValidationError: If the request data is invalid.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid request data
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: RetrieverRequestSearch,
) -> Response[RetrieverResponseSearch]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: RetrieverRequestSearch,
) -> RetrieverResponseSearch:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: RetrieverRequestSearch,
) -> Response[RetrieverResponseSearch]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )
