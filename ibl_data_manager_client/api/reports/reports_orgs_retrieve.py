"""GET /api/reports/orgs/{org}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.report_list import ReportList
from ...types import Response

OPERATION: Operation[ReportList] = Operation("reports_orgs_retrieve", "GET", "/api/reports/orgs/{org}/", ReportList)


async def asyncio(org: str, *, client: DataManagerClient) -> ReportList:
    """Lists all available reports in the system.

    This endpoint returns a list of all reports available to the user, including:
    - Report metadata (name, description, icon)
    - Available query parameters for each report
    - Result columns that will be returned
    - Current status of any previously requested reports

    If a report has been previously requested by the user, its status will be included
    in the response. Expired reports are automatically cleaned up.

    Returns:
        A list of report objects with their metadata and status information.

    Args:
        org: In the path.

    Returns:
        ReportList.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[ReportList]:
    """Lists all available reports in the system.

    As `asyncio`. Returns Response[ReportList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> ReportList:
    """Lists all available reports in the system.

    As `asyncio`, blocking. Returns ReportList. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[ReportList]:
    """Lists all available reports in the system.

    As `asyncio`, blocking. Returns Response[ReportList]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
