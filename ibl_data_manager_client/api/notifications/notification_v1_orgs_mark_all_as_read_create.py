"""POST /api/notification/v1/orgs/{platform_key}/mark-all-as-read"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mark_all_read_request import MarkAllReadRequest
from ...models.mark_all_read_response import MarkAllReadResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[MarkAllReadResponse] = Operation(
    "notification_v1_orgs_mark_all_as_read_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/mark-all-as-read",
    MarkAllReadResponse,
)


async def asyncio(
    platform_key: str, *, client: DataManagerClient, body: MarkAllReadRequest | Unset = UNSET
) -> MarkAllReadResponse:
    """Mark all notifications as read for a user. Optionally provide specific notification IDs.

    Args:
        platform_key: In the path.
        body: Serializer for the request to mark notifications as read.

    Returns:
        MarkAllReadResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), None, body)


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, body: MarkAllReadRequest | Unset = UNSET
) -> Response[MarkAllReadResponse]:
    """Mark all notifications as read for a user. Optionally provide specific notification IDs.

    As `asyncio`. Returns Response[MarkAllReadResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), None, body)


def sync(
    platform_key: str, *, client: DataManagerClient, body: MarkAllReadRequest | Unset = UNSET
) -> MarkAllReadResponse:
    """Mark all notifications as read for a user. Optionally provide specific notification IDs.

    As `asyncio`, blocking. Returns MarkAllReadResponse. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        body: Serializer for the request to mark notifications as read.
    """
    return OPERATION.sync(client, (platform_key,), None, body)


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, body: MarkAllReadRequest | Unset = UNSET
) -> Response[MarkAllReadResponse]:
    """Mark all notifications as read for a user. Optionally provide specific notification IDs.

    As `asyncio`, blocking. Returns Response[MarkAllReadResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,), None, body)
