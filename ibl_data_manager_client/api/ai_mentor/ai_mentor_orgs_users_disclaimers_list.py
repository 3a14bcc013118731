"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_disclaimers_list_scope import AiMentorOrgsUsersDisclaimersListScope
from ...models.disclaimer import Disclaimer
from ...models.paginated_disclaimer_list import PaginatedDisclaimerList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedDisclaimerList] = Operation(
    "ai_mentor_orgs_users_disclaimers_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/",
    PaginatedDisclaimerList,
)
PAGINATION: Pagination[Disclaimer] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Disclaimer
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    scope: AiMentorOrgsUsersDisclaimersListScope | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PaginatedDisclaimerList:
    """ViewSet for managing mentor disclaimers.

    This viewset provides endpoints for creating and managing mentor disclaimers, which are
    statements or information that mentors need to share with students.

    Permissions:
        - Platform administrators have full CRUD access
        - Students have read-only access
        - Unauthenticated users have no access

    Endpoints:
        - GET /api/orgs/{org}/users/{user_id}/disclaimers/ - List all disclaimers
        - POST /api/orgs/{org}/users/{user_id}/disclaimers/ - Create a new disclaimer
        - GET /api/orgs/{org}/users/{user_id}/disclaimers/{id}/ - Retrieve a specific disclaimer
        - PUT/PATCH /api/orgs/{org}/users/{user_id}/disclaimers/{id}/ - Update a disclaimer
        - POST /api/orgs/{org}/users/{user_id}/disclaimers/{id}/add_mentor/ - Add mentor to disclaimer
        - POST /api/orgs/{org}/users/{user_id}/disclaimers/{id}/remove_mentor/ - Remove mentor from disclaimer

    Query Parameters:
        - Supports filtering via DjangoFilterBackend
        - See DisclaimerFilterSet for available filters

    Returns:
        List endpoint returns paginated results with disclaimer objects:

        ```
        {
            "count": int,
            "next": str,
            "previous": str,
            "results": [
                {
                    "id": int,
                    "title": str,
                    "content": str,
                    "mentor": str,
                    "platform": str,
                    "created_at": datetime,
                    "updated_at": datetime
                },
                ...
            ]
        }
        ```

        Detail endpoints return a single disclaimer object with the same structure

    Args:
        org: In the path.
        user_id: In the path.
        active: In the query.
        mentor_id: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        scope: * `platform` - Platform
            * `mentor` - Mentor
        search: A search term.

    Returns:
        PaginatedDisclaimerList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "scope": scope,
        "search": search,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    scope: AiMentorOrgsUsersDisclaimersListScope | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PaginatedDisclaimerList]:
    """ViewSet for managing mentor disclaimers.

    As `asyncio`. Returns Response[PaginatedDisclaimerList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "scope": scope,
        "search": search,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    scope: AiMentorOrgsUsersDisclaimersListScope | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PaginatedDisclaimerList:
    """ViewSet for managing mentor disclaimers.

    As `asyncio`, blocking. Returns PaginatedDisclaimerList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        active: In the query.
        mentor_id: In the query.
        ordering: Which field to use when ordering the results.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        scope: * `platform` - Platform
            * `mentor` - Mentor
        search: A search term.
    """
    _query = {
        "active": active,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "scope": scope,
        "search": search,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    ordering: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    scope: AiMentorOrgsUsersDisclaimersListScope | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PaginatedDisclaimerList]:
    """ViewSet for managing mentor disclaimers.

    As `asyncio`, blocking. Returns Response[PaginatedDisclaimerList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "active": active,
        "mentor_id": mentor_id,
        "ordering": ordering,
        "page": page,
        "page_size": page_size,
        "scope": scope,
        "search": search,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
