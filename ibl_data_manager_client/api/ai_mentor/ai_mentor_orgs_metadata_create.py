"""POST /api/ai-mentor/orgs/{org}/metadata/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_metadata import MentorMetadata
from ...types import Response

OPERATION: Operation[MentorMetadata] = Operation(
    "ai_mentor_orgs_metadata_create", "POST", "/api/ai-mentor/orgs/{org}/metadata/", MentorMetadata
)


async def asyncio(org: str, *, client: DataManagerClient, body: MentorMetadata) -> MentorMetadata:
    """Create or update metadata for a mentor.

    Args:
        request: The HTTP request containing the metadata.
        org: The organization/tenant identifier.

    Returns:
        Response: The created or updated mentor metadata.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        MentorMetadata.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(org: str, *, client: DataManagerClient, body: MentorMetadata) -> Response[MentorMetadata]:
    """Create or update metadata for a mentor.

    As `asyncio`. Returns Response[MentorMetadata]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: MentorMetadata) -> MentorMetadata:
    """Create or update metadata for a mentor.

    As `asyncio`, blocking. Returns MentorMetadata. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: MentorMetadata) -> Response[MentorMetadata]:
    """Create or update metadata for a mentor.

    As `asyncio`, blocking. Returns Response[MentorMetadata]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
