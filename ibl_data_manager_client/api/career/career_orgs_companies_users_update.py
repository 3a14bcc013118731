"""PUT /api/career/orgs/{org}/companies/users/{username}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.company import Company
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.company_input import CompanyInput

OPERATION: Operation[Company] = Operation(
    "career_orgs_companies_users_update",
    "PUT",
    "/api/career/orgs/{org}/companies/users/{username}/",
    Company.from_dict,
)


async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    body: CompanyInput,
) -> Company:
    """PUT /api/career/orgs/{org}/companies/users/{username}/

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
    body: CompanyInput,
) -> Response[Company]:
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
    body: CompanyInput,
) -> Company:
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
    body: CompanyInput,
) -> Response[Company]:
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
