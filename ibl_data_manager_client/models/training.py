from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .data_set import DataSet
    from .training_provider_enum import TrainingProviderEnum
    from .training_status_enum import TrainingStatusEnum


@_attrs_define
class Training(Model):
    """Training.

    Attributes:
        status: * `trained` - Trained
            * `failed` - Failed
            * `pending` - Pending
            * `untrained` - Untrained
        provider: * `openai` - Openai
    """

    dataset: DataSet
    project_name: str
    base_model_name: str
    date_created: datetime.datetime
    last_modified: datetime.datetime
    platform: int
    id: UUID | Unset = UNSET
    metadata: Any | Unset = UNSET
    status: TrainingStatusEnum | Unset = UNSET
    retry_attempts: int | Unset = UNSET
    fine_tuned_model: str | Unset = UNSET
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
    response_column: str | Unset = UNSET
    prompt_prefix: str | Unset = UNSET
    prompt_suffix: str | Unset = UNSET
    response_prefix: str | Unset = UNSET
    response_suffix: str | Unset = UNSET
    error_log: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "dataset": _codec.encode(self.dataset),
                "project_name": self.project_name,
                "base_model_name": self.base_model_name,
                "date_created": _codec.encode(self.date_created),
                "last_modified": _codec.encode(self.last_modified),
                "platform": self.platform,
                "id": _codec.encode(self.id),
                "metadata": _codec.encode(self.metadata),
                "status": self.status,
                "retry_attempts": self.retry_attempts,
                "fine_tuned_model": self.fine_tuned_model,
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
                "response_column": self.response_column,
                "prompt_prefix": self.prompt_prefix,
                "prompt_suffix": self.prompt_suffix,
                "response_prefix": self.response_prefix,
                "response_suffix": self.response_suffix,
                "error_log": self.error_log,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .data_set import DataSet

        d = {**src_dict}
        result = cls(
            dataset=DataSet.from_dict(d.pop("dataset")),
            project_name=d.pop("project_name"),
            base_model_name=d.pop("base_model_name"),
            date_created=_codec.decode_datetime(d.pop("date_created")),
            last_modified=_codec.decode_datetime(d.pop("last_modified")),
            platform=d.pop("platform"),
            id=_codec.optional(UUID, d.pop("id", UNSET)),
            metadata=d.pop("metadata", UNSET),
            status=d.pop("status", UNSET),
            retry_attempts=d.pop("retry_attempts", UNSET),
            fine_tuned_model=d.pop("fine_tuned_model", UNSET),
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
            response_column=d.pop("response_column", UNSET),
            prompt_prefix=d.pop("prompt_prefix", UNSET),
            prompt_suffix=d.pop("prompt_suffix", UNSET),
            response_prefix=d.pop("response_prefix", UNSET),
            response_suffix=d.pop("response_suffix", UNSET),
            error_log=d.pop("error_log", UNSET),
        )
        result.additional_properties = d
        return result
