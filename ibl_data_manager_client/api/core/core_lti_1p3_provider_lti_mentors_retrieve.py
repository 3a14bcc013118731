"""GET /api/core/lti/1p3/provider/lti-mentors/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_mentor import LtiMentor
from ...types import Response

OPERATION: Operation[LtiMentor] = Operation(
    "core_lti_1p3_provider_lti_mentors_retrieve", "GET", "/api/core/lti/1p3/provider/lti-mentors/{id}/", LtiMentor
)


async def asyncio(id: str, *, client: DataManagerClient, platform_key: str) -> LtiMentor:
    """Get details about a specific LTI Mentor

    Args:
        id: In the path.
        platform_key: Platform Key

    Returns:
        LtiMentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), {"platform_key": platform_key})


async def asyncio_detailed(id: str, *, client: DataManagerClient, platform_key: str) -> Response[LtiMentor]:
    """Get details about a specific LTI Mentor

    As `asyncio`. Returns Response[LtiMentor]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (id,), {"platform_key": platform_key})


def sync(id: str, *, client: DataManagerClient, platform_key: str) -> LtiMentor:
    """Get details about a specific LTI Mentor

    As `asyncio`, blocking. Returns LtiMentor. Raises errors.APIStatusError.

    Args:
        id: In the path.
        platform_key: Platform Key
    """
    return OPERATION.sync(client, (id,), {"platform_key": platform_key})


def sync_detailed(id: str, *, client: DataManagerClient, platform_key: str) -> Response[LtiMentor]:
    """Get details about a specific LTI Mentor

    As `asyncio`, blocking. Returns Response[LtiMentor]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (id,), {"platform_key": platform_key})
