"""GET /api/career/orgs/{org}/companies/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.company import Company
from ...types import Response

OPERATION: Operation[list[Company]] = Operation(
    "career_orgs_companies_users_retrieve", "GET", "/api/career/orgs/{org}/companies/users/{username}/", list[Company]
)


async def asyncio(org: str, username: str, *, client: DataManagerClient) -> list[Company]:
    """GET /api/career/orgs/{org}/companies/users/{username}/

    Args:
        org: In the path.
        username: In the path.

    Returns:
        list[Company].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username))


async def asyncio_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Company]]:
    """GET /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`. Returns Response[list[Company]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username))


def sync(org: str, username: str, *, client: DataManagerClient) -> list[Company]:
    """GET /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`, blocking. Returns list[Company]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
    """
    return OPERATION.sync(client, (org, username))


def sync_detailed(org: str, username: str, *, client: DataManagerClient) -> Response[list[Company]]:
    """GET /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`, blocking. Returns Response[list[Company]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username))
