"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ..._operation import Operation
from ..._paging import Pagination
from ...models.disclaimer_agreement import DisclaimerAgreement
from ...models.paginated_disclaimer_agreement_list import PaginatedDisclaimerAgreementList
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedDisclaimerAgreementList] = Operation(
    "ai_mentor_orgs_users_disclaimer_agreements_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimer-agreements/",
    PaginatedDisclaimerAgreementList.from_dict,
)
PAGINATION: Pagination[DisclaimerAgreement] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=DisclaimerAgreement.from_dict,
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

    This viewset provides Create Read and Delete operations for disclaimer agreements with different
    access levels:

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
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "disclaimer": disclaimer,
            "mentor_id": mentor_id,
            "page": page,
            "page_size": page_size,
            "username": username,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "disclaimer": disclaimer,
            "mentor_id": mentor_id,
            "page": page,
            "page_size": page_size,
            "username": username,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "disclaimer": disclaimer,
            "mentor_id": mentor_id,
            "page": page,
            "page_size": page_size,
            "username": username,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "disclaimer": disclaimer,
            "mentor_id": mentor_id,
            "page": page,
            "page_size": page_size,
            "username": username,
        },
    )
