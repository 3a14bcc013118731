"""POST /api/ai-account/orgs/{org}/integration-credential/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.credential_request import CredentialRequest
from ...models.integration_credential import IntegrationCredential
from ...types import Response

OPERATION: Operation[IntegrationCredential] = Operation(
    "ai_account_orgs_integration_credential_create",
    "POST",
    "/api/ai-account/orgs/{org}/integration-credential/",
    IntegrationCredential,
)


async def asyncio(org: str, *, client: DataManagerClient, body: CredentialRequest) -> IntegrationCredential:
    """Create a new integration credential for an organization.

    Args:
        request: The HTTP request containing credential information
        org: Organization key identifier

    Returns:
        Response: Created integration credential

    Raises:
        NotFound: When organization is not found
        ValidationError: When request data is invalid

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        IntegrationCredential.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When request data is invalid
            404: When organization is not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: CredentialRequest
) -> Response[IntegrationCredential]:
    """Create a new integration credential for an organization.

    As `asyncio`. Returns Response[IntegrationCredential]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: CredentialRequest) -> IntegrationCredential:
    """Create a new integration credential for an organization.

    As `asyncio`, blocking. Returns IntegrationCredential. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: CredentialRequest) -> Response[IntegrationCredential]:
    """Create a new integration credential for an organization.

    As `asyncio`, blocking. Returns Response[IntegrationCredential]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
