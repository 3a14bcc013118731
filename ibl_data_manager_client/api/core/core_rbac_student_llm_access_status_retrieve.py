"""GET /api/core/rbac/student-llm-access/status/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.student_llm_access_response import StudentLLMAccessResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[StudentLLMAccessResponse] = Operation(
    "core_rbac_student_llm_access_status_retrieve",
    "GET",
    "/api/core/rbac/student-llm-access/status/",
    StudentLLMAccessResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> StudentLLMAccessResponse:
    """Get student LLM access permissions

    Check which LLM resources students are currently allowed to access on a platform

    Args:
        platform_key: The platform key to check

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Missing platform_key parameter
            403: Permission denied - Tenant Admin access required
            404: Platform not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[StudentLLMAccessResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> StudentLLMAccessResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[StudentLLMAccessResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )
