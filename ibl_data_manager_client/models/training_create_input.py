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
class TrainingCreateInput(Model):
    """TrainingCreateInput.

    Attributes:
        provider: * `openai` - Openai
    """

    project_name: str
    dataset: UUID
    base_model_name: str
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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            project_name=d.pop("project_name"),
            dataset=UUID(d.pop("dataset")),
            base_model_name=d.pop("base_model_name"),
            provider=d.pop("provider", UNSET),
            text_column=d.pop("text_column", UNSET),
            learning_rate=d.pop("learning_rate", UNSET),
            batch_size=d.pop("batch_size", UNSET),
            num_epochs=d.pop("num_epochs", UNSET),
            block_size=d.pop("block_size", UNSET),
            warmup_ratio=d.pop("warmup_ratio", UNSET),
            lora_r=d.pop("lora_r", UNSET),
            lora_alpha=d.pop("lora_alpha", UNSET),
            lora_dropout=d.pop("lora_dropout", UNSET),
            weight_decay=d.pop("weight_decay", UNSET),
            gradient_accumulation=d.pop("gradient_accumulation", UNSET),
            use_peft=d.pop("use_peft", UNSET),
            use_fp16=d.pop("use_fp16", UNSET),
            use_int4=d.pop("use_int4", UNSET),
            push_to_hub=d.pop("push_to_hub", UNSET),
            repo_id=d.pop("repo_id", UNSET),
            preprocess_dataset=d.pop("preprocess_dataset", UNSET),
            prompt_column=d.pop("prompt_column", UNSET),
            prompt_prefix=d.pop("prompt_prefix", UNSET),
            prompt_suffix=d.pop("prompt_suffix", UNSET),
            response_prefix=d.pop("response_prefix", UNSET),
        )
        result.additional_properties = d
        return result
