"""POST /api/ai-prompt/orgs/{org}/users/{user_id}/styles/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.styles_view import StylesView
from ...models.styles_view_input import StylesViewInput
from ...types import Response

OPERATION: Operation[StylesView] = Operation(
    "ai_prompt_orgs_users_styles_create", "POST", "/api/ai-prompt/orgs/{org}/users/{user_id}/styles/", StylesView
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: StylesViewInput) -> StylesView:
    """Endpoint for Adding prompt style.

    Accessible to tenant admins only.

    Returns:

        201: style Object.

        400: When data is not valid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        StylesView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When data is not valid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: StylesViewInput
) -> Response[StylesView]:
    """Endpoint for Adding prompt style.

    As `asyncio`. Returns Response[StylesView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: StylesViewInput) -> StylesView:
    """Endpoint for Adding prompt style.

    As `asyncio`, blocking. Returns StylesView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: StylesViewInput) -> Response[StylesView]:
    """Endpoint for Adding prompt style.

    As `asyncio`, blocking. Returns Response[StylesView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
