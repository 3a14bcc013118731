"""POST /api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_trigger_deletion_create", "POST", "/api/ai-mentor/orgs/{org}/trigger/{slug}/deletion/", answer="any"
)


async def asyncio(org: str, slug: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
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
        body: Any JSON; none is described.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Trigger not found or invalid request
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, slug), None, body)


async def asyncio_detailed(
    org: str, slug: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[Any]:
    """Delete a specific trigger.

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, slug), None, body)


def sync(org: str, slug: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """Delete a specific trigger.

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        slug: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, slug), None, body)


def sync_detailed(org: str, slug: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """Delete a specific trigger.

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, slug), None, body)
