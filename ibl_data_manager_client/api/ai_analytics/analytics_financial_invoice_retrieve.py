"""GET /api/analytics/financial/invoice/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.invoice_report_response import InvoiceReportResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[InvoiceReportResponse] = Operation(
    "analytics_financial_invoice_retrieve", "GET", "/api/analytics/financial/invoice/", InvoiceReportResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    include_breakdown: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
) -> InvoiceReportResponse:
    """Flexible Invoice Report API – Billing summary with username and platform filtering.

    This endpoint generates invoice reports with flexible filtering options:
    - Platform admins can view their platform's data and filter by username within their platform
    - Super admins can view any combination of username/platform or global summaries

    **Key Features:**
    - Flexible filtering by username and/or platform_key
    - Essential metrics: total cost, sessions, usage period
    - Provider breakdown (OpenAI, Anthropic, etc.)
    - Top mentors/actions by cost
    - Clean, invoice-ready format

    **Query Parameters:**
    - username: Filter by specific username (optional)
    - platform_key: Filter by platform (optional, but required for platform admins)
    - start_date, end_date: billing period (defaults to last 30 days)
    - include_breakdown: show provider/mentor details (default: true)

    **Permission Logic:**
    - Platform admins: Must include platform_key matching their permission scope
    - Super admins: Can use any combination of filters or none (global summary)

    **Examples:**
    ```
    # Platform admin viewing their platform
    GET /api/analytics/financial/invoice?platform_key=web-app

    # Platform admin viewing specific user in their platform
    GET /api/analytics/financial/invoice?platform_key=web-app&username=john.doe

    # Super admin viewing specific user across all platforms
    GET /api/analytics/financial/invoice?username=john.doe

    # Super admin viewing global summary
    GET /api/analytics/financial/invoice
    ```

    **Response Structure:**
    ```json
    {
      "entity": {
        "type": "user|platform|global",
        "username": "john.doe",
        "platform_key": "web-app",
        "platform_name": "Web Application",
        "display_name": "John Doe on Web Application"
      },
      "billing_period": {
        "start_date": "2025-01-01",
        "end_date": "2025-01-31",
        "days": 31
      },
      "summary": {
        "total_cost": 245.750,
        "total_sessions": 1250,
        "active_users": 85,
        "cost_per_session": 0.196
      },
      "breakdown": {
        "by_provider": [...],
        "by_mentor": [...],
        "by_action": [...]
      }
    }
    ```

    Args:
        end_date: End date for billing period (defaults to today)
        include_breakdown: Whether to include provider and mentor breakdown. Default on the server: true.
        platform_key: Platform key to filter by (optional, required for platform admins) (at most 255 characters)
        start_date: Start date for billing period (defaults to 30 days ago)
        username: Username to generate invoice for (optional) (at most 255 characters)

    Returns:
        InvoiceReportResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request – invalid parameters
            403: Forbidden – insufficient permissions
            404: No data found
            500: Internal Server Error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "end_date": end_date,
        "include_breakdown": include_breakdown,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    include_breakdown: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[InvoiceReportResponse]:
    """Flexible Invoice Report API – Billing summary with username and platform filtering.

    As `asyncio`. Returns Response[InvoiceReportResponse]. Raises errors.APIStatusError (400, 403, 404, 500).
    """
    _query = {
        "end_date": end_date,
        "include_breakdown": include_breakdown,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    include_breakdown: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
) -> InvoiceReportResponse:
    """Flexible Invoice Report API – Billing summary with username and platform filtering.

    As `asyncio`, blocking. Returns InvoiceReportResponse. Raises errors.APIStatusError (400, 403, 404, 500).

    Args:
        end_date: End date for billing period (defaults to today)
        include_breakdown: Whether to include provider and mentor breakdown. Default on the server: true.
        platform_key: Platform key to filter by (optional, required for platform admins) (at most 255 characters)
        start_date: Start date for billing period (defaults to 30 days ago)
        username: Username to generate invoice for (optional) (at most 255 characters)
    """
    _query = {
        "end_date": end_date,
        "include_breakdown": include_breakdown,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    end_date: datetime.date | Unset = UNSET,
    include_breakdown: bool | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[InvoiceReportResponse]:
    """Flexible Invoice Report API – Billing summary with username and platform filtering.

    As `asyncio`, blocking. Returns Response[InvoiceReportResponse]. Raises errors.APIStatusError (400, 403, 404,
    500).
    """
    _query = {
        "end_date": end_date,
        "include_breakdown": include_breakdown,
        "platform_key": platform_key,
        "start_date": start_date,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query)
