"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/browser-screenshot/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.session_browser_screenshot import SessionBrowserScreenshot
from ...types import Response

OPERATION: Operation[list[SessionBrowserScreenshot] | SessionBrowserScreenshot] = Operation(
    "ai_mentor_orgs_users_sessions_browser_screenshot_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/browser-screenshot/",
    list[SessionBrowserScreenshot] | SessionBrowserScreenshot,
)


async def asyncio(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient
) -> list[SessionBrowserScreenshot] | SessionBrowserScreenshot:
    """Endpoint to fetch the logs of a session.
    Logs are cached for up to 1 hour of their creation: accessing the logs after an hour will result in an empty
    data.

    This is intentional and made to avoid cases where logs bloat our in-memory db.

    Accessible to tenant admins and students.

    Url Args:
        org (str): The organization's platform key.
        user_id (str): The username  identifier of the individual.
        session_id (str): The session id.

    Returns:

        200: a SessionBrowserScreenshot object

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.

    Returns:
        list[SessionBrowserScreenshot] | SessionBrowserScreenshot.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Session or screenshots not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id))


async def asyncio_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient
) -> Response[list[SessionBrowserScreenshot] | SessionBrowserScreenshot]:
    """Endpoint to fetch the logs of a session.

    As `asyncio`. Returns Response[list[SessionBrowserScreenshot] | SessionBrowserScreenshot]. Raises
    errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id))


def sync(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient
) -> list[SessionBrowserScreenshot] | SessionBrowserScreenshot:
    """Endpoint to fetch the logs of a session.

    As `asyncio`, blocking. Returns list[SessionBrowserScreenshot] | SessionBrowserScreenshot. Raises
    errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, session_id))


def sync_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient
) -> Response[list[SessionBrowserScreenshot] | SessionBrowserScreenshot]:
    """Endpoint to fetch the logs of a session.

    As `asyncio`, blocking. Returns Response[list[SessionBrowserScreenshot] | SessionBrowserScreenshot]. Raises
    errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id))
