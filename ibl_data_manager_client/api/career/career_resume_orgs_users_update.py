"""PUT /api/career/resume/orgs/{org}/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.resume_upload import ResumeUpload
from ...models.user_resume import UserResume
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserResume] = Operation(
    "career_resume_orgs_users_update",
    "PUT",
    "/api/career/resume/orgs/{org}/users/{username}/",
    UserResume,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(
    org: str, username: str, *, client: DataManagerClient, body: ResumeUpload | Unset = UNSET
) -> UserResume:
    """PUT /api/career/resume/orgs/{org}/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        body: As multipart/form-data; without a file application/json.

    Returns:
        UserResume.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), None, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: ResumeUpload | Unset = UNSET
) -> Response[UserResume]:
    """PUT /api/career/resume/orgs/{org}/users/{username}/

    As `asyncio`. Returns Response[UserResume]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), None, body)


def sync(org: str, username: str, *, client: DataManagerClient, body: ResumeUpload | Unset = UNSET) -> UserResume:
    """PUT /api/career/resume/orgs/{org}/users/{username}/

    As `asyncio`, blocking. Returns UserResume. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (org, username), None, body)


def sync_detailed(
    org: str, username: str, *, client: DataManagerClient, body: ResumeUpload | Unset = UNSET
) -> Response[UserResume]:
    """PUT /api/career/resume/orgs/{org}/users/{username}/

    As `asyncio`, blocking. Returns Response[UserResume]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), None, body)
