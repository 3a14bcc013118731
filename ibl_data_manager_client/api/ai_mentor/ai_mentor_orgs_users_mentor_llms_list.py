"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.llm_response import LLMResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[LLMResponse]] = Operation(
    "ai_mentor_orgs_users_mentor_llms_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/",
    _codec.ListOf(LLMResponse.from_dict),
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: str | Unset = UNSET,
) -> list[LLMResponse]:
    """Retrieve available LLMs for a user.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "mentor_id": mentor_id,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: str | Unset = UNSET,
) -> Response[list[LLMResponse]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "mentor_id": mentor_id,
        },
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: str | Unset = UNSET,
) -> list[LLMResponse]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "mentor_id": mentor_id,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor_id: str | Unset = UNSET,
) -> Response[list[LLMResponse]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "mentor_id": mentor_id,
        },
    )
