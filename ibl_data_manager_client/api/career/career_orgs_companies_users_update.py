"""PUT /api/career/orgs/{org}/companies/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.company import Company
from ...models.company_change import CompanyChange
from ...types import UNSET, Response, Unset

OPERATION: Operation[Company] = Operation(
    "career_orgs_companies_users_update", "PUT", "/api/career/orgs/{org}/companies/users/{username}/", Company
)


async def asyncio(
    org: str, username: str, *, client: DataManagerClient, body: CompanyChange, id: int | Unset = UNSET
) -> Company:
    """PUT /api/career/orgs/{org}/companies/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
        id: Of the item to change; or in the body.

    Returns:
        Company.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), {"id": id}, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: CompanyChange, id: int | Unset = UNSET
) -> Response[Company]:
    """PUT /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`. Returns Response[Company]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), {"id": id}, body)


def sync(
    org: str, username: str, *, client: DataManagerClient, body: CompanyChange, id: int | Unset = UNSET
) -> Company:
    """PUT /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`, blocking. Returns Company. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
        id: Of the item to change; or in the body.
    """
    return OPERATION.sync(client, (org, username), {"id": id}, body)


def sync_detailed(
    org: str, username: str, *, client: DataManagerClient, body: CompanyChange, id: int | Unset = UNSET
) -> Response[Company]:
    """PUT /api/career/orgs/{org}/companies/users/{username}/

    As `asyncio`, blocking. Returns Response[Company]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), {"id": id}, body)
