"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.voice import Voice
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Voice] = Operation(
    "ai_mentor_orgs_users_voices_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/",
    Voice.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Voice:
    """Retrieve details of a specific voice option.

    Args:
        request: The HTTP request.
        pk: The primary key of the voice option to retrieve.

    Returns:
        Response: The details of the specified voice option.

    Raises:
        NotFound: If the specified voice option does not exist.

    Args:
        id: A unique integer value identifying this voice.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Voice option not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[Voice]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Voice:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[Voice]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
