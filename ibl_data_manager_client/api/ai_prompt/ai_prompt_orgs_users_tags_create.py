"""POST /api/ai-prompt/orgs/{org}/users/{user_id}/tags/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.tags_view import TagsView
from ...models.tags_view_input import TagsViewInput
from ...types import Response

OPERATION: Operation[TagsView] = Operation(
    "ai_prompt_orgs_users_tags_create", "POST", "/api/ai-prompt/orgs/{org}/users/{user_id}/tags/", TagsView
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: TagsViewInput) -> TagsView:
    """Endpoint for Adding prompt tag.

    Accessible to tenant admins and students.

    Returns:

        201: tag Object.

        400: When data is not valid.



    Example:

        POST: /api/ai-prompt/orgs/main/users/johndoe/tags/

        Request:        Response:       {
                            "name": "Programming",
                            "description": "tags for programing prompts"
                        }

        Response:       {
                            "id": 1,
                            "name": "Programming",
                            "description": "tags for programing prompts"
                        }

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        TagsView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When data is not valid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: TagsViewInput
) -> Response[TagsView]:
    """Endpoint for Adding prompt tag.

    As `asyncio`. Returns Response[TagsView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: TagsViewInput) -> TagsView:
    """Endpoint for Adding prompt tag.

    As `asyncio`, blocking. Returns TagsView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: TagsViewInput) -> Response[TagsView]:
    """Endpoint for Adding prompt tag.

    As `asyncio`, blocking. Returns Response[TagsView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
