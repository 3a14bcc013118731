"""POST /api/providers/gcp/create-organization/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[str] = Operation(
    "providers_gcp_create_organization_create", "POST", "/api/providers/gcp/create-organization/", answer="redirect"
)


async def asyncio(*, client: DataManagerClient) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    Set CREATE_ORGANIZATION_URL in GlobalConfigurationFetcher to the URL of the GCP marketplace create organization
    page

    Returns:
        str: the redirect's target.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[str]:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`. Returns Response[str]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`, blocking. Returns str. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[str]:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`, blocking. Returns Response[str]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
