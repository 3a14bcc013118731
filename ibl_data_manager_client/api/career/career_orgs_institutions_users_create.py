"""POST /api/career/orgs/{org}/institutions/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.institution import Institution
from ...models.institution_input import InstitutionInput
from ...types import Response

OPERATION: Operation[Institution] = Operation(
    "career_orgs_institutions_users_create",
    "POST",
    "/api/career/orgs/{org}/institutions/users/{username}/",
    Institution,
)


async def asyncio(org: str, username: str, *, client: DataManagerClient, body: InstitutionInput) -> Institution:
    """POST /api/career/orgs/{org}/institutions/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.

    Returns:
        Institution.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), None, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: InstitutionInput
) -> Response[Institution]:
    """POST /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`. Returns Response[Institution]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), None, body)


def sync(org: str, username: str, *, client: DataManagerClient, body: InstitutionInput) -> Institution:
    """POST /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`, blocking. Returns Institution. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, username), None, body)


def sync_detailed(
    org: str, username: str, *, client: DataManagerClient, body: InstitutionInput
) -> Response[Institution]:
    """POST /api/career/orgs/{org}/institutions/users/{username}/

    As `asyncio`, blocking. Returns Response[Institution]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), None, body)
