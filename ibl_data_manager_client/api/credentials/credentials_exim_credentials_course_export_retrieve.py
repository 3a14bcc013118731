"""GET /api/credentials/exim/credentials/course/{course_id}/export/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "credentials_exim_credentials_course_export_retrieve",
    "GET",
    "/api/credentials/exim/credentials/course/{course_id}/export/",
)


async def asyncio(
    course_id: str,
    *,
    client: DataManagerClient,
) -> Any:
    """Export credential information for a specific course.

    Args:
        request: The HTTP request object
        course_id: Course ID to export credentials for

    Returns:
        Response: JSON response with credential data

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (course_id,),
    )


async def asyncio_detailed(
    course_id: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (course_id,),
    )


def sync(
    course_id: str,
    *,
    client: DataManagerClient,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (course_id,),
    )


def sync_detailed(
    course_id: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (course_id,),
    )
