"""GET /api/platform/orgs/{org}/courses/count"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.count import Count
from ...types import UNSET, Response, Unset

OPERATION: Operation[Count] = Operation(
    "platform_orgs_courses_count_retrieve", "GET", "/api/platform/orgs/{org}/courses/count", Count
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Count:
    """Get total count of courses on the platform.

    This endpoint returns the total number of courses available on the platform.

    Returns:
        The total count of courses on the platform.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        Count.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org,), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[Count]:
    """Get total count of courses on the platform.

    As `asyncio`. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client, (org,), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Count:
    """Get total count of courses on the platform.

    As `asyncio`, blocking. Returns Count. Raises errors.APIStatusError.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
    """
    return OPERATION.sync(
        client, (org,), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[Count]:
    """Get total count of courses on the platform.

    As `asyncio`, blocking. Returns Response[Count]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org,), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
