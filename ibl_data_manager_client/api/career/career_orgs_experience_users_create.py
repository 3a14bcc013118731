"""POST /api/career/orgs/{org}/experience/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.experience import Experience
from ...models.experience_input import ExperienceInput
from ...types import Response

OPERATION: Operation[Experience] = Operation(
    "career_orgs_experience_users_create", "POST", "/api/career/orgs/{org}/experience/users/{username}/", Experience
)


async def asyncio(org: str, username: str, *, client: DataManagerClient, body: ExperienceInput) -> Experience:
    """POST /api/career/orgs/{org}/experience/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.

    Returns:
        Experience.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), None, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: ExperienceInput
) -> Response[Experience]:
    """POST /api/career/orgs/{org}/experience/users/{username}/

    As `asyncio`. Returns Response[Experience]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), None, body)


def sync(org: str, username: str, *, client: DataManagerClient, body: ExperienceInput) -> Experience:
    """POST /api/career/orgs/{org}/experience/users/{username}/

    As `asyncio`, blocking. Returns Experience. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, username), None, body)


def sync_detailed(org: str, username: str, *, client: DataManagerClient, body: ExperienceInput) -> Response[Experience]:
    """POST /api/career/orgs/{org}/experience/users/{username}/

    As `asyncio`, blocking. Returns Response[Experience]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), None, body)
