"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_session_summary_list import PaginatedSessionSummaryList
from ...models.session_summary import SessionSummary
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedSessionSummaryList] = Operation(
    "ai_mentor_orgs_users_session_detail_mentors_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/",
    PaginatedSessionSummaryList,
)
PAGINATION: Pagination[SessionSummary] = Pagination(
    "drf_page", "page", move="page", size=None, items=("results",), item=SessionSummary
)


@PAGINATION.asyncio
async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> PaginatedSessionSummaryList:
    """Retrieve session details including message counts and timestamps.

    Query Parameters:
        page (optional, int): Page number for pagination.

    Returns:
        - 200: Paginated list of session details.
        - 404: Session not found.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        page: Page number for pagination

    Returns:
        PaginatedSessionSummaryList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Session not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), {"page": page})


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> Response[PaginatedSessionSummaryList]:
    """Retrieve session details including message counts and timestamps.

    As `asyncio`. Returns Response[PaginatedSessionSummaryList]. Raises errors.APIStatusError (404). Pages: see
    `paginate`.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), {"page": page})


@PAGINATION.sync
def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> PaginatedSessionSummaryList:
    """Retrieve session details including message counts and timestamps.

    As `asyncio`, blocking. Returns PaginatedSessionSummaryList. Raises errors.APIStatusError (404). Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        page: Page number for pagination
    """
    return OPERATION.sync(client, (org, user_id, mentor), {"page": page})


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, page: int | Unset = UNSET
) -> Response[PaginatedSessionSummaryList]:
    """Retrieve session details including message counts and timestamps.

    As `asyncio`, blocking. Returns Response[PaginatedSessionSummaryList]. Raises errors.APIStatusError (404).
    Pages: see `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), {"page": page})
