"""POST /api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.document_settings_response import DocumentSettingsResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[DocumentSettingsResponse] = Operation(
    "ai_index_orgs_users_documents_settings_create",
    "POST",
    "/api/ai-index/orgs/{org}/users/{user_id}/documents/{document_id}/settings/",
    DocumentSettingsResponse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    document_id: str,
    *,
    client: DataManagerClient,
    body: DocumentSettingsResponse | Unset = UNSET,
) -> DocumentSettingsResponse:
    """Mixin that includes the StudentTokenAuthentication and IsPlatformAdmin

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            document_id,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    document_id: str,
    *,
    client: DataManagerClient,
    body: DocumentSettingsResponse | Unset = UNSET,
) -> Response[DocumentSettingsResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            document_id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    document_id: str,
    *,
    client: DataManagerClient,
    body: DocumentSettingsResponse | Unset = UNSET,
) -> DocumentSettingsResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            document_id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    document_id: str,
    *,
    client: DataManagerClient,
    body: DocumentSettingsResponse | Unset = UNSET,
) -> Response[DocumentSettingsResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            document_id,
        ),
        None,
        body,
    )
