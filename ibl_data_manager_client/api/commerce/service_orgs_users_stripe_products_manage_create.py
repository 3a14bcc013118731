"""POST /api/service/orgs/{org}/users/{user_id}/stripe/products/manage/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "service_orgs_users_stripe_products_manage_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/products/manage/",
    answer="any",
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Any:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
