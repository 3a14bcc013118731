"""POST /api/core/rbac/student-mentor-creation/set/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.set_student_mentor_creation_permission import SetStudentMentorCreationPermission
from ...models.student_mentor_creation_permission_response import StudentMentorCreationPermissionResponse
from ...types import Response

OPERATION: Operation[StudentMentorCreationPermissionResponse] = Operation(
    "core_rbac_student_mentor_creation_set_create",
    "POST",
    "/api/core/rbac/student-mentor-creation/set/",
    StudentMentorCreationPermissionResponse,
)


async def asyncio(
    *, client: DataManagerClient, body: SetStudentMentorCreationPermission
) -> StudentMentorCreationPermissionResponse:
    """Set student mentor creation permission

    Enable or disable the ability for students to create mentors on a platform

    Args:
        body: Serializer for setting student mentor creation permission

    Returns:
        StudentMentorCreationPermissionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
            403: Permission denied - Tenant Admin access required
            404: Platform, students group, or mentor creators policy not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: SetStudentMentorCreationPermission
) -> Response[StudentMentorCreationPermissionResponse]:
    """Set student mentor creation permission

    As `asyncio`. Returns Response[StudentMentorCreationPermissionResponse]. Raises errors.APIStatusError (400, 403,
    404).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(
    *, client: DataManagerClient, body: SetStudentMentorCreationPermission
) -> StudentMentorCreationPermissionResponse:
    """Set student mentor creation permission

    As `asyncio`, blocking. Returns StudentMentorCreationPermissionResponse. Raises errors.APIStatusError (400, 403,
    404).

    Args:
        body: Serializer for setting student mentor creation permission
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: SetStudentMentorCreationPermission
) -> Response[StudentMentorCreationPermissionResponse]:
    """Set student mentor creation permission

    As `asyncio`, blocking. Returns Response[StudentMentorCreationPermissionResponse]. Raises errors.APIStatusError
    (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (), None, body)
