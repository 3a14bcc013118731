"""GET /api/career/resume/orgs/{org}/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_resume import UserResume
from ...types import Response

OPERATION: Operation[UserResume] = Operation(
    "career_resume_orgs_users_retrieve", "GET", "/api/career/resume/orgs/{org}/users/{username}/", UserResume
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> UserResume:
    """GET /api/career/resume/orgs/{org}/users/{username}/

    Args:
        org: In the path.
        username: In the path.

    Returns:
        UserResume.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[UserResume]:
    """GET /api/career/resume/orgs/{org}/users/{username}/

    As `asyncio`. Returns Response[UserResume]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> UserResume:
    """GET /api/career/resume/orgs/{org}/users/{username}/

    As `asyncio`, blocking. Returns UserResume. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[UserResume]:
    """GET /api/career/resume/orgs/{org}/users/{username}/

    As `asyncio`, blocking. Returns Response[UserResume]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username))
