"""GET /api/catalog/enrollment/pathways/search/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.pathway_enrollment_plus import PathwayEnrollmentPlus
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PathwayEnrollmentPlus] = Operation(
    "catalog_enrollment_pathways_search_retrieve",
    "GET",
    "/api/catalog/enrollment/pathways/search/",
    PathwayEnrollmentPlus.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
) -> PathwayEnrollmentPlus:
    """Search pathway enrollments based on user or pathway identifiers. Returns paginated enrollment
    results.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
) -> Response[PathwayEnrollmentPlus]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
    )


def sync(
    *,
    client: DataManagerClient,
) -> PathwayEnrollmentPlus:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
    )


def sync_detailed(
    *,
    client: DataManagerClient,
) -> Response[PathwayEnrollmentPlus]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
    )
