"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_disclaimer_agreements_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """API view for managing disclaimer agreements.

    This viewset provides Create Read and Delete operations for disclaimer agreements with different access levels:

    Platform Admins:
    - Can view all disclaimer agreements for their platform
    - Have full access to create (for themselves) and delete agreements for themselves and other users.
    - Results are paginated and can be filtered

    Students:
    - Can only view their own disclaimer agreements
    - Limited to agreements where they are the user
    - Results are paginated and can be filtered

    List endpoint returns paginated results with disclaimer agreement objects:

    ```
    {
        "count": int,
        "next": str,
        "previous": str,
        "results": [
            {
                "id": int,
                "user": str,
                "disclaimer": int,
                "agreed_at": datetime,

            },
            ...
        ]
    }
    ```

    Detail endpoints return a single disclaimer agreement object with the same structure

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this disclaimer agreement.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """API view for managing disclaimer agreements.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> None:
    """API view for managing disclaimer agreements.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this disclaimer agreement.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """API view for managing disclaimer agreements.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
