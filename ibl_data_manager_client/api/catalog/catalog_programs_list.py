"""GET /api/catalog/programs/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.catalog_program import CatalogProgram
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[CatalogProgram]] = Operation(
    "catalog_programs_list", "GET", "/api/catalog/programs/", list[CatalogProgram]
)


async def asyncio(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> list[CatalogProgram]:
    """Retrieve programs matching query parameters. Limited parameters include program_id, name, slug, enabled, and
    org.

    Args:
        course_id: Course ID contained in the program
        enabled: Whether the program is enabled
        name: Program name
        org: Organization of the program
        program_id: Program ID
        slug: Program slug (case-insensitive)

    Returns:
        list[CatalogProgram].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "course_id": course_id,
        "enabled": enabled,
        "name": name,
        "org": org,
        "program_id": program_id,
        "slug": slug,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Response[list[CatalogProgram]]:
    """Retrieve programs matching query parameters.

    As `asyncio`. Returns Response[list[CatalogProgram]]. Raises errors.APIStatusError.
    """
    _query = {
        "course_id": course_id,
        "enabled": enabled,
        "name": name,
        "org": org,
        "program_id": program_id,
        "slug": slug,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> list[CatalogProgram]:
    """Retrieve programs matching query parameters.

    As `asyncio`, blocking. Returns list[CatalogProgram]. Raises errors.APIStatusError.

    Args:
        course_id: Course ID contained in the program
        enabled: Whether the program is enabled
        name: Program name
        org: Organization of the program
        program_id: Program ID
        slug: Program slug (case-insensitive)
    """
    _query = {
        "course_id": course_id,
        "enabled": enabled,
        "name": name,
        "org": org,
        "program_id": program_id,
        "slug": slug,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Response[list[CatalogProgram]]:
    """Retrieve programs matching query parameters.

    As `asyncio`, blocking. Returns Response[list[CatalogProgram]]. Raises errors.APIStatusError.
    """
    _query = {
        "course_id": course_id,
        "enabled": enabled,
        "name": name,
        "org": org,
        "program_id": program_id,
        "slug": slug,
    }
    return OPERATION.sync_detailed(client, (), _query)
