"""POST /api/catalog/metadata/program/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_metadata_request import ProgramMetadataRequest
from ...models.program_metadata_response import ProgramMetadataResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramMetadataResponse] = Operation(
    "catalog_metadata_program_create", "POST", "/api/catalog/metadata/program/", ProgramMetadataResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: ProgramMetadataRequest,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> ProgramMetadataResponse:
    """Update metadata for a specified program

    Args:
        body: Request serializer for ProgramMetadataView POST endpoint.
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
            401: Unauthorized
            403: Permission denied
            404: Program not found
        errors.APIConnectionError: no answer came.
    """
    _query = {"org": org, "platform_key": platform_key, "program_id": program_id, "program_key": program_key}
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ProgramMetadataRequest,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> Response[ProgramMetadataResponse]:
    """Update metadata for a specified program

    As `asyncio`. Returns Response[ProgramMetadataResponse]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    _query = {"org": org, "platform_key": platform_key, "program_id": program_id, "program_key": program_key}
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: ProgramMetadataRequest,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> ProgramMetadataResponse:
    """Update metadata for a specified program

    As `asyncio`, blocking. Returns ProgramMetadataResponse. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        body: Request serializer for ProgramMetadataView POST endpoint.
        org: The organization associated with the program
        platform_key: Platform key identifier (alternative to org)
        program_id: The unique identifier for the program
        program_key: Program key (alternative to program_id + org)
    """
    _query = {"org": org, "platform_key": platform_key, "program_id": program_id, "program_key": program_key}
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ProgramMetadataRequest,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> Response[ProgramMetadataResponse]:
    """Update metadata for a specified program

    As `asyncio`, blocking. Returns Response[ProgramMetadataResponse]. Raises errors.APIStatusError (400, 401, 403,
    404).
    """
    _query = {"org": org, "platform_key": platform_key, "program_id": program_id, "program_key": program_key}
    return OPERATION.sync_detailed(client, (), _query, body)
