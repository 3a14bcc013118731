"""GET /api/catalog/metadata/program-public/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_metadata_response import ProgramMetadataResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramMetadataResponse] = Operation(
    "catalog_metadata_program_public_retrieve", "GET", "/api/catalog/metadata/program-public/", ProgramMetadataResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> ProgramMetadataResponse:
    """Retrieve public metadata for a specified program

    Args:
        org: The organization associated with the program
        platform_key: Platform key identifier (alternative to org)
        program_id: The unique identifier for the program
        program_key: Program key (alternative to program_id + org)

    Returns:
        ProgramMetadataResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing or invalid parameters
            404: Program not found or no public metadata available
        errors.APIConnectionError: no answer came.
    """
    _query = {"org": org, "platform_key": platform_key, "program_id": program_id, "program_key": program_key}
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> Response[ProgramMetadataResponse]:
    """Retrieve public metadata for a specified program

    As `asyncio`. Returns Response[ProgramMetadataResponse]. Raises errors.APIStatusError (400, 404).
    """
    _query = {"org": org, "platform_key": platform_key, "program_id": program_id, "program_key": program_key}
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> ProgramMetadataResponse:
    """Retrieve public metadata for a specified program

    As `asyncio`, blocking. Returns ProgramMetadataResponse. Raises errors.APIStatusError (400, 404).

    Args:
        org: The organization associated with the program
        platform_key: Platform key identifier (alternative to org)
        program_id: The unique identifier for the program
        program_key: Program key (alternative to program_id + org)
    """
    _query = {"org": org, "platform_key": platform_key, "program_id": program_id, "program_key": program_key}
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> Response[ProgramMetadataResponse]:
    """Retrieve public metadata for a specified program

    As `asyncio`, blocking. Returns Response[ProgramMetadataResponse]. Raises errors.APIStatusError (400, 404).
    """
    _query = {"org": org, "platform_key": platform_key, "program_id": program_id, "program_key": program_key}
    return OPERATION.sync_detailed(client, (), _query)
