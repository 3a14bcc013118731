"""POST /api/ai-mentor/webhooks/n8n-progress/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.n8n_progress import N8NProgress
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "ai_mentor_webhooks_n8n_progress_create", "POST", "/api/ai-mentor/webhooks/n8n-progress/", answer="any"
)


async def asyncio(*, client: DataManagerClient, body: N8NProgress | Unset = UNSET) -> Any:
    """This is the endpoint called by N8N workflows from N8N, to report progress to the mentor SPA(DM)

    Example request:
    ```
    {"unique_id": "the-unique-id", "progress": "the email was successfully sent.", "finished": false}
    ```

    Args:
        body: As application/json.

    Returns:
        Any: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: N8NProgress | Unset = UNSET) -> Response[Any]:
    """This is the endpoint called by N8N workflows from N8N, to report progress to the mentor SPA(DM)

    As `asyncio`. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: N8NProgress | Unset = UNSET) -> Any:
    """This is the endpoint called by N8N workflows from N8N, to report progress to the mentor SPA(DM)

    As `asyncio`, blocking. Returns Any (any JSON, parsed). Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: N8NProgress | Unset = UNSET) -> Response[Any]:
    """This is the endpoint called by N8N workflows from N8N, to report progress to the mentor SPA(DM)

    As `asyncio`, blocking. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
