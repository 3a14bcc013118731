"""POST /api/ai-mentor/orgs/{org}/webhooks/github/pullrequest/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_webhooks_github_pullrequest_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/webhooks/github/pullrequest/",
    answer="any",
)


async def asyncio(org: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """Handle incoming POST requests from GitHub webhook for pull requests.

    Args:
        request: The HTTP request object containing the webhook payload.
        org: the organizaion name.

    Returns:
        Response: A response indicating the result of processing the webhook event.

    Args:
        org: In the path.
        body: Any JSON; none is described.

    Returns:
        Any: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(org: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """Handle incoming POST requests from GitHub webhook for pull requests.

    As `asyncio`. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Any:
    """Handle incoming POST requests from GitHub webhook for pull requests.

    As `asyncio`, blocking. Returns Any (any JSON, parsed). Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[Any]:
    """Handle incoming POST requests from GitHub webhook for pull requests.

    As `asyncio`, blocking. Returns Response[Any] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
