"""POST /api/catalog/reviews/program/update/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_review import ProgramReview
from ...models.program_review_request import ProgramReviewRequest
from ...types import Response

OPERATION: Operation[ProgramReview] = Operation(
    "catalog_reviews_program_update_create", "POST", "/api/catalog/reviews/program/update/", ProgramReview
)


async def asyncio(*, client: DataManagerClient, body: ProgramReviewRequest) -> ProgramReview:
    """Create or update a program review

    Args:
        body: Request serializer for ProgramReviewUpdateView POST endpoint.

    Returns:
        ProgramReview.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            401: Unauthorized
            403: Permission denied
            500: Review could not be saved
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: ProgramReviewRequest) -> Response[ProgramReview]:
    """Create or update a program review

    As `asyncio`. Returns Response[ProgramReview]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ProgramReviewRequest) -> ProgramReview:
    """Create or update a program review

    As `asyncio`, blocking. Returns ProgramReview. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for ProgramReviewUpdateView POST endpoint.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: ProgramReviewRequest) -> Response[ProgramReview]:
    """Create or update a program review

    As `asyncio`, blocking. Returns Response[ProgramReview]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
