from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseRecommendations(_records.Record):
    """Response serializer for V2 Course Recommendations.

    Returns a list of recommended courses with AI-generated reasoning.
    Includes metadata about the recommendation method used (RAG vs LLM).

    Attributes:
        recommendations: List of course recommendations with reasoning
        generated_at: When these recommendations were generated
        platform_key: Platform key for these recommendations
        recommendation_id: Unique ID for this recommendation set (for tracking)
        method_used: Method used to generate recommendations: 'rag_only', 'llm_only', or 'rag_plus_llm'
        search_query_used: The actual search query used for RAG similarity search (if applicable)
        candidates_retrieved: Number of candidates retrieved via RAG before filtering (if applicable)
        includes_main_catalog: Whether the results include items from the 'main' tenant catalog. Default on the server: false.
        processing_time_seconds: Time taken to generate recommendations (in seconds)
        success: Whether the request was successful. Default on the server: true.
        count: Total number of recommendations available
        next_: URL for the next page of results (if pagination is enabled)
        previous: URL for the previous page of results (if pagination is enabled)
    """

    recommendations: list[_models.CourseRecommendation]
    generated_at: datetime.datetime
    platform_key: str
    user_context: dict[str, Any] | Unset = UNSET
    recommendation_id: str | Unset = UNSET
    method_used: str | Unset = UNSET
    search_query_used: str | Unset = UNSET
    candidates_retrieved: int | Unset = UNSET
    includes_main_catalog: bool | Unset = UNSET
    processing_time_seconds: float | Unset = UNSET
    success: bool | Unset = UNSET
    count: int | Unset = UNSET
    next_: None | str | Unset = UNSET
    previous: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("recommendations", "recommendations", list[_models.CourseRecommendation], True),
            ("generated_at", "generated_at", datetime.datetime, True),
            ("platform_key", "platform_key", str, True),
            ("user_context", "user_context", dict[str, Any], False),
            ("recommendation_id", "recommendation_id", str, False),
            ("method_used", "method_used", str, False),
            ("search_query_used", "search_query_used", str, False),
            ("candidates_retrieved", "candidates_retrieved", int, False),
            ("includes_main_catalog", "includes_main_catalog", bool, False),
            ("processing_time_seconds", "processing_time_seconds", float, False),
            ("success", "success", bool, False),
            ("count", "count", int, False),
            ("next", "next_", str | None, False),
            ("previous", "previous", str | None, False),
        )
