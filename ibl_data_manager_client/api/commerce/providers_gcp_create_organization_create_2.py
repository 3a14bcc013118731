"""POST /api/providers/gcp/create-organization/{product_id}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[str] = Operation(
    "providers_gcp_create_organization_create_2",
    "POST",
    "/api/providers/gcp/create-organization/{product_id}/",
    str,
    answer="redirect",
)


async def asyncio(product_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    Set CREATE_ORGANIZATION_URL in GlobalConfigurationFetcher to the URL of the GCP marketplace create organization
    page

    Args:
        product_id: In the path.
        body: Any JSON; none is described.

    Returns:
        str: the redirect's target.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (product_id,), None, body)


async def asyncio_detailed(product_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[str]:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`. Returns Response[str] (the redirect's target). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (product_id,), None, body)


def sync(product_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`, blocking. Returns str (the redirect's target). Raises errors.APIStatusError.

    Args:
        product_id: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (product_id,), None, body)


def sync_detailed(product_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[str]:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`, blocking. Returns Response[str] (the redirect's target). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (product_id,), None, body)
