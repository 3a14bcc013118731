from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .data_set import DataSet
    from .training_provider_enum import TrainingProviderEnum
    from .training_status_enum import TrainingStatusEnum


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 36:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.metadata = d["metadata"]
            self.status = d["status"]
            self.retry_attempts = d["retry_attempts"]
            self.fine_tuned_model = d["fine_tuned_model"]
            self.provider = d["provider"]
            self.text_column = d["text_column"]
            self.learning_rate = d["learning_rate"]
            self.batch_size = d["batch_size"]
            self.num_epochs = d["num_epochs"]
            self.block_size = d["block_size"]
            self.warmup_ratio = d["warmup_ratio"]
            self.lora_r = d["lora_r"]
            self.lora_alpha = d["lora_alpha"]
            self.lora_dropout = d["lora_dropout"]
            self.weight_decay = d["weight_decay"]
            self.gradient_accumulation = d["gradient_accumulation"]
            self.use_peft = d["use_peft"]
            self.use_fp16 = d["use_fp16"]
            self.use_int4 = d["use_int4"]
            self.push_to_hub = d["push_to_hub"]
            self.repo_id = d["repo_id"]
            self.preprocess_dataset = d["preprocess_dataset"]
            self.prompt_column = d["prompt_column"]
            self.response_column = d["response_column"]
            self.prompt_prefix = d["prompt_prefix"]
            self.prompt_suffix = d["prompt_suffix"]
            self.response_prefix = d["response_prefix"]
            self.response_suffix = d["response_suffix"]
            self.error_log = d["error_log"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.dataset = _models.DataSet.from_dict(d["dataset"])
        self.project_name = d["project_name"]
        self.base_model_name = d["base_model_name"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.last_modified = _codec.decode_datetime(d["last_modified"])
        self.platform = d["platform"]
        self.id = _codec.if_set(_codec.decode_uuid, self.id)
        return self
