"""POST /api/ai-mentor/orgs/{org}/quiz-customizer/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.question_response import QuestionResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.question_request import QuestionRequest

OPERATION: Operation[QuestionResponse] = Operation(
    "ai_mentor_orgs_quiz_customizer_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/quiz-customizer/",
    QuestionResponse.from_dict,
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    body: QuestionRequest,
) -> QuestionResponse:
    """Generate follow-up questions based on initial questions.

    Args:
        request: The HTTP request containing the initial questions.

    Returns:
        Response: The generated follow-up questions.

    Raises:
        BadRequest: If the provided data is invalid.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    body: QuestionRequest,
) -> Response[QuestionResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
        None,
        body,
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
    body: QuestionRequest,
) -> QuestionResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
        None,
        body,
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    body: QuestionRequest,
) -> Response[QuestionResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
        None,
        body,
    )
