"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/subjects/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.subject import Subject
from ...types import Response

OPERATION: Operation[list[Subject]] = Operation(
    "ai_mentor_orgs_users_subjects_list", "GET", "/api/ai-mentor/orgs/{org}/users/{user_id}/subjects/", list[Subject]
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[Subject]:
    """Retrieve Subjects

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[Subject].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[Subject]]:
    """Retrieve Subjects

    As `asyncio`. Returns Response[list[Subject]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[Subject]:
    """Retrieve Subjects

    As `asyncio`, blocking. Returns list[Subject]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[Subject]]:
    """Retrieve Subjects

    As `asyncio`, blocking. Returns Response[list[Subject]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
