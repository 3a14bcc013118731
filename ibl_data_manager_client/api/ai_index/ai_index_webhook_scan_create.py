"""POST /api/ai-index/webhook/scan/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.scan_webhook_request import ScanWebhookRequest
from ...models.scan_webhook_response import ScanWebhookResponse
from ...types import Response

OPERATION: Operation[ScanWebhookResponse] = Operation(
    "ai_index_webhook_scan_create", "POST", "/api/ai-index/webhook/scan/", ScanWebhookResponse
)


async def asyncio(*, client: DataManagerClient, body: ScanWebhookRequest) -> ScanWebhookResponse:
    """Receive and process file scan status from external security scanning services.

    This webhook endpoint receives scan results for files that have been submitted
    for security scanning. It processes the results asynchronously and determines
    if the files are safe for further processing.

    Args:
        request: The HTTP request containing scan result data.

    Returns:
        Response: A confirmation that the scan result was received and is being processed.

    Raises:
        BadRequest: If the provided scan result data is invalid.

    Args:
        body: As application/json.

    Returns:
        ScanWebhookResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: ScanWebhookRequest) -> Response[ScanWebhookResponse]:
    """Receive and process file scan status from external security scanning services.

    As `asyncio`. Returns Response[ScanWebhookResponse]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ScanWebhookRequest) -> ScanWebhookResponse:
    """Receive and process file scan status from external security scanning services.

    As `asyncio`, blocking. Returns ScanWebhookResponse. Raises errors.APIStatusError (400).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: ScanWebhookRequest) -> Response[ScanWebhookResponse]:
    """Receive and process file scan status from external security scanning services.

    As `asyncio`, blocking. Returns Response[ScanWebhookResponse]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), None, body)
