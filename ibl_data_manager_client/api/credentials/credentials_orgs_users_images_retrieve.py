"""GET /api/credentials/orgs/{org}/users/{user_id}/images/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.uploaded_image import UploadedImage
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[UploadedImage]] = Operation(
    "credentials_orgs_users_images_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/images/",
    list[UploadedImage],
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, query: str | Unset = UNSET
) -> list[UploadedImage]:
    """API View for managing uploaded images for credentials.

    This endpoint allows uploading new images and retrieving existing images
    for use with credentials (icons, backgrounds, thumbnails, etc.).

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request

    Query Parameters:
        query (str, required for GET): Search term to filter images by name

    Methods:
        GET: Retrieve images matching a search query
        POST: Upload a new image

    POST Request Body:
        Multipart form data containing:
        - image (file, required): The image file to upload
        - name (str, optional): A descriptive name for the image

    Returns:
        GET: A JSON array of image objects:
            [
                {
                    "id": 123,
                    "name": "Logo",
                    "image": "https://example.com/media/uploaded_images/logo.png"
                },
                {
                    "id": 124,
                    "name": "Background",
                    "image": "https://example.com/media/uploaded_images/background.jpg"
                },
                ...
            ]

        POST: A JSON object containing the uploaded image details:
            {
                "id": 125,
                "name": "Certificate Icon",
                "image": "https://example.com/media/uploaded_images/certificate-icon.png"
            }

    Error Responses:
        400 Bad Request: If the request data is invalid or missing required parameters
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsAdminUserOrStudentDRFMixin
        - Only authenticated users with appropriate permissions can upload and retrieve images

    Args:
        org: In the path.
        user_id: In the path.
        query: Part of the name of an image; the platform asks for it.

    Returns:
        list[UploadedImage].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid or missing required parameters
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"query": query})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, query: str | Unset = UNSET
) -> Response[list[UploadedImage]]:
    """API View for managing uploaded images for credentials.

    As `asyncio`. Returns Response[list[UploadedImage]]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"query": query})


def sync(org: str, user_id: str, *, client: DataManagerClient, query: str | Unset = UNSET) -> list[UploadedImage]:
    """API View for managing uploaded images for credentials.

    As `asyncio`, blocking. Returns list[UploadedImage]. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        org: In the path.
        user_id: In the path.
        query: Part of the name of an image; the platform asks for it.
    """
    return OPERATION.sync(client, (org, user_id), {"query": query})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, query: str | Unset = UNSET
) -> Response[list[UploadedImage]]:
    """API View for managing uploaded images for credentials.

    As `asyncio`, blocking. Returns Response[list[UploadedImage]]. Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"query": query})
