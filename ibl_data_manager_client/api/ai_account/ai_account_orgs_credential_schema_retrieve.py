"""GET /api/ai-account/orgs/{org}/credential/schema/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.llm_credential_schema import LLMCredentialSchema
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[LLMCredentialSchema]] = Operation(
    "ai_account_orgs_credential_schema_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/credential/schema/",
    list[LLMCredentialSchema],
)


async def asyncio(org: str, *, client: DataManagerClient, name: str | Unset = UNSET) -> list[LLMCredentialSchema]:
    """Retrieve LLM credentials schemas.

    Query Parameters:
        name (optional): Filter results by LLM service name

    Args:
        request: The HTTP request
        org: Organization key identifier

    Returns:
        Response: List of integration credentials schema available.

    Raises:
        NotFound: When  no credentials match the filters
        ValidationError: When query parameters are invalid

    Args:
        org: In the path.
        name: Filter credentials by provider name (e.g., 'openai', 'google')

    Returns:
        list[LLMCredentialSchema].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When query parameters are invalid
            404: When no credentials match the filters
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), {"name": name})


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET
) -> Response[list[LLMCredentialSchema]]:
    """Retrieve LLM credentials schemas.

    As `asyncio`. Returns Response[list[LLMCredentialSchema]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), {"name": name})


def sync(org: str, *, client: DataManagerClient, name: str | Unset = UNSET) -> list[LLMCredentialSchema]:
    """Retrieve LLM credentials schemas.

    As `asyncio`, blocking. Returns list[LLMCredentialSchema]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        name: Filter credentials by provider name (e.g., 'openai', 'google')
    """
    return OPERATION.sync(client, (org,), {"name": name})


def sync_detailed(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET
) -> Response[list[LLMCredentialSchema]]:
    """Retrieve LLM credentials schemas.

    As `asyncio`, blocking. Returns Response[list[LLMCredentialSchema]]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org,), {"name": name})
