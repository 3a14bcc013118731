"""POST /api/ai-mentor/orgs/{org}/mentors/by-email/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.accessible_mentors_by_email_request import AccessibleMentorsByEmailRequest
from ...models.accessible_mentors_by_email_response import AccessibleMentorsByEmailResponse
from ...types import Response

OPERATION: Operation[AccessibleMentorsByEmailResponse] = Operation(
    "ai_mentor_orgs_mentors_by_email_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/mentors/by-email/",
    AccessibleMentorsByEmailResponse,
)


async def asyncio(
    org: str, *, client: DataManagerClient, body: AccessibleMentorsByEmailRequest
) -> AccessibleMentorsByEmailResponse:
    """Get accessible mentors by email

    Returns a list of mentor unique IDs that a user can access via email in the specified organization.

    Args:
        org: In the path.
        body: Request serializer for accessible mentors by email endpoint.

    Returns:
        AccessibleMentorsByEmailResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request parameters
            404: User or platform not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: AccessibleMentorsByEmailRequest
) -> Response[AccessibleMentorsByEmailResponse]:
    """Get accessible mentors by email

    As `asyncio`. Returns Response[AccessibleMentorsByEmailResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(
    org: str, *, client: DataManagerClient, body: AccessibleMentorsByEmailRequest
) -> AccessibleMentorsByEmailResponse:
    """Get accessible mentors by email

    As `asyncio`, blocking. Returns AccessibleMentorsByEmailResponse. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        body: Request serializer for accessible mentors by email endpoint.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: AccessibleMentorsByEmailRequest
) -> Response[AccessibleMentorsByEmailResponse]:
    """Get accessible mentors by email

    As `asyncio`, blocking. Returns Response[AccessibleMentorsByEmailResponse]. Raises errors.APIStatusError (400,
    404).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
