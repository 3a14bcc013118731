"""POST /api/ai-account/orgs/{org}/credential/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.llm_credential_request import LLMCredentialRequest
from ...models.llm_credential_response import LLMCredentialResponse
from ...types import Response

OPERATION: Operation[LLMCredentialResponse] = Operation(
    "ai_account_orgs_credential_create", "POST", "/api/ai-account/orgs/{org}/credential/", LLMCredentialResponse
)


async def asyncio(org: str, *, client: DataManagerClient, body: LLMCredentialRequest) -> LLMCredentialResponse:
    """Create a new LLM credential for an organization.

    Args:
        request: The HTTP request containing credential information
        org: Organization key identifier

    Returns:
        Response: Created LLM credential

    Raises:
        NotFound: When organization is not found
        ValidationError: When request data is invalid

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        LLMCredentialResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When request data is invalid
            404: When organization is not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: LLMCredentialRequest
) -> Response[LLMCredentialResponse]:
    """Create a new LLM credential for an organization.

    As `asyncio`. Returns Response[LLMCredentialResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: LLMCredentialRequest) -> LLMCredentialResponse:
    """Create a new LLM credential for an organization.

    As `asyncio`, blocking. Returns LLMCredentialResponse. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: LLMCredentialRequest
) -> Response[LLMCredentialResponse]:
    """Create a new LLM credential for an organization.

    As `asyncio`, blocking. Returns Response[LLMCredentialResponse]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
