"""GET /api/ai-account/orgs/{org}/credential/schema/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.llm_credential_schema import LLMCredentialSchema
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[LLMCredentialSchema]] = Operation(
    "ai_account_orgs_credential_schema_retrieve",
    "GET",
    "/api/ai-account/orgs/{org}/credential/schema/",
    _codec.ListOf(LLMCredentialSchema.from_dict),
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    name: str | Unset = UNSET,
) -> list[LLMCredentialSchema]:
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
) -> Response[list[LLMCredentialSchema]]:
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
) -> list[LLMCredentialSchema]:
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
) -> Response[list[LLMCredentialSchema]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
        {
            "name": name,
        },
    )
