"""GET /api/catalog/milestones/completions/program/query/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_completion_response import ProgramCompletionResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramCompletionResponse] = Operation(
    "catalog_milestones_completions_program_query_retrieve",
    "GET",
    "/api/catalog/milestones/completions/program/query/",
    ProgramCompletionResponse,
)


async def asyncio(
    *, client: DataManagerClient, program_key: str, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> ProgramCompletionResponse:
    """Retrieve program completion information

    Args:
        program_key: The unique identifier for the program
        user_id: The user identifier (either user_id or username required)
        username: The username (either user_id or username required)

    Returns:
        ProgramCompletionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing or invalid parameters
            401: Unauthorized
            403: Permission denied
            404: Program, user, or completion information not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"program_key": program_key, "user_id": user_id, "username": username})


async def asyncio_detailed(
    *, client: DataManagerClient, program_key: str, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> Response[ProgramCompletionResponse]:
    """Retrieve program completion information

    As `asyncio`. Returns Response[ProgramCompletionResponse]. Raises errors.APIStatusError (400, 401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"program_key": program_key, "user_id": user_id, "username": username}
    )


def sync(
    *, client: DataManagerClient, program_key: str, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> ProgramCompletionResponse:
    """Retrieve program completion information

    As `asyncio`, blocking. Returns ProgramCompletionResponse. Raises errors.APIStatusError (400, 401, 403, 404).

    Args:
        program_key: The unique identifier for the program
        user_id: The user identifier (either user_id or username required)
        username: The username (either user_id or username required)
    """
    return OPERATION.sync(client, (), {"program_key": program_key, "user_id": user_id, "username": username})


def sync_detailed(
    *, client: DataManagerClient, program_key: str, user_id: int | Unset = UNSET, username: str | Unset = UNSET
) -> Response[ProgramCompletionResponse]:
    """Retrieve program completion information

    As `asyncio`, blocking. Returns Response[ProgramCompletionResponse]. Raises errors.APIStatusError (400, 401,
    403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"program_key": program_key, "user_id": user_id, "username": username})
