"""GET /api/ai-account/orgs/{org}/users/{user_id}/default-llm-key-usage"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.default_llm_key_usage import DefaultLLMKeyUsage
from ...types import Response

OPERATION: Operation[DefaultLLMKeyUsage] = Operation(
    "ai_account_orgs_users_default_llm_key_usage_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/users/{user_id}/default-llm-key-usage",
    DefaultLLMKeyUsage,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> DefaultLLMKeyUsage:
    """Retrieve the status of main LLM credential usage for an organization.

    Args:
        request: The HTTP request
        org: Organization key identifier
        user_id: User identifier

    Returns:
        Response: Status of main LLM credential usage

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        DefaultLLMKeyUsage.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[DefaultLLMKeyUsage]:
    """Retrieve the status of main LLM credential usage for an organization.

    As `asyncio`. Returns Response[DefaultLLMKeyUsage]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> DefaultLLMKeyUsage:
    """Retrieve the status of main LLM credential usage for an organization.

    As `asyncio`, blocking. Returns DefaultLLMKeyUsage. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[DefaultLLMKeyUsage]:
    """Retrieve the status of main LLM credential usage for an organization.

    As `asyncio`, blocking. Returns Response[DefaultLLMKeyUsage]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
