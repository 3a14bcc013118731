"""PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_section import PatchedSection
from ...models.section import Section
from ...types import UNSET, Response, Unset

OPERATION: Operation[Section] = Operation(
    "ai_mentor_orgs_users_course_creation_section_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/section/{id}/",
    Section,
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedSection | Unset = UNSET
) -> Section:
    """API viewset for managing course sections.

    This viewset allows platform administrators to retrieve and manage
    sections within EdX courses.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this section.
        body: As application/json.

    Returns:
        Section.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedSection | Unset = UNSET
) -> Response[Section]:
    """API viewset for managing course sections.

    As `asyncio`. Returns Response[Section]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedSection | Unset = UNSET
) -> Section:
    """API viewset for managing course sections.

    As `asyncio`, blocking. Returns Section. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this section.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedSection | Unset = UNSET
) -> Response[Section]:
    """API viewset for managing course sections.

    As `asyncio`, blocking. Returns Response[Section]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
