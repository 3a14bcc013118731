"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_edx_memory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/edx-memory/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
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
        id: A unique integer value identifying this user edx memory.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Endpoints to fetch and delete Edx stored Memory information stored for a user and a corresponding …

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """Endpoints to fetch and delete Edx stored Memory information stored for a user and a corresponding …

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this user edx memory.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Endpoints to fetch and delete Edx stored Memory information stored for a user and a corresponding …

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
