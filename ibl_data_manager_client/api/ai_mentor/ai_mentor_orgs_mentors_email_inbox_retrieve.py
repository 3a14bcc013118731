"""GET /api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.email_prompt_detail import EmailPromptDetail
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[EmailPromptDetail] = Operation(
    "ai_mentor_orgs_mentors_email_inbox_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/mentors/{mentor}/email-inbox/{email_prompt_id}/",
    EmailPromptDetail.from_dict,
)


async def asyncio(
    org: str,
    mentor: str,
    email_prompt_id: int,
    *,
    client: DataManagerClient,
) -> EmailPromptDetail:
    """Retrieve details of a specific email in a mentor's inbox.

    Args:
        request: The HTTP request.
        email_prompt_id: The ID of the email to retrieve.

    Returns:
        Response: The detailed information about the email.

    Raises:
        NotFound: If the specified email does not exist.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Email not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            mentor,
            email_prompt_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    mentor: str,
    email_prompt_id: int,
    *,
    client: DataManagerClient,
) -> Response[EmailPromptDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            mentor,
            email_prompt_id,
        ),
    )


def sync(
    org: str,
    mentor: str,
    email_prompt_id: int,
    *,
    client: DataManagerClient,
) -> EmailPromptDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            mentor,
            email_prompt_id,
        ),
    )


def sync_detailed(
    org: str,
    mentor: str,
    email_prompt_id: int,
    *,
    client: DataManagerClient,
) -> Response[EmailPromptDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            mentor,
            email_prompt_id,
        ),
    )
