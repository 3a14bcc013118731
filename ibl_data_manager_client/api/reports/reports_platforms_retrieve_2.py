"""GET /api/reports/platforms/{key}/{report_name}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.report_detail import ReportDetail
from ...types import Response

OPERATION: Operation[ReportDetail] = Operation(
    "reports_platforms_retrieve_2", "GET", "/api/reports/platforms/{key}/{report_name}", ReportDetail
)


async def asyncio(key: str, report_name: str, *, client: DataManagerClient) -> ReportDetail:
    """Returns details of a specific report type including its status if previously requested.

    Args:
        key: In the path.
        report_name: In the path.

    Returns:
        ReportDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (key, report_name))


async def asyncio_detailed(key: str, report_name: str, *, client: DataManagerClient) -> Response[ReportDetail]:
    """Returns details of a specific report type including its status if previously requested.

    As `asyncio`. Returns Response[ReportDetail]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (key, report_name))


def sync(key: str, report_name: str, *, client: DataManagerClient) -> ReportDetail:
    """Returns details of a specific report type including its status if previously requested.

    As `asyncio`, blocking. Returns ReportDetail. Raises errors.APIStatusError.

    Args:
        key: In the path.
        report_name: In the path.
    """
    return OPERATION.sync(client, (key, report_name))


def sync_detailed(key: str, report_name: str, *, client: DataManagerClient) -> Response[ReportDetail]:
    """Returns details of a specific report type including its status if previously requested.

    As `asyncio`, blocking. Returns Response[ReportDetail]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (key, report_name))
