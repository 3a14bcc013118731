"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.artifact_list import ArtifactList
from ...models.paginated_artifact_list import PaginatedArtifactList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedArtifactList] = Operation(
    "ai_mentor_orgs_users_artifacts_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/",
    PaginatedArtifactList,
)
PAGINATION: Pagination[ArtifactList] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=ArtifactList
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    chat_message_id: UUID | Unset = UNSET,
    file_extension: str | Unset = UNSET,
    llm_name: str | Unset = UNSET,
    llm_provider: str | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    session_id: UUID | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedArtifactList:
    """List artifacts

    Retrieve a paginated list of artifacts for a user, with optional filtering and search.

    Args:
        org: In the path.
        user_id: In the path.
        chat_message_id: Filter by specific chat message UUID
        file_extension: Filter by file extension (e.g., 'py', 'md', 'html')
        llm_name: Filter by LLM name (e.g., 'gpt-4', 'claude-3')
        llm_provider: Filter by LLM provider (e.g., 'openai', 'anthropic')
        mentor_id: Filter by mentor UUID
        ordering: Order by field (prefix with - for descending). Options: date_created, date_updated, title
        page: Page number
        page_size: Number of items per page (max: 100)
        search: Search in title and content
        session_id: Filter by session UUID
        username: In the query.

    Returns:
        PaginatedArtifactList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Authentication required
            403: Permission denied
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "chat_message_id": chat_message_id,
        "file_extension": file_extension,
        "llm_name": llm_name,
        "llm_provider": llm_provider,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "session_id": session_id,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    chat_message_id: UUID | Unset = UNSET,
    file_extension: str | Unset = UNSET,
    llm_name: str | Unset = UNSET,
    llm_provider: str | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    session_id: UUID | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedArtifactList]:
    """List artifacts

    As `asyncio`. Returns Response[PaginatedArtifactList]. Raises errors.APIStatusError (401, 403). Pages: see
    `paginate`.
    """
    _query = {
        "chat_message_id": chat_message_id,
        "file_extension": file_extension,
        "llm_name": llm_name,
        "llm_provider": llm_provider,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "session_id": session_id,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    chat_message_id: UUID | Unset = UNSET,
    file_extension: str | Unset = UNSET,
    llm_name: str | Unset = UNSET,
    llm_provider: str | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    session_id: UUID | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedArtifactList:
    """List artifacts

    As `asyncio`, blocking. Returns PaginatedArtifactList. Raises errors.APIStatusError (401, 403). Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        chat_message_id: Filter by specific chat message UUID
        file_extension: Filter by file extension (e.g., 'py', 'md', 'html')
        llm_name: Filter by LLM name (e.g., 'gpt-4', 'claude-3')
        llm_provider: Filter by LLM provider (e.g., 'openai', 'anthropic')
        mentor_id: Filter by mentor UUID
        ordering: Order by field (prefix with - for descending). Options: date_created, date_updated, title
        page: Page number
        page_size: Number of items per page (max: 100)
        search: Search in title and content
        session_id: Filter by session UUID
        username: In the query.
    """
    _query = {
        "chat_message_id": chat_message_id,
        "file_extension": file_extension,
        "llm_name": llm_name,
        "llm_provider": llm_provider,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "session_id": session_id,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    chat_message_id: UUID | Unset = UNSET,
    file_extension: str | Unset = UNSET,
    llm_name: str | Unset = UNSET,
    llm_provider: str | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    session_id: UUID | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedArtifactList]:
    """List artifacts

    As `asyncio`, blocking. Returns Response[PaginatedArtifactList]. Raises errors.APIStatusError (401, 403). Pages:
    see `paginate`.
    """
    _query = {
        "chat_message_id": chat_message_id,
        "file_extension": file_extension,
        "llm_name": llm_name,
        "llm_provider": llm_provider,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "search": search,
        "session_id": session_id,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
