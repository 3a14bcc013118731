"""GET /api/credentials/exim/credentials/course/{course_id}/export/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_credential_export import CourseCredentialExport
from ...types import Response

OPERATION: Operation[CourseCredentialExport] = Operation(
    "credentials_exim_credentials_course_export_retrieve",
    "GET",
    "/api/credentials/exim/credentials/course/{course_id}/export/",
    CourseCredentialExport,
)


async def asyncio(course_id: str, *, client: DataManagerClient) -> CourseCredentialExport:
    """Export credential information for a specific course.

    Args:
        request: The HTTP request object
        course_id: Course ID to export credentials for

    Returns:
        Response: JSON response with credential data

    Args:
        course_id: In the path.

    Returns:
        CourseCredentialExport.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (course_id,))


async def asyncio_detailed(course_id: str, *, client: DataManagerClient) -> Response[CourseCredentialExport]:
    """Export credential information for a specific course.

    As `asyncio`. Returns Response[CourseCredentialExport]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (course_id,))


def sync(course_id: str, *, client: DataManagerClient) -> CourseCredentialExport:
    """Export credential information for a specific course.

    As `asyncio`, blocking. Returns CourseCredentialExport. Raises errors.APIStatusError.

    Args:
        course_id: In the path.
    """
    return OPERATION.sync(client, (course_id,))


def sync_detailed(course_id: str, *, client: DataManagerClient) -> Response[CourseCredentialExport]:
    """Export credential information for a specific course.

    As `asyncio`, blocking. Returns Response[CourseCredentialExport]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (course_id,))
