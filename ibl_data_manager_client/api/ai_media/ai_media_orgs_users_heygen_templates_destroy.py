"""DELETE /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/{template_name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_media_orgs_users_heygen_templates_destroy",
    "DELETE",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/{template_name}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, template_name: str, *, client: DataManagerClient) -> None:
    """Endpoint to delete a Heygen template id for an org.


    The reponse status code is always 204 when no error.


    Only platform admins have access to this endpoint.

    Args:
        org: In the path.
        user_id: In the path.
        template_name: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, template_name))


async def asyncio_detailed(org: str, user_id: str, template_name: str, *, client: DataManagerClient) -> Response[None]:
    """Endpoint to delete a Heygen template id for an org.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, template_name))


def sync(org: str, user_id: str, template_name: str, *, client: DataManagerClient) -> None:
    """Endpoint to delete a Heygen template id for an org.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        template_name: In the path.
    """
    return OPERATION.sync(client, (org, user_id, template_name))


def sync_detailed(org: str, user_id: str, template_name: str, *, client: DataManagerClient) -> Response[None]:
    """Endpoint to delete a Heygen template id for an org.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, template_name))
