"""POST /api/core/rbac/student-llm-access/set/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.set_student_llm_access import SetStudentLLMAccess
from ...models.student_llm_access_response import StudentLLMAccessResponse
from ...types import Response

OPERATION: Operation[StudentLLMAccessResponse] = Operation(
    "core_rbac_student_llm_access_set_create",
    "POST",
    "/api/core/rbac/student-llm-access/set/",
    StudentLLMAccessResponse,
)


async def asyncio(*, client: DataManagerClient, body: SetStudentLLMAccess) -> StudentLLMAccessResponse:
    """Set student LLM access permissions

    Configure which LLM resources students can access on a platform by replacing the LLM Users policy resources

    Args:
        body: Serializer for setting student LLM access permissions

    Returns:
        StudentLLMAccessResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
            403: Permission denied - Tenant Admin access required
            404: Platform or LLM Users policy not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: SetStudentLLMAccess
) -> Response[StudentLLMAccessResponse]:
    """Set student LLM access permissions

    As `asyncio`. Returns Response[StudentLLMAccessResponse]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: SetStudentLLMAccess) -> StudentLLMAccessResponse:
    """Set student LLM access permissions

    As `asyncio`, blocking. Returns StudentLLMAccessResponse. Raises errors.APIStatusError (400, 403, 404).

    Args:
        body: Serializer for setting student LLM access permissions
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: SetStudentLLMAccess) -> Response[StudentLLMAccessResponse]:
    """Set student LLM access permissions

    As `asyncio`, blocking. Returns Response[StudentLLMAccessResponse]. Raises errors.APIStatusError (400, 403,
    404).
    """
    return OPERATION.sync_detailed(client, (), None, body)
