"""PATCH /api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.data_set import DataSet
from ...models.patched_data_set import PatchedDataSet
from ...types import UNSET, Response, Unset

OPERATION: Operation[DataSet] = Operation(
    "ai_finetuning_v1_org_user_datasets_partial_update",
    "PATCH",
    "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/",
    DataSet,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(
    org: str, username: str, id: UUID, *, client: DataManagerClient, body: PatchedDataSet | Unset = UNSET
) -> DataSet:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        username: In the path.
        id: A UUID string identifying this data set.
        body: As multipart/form-data; without a file application/json.

    Returns:
        DataSet.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, username, id), None, body)


async def asyncio_detailed(
    org: str, username: str, id: UUID, *, client: DataManagerClient, body: PatchedDataSet | Unset = UNSET
) -> Response[DataSet]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[DataSet]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, username, id), None, body)


def sync(
    org: str, username: str, id: UUID, *, client: DataManagerClient, body: PatchedDataSet | Unset = UNSET
) -> DataSet:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns DataSet. Raises errors.APIStatusError.

    Args:
        org: In the path.
        username: In the path.
        id: A UUID string identifying this data set.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (org, username, id), None, body)


def sync_detailed(
    org: str, username: str, id: UUID, *, client: DataManagerClient, body: PatchedDataSet | Unset = UNSET
) -> Response[DataSet]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[DataSet]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, username, id), None, body)
