"""POST /api/providers/gcp/create-organization/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[str] = Operation(
    "providers_gcp_create_organization_create",
    "POST",
    "/api/providers/gcp/create-organization/",
    str,
    answer="redirect",
)


async def asyncio(*, client: DataManagerClient, body: Any | Unset = UNSET) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    Set CREATE_ORGANIZATION_URL in GlobalConfigurationFetcher to the URL of the GCP marketplace create organization
    page

    Args:
        body: Any JSON; none is described.

    Returns:
        str: the redirect's target.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[str]:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`. Returns Response[str] (the redirect's target). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: Any | Unset = UNSET) -> str:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`, blocking. Returns str (the redirect's target). Raises errors.APIStatusError.

    Args:
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[str]:
    """Serves a view that redirects to the GCP marketplace create organization page

    As `asyncio`, blocking. Returns Response[str] (the redirect's target). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
