"""POST /api/core/lti/1p3/provider/lti-mentors/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_mentor import LtiMentor
from ...models.lti_mentor_input import LtiMentorInput
from ...types import Response

OPERATION: Operation[LtiMentor] = Operation(
    "core_lti_1p3_provider_lti_mentors_create", "POST", "/api/core/lti/1p3/provider/lti-mentors/", LtiMentor
)


async def asyncio(*, client: DataManagerClient, body: LtiMentorInput) -> LtiMentor:
    """Create a new LTI Mentor

    Args:
        body: As application/json.

    Returns:
        LtiMentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: LtiMentorInput) -> Response[LtiMentor]:
    """Create a new LTI Mentor

    As `asyncio`. Returns Response[LtiMentor]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: LtiMentorInput) -> LtiMentor:
    """Create a new LTI Mentor

    As `asyncio`, blocking. Returns LtiMentor. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: LtiMentorInput) -> Response[LtiMentor]:
    """Create a new LTI Mentor

    As `asyncio`, blocking. Returns Response[LtiMentor]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
