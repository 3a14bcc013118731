from __future__ import annotations

from .._json import records as _records


@_records.define
class SetStudentLLMAccess(_records.Record):
    """Serializer for setting student LLM access permissions

    Attributes:
        platform_key: The platform key where the LLM access should be set
        llm_resources: List of LLM resource paths. Format: ['llms/openai/models/gpt-4', 'llms/openai/', 'llms/']. Shorter paths grant
            access to all sub-resources.
    """

    platform_key: str
    llm_resources: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("platform_key", "platform_key", str, True), ("llm_resources", "llm_resources", list[str], True))
