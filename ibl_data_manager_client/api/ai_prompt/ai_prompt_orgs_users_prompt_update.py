"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.prompt import Prompt
from ...models.prompt_input import PromptInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[Prompt] = Operation(
    "ai_prompt_orgs_users_prompt_update", "PUT", "/api/ai-prompt/orgs/{org}/users/{user_id}/prompt/{id}/", Prompt
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: PromptInput,
    category: int | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    mentor_unique_id: str | Unset = UNSET,
    tag: int | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Prompt:
    """Update an existing prompt.

    Args:
        request: HTTP request containing updated prompt data.

    Returns:
        Response with updated prompt details.

    Raises:
        ValidationError: If the input data is invalid.
        PermissionDenied: If the prompt is system-generated and cannot be edited.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this prompt.
        body: As application/json.
        category: Category of the prompt
        created_by: Option to filter by username of the prompt creators.
        filter_by: Filter options include, date, prompt, default is date
        mentor_unique_id: Mentor unique id of the prompt
        tag: Tag of the prompt
        visibility: Visibility trype the mentor of the prompt

    Returns:
        Prompt.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the input data is invalid.
            403: If the prompt is system-generated and cannot be edited.
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
    return await OPERATION.asyncio(client, (org, user_id, id), _query, body)


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: PromptInput,
    category: int | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    mentor_unique_id: str | Unset = UNSET,
    tag: int | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Response[Prompt]:
    """Update an existing prompt.

    As `asyncio`. Returns Response[Prompt]. Raises errors.APIStatusError (400, 403).
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "filter_by": filter_by,
        "mentor_unique_id": mentor_unique_id,
        "tag": tag,
        "visibility": visibility,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), _query, body)


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: PromptInput,
    category: int | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    mentor_unique_id: str | Unset = UNSET,
    tag: int | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Prompt:
    """Update an existing prompt.

    As `asyncio`, blocking. Returns Prompt. Raises errors.APIStatusError (400, 403).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this prompt.
        body: As application/json.
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
    return OPERATION.sync(client, (org, user_id, id), _query, body)


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    body: PromptInput,
    category: int | Unset = UNSET,
    created_by: str | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    mentor_unique_id: str | Unset = UNSET,
    tag: int | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Response[Prompt]:
    """Update an existing prompt.

    As `asyncio`, blocking. Returns Response[Prompt]. Raises errors.APIStatusError (400, 403).
    """
    _query = {
        "category": category,
        "created_by": created_by,
        "filter_by": filter_by,
        "mentor_unique_id": mentor_unique_id,
        "tag": tag,
        "visibility": visibility,
    }
    return OPERATION.sync_detailed(client, (org, user_id, id), _query, body)
