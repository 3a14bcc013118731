"""POST /api/catalog/metadata/course-search/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_metadata_match import CourseMetadataMatch
from ...models.course_metadata_search_request import CourseMetadataSearchRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[CourseMetadataMatch]] = Operation(
    "catalog_metadata_course_search_create", "POST", "/api/catalog/metadata/course-search/", list[CourseMetadataMatch]
)


async def asyncio(
    *, client: DataManagerClient, body: CourseMetadataSearchRequest | Unset = UNSET
) -> list[CourseMetadataMatch]:
    """Search for courses matching specified metadata filters.

    Args:
        body: Serializer for course metadata search request body.

    Returns:
        list[CourseMetadataMatch].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
            500: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: CourseMetadataSearchRequest | Unset = UNSET
) -> Response[list[CourseMetadataMatch]]:
    """Search for courses matching specified metadata filters.

    As `asyncio`. Returns Response[list[CourseMetadataMatch]]. Raises errors.APIStatusError (400, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: CourseMetadataSearchRequest | Unset = UNSET) -> list[CourseMetadataMatch]:
    """Search for courses matching specified metadata filters.

    As `asyncio`, blocking. Returns list[CourseMetadataMatch]. Raises errors.APIStatusError (400, 500).

    Args:
        body: Serializer for course metadata search request body.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: CourseMetadataSearchRequest | Unset = UNSET
) -> Response[list[CourseMetadataMatch]]:
    """Search for courses matching specified metadata filters.

    As `asyncio`, blocking. Returns Response[list[CourseMetadataMatch]]. Raises errors.APIStatusError (400, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
