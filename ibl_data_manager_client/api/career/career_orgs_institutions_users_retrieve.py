"""GET /api/career/orgs/{org}/institutions/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.institution import Institution
from ...types import Response

OPERATION: Operation[list[Institution]] = Operation(
    "career_orgs_institutions_users_retrieve",
    "GET",
    "/api/career/orgs/{org}/institutions/users/{username}/",
    list[Institution],
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> list[Institution]:
    """GET /api/career/orgs/{org}/institutions/users/{username}/

    Args:
        org: In the path.
        username: In the path.

    Returns:
        list[Institution].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Institution]]:
    """GET /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`. Returns Response[list[Institution]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> list[Institution]:
    """GET /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`, blocking. Returns list[Institution]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Institution]]:
    """GET /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`, blocking. Returns Response[list[Institution]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username))
