"""DELETE /api/catalog/reviews/program/update/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_reviews_program_update_destroy", "DELETE", "/api/catalog/reviews/program/update/", answer="any"
)


async def asyncio(*, client: DataManagerClient, program_key: str, user_id: int | Unset = UNSET, username: str) -> Any:
    """Delete a program review

    Args:
        program_key: The program key of the review to delete
        user_id: The user ID of the reviewer (alternative to username)
        username: The username of the reviewer

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            401: Unauthorized
            403: Permission denied
            500: Review could not be deleted
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"program_key": program_key, "user_id": user_id, "username": username})


async def asyncio_detailed(
    *, client: DataManagerClient, program_key: str, user_id: int | Unset = UNSET, username: str
) -> Response[Any]:
    """Delete a program review

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"program_key": program_key, "user_id": user_id, "username": username}
    )


def sync(*, client: DataManagerClient, program_key: str, user_id: int | Unset = UNSET, username: str) -> Any:
    """Delete a program review

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        program_key: The program key of the review to delete
        user_id: The user ID of the reviewer (alternative to username)
        username: The username of the reviewer
    """
    return OPERATION.sync(client, (), {"program_key": program_key, "user_id": user_id, "username": username})


def sync_detailed(
    *, client: DataManagerClient, program_key: str, user_id: int | Unset = UNSET, username: str
) -> Response[Any]:
    """Delete a program review

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return OPERATION.sync_detailed(client, (), {"program_key": program_key, "user_id": user_id, "username": username})
