"""POST /api/notification/v1/platforms/{platform_key}/config/test-smtp/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.test_smtp_credentials import TestSMTPCredentials
from ...models.test_smtp_response import TestSMTPResponse
from ...types import Response

OPERATION: Operation[TestSMTPResponse] = Operation(
    "notification_v1_platforms_config_test_smtp_create",
    "POST",
    "/api/notification/v1/platforms/{platform_key}/config/test-smtp/",
    TestSMTPResponse,
)


async def asyncio(platform_key: str, *, client: DataManagerClient, body: TestSMTPCredentials) -> TestSMTPResponse:
    """Test SMTP credentials for a platform

    Test SMTP credentials by sending a test email to the specified address

    Args:
        platform_key: In the path.
        body: Serializer for testing SMTP credentials

    Returns:
        TestSMTPResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), None, body)


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, body: TestSMTPCredentials
) -> Response[TestSMTPResponse]:
    """Test SMTP credentials for a platform

    As `asyncio`. Returns Response[TestSMTPResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), None, body)


def sync(platform_key: str, *, client: DataManagerClient, body: TestSMTPCredentials) -> TestSMTPResponse:
    """Test SMTP credentials for a platform

    As `asyncio`, blocking. Returns TestSMTPResponse. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        body: Serializer for testing SMTP credentials
    """
    return OPERATION.sync(client, (platform_key,), None, body)


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, body: TestSMTPCredentials
) -> Response[TestSMTPResponse]:
    """Test SMTP credentials for a platform

    As `asyncio`, blocking. Returns Response[TestSMTPResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,), None, body)
