"""POST /api/providers/gcp/create-organization/{product_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[str] = Operation(
    "providers_gcp_create_organization_create_2",
    "POST",
    "/api/providers/gcp/create-organization/{product_id}/",
    answer="redirect",
)


async def asyncio(product_id: str, *, client: DataManagerClient) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    Set CREATE_ORGANIZATION_URL in GlobalConfigurationFetcher to the URL of the GCP marketplace create organization
    page

    Args:
        product_id: In the path.

    Returns:
        str: the redirect's target.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (product_id,))


async def asyncio_detailed(product_id: str, *, client: DataManagerClient) -> Response[str]:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`. Returns Response[str]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (product_id,))


def sync(product_id: str, *, client: DataManagerClient) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`, blocking. Returns str. Raises errors.APIStatusError.

    Args:
        product_id: In the path.
    """
    return OPERATION.sync(client, (product_id,))


def sync_detailed(product_id: str, *, client: DataManagerClient) -> Response[str]:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`, blocking. Returns Response[str]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (product_id,))
