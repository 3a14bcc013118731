"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.custom_instruction_response import CustomInstructionResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CustomInstructionResponse] = Operation(
    "ai_mentor_orgs_users_custom_instruction_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/custom-instruction/",
    CustomInstructionResponse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> CustomInstructionResponse:
    """Retrieve custom instructions for a specific user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve custom instructions for.

    Returns:
        Response: The custom instructions for the user.

    Raises:
        NotFound: If no custom instructions exist for the user.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Custom instruction not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[CustomInstructionResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> CustomInstructionResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[CustomInstructionResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
