"""GET /api/catalog/metadata/choices/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[dict[str, Any]] = Operation(
    "catalog_metadata_choices_retrieve", "GET", "/api/catalog/metadata/choices/", dict[str, Any]
)


async def asyncio(
    *, client: DataManagerClient, field_key: str | Unset = UNSET, org: str | Unset = UNSET, scope: str | Unset = UNSET
) -> dict[str, Any]:
    """Query metadata choices based on field_key, scope, and org parameters.

    Args:
        field_key: The key of the field for which choices are being queried
        org: The organization context for the metadata choices
        scope: The scope within which to query the metadata choices (course, program, pathway, resource)

    Returns:
        dict[str, Any]: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"field_key": field_key, "org": org, "scope": scope})


async def asyncio_detailed(
    *, client: DataManagerClient, field_key: str | Unset = UNSET, org: str | Unset = UNSET, scope: str | Unset = UNSET
) -> Response[dict[str, Any]]:
    """Query metadata choices based on field_key, scope, and org parameters.

    As `asyncio`. Returns Response[dict[str, Any]] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"field_key": field_key, "org": org, "scope": scope})


def sync(
    *, client: DataManagerClient, field_key: str | Unset = UNSET, org: str | Unset = UNSET, scope: str | Unset = UNSET
) -> dict[str, Any]:
    """Query metadata choices based on field_key, scope, and org parameters.

    As `asyncio`, blocking. Returns dict[str, Any] (any JSON, parsed). Raises errors.APIStatusError.

    Args:
        field_key: The key of the field for which choices are being queried
        org: The organization context for the metadata choices
        scope: The scope within which to query the metadata choices (course, program, pathway, resource)
    """
    return OPERATION.sync(client, (), {"field_key": field_key, "org": org, "scope": scope})


def sync_detailed(
    *, client: DataManagerClient, field_key: str | Unset = UNSET, org: str | Unset = UNSET, scope: str | Unset = UNSET
) -> Response[dict[str, Any]]:
    """Query metadata choices based on field_key, scope, and org parameters.

    As `asyncio`, blocking. Returns Response[dict[str, Any]] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"field_key": field_key, "org": org, "scope": scope})
