"""GET /api/catalog/milestones/completions/course/catalog/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_completion_record import CourseCompletionRecord
from ...types import UNSET, Response, Unset

OPERATION: Operation[dict[str, CourseCompletionRecord]] = Operation(
    "catalog_milestones_completions_course_catalog_retrieve",
    "GET",
    "/api/catalog/milestones/completions/course/catalog/",
    dict[str, CourseCompletionRecord],
)


async def asyncio(
    *, client: DataManagerClient, field_key: str | Unset = UNSET, user_id: int
) -> dict[str, CourseCompletionRecord]:
    """Retrieve catalog-compatible completion info for user

    Args:
        field_key: Specific field to include in the response
        user_id: The user identifier

    Returns:
        dict[str, CourseCompletionRecord].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing or invalid parameters
            401: Unauthorized
            403: Permission denied
            404: User not found or no completions found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"field_key": field_key, "user_id": user_id})


async def asyncio_detailed(
    *, client: DataManagerClient, field_key: str | Unset = UNSET, user_id: int
) -> Response[dict[str, CourseCompletionRecord]]:
    """Retrieve catalog-compatible completion info for user

    As `asyncio`. Returns Response[dict[str, CourseCompletionRecord]]. Raises errors.APIStatusError (400, 401, 403,
    404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"field_key": field_key, "user_id": user_id})


def sync(
    *, client: DataManagerClient, field_key: str | Unset = UNSET, user_id: int
) -> dict[str, CourseCompletionRecord]:
    """Retrieve catalog-compatible completion info for user

    As `asyncio`, blocking. Returns dict[str, CourseCompletionRecord]. Raises errors.APIStatusError (400, 401, 403,
    404).

    Args:
        field_key: Specific field to include in the response
        user_id: The user identifier
    """
    return OPERATION.sync(client, (), {"field_key": field_key, "user_id": user_id})


def sync_detailed(
    *, client: DataManagerClient, field_key: str | Unset = UNSET, user_id: int
) -> Response[dict[str, CourseCompletionRecord]]:
    """Retrieve catalog-compatible completion info for user

    As `asyncio`, blocking. Returns Response[dict[str, CourseCompletionRecord]]. Raises errors.APIStatusError (400,
    401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"field_key": field_key, "user_id": user_id})
