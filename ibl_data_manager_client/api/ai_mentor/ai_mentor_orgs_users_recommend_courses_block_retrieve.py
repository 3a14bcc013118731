"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses-block/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.recommend_course_block import RecommendCourseBlock
from ...types import UNSET, Response, Unset

OPERATION: Operation[RecommendCourseBlock] = Operation(
    "ai_mentor_orgs_users_recommend_courses_block_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/recommend-courses-block/",
    RecommendCourseBlock,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    include_learner_skills: bool | Unset = UNSET,
    include_main_courses: bool | Unset = UNSET,
    rank_by_difficulty: bool | Unset = UNSET,
    return_course_data: bool | Unset = UNSET,
    return_number: int | Unset = UNSET,
    search_terms: str | Unset = UNSET,
) -> RecommendCourseBlock:
    """Retrieve recommended course blocks for a specific user.

    Args:
        request: The HTTP request containing query parameters.
        org: The organization/tenant identifier.
        user_id: The ID of the user to get recommendations for.

    Returns:
        Response: A list of recommended course blocks.

    Raises:
        BadRequest: If the query parameters are invalid.

    Args:
        org: In the path.
        user_id: In the path.
        include_learner_skills: Include available learner skills for search. Default on the server: true.
        include_main_courses: Include courses from the main tenant. Default on the server: true.
        rank_by_difficulty: Rank by course difficulty. Default on the server: false.
        return_course_data: Return course data. Default on the server: false.
        return_number: Number of courses to return
        search_terms: Terms to be searched

    Returns:
        RecommendCourseBlock.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid query parameters
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "include_learner_skills": include_learner_skills,
        "include_main_courses": include_main_courses,
        "rank_by_difficulty": rank_by_difficulty,
        "return_course_data": return_course_data,
        "return_number": return_number,
        "search_terms": search_terms,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    include_learner_skills: bool | Unset = UNSET,
    include_main_courses: bool | Unset = UNSET,
    rank_by_difficulty: bool | Unset = UNSET,
    return_course_data: bool | Unset = UNSET,
    return_number: int | Unset = UNSET,
    search_terms: str | Unset = UNSET,
) -> Response[RecommendCourseBlock]:
    """Retrieve recommended course blocks for a specific user.

    As `asyncio`. Returns Response[RecommendCourseBlock]. Raises errors.APIStatusError (400).
    """
    _query = {
        "include_learner_skills": include_learner_skills,
        "include_main_courses": include_main_courses,
        "rank_by_difficulty": rank_by_difficulty,
        "return_course_data": return_course_data,
        "return_number": return_number,
        "search_terms": search_terms,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    include_learner_skills: bool | Unset = UNSET,
    include_main_courses: bool | Unset = UNSET,
    rank_by_difficulty: bool | Unset = UNSET,
    return_course_data: bool | Unset = UNSET,
    return_number: int | Unset = UNSET,
    search_terms: str | Unset = UNSET,
) -> RecommendCourseBlock:
    """Retrieve recommended course blocks for a specific user.

    As `asyncio`, blocking. Returns RecommendCourseBlock. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        include_learner_skills: Include available learner skills for search. Default on the server: true.
        include_main_courses: Include courses from the main tenant. Default on the server: true.
        rank_by_difficulty: Rank by course difficulty. Default on the server: false.
        return_course_data: Return course data. Default on the server: false.
        return_number: Number of courses to return
        search_terms: Terms to be searched
    """
    _query = {
        "include_learner_skills": include_learner_skills,
        "include_main_courses": include_main_courses,
        "rank_by_difficulty": rank_by_difficulty,
        "return_course_data": return_course_data,
        "return_number": return_number,
        "search_terms": search_terms,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    include_learner_skills: bool | Unset = UNSET,
    include_main_courses: bool | Unset = UNSET,
    rank_by_difficulty: bool | Unset = UNSET,
    return_course_data: bool | Unset = UNSET,
    return_number: int | Unset = UNSET,
    search_terms: str | Unset = UNSET,
) -> Response[RecommendCourseBlock]:
    """Retrieve recommended course blocks for a specific user.

    As `asyncio`, blocking. Returns Response[RecommendCourseBlock]. Raises errors.APIStatusError (400).
    """
    _query = {
        "include_learner_skills": include_learner_skills,
        "include_main_courses": include_main_courses,
        "rank_by_difficulty": rank_by_difficulty,
        "return_course_data": return_course_data,
        "return_number": return_number,
        "search_terms": search_terms,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
