"""GET /api/skills/orgs/{org}/skills/percentile/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.points_percentile import PointsPercentile
from ...types import Response

OPERATION: Operation[list[PointsPercentile]] = Operation(
    "skills_orgs_skills_percentile_list", "GET", "/api/skills/orgs/{org}/skills/percentile/", list[PointsPercentile]
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[PointsPercentile]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.

    Returns:
        list[PointsPercentile].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[PointsPercentile]]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[list[PointsPercentile]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[PointsPercentile]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns list[PointsPercentile]. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[PointsPercentile]]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[list[PointsPercentile]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
