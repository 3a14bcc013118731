"""POST /api/ai-media/orgs/{org}/users/{user_id}/video-script-generation/text/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.video_script_from_text import VideoScriptFromText
from ...models.video_script_generation import VideoScriptGeneration
from ...types import UNSET, Response, Unset

OPERATION: Operation[VideoScriptGeneration] = Operation(
    "ai_media_orgs_users_video_script_generation_text_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/video-script-generation/text/",
    VideoScriptGeneration,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: VideoScriptFromText | Unset = UNSET
) -> VideoScriptGeneration:
    """Endpoint to generate video scripts from a text.

    The request body should be a JSON with your text, like below:
    ```
    {"text": "Generate a script about a campus comedy."}
    ```

    Example response:
    ```
    {"script": "hello this is a video script."}

    ```

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        VideoScriptGeneration.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: VideoScriptFromText | Unset = UNSET
) -> Response[VideoScriptGeneration]:
    """Endpoint to generate video scripts from a text.

    As `asyncio`. Returns Response[VideoScriptGeneration]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: VideoScriptFromText | Unset = UNSET
) -> VideoScriptGeneration:
    """Endpoint to generate video scripts from a text.

    As `asyncio`, blocking. Returns VideoScriptGeneration. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: VideoScriptFromText | Unset = UNSET
) -> Response[VideoScriptGeneration]:
    """Endpoint to generate video scripts from a text.

    As `asyncio`, blocking. Returns Response[VideoScriptGeneration]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
