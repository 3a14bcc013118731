"""POST /api/ai-mentor/orgs/{org}/quiz-customizer/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.question_request import QuestionRequest
from ...models.question_response import QuestionResponse
from ...types import Response

OPERATION: Operation[QuestionResponse] = Operation(
    "ai_mentor_orgs_quiz_customizer_create", "POST", "/api/ai-mentor/orgs/{org}/quiz-customizer/", QuestionResponse
)


async def asyncio(org: str, *, client: DataManagerClient, body: QuestionRequest) -> QuestionResponse:
    """Generate follow-up questions based on initial questions.

    Args:
        request: The HTTP request containing the initial questions.

    Returns:
        Response: The generated follow-up questions.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
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
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(org: str, *, client: DataManagerClient, body: QuestionRequest) -> Response[QuestionResponse]:
    """Generate follow-up questions based on initial questions.

    As `asyncio`. Returns Response[QuestionResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: QuestionRequest) -> QuestionResponse:
    """Generate follow-up questions based on initial questions.

    As `asyncio`, blocking. Returns QuestionResponse. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        body: Serializer for incoming request data that includes initial questions and the username.

            Attributes:
                username (str): Username of the requesting student or user.
                initial_questions (list[InputQuestionSerializer]): List of initial questions provided by the LMS.
                question_count (int): Number of questions the mentor (llm) should generate
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: QuestionRequest) -> Response[QuestionResponse]:
    """Generate follow-up questions based on initial questions.

    As `asyncio`, blocking. Returns Response[QuestionResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
