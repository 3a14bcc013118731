"""DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "ai_prompt_orgs_users_prompt_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/",
    None,
    answer="none",
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    category: int | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    mentor_unique_id: str | Unset = UNSET,
    tag: int | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> None:
    """API viewset for managing prompts.

    This view allows tenant admins and students to create, retrieve, update,
    and filter prompts based on various parameters.

    Permissions:
        - Accessible to both tenant administrators and students

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this prompt.
        category: Category of the prompt
        created_by: Option to filter by username of the prompt creators.
        filter_by: Filter options include, date, prompt, default is date
        mentor_unique_id: Mentor unique id of the prompt
        tag: Tag of the prompt
        visibility: Visibility trype the mentor of the prompt

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "filter_by": filter_by,
        "mentor_unique_id": mentor_unique_id,
        "tag": tag,
        "visibility": visibility,
    }
    return await OPERATION.asyncio(client, (org, user_id, id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    category: int | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    mentor_unique_id: str | Unset = UNSET,
    tag: int | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Response[None]:
    """API viewset for managing prompts.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "filter_by": filter_by,
        "mentor_unique_id": mentor_unique_id,
        "tag": tag,
        "visibility": visibility,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), _query)


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    category: int | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    mentor_unique_id: str | Unset = UNSET,
    tag: int | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> None:
    """API viewset for managing prompts.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this prompt.
        category: Category of the prompt
        created_by: Option to filter by username of the prompt creators.
        filter_by: Filter options include, date, prompt, default is date
        mentor_unique_id: Mentor unique id of the prompt
        tag: Tag of the prompt
        visibility: Visibility trype the mentor of the prompt
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "filter_by": filter_by,
        "mentor_unique_id": mentor_unique_id,
        "tag": tag,
        "visibility": visibility,
    }
    return OPERATION.sync(client, (org, user_id, id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    category: int | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    mentor_unique_id: str | Unset = UNSET,
    tag: int | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Response[None]:
    """API viewset for managing prompts.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "filter_by": filter_by,
        "mentor_unique_id": mentor_unique_id,
        "tag": tag,
        "visibility": visibility,
    }
    return OPERATION.sync_detailed(client, (org, user_id, id), _query)
