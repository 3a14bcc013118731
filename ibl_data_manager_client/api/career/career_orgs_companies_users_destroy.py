"""DELETE /api/career/orgs/{org}/companies/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "career_orgs_companies_users_destroy",
    "DELETE",
    "/api/career/orgs/{org}/companies/users/{username}/",
    None,
    answer="none",
)


async def asyncio(org: str, username: str, *, client: DataManagerClient, id: int | Unset = UNSET) -> None:
    """DELETE /api/career/orgs/{org}/companies/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        id: Of the item to delete.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), {"id": id})


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, id: int | Unset = UNSET
) -> Response[None]:
    """DELETE /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), {"id": id})


def sync(org: str, username: str, *, client: DataManagerClient, id: int | Unset = UNSET) -> None:
    """DELETE /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        id: Of the item to delete.
    """
    return OPERATION.sync(client, (org, username), {"id": id})


def sync_detailed(org: str, username: str, *, client: DataManagerClient, id: int | Unset = UNSET) -> Response[None]:
    """DELETE /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), {"id": id})
