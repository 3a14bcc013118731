"""GET /api/ai-account/orgs/{org}/masked-integration-credential/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.masked_integration_credential import MaskedIntegrationCredential
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[MaskedIntegrationCredential]] = Operation(
    "ai_account_orgs_masked_integration_credential_list",
    "GET",
    "/api/ai-account/orgs/{org}/masked-integration-credential/",
    list[MaskedIntegrationCredential],
)


async def asyncio(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET
) -> list[MaskedIntegrationCredential]:
    """Retrieve masked integration credentials for an organization.

    Query Parameters:
        name (optional): Filter results by integration service name

    Args:
        request: The HTTP request
        org: Organization key identifier

    Returns:
        Response: List of integration credentials for the organization

    Raises:
        NotFound: When organization is not found or when no credentials match the filters
        ValidationError: When query parameters are invalid

    Args:
        org: In the path.
        name: Filter credentials by provider name (e.g., 'openai', 'google')

    Returns:
        list[MaskedIntegrationCredential].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When query parameters are invalid
            404: When organization is not found or when no credentials match the filters
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), {"name": name})


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET
) -> Response[list[MaskedIntegrationCredential]]:
    """Retrieve masked integration credentials for an organization.

    As `asyncio`. Returns Response[list[MaskedIntegrationCredential]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), {"name": name})


def sync(org: str, *, client: DataManagerClient, name: str | Unset = UNSET) -> list[MaskedIntegrationCredential]:
    """Retrieve masked integration credentials for an organization.

    As `asyncio`, blocking. Returns list[MaskedIntegrationCredential]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        name: Filter credentials by provider name (e.g., 'openai', 'google')
    """
    return OPERATION.sync(client, (org,), {"name": name})


def sync_detailed(
    org: str, *, client: DataManagerClient, name: str | Unset = UNSET
) -> Response[list[MaskedIntegrationCredential]]:
    """Retrieve masked integration credentials for an organization.

    As `asyncio`, blocking. Returns Response[list[MaskedIntegrationCredential]]. Raises errors.APIStatusError (400,
    404).
    """
    return OPERATION.sync_detailed(client, (org,), {"name": name})
