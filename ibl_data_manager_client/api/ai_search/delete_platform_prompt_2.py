"""DELETE /api/ai-search/recommendation/prompts/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "delete_platform_prompt_2", "DELETE", "/api/ai-search/recommendation/prompts/", None, answer="none"
)


async def asyncio(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, prompt_id: int | Unset = UNSET
) -> None:
    """Delete a recommendation prompt

    Delete a recommendation prompt by ID. Must provide platform_key to verify ownership. This permanently removes
    the prompt.

    Args:
        platform_key: Platform key.
        prompt_id: In the query.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: Authentication required
            403: Admin permissions required or platform mismatch
            404: Prompt not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key, "prompt_id": prompt_id})


async def asyncio_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, prompt_id: int | Unset = UNSET
) -> Response[None]:
    """Delete a recommendation prompt

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (401, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key, "prompt_id": prompt_id})


def sync(*, client: DataManagerClient, platform_key: str | Unset = UNSET, prompt_id: int | Unset = UNSET) -> None:
    """Delete a recommendation prompt

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (401, 403, 404).

    Args:
        platform_key: Platform key.
        prompt_id: In the query.
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key, "prompt_id": prompt_id})


def sync_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET, prompt_id: int | Unset = UNSET
) -> Response[None]:
    """Delete a recommendation prompt

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (401, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key, "prompt_id": prompt_id})
