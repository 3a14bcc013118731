from typing import Final, Literal, TypeAlias

KindEnum: TypeAlias = Literal["HelpRequest", "KnowledgeGap", "LessonsLearned"] | str
"""One of the documented values, or whatever the server has come to send."""

KIND_ENUM_VALUES: Final = ("HelpRequest", "KnowledgeGap", "LessonsLearned")
