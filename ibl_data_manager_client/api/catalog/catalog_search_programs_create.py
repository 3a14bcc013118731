"""POST /api/catalog/search/programs/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_search import ProgramSearch
from ...models.program_search_input import ProgramSearchInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramSearch] = Operation(
    "catalog_search_programs_create", "POST", "/api/catalog/search/programs/", ProgramSearch
)


async def asyncio(
    *, client: DataManagerClient, body: ProgramSearchInput, org: str | Unset = UNSET, query: str | Unset = UNSET
) -> ProgramSearch:
    """POST
    Retrieve programs matching query.

    Params:
    query: The search term used to filter programs.
    org: The organization to which the programs belong.

    Returns:
    A JSON response containing a list of programs that match the search criteria.

    Error Conditions:
    - If the request data is malformed or missing required fields, a 400 Bad Request may be returned.
    - If there is an issue with the database query, a 500 Internal Server Error may be returned.

    Side Effects:
    - None

    Special Return Codes:
    - A 200 status code indicates successful retrieval of programs matching the query.

    Args:
        body: As application/json.
        org: The organization to which the programs belong
        query: The search term used to filter programs

    Returns:
        ProgramSearch.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"org": org, "query": query}, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: ProgramSearchInput, org: str | Unset = UNSET, query: str | Unset = UNSET
) -> Response[ProgramSearch]:
    """POST Retrieve programs matching query.

    As `asyncio`. Returns Response[ProgramSearch]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"org": org, "query": query}, body)


def sync(
    *, client: DataManagerClient, body: ProgramSearchInput, org: str | Unset = UNSET, query: str | Unset = UNSET
) -> ProgramSearch:
    """POST Retrieve programs matching query.

    As `asyncio`, blocking. Returns ProgramSearch. Raises errors.APIStatusError.

    Args:
        body: As application/json.
        org: The organization to which the programs belong
        query: The search term used to filter programs
    """
    return OPERATION.sync(client, (), {"org": org, "query": query}, body)


def sync_detailed(
    *, client: DataManagerClient, body: ProgramSearchInput, org: str | Unset = UNSET, query: str | Unset = UNSET
) -> Response[ProgramSearch]:
    """POST Retrieve programs matching query.

    As `asyncio`, blocking. Returns Response[ProgramSearch]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"org": org, "query": query}, body)
