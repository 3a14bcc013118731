"""POST /api/ai-account/orgs/{org}/use-default-llm-key/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.confirmation_message import ConfirmationMessage
from ...models.default_llm_key_request import DefaultLLMKeyRequest
from ...types import Response

OPERATION: Operation[ConfirmationMessage] = Operation(
    "ai_account_orgs_use_default_llm_key_create",
    "POST",
    "/api/ai-account/orgs/{org}/use-default-llm-key/",
    ConfirmationMessage,
)


async def asyncio(org: str, *, client: DataManagerClient, body: DefaultLLMKeyRequest) -> ConfirmationMessage:
    """Enable or disable the use of main LLM credentials for an organization.

    Request Body:
        enable (boolean): Set to true to enable main credentials
        disable (boolean): Set to true to disable main credentials

    Args:
        request: The HTTP request
        org: Organization key identifier

    Returns:
        Response: Confirmation message

    Raises:
        ValidationError: When neither enable nor disable is specified

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        ConfirmationMessage.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When neither enable nor disable is specified
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: DefaultLLMKeyRequest
) -> Response[ConfirmationMessage]:
    """Enable or disable the use of main LLM credentials for an organization.

    As `asyncio`. Returns Response[ConfirmationMessage]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: DefaultLLMKeyRequest) -> ConfirmationMessage:
    """Enable or disable the use of main LLM credentials for an organization.

    As `asyncio`, blocking. Returns ConfirmationMessage. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: DefaultLLMKeyRequest) -> Response[ConfirmationMessage]:
    """Enable or disable the use of main LLM credentials for an organization.

    As `asyncio`, blocking. Returns Response[ConfirmationMessage]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
