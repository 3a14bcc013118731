"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_user_edx_memory_list import PaginatedUserEdxMemoryList
from ...models.user_edx_memory import UserEdxMemory
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedUserEdxMemoryList] = Operation(
    "ai_mentor_orgs_users_edx_memory_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/",
    PaginatedUserEdxMemoryList,
)
PAGINATION: Pagination[UserEdxMemory] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=UserEdxMemory
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    student: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedUserEdxMemoryList:
    """Endpoints to fetch and delete Edx stored Memory information stored for a user and a corresponding edx course
    they have interracted with.
    This information is passed to the corresponding mentor so the mentor has context information
    about the course and unit that the user last interracted with.

    There can be only one UserEdxMemory instance per student and course_id.

    Url Args:
        org (str): The organization's platform key.
        user_id (str): The username  identifier of the individual.

    Returns:

        200: A paginated list of UserEdxMemory objects

    Examples:

        - List all memories
            GET: /api/ai-mentor/orgs/main/users/johndoe/edx-memory/

            Request:        None
            Response:       {
                                "count": 0,
                                "next": null,
                                "previous": null,
                                "results": [{
                                    "student": 1,
                                    "course_id": "course-v1:main+CARBON+2024_Fall",
                                    "data": {},
                                    "date_created": "2024-06-25T15:30:26.257140",
                                    "last_modified": "2024-06-25T15:30:26.257140"
                                }]
                            }
        - Get a single UserEdxMemory object
            GET: /api/ai-mentor/orgs/main/users/johndoe/edx-memory/1/

            Request:        None
            Response:       {
                                "student": 1,
                                "course_id": "course-v1:main+CARBON+2024_Fall",
                                "data": {},
                                "date_created": "2024-06-25T15:30:26.257140",
                                "last_modified": "2024-06-25T15:30:26.257140"
                            }

    Args:
        org: In the path.
        user_id: In the path.
        course_id: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        student: edX user ID
        username: In the query.

    Returns:
        PaginatedUserEdxMemoryList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "course_id": course_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "student": student,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    student: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedUserEdxMemoryList]:
    """Endpoints to fetch and delete Edx stored Memory information stored for a user and a corresponding …

    As `asyncio`. Returns Response[PaginatedUserEdxMemoryList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "course_id": course_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "student": student,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    student: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedUserEdxMemoryList:
    """Endpoints to fetch and delete Edx stored Memory information stored for a user and a corresponding …

    As `asyncio`, blocking. Returns PaginatedUserEdxMemoryList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        course_id: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        student: edX user ID
        username: In the query.
    """
    _query = {
        "course_id": course_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "student": student,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    student: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedUserEdxMemoryList]:
    """Endpoints to fetch and delete Edx stored Memory information stored for a user and a corresponding …

    As `asyncio`, blocking. Returns Response[PaginatedUserEdxMemoryList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "course_id": course_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "student": student,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
