"""PUT /api/career/orgs/{org}/institutions/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.institution import Institution
from ...models.institution_change import InstitutionChange
from ...types import UNSET, Response, Unset

OPERATION: Operation[Institution] = Operation(
    "career_orgs_institutions_users_update", "PUT", "/api/career/orgs/{org}/institutions/users/{username}/", Institution
)


async def asyncio(
    org: str, username: str, *, client: DataManagerClient, body: InstitutionChange, id: int | Unset = UNSET
) -> Institution:
    """PUT /api/career/orgs/{org}/institutions/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
        id: Of the item to change; or in the body.

    Returns:
        Institution.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), {"id": id}, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: InstitutionChange, id: int | Unset = UNSET
) -> Response[Institution]:
    """PUT /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`. Returns Response[Institution]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), {"id": id}, body)


def sync(
    org: str, username: str, *, client: DataManagerClient, body: InstitutionChange, id: int | Unset = UNSET
) -> Institution:
    """PUT /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`, blocking. Returns Institution. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
        id: Of the item to change; or in the body.
    """
    return OPERATION.sync(client, (org, username), {"id": id}, body)


def sync_detailed(
    org: str, username: str, *, client: DataManagerClient, body: InstitutionChange, id: int | Unset = UNSET
) -> Response[Institution]:
    """PUT /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`, blocking. Returns Response[Institution]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), {"id": id}, body)
