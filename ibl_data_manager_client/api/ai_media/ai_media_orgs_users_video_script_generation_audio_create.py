"""POST /api/ai-media/orgs/{org}/users/{user_id}/video-script-generation/audio/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.video_script_file import VideoScriptFile
from ...models.video_script_generation import VideoScriptGeneration
from ...types import UNSET, Response, Unset

OPERATION: Operation[VideoScriptGeneration] = Operation(
    "ai_media_orgs_users_video_script_generation_audio_create",
    "POST",
    "/api/ai-media/orgs/{org}/users/{user_id}/video-script-generation/audio/",
    VideoScriptGeneration,
    media_type="multipart/form-data",
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: VideoScriptFile | Unset = UNSET
) -> VideoScriptGeneration:
    """Endpoint to generate video scripts from a audio file. The audio file can be one of mp3 and wav.

    The request should be a multipart form with your audio file in the `file` field.

    Initial Response:
    ```
    {"script": None, "status": "started_generation", "generation_id": "your-generation-id."}
    ```
    This signals the generation has started. You can use the generation id to query video script generation status
    from this endpoint, using a JSON like below:
    ```
    {"generation_id": "your-generation-id"}
    ```

    Example response:
    ```
    {"script": "hello this is a video script.", "status": "finished", "generation_id": "your-generation-id"}

    ```

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data.

    Returns:
        VideoScriptGeneration.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: VideoScriptFile | Unset = UNSET
) -> Response[VideoScriptGeneration]:
    """Endpoint to generate video scripts from a audio file. The audio file can be one of mp3 and wav.

    As `asyncio`. Returns Response[VideoScriptGeneration]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: VideoScriptFile | Unset = UNSET
) -> VideoScriptGeneration:
    """Endpoint to generate video scripts from a audio file. The audio file can be one of mp3 and wav.

    As `asyncio`, blocking. Returns VideoScriptGeneration. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: VideoScriptFile | Unset = UNSET
) -> Response[VideoScriptGeneration]:
    """Endpoint to generate video scripts from a audio file. The audio file can be one of mp3 and wav.

    As `asyncio`, blocking. Returns Response[VideoScriptGeneration]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
