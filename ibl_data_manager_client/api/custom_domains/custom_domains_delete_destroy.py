"""DELETE /api/custom-domains/{domain_id}/delete/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.custom_domain_deletion import CustomDomainDeletion
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "custom_domains_delete_destroy", "DELETE", "/api/custom-domains/{domain_id}/delete/", None, answer="none"
)


async def asyncio(domain_id: int, *, client: DataManagerClient, body: CustomDomainDeletion | Unset = UNSET) -> None:
    """API endpoint to hard delete a custom domain

    Args:
        domain_id: In the path.
        body: As application/json.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (domain_id,), None, body)


async def asyncio_detailed(
    domain_id: int, *, client: DataManagerClient, body: CustomDomainDeletion | Unset = UNSET
) -> Response[None]:
    """API endpoint to hard delete a custom domain

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (domain_id,), None, body)


def sync(domain_id: int, *, client: DataManagerClient, body: CustomDomainDeletion | Unset = UNSET) -> None:
    """API endpoint to hard delete a custom domain

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        domain_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (domain_id,), None, body)


def sync_detailed(
    domain_id: int, *, client: DataManagerClient, body: CustomDomainDeletion | Unset = UNSET
) -> Response[None]:
    """API endpoint to hard delete a custom domain

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (domain_id,), None, body)
