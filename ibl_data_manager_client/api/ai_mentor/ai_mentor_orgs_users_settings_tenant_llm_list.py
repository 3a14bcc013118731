"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.llm_model_for_tenant import LLMModelForTenant
from ...types import Response

OPERATION: Operation[list[LLMModelForTenant]] = Operation(
    "ai_mentor_orgs_users_settings_tenant_llm_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/",
    list[LLMModelForTenant],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[LLMModelForTenant]:
    """Retrieve all LLM models assigned to a specific tenant.

    Args:
        request: The HTTP request.
        org: The unique identifier of the tenant.

    Returns:
        Response: A list of LLM models assigned to the tenant.

    Raises:
        NotFound: If the specified tenant does not have any associated models.
        ValidationError: If an unexpected error occurs.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[LLMModelForTenant].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If an unexpected error occurs.
            404: If the specified tenant does not have any associated models.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[LLMModelForTenant]]:
    """Retrieve all LLM models assigned to a specific tenant.

    As `asyncio`. Returns Response[list[LLMModelForTenant]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[LLMModelForTenant]:
    """Retrieve all LLM models assigned to a specific tenant.

    As `asyncio`, blocking. Returns list[LLMModelForTenant]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[LLMModelForTenant]]:
    """Retrieve all LLM models assigned to a specific tenant.

    As `asyncio`, blocking. Returns Response[list[LLMModelForTenant]]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
