"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_mentor_categories_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete a mentor category.

    Accessible only to tenant admins.

    Returns:
        204: "No content" when Delete succeeded.
        400: Bad request data received

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request data received
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[None]:
    """Delete a mentor category.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete a mentor category.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[None]:
    """Delete a mentor category.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
