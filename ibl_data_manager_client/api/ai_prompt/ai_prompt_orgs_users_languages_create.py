"""POST /api/ai-prompt/orgs/{org}/users/{user_id}/languages/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.languages_view import LanguagesView
from ...models.languages_view_input import LanguagesViewInput
from ...types import Response

OPERATION: Operation[LanguagesView] = Operation(
    "ai_prompt_orgs_users_languages_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/languages/",
    LanguagesView,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: LanguagesViewInput) -> LanguagesView:
    """Create a new prompt language.

    Args:
        request: The HTTP request containing the language data.
        org: The organization/tenant identifier.
        user_id: The ID of the user creating the language.

    Returns:
        Response: The created prompt language.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        LanguagesView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: LanguagesViewInput
) -> Response[LanguagesView]:
    """Create a new prompt language.

    As `asyncio`. Returns Response[LanguagesView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: LanguagesViewInput) -> LanguagesView:
    """Create a new prompt language.

    As `asyncio`, blocking. Returns LanguagesView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: LanguagesViewInput
) -> Response[LanguagesView]:
    """Create a new prompt language.

    As `asyncio`, blocking. Returns Response[LanguagesView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
