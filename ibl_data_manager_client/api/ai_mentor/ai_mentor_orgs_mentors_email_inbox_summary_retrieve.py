"""GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.email_prompt_summary import EmailPromptSummary
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[EmailPromptSummary] = Operation(
    "ai_mentor_orgs_mentors_email_inbox_summary_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/",
    EmailPromptSummary.from_dict,
)


async def asyncio(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> EmailPromptSummary:
    """Retrieve a summary of a mentor's email inbox.

    Args:
        request: The HTTP request.
        mentor: The unique identifier of the mentor.

    Returns:
        Response: A summary of the mentor's email inbox statistics.

    Raises:
        NotFound: If the specified mentor does not exist.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            mentor,
        ),
    )


async def asyncio_detailed(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[EmailPromptSummary]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            mentor,
        ),
    )


def sync(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> EmailPromptSummary:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            mentor,
        ),
    )


def sync_detailed(
    org: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[EmailPromptSummary]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            mentor,
        ),
    )
