"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory-filter/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.memory_filter import MemoryFilter
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[MemoryFilter] = Operation(
    "ai_mentor_orgs_users_memory_filter_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory-filter/",
    MemoryFilter.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> MemoryFilter:
    """Use the this endpoint to get all memory categories:
    ```
    GET /api/ai-mentor/orgs/main/users/your-user/memory-filter/
    ```
    Sample response
    ```
    {
      "categories": [
        "lessons_learned",
        "knowledge_gaps",
        "help_requests",
        "personal_information"
      ],
      "users": [
        {
          "username": "animashaun1vie",
          "email": "animashaun1vie@gmail.com",
          "lti_email": ""
        }
      ]
    }
    ```

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[MemoryFilter]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> MemoryFilter:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[MemoryFilter]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
