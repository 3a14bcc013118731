"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/metadata"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_metadata import MentorMetadata
from ...types import Response

OPERATION: Operation[MentorMetadata] = Operation(
    "ai_mentor_orgs_users_metadata_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/metadata",
    MentorMetadata,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> MentorMetadata:
    """Retrieve metadata for a mentor.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.

    Returns:
        Response: The mentor metadata.

    Raises:
        NotFound: If no metadata exists for the specified mentor.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        MentorMetadata.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Metadata not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[MentorMetadata]:
    """Retrieve metadata for a mentor.

    As `asyncio`. Returns Response[MentorMetadata]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> MentorMetadata:
    """Retrieve metadata for a mentor.

    As `asyncio`, blocking. Returns MentorMetadata. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[MentorMetadata]:
    """Retrieve metadata for a mentor.

    As `asyncio`, blocking. Returns Response[MentorMetadata]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
