"""POST /api/catalog/programs/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.catalog_program import CatalogProgram
from ...models.program_create_update_request import ProgramCreateUpdateRequest
from ...types import Response

OPERATION: Operation[CatalogProgram] = Operation(
    "catalog_programs_create", "POST", "/api/catalog/programs/", CatalogProgram
)


async def asyncio(*, client: DataManagerClient, body: ProgramCreateUpdateRequest) -> CatalogProgram:
    """Add or update a program. Accepts a list of courses and updates or creates a program.

    Args:
        body: Serializer for program creation/update request body.

    Returns:
        CatalogProgram.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: ProgramCreateUpdateRequest) -> Response[CatalogProgram]:
    """Add or update a program. Accepts a list of courses and updates or creates a program.

    As `asyncio`. Returns Response[CatalogProgram]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ProgramCreateUpdateRequest) -> CatalogProgram:
    """Add or update a program. Accepts a list of courses and updates or creates a program.

    As `asyncio`, blocking. Returns CatalogProgram. Raises errors.APIStatusError (400).

    Args:
        body: Serializer for program creation/update request body.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: ProgramCreateUpdateRequest) -> Response[CatalogProgram]:
    """Add or update a program. Accepts a list of courses and updates or creates a program.

    As `asyncio`, blocking. Returns Response[CatalogProgram]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), None, body)
