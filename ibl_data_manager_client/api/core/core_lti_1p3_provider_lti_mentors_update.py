"""PUT /api/core/lti/1p3/provider/lti-mentors/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_mentor import LtiMentor
from ...models.lti_mentor_input import LtiMentorInput
from ...types import Response

OPERATION: Operation[LtiMentor] = Operation(
    "core_lti_1p3_provider_lti_mentors_update", "PUT", "/api/core/lti/1p3/provider/lti-mentors/{id}/", LtiMentor
)


async def asyncio(id: str, *, client: DataManagerClient, body: LtiMentorInput) -> LtiMentor:
    """Update an LTI Mentor

    Args:
        id: In the path.
        body: As application/json.

    Returns:
        LtiMentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), None, body)


async def asyncio_detailed(id: str, *, client: DataManagerClient, body: LtiMentorInput) -> Response[LtiMentor]:
    """Update an LTI Mentor

    As `asyncio`. Returns Response[LtiMentor]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (id,), None, body)


def sync(id: str, *, client: DataManagerClient, body: LtiMentorInput) -> LtiMentor:
    """Update an LTI Mentor

    As `asyncio`, blocking. Returns LtiMentor. Raises errors.APIStatusError.

    Args:
        id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (id,), None, body)


def sync_detailed(id: str, *, client: DataManagerClient, body: LtiMentorInput) -> Response[LtiMentor]:
    """Update an LTI Mentor

    As `asyncio`, blocking. Returns Response[LtiMentor]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (id,), None, body)
