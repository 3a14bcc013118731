"""GET /api/ai-account/orgs/{org}/integration-credential/schema/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.integration_credential_schema import IntegrationCredentialSchema
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[IntegrationCredentialSchema]] = Operation(
    "ai_account_orgs_integration_credential_schema_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/integration-credential/schema/",
    _codec.ListOf(IntegrationCredentialSchema.from_dict),
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
) -> list[IntegrationCredentialSchema]:
    """Retrieve integration credentials schema for.

    Query Parameters:
        name (optional): Filter results by integration service name

    Args:
        request: The HTTP request
        org: Organization key identifier

    Returns:
        Response: List of integration credentials schema available.

    Raises:
        NotFound: When  no credentials match the filters
        ValidationError: When query parameters are invalid

    Args:
        name: Filter credentials by provider name (e.g., 'openai', 'google')

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: When query parameters are invalid
            404: When no credentials match the filters
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
        {
            "name": name,
        },
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
) -> Response[list[IntegrationCredentialSchema]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
        {
            "name": name,
        },
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
) -> list[IntegrationCredentialSchema]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
        {
            "name": name,
        },
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
) -> Response[list[IntegrationCredentialSchema]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
        {
            "name": name,
        },
    )
