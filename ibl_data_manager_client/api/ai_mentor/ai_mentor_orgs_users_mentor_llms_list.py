"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.llm_response import LLMResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[LLMResponse]] = Operation(
    "ai_mentor_orgs_users_mentor_llms_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-llms/",
    list[LLMResponse],
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> list[LLMResponse]:
    """Retrieve available LLMs for a user.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: In the query.

    Returns:
        list[LLMResponse].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"mentor_id": mentor_id})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> Response[list[LLMResponse]]:
    """Retrieve available LLMs for a user.

    As `asyncio`. Returns Response[list[LLMResponse]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"mentor_id": mentor_id})


def sync(org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET) -> list[LLMResponse]:
    """Retrieve available LLMs for a user.

    As `asyncio`, blocking. Returns list[LLMResponse]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor_id: In the query.
    """
    return OPERATION.sync(client, (org, user_id), {"mentor_id": mentor_id})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, mentor_id: str | Unset = UNSET
) -> Response[list[LLMResponse]]:
    """Retrieve available LLMs for a user.

    As `asyncio`, blocking. Returns Response[list[LLMResponse]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"mentor_id": mentor_id})
