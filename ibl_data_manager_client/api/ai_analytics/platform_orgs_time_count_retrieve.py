"""GET /api/platform/orgs/{org}/time/count"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.count import Count
from ...types import UNSET, Response, Unset

OPERATION: Operation[Count] = Operation(
    "platform_orgs_time_count_retrieve", "GET", "/api/platform/orgs/{org}/time/count", Count
)


async def asyncio(
    org: str, *, client: DataManagerClient, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> Count:
    """Total time spent count on the platform within specified range or all time

    Query Params
    1. start_date e.g 2020-10-01
    2. end_date e.g 2020-10-10

    Default result is all time

    Args:
        org: In the path.
        start_date: First day, for example 2020-10-01.
        end_date: Last day, for example 2020-10-10.

    Returns:
        Count.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), {"start_date": start_date, "end_date": end_date})


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> Response[Count]:
    """Total time spent count on the platform within specified range or all time

    As `asyncio`. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), {"start_date": start_date, "end_date": end_date})


def sync(
    org: str, *, client: DataManagerClient, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> Count:
    """Total time spent count on the platform within specified range or all time

    As `asyncio`, blocking. Returns Count. Raises errors.APIStatusError.

    Args:
        org: In the path.
        start_date: First day, for example 2020-10-01.
        end_date: Last day, for example 2020-10-10.
    """
    return OPERATION.sync(client, (org,), {"start_date": start_date, "end_date": end_date})


def sync_detailed(
    org: str, *, client: DataManagerClient, start_date: str | Unset = UNSET, end_date: str | Unset = UNSET
) -> Response[Count]:
    """Total time spent count on the platform within specified range or all time

    As `asyncio`, blocking. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), {"start_date": start_date, "end_date": end_date})
