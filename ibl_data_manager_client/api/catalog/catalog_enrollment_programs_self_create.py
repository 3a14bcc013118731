"""POST /api/catalog/enrollment/programs/self/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_enrollment import ProgramEnrollment
from ...models.program_enrollment_input import ProgramEnrollmentInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramEnrollment] = Operation(
    "catalog_enrollment_programs_self_create", "POST", "/api/catalog/enrollment/programs/self/", ProgramEnrollment
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: ProgramEnrollmentInput | Unset = UNSET,
    active: bool | Unset = UNSET,
    expired: datetime.datetime | Unset = UNSET,
    ignore_expiration: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    started: datetime.datetime | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ProgramEnrollment:
    """Log user enrollment with a program.

    Args:
        body: As application/json.
        active: Whether the enrollment should be active. Default on the server: true.
        expired: Date when enrollment expires
        ignore_expiration: Whether to ignore expiration during unenrollment. Default on the server: false.
        org: Organization for the program
        platform_key: Platform key for the program
        program_id: Program ID for self-enrollment
        program_key: Program key for self-enrollment
        slug: Program slug for self-enrollment
        started: Date when enrollment started
        user_id: User ID for self-enrollment
        username: Username for self-enrollment

    Returns:
        ProgramEnrollment.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "expired": expired,
        "ignore_expiration": ignore_expiration,
        "org": org,
        "platform_key": platform_key,
        "program_id": program_id,
        "program_key": program_key,
        "slug": slug,
        "started": started,
        "user_id": user_id,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ProgramEnrollmentInput | Unset = UNSET,
    active: bool | Unset = UNSET,
    expired: datetime.datetime | Unset = UNSET,
    ignore_expiration: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    started: datetime.datetime | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ProgramEnrollment]:
    """Log user enrollment with a program.

    As `asyncio`. Returns Response[ProgramEnrollment]. Raises errors.APIStatusError.
    """
    _query = {
        "active": active,
        "expired": expired,
        "ignore_expiration": ignore_expiration,
        "org": org,
        "platform_key": platform_key,
        "program_id": program_id,
        "program_key": program_key,
        "slug": slug,
        "started": started,
        "user_id": user_id,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: ProgramEnrollmentInput | Unset = UNSET,
    active: bool | Unset = UNSET,
    expired: datetime.datetime | Unset = UNSET,
    ignore_expiration: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    started: datetime.datetime | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ProgramEnrollment:
    """Log user enrollment with a program.

    As `asyncio`, blocking. Returns ProgramEnrollment. Raises errors.APIStatusError.

    Args:
        body: As application/json.
        active: Whether the enrollment should be active. Default on the server: true.
        expired: Date when enrollment expires
        ignore_expiration: Whether to ignore expiration during unenrollment. Default on the server: false.
        org: Organization for the program
        platform_key: Platform key for the program
        program_id: Program ID for self-enrollment
        program_key: Program key for self-enrollment
        slug: Program slug for self-enrollment
        started: Date when enrollment started
        user_id: User ID for self-enrollment
        username: Username for self-enrollment
    """
    _query = {
        "active": active,
        "expired": expired,
        "ignore_expiration": ignore_expiration,
        "org": org,
        "platform_key": platform_key,
        "program_id": program_id,
        "program_key": program_key,
        "slug": slug,
        "started": started,
        "user_id": user_id,
        "username": username,
    }
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ProgramEnrollmentInput | Unset = UNSET,
    active: bool | Unset = UNSET,
    expired: datetime.datetime | Unset = UNSET,
    ignore_expiration: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    started: datetime.datetime | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ProgramEnrollment]:
    """Log user enrollment with a program.

    As `asyncio`, blocking. Returns Response[ProgramEnrollment]. Raises errors.APIStatusError.
    """
    _query = {
        "active": active,
        "expired": expired,
        "ignore_expiration": ignore_expiration,
        "org": org,
        "platform_key": platform_key,
        "program_id": program_id,
        "program_key": program_key,
        "slug": slug,
        "started": started,
        "user_id": user_id,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
