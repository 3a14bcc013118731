"""POST /api/catalog/conditionals/course/prerequisites/manage/bulk/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.prerequisite_rules import PrerequisiteRules
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_conditionals_course_prerequisites_manage_bulk_create",
    "POST",
    "/api/catalog/conditionals/course/prerequisites/manage/bulk/",
    answer="any",
)


async def asyncio(*, client: DataManagerClient, body: PrerequisiteRules | Unset = UNSET) -> Any:
    """Prerequisite bulk management view

    Params:
    course_id

    rules
    key_only

    Args:
        body: As application/json.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: PrerequisiteRules | Unset = UNSET) -> Response[Any]:
    """Prerequisite bulk management view

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PrerequisiteRules | Unset = UNSET) -> Any:
    """Prerequisite bulk management view

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: PrerequisiteRules | Unset = UNSET) -> Response[Any]:
    """Prerequisite bulk management view

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
