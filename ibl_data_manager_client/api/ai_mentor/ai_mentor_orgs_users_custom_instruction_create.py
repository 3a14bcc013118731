"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.custom_instruction_response import CustomInstructionResponse
from ...models.custom_instruction_response_input import CustomInstructionResponseInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[CustomInstructionResponse] = Operation(
    "ai_mentor_orgs_users_custom_instruction_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/",
    CustomInstructionResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: CustomInstructionResponseInput | Unset = UNSET
) -> CustomInstructionResponse:
    """Create a new custom instruction for a user.

    Args:
        request: The HTTP request containing the custom instruction data.
        org: The organization/tenant identifier.
        user_id: The ID of the user to create custom instructions for.

    Returns:
        Response: The created custom instruction.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        CustomInstructionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CustomInstructionResponseInput | Unset = UNSET
) -> Response[CustomInstructionResponse]:
    """Create a new custom instruction for a user.

    As `asyncio`. Returns Response[CustomInstructionResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: CustomInstructionResponseInput | Unset = UNSET
) -> CustomInstructionResponse:
    """Create a new custom instruction for a user.

    As `asyncio`, blocking. Returns CustomInstructionResponse. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CustomInstructionResponseInput | Unset = UNSET
) -> Response[CustomInstructionResponse]:
    """Create a new custom instruction for a user.

    As `asyncio`, blocking. Returns Response[CustomInstructionResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
