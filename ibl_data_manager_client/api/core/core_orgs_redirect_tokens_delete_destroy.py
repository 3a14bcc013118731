"""DELETE /api/core/orgs/{org}/redirect-tokens/{redirect_token}/delete"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "core_orgs_redirect_tokens_delete_destroy",
    "DELETE",
    "/api/core/orgs/{org}/redirect-tokens/{redirect_token}/delete",
    None,
    answer="none",
)


async def asyncio(org: str, redirect_token: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete specific token

    Args:
        org: In the path.
        redirect_token: In the path.
        body: Any JSON; none is described.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, redirect_token), None, body)


async def asyncio_detailed(
    org: str, redirect_token: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[None]:
    """Delete specific token

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, redirect_token), None, body)


def sync(org: str, redirect_token: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete specific token

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        redirect_token: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, redirect_token), None, body)


def sync_detailed(
    org: str, redirect_token: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[None]:
    """Delete specific token

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, redirect_token), None, body)
