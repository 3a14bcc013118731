"""POST /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.data_set_create import DataSetCreate
from ...models.data_set_upload import DataSetUpload
from ...types import Response

OPERATION: Operation[DataSetCreate] = Operation(
    "ai_finetuning_v1_org_user_datasets_create",
    "POST",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/",
    DataSetCreate,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(org: str, username: str, *, client: DataManagerClient, body: DataSetUpload) -> DataSetCreate:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        username: In the path.
        body: As multipart/form-data; without a file application/json.

    Returns:
        DataSetCreate.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username), None, body)


async def asyncio_detailed(
    org: str, username: str, *, client: DataManagerClient, body: DataSetUpload
) -> Response[DataSetCreate]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[DataSetCreate]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username), None, body)


def sync(org: str, username: str, *, client: DataManagerClient, body: DataSetUpload) -> DataSetCreate:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns DataSetCreate. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (org, username), None, body)


def sync_detailed(
    org: str, username: str, *, client: DataManagerClient, body: DataSetUpload
) -> Response[DataSetCreate]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[DataSetCreate]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username), None, body)
