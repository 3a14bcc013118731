"""GET /api/catalog/metadata/choices/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "catalog_metadata_choices_retrieve",
    "GET",
    "/api/catalog/metadata/choices/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    field_key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    scope: str | Unset = UNSET,
) -> Any:
    """Query metadata choices based on field_key, scope, and org parameters.

    Args:
        field_key: The key of the field for which choices are being queried
        org: The organization context for the metadata choices
        scope: The scope within which to query the metadata choices (course, program, pathway, resource)

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "field_key": field_key,
            "org": org,
            "scope": scope,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    field_key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    scope: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "field_key": field_key,
            "org": org,
            "scope": scope,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    field_key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    scope: str | Unset = UNSET,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "field_key": field_key,
            "org": org,
            "scope": scope,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    field_key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    scope: str | Unset = UNSET,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "field_key": field_key,
            "org": org,
            "scope": scope,
        },
    )
