"""POST /api/ai-account/orgs/{org}/use-free-trial/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.confirmation_message import ConfirmationMessage
from ...models.free_trial_request import FreeTrialRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[ConfirmationMessage] = Operation(
    "ai_account_orgs_use_free_trial_create", "POST", "/api/ai-account/orgs/{org}/use-free-trial/", ConfirmationMessage
)


async def asyncio(
    org: str, *, client: DataManagerClient, body: FreeTrialRequest | Unset = UNSET
) -> ConfirmationMessage:
    """Enable, disable, or update free trial settings for an organization.

    Request Body:
        enable (boolean): Set to true to enable free trial
        disable (boolean): Set to true to disable free trial
        metadata (object, optional): Additional metadata for the free trial

    Args:
        request: The HTTP request
        org: Organization key identifier

    Returns:
        Response: Confirmation message

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        ConfirmationMessage.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: FreeTrialRequest | Unset = UNSET
) -> Response[ConfirmationMessage]:
    """Enable, disable, or update free trial settings for an organization.

    As `asyncio`. Returns Response[ConfirmationMessage]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: FreeTrialRequest | Unset = UNSET) -> ConfirmationMessage:
    """Enable, disable, or update free trial settings for an organization.

    As `asyncio`, blocking. Returns ConfirmationMessage. Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: FreeTrialRequest | Unset = UNSET
) -> Response[ConfirmationMessage]:
    """Enable, disable, or update free trial settings for an organization.

    As `asyncio`, blocking. Returns Response[ConfirmationMessage]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
