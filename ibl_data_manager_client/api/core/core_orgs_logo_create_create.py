"""POST /api/core/orgs/{org}/logo/create/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.image_file_upload import ImageFileUpload
from ...models.image_upload import ImageUpload
from ...types import Response

OPERATION: Operation[ImageUpload] = Operation(
    "core_orgs_logo_create_create",
    "POST",
    "/api/core/orgs/{org}/logo/create/",
    ImageUpload,
    media_type="multipart/form-data",
)


async def asyncio(org: str, *, client: DataManagerClient, body: ImageFileUpload) -> ImageUpload:
    """Upload a new platform logo

    Args:
        org: In the path.
        body: As multipart/form-data.

    Returns:
        ImageUpload.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(org: str, *, client: DataManagerClient, body: ImageFileUpload) -> Response[ImageUpload]:
    """Upload a new platform logo

    As `asyncio`. Returns Response[ImageUpload]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: ImageFileUpload) -> ImageUpload:
    """Upload a new platform logo

    As `asyncio`, blocking. Returns ImageUpload. Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: As multipart/form-data.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: ImageFileUpload) -> Response[ImageUpload]:
    """Upload a new platform logo

    As `asyncio`, blocking. Returns Response[ImageUpload]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
