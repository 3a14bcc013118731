"""POST /api/credentials/orgs/{org}/users/{user_id}/assignments/users/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.credential_assignment_result import CredentialAssignmentResult
from ...types import UNSET, Response, Unset

OPERATION: Operation[CredentialAssignmentResult] = Operation(
    "credentials_orgs_users_assignments_users_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/assignments/users/",
    CredentialAssignmentResult,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> CredentialAssignmentResult:
    """Create assignments with department access validation

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        CredentialAssignmentResult.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> Response[CredentialAssignmentResult]:
    """Create assignments with department access validation

    As `asyncio`. Returns Response[CredentialAssignmentResult]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> CredentialAssignmentResult:
    """Create assignments with department access validation

    As `asyncio`, blocking. Returns CredentialAssignmentResult. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: dict[str, Any] | Unset = UNSET
) -> Response[CredentialAssignmentResult]:
    """Create assignments with department access validation

    As `asyncio`, blocking. Returns Response[CredentialAssignmentResult]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
