"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_generated_image import AIGeneratedImage
from ...types import Response

OPERATION: Operation[AIGeneratedImage] = Operation(
    "ai_mentor_orgs_users_ai_generated_images_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-generated-images/{id}/",
    AIGeneratedImage,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> AIGeneratedImage:
    """Endpoint to view and delete AI generated images for a user.

    AI Generated images are images generated during chat with AI. They are cached to allow retrieval and deletion.

    optional filtering parameters allowed are
    - username: The username of the user for which this image was stored.
    - provider: The provider used to generate the image. eg. openai, nvidia (nim), replicate.
    - model: the text to image model on the provider used to generate the image.

    This endpoint is accessible to both students and platform admins.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this ai generated image.

    Returns:
        AIGeneratedImage.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[AIGeneratedImage]:
    """Endpoint to view and delete AI generated images for a user.

    As `asyncio`. Returns Response[AIGeneratedImage]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> AIGeneratedImage:
    """Endpoint to view and delete AI generated images for a user.

    As `asyncio`, blocking. Returns AIGeneratedImage. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this ai generated image.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[AIGeneratedImage]:
    """Endpoint to view and delete AI generated images for a user.

    As `asyncio`, blocking. Returns Response[AIGeneratedImage]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
