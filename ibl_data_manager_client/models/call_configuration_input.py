from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CallConfigurationInput(_records.Record):
    """CallConfigurationInput.

    Attributes:
        mode: * `realtime` - Realtime
            * `inference` - Inference
        tts_provider: * `openai` - Openai
            * `google` - Google
            * `elevenlabs` - Elevenlabs
        stt_provider: * `openai` - Openai
            * `google` - Google
            * `deepgram` - Deepgram
            * `cartesia` - Cartesia
        llm_provider: * `openai` - Openai
            * `google` - Google
        use_function_calling_for_rag: Whether to use function calls in the agent or force RAG calls before LLM generation
        enable_video: Whether to enable video for the call. (applicable only for realtime mode)
    """

    mentor: UUID
    mode: _models.CallConfigurationModeEnum | Unset = UNSET
    tts_provider: _models.TtsProviderEnum | Unset = UNSET
    stt_provider: _models.SttProviderEnum | Unset = UNSET
    llm_provider: _models.LlmProviderEnum | Unset = UNSET
    use_function_calling_for_rag: bool | Unset = UNSET
    google_voice: _models.VoiceInput | Unset = UNSET
    openai_voice: _models.VoiceInput | Unset = UNSET
    openai_voice_id: int | None | Unset = UNSET
    google_voice_id: int | None | Unset = UNSET
    enable_video: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor", "mentor", UUID, True),
            ("mode", "mode", _models.CallConfigurationModeEnum, False),
            ("tts_provider", "tts_provider", _models.TtsProviderEnum, False),
            ("stt_provider", "stt_provider", _models.SttProviderEnum, False),
            ("llm_provider", "llm_provider", _models.LlmProviderEnum, False),
            ("use_function_calling_for_rag", "use_function_calling_for_rag", bool, False),
            ("google_voice", "google_voice", _models.VoiceInput, False),
            ("openai_voice", "openai_voice", _models.VoiceInput, False),
            ("openai_voice_id", "openai_voice_id", int | None, False),
            ("google_voice_id", "google_voice_id", int | None, False),
            ("enable_video", "enable_video", bool, False),
        )
