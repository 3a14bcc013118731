"""POST /api/ai-prompt/orgs/{org}/metadata/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.metadata import Metadata
from ...types import Response

OPERATION: Operation[Metadata] = Operation(
    "ai_prompt_orgs_metadata_create", "POST", "/api/ai-prompt/orgs/{org}/metadata/", Metadata
)


async def asyncio(org: str, *, client: DataManagerClient, body: Metadata) -> Metadata:
    """Create or update metadata for a prompt.

    Args:
        request: The HTTP request containing the metadata.
        org: The organization/tenant identifier.

    Returns:
        Response: The created or updated prompt metadata.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        Metadata.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(org: str, *, client: DataManagerClient, body: Metadata) -> Response[Metadata]:
    """Create or update metadata for a prompt.

    As `asyncio`. Returns Response[Metadata]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: Metadata) -> Metadata:
    """Create or update metadata for a prompt.

    As `asyncio`, blocking. Returns Metadata. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: Metadata) -> Response[Metadata]:
    """Create or update metadata for a prompt.

    As `asyncio`, blocking. Returns Response[Metadata]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
