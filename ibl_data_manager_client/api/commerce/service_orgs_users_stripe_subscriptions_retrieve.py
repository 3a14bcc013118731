"""GET /api/service/orgs/{org}/users/{user_id}/stripe/subscriptions/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "service_orgs_users_stripe_subscriptions_retrieve",
    "GET",
    "/api/service/orgs/{org}/users/{user_id}/stripe/subscriptions/",
    answer="any",
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> Any:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[Any]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> Any:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[Any]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
