"""GET /api/catalog/reviews/program/info/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_review_info_response import ProgramReviewInfoResponse
from ...types import Response

OPERATION: Operation[ProgramReviewInfoResponse] = Operation(
    "catalog_reviews_program_info_retrieve", "GET", "/api/catalog/reviews/program/info/", ProgramReviewInfoResponse
)


async def asyncio(*, client: DataManagerClient, program_key: str) -> ProgramReviewInfoResponse:
    """Retrieve aggregate review information for a program.

    Args:
        program_key: The program key to get review information for

    Returns:
        ProgramReviewInfoResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
            404: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"program_key": program_key})


async def asyncio_detailed(*, client: DataManagerClient, program_key: str) -> Response[ProgramReviewInfoResponse]:
    """Retrieve aggregate review information for a program.

    As `asyncio`. Returns Response[ProgramReviewInfoResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"program_key": program_key})


def sync(*, client: DataManagerClient, program_key: str) -> ProgramReviewInfoResponse:
    """Retrieve aggregate review information for a program.

    As `asyncio`, blocking. Returns ProgramReviewInfoResponse. Raises errors.APIStatusError (400, 404).

    Args:
        program_key: The program key to get review information for
    """
    return OPERATION.sync(client, (), {"program_key": program_key})


def sync_detailed(*, client: DataManagerClient, program_key: str) -> Response[ProgramReviewInfoResponse]:
    """Retrieve aggregate review information for a program.

    As `asyncio`, blocking. Returns Response[ProgramReviewInfoResponse]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (), {"program_key": program_key})
