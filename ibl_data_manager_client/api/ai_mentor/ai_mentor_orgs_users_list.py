"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.mentor import Mentor
from ...models.paginated_mentor_list import PaginatedMentorList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedMentorList] = Operation(
    "ai_mentor_orgs_users_list", "GET", "/api/ai-mentor/orgs/{org}/users/{user_id}/", PaginatedMentorList
)
PAGINATION: Pagination[Mentor] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Mentor
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    return_session_information: bool | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> PaginatedMentorList:
    """Retrieve a list of mentors.

    Returns:
        - List of mentors matching the filters.

    Args:
        org: In the path.
        user_id: In the path.
        department_id: Department to filter by
        filter_by: Filter options include, date, name, default is date
        is_featured: Whether the mentor is featured or not
        metadata_key: Metadata key to be queried with
        metadata_value: Metadata value to be filter for
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        return_session_information: Declares if session information should be included in the mentor data
        visibility: visibility type  to be queried with

    Returns:
        PaginatedMentorList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "filter_by": filter_by,
        "is_featured": is_featured,
        "metadata_key": metadata_key,
        "metadata_value": metadata_value,
        "page": page,
        "page_size": page_size,
        "return_session_information": return_session_information,
        "visibility": visibility,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    return_session_information: bool | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Response[PaginatedMentorList]:
    """Retrieve a list of mentors.

    As `asyncio`. Returns Response[PaginatedMentorList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "filter_by": filter_by,
        "is_featured": is_featured,
        "metadata_key": metadata_key,
        "metadata_value": metadata_value,
        "page": page,
        "page_size": page_size,
        "return_session_information": return_session_information,
        "visibility": visibility,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    return_session_information: bool | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> PaginatedMentorList:
    """Retrieve a list of mentors.

    As `asyncio`, blocking. Returns PaginatedMentorList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        department_id: Department to filter by
        filter_by: Filter options include, date, name, default is date
        is_featured: Whether the mentor is featured or not
        metadata_key: Metadata key to be queried with
        metadata_value: Metadata value to be filter for
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        return_session_information: Declares if session information should be included in the mentor data
        visibility: visibility type  to be queried with
    """
    _query = {
        "department_id": department_id,
        "filter_by": filter_by,
        "is_featured": is_featured,
        "metadata_key": metadata_key,
        "metadata_value": metadata_value,
        "page": page,
        "page_size": page_size,
        "return_session_information": return_session_information,
        "visibility": visibility,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    return_session_information: bool | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Response[PaginatedMentorList]:
    """Retrieve a list of mentors.

    As `asyncio`, blocking. Returns Response[PaginatedMentorList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "department_id": department_id,
        "filter_by": filter_by,
        "is_featured": is_featured,
        "metadata_key": metadata_key,
        "metadata_value": metadata_value,
        "page": page,
        "page_size": page_size,
        "return_session_information": return_session_information,
        "visibility": visibility,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
