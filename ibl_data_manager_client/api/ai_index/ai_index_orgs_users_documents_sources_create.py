"""POST /api/ai-index/orgs/{org}/users/{user_id}/documents/sources/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.retriever_request_search import RetrieverRequestSearch
from ...models.retriever_request_search_document import RetrieverRequestSearchDocument
from ...types import Response

OPERATION: Operation[list[RetrieverRequestSearchDocument]] = Operation(
    "ai_index_orgs_users_documents_sources_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/sources/",
    list[RetrieverRequestSearchDocument],
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: RetrieverRequestSearch
) -> list[RetrieverRequestSearchDocument]:
    """Retrieve document sources related to a given query.

    This endpoint performs a semantic search to find document sources
    that are relevant to the provided query within the specified pathway,
    and returns them along with confidence levels.

    Args:
        request: The HTTP request containing the search query.
        org: Organization key identifier.

    Returns:
        Response: A list of document sources with confidence levels.

    Raises:
        ValidationError: If the request data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        list[RetrieverRequestSearchDocument].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: RetrieverRequestSearch
) -> Response[list[RetrieverRequestSearchDocument]]:
    """Retrieve document sources related to a given query.

    As `asyncio`. Returns Response[list[RetrieverRequestSearchDocument]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: RetrieverRequestSearch
) -> list[RetrieverRequestSearchDocument]:
    """Retrieve document sources related to a given query.

    As `asyncio`, blocking. Returns list[RetrieverRequestSearchDocument]. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: RetrieverRequestSearch
) -> Response[list[RetrieverRequestSearchDocument]]:
    """Retrieve document sources related to a given query.

    As `asyncio`, blocking. Returns Response[list[RetrieverRequestSearchDocument]]. Raises errors.APIStatusError
    (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
