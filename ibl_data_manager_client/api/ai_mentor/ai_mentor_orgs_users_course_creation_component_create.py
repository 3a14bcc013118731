"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.unit import Unit
from ...models.unit_input import UnitInput
from ...types import Response

OPERATION: Operation[Unit] = Operation(
    "ai_mentor_orgs_users_course_creation_component_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/course-creation/component/",
    Unit,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: UnitInput) -> Unit:
    """API viewset for managing course units.

    This viewset allows platform administrators to retrieve and manage
    units within course subsections, and generate content for them.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        Unit.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient, body: UnitInput) -> Response[Unit]:
    """API viewset for managing course units.

    As `asyncio`. Returns Response[Unit]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: UnitInput) -> Unit:
    """API viewset for managing course units.

    As `asyncio`, blocking. Returns Unit. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: UnitInput) -> Response[Unit]:
    """API viewset for managing course units.

    As `asyncio`, blocking. Returns Response[Unit]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
