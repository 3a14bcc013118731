from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_recommendation import CourseRecommendation
    from .recommendation_context import RecommendationContext


@_codec.define
class CourseRecommendations(Model):
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

    recommendations: list[CourseRecommendation]
    generated_at: datetime.datetime
    platform_key: str
    user_context: RecommendationContext | Unset = UNSET
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "recommendations": _codec.encode(self.recommendations),
                "generated_at": _codec.encode(self.generated_at),
                "platform_key": self.platform_key,
                "user_context": _codec.encode(self.user_context),
                "recommendation_id": self.recommendation_id,
                "method_used": self.method_used,
                "search_query_used": self.search_query_used,
                "candidates_retrieved": self.candidates_retrieved,
                "includes_main_catalog": self.includes_main_catalog,
                "processing_time_seconds": self.processing_time_seconds,
                "success": self.success,
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 14:
            d = _codec.complete(self, d)
        try:
            self.user_context = d["user_context"]
            self.recommendation_id = d["recommendation_id"]
            self.method_used = d["method_used"]
            self.search_query_used = d["search_query_used"]
            self.candidates_retrieved = d["candidates_retrieved"]
            self.includes_main_catalog = d["includes_main_catalog"]
            self.processing_time_seconds = d["processing_time_seconds"]
            self.success = d["success"]
            self.count = d["count"]
            self.next_ = d["next"]
            self.previous = d["previous"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.recommendations = _codec.decode_list(_models.CourseRecommendation.from_dict, d["recommendations"])
        self.generated_at = _codec.decode_datetime(d["generated_at"])
        self.platform_key = d["platform_key"]
        self.user_context = _codec.if_set(_models.RecommendationContext.from_own_dict, self.user_context)
        return self
