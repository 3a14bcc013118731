"""GET /api/ai-mentor/orgs/{org}/quiz-customizer/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.llm_question import LLMQuestion
from ...models.question_response import QuestionResponse
from ...types import Response

OPERATION: Operation[list[LLMQuestion] | QuestionResponse] = Operation(
    "ai_mentor_orgs_quiz_customizer_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/quiz-customizer/",
    QuestionResponse | list[LLMQuestion],
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[LLMQuestion] | QuestionResponse:
    """Retrieve existing questions.

    Args:
        request: The HTTP request.

    Returns:
        Response: The existing questions.

    Args:
        org: In the path.

    Returns:
        list[LLMQuestion] | QuestionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[LLMQuestion] | QuestionResponse]:
    """Retrieve existing questions.

    As `asyncio`. Returns Response[list[LLMQuestion] | QuestionResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[LLMQuestion] | QuestionResponse:
    """Retrieve existing questions.

    As `asyncio`, blocking. Returns list[LLMQuestion] | QuestionResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[LLMQuestion] | QuestionResponse]:
    """Retrieve existing questions.

    As `asyncio`, blocking. Returns Response[list[LLMQuestion] | QuestionResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
