from __future__ import annotations

from .._json import records as _records


@_records.define
class MemoryProgress(_records.Record):
    """MemoryProgress."""

    memory_type: str
    all_units: int | None
    all_unit_names: list[str] | None
    current_unit: int | None
    current_unit_name: None | str
    item_name: None | str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("memory_type", "memory_type", str, True),
            ("all_units", "all_units", int | None, True),
            ("all_unit_names", "all_unit_names", list[str] | None, True),
            ("current_unit", "current_unit", int | None, True),
            ("current_unit_name", "current_unit_name", str | None, True),
            ("item_name", "item_name", str | None, True),
        )
