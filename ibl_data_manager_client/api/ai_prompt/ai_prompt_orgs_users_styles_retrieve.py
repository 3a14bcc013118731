"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/styles/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.styles_view import StylesView
from ...types import Response

OPERATION: Operation[list[StylesView]] = Operation(
    "ai_prompt_orgs_users_styles_retrieve", "GET", "/api/ai-prompt/orgs/{org}/users/{user_id}/styles/", list[StylesView]
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[StylesView]:
    """Endpoint for getting prompt styles.

    Accessible to tenant admins and students.

    Returns:

        200: List of styles.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[StylesView].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[StylesView]]:
    """Endpoint for getting prompt styles.

    As `asyncio`. Returns Response[list[StylesView]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[StylesView]:
    """Endpoint for getting prompt styles.

    As `asyncio`, blocking. Returns list[StylesView]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[StylesView]]:
    """Endpoint for getting prompt styles.

    As `asyncio`, blocking. Returns Response[list[StylesView]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
