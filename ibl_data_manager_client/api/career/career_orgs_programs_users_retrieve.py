"""GET /api/career/orgs/{org}/programs/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program import Program
from ...types import Response

OPERATION: Operation[list[Program]] = Operation(
    "career_orgs_programs_users_retrieve", "GET", "/api/career/orgs/{org}/programs/users/{username}/", list[Program]
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> list[Program]:
    """GET /api/career/orgs/{org}/programs/users/{username}/

    Args:
        org: In the path.
        username: In the path.

    Returns:
        list[Program].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Program]]:
    """GET /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`. Returns Response[list[Program]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> list[Program]:
    """GET /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`, blocking. Returns list[Program]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Program]]:
    """GET /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`, blocking. Returns Response[list[Program]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username))
