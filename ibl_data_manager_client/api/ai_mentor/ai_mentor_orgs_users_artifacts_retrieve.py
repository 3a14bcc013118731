"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.artifact import Artifact
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Artifact] = Operation(
    "ai_mentor_orgs_users_artifacts_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/",
    Artifact.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Artifact:
    """Retrieve an artifact

    Get detailed information about a specific artifact including its full content.

    Args:
        id: A unique integer value identifying this artifact.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            401: Authentication required
            403: Permission denied
            404: Artifact not found
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
) -> Response[Artifact]:
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
) -> Artifact:
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
) -> Response[Artifact]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
