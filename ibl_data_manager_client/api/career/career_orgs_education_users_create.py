"""POST /api/career/orgs/{org}/education/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.education import Education
from ...models.education_input import EducationInput
from ...types import Response

OPERATION: Operation[Education] = Operation(
    "career_orgs_education_users_create", "POST", "/api/career/orgs/{org}/education/users/{username}/", Education
)


async def asyncio(org: str, username: str, *, client: DataManagerClient, body: EducationInput) -> Education:
    """POST /api/career/orgs/{org}/education/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.

    Returns:
        Education.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), None, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: EducationInput
) -> Response[Education]:
    """POST /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`. Returns Response[Education]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), None, body)


def sync(org: str, username: str, *, client: DataManagerClient, body: EducationInput) -> Education:
    """POST /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`, blocking. Returns Education. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, username), None, body)


def sync_detailed(org: str, username: str, *, client: DataManagerClient, body: EducationInput) -> Response[Education]:
    """POST /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`, blocking. Returns Response[Education]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), None, body)
