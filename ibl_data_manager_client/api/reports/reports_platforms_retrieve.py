"""GET /api/reports/platforms/{key}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.report_list import ReportList
from ...types import Response

OPERATION: Operation[ReportList] = Operation(
    "reports_platforms_retrieve", "GET", "/api/reports/platforms/{key}/", ReportList
)


async def asyncio(key: str, *, client: DataManagerClient) -> ReportList:
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

    Args:
        key: In the path.

    Returns:
        ReportList.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (key,))


async def asyncio_detailed(key: str, *, client: DataManagerClient) -> Response[ReportList]:
    """Returns a list of reports available in the system.

    As `asyncio`. Returns Response[ReportList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (key,))


def sync(key: str, *, client: DataManagerClient) -> ReportList:
    """Returns a list of reports available in the system.

    As `asyncio`, blocking. Returns ReportList. Raises errors.APIStatusError.

    Args:
        key: In the path.
    """
    return OPERATION.sync(client, (key,))


def sync_detailed(key: str, *, client: DataManagerClient) -> Response[ReportList]:
    """Returns a list of reports available in the system.

    As `asyncio`, blocking. Returns Response[ReportList]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (key,))
