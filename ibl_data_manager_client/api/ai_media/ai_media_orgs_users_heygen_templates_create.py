"""POST /api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.heygen_template import HeygenTemplate
from ...models.heygen_template_request import HeygenTemplateRequest
from ...types import Response

OPERATION: Operation[HeygenTemplate] = Operation(
    "ai_media_orgs_users_heygen_templates_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/heygen/templates/",
    HeygenTemplate,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: HeygenTemplateRequest) -> HeygenTemplate:
    """Endpoint to add a Heygen template id to an org.

    Only platform admins have access to this endpoint.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        HeygenTemplate.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: HeygenTemplateRequest
) -> Response[HeygenTemplate]:
    """Endpoint to add a Heygen template id to an org.

    As `asyncio`. Returns Response[HeygenTemplate]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: HeygenTemplateRequest) -> HeygenTemplate:
    """Endpoint to add a Heygen template id to an org.

    As `asyncio`, blocking. Returns HeygenTemplate. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: HeygenTemplateRequest
) -> Response[HeygenTemplate]:
    """Endpoint to add a Heygen template id to an org.

    As `asyncio`, blocking. Returns Response[HeygenTemplate]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
