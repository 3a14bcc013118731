"""GET /api/catalog/licenses/user/assignment/check/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "catalog_licenses_user_assignment_check_retrieve",
    "GET",
    "/api/catalog/licenses/user/assignment/check/",
    answer="any",
)


async def asyncio(*, client: DataManagerClient, email: str) -> Any:
    """Check if a user has an active user license assignment

    Args:
        email: The email address to check for active license assignments

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            404: No active license assignment exists for the email
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"email": email})


async def asyncio_detailed(*, client: DataManagerClient, email: str) -> Response[Any]:
    """Check if a user has an active user license assignment

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"email": email})


def sync(*, client: DataManagerClient, email: str) -> Any:
    """Check if a user has an active user license assignment

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 404).

    Args:
        email: The email address to check for active license assignments
    """
    return OPERATION.sync(client, (), {"email": email})


def sync_detailed(*, client: DataManagerClient, email: str) -> Response[Any]:
    """Check if a user has an active user license assignment

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (), {"email": email})
