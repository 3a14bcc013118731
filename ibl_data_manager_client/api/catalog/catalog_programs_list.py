"""GET /api/catalog/programs/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.program import Program
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[Program]] = Operation(
    "catalog_programs_list",
    "GET",
    "/api/catalog/programs/",
    _codec.ListOf(Program.from_dict),
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
) -> list[Program]:
    """Retrieve programs matching query parameters. Limited parameters include program_id, name, slug,
    enabled, and org.

    Args:
        course_id: Course ID contained in the program
        enabled: Whether the program is enabled
        name: Program name
        org: Organization of the program
        program_id: Program ID
        slug: Program slug (case-insensitive)

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "course_id": course_id,
            "enabled": enabled,
            "name": name,
            "org": org,
            "program_id": program_id,
            "slug": slug,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Response[list[Program]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "course_id": course_id,
            "enabled": enabled,
            "name": name,
            "org": org,
            "program_id": program_id,
            "slug": slug,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> list[Program]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "course_id": course_id,
            "enabled": enabled,
            "name": name,
            "org": org,
            "program_id": program_id,
            "slug": slug,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Response[list[Program]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "course_id": course_id,
            "enabled": enabled,
            "name": name,
            "org": org,
            "program_id": program_id,
            "slug": slug,
        },
    )
