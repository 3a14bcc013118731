from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Training(_records.Record):
    """Training.

    Attributes:
        status: * `trained` - Trained
            * `failed` - Failed
            * `pending` - Pending
            * `untrained` - Untrained
        provider: * `openai` - Openai
    """

    dataset: _models.DataSet
    project_name: str
    base_model_name: str
    date_created: datetime.datetime
    last_modified: datetime.datetime
    platform: int
    id: UUID | Unset = UNSET
    metadata: Any | Unset = UNSET
    status: _models.TrainingStatusEnum | Unset = UNSET
    retry_attempts: int | Unset = UNSET
    fine_tuned_model: str | Unset = UNSET
    provider: _models.TrainingProviderEnum | Unset = UNSET
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("dataset", "dataset", _models.DataSet, True),
            ("project_name", "project_name", str, True),
            ("base_model_name", "base_model_name", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("last_modified", "last_modified", datetime.datetime, True),
            ("platform", "platform", int, True),
            ("id", "id", UUID, False),
            ("metadata", "metadata", Any, False),
            ("status", "status", _models.TrainingStatusEnum, False),
            ("retry_attempts", "retry_attempts", int, False),
            ("fine_tuned_model", "fine_tuned_model", str, False),
            ("provider", "provider", _models.TrainingProviderEnum, False),
            ("text_column", "text_column", str, False),
            ("learning_rate", "learning_rate", float, False),
            ("batch_size", "batch_size", int, False),
            ("num_epochs", "num_epochs", int, False),
            ("block_size", "block_size", int, False),
            ("warmup_ratio", "warmup_ratio", float, False),
            ("lora_r", "lora_r", int, False),
            ("lora_alpha", "lora_alpha", int, False),
            ("lora_dropout", "lora_dropout", float, False),
            ("weight_decay", "weight_decay", float, False),
            ("gradient_accumulation", "gradient_accumulation", int, False),
            ("use_peft", "use_peft", bool, False),
            ("use_fp16", "use_fp16", bool, False),
            ("use_int4", "use_int4", bool, False),
            ("push_to_hub", "push_to_hub", bool, False),
            ("repo_id", "repo_id", str, False),
            ("preprocess_dataset", "preprocess_dataset", bool, False),
            ("prompt_column", "prompt_column", str, False),
            ("response_column", "response_column", str, False),
            ("prompt_prefix", "prompt_prefix", str, False),
            ("prompt_suffix", "prompt_suffix", str, False),
            ("response_prefix", "response_prefix", str, False),
            ("response_suffix", "response_suffix", str, False),
            ("error_log", "error_log", str, False),
        )
