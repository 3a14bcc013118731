"""GET /api/platform/orgs/{org}/courses/grades"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "platform_orgs_courses_grades_retrieve", "GET", "/api/platform/orgs/{org}/courses/grades", answer="any"
)


async def asyncio(org: str, *, client: DataManagerClient) -> Any:
    """List grading information on a per-course basis.

    This endpoint provides grading statistics for all courses, including
    average grades and completion rates.

    Returns:
        A list of courses with their associated grading metrics.

    Args:
        org: In the path.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[Any]:
    """List grading information on a per-course basis.

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> Any:
    """List grading information on a per-course basis.

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[Any]:
    """List grading information on a per-course basis.

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
