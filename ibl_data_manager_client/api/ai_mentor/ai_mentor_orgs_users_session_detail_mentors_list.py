"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.paginated_session_summary_list import PaginatedSessionSummaryList
from ...models.session_summary import SessionSummary
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedSessionSummaryList] = Operation(
    "ai_mentor_orgs_users_session_detail_mentors_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/session-detail/mentors/{mentor}/",
    PaginatedSessionSummaryList.from_dict,
)
PAGINATION: Pagination[SessionSummary] = Pagination(
    "drf_page",
    "page",
    move="page",
    size=None,
    items=("results",),
    decode=SessionSummary.from_dict,
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
) -> PaginatedSessionSummaryList:
    """Retrieve session details including message counts and timestamps.

    Query Parameters:
        page (optional, int): Page number for pagination.

    Returns:
        - 200: Paginated list of session details.
        - 404: Session not found.

    Args:
        page: Page number for pagination

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Session not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        {
            "page": page,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
) -> Response[PaginatedSessionSummaryList]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        {
            "page": page,
        },
    )


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
) -> PaginatedSessionSummaryList:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        {
            "page": page,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
) -> Response[PaginatedSessionSummaryList]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        {
            "page": page,
        },
    )
