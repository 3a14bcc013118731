"""GET /api/catalog/conditionals/course/prerequisites/manage/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_conditionals_course_prerequisites_manage_retrieve",
    "GET",
    "/api/catalog/conditionals/course/prerequisites/manage/",
    answer="any",
)


async def asyncio(*, client: DataManagerClient, course_id: str | Unset = UNSET, key_only: bool | Unset = UNSET) -> Any:
    """GET
    Retrieve prerequisite info for course

    Params:
    course_id

    key_only

    Args:
        course_id: Course ID.
        key_only: With the keys alone.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id, "key_only": key_only})


async def asyncio_detailed(
    *, client: DataManagerClient, course_id: str | Unset = UNSET, key_only: bool | Unset = UNSET
) -> Response[Any]:
    """GET Retrieve prerequisite info for course

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id, "key_only": key_only})


def sync(*, client: DataManagerClient, course_id: str | Unset = UNSET, key_only: bool | Unset = UNSET) -> Any:
    """GET Retrieve prerequisite info for course

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        course_id: Course ID.
        key_only: With the keys alone.
    """
    return OPERATION.sync(client, (), {"course_id": course_id, "key_only": key_only})


def sync_detailed(
    *, client: DataManagerClient, course_id: str | Unset = UNSET, key_only: bool | Unset = UNSET
) -> Response[Any]:
    """GET Retrieve prerequisite info for course

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id, "key_only": key_only})
