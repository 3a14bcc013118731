"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/{name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor import Mentor
from ...types import UNSET, Response, Unset

OPERATION: Operation[Mentor] = Operation(
    "ai_mentor_orgs_users_retrieve", "GET", "/api/ai-mentor/orgs/{org}/users/{user_id}/{name}/", Mentor
)


async def asyncio(
    org: str,
    user_id: str,
    name: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
    return_session_information: bool | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Mentor:
    """API ViewSet for managing mentors.

    Provides endpoints to retrieve, create, update, and delete mentor data.

    Permissions:
        - Accessible to both tenant admins and students.

    Args:
        org: In the path.
        user_id: In the path.
        name: In the path.
        department_id: Department to filter by
        filter_by: Filter options include, date, name, default is date
        is_featured: Whether the mentor is featured or not
        metadata_key: Metadata key to be queried with
        metadata_value: Metadata value to be filter for
        return_session_information: Declares if session information should be included in the mentor data
        visibility: visibility type  to be queried with

    Returns:
        Mentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "filter_by": filter_by,
        "is_featured": is_featured,
        "metadata_key": metadata_key,
        "metadata_value": metadata_value,
        "return_session_information": return_session_information,
        "visibility": visibility,
    }
    return await OPERATION.asyncio(client, (org, user_id, name), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    name: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
    return_session_information: bool | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Response[Mentor]:
    """API ViewSet for managing mentors.

    As `asyncio`. Returns Response[Mentor]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "filter_by": filter_by,
        "is_featured": is_featured,
        "metadata_key": metadata_key,
        "metadata_value": metadata_value,
        "return_session_information": return_session_information,
        "visibility": visibility,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id, name), _query)


def sync(
    org: str,
    user_id: str,
    name: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
    return_session_information: bool | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Mentor:
    """API ViewSet for managing mentors.

    As `asyncio`, blocking. Returns Mentor. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        name: In the path.
        department_id: Department to filter by
        filter_by: Filter options include, date, name, default is date
        is_featured: Whether the mentor is featured or not
        metadata_key: Metadata key to be queried with
        metadata_value: Metadata value to be filter for
        return_session_information: Declares if session information should be included in the mentor data
        visibility: visibility type  to be queried with
    """
    _query = {
        "department_id": department_id,
        "filter_by": filter_by,
        "is_featured": is_featured,
        "metadata_key": metadata_key,
        "metadata_value": metadata_value,
        "return_session_information": return_session_information,
        "visibility": visibility,
    }
    return OPERATION.sync(client, (org, user_id, name), _query)


def sync_detailed(
    org: str,
    user_id: str,
    name: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    filter_by: str | Unset = UNSET,
    is_featured: bool | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
    return_session_information: bool | Unset = UNSET,
    visibility: str | Unset = UNSET,
) -> Response[Mentor]:
    """API ViewSet for managing mentors.

    As `asyncio`, blocking. Returns Response[Mentor]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "filter_by": filter_by,
        "is_featured": is_featured,
        "metadata_key": metadata_key,
        "metadata_value": metadata_value,
        "return_session_information": return_session_information,
        "visibility": visibility,
    }
    return OPERATION.sync_detailed(client, (org, user_id, name), _query)
