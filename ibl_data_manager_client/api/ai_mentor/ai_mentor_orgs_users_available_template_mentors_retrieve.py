"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/available-template-mentors/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.template_mentor import TemplateMentor
from ...types import Response

OPERATION: Operation[list[TemplateMentor]] = Operation(
    "ai_mentor_orgs_users_available_template_mentors_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/available-template-mentors/",
    list[TemplateMentor],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[TemplateMentor]:
    """This endpoint list available template mentors for a tenant

    Returns:

        200 : List of Template Mentors

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[TemplateMentor].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[TemplateMentor]]:
    """This endpoint list available template mentors for a tenant

    As `asyncio`. Returns Response[list[TemplateMentor]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[TemplateMentor]:
    """This endpoint list available template mentors for a tenant

    As `asyncio`, blocking. Returns list[TemplateMentor]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[TemplateMentor]]:
    """This endpoint list available template mentors for a tenant

    As `asyncio`, blocking. Returns Response[list[TemplateMentor]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
