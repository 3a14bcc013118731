"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.disclaimer_agreement import DisclaimerAgreement
from ...models.paginated_disclaimer_agreement_list import PaginatedDisclaimerAgreementList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedDisclaimerAgreementList] = Operation(
    "ai_mentor_orgs_users_disclaimer_agreements_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/",
    PaginatedDisclaimerAgreementList,
)
PAGINATION: Pagination[DisclaimerAgreement] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=DisclaimerAgreement
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    disclaimer: int | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedDisclaimerAgreementList:
    """API view for managing disclaimer agreements.

    This viewset provides Create Read and Delete operations for disclaimer agreements with different access levels:

    Platform Admins:
    - Can view all disclaimer agreements for their platform
    - Have full access to create (for themselves) and delete agreements for themselves and other users.
    - Results are paginated and can be filtered

    Students:
    - Can only view their own disclaimer agreements
    - Limited to agreements where they are the user
    - Results are paginated and can be filtered

    List endpoint returns paginated results with disclaimer agreement objects:

    ```
    {
        "count": int,
        "next": str,
        "previous": str,
        "results": [
            {
                "id": int,
                "user": str,
                "disclaimer": int,
                "agreed_at": datetime,

            },
            ...
        ]
    }
    ```

    Detail endpoints return a single disclaimer agreement object with the same structure

    Args:
        org: In the path.
        user_id: In the path.
        disclaimer: In the query.
        mentor_id: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        username: In the query.

    Returns:
        PaginatedDisclaimerAgreementList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "disclaimer": disclaimer,
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "username": username,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    disclaimer: int | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedDisclaimerAgreementList]:
    """API view for managing disclaimer agreements.

    As `asyncio`. Returns Response[PaginatedDisclaimerAgreementList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "disclaimer": disclaimer,
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    disclaimer: int | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> PaginatedDisclaimerAgreementList:
    """API view for managing disclaimer agreements.

    As `asyncio`, blocking. Returns PaginatedDisclaimerAgreementList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        disclaimer: In the query.
        mentor_id: In the query.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        username: In the query.
    """
    _query = {
        "disclaimer": disclaimer,
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "username": username,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    disclaimer: int | Unset = UNSET,
    mentor_id: UUID | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[PaginatedDisclaimerAgreementList]:
    """API view for managing disclaimer agreements.

    As `asyncio`, blocking. Returns Response[PaginatedDisclaimerAgreementList]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    _query = {
        "disclaimer": disclaimer,
        "mentor_id": mentor_id,
        "page": page,
        "page_size": page_size,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
