"""PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.artifact import Artifact
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.patched_artifact import PatchedArtifact

OPERATION: Operation[Artifact] = Operation(
    "ai_mentor_orgs_users_artifacts_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/artifacts/{id}/",
    Artifact.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: PatchedArtifact | Unset = UNSET,
) -> Artifact:
    """Partially update an artifact

    Update specific fields of an artifact.

    Args:
        id: A unique integer value identifying this artifact.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid data
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
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: PatchedArtifact | Unset = UNSET,
) -> Response[Artifact]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: PatchedArtifact | Unset = UNSET,
) -> Artifact:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: PatchedArtifact | Unset = UNSET,
) -> Response[Artifact]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
        None,
        body,
    )
