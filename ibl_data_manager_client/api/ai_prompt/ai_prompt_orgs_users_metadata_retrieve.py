"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/metadata"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.metadata import Metadata
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Metadata] = Operation(
    "ai_prompt_orgs_users_metadata_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/metadata",
    Metadata.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Metadata:
    """Retrieve metadata for a prompt.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.

    Returns:
        Response: The prompt metadata.

    Raises:
        NotFound: If no metadata exists for the specific prompt

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Metadata not found
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
) -> Response[Metadata]:
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
) -> Metadata:
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
) -> Response[Metadata]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
