"""GET /api/reports/platforms/{key}/{report_name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.report_detail import ReportDetail
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ReportDetail] = Operation(
    "reports_platforms_retrieve_2",
    "GET",
    "/api/reports/platforms/{key}/{report_name}",
    ReportDetail.from_dict,
)


async def asyncio(
    key: str,
    report_name: str,
    *,
    client: DataManagerClient,
) -> ReportDetail:
    """Returns details of a specific report type including its status if previously requested.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            key,
            report_name,
        ),
    )


async def asyncio_detailed(
    key: str,
    report_name: str,
    *,
    client: DataManagerClient,
) -> Response[ReportDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            key,
            report_name,
        ),
    )


def sync(
    key: str,
    report_name: str,
    *,
    client: DataManagerClient,
) -> ReportDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            key,
            report_name,
        ),
    )


def sync_detailed(
    key: str,
    report_name: str,
    *,
    client: DataManagerClient,
) -> Response[ReportDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            key,
            report_name,
        ),
    )
