"""DELETE /api/ai-account/orgs/{org}/credential/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.credential_name import CredentialName
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_account_orgs_credential_destroy", "DELETE", "/api/ai-account/orgs/{org}/credential/", None, answer="none"
)


async def asyncio(org: str, *, client: DataManagerClient, body: CredentialName) -> None:
    """Delete an existing LLM credential for an organization.

    Args:
        request: The HTTP request containing credential information (must include 'name')
        org: Organization key identifier

    Returns:
        Response: 204

    Raises:
        NotFound: When organization or credential is not found
        ValidationError: When request data is invalid

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When request data is invalid
            404: When organization or credential is not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(org: str, *, client: DataManagerClient, body: CredentialName) -> Response[None]:
    """Delete an existing LLM credential for an organization.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: CredentialName) -> None:
    """Delete an existing LLM credential for an organization.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: CredentialName) -> Response[None]:
    """Delete an existing LLM credential for an organization.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
