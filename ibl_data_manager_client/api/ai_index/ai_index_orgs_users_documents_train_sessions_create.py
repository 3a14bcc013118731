"""POST /api/ai-index/orgs/{org}/users/{user_id}/documents/train/sessions/{session_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.train_chat_session_document_view import TrainChatSessionDocumentView
from ...models.train_chat_session_document_view_request import TrainChatSessionDocumentViewRequest
from ...types import Response

OPERATION: Operation[TrainChatSessionDocumentView] = Operation(
    "ai_index_orgs_users_documents_train_sessions_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/train/sessions/{session_id}/",
    TrainChatSessionDocumentView,
    media_type="multipart/form-data",
)


async def asyncio(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient, body: TrainChatSessionDocumentViewRequest
) -> TrainChatSessionDocumentView:
    """Description:
    Submit a document file  in a chat session. Checks file type, size, and ensures the session exists, then
    processes the file.
    Process  document for use in a specific chat session.
    which will be processed and made available for the AI to reference
    when responding to queries in that session.

    Methods:
    - POST: Submits a document or media file for training within a specified chat session.

    Parameters:
    - org (str):
    - session_id (str): UUID of the chat session for which the document is being submitted.
    - *args, **kwargs: Additional arguments.
    - file (file): Multipart file input.

    Returns:
    - POST: Returns a JSON message with the result of the upload process. Response code 200 on success.
    {
        "message": "File processed."
    }

    Error Responses:
    - 400 Bad Request:
    - "File field is required" if the 'file' parameter is missing.
    - "invalid file object" if the file object is not valid.
    - Specific error message if an exception occurs while saving to Redis.
    - 404 Not Found:
    - "Session not found" if the provided session_id does not match any existing session.
    - 413 Request Entity Too Large:
    - "file is too large" including specific limits for document and media files if the file exceeds size limits.

    Access Control:
    Requires authentication with a Bearer token in the Authorization header. The user associated with the session
    must exist and be authorized for the request.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        body: As multipart/form-data.

    Returns:
        TrainChatSessionDocumentView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid file or processing error
            413: File too large
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient, body: TrainChatSessionDocumentViewRequest
) -> Response[TrainChatSessionDocumentView]:
    """Description:

    As `asyncio`. Returns Response[TrainChatSessionDocumentView]. Raises errors.APIStatusError (400, 413).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id), None, body)


def sync(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient, body: TrainChatSessionDocumentViewRequest
) -> TrainChatSessionDocumentView:
    """Description:

    As `asyncio`, blocking. Returns TrainChatSessionDocumentView. Raises errors.APIStatusError (400, 413).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        body: As multipart/form-data.
    """
    return OPERATION.sync(client, (org, user_id, session_id), None, body)


def sync_detailed(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient, body: TrainChatSessionDocumentViewRequest
) -> Response[TrainChatSessionDocumentView]:
    """Description:

    As `asyncio`, blocking. Returns Response[TrainChatSessionDocumentView]. Raises errors.APIStatusError (400, 413).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id), None, body)
