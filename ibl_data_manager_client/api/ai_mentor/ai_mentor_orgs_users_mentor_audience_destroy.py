"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_mentor_audience_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete a mentor audience.

    Accessible to tenant admins only.

    Returns:
        - 204: No content.
        - 400: Bad request if audience name is missing.
        - 404: Not found if audience does not exist.
        - 401: Unauthorized.

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request - Invalid data.
            401: Unauthorized - Only tenant admins can delete mentor audiences.
            404: Not Found - Audience does not exist.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[None]:
    """Delete a mentor audience.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (400, 401, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete a mentor audience.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (400, 401, 404).

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[None]:
    """Delete a mentor audience.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (400, 401, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
