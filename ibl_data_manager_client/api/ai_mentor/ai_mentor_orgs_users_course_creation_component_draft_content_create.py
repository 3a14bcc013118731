"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.unit_input import UnitInput
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_users_course_creation_component_draft_content_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/{id}/draft-content/",
    answer="any",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient, body: UnitInput) -> Any:
    """Generate draft content for a specific unit.

    This action starts a background task to create draft content
    for the specified unit using AI.

    Args:
        request: The HTTP request.
        pk: The primary key of the unit to generate content for.

    Returns:
        Response: A confirmation that the content generation task has been started.

    Raises:
        NotFound: If the specified unit does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this unit.
        body: As application/json.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Unit not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: UnitInput
) -> Response[Any]:
    """Generate draft content for a specific unit.

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient, body: UnitInput) -> Any:
    """Generate draft content for a specific unit.

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this unit.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient, body: UnitInput) -> Response[Any]:
    """Generate draft content for a specific unit.

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
