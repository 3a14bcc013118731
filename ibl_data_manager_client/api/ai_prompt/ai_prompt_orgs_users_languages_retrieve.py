"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/languages/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.languages_view import LanguagesView
from ...types import Response

OPERATION: Operation[list[LanguagesView]] = Operation(
    "ai_prompt_orgs_users_languages_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/languages/",
    list[LanguagesView],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[LanguagesView]:
    """Retrieve all available prompt languages.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.

    Returns:
        Response: A list of available prompt languages.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[LanguagesView].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[LanguagesView]]:
    """Retrieve all available prompt languages.

    As `asyncio`. Returns Response[list[LanguagesView]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[LanguagesView]:
    """Retrieve all available prompt languages.

    As `asyncio`, blocking. Returns list[LanguagesView]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[LanguagesView]]:
    """Retrieve all available prompt languages.

    As `asyncio`, blocking. Returns Response[list[LanguagesView]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
