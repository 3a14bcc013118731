"""PUT /api/career/orgs/{org}/programs/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program import Program
from ...models.program_change import ProgramChange
from ...types import UNSET, Response, Unset

OPERATION: Operation[Program] = Operation(
    "career_orgs_programs_users_update", "PUT", "/api/career/orgs/{org}/programs/users/{username}/", Program
)


async def asyncio(
    org: str, username: str, *, client: DataManagerClient, body: ProgramChange, id: int | Unset = UNSET
) -> Program:
    """PUT /api/career/orgs/{org}/programs/users/{username}/

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
        id: Of the item to change; or in the body.

    Returns:
        Program.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), {"id": id}, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: ProgramChange, id: int | Unset = UNSET
) -> Response[Program]:
    """PUT /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`. Returns Response[Program]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), {"id": id}, body)


def sync(
    org: str, username: str, *, client: DataManagerClient, body: ProgramChange, id: int | Unset = UNSET
) -> Program:
    """PUT /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`, blocking. Returns Program. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As application/json.
        id: Of the item to change; or in the body.
    """
    return OPERATION.sync(client, (org, username), {"id": id}, body)


def sync_detailed(
    org: str, username: str, *, client: DataManagerClient, body: ProgramChange, id: int | Unset = UNSET
) -> Response[Program]:
    """PUT /api/career/orgs/{org}/programs/users/{username}/

    As `asyncio`, blocking. Returns Response[Program]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), {"id": id}, body)
