"""DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/styles/{style_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_prompt_orgs_users_styles_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/styles/{style_id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, style_id: int, *, client: DataManagerClient) -> None:
    """Endpoint for deleting prompt style.

    Accessible to tenant admins and students.

    Returns:

        204: No response data.

        400: When data is not valid.

    Args:
        org: In the path.
        user_id: In the path.
        style_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When data is not valid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, style_id))


async def asyncio_detailed(org: str, user_id: str, style_id: int, *, client: DataManagerClient) -> Response[None]:
    """Endpoint for deleting prompt style.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, style_id))


def sync(org: str, user_id: str, style_id: int, *, client: DataManagerClient) -> None:
    """Endpoint for deleting prompt style.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        style_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, style_id))


def sync_detailed(org: str, user_id: str, style_id: int, *, client: DataManagerClient) -> Response[None]:
    """Endpoint for deleting prompt style.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, style_id))
