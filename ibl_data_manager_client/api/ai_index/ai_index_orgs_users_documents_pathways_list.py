"""GET /api/ai-index/orgs/{org}/users/{user_id}/documents/pathways/{pathway}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_retriever_document_embedding_list import PaginatedRetrieverDocumentEmbeddingList
from ...models.retriever_document_embedding import RetrieverDocumentEmbedding
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedRetrieverDocumentEmbeddingList] = Operation(
    "ai_index_orgs_users_documents_pathways_list",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/pathways/{pathway}/",
    PaginatedRetrieverDocumentEmbeddingList,
)
PAGINATION: Pagination[RetrieverDocumentEmbedding] = Pagination(
    "drf_offset", "offset", move="offset", size="limit", items=("results",), item=RetrieverDocumentEmbedding
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    pathway: str,
    *,
    client: DataManagerClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PaginatedRetrieverDocumentEmbeddingList:
    """Description:
    Retrieves a list of document embeddings for a specific pathway with optional search and pagination.

    Methods:
    - GET: Retrieves document embeddings that match the specified search criteria and are paginated according to
    offset and limit.

    Parameters:
    - search (str): Search query to filter document names or URLs.
    - offset (int): Offset number for pagination.
    - limit (int): Limit number for pagination.

    Returns:
    - GET: A paginated list of document embeddings with their details.
    {
        "count": 10,
        "next": "http://api.example.com/retriever_documents/?offset=10&limit=2",
        "previous": "http://api.example.com/retriever_documents/?offset=0&limit=2",
        "results": [
        {
            "document_name": "Document2",
            "platform_key": "example_platform",
            "pathway": "example_pathway"
        }
        ]
    }

    Error Responses:
    - 400 Bad Request: Invalid query parameters.
    - 404 Not Found: No document embeddings found for the specified criteria.

    Args:
        org: In the path.
        user_id: In the path.
        pathway: In the path.
        limit: limit number
        offset: Offset number
        search: Search query

    Returns:
        PaginatedRetrieverDocumentEmbeddingList.

    Pages: `paginate` reads all of them (drf_offset).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid query parameters
            404: No document embeddings found for the specified criteria
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id, pathway), {"limit": limit, "offset": offset, "search": search}
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    pathway: str,
    *,
    client: DataManagerClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PaginatedRetrieverDocumentEmbeddingList]:
    """Description:

    As `asyncio`. Returns Response[PaginatedRetrieverDocumentEmbeddingList]. Raises errors.APIStatusError (400,
    404). Pages: see `paginate`.
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id, pathway), {"limit": limit, "offset": offset, "search": search}
    )


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    pathway: str,
    *,
    client: DataManagerClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PaginatedRetrieverDocumentEmbeddingList:
    """Description:

    As `asyncio`, blocking. Returns PaginatedRetrieverDocumentEmbeddingList. Raises errors.APIStatusError (400,
    404). Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        pathway: In the path.
        limit: limit number
        offset: Offset number
        search: Search query
    """
    return OPERATION.sync(client, (org, user_id, pathway), {"limit": limit, "offset": offset, "search": search})


def sync_detailed(
    org: str,
    user_id: str,
    pathway: str,
    *,
    client: DataManagerClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PaginatedRetrieverDocumentEmbeddingList]:
    """Description:

    As `asyncio`, blocking. Returns Response[PaginatedRetrieverDocumentEmbeddingList]. Raises errors.APIStatusError
    (400, 404). Pages: see `paginate`.
    """
    return OPERATION.sync_detailed(
        client, (org, user_id, pathway), {"limit": limit, "offset": offset, "search": search}
    )
