"""GET /api/catalog/recommendation/courses/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course import Course
from ...types import UNSET, Response, Unset

OPERATION: Operation[Course] = Operation(
    "catalog_recommendation_courses_retrieve", "GET", "/api/catalog/recommendation/courses/", Course
)


async def asyncio(
    *, client: DataManagerClient, course_id: str, org: str | Unset = UNSET, user_id: str | Unset = UNSET
) -> Course:
    """GET
    Get a 'next' course

    This method retrieves the next recommended course for a user based on the provided parameters.
    It expects the following parameters in the request query:
    - user_id: The ID of the user for whom the next course is being recommended.
    - course_id: The ID of the current course.
    - org: The organization associated with the course.

    Returns:
    - A serialized representation of the next course if found, with a status code of 200.
    - A status code of 400 if the course_id is not provided.
    - A status code of 200 with a None response if no next course is found.

    Error Conditions:
    - Returns a 400 status code if the course_id is missing from the request parameters.

    Side Effects:
    - None

    Args:
        course_id: Current course ID
        org: Organization to filter recommendations
        user_id: User ID for personalized recommendations

    Returns:
        Course.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: if the course_id is not provided
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "org": org, "user_id": user_id})


async def asyncio_detailed(
    *, client: DataManagerClient, course_id: str, org: str | Unset = UNSET, user_id: str | Unset = UNSET
) -> Response[Course]:
    """GET Get a 'next' course

    As `asyncio`. Returns Response[Course]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "org": org, "user_id": user_id})


def sync(
    *, client: DataManagerClient, course_id: str, org: str | Unset = UNSET, user_id: str | Unset = UNSET
) -> Course:
    """GET Get a 'next' course

    As `asyncio`, blocking. Returns Course. Raises errors.APIStatusError (400).

    Args:
        course_id: Current course ID
        org: Organization to filter recommendations
        user_id: User ID for personalized recommendations
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "org": org, "user_id": user_id})


def sync_detailed(
    *, client: DataManagerClient, course_id: str, org: str | Unset = UNSET, user_id: str | Unset = UNSET
) -> Response[Course]:
    """GET Get a 'next' course

    As `asyncio`, blocking. Returns Response[Course]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "org": org, "user_id": user_id})
