from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
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
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.dataset = _models.DataSet.from_dict(pop("dataset"))
        self.project_name = pop("project_name")
        self.base_model_name = pop("base_model_name")
        self.date_created = _codec.decode_datetime(pop("date_created"))
        self.last_modified = _codec.decode_datetime(pop("last_modified"))
        self.platform = pop("platform")
        self.id = _codec.optional(UUID, pop("id", UNSET))
        self.metadata = pop("metadata", UNSET)
        self.status = pop("status", UNSET)
        self.retry_attempts = pop("retry_attempts", UNSET)
        self.fine_tuned_model = pop("fine_tuned_model", UNSET)
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
        self.response_column = pop("response_column", UNSET)
        self.prompt_prefix = pop("prompt_prefix", UNSET)
        self.prompt_suffix = pop("prompt_suffix", UNSET)
        self.response_prefix = pop("response_prefix", UNSET)
        self.response_suffix = pop("response_suffix", UNSET)
        self.error_log = pop("error_log", UNSET)
        if d:
            self.additional_properties = d
        return self
