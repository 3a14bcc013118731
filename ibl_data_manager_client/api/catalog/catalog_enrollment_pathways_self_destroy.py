"""DELETE /api/catalog/enrollment/pathways/self/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pathway_enrollment import PathwayEnrollment
from ...types import UNSET, Response, Unset

OPERATION: Operation[PathwayEnrollment] = Operation(
    "catalog_enrollment_pathways_self_destroy", "DELETE", "/api/catalog/enrollment/pathways/self/", PathwayEnrollment
)


async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_key: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PathwayEnrollment:
    """Unenroll from a pathway. Deactivates enrollment.

    Args:
        active: Whether the enrollment should be active. Default on the server: true.
        org: Organization for the pathway
        pathway_id: Pathway ID for self-enrollment
        pathway_key: Pathway key for self-enrollment
        platform_key: Platform key for the pathway
        slug: Pathway slug for self-enrollment
        user_id: User ID for self-enrollment
        username: Username for self-enrollment

    Returns:
        PathwayEnrollment.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "org": org,
        "pathway_id": pathway_id,
        "pathway_key": pathway_key,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_key: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PathwayEnrollment]:
    """Unenroll from a pathway. Deactivates enrollment.

    As `asyncio`. Returns Response[PathwayEnrollment]. Raises errors.APIStatusError.
    """
    _query = {
        "active": active,
        "org": org,
        "pathway_id": pathway_id,
        "pathway_key": pathway_key,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_key: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PathwayEnrollment:
    """Unenroll from a pathway. Deactivates enrollment.

    As `asyncio`, blocking. Returns PathwayEnrollment. Raises errors.APIStatusError.

    Args:
        active: Whether the enrollment should be active. Default on the server: true.
        org: Organization for the pathway
        pathway_id: Pathway ID for self-enrollment
        pathway_key: Pathway key for self-enrollment
        platform_key: Platform key for the pathway
        slug: Pathway slug for self-enrollment
        user_id: User ID for self-enrollment
        username: Username for self-enrollment
    """
    _query = {
        "active": active,
        "org": org,
        "pathway_id": pathway_id,
        "pathway_key": pathway_key,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_key: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PathwayEnrollment]:
    """Unenroll from a pathway. Deactivates enrollment.

    As `asyncio`, blocking. Returns Response[PathwayEnrollment]. Raises errors.APIStatusError.
    """
    _query = {
        "active": active,
        "org": org,
        "pathway_id": pathway_id,
        "pathway_key": pathway_key,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query)
