"""GET /api/career/orgs/{org}/experience/users/{username}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.experience import Experience
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Experience] = Operation(
    "career_orgs_experience_users_retrieve",
    "GET",
    "/api/career/orgs/{org}/experience/users/{username}/",
    Experience.from_dict,
)


async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Experience:
    """GET /api/career/orgs/{org}/experience/users/{username}/

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
    )


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Response[Experience]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            username,
        ),
    )


def sync(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Experience:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            username,
        ),
    )


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
) -> Response[Experience]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            username,
        ),
    )
