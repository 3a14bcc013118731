"""DELETE /api/catalog/reviews/course/update/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_reviews_course_update_destroy", "DELETE", "/api/catalog/reviews/course/update/", answer="any"
)


async def asyncio(*, client: DataManagerClient, course_id: str, user_id: int | Unset = UNSET, username: str) -> Any:
    """Delete a course review

    Args:
        course_id: The course ID of the review to delete
        user_id: The user ID of the reviewer (alternative to username)
        username: The username of the reviewer

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            401: Unauthorized
            403: Permission denied
            500: Review could not be deleted
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "user_id": user_id, "username": username})


async def asyncio_detailed(
    *, client: DataManagerClient, course_id: str, user_id: int | Unset = UNSET, username: str
) -> Response[Any]:
    """Delete a course review

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"course_id": course_id, "user_id": user_id, "username": username}
    )


def sync(*, client: DataManagerClient, course_id: str, user_id: int | Unset = UNSET, username: str) -> Any:
    """Delete a course review

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        course_id: The course ID of the review to delete
        user_id: The user ID of the reviewer (alternative to username)
        username: The username of the reviewer
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "user_id": user_id, "username": username})


def sync_detailed(
    *, client: DataManagerClient, course_id: str, user_id: int | Unset = UNSET, username: str
) -> Response[Any]:
    """Delete a course review

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "user_id": user_id, "username": username})
