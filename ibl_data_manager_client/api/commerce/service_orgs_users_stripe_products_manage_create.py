"""POST /api/service/orgs/{org}/users/{user_id}/stripe/products/manage/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "service_orgs_users_stripe_products_manage_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/products/manage/",
    answer="any",
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[Any]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
