"""DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/languages/{language_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_prompt_orgs_users_languages_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/languages/{language_id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, language_id: int, *, client: DataManagerClient) -> None:
    """Delete a specific prompt language.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        language_id: The ID of the language to delete.

    Returns:
        Response: A success message if the language was deleted.

    Raises:
        NotFound: If the specified language does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        language_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Language not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, language_id))


async def asyncio_detailed(org: str, user_id: str, language_id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete a specific prompt language.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, language_id))


def sync(org: str, user_id: str, language_id: int, *, client: DataManagerClient) -> None:
    """Delete a specific prompt language.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        language_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, language_id))


def sync_detailed(org: str, user_id: str, language_id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete a specific prompt language.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, language_id))
