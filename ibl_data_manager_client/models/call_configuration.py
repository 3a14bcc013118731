from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .call_configuration_mode_enum import CallConfigurationModeEnum
    from .llm_provider_enum import LlmProviderEnum
    from .stt_provider_enum import SttProviderEnum
    from .tts_provider_enum import TtsProviderEnum
    from .voice import Voice


@_codec.define
class CallConfiguration(Model):
    """CallConfiguration.

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

    id: int
    mentor: UUID
    platform_key: str
    mode: CallConfigurationModeEnum | Unset = UNSET
    tts_provider: TtsProviderEnum | Unset = UNSET
    stt_provider: SttProviderEnum | Unset = UNSET
    llm_provider: LlmProviderEnum | Unset = UNSET
    use_function_calling_for_rag: bool | Unset = UNSET
    google_voice: Voice | Unset = UNSET
    openai_voice: Voice | Unset = UNSET
    openai_voice_id: int | None | Unset = UNSET
    google_voice_id: int | None | Unset = UNSET
    enable_video: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "mentor": _codec.encode(self.mentor),
                "platform_key": self.platform_key,
                "mode": self.mode,
                "tts_provider": self.tts_provider,
                "stt_provider": self.stt_provider,
                "llm_provider": self.llm_provider,
                "use_function_calling_for_rag": self.use_function_calling_for_rag,
                "google_voice": _codec.encode(self.google_voice),
                "openai_voice": _codec.encode(self.openai_voice),
                "openai_voice_id": self.openai_voice_id,
                "google_voice_id": self.google_voice_id,
                "enable_video": self.enable_video,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 13:
            d = _codec.complete(self, d)
        try:
            self.mode = d["mode"]
            self.tts_provider = d["tts_provider"]
            self.stt_provider = d["stt_provider"]
            self.llm_provider = d["llm_provider"]
            self.use_function_calling_for_rag = d["use_function_calling_for_rag"]
            self.google_voice = d["google_voice"]
            self.openai_voice = d["openai_voice"]
            self.openai_voice_id = d["openai_voice_id"]
            self.google_voice_id = d["google_voice_id"]
            self.enable_video = d["enable_video"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.mentor = _codec.decode_uuid(d["mentor"])
        self.platform_key = d["platform_key"]
        self.google_voice = _codec.if_set(_models.Voice.from_dict, self.google_voice)
        self.openai_voice = _codec.if_set(_models.Voice.from_dict, self.openai_voice)
        return self
