"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.custom_instruction_response import CustomInstructionResponse
from ...types import Response

OPERATION: Operation[CustomInstructionResponse] = Operation(
    "ai_mentor_orgs_users_custom_instruction_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/",
    CustomInstructionResponse,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> CustomInstructionResponse:
    """Retrieve custom instructions for a specific user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve custom instructions for.

    Returns:
        Response: The custom instructions for the user.

    Raises:
        NotFound: If no custom instructions exist for the user.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        CustomInstructionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Custom instruction not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[CustomInstructionResponse]:
    """Retrieve custom instructions for a specific user.

    As `asyncio`. Returns Response[CustomInstructionResponse]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> CustomInstructionResponse:
    """Retrieve custom instructions for a specific user.

    As `asyncio`, blocking. Returns CustomInstructionResponse. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[CustomInstructionResponse]:
    """Retrieve custom instructions for a specific user.

    As `asyncio`, blocking. Returns Response[CustomInstructionResponse]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
