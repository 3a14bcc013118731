"""DELETE /api/core/orgs/{org}/redirect-tokens/{redirect_token}/delete"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "core_orgs_redirect_tokens_delete_destroy",
    "DELETE",
    "/api/core/orgs/{org}/redirect-tokens/{redirect_token}/delete",
    answer="none",
)


async def asyncio(
    org: str,
    redirect_token: str,
    *,
    client: DataManagerClient,
) -> None:
    """Delete specific token

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            redirect_token,
        ),
    )


async def asyncio_detailed(
    org: str,
    redirect_token: str,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            redirect_token,
        ),
    )


def sync(
    org: str,
    redirect_token: str,
    *,
    client: DataManagerClient,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            redirect_token,
        ),
    )


def sync_detailed(
    org: str,
    redirect_token: str,
    *,
    client: DataManagerClient,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            redirect_token,
        ),
    )
