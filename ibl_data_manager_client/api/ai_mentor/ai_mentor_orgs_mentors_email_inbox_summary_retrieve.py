"""GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.email_prompt_summary import EmailPromptSummary
from ...types import Response

OPERATION: Operation[EmailPromptSummary] = Operation(
    "ai_mentor_orgs_mentors_email_inbox_summary_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox-summary/",
    EmailPromptSummary,
)


async def asyncio(org: str, mentor: str, *, client: DataManagerClient) -> EmailPromptSummary:
    """Retrieve a summary of a mentor's email inbox.

    Args:
        request: The HTTP request.
        mentor: The unique identifier of the mentor.

    Returns:
        Response: A summary of the mentor's email inbox statistics.

    Raises:
        NotFound: If the specified mentor does not exist.

    Args:
        org: In the path.
        mentor: In the path.

    Returns:
        EmailPromptSummary.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, mentor))


async def asyncio_detailed(org: str, mentor: str, *, client: DataManagerClient) -> Response[EmailPromptSummary]:
    """Retrieve a summary of a mentor's email inbox.

    As `asyncio`. Returns Response[EmailPromptSummary]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, mentor))


def sync(org: str, mentor: str, *, client: DataManagerClient) -> EmailPromptSummary:
    """Retrieve a summary of a mentor's email inbox.

    As `asyncio`, blocking. Returns EmailPromptSummary. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, mentor))


def sync_detailed(org: str, mentor: str, *, client: DataManagerClient) -> Response[EmailPromptSummary]:
    """Retrieve a summary of a mentor's email inbox.

    As `asyncio`, blocking. Returns Response[EmailPromptSummary]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, mentor))
