"""PATCH /api/skills/orgs/{org}/skills/thresholds/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_skill_threshold import PatchedSkillThreshold
from ...models.skill_threshold import SkillThreshold
from ...types import UNSET, Response, Unset

OPERATION: Operation[SkillThreshold] = Operation(
    "skills_orgs_skills_thresholds_partial_update", "PATCH", "/api/skills/orgs/{org}/skills/thresholds/", SkillThreshold
)


async def asyncio(
    org: str, *, client: DataManagerClient, body: PatchedSkillThreshold | Unset = UNSET
) -> SkillThreshold:
    """Manage skill thresholds for a platform.

    This endpoint allows platform administrators to view, create, update, and delete
    skill thresholds. Skill thresholds define the minimum points required to consider
    a skill as acquired or mastered.

    Path Parameters:
        org (str): The platform/organization identifier

    Methods:
        GET: Retrieve all skill thresholds for the platform
        POST: Create a new skill threshold
        PATCH: Update an existing skill threshold
        DELETE: Delete all skill thresholds for the platform

    Request Body (POST):
        name (str, required): The name of the threshold level (e.g., "Beginner", "Intermediate")
        threshold (int, required): The minimum points required to reach this threshold

    Request Body (PATCH):
        name (str, required): The name of the existing threshold to update
        threshold (int, required): The new minimum points value for this threshold

    Returns:
        GET: A list of all skill thresholds for the platform
        POST/PATCH: The created or updated skill threshold with format:
            {
                "name": "threshold_name",
                "threshold": threshold_value
            }
        DELETE: No content (204)

    Error Responses:
        400 Bad Request: If the request data is invalid or missing required fields
        404 Not Found: If the specified platform doesn't exist or the threshold
                      to update cannot be found

    Access Control:
        - Only platform administrators can access this endpoint

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        SkillThreshold.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid or missing required fields
            404: If the specified platform doesn't exist or the threshold
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: PatchedSkillThreshold | Unset = UNSET
) -> Response[SkillThreshold]:
    """Manage skill thresholds for a platform.

    As `asyncio`. Returns Response[SkillThreshold]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: PatchedSkillThreshold | Unset = UNSET) -> SkillThreshold:
    """Manage skill thresholds for a platform.

    As `asyncio`, blocking. Returns SkillThreshold. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: PatchedSkillThreshold | Unset = UNSET
) -> Response[SkillThreshold]:
    """Manage skill thresholds for a platform.

    As `asyncio`, blocking. Returns Response[SkillThreshold]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
