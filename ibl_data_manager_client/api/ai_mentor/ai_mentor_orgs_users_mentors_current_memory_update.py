"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.question_request import QuestionRequest
from ...models.question_response import QuestionResponse
from ...types import Response

OPERATION: Operation[QuestionResponse] = Operation(
    "ai_mentor_orgs_users_mentors_current_memory_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/",
    QuestionResponse,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: QuestionRequest
) -> QuestionResponse:
    """Update memory components for a specific mentor.

    Args:
        request: The HTTP request containing the updated memory data.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor to update memory for.

    Returns:
        Response: The updated memory components for the mentor.

    Raises:
        BadRequest: If the provided data is invalid.
        NotFound: If the specified mentor does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: Serializer for incoming request data that includes initial questions and the username.

            Attributes:
                username (str): Username of the requesting student or user.
                initial_questions (list[InputQuestionSerializer]): List of initial questions provided by the LMS.
                question_count (int): Number of questions the mentor (llm) should generate

    Returns:
        QuestionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: QuestionRequest
) -> Response[QuestionResponse]:
    """Update memory components for a specific mentor.

    As `asyncio`. Returns Response[QuestionResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: QuestionRequest) -> QuestionResponse:
    """Update memory components for a specific mentor.

    As `asyncio`, blocking. Returns QuestionResponse. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: Serializer for incoming request data that includes initial questions and the username.

            Attributes:
                username (str): Username of the requesting student or user.
                initial_questions (list[InputQuestionSerializer]): List of initial questions provided by the LMS.
                question_count (int): Number of questions the mentor (llm) should generate
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: QuestionRequest
) -> Response[QuestionResponse]:
    """Update memory components for a specific mentor.

    As `asyncio`, blocking. Returns Response[QuestionResponse]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
