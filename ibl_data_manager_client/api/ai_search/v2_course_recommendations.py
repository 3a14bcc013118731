"""GET /api/ai-search/recommendations/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_recommendation import CourseRecommendation
from ...models.course_recommendations import CourseRecommendations
from ...models.v2_course_recommendations_ranking_strategy import V2CourseRecommendationsRankingStrategy
from ...models.v2_course_recommendations_recommendation_type import V2CourseRecommendationsRecommendationType
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseRecommendations] = Operation(
    "v2_course_recommendations", "GET", "/api/ai-search/recommendations/", CourseRecommendations
)
PAGINATION: Pagination[CourseRecommendation] = Pagination(
    "recommendations", "page", move="page", size="page_size", items=("recommendations",), item=CourseRecommendation
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    assessment_id: str | Unset = UNSET,
    context_type: str | Unset = UNSET,
    difficulty_levels: str | Unset = UNSET,
    domains: str | Unset = UNSET,
    include_main_catalog: bool | Unset = UNSET,
    include_user_history: bool | Unset = UNSET,
    include_user_skills: bool | Unset = UNSET,
    k: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: None | str | Unset = UNSET,
    ranking_prompt: str | Unset = UNSET,
    ranking_strategy: V2CourseRecommendationsRankingStrategy | Unset = UNSET,
    recommendation_type: V2CourseRecommendationsRecommendationType | Unset = UNSET,
    search_terms: str | Unset = UNSET,
    spa_url: str | Unset = UNSET,
    trigger_source: str | Unset = UNSET,
    use_llm_ranking: bool | Unset = UNSET,
    use_rag_search: bool | Unset = UNSET,
) -> CourseRecommendations:
    """Generate AI-driven course recommendations

    Generate personalized course recommendations using AI that considers the user's
    learning history, organizational goals, and available courses.

    **Authentication Required:**
    - User must be authenticated
    - Platform key must be provided
    - User must have access to the specified platform

    **How It Works:**
    1. Fetches tenant's custom recommendation prompt (if configured)
    2. Analyzes user's course completion history and performance
    3. Reviews available course catalog
    4. Uses AI to match courses to user's needs and organizational goals
    5. Returns 3-5 courses with clear explanations

    **Tenant Prompts:**
    Each organization can configure custom prompts that guide recommendations.
    For example: "Prioritize leadership for sales roles" or "Focus on technical skills."

    **Use Cases:**
    - Manual recommendation requests by users
    - Post-assessment recommendations
    - Milestone-triggered suggestions
    - Learning path planning

    Args:
        assessment_id: Assessment ID if triggered by assessment completion
        context_type: Context type for recommendation (e.g., 'assessment_completed', 'milestone_reached')
        difficulty_levels: Filter recommendations to specific difficulty levels (CSV)
        domains: Filter recommendations to specific domains (CSV)
        include_main_catalog: Include items from 'main' tenant catalog IN ADDITION TO platform-specific catalog. By default, only
            platform-specific data is returned (tenant isolation). Set to True to also include shared 'main' tenant
            resources.
        include_user_history: Include user's learning history (completed courses, topics) in the RAG search query. Helps find content that
            builds on their background. Default on the server: false.
        include_user_skills: Include user's skills and badges in the RAG search query. Helps personalize results based on what the user
            already knows. Default on the server: false.
        k: Number of similar items to retrieve via RAG per tenant (before filtering). Higher values give more options but
            may be slower. (at least 5, at most 100) Default on the server: 20.
        limit: Number of course recommendations to return (max 20) (at least 1, at most 20) Default on the server: 5.
        page: Page number for pagination (starts at 1) (at least 1) Default on the server: 1.
        page_size: Number of recommendations per page (max 100) (at least 1, at most 100) Default on the server: 10.
        platform_key: Platform key for tenant-scoped recommendations
        platform_org: Platform org identifier (optional - avoids database lookup if provided)
        ranking_prompt: Custom prompt for LLM ranking (only if ranking_strategy='custom'). Define how the LLM should evaluate and order
            the recommendations.
        ranking_strategy: Strategy for LLM ranking. Only used if use_llm_ranking=True.

            * `relevance` - Rank by relevance and value (default)
            * `difficulty` - Rank by difficulty progression
            * `personalized` - Personalize to user context and goals
            * `custom` - Use custom ranking prompt
        recommendation_type: Type of resource to recommend. Catalog types (courses/programs/resources/pathways) will use the platform's
            'catalog' prompt category if configured.

            * `mentors` - Mentor Recommendations
            * `courses` - Course Recommendations
            * `programs` - Program Recommendations
            * `resources` - Resource Recommendations
            * `pathways` - Pathway Recommendations. Default on the server: courses.
        search_terms: Search terms to find similar content (e.g., 'leadership', 'data science'). Used to build the RAG query.
        spa_url: Frontend/SPA identifier (e.g., 'catalog.example.com', 'mentor-ai.ibl.com'). Used to retrieve the correct prompt
            for that specific frontend. Auto-detected from HTTP_REFERER if not provided.
        trigger_source: What triggered this recommendation request. Default on the server: manual.
        use_llm_ranking: Use LLM to rank and personalize RAG results. Adds AI-generated reasoning but increases cost and latency. Only
            applies if use_rag_search=True. Default on the server: false.
        use_rag_search: Use RAG similarity search instead of full LLM catalog review. Faster and more cost-effective. Set to False for
            legacy LLM-only behavior. Default on the server: true.

    Returns:
        CourseRecommendations.

    Pages: `paginate` reads all of them (recommendations).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - invalid parameters or missing required fields
            401: Unauthorized - authentication required
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "assessment_id": assessment_id,
        "context_type": context_type,
        "difficulty_levels": difficulty_levels,
        "domains": domains,
        "include_main_catalog": include_main_catalog,
        "include_user_history": include_user_history,
        "include_user_skills": include_user_skills,
        "k": k,
        "limit": limit,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "ranking_prompt": ranking_prompt,
        "ranking_strategy": ranking_strategy,
        "recommendation_type": recommendation_type,
        "search_terms": search_terms,
        "spa_url": spa_url,
        "trigger_source": trigger_source,
        "use_llm_ranking": use_llm_ranking,
        "use_rag_search": use_rag_search,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    assessment_id: str | Unset = UNSET,
    context_type: str | Unset = UNSET,
    difficulty_levels: str | Unset = UNSET,
    domains: str | Unset = UNSET,
    include_main_catalog: bool | Unset = UNSET,
    include_user_history: bool | Unset = UNSET,
    include_user_skills: bool | Unset = UNSET,
    k: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: None | str | Unset = UNSET,
    ranking_prompt: str | Unset = UNSET,
    ranking_strategy: V2CourseRecommendationsRankingStrategy | Unset = UNSET,
    recommendation_type: V2CourseRecommendationsRecommendationType | Unset = UNSET,
    search_terms: str | Unset = UNSET,
    spa_url: str | Unset = UNSET,
    trigger_source: str | Unset = UNSET,
    use_llm_ranking: bool | Unset = UNSET,
    use_rag_search: bool | Unset = UNSET,
) -> Response[CourseRecommendations]:
    """Generate AI-driven course recommendations

    As `asyncio`. Returns Response[CourseRecommendations]. Raises errors.APIStatusError (400, 401, 500). Pages: see
    `paginate`.
    """
    _query = {
        "assessment_id": assessment_id,
        "context_type": context_type,
        "difficulty_levels": difficulty_levels,
        "domains": domains,
        "include_main_catalog": include_main_catalog,
        "include_user_history": include_user_history,
        "include_user_skills": include_user_skills,
        "k": k,
        "limit": limit,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "ranking_prompt": ranking_prompt,
        "ranking_strategy": ranking_strategy,
        "recommendation_type": recommendation_type,
        "search_terms": search_terms,
        "spa_url": spa_url,
        "trigger_source": trigger_source,
        "use_llm_ranking": use_llm_ranking,
        "use_rag_search": use_rag_search,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    assessment_id: str | Unset = UNSET,
    context_type: str | Unset = UNSET,
    difficulty_levels: str | Unset = UNSET,
    domains: str | Unset = UNSET,
    include_main_catalog: bool | Unset = UNSET,
    include_user_history: bool | Unset = UNSET,
    include_user_skills: bool | Unset = UNSET,
    k: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: None | str | Unset = UNSET,
    ranking_prompt: str | Unset = UNSET,
    ranking_strategy: V2CourseRecommendationsRankingStrategy | Unset = UNSET,
    recommendation_type: V2CourseRecommendationsRecommendationType | Unset = UNSET,
    search_terms: str | Unset = UNSET,
    spa_url: str | Unset = UNSET,
    trigger_source: str | Unset = UNSET,
    use_llm_ranking: bool | Unset = UNSET,
    use_rag_search: bool | Unset = UNSET,
) -> CourseRecommendations:
    """Generate AI-driven course recommendations

    As `asyncio`, blocking. Returns CourseRecommendations. Raises errors.APIStatusError (400, 401, 500). Pages: see
    `paginate`.

    Args:
        assessment_id: Assessment ID if triggered by assessment completion
        context_type: Context type for recommendation (e.g., 'assessment_completed', 'milestone_reached')
        difficulty_levels: Filter recommendations to specific difficulty levels (CSV)
        domains: Filter recommendations to specific domains (CSV)
        include_main_catalog: Include items from 'main' tenant catalog IN ADDITION TO platform-specific catalog. By default, only
            platform-specific data is returned (tenant isolation). Set to True to also include shared 'main' tenant
            resources.
        include_user_history: Include user's learning history (completed courses, topics) in the RAG search query. Helps find content that
            builds on their background. Default on the server: false.
        include_user_skills: Include user's skills and badges in the RAG search query. Helps personalize results based on what the user
            already knows. Default on the server: false.
        k: Number of similar items to retrieve via RAG per tenant (before filtering). Higher values give more options but
            may be slower. (at least 5, at most 100) Default on the server: 20.
        limit: Number of course recommendations to return (max 20) (at least 1, at most 20) Default on the server: 5.
        page: Page number for pagination (starts at 1) (at least 1) Default on the server: 1.
        page_size: Number of recommendations per page (max 100) (at least 1, at most 100) Default on the server: 10.
        platform_key: Platform key for tenant-scoped recommendations
        platform_org: Platform org identifier (optional - avoids database lookup if provided)
        ranking_prompt: Custom prompt for LLM ranking (only if ranking_strategy='custom'). Define how the LLM should evaluate and order
            the recommendations.
        ranking_strategy: Strategy for LLM ranking. Only used if use_llm_ranking=True.

            * `relevance` - Rank by relevance and value (default)
            * `difficulty` - Rank by difficulty progression
            * `personalized` - Personalize to user context and goals
            * `custom` - Use custom ranking prompt
        recommendation_type: Type of resource to recommend. Catalog types (courses/programs/resources/pathways) will use the platform's
            'catalog' prompt category if configured.

            * `mentors` - Mentor Recommendations
            * `courses` - Course Recommendations
            * `programs` - Program Recommendations
            * `resources` - Resource Recommendations
            * `pathways` - Pathway Recommendations. Default on the server: courses.
        search_terms: Search terms to find similar content (e.g., 'leadership', 'data science'). Used to build the RAG query.
        spa_url: Frontend/SPA identifier (e.g., 'catalog.example.com', 'mentor-ai.ibl.com'). Used to retrieve the correct prompt
            for that specific frontend. Auto-detected from HTTP_REFERER if not provided.
        trigger_source: What triggered this recommendation request. Default on the server: manual.
        use_llm_ranking: Use LLM to rank and personalize RAG results. Adds AI-generated reasoning but increases cost and latency. Only
            applies if use_rag_search=True. Default on the server: false.
        use_rag_search: Use RAG similarity search instead of full LLM catalog review. Faster and more cost-effective. Set to False for
            legacy LLM-only behavior. Default on the server: true.
    """
    _query = {
        "assessment_id": assessment_id,
        "context_type": context_type,
        "difficulty_levels": difficulty_levels,
        "domains": domains,
        "include_main_catalog": include_main_catalog,
        "include_user_history": include_user_history,
        "include_user_skills": include_user_skills,
        "k": k,
        "limit": limit,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "ranking_prompt": ranking_prompt,
        "ranking_strategy": ranking_strategy,
        "recommendation_type": recommendation_type,
        "search_terms": search_terms,
        "spa_url": spa_url,
        "trigger_source": trigger_source,
        "use_llm_ranking": use_llm_ranking,
        "use_rag_search": use_rag_search,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    assessment_id: str | Unset = UNSET,
    context_type: str | Unset = UNSET,
    difficulty_levels: str | Unset = UNSET,
    domains: str | Unset = UNSET,
    include_main_catalog: bool | Unset = UNSET,
    include_user_history: bool | Unset = UNSET,
    include_user_skills: bool | Unset = UNSET,
    k: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: None | str | Unset = UNSET,
    ranking_prompt: str | Unset = UNSET,
    ranking_strategy: V2CourseRecommendationsRankingStrategy | Unset = UNSET,
    recommendation_type: V2CourseRecommendationsRecommendationType | Unset = UNSET,
    search_terms: str | Unset = UNSET,
    spa_url: str | Unset = UNSET,
    trigger_source: str | Unset = UNSET,
    use_llm_ranking: bool | Unset = UNSET,
    use_rag_search: bool | Unset = UNSET,
) -> Response[CourseRecommendations]:
    """Generate AI-driven course recommendations

    As `asyncio`, blocking. Returns Response[CourseRecommendations]. Raises errors.APIStatusError (400, 401, 500).
    Pages: see `paginate`.
    """
    _query = {
        "assessment_id": assessment_id,
        "context_type": context_type,
        "difficulty_levels": difficulty_levels,
        "domains": domains,
        "include_main_catalog": include_main_catalog,
        "include_user_history": include_user_history,
        "include_user_skills": include_user_skills,
        "k": k,
        "limit": limit,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "ranking_prompt": ranking_prompt,
        "ranking_strategy": ranking_strategy,
        "recommendation_type": recommendation_type,
        "search_terms": search_terms,
        "spa_url": spa_url,
        "trigger_source": trigger_source,
        "use_llm_ranking": use_llm_ranking,
        "use_rag_search": use_rag_search,
    }
    return OPERATION.sync_detailed(client, (), _query)
