"""GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.email_prompt_list import EmailPromptList
from ...models.paginated_email_prompt_list import PaginatedEmailPromptList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedEmailPromptList] = Operation(
    "ai_mentor_orgs_mentors_email_inbox_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/",
    PaginatedEmailPromptList,
)
PAGINATION: Pagination[EmailPromptList] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=EmailPromptList
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PaginatedEmailPromptList:
    """Retrieve a list of emails in a mentor's inbox.

    The list can be filtered using the 'search' query parameter to search
    for specific terms in the email content or subject.

    Args:
        mentor: The unique identifier of the mentor.

    Returns:
        Response: A paginated list of emails in the mentor's inbox.

    Raises:
        NotFound: If the specified mentor does not exist.

    Args:
        org: In the path.
        mentor: In the path.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: Search term to filter emails by content or subject

    Returns:
        PaginatedEmailPromptList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, mentor), {"page": page, "page_size": page_size, "search": search})


async def asyncio_detailed(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PaginatedEmailPromptList]:
    """Retrieve a list of emails in a mentor's inbox.

    As `asyncio`. Returns Response[PaginatedEmailPromptList]. Raises errors.APIStatusError (404). Pages: see
    `paginate`.
    """
    return await OPERATION.asyncio_detailed(
        client, (org, mentor), {"page": page, "page_size": page_size, "search": search}
    )


@PAGINATION.sync
def sync(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PaginatedEmailPromptList:
    """Retrieve a list of emails in a mentor's inbox.

    As `asyncio`, blocking. Returns PaginatedEmailPromptList. Raises errors.APIStatusError (404). Pages: see
    `paginate`.

    Args:
        org: In the path.
        mentor: In the path.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: Search term to filter emails by content or subject
    """
    return OPERATION.sync(client, (org, mentor), {"page": page, "page_size": page_size, "search": search})


def sync_detailed(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PaginatedEmailPromptList]:
    """Retrieve a list of emails in a mentor's inbox.

    As `asyncio`, blocking. Returns Response[PaginatedEmailPromptList]. Raises errors.APIStatusError (404). Pages:
    see `paginate`.
    """
    return OPERATION.sync_detailed(client, (org, mentor), {"page": page, "page_size": page_size, "search": search})
