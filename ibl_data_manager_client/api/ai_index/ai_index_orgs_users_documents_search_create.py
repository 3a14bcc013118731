"""POST /api/ai-index/orgs/{org}/users/{user_id}/documents/search/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.retriever_request_search import RetrieverRequestSearch
from ...models.retriever_response_search import RetrieverResponseSearch
from ...types import Response

OPERATION: Operation[RetrieverResponseSearch] = Operation(
    "ai_index_orgs_users_documents_search_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/search/",
    RetrieverResponseSearch,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: RetrieverRequestSearch
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

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        RetrieverResponseSearch.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: RetrieverRequestSearch
) -> Response[RetrieverResponseSearch]:
    """Retrieve resource documents similar to the given query.

    As `asyncio`. Returns Response[RetrieverResponseSearch]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: RetrieverRequestSearch) -> RetrieverResponseSearch:
    """Retrieve resource documents similar to the given query.

    As `asyncio`, blocking. Returns RetrieverResponseSearch. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: RetrieverRequestSearch
) -> Response[RetrieverResponseSearch]:
    """Retrieve resource documents similar to the given query.

    As `asyncio`, blocking. Returns Response[RetrieverResponseSearch]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
