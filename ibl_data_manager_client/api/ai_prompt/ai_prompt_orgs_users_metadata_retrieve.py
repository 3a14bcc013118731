"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/metadata"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.metadata import Metadata
from ...types import Response

OPERATION: Operation[Metadata] = Operation(
    "ai_prompt_orgs_users_metadata_retrieve", "GET", "/api/ai-prompt/orgs/{org}/users/{user_id}/metadata", Metadata
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> Metadata:
    """Retrieve metadata for a prompt.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.

    Returns:
        Response: The prompt metadata.

    Raises:
        NotFound: If no metadata exists for the specific prompt

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        Metadata.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Metadata not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[Metadata]:
    """Retrieve metadata for a prompt.

    As `asyncio`. Returns Response[Metadata]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> Metadata:
    """Retrieve metadata for a prompt.

    As `asyncio`, blocking. Returns Metadata. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[Metadata]:
    """Retrieve metadata for a prompt.

    As `asyncio`, blocking. Returns Response[Metadata]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
