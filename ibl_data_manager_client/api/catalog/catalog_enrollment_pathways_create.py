"""POST /api/catalog/enrollment/pathways/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pathway_enrollment import PathwayEnrollment
from ...models.pathway_enrollment_request import PathwayEnrollmentRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[PathwayEnrollment] = Operation(
    "catalog_enrollment_pathways_create", "POST", "/api/catalog/enrollment/pathways/", PathwayEnrollment
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: PathwayEnrollmentRequest | Unset = UNSET,
    active: bool | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    include_metadata: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_key: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PathwayEnrollment:
    """Log user enrollment with a pathway.

    Args:
        body: Serializer for pathway enrollment request parameters.
        active: Whether the enrollment should be active. Default on the server: true.
        include_default_platform: Include enrollments from default platform
        include_metadata: Include metadata in the response. Default on the server: true.
        org: Organization for the pathway
        pathway_id: Pathway ID for enrollment
        pathway_key: Pathway key for enrollment
        pathway_uuid: Pathway UUID for enrollment
        platform_key: Platform key for the pathway
        slug: Pathway slug for enrollment
        user_id: User ID for enrollment
        username: Username for enrollment

    Returns:
        PathwayEnrollment.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "include_default_platform": include_default_platform,
        "include_metadata": include_metadata,
        "org": org,
        "pathway_id": pathway_id,
        "pathway_key": pathway_key,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: PathwayEnrollmentRequest | Unset = UNSET,
    active: bool | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    include_metadata: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_key: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PathwayEnrollment]:
    """Log user enrollment with a pathway.

    As `asyncio`. Returns Response[PathwayEnrollment]. Raises errors.APIStatusError.
    """
    _query = {
        "active": active,
        "include_default_platform": include_default_platform,
        "include_metadata": include_metadata,
        "org": org,
        "pathway_id": pathway_id,
        "pathway_key": pathway_key,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: PathwayEnrollmentRequest | Unset = UNSET,
    active: bool | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    include_metadata: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_key: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PathwayEnrollment:
    """Log user enrollment with a pathway.

    As `asyncio`, blocking. Returns PathwayEnrollment. Raises errors.APIStatusError.

    Args:
        body: Serializer for pathway enrollment request parameters.
        active: Whether the enrollment should be active. Default on the server: true.
        include_default_platform: Include enrollments from default platform
        include_metadata: Include metadata in the response. Default on the server: true.
        org: Organization for the pathway
        pathway_id: Pathway ID for enrollment
        pathway_key: Pathway key for enrollment
        pathway_uuid: Pathway UUID for enrollment
        platform_key: Platform key for the pathway
        slug: Pathway slug for enrollment
        user_id: User ID for enrollment
        username: Username for enrollment
    """
    _query = {
        "active": active,
        "include_default_platform": include_default_platform,
        "include_metadata": include_metadata,
        "org": org,
        "pathway_id": pathway_id,
        "pathway_key": pathway_key,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
    }
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: PathwayEnrollmentRequest | Unset = UNSET,
    active: bool | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    include_metadata: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_key: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PathwayEnrollment]:
    """Log user enrollment with a pathway.

    As `asyncio`, blocking. Returns Response[PathwayEnrollment]. Raises errors.APIStatusError.
    """
    _query = {
        "active": active,
        "include_default_platform": include_default_platform,
        "include_metadata": include_metadata,
        "org": org,
        "pathway_id": pathway_id,
        "pathway_key": pathway_key,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "slug": slug,
        "user_id": user_id,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
