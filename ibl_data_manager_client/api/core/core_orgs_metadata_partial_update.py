"""PATCH /api/core/orgs/{org}/metadata/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_platform_public_metadata import PatchedPlatformPublicMetadata
from ...models.platform_public_metadata import PlatformPublicMetadata
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformPublicMetadata] = Operation(
    "core_orgs_metadata_partial_update", "PATCH", "/api/core/orgs/{org}/metadata/", PlatformPublicMetadata
)


async def asyncio(
    org: str, *, client: DataManagerClient, body: PatchedPlatformPublicMetadata | Unset = UNSET
) -> PlatformPublicMetadata:
    """PATCH /api/core/orgs/{org}/metadata/

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        PlatformPublicMetadata.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: PatchedPlatformPublicMetadata | Unset = UNSET
) -> Response[PlatformPublicMetadata]:
    """PATCH /api/core/orgs/{org}/metadata/

    As `asyncio`. Returns Response[PlatformPublicMetadata]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(
    org: str, *, client: DataManagerClient, body: PatchedPlatformPublicMetadata | Unset = UNSET
) -> PlatformPublicMetadata:
    """PATCH /api/core/orgs/{org}/metadata/

    As `asyncio`, blocking. Returns PlatformPublicMetadata. Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: PatchedPlatformPublicMetadata | Unset = UNSET
) -> Response[PlatformPublicMetadata]:
    """PATCH /api/core/orgs/{org}/metadata/

    As `asyncio`, blocking. Returns Response[PlatformPublicMetadata]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
