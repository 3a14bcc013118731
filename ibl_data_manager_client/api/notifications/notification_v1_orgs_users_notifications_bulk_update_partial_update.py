"""PATCH /api/notification/v1/orgs/{org}/users/{user_id}/notifications/bulk-update/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.confirmation_message import ConfirmationMessage
from ...models.patched_notification import PatchedNotification
from ...types import UNSET, Response, Unset

OPERATION: Operation[ConfirmationMessage] = Operation(
    "notification_v1_orgs_users_notifications_bulk_update_partial_update",
    "PATCH",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications/bulk-update/",
    ConfirmationMessage,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: PatchedNotification | Unset = UNSET
) -> ConfirmationMessage:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        ConfirmationMessage.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PatchedNotification | Unset = UNSET
) -> Response[ConfirmationMessage]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[ConfirmationMessage]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: PatchedNotification | Unset = UNSET
) -> ConfirmationMessage:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns ConfirmationMessage. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PatchedNotification | Unset = UNSET
) -> Response[ConfirmationMessage]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[ConfirmationMessage]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
