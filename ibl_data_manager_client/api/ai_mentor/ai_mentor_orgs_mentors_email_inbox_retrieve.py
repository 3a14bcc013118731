"""GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.email_prompt_detail import EmailPromptDetail
from ...types import Response

OPERATION: Operation[EmailPromptDetail] = Operation(
    "ai_mentor_orgs_mentors_email_inbox_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/",
    EmailPromptDetail,
)


async def asyncio(org: str, mentor: str, email_prompt_id: int, *, client: DataManagerClient) -> EmailPromptDetail:
    """Retrieve details of a specific email in a mentor's inbox.

    Args:
        request: The HTTP request.
        email_prompt_id: The ID of the email to retrieve.

    Returns:
        Response: The detailed information about the email.

    Raises:
        NotFound: If the specified email does not exist.

    Args:
        org: In the path.
        mentor: In the path.
        email_prompt_id: In the path.

    Returns:
        EmailPromptDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Email not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, mentor, email_prompt_id))


async def asyncio_detailed(
    org: str, mentor: str, email_prompt_id: int, *, client: DataManagerClient
) -> Response[EmailPromptDetail]:
    """Retrieve details of a specific email in a mentor's inbox.

    As `asyncio`. Returns Response[EmailPromptDetail]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, mentor, email_prompt_id))


def sync(org: str, mentor: str, email_prompt_id: int, *, client: DataManagerClient) -> EmailPromptDetail:
    """Retrieve details of a specific email in a mentor's inbox.

    As `asyncio`, blocking. Returns EmailPromptDetail. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        mentor: In the path.
        email_prompt_id: In the path.
    """
    return OPERATION.sync(client, (org, mentor, email_prompt_id))


def sync_detailed(
    org: str, mentor: str, email_prompt_id: int, *, client: DataManagerClient
) -> Response[EmailPromptDetail]:
    """Retrieve details of a specific email in a mentor's inbox.

    As `asyncio`, blocking. Returns Response[EmailPromptDetail]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, mentor, email_prompt_id))
