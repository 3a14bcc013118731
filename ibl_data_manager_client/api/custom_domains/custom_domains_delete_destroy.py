"""DELETE /api/custom-domains/{domain_id}/delete/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "custom_domains_delete_destroy", "DELETE", "/api/custom-domains/{domain_id}/delete/", answer="none"
)


async def asyncio(domain_id: int, *, client: DataManagerClient) -> None:
    """API endpoint to hard delete a custom domain

    Args:
        domain_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (domain_id,))


async def asyncio_detailed(domain_id: int, *, client: DataManagerClient) -> Response[None]:
    """API endpoint to hard delete a custom domain

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (domain_id,))


def sync(domain_id: int, *, client: DataManagerClient) -> None:
    """API endpoint to hard delete a custom domain

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        domain_id: In the path.
    """
    return OPERATION.sync(client, (domain_id,))


def sync_detailed(domain_id: int, *, client: DataManagerClient) -> Response[None]:
    """API endpoint to hard delete a custom domain

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (domain_id,))
