"""POST /api/catalog/enrollment/programs/"""

from __future__ import annotations

import datetime

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_enrollment import ProgramEnrollment
from ...models.program_enrollment_plus_input import ProgramEnrollmentPlusInput
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramEnrollment] = Operation(
    "catalog_enrollment_programs_create", "POST", "/api/catalog/enrollment/programs/", ProgramEnrollment
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: ProgramEnrollmentPlusInput | Unset = UNSET,
    active: bool | Unset = UNSET,
    expired: datetime.datetime | Unset = UNSET,
    ignore_expiration: bool | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    include_metadata: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
    program_type: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    started: datetime.datetime | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ProgramEnrollment:
    """Log user enrollment with a program.

    Args:
        body: Includes metadata+
        active: Whether the enrollment should be active. Default on the server: true.
        expired: Date when enrollment expires
        ignore_expiration: Whether to ignore expiration during unenrollment. Default on the server: false.
        include_default_platform: Include enrollments from default platform
        include_metadata: Include metadata in the response. Default on the server: true.
        org: Organization for the program
        platform_key: Platform key for the program
        program_id: Program ID for enrollment
        program_key: Program key for enrollment
        program_type: Program type (standard, platform, custom)
        slug: Program slug for enrollment
        started: Date when enrollment started
        user_id: User ID for enrollment
        username: Username for enrollment

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
        "include_default_platform": include_default_platform,
        "include_metadata": include_metadata,
        "org": org,
        "platform_key": platform_key,
        "program_id": program_id,
        "program_key": program_key,
        "program_type": program_type,
        "slug": slug,
        "started": started,
        "user_id": user_id,
        "username": username,
    }
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ProgramEnrollmentPlusInput | Unset = UNSET,
    active: bool | Unset = UNSET,
    expired: datetime.datetime | Unset = UNSET,
    ignore_expiration: bool | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    include_metadata: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
    program_type: str | Unset = UNSET,
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
        "include_default_platform": include_default_platform,
        "include_metadata": include_metadata,
        "org": org,
        "platform_key": platform_key,
        "program_id": program_id,
        "program_key": program_key,
        "program_type": program_type,
        "slug": slug,
        "started": started,
        "user_id": user_id,
        "username": username,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: ProgramEnrollmentPlusInput | Unset = UNSET,
    active: bool | Unset = UNSET,
    expired: datetime.datetime | Unset = UNSET,
    ignore_expiration: bool | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    include_metadata: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
    program_type: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    started: datetime.datetime | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ProgramEnrollment:
    """Log user enrollment with a program.

    As `asyncio`, blocking. Returns ProgramEnrollment. Raises errors.APIStatusError.

    Args:
        body: Includes metadata+
        active: Whether the enrollment should be active. Default on the server: true.
        expired: Date when enrollment expires
        ignore_expiration: Whether to ignore expiration during unenrollment. Default on the server: false.
        include_default_platform: Include enrollments from default platform
        include_metadata: Include metadata in the response. Default on the server: true.
        org: Organization for the program
        platform_key: Platform key for the program
        program_id: Program ID for enrollment
        program_key: Program key for enrollment
        program_type: Program type (standard, platform, custom)
        slug: Program slug for enrollment
        started: Date when enrollment started
        user_id: User ID for enrollment
        username: Username for enrollment
    """
    _query = {
        "active": active,
        "expired": expired,
        "ignore_expiration": ignore_expiration,
        "include_default_platform": include_default_platform,
        "include_metadata": include_metadata,
        "org": org,
        "platform_key": platform_key,
        "program_id": program_id,
        "program_key": program_key,
        "program_type": program_type,
        "slug": slug,
        "started": started,
        "user_id": user_id,
        "username": username,
    }
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ProgramEnrollmentPlusInput | Unset = UNSET,
    active: bool | Unset = UNSET,
    expired: datetime.datetime | Unset = UNSET,
    ignore_expiration: bool | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    include_metadata: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
    program_type: str | Unset = UNSET,
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
        "include_default_platform": include_default_platform,
        "include_metadata": include_metadata,
        "org": org,
        "platform_key": platform_key,
        "program_id": program_id,
        "program_key": program_key,
        "program_type": program_type,
        "slug": slug,
        "started": started,
        "user_id": user_id,
        "username": username,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
