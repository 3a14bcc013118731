"""GET /api/ai-mentor/orgs/{org}/trigger-templates/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    "ai_mentor_orgs_trigger_templates_retrieve", "GET", "/api/ai-mentor/orgs/{org}/trigger-templates/", dict[str, Any]
)


async def asyncio(org: str, *, client: DataManagerClient) -> dict[str, Any]:
    """Retrieve available trigger templates.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.

    Returns:
        Response: A dictionary of available trigger templates and their required parameters.

    Raises:
        BadRequest: If the request is invalid.

    Args:
        org: In the path.

    Returns:
        dict[str, Any]: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[dict[str, Any]]:
    """Retrieve available trigger templates.

    As `asyncio`. Returns Response[dict[str, Any]] (any JSON, parsed). Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> dict[str, Any]:
    """Retrieve available trigger templates.

    As `asyncio`, blocking. Returns dict[str, Any] (any JSON, parsed). Raises errors.APIStatusError (400).

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[dict[str, Any]]:
    """Retrieve available trigger templates.

    As `asyncio`, blocking. Returns Response[dict[str, Any]] (any JSON, parsed). Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org,))
