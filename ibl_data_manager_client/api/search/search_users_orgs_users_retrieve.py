"""GET /api/search/users/orgs/{org}/users/{username}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.user_search_hit import UserSearchHit
from ...models.user_search_response import UserSearchResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserSearchResponse] = Operation(
    "search_users_orgs_users_retrieve", "GET", "/api/search/users/orgs/{org}/users/{username}/", UserSearchResponse
)
PAGINATION: Pagination[UserSearchHit] = Pagination(
    "search", "offset", move="offset", size="limit", items=("results",), item=UserSearchHit
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    department: list[str] | Unset = UNSET,
    education_degree: str | Unset = UNSET,
    education_field_of_study: str | Unset = UNSET,
    education_institution: str | Unset = UNSET,
    include_membership_data: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    q: str | Unset = UNSET,
    user_resume_company: str | Unset = UNSET,
    user_resume_industry: str | Unset = UNSET,
    user_resume_job_title: str | Unset = UNSET,
    user_resume_location: str | Unset = UNSET,
    user_resume_skills: str | Unset = UNSET,
    query: str | Unset = UNSET,
    department_mode: bool | Unset = UNSET,
    user_department: bool | Unset = UNSET,
    role: list[str] | Unset = UNSET,
    status: list[str] | Unset = UNSET,
    joined_date: list[str] | Unset = UNSET,
    last_login: list[str] | Unset = UNSET,
) -> UserSearchResponse:
    """Search and filter users within a specific organization/tenant.

    This endpoint provides a search interface for discovering users within an organization,
    with support for filtering by departments, pagination, and faceted filtering.

    Path Parameters:
        org (str): The organization/tenant identifier
        username (str): The username of the user making the request

    Query Parameters:
        # Search parameters
        query (str, optional): Search term to filter users by name, username, or email

        # Department filtering
        department_mode (bool, optional): Enable department-based filtering (default: false)
        user_department (bool, optional): Legacy parameter for department_mode (default: false)
        department (list, optional): Filter by specific departments

        # Additional filters
        role (list, optional): Filter by user role
        status (list, optional): Filter by user status (active, inactive)
        joined_date (list, optional): Filter by join date range
        last_login (list, optional): Filter by last login date range

        # Pagination
        limit (int, optional): Number of results per page (default: 10)
        offset (int, optional): Starting position for pagination

    Returns:
        A JSON response containing:
        ```
        {
            "results": [
                {
                    "id": 123,
                    "username": "john.doe",
                    "email": "john.doe@example.com",
                    "first_name": "John",
                    "last_name": "Doe",
                    "full_name": "John Doe",
                    "profile_image": "https://example.com/profiles/john-doe.jpg",
                    "role": "Student",
                    "departments": ["Computer Science", "Data Science"],
                    "status": "active",
                    "joined_date": "2023-01-15T12:00:00Z",
                    "last_login": "2023-06-20T15:30:00Z",
                    "metadata": {
                        "location": "New York",
                        "title": "Software Engineer",
                        "bio": "Experienced software engineer with a passion for education"
                    }
                },
                // Additional user objects...
            ],
            "count": 50,
            "next": "https://api.example.com/api/search/users/example-org/admin/?limit=10&offset=10",
            "previous": null,
            "current_page": 1,
            "total_pages": 5,
            "facets": {
                "role": [
                    {"key": "Student", "doc_count": 30},
                    {"key": "Instructor", "doc_count": 15},
                    {"key": "Admin", "doc_count": 5}
                ],
                "department": [
                    {"key": "Computer Science", "doc_count": 20},
                    {"key": "Data Science", "doc_count": 15},
                    {"key": "Business", "doc_count": 10},
                    {"key": "Engineering", "doc_count": 5}
                ],
                "status": [
                    {"key": "active", "doc_count": 45},
                    {"key": "inactive", "doc_count": 5}
                ]
            }
        }
        ```
    Error Responses:
        400 Bad Request: If the request parameters are invalid
        403 Forbidden: If the user doesn't have department admin privileges (when using department_mode)
        404 Not Found: If the user or organization doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - The requesting user must have an active account in the specified organization
        - When department_mode is enabled, the user must be an admin of at least one department
        - Department filtering restricts results to users in departments where the requesting user is an admin

    Args:
        org: In the path.
        username: In the path.
        department: Filter by department names
        education_degree: Filter by degree
        education_field_of_study: Filter by field of study
        education_institution: Filter by institution
        include_membership_data: Include user group membership data in results. Default on the server: false.
        limit: Number of results per page. Default on the server: 10.
        offset: Starting position for pagination. Default on the server: 0.
        q: Search term to filter users by name, email, or other attributes
        user_resume_company: Filter by company
        user_resume_industry: Filter by industry
        user_resume_job_title: Filter by job title
        user_resume_location: Filter by location
        user_resume_skills: Filter by skills
        query: Name, username or email to search for.
        department_mode: Only the departments that the caller administers. Default on the server: false.
        user_department: Former name of department_mode. Default on the server: false.
        role: Roles.
        status: `active`, `inactive`.
        joined_date: Ranges of the day of joining.
        last_login: Ranges of the last login.

    Returns:
        UserSearchResponse.

    Pages: `paginate` reads all of them (search).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request
            403: Forbidden
            404: Not found
            500: Server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department": department,
        "education__degree": education_degree,
        "education__field_of_study": education_field_of_study,
        "education__institution": education_institution,
        "include_membership_data": include_membership_data,
        "limit": limit,
        "offset": offset,
        "q": q,
        "user_resume__company": user_resume_company,
        "user_resume__industry": user_resume_industry,
        "user_resume__job_title": user_resume_job_title,
        "user_resume__location": user_resume_location,
        "user_resume__skills": user_resume_skills,
        "query": query,
        "department_mode": department_mode,
        "user_department": user_department,
        "role": role,
        "status": status,
        "joined_date": joined_date,
        "last_login": last_login,
    }
    return await OPERATION.asyncio(client, (org, username), _query)


async def asyncio_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    department: list[str] | Unset = UNSET,
    education_degree: str | Unset = UNSET,
    education_field_of_study: str | Unset = UNSET,
    education_institution: str | Unset = UNSET,
    include_membership_data: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    q: str | Unset = UNSET,
    user_resume_company: str | Unset = UNSET,
    user_resume_industry: str | Unset = UNSET,
    user_resume_job_title: str | Unset = UNSET,
    user_resume_location: str | Unset = UNSET,
    user_resume_skills: str | Unset = UNSET,
    query: str | Unset = UNSET,
    department_mode: bool | Unset = UNSET,
    user_department: bool | Unset = UNSET,
    role: list[str] | Unset = UNSET,
    status: list[str] | Unset = UNSET,
    joined_date: list[str] | Unset = UNSET,
    last_login: list[str] | Unset = UNSET,
) -> Response[UserSearchResponse]:
    """Search and filter users within a specific organization/tenant.

    As `asyncio`. Returns Response[UserSearchResponse]. Raises errors.APIStatusError (400, 403, 404, 500). Pages:
    see `paginate`.
    """
    _query = {
        "department": department,
        "education__degree": education_degree,
        "education__field_of_study": education_field_of_study,
        "education__institution": education_institution,
        "include_membership_data": include_membership_data,
        "limit": limit,
        "offset": offset,
        "q": q,
        "user_resume__company": user_resume_company,
        "user_resume__industry": user_resume_industry,
        "user_resume__job_title": user_resume_job_title,
        "user_resume__location": user_resume_location,
        "user_resume__skills": user_resume_skills,
        "query": query,
        "department_mode": department_mode,
        "user_department": user_department,
        "role": role,
        "status": status,
        "joined_date": joined_date,
        "last_login": last_login,
    }
    return await OPERATION.asyncio_detailed(client, (org, username), _query)


@PAGINATION.sync
def sync(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    department: list[str] | Unset = UNSET,
    education_degree: str | Unset = UNSET,
    education_field_of_study: str | Unset = UNSET,
    education_institution: str | Unset = UNSET,
    include_membership_data: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    q: str | Unset = UNSET,
    user_resume_company: str | Unset = UNSET,
    user_resume_industry: str | Unset = UNSET,
    user_resume_job_title: str | Unset = UNSET,
    user_resume_location: str | Unset = UNSET,
    user_resume_skills: str | Unset = UNSET,
    query: str | Unset = UNSET,
    department_mode: bool | Unset = UNSET,
    user_department: bool | Unset = UNSET,
    role: list[str] | Unset = UNSET,
    status: list[str] | Unset = UNSET,
    joined_date: list[str] | Unset = UNSET,
    last_login: list[str] | Unset = UNSET,
) -> UserSearchResponse:
    """Search and filter users within a specific organization/tenant.

    As `asyncio`, blocking. Returns UserSearchResponse. Raises errors.APIStatusError (400, 403, 404, 500). Pages:
    see `paginate`.

    Args:
        org: In the path.
        username: In the path.
        department: Filter by department names
        education_degree: Filter by degree
        education_field_of_study: Filter by field of study
        education_institution: Filter by institution
        include_membership_data: Include user group membership data in results. Default on the server: false.
        limit: Number of results per page. Default on the server: 10.
        offset: Starting position for pagination. Default on the server: 0.
        q: Search term to filter users by name, email, or other attributes
        user_resume_company: Filter by company
        user_resume_industry: Filter by industry
        user_resume_job_title: Filter by job title
        user_resume_location: Filter by location
        user_resume_skills: Filter by skills
        query: Name, username or email to search for.
        department_mode: Only the departments that the caller administers. Default on the server: false.
        user_department: Former name of department_mode. Default on the server: false.
        role: Roles.
        status: `active`, `inactive`.
        joined_date: Ranges of the day of joining.
        last_login: Ranges of the last login.
    """
    _query = {
        "department": department,
        "education__degree": education_degree,
        "education__field_of_study": education_field_of_study,
        "education__institution": education_institution,
        "include_membership_data": include_membership_data,
        "limit": limit,
        "offset": offset,
        "q": q,
        "user_resume__company": user_resume_company,
        "user_resume__industry": user_resume_industry,
        "user_resume__job_title": user_resume_job_title,
        "user_resume__location": user_resume_location,
        "user_resume__skills": user_resume_skills,
        "query": query,
        "department_mode": department_mode,
        "user_department": user_department,
        "role": role,
        "status": status,
        "joined_date": joined_date,
        "last_login": last_login,
    }
    return OPERATION.sync(client, (org, username), _query)


def sync_detailed(
    org: str,
    username: str,
    *,
    client: DataManagerClient,
    department: list[str] | Unset = UNSET,
    education_degree: str | Unset = UNSET,
    education_field_of_study: str | Unset = UNSET,
    education_institution: str | Unset = UNSET,
    include_membership_data: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    q: str | Unset = UNSET,
    user_resume_company: str | Unset = UNSET,
    user_resume_industry: str | Unset = UNSET,
    user_resume_job_title: str | Unset = UNSET,
    user_resume_location: str | Unset = UNSET,
    user_resume_skills: str | Unset = UNSET,
    query: str | Unset = UNSET,
    department_mode: bool | Unset = UNSET,
    user_department: bool | Unset = UNSET,
    role: list[str] | Unset = UNSET,
    status: list[str] | Unset = UNSET,
    joined_date: list[str] | Unset = UNSET,
    last_login: list[str] | Unset = UNSET,
) -> Response[UserSearchResponse]:
    """Search and filter users within a specific organization/tenant.

    As `asyncio`, blocking. Returns Response[UserSearchResponse]. Raises errors.APIStatusError (400, 403, 404, 500).
    Pages: see `paginate`.
    """
    _query = {
        "department": department,
        "education__degree": education_degree,
        "education__field_of_study": education_field_of_study,
        "education__institution": education_institution,
        "include_membership_data": include_membership_data,
        "limit": limit,
        "offset": offset,
        "q": q,
        "user_resume__company": user_resume_company,
        "user_resume__industry": user_resume_industry,
        "user_resume__job_title": user_resume_job_title,
        "user_resume__location": user_resume_location,
        "user_resume__skills": user_resume_skills,
        "query": query,
        "department_mode": department_mode,
        "user_department": user_department,
        "role": role,
        "status": status,
        "joined_date": joined_date,
        "last_login": last_login,
    }
    return OPERATION.sync_detailed(client, (org, username), _query)
