"""GET /api/core/orgs/{org}/metadata/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.platform_public_metadata import PlatformPublicMetadata
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PlatformPublicMetadata] = Operation(
    "core_orgs_metadata_retrieve",
    "GET",
    "/api/core/orgs/{org}/metadata/",
    PlatformPublicMetadata.from_dict,
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
) -> PlatformPublicMetadata:
    """GET /api/core/orgs/{org}/metadata/

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
) -> Response[PlatformPublicMetadata]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
) -> PlatformPublicMetadata:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
) -> Response[PlatformPublicMetadata]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
    )
