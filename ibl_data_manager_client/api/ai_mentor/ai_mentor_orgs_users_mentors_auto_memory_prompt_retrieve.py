"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.auto_memory_prompt import AutoMemoryPrompt
from ...types import Response

OPERATION: Operation[AutoMemoryPrompt] = Operation(
    "ai_mentor_orgs_users_mentors_auto_memory_prompt_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/auto-memory-prompt/",
    AutoMemoryPrompt,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> AutoMemoryPrompt:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        AutoMemoryPrompt.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[AutoMemoryPrompt]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[AutoMemoryPrompt]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> AutoMemoryPrompt:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns AutoMemoryPrompt. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Response[AutoMemoryPrompt]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[AutoMemoryPrompt]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
