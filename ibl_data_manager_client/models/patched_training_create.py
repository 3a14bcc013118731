from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .training_provider_enum import TrainingProviderEnum


@_attrs_define
class PatchedTrainingCreate(Model):
    """PatchedTrainingCreate.

    Attributes:
        provider: * `openai` - Openai
    """

    project_name: str | Unset = UNSET
    dataset: UUID | Unset = UNSET
    base_model_name: str | Unset = UNSET
    provider: TrainingProviderEnum | Unset = UNSET
    text_column: str | Unset = UNSET
    learning_rate: float | Unset = UNSET
    batch_size: int | Unset = UNSET
    num_epochs: int | Unset = UNSET
    block_size: int | Unset = UNSET
    warmup_ratio: float | Unset = UNSET
    lora_r: int | Unset = UNSET
    lora_alpha: int | Unset = UNSET
    lora_dropout: float | Unset = UNSET
    weight_decay: float | Unset = UNSET
    gradient_accumulation: int | Unset = UNSET
    use_peft: bool | Unset = UNSET
    use_fp16: bool | Unset = UNSET
    use_int4: bool | Unset = UNSET
    push_to_hub: bool | Unset = UNSET
    repo_id: str | Unset = UNSET
    preprocess_dataset: bool | Unset = UNSET
    prompt_column: str | Unset = UNSET
    prompt_prefix: str | Unset = UNSET
    prompt_suffix: str | Unset = UNSET
    response_prefix: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "project_name": self.project_name,
                "dataset": _codec.encode(self.dataset),
                "base_model_name": self.base_model_name,
                "provider": self.provider,
                "text_column": self.text_column,
                "learning_rate": self.learning_rate,
                "batch_size": self.batch_size,
                "num_epochs": self.num_epochs,
                "block_size": self.block_size,
                "warmup_ratio": self.warmup_ratio,
                "lora_r": self.lora_r,
                "lora_alpha": self.lora_alpha,
                "lora_dropout": self.lora_dropout,
                "weight_decay": self.weight_decay,
                "gradient_accumulation": self.gradient_accumulation,
                "use_peft": self.use_peft,
                "use_fp16": self.use_fp16,
                "use_int4": self.use_int4,
                "push_to_hub": self.push_to_hub,
                "repo_id": self.repo_id,
                "preprocess_dataset": self.preprocess_dataset,
                "prompt_column": self.prompt_column,
                "prompt_prefix": self.prompt_prefix,
                "prompt_suffix": self.prompt_suffix,
                "response_prefix": self.response_prefix,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.project_name = pop("project_name", UNSET)
        self.dataset = _codec.optional(UUID, pop("dataset", UNSET))
        self.base_model_name = pop("base_model_name", UNSET)
        self.provider = pop("provider", UNSET)
        self.text_column = pop("text_column", UNSET)
        self.learning_rate = pop("learning_rate", UNSET)
        self.batch_size = pop("batch_size", UNSET)
        self.num_epochs = pop("num_epochs", UNSET)
        self.block_size = pop("block_size", UNSET)
        self.warmup_ratio = pop("warmup_ratio", UNSET)
        self.lora_r = pop("lora_r", UNSET)
        self.lora_alpha = pop("lora_alpha", UNSET)
        self.lora_dropout = pop("lora_dropout", UNSET)
        self.weight_decay = pop("weight_decay", UNSET)
        self.gradient_accumulation = pop("gradient_accumulation", UNSET)
        self.use_peft = pop("use_peft", UNSET)
        self.use_fp16 = pop("use_fp16", UNSET)
        self.use_int4 = pop("use_int4", UNSET)
        self.push_to_hub = pop("push_to_hub", UNSET)
        self.repo_id = pop("repo_id", UNSET)
        self.preprocess_dataset = pop("preprocess_dataset", UNSET)
        self.prompt_column = pop("prompt_column", UNSET)
        self.prompt_prefix = pop("prompt_prefix", UNSET)
        self.prompt_suffix = pop("prompt_suffix", UNSET)
        self.response_prefix = pop("response_prefix", UNSET)
        if d:
            self.additional_properties = d
        return self
