"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/create-call-credentials/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.call_authentication_request import CallAuthenticationRequest
from ...models.call_authentication_response import CallAuthenticationResponse
from ...types import Response

OPERATION: Operation[CallAuthenticationResponse] = Operation(
    "ai_mentor_orgs_users_mentors_create_call_credentials_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/create-call-credentials/",
    CallAuthenticationResponse,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: CallAuthenticationRequest
) -> CallAuthenticationResponse:
    """Generate IBL Call Pro authentication parameters for audio calls.

    This endpoint creates the necessary authentication tokens and parameters
    for connecting to a IBL Call Pro room for audio communication with a mentor.

    Args:
        request: The HTTP request object containing the required parameters.
        org: The organization/tenant identifier.
        user_id: The ID of the user requesting authentication.

    Returns:
        Response: IBL Call Pro authentication parameters including URL, room name,
                 participant name, and authentication token.

    Raises:
        ValidationError: If the request parameters are invalid.
        BadRequest: If the IBL Call Pro credentials are not properly configured.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: Serializer for IBL Call Pro authentication request.

    Returns:
        CallAuthenticationResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request parameters or improperly configured IBL Call Pro credentials
            401: Authentication failed
            404: No mentor or session found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: CallAuthenticationRequest
) -> Response[CallAuthenticationResponse]:
    """Generate IBL Call Pro authentication parameters for audio calls.

    As `asyncio`. Returns Response[CallAuthenticationResponse]. Raises errors.APIStatusError (400, 401, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: CallAuthenticationRequest
) -> CallAuthenticationResponse:
    """Generate IBL Call Pro authentication parameters for audio calls.

    As `asyncio`, blocking. Returns CallAuthenticationResponse. Raises errors.APIStatusError (400, 401, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: Serializer for IBL Call Pro authentication request.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: CallAuthenticationRequest
) -> Response[CallAuthenticationResponse]:
    """Generate IBL Call Pro authentication parameters for audio calls.

    As `asyncio`, blocking. Returns Response[CallAuthenticationResponse]. Raises errors.APIStatusError (400, 401,
    404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
