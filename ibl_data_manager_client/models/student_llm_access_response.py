from __future__ import annotations

from .._json import records as _records


@_records.define
class StudentLLMAccessResponse(_records.Record):
    """Serializer for student LLM access responses

    Attributes:
        platform_key: The platform key
        llm_resources: List of LLM resource paths that students can access. Format: ['llms/openai/models/gpt-4', 'llms/openai/',
            'llms/']
    """

    platform_key: str
    llm_resources: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("platform_key", "platform_key", str, True), ("llm_resources", "llm_resources", list[str], True))
