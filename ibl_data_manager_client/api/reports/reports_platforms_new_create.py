"""POST /api/reports/platforms/{key}/new"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.report_create import ReportCreate
from ...models.report_request import ReportRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[ReportCreate] = Operation(
    "reports_platforms_new_create", "POST", "/api/reports/platforms/{key}/new", ReportCreate
)


async def asyncio(key: str, *, client: DataManagerClient, body: ReportRequest | Unset = UNSET) -> ReportCreate:
    """Triggers a new report generation.

    If the report has been previously requested, it returns the status of the report.
    Reports expire after a configured duration.

    The request body should include:
    - report_name: Name of the report to generate
    - learner_id: (optional) ID of the learner to filter by
    - course_id: (optional) ID of the course to filter by
    - force: (optional) Force generation of a new report even if one exists
    - filters: (optional) Additional filters for the report
    - departments: (optional) Department IDs to filter by

    Args:
        key: In the path.
        body: As application/json.

    Returns:
        ReportCreate.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (key,), None, body)


async def asyncio_detailed(
    key: str, *, client: DataManagerClient, body: ReportRequest | Unset = UNSET
) -> Response[ReportCreate]:
    """Triggers a new report generation.

    As `asyncio`. Returns Response[ReportCreate]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (key,), None, body)


def sync(key: str, *, client: DataManagerClient, body: ReportRequest | Unset = UNSET) -> ReportCreate:
    """Triggers a new report generation.

    As `asyncio`, blocking. Returns ReportCreate. Raises errors.APIStatusError.

    Args:
        key: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (key,), None, body)


def sync_detailed(
    key: str, *, client: DataManagerClient, body: ReportRequest | Unset = UNSET
) -> Response[ReportCreate]:
    """Triggers a new report generation.

    As `asyncio`, blocking. Returns Response[ReportCreate]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (key,), None, body)
