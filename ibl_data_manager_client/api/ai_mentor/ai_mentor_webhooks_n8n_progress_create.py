"""POST /api/ai-mentor/webhooks/n8n-progress/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "ai_mentor_webhooks_n8n_progress_create", "POST", "/api/ai-mentor/webhooks/n8n-progress/", answer="any"
)


async def asyncio(*, client: DataManagerClient) -> Any:
    """This is the endpoint called by N8N workflows from N8N, to report progress to the mentor SPA(DM)

    Example request:
    ```
    {"unique_id": "the-unique-id", "progress": "the email was successfully sent.", "finished": false}
    ```

    Returns:
        Any: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[Any]:
    """This is the endpoint called by N8N workflows from N8N, to report progress to the mentor SPA(DM)

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> Any:
    """This is the endpoint called by N8N workflows from N8N, to report progress to the mentor SPA(DM)

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[Any]:
    """This is the endpoint called by N8N workflows from N8N, to report progress to the mentor SPA(DM)

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
