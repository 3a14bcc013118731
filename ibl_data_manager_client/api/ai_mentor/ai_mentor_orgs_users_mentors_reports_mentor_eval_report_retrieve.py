"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/reports/{report_id}/mentor-eval-report/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_eval_report import MentorEvalReport
from ...types import Response

OPERATION: Operation[MentorEvalReport] = Operation(
    "ai_mentor_orgs_users_mentors_reports_mentor_eval_report_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/reports/{report_id}/mentor-eval-report/",
    MentorEvalReport,
)


async def asyncio(
    org: str, user_id: str, mentor: str, report_id: int, *, client: DataManagerClient
) -> MentorEvalReport:
    """Retrieve a specific evaluation report.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor that was evaluated.
        report_id: The ID of the evaluation report to retrieve.

    Returns:
        Response: The detailed evaluation report.

    Raises:
        BadRequest: If the report does not exist, does not match the mentor, or is still being generated.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        report_id: In the path.

    Returns:
        MentorEvalReport.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Report not found or still being generated
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor, report_id))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, report_id: int, *, client: DataManagerClient
) -> Response[MentorEvalReport]:
    """Retrieve a specific evaluation report.

    As `asyncio`. Returns Response[MentorEvalReport]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor, report_id))


def sync(org: str, user_id: str, mentor: str, report_id: int, *, client: DataManagerClient) -> MentorEvalReport:
    """Retrieve a specific evaluation report.

    As `asyncio`, blocking. Returns MentorEvalReport. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        report_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor, report_id))


def sync_detailed(
    org: str, user_id: str, mentor: str, report_id: int, *, client: DataManagerClient
) -> Response[MentorEvalReport]:
    """Retrieve a specific evaluation report.

    As `asyncio`, blocking. Returns Response[MentorEvalReport]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor, report_id))
