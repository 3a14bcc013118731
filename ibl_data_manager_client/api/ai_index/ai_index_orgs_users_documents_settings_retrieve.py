"""GET /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.document_settings_response import DocumentSettingsResponse
from ...types import Response

OPERATION: Operation[DocumentSettingsResponse] = Operation(
    "ai_index_orgs_users_documents_settings_retrieve",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/",
    DocumentSettingsResponse,
)


async def asyncio(org: str, user_id: str, document_id: str, *, client: DataManagerClient) -> DocumentSettingsResponse:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Args:
        org: In the path.
        user_id: In the path.
        document_id: In the path.

    Returns:
        DocumentSettingsResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, document_id))


async def asyncio_detailed(
    org: str, user_id: str, document_id: str, *, client: DataManagerClient
) -> Response[DocumentSettingsResponse]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`. Returns Response[DocumentSettingsResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, document_id))


def sync(org: str, user_id: str, document_id: str, *, client: DataManagerClient) -> DocumentSettingsResponse:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns DocumentSettingsResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        document_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, document_id))


def sync_detailed(
    org: str, user_id: str, document_id: str, *, client: DataManagerClient
) -> Response[DocumentSettingsResponse]:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    As `asyncio`, blocking. Returns Response[DocumentSettingsResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, document_id))
