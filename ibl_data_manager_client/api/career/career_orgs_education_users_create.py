"""POST /api/career/orgs/{org}/education/users/{username}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.education import Education
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.education_input import EducationInput

OPERATION: Operation[Education] = Operation(
    "career_orgs_education_users_create",
    "POST",
    "/api/career/orgs/{org}/education/users/{username}/",
    Education.from_dict,
)


async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    body: EducationInput,
) -> Education:
    """POST /api/career/orgs/{org}/education/users/{username}/

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            username,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    body: EducationInput,
) -> Response[Education]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            username,
        ),
        None,
        body,
    )


def sync(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    body: EducationInput,
) -> Education:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            username,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    body: EducationInput,
) -> Response[Education]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
        ),
        None,
        body,
    )
