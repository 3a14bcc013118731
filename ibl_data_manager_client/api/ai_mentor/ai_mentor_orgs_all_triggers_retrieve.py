"""GET /api/ai-mentor/orgs/{org}/all-triggers/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[list[str]] = Operation(
    "ai_mentor_orgs_all_triggers_retrieve", "GET", "/api/ai-mentor/orgs/{org}/all-triggers/", list[str]
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[str]:
    """List all triggers for an organization.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.

    Returns:
        Response: A list of trigger slugs for the organization.

    Raises:
        BadRequest: If the request is invalid.

    Args:
        org: In the path.

    Returns:
        list[str].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[str]]:
    """List all triggers for an organization.

    As `asyncio`. Returns Response[list[str]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[str]:
    """List all triggers for an organization.

    As `asyncio`, blocking. Returns list[str]. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[str]]:
    """List all triggers for an organization.

    As `asyncio`, blocking. Returns Response[list[str]]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org,))
