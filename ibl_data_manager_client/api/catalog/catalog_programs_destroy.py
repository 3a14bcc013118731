"""DELETE /api/catalog/programs/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_delete_response import ProgramDeleteResponse
from ...types import Response

OPERATION: Operation[ProgramDeleteResponse] = Operation(
    "catalog_programs_destroy", "DELETE", "/api/catalog/programs/", ProgramDeleteResponse
)


async def asyncio(*, client: DataManagerClient, org: str, program_id: str) -> ProgramDeleteResponse:
    """Remove a program from the database. Requires program_id and org as parameters.

    Args:
        org: Organization of the program
        program_id: Program ID to delete

    Returns:
        ProgramDeleteResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"org": org, "program_id": program_id})


async def asyncio_detailed(*, client: DataManagerClient, org: str, program_id: str) -> Response[ProgramDeleteResponse]:
    """Remove a program from the database. Requires program_id and org as parameters.

    As `asyncio`. Returns Response[ProgramDeleteResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), {"org": org, "program_id": program_id})


def sync(*, client: DataManagerClient, org: str, program_id: str) -> ProgramDeleteResponse:
    """Remove a program from the database. Requires program_id and org as parameters.

    As `asyncio`, blocking. Returns ProgramDeleteResponse. Raises errors.APIStatusError (400).

    Args:
        org: Organization of the program
        program_id: Program ID to delete
    """
    return OPERATION.sync(client, (), {"org": org, "program_id": program_id})


def sync_detailed(*, client: DataManagerClient, org: str, program_id: str) -> Response[ProgramDeleteResponse]:
    """Remove a program from the database. Requires program_id and org as parameters.

    As `asyncio`, blocking. Returns Response[ProgramDeleteResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), {"org": org, "program_id": program_id})
