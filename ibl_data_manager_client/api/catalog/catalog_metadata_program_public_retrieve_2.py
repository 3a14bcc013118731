"""GET /api/catalog/metadata/program-public/{field}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.program_metadata_response import ProgramMetadataResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ProgramMetadataResponse] = Operation(
    "catalog_metadata_program_public_retrieve_2",
    "GET",
    "/api/catalog/metadata/program-public/{field}/",
    ProgramMetadataResponse.from_dict,
)


async def asyncio(
    field: str,
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

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Missing or invalid parameters
            404: Program not found or no public metadata available
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (field,),
        {
            "org": org,
            "platform_key": platform_key,
            "program_id": program_id,
            "program_key": program_key,
        },
    )


async def asyncio_detailed(
    field: str,
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> Response[ProgramMetadataResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (field,),
        {
            "org": org,
            "platform_key": platform_key,
            "program_id": program_id,
            "program_key": program_key,
        },
    )


def sync(
    field: str,
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> ProgramMetadataResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (field,),
        {
            "org": org,
            "platform_key": platform_key,
            "program_id": program_id,
            "program_key": program_key,
        },
    )


def sync_detailed(
    field: str,
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str,
    program_key: str | Unset = UNSET,
) -> Response[ProgramMetadataResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (field,),
        {
            "org": org,
            "platform_key": platform_key,
            "program_id": program_id,
            "program_key": program_key,
        },
    )
