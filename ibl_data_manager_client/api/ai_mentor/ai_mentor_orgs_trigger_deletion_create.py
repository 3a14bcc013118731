"""POST /api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_trigger_deletion_create", "POST", "/api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/", answer="any"
)


async def asyncio(org: str, slug: str, *, client: DataManagerClient) -> Any:
    """Delete a specific trigger.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        slug: The unique slug identifier of the trigger to delete.

    Returns:
        Response: A confirmation of the deletion status.

    Raises:
        BadRequest: If the specified trigger does not exist.

    Args:
        org: In the path.
        slug: In the path.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Trigger not found or invalid request
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, slug))


async def asyncio_detailed(org: str, slug: str, *, client: DataManagerClient) -> Response[Any]:
    """Delete a specific trigger.

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, slug))


def sync(org: str, slug: str, *, client: DataManagerClient) -> Any:
    """Delete a specific trigger.

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        slug: In the path.
    """
    return OPERATION.sync(client, (org, slug))


def sync_detailed(org: str, slug: str, *, client: DataManagerClient) -> Response[Any]:
    """Delete a specific trigger.

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, slug))
