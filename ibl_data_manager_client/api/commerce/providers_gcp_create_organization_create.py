"""POST /api/providers/gcp/create-organization/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[str] = Operation(
    "providers_gcp_create_organization_create",
    "POST",
    "/api/providers/gcp/create-organization/",
    answer="redirect",
)


async def asyncio(
    *,
    client: DataManagerClient,
) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    Set CREATE_ORGANIZATION_URL in GlobalConfigurationFetcher to the URL of the GCP marketplace create
    organization
    page

    Returns:
        The redirect's target.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
) -> Response[str]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
    )


def sync(
    *,
    client: DataManagerClient,
) -> str:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
    )


def sync_detailed(
    *,
    client: DataManagerClient,
) -> Response[str]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
    )
