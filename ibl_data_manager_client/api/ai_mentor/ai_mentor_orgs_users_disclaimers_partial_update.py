"""PATCH /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.disclaimer import Disclaimer
from ...models.patched_disclaimer import PatchedDisclaimer
from ...types import UNSET, Response, Unset

OPERATION: Operation[Disclaimer] = Operation(
    "ai_mentor_orgs_users_disclaimers_partial_update",
    "PATCH",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/",
    Disclaimer,
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedDisclaimer | Unset = UNSET
) -> Disclaimer:
    """ViewSet for managing mentor disclaimers.

    This viewset provides endpoints for creating and managing mentor disclaimers, which are
    statements or information that mentors need to share with students.

    Permissions:
        - Platform administrators have full CRUD access
        - Students have read-only access
        - Unauthenticated users have no access

    Endpoints:
        - GET /api/orgs/{org}/users/{user_id}/disclaimers/ - List all disclaimers
        - POST /api/orgs/{org}/users/{user_id}/disclaimers/ - Create a new disclaimer
        - GET /api/orgs/{org}/users/{user_id}/disclaimers/{id}/ - Retrieve a specific disclaimer
        - PUT/PATCH /api/orgs/{org}/users/{user_id}/disclaimers/{id}/ - Update a disclaimer
        - POST /api/orgs/{org}/users/{user_id}/disclaimers/{id}/add_mentor/ - Add mentor to disclaimer
        - POST /api/orgs/{org}/users/{user_id}/disclaimers/{id}/remove_mentor/ - Remove mentor from disclaimer

    Query Parameters:
        - Supports filtering via DjangoFilterBackend
        - See DisclaimerFilterSet for available filters

    Returns:
        List endpoint returns paginated results with disclaimer objects:

        ```
        {
            "count": int,
            "next": str,
            "previous": str,
            "results": [
                {
                    "id": int,
                    "title": str,
                    "content": str,
                    "mentor": str,
                    "platform": str,
                    "created_at": datetime,
                    "updated_at": datetime
                },
                ...
            ]
        }
        ```

        Detail endpoints return a single disclaimer object with the same structure

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this disclaimer.
        body: As application/json.

    Returns:
        Disclaimer.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedDisclaimer | Unset = UNSET
) -> Response[Disclaimer]:
    """ViewSet for managing mentor disclaimers.

    As `asyncio`. Returns Response[Disclaimer]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedDisclaimer | Unset = UNSET
) -> Disclaimer:
    """ViewSet for managing mentor disclaimers.

    As `asyncio`, blocking. Returns Disclaimer. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this disclaimer.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: PatchedDisclaimer | Unset = UNSET
) -> Response[Disclaimer]:
    """ViewSet for managing mentor disclaimers.

    As `asyncio`, blocking. Returns Response[Disclaimer]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
