"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.question_card_tag import QuestionCardTag
from ...types import Response

OPERATION: Operation[list[QuestionCardTag]] = Operation(
    "ai_mentor_orgs_users_mentors_spaced_repetition_recommended_paths_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/",
    list[QuestionCardTag],
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> list[QuestionCardTag]:
    """Retrieve a list of learning paths associated with a specific mentor and student.

    This endpoint uses the memory component to establish the learning context for a student
    under the guidance of a mentor. It verifies that the provided organization identifier matches
    the mentor's platform key, and then retrieves learning path tags associated with the student's
    question cards. Each tag is annotated with the total number of question cards and the count of
    cards with successful repetitions (i.e., correct answers). The learning paths are ordered by the
    number of correct answers and limited to the top five entries.

    Args:
        request: The HTTP request containing the necessary context.
        org (str): The organization identifier/platform key.
        user_id (str): The username of the student.
        mentor (str): The unique identifier of the mentor.
        *args: Additional positional arguments.
        **kwargs: Additional keyword arguments.

    Returns:
        Resp200onse: memory component detail infomrmation

    Raises:
        NotFound: If the memory component for the specified mentor and student cannot be found,
                  or if the organization identifier does not match the mentor's platform key.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        list[QuestionCardTag].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor or student not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[list[QuestionCardTag]]:
    """Retrieve a list of learning paths associated with a specific mentor and student.

    As `asyncio`. Returns Response[list[QuestionCardTag]]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> list[QuestionCardTag]:
    """Retrieve a list of learning paths associated with a specific mentor and student.

    As `asyncio`, blocking. Returns list[QuestionCardTag]. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Response[list[QuestionCardTag]]:
    """Retrieve a list of learning paths associated with a specific mentor and student.

    As `asyncio`, blocking. Returns Response[list[QuestionCardTag]]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
