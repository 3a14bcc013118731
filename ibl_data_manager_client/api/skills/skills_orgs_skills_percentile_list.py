"""GET /api/skills/orgs/{org}/skills/percentile/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.points_percentile import PointsPercentile
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[PointsPercentile]] = Operation(
    "skills_orgs_skills_percentile_list",
    "GET",
    "/api/skills/orgs/{org}/skills/percentile/",
    _codec.ListOf(PointsPercentile.from_dict),
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
) -> list[PointsPercentile]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
) -> Response[list[PointsPercentile]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
) -> list[PointsPercentile]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
) -> Response[list[PointsPercentile]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
    )
