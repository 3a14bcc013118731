"""DELETE /api/catalog/invitations/program/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_invitations_program_destroy", "DELETE", "/api/catalog/invitations/program/", answer="any"
)


async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    program_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    program_id: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Any:
    """Remove a program invitation: TBD

    Args:
        active: Filter by active status
        email: Filter by user email
        org: Filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        program_key: Filter by program key
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output
        program_id: In the query.
        platform_key: In the query.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - invitation doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "program_key": program_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
        "program_id": program_id,
        "platform_key": platform_key,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    program_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    program_id: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[Any]:
    """Remove a program invitation: TBD

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "program_key": program_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
        "program_id": program_id,
        "platform_key": platform_key,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    program_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    program_id: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Any:
    """Remove a program invitation: TBD

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        active: Filter by active status
        email: Filter by user email
        org: Filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        program_key: Filter by program key
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output
        program_id: In the query.
        platform_key: In the query.
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "program_key": program_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
        "program_id": program_id,
        "platform_key": platform_key,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    program_key: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
    program_id: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
) -> Response[Any]:
    """Remove a program invitation: TBD

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    _query = {
        "active": active,
        "email": email,
        "org": org,
        "page": page,
        "page_size": page_size,
        "program_key": program_key,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
        "program_id": program_id,
        "platform_key": platform_key,
    }
    return OPERATION.sync_detailed(client, (), _query)
