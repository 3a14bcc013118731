"""GET /api/core/rbac/student-llm-access/status/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.student_llm_access_response import StudentLLMAccessResponse
from ...types import Response

OPERATION: Operation[StudentLLMAccessResponse] = Operation(
    "core_rbac_student_llm_access_status_retrieve",
    "GET",
    "/api/core/rbac/student-llm-access/status/",
    StudentLLMAccessResponse,
)


async def asyncio(*, client: DataManagerClient, platform_key: str) -> StudentLLMAccessResponse:
    """Get student LLM access permissions

    Check which LLM resources students are currently allowed to access on a platform

    Args:
        platform_key: The platform key to check (at most 255 characters)

    Returns:
        StudentLLMAccessResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing platform_key parameter
            403: Permission denied - Tenant Admin access required
            404: Platform not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(*, client: DataManagerClient, platform_key: str) -> Response[StudentLLMAccessResponse]:
    """Get student LLM access permissions

    As `asyncio`. Returns Response[StudentLLMAccessResponse]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str) -> StudentLLMAccessResponse:
    """Get student LLM access permissions

    As `asyncio`, blocking. Returns StudentLLMAccessResponse. Raises errors.APIStatusError (400, 403, 404).

    Args:
        platform_key: The platform key to check (at most 255 characters)
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, platform_key: str) -> Response[StudentLLMAccessResponse]:
    """Get student LLM access permissions

    As `asyncio`, blocking. Returns Response[StudentLLMAccessResponse]. Raises errors.APIStatusError (400, 403,
    404).
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
