"""POST /api/credentials/orgs/{org}/users/{user_id}/issuers/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.issuer import Issuer
from ...models.issuer_input import IssuerInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[Issuer] = Operation(
    "credentials_orgs_users_issuers_create", "POST", "/api/credentials/orgs/{org}/users/{user_id}/issuers/", Issuer
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: IssuerInput, q: str | Unset = UNSET
) -> Issuer:
    """API View for managing credential issuers.

    This endpoint allows creating and retrieving issuers for a specific organization/tenant,
    with support for filtering and pagination.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request

    Query Parameters:
        q (str, optional): Search term to filter issuers by name
        limit (int, optional): Number of results per page (default: 50)
        offset (int, optional): Starting position for pagination

    Methods:
        GET: Retrieve issuers with filtering and pagination
        POST: Create a new issuer

    POST Request Body:
        A JSON object containing issuer details:
        - name (str): Issuer name
        - iconImage (str, optional): URL to issuer icon
        - email (str, optional): Contact email for the issuer
        - url (str, optional): Website URL for the issuer
        - allowed_template_tags (array, optional): List of allowed template tags

    Returns:
        GET: A JSON response containing:
            {
                "status": {"success": true, "description": "Ok"},
                "result": {
                    "next": "URL to next page",
                    "previous": "URL to previous page",
                    "count": 10,
                    "data": [
                        {issuer object},
                        {issuer object},
                        ...
                    ],
                    "num_pages": 1,
                    "page_number": 1,
                    "max_page_size": 1000
                }
            }

        POST: A JSON response containing:
            {
                "status": {"success": true, "description": "Created"},
                "result": {issuer object}
            }

    Error Responses:
        400 Bad Request: If the request data is invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the platform doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsAdminUserOrStudentDRFMixin
        - Only authenticated users with appropriate permissions can manage issuers

    Args:
        org: In the path.
        user_id: In the path.
        body: An issuer to create.
        q: In the query.

    Returns:
        Issuer.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the platform doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"q": q}, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: IssuerInput, q: str | Unset = UNSET
) -> Response[Issuer]:
    """API View for managing credential issuers.

    As `asyncio`. Returns Response[Issuer]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"q": q}, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: IssuerInput, q: str | Unset = UNSET) -> Issuer:
    """API View for managing credential issuers.

    As `asyncio`, blocking. Returns Issuer. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        org: In the path.
        user_id: In the path.
        body: An issuer to create.
        q: In the query.
    """
    return OPERATION.sync(client, (org, user_id), {"q": q}, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: IssuerInput, q: str | Unset = UNSET
) -> Response[Issuer]:
    """API View for managing credential issuers.

    As `asyncio`, blocking. Returns Response[Issuer]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"q": q}, body)
