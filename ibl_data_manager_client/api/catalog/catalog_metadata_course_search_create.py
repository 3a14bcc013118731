"""POST /api/catalog/metadata/course-search/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.catalog_metadata_course_search_create_response import CatalogMetadataCourseSearchCreateResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.course_metadata_search_request import CourseMetadataSearchRequest

OPERATION: Operation[CatalogMetadataCourseSearchCreateResponse] = Operation(
    "catalog_metadata_course_search_create",
    "POST",
    "/api/catalog/metadata/course-search/",
    CatalogMetadataCourseSearchCreateResponse.adopt,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CourseMetadataSearchRequest | Unset = UNSET,
) -> CatalogMetadataCourseSearchCreateResponse:
    """Search for courses matching specified metadata filters.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: No response body
            500: No response body
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CourseMetadataSearchRequest | Unset = UNSET,
) -> Response[CatalogMetadataCourseSearchCreateResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: CourseMetadataSearchRequest | Unset = UNSET,
) -> CatalogMetadataCourseSearchCreateResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CourseMetadataSearchRequest | Unset = UNSET,
) -> Response[CatalogMetadataCourseSearchCreateResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
