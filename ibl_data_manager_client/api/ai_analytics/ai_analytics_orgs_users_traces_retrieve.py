"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/traces/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.trace import Trace
from ...types import Response

OPERATION: Operation[Trace] = Operation(
    "ai_analytics_orgs_users_traces_retrieve", "GET", "/api/ai-analytics/orgs/{org}/users/{user_id}/traces/{id}/", Trace
)


async def asyncio(org: str, user_id: str, id: str, *, client: DataManagerClient) -> Trace:
    """Viewset for retrieving and listing Langfuse traces.

    This viewset provides read-only access to Langfuse traces data for platform admins.
    Traces represent high-level tracking of user interactions and AI responses.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        id: In the path.

    Returns:
        Trace.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: str, *, client: DataManagerClient) -> Response[Trace]:
    """Viewset for retrieving and listing Langfuse traces.

    As `asyncio`. Returns Response[Trace]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: str, *, client: DataManagerClient) -> Trace:
    """Viewset for retrieving and listing Langfuse traces.

    As `asyncio`, blocking. Returns Trace. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: str, *, client: DataManagerClient) -> Response[Trace]:
    """Viewset for retrieving and listing Langfuse traces.

    As `asyncio`, blocking. Returns Response[Trace]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
