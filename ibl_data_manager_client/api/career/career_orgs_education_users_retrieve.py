"""GET /api/career/orgs/{org}/education/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.education import Education
from ...types import Response

OPERATION: Operation[list[Education]] = Operation(
    "career_orgs_education_users_retrieve", "GET", "/api/career/orgs/{org}/education/users/{username}/", list[Education]
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> list[Education]:
    """GET /api/career/orgs/{org}/education/users/{username}/

    Args:
        org: In the path.
        username: In the path.

    Returns:
        list[Education].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Education]]:
    """GET /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`. Returns Response[list[Education]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> list[Education]:
    """GET /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`, blocking. Returns list[Education]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Education]]:
    """GET /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`, blocking. Returns Response[list[Education]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username))
