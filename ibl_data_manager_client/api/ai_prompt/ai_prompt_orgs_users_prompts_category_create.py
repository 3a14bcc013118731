"""POST /api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.prompt_category import PromptCategory
from ...models.prompt_category_input import PromptCategoryInput
from ...types import Response

OPERATION: Operation[PromptCategory] = Operation(
    "ai_prompt_orgs_users_prompts_category_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/prompts/category/",
    PromptCategory,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: PromptCategoryInput) -> PromptCategory:
    """Create a new prompt category.

    Args:
        request: The HTTP request containing category information.
        org: Organization key identifier.
        user_id: User performing the request.

    Returns:
        - 201: Created prompt category.
        - 401: If the user is not a tenant admin.
        - 400: If request data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        PromptCategory.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If request data is invalid
            401: If the user is not a tenant admin
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PromptCategoryInput
) -> Response[PromptCategory]:
    """Create a new prompt category.

    As `asyncio`. Returns Response[PromptCategory]. Raises errors.APIStatusError (400, 401).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: PromptCategoryInput) -> PromptCategory:
    """Create a new prompt category.

    As `asyncio`, blocking. Returns PromptCategory. Raises errors.APIStatusError (400, 401).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PromptCategoryInput
) -> Response[PromptCategory]:
    """Create a new prompt category.

    As `asyncio`, blocking. Returns Response[PromptCategory]. Raises errors.APIStatusError (400, 401).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
