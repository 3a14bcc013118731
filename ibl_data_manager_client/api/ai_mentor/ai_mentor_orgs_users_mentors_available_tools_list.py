"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/available-tools/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tool_response import ToolResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[ToolResponse]] = Operation(
    "ai_mentor_orgs_users_mentors_available_tools_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/available-tools/",
    list[ToolResponse],
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> list[ToolResponse]:
    """Retrieve tools available for a particular mentor.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        ordering: Which field to use when ordering the results.
        search: A search term.

    Returns:
        list[ToolResponse].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), {"ordering": ordering, "search": search})


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[list[ToolResponse]]:
    """Retrieve tools available for a particular mentor.

    As `asyncio`. Returns Response[list[ToolResponse]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), {"ordering": ordering, "search": search})


def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> list[ToolResponse]:
    """Retrieve tools available for a particular mentor.

    As `asyncio`, blocking. Returns list[ToolResponse]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        ordering: Which field to use when ordering the results.
        search: A search term.
    """
    return OPERATION.sync(client, (org, user_id, mentor), {"ordering": ordering, "search": search})


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[list[ToolResponse]]:
    """Retrieve tools available for a particular mentor.

    As `asyncio`, blocking. Returns Response[list[ToolResponse]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), {"ordering": ordering, "search": search})
