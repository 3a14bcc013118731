"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_generated_image import AIGeneratedImage
from ...models.paginated_ai_generated_image_list import PaginatedAIGeneratedImageList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedAIGeneratedImageList] = Operation(
    "ai_mentor_orgs_users_ai_generated_images_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/",
    PaginatedAIGeneratedImageList,
)
PAGINATION: Pagination[AIGeneratedImage] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=AIGeneratedImage
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    model: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedAIGeneratedImageList:
    """Endpoint to view and delete AI generated images for a user.

    AI Generated images are images generated during chat with AI. They are cached to allow retrieval and deletion.

    optional filtering parameters allowed are
    - username: The username of the user for which this image was stored.
    - provider: The provider used to generate the image. eg. openai, nvidia (nim), replicate.
    - model: the text to image model on the provider used to generate the image.

    This endpoint is accessible to both students and platform admins.

    Args:
        org: In the path.
        user_id: In the path.
        model: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        provider: In the query.
        search: A search term.
        username: In the query.

    Returns:
        PaginatedAIGeneratedImageList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "model": model,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "provider": provider,
        "search": search,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    model: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedAIGeneratedImageList]:
    """Endpoint to view and delete AI generated images for a user.

    As `asyncio`. Returns Response[PaginatedAIGeneratedImageList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "model": model,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "provider": provider,
        "search": search,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    model: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedAIGeneratedImageList:
    """Endpoint to view and delete AI generated images for a user.

    As `asyncio`, blocking. Returns PaginatedAIGeneratedImageList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        model: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        provider: In the query.
        search: A search term.
        username: In the query.
    """
    _query = {
        "model": model,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "provider": provider,
        "search": search,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    model: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    provider: str | Unset = UNSET,
    search: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedAIGeneratedImageList]:
    """Endpoint to view and delete AI generated images for a user.

    As `asyncio`, blocking. Returns Response[PaginatedAIGeneratedImageList]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    _query = {
        "model": model,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "provider": provider,
        "search": search,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
