"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.llm_model_for_tenant import LLMModelForTenant
from ...models.tenant_llm_request import TenantLLMRequest
from ...types import Response

OPERATION: Operation[LLMModelForTenant] = Operation(
    "ai_mentor_orgs_users_settings_tenant_llm_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/settings/tenant-llm/",
    LLMModelForTenant,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: TenantLLMRequest) -> LLMModelForTenant:
    """Create or update an LLM model for a tenant.

    Accessible only to tenant administrators.

    Args:
        request: The HTTP request containing LLM model details.
        org: The unique identifier of the tenant.

    Returns:
        Response: Details of the newly created or updated LLM model.

    Raises:
        ValidationError: If request data is invalid.
        NotFound: If the tenant does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        LLMModelForTenant.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If request data is invalid.
            404: If the tenant does not exist.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: TenantLLMRequest
) -> Response[LLMModelForTenant]:
    """Create or update an LLM model for a tenant.

    As `asyncio`. Returns Response[LLMModelForTenant]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: TenantLLMRequest) -> LLMModelForTenant:
    """Create or update an LLM model for a tenant.

    As `asyncio`, blocking. Returns LLMModelForTenant. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: TenantLLMRequest
) -> Response[LLMModelForTenant]:
    """Create or update an LLM model for a tenant.

    As `asyncio`, blocking. Returns Response[LLMModelForTenant]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
