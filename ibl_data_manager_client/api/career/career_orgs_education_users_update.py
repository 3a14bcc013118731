"""PUT /api/career/orgs/{org}/education/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.education import Education
from ...models.education_change import EducationChange
from ...types import UNSET, Response, Unset

OPERATION: Operation[Education] = Operation(
    "career_orgs_education_users_update", "PUT", "/api/career/orgs/{org}/education/users/{username}/", Education
)


async def asyncio(
    org: str, username: str, *, client: DataManagerClient, body: EducationChange, id: int | Unset = UNSET
) -> Education:
    """PUT /api/career/orgs/{org}/education/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
        id: Of the item to change; or in the body.

    Returns:
        Education.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), {"id": id}, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: EducationChange, id: int | Unset = UNSET
) -> Response[Education]:
    """PUT /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`. Returns Response[Education]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), {"id": id}, body)


def sync(
    org: str, username: str, *, client: DataManagerClient, body: EducationChange, id: int | Unset = UNSET
) -> Education:
    """PUT /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`, blocking. Returns Education. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
        id: Of the item to change; or in the body.
    """
    return OPERATION.sync(client, (org, username), {"id": id}, body)


def sync_detailed(
    org: str, username: str, *, client: DataManagerClient, body: EducationChange, id: int | Unset = UNSET
) -> Response[Education]:
    """PUT /api/career/orgs/{org}/education/users/{username}/

    As `asyncio`, blocking. Returns Response[Education]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), {"id": id}, body)
