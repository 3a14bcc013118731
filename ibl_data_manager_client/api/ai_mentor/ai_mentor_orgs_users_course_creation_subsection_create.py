"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.sub_section import SubSection
from ...models.sub_section_input import SubSectionInput
from ...types import Response

OPERATION: Operation[SubSection] = Operation(
    "ai_mentor_orgs_users_course_creation_subsection_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/subsection/",
    SubSection,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: SubSectionInput) -> SubSection:
    """API viewset for managing course subsections.

    This viewset allows platform administrators to retrieve and manage
    subsections within course sections.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        SubSection.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: SubSectionInput
) -> Response[SubSection]:
    """API viewset for managing course subsections.

    As `asyncio`. Returns Response[SubSection]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: SubSectionInput) -> SubSection:
    """API viewset for managing course subsections.

    As `asyncio`, blocking. Returns SubSection. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: SubSectionInput) -> Response[SubSection]:
    """API viewset for managing course subsections.

    As `asyncio`, blocking. Returns Response[SubSection]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
