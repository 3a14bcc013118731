"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.prompt_category import PromptCategory
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[PromptCategory]] = Operation(
    "ai_prompt_orgs_users_prompts_category_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/",
    list[PromptCategory],
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, filter_by: str | Unset = UNSET
) -> list[PromptCategory]:
    """Retrieve a list of prompt categories.

    Query Parameters:
        - filter_by (optional): Sorts categories by name if set to "name".

    Args:
        request: The HTTP request.
        org: Organization key identifier.

    Returns:
        - 200: List of prompt categories.
        - 400: If query parameters are invalid.

    Args:
        org: In the path.
        user_id: In the path.
        filter_by: Filter options include, date, name, default is date

    Returns:
        list[PromptCategory].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If query parameters are invalid
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"filter_by": filter_by})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, filter_by: str | Unset = UNSET
) -> Response[list[PromptCategory]]:
    """Retrieve a list of prompt categories.

    As `asyncio`. Returns Response[list[PromptCategory]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"filter_by": filter_by})


def sync(org: str, user_id: str, *, client: DataManagerClient, filter_by: str | Unset = UNSET) -> list[PromptCategory]:
    """Retrieve a list of prompt categories.

    As `asyncio`, blocking. Returns list[PromptCategory]. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        filter_by: Filter options include, date, name, default is date
    """
    return OPERATION.sync(client, (org, user_id), {"filter_by": filter_by})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, filter_by: str | Unset = UNSET
) -> Response[list[PromptCategory]]:
    """Retrieve a list of prompt categories.

    As `asyncio`, blocking. Returns Response[list[PromptCategory]]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"filter_by": filter_by})
