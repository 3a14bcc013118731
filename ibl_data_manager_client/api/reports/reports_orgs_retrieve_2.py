"""GET /api/reports/orgs/{org}/{report_name}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.report_detail import ReportDetail
from ...types import Response

OPERATION: Operation[ReportDetail] = Operation(
    "reports_orgs_retrieve_2", "GET", "/api/reports/orgs/{org}/{report_name}", ReportDetail
)


async def asyncio(org: str, report_name: str, *, client: DataManagerClient) -> ReportDetail:
    """Retrieves detailed information about a specific report type.

    This endpoint provides:
    - Metadata about the report (name, description, icon)
    - Available query parameters for the report
    - Result columns that will be returned
    - Current status of the most recent report of this type requested by the user

    Path Parameters:
        report_name (str): The identifier of the report to retrieve details for

    Returns:
        Detailed information about the report type and its current status if previously requested.

    Error Responses:
        404 Not Found: If the specified report type doesn't exist

    Args:
        org: In the path.
        report_name: In the path.

    Returns:
        ReportDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: If the specified report type doesn't exist
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, report_name))


async def asyncio_detailed(org: str, report_name: str, *, client: DataManagerClient) -> Response[ReportDetail]:
    """Retrieves detailed information about a specific report type.

    As `asyncio`. Returns Response[ReportDetail]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, report_name))


def sync(org: str, report_name: str, *, client: DataManagerClient) -> ReportDetail:
    """Retrieves detailed information about a specific report type.

    As `asyncio`, blocking. Returns ReportDetail. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        report_name: In the path.
    """
    return OPERATION.sync(client, (org, report_name))


def sync_detailed(org: str, report_name: str, *, client: DataManagerClient) -> Response[ReportDetail]:
    """Retrieves detailed information about a specific report type.

    As `asyncio`, blocking. Returns Response[ReportDetail]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, report_name))
