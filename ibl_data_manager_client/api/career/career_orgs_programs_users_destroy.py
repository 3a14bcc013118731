"""DELETE /api/career/orgs/{org}/programs/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "career_orgs_programs_users_destroy", "DELETE", "/api/career/orgs/{org}/programs/users/{username}/", answer="none"
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> None:
    """DELETE /api/career/orgs/{org}/programs/users/{username}/

    Args:
        org: In the path.
        username: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[None]:
    """DELETE /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> None:
    """DELETE /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[None]:
    """DELETE /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username))
