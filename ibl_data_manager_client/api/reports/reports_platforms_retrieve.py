"""GET /api/reports/platforms/{key}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.report_list import ReportList
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ReportList] = Operation(
    "reports_platforms_retrieve",
    "GET",
    "/api/reports/platforms/{key}/",
    ReportList.from_dict,
)


async def asyncio(
    key: str,
    *,
    client: DataManagerClient,
) -> ReportList:
    """Returns a list of reports available in the system.

    For each report, it includes:
    - display_name: Human-readable name of the report
    - description: Description of what the report contains
    - icon: URL to an icon representing the report
    - report_name: Unique identifier for the report
    - extra_query_params: Additional parameters that can be passed when creating the report
    - result_columns: Columns that will be included in the report results
    - status: Current status of the report if it has been previously requested

    The status will include details like the report ID, state, and download URL if completed.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (key,),
    )


async def asyncio_detailed(
    key: str,
    *,
    client: DataManagerClient,
) -> Response[ReportList]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (key,),
    )


def sync(
    key: str,
    *,
    client: DataManagerClient,
) -> ReportList:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (key,),
    )


def sync_detailed(
    key: str,
    *,
    client: DataManagerClient,
) -> Response[ReportList]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (key,),
    )
