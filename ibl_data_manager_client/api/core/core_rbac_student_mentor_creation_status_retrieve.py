"""GET /api/core/rbac/student-mentor-creation/status/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.student_mentor_creation_permission_response import StudentMentorCreationPermissionResponse
from ...types import Response

OPERATION: Operation[StudentMentorCreationPermissionResponse] = Operation(
    "core_rbac_student_mentor_creation_status_retrieve",
    "GET",
    "/api/core/rbac/student-mentor-creation/status/",
    StudentMentorCreationPermissionResponse,
)


async def asyncio(*, client: DataManagerClient, platform_key: str) -> StudentMentorCreationPermissionResponse:
    """Get student mentor creation permission status

    Check whether students are currently allowed to create mentors on a platform

    Args:
        platform_key: The platform key to check (at most 255 characters)

    Returns:
        StudentMentorCreationPermissionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing platform_key parameter
            403: Permission denied - Tenant Admin access required
            404: Platform not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(
    *, client: DataManagerClient, platform_key: str
) -> Response[StudentMentorCreationPermissionResponse]:
    """Get student mentor creation permission status

    As `asyncio`. Returns Response[StudentMentorCreationPermissionResponse]. Raises errors.APIStatusError (400, 403,
    404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str) -> StudentMentorCreationPermissionResponse:
    """Get student mentor creation permission status

    As `asyncio`, blocking. Returns StudentMentorCreationPermissionResponse. Raises errors.APIStatusError (400, 403,
    404).

    Args:
        platform_key: The platform key to check (at most 255 characters)
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, platform_key: str) -> Response[StudentMentorCreationPermissionResponse]:
    """Get student mentor creation permission status

    As `asyncio`, blocking. Returns Response[StudentMentorCreationPermissionResponse]. Raises errors.APIStatusError
    (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
