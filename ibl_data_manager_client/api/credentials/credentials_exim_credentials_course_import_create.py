"""POST /api/credentials/exim/credentials/course/{course_id}/import/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_credential_import import CourseCredentialImport
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseCredentialImport] = Operation(
    "credentials_exim_credentials_course_import_create",
    "POST",
    "/api/credentials/exim/credentials/course/{course_id}/import/",
    CourseCredentialImport,
)


async def asyncio(
    course_id: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> CourseCredentialImport:
    """Import credential information for a specific course.

    Args:
        request: The HTTP request object
        course_id: Course ID to import credentials for

    Returns:
        Response: JSON response with import results

    Args:
        course_id: In the path.
        body: As application/json.

    Returns:
        CourseCredentialImport.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (course_id,), None, body)


async def asyncio_detailed(
    course_id: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> Response[CourseCredentialImport]:
    """Import credential information for a specific course.

    As `asyncio`. Returns Response[CourseCredentialImport]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (course_id,), None, body)


def sync(course_id: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET) -> CourseCredentialImport:
    """Import credential information for a specific course.

    As `asyncio`, blocking. Returns CourseCredentialImport. Raises errors.APIStatusError.

    Args:
        course_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (course_id,), None, body)


def sync_detailed(
    course_id: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> Response[CourseCredentialImport]:
    """Import credential information for a specific course.

    As `asyncio`, blocking. Returns Response[CourseCredentialImport]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (course_id,), None, body)
