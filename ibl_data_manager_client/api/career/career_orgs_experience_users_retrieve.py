"""GET /api/career/orgs/{org}/experience/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.experience import Experience
from ...types import Response

OPERATION: Operation[list[Experience]] = Operation(
    "career_orgs_experience_users_retrieve",
    "GET",
    "/api/career/orgs/{org}/experience/users/{username}/",
    list[Experience],
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> list[Experience]:
    """GET /api/career/orgs/{org}/experience/users/{username}/

    Args:
        org: In the path.
        username: In the path.

    Returns:
        list[Experience].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Experience]]:
    """GET /api/career/orgs/{org}/experience/users/{username}/

    As `asyncio`. Returns Response[list[Experience]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> list[Experience]:
    """GET /api/career/orgs/{org}/experience/users/{username}/

    As `asyncio`, blocking. Returns list[Experience]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Experience]]:
    """GET /api/career/orgs/{org}/experience/users/{username}/

    As `asyncio`, blocking. Returns Response[list[Experience]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username))
