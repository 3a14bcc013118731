"""DELETE /api/notification/v1/orgs/{org}/users/{user_id}/notifications/{notification_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.confirmation_message import ConfirmationMessage
from ...types import Response

OPERATION: Operation[ConfirmationMessage] = Operation(
    "notification_v1_orgs_users_notifications_destroy",
    "DELETE",
    "/api/notification/v1/orgs/{org}/users/{user_id}/notifications/{notification_id}/",
    ConfirmationMessage,
)


async def asyncio(org: str, user_id: str, notification_id: str, *, client: DataManagerClient) -> ConfirmationMessage:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        notification_id: In the path.

    Returns:
        ConfirmationMessage.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, notification_id))


async def asyncio_detailed(
    org: str, user_id: str, notification_id: str, *, client: DataManagerClient
) -> Response[ConfirmationMessage]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[ConfirmationMessage]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, notification_id))


def sync(org: str, user_id: str, notification_id: str, *, client: DataManagerClient) -> ConfirmationMessage:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns ConfirmationMessage. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        notification_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, notification_id))


def sync_detailed(
    org: str, user_id: str, notification_id: str, *, client: DataManagerClient
) -> Response[ConfirmationMessage]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[ConfirmationMessage]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, notification_id))
