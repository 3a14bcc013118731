"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.voice import Voice
from ...types import Response

OPERATION: Operation[Voice] = Operation(
    "ai_mentor_orgs_users_voices_retrieve", "GET", "/api/ai-mentor/orgs/{org}/users/{user_id}/voices/{id}/", Voice
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Voice:
    """Retrieve details of a specific voice option.

    Args:
        request: The HTTP request.
        pk: The primary key of the voice option to retrieve.

    Returns:
        Response: The details of the specified voice option.

    Raises:
        NotFound: If the specified voice option does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this voice.

    Returns:
        Voice.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Voice option not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[Voice]:
    """Retrieve details of a specific voice option.

    As `asyncio`. Returns Response[Voice]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Voice:
    """Retrieve details of a specific voice option.

    As `asyncio`, blocking. Returns Voice. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this voice.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[Voice]:
    """Retrieve details of a specific voice option.

    As `asyncio`, blocking. Returns Response[Voice]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
