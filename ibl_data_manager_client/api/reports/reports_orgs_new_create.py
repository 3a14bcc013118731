"""POST /api/reports/orgs/{org}/new"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.report_create import ReportCreate
from ...models.report_request import ReportRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[ReportCreate] = Operation(
    "reports_orgs_new_create", "POST", "/api/reports/orgs/{org}/new", ReportCreate
)


async def asyncio(org: str, *, client: DataManagerClient, body: ReportRequest | Unset = UNSET) -> ReportCreate:
    """Creates and manages report generation requests.

    This endpoint allows users to:
    1. Request a new report generation
    2. Check the status of a previously requested report
    3. Force regeneration of an existing report

    Reports expire after a configured time period (default is typically 24-48 hours).

    Request Parameters:
        report_name (str): The identifier of the report to generate
        owner (str): The username of the report owner (usually the current user)
        learner_id (str, optional): Filter by specific learner
        course_id (str, optional): Filter by specific course
        start_date (str, optional): Start date for report data (ISO format)
        end_date (str, optional): End date for report data (ISO format)
        filters (dict, optional): Additional filters specific to the report type
        force (bool, optional): Force regeneration even if a valid report exists

    Returns:
        For new reports:
            - report_id: The unique identifier for the report task
            - state: The current state of the report (PENDING, RUNNING, etc.)

        For completed reports:
            - report_id: The unique identifier for the report task
            - report_name: The name of the report
            - url: Download URL for the report
            - state: COMPLETED
            - expires: Expiration timestamp for the report

        For in-progress reports:
            - report_id: The unique identifier for the report task
            - state: Current state (PENDING, RUNNING)
            - started_on: When the report generation started
            - owner: Username of the report owner

    Error Responses:
        400 Bad Request: Invalid parameters or report configuration
        404 Not Found: Report type not found
        403 Forbidden: User doesn't have permission for the requested report

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        ReportCreate.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters or report configuration
            403: User doesn't have permission for the requested report
            404: Report type not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: ReportRequest | Unset = UNSET
) -> Response[ReportCreate]:
    """Creates and manages report generation requests.

    As `asyncio`. Returns Response[ReportCreate]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: ReportRequest | Unset = UNSET) -> ReportCreate:
    """Creates and manages report generation requests.

    As `asyncio`, blocking. Returns ReportCreate. Raises errors.APIStatusError (400, 403, 404).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: ReportRequest | Unset = UNSET
) -> Response[ReportCreate]:
    """Creates and manages report generation requests.

    As `asyncio`, blocking. Returns Response[ReportCreate]. Raises errors.APIStatusError (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
