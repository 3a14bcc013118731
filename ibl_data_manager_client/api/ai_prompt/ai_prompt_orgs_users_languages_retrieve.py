"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/languages/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.languages_view import LanguagesView
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[LanguagesView]] = Operation(
    "ai_prompt_orgs_users_languages_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/languages/",
    _codec.ListOf(LanguagesView.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> list[LanguagesView]:
    """Retrieve all available prompt languages.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.

    Returns:
        Response: A list of available prompt languages.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[list[LanguagesView]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> list[LanguagesView]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[list[LanguagesView]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
