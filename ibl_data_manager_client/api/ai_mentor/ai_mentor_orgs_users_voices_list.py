"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_voices_list_provider import AiMentorOrgsUsersVoicesListProvider
from ...models.paginated_voice_list import PaginatedVoiceList
from ...models.voice import Voice
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedVoiceList] = Operation(
    "ai_mentor_orgs_users_voices_list", "GET", "/api/ai-mentor/orgs/{org}/users/{user_id}/voices/", PaginatedVoiceList
)
PAGINATION: Pagination[Voice] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Voice
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    provider: AiMentorOrgsUsersVoicesListProvider | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PaginatedVoiceList:
    """Retrieve a list of available voice options.

    Args:
        request: The HTTP request.

    Returns:
        Response: A list of available voice options.

    Raises:
        NotFound: If no voice options are available.

    Args:
        org: In the path.
        user_id: In the path.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        provider: * `openai` - Openai
            * `google` - Google
            * `elevenlabs` - Elevenlabs
        search: A search term.

    Returns:
        PaginatedVoiceList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Voice options not found
        errors.APIConnectionError: no answer came.
    """
    _query = {"ordering": ordering, "page": page, "page_size": page_size, "provider": provider, "search": search}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    provider: AiMentorOrgsUsersVoicesListProvider | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PaginatedVoiceList]:
    """Retrieve a list of available voice options.

    As `asyncio`. Returns Response[PaginatedVoiceList]. Raises errors.APIStatusError (404). Pages: see `paginate`.
    """
    _query = {"ordering": ordering, "page": page, "page_size": page_size, "provider": provider, "search": search}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    provider: AiMentorOrgsUsersVoicesListProvider | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PaginatedVoiceList:
    """Retrieve a list of available voice options.

    As `asyncio`, blocking. Returns PaginatedVoiceList. Raises errors.APIStatusError (404). Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        provider: * `openai` - Openai
            * `google` - Google
            * `elevenlabs` - Elevenlabs
        search: A search term.
    """
    _query = {"ordering": ordering, "page": page, "page_size": page_size, "provider": provider, "search": search}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    provider: AiMentorOrgsUsersVoicesListProvider | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PaginatedVoiceList]:
    """Retrieve a list of available voice options.

    As `asyncio`, blocking. Returns Response[PaginatedVoiceList]. Raises errors.APIStatusError (404). Pages: see
    `paginate`.
    """
    _query = {"ordering": ordering, "page": page, "page_size": page_size, "provider": provider, "search": search}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
