"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/chat/files/upload-url/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.file_upload_url_request import FileUploadURLRequest
from ...models.file_upload_url_response import FileUploadURLResponse
from ...types import Response

OPERATION: Operation[FileUploadURLResponse] = Operation(
    "ai_mentor_orgs_users_chat_files_upload_url_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/chat/files/upload-url/",
    FileUploadURLResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: FileUploadURLRequest
) -> FileUploadURLResponse:
    """Generate presigned S3 upload URL for chat file

    Args:
        org: In the path.
        user_id: In the path.
        body: Request serializer for generating presigned upload URL

    Returns:
        FileUploadURLResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request
            401: Unauthorized
            403: Forbidden - session access denied
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: FileUploadURLRequest
) -> Response[FileUploadURLResponse]:
    """Generate presigned S3 upload URL for chat file

    As `asyncio`. Returns Response[FileUploadURLResponse]. Raises errors.APIStatusError (400, 401, 403).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: FileUploadURLRequest) -> FileUploadURLResponse:
    """Generate presigned S3 upload URL for chat file

    As `asyncio`, blocking. Returns FileUploadURLResponse. Raises errors.APIStatusError (400, 401, 403).

    Args:
        org: In the path.
        user_id: In the path.
        body: Request serializer for generating presigned upload URL
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: FileUploadURLRequest
) -> Response[FileUploadURLResponse]:
    """Generate presigned S3 upload URL for chat file

    As `asyncio`, blocking. Returns Response[FileUploadURLResponse]. Raises errors.APIStatusError (400, 401, 403).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
