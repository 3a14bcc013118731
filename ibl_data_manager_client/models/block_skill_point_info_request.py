from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class BlockSkillPointInfoRequest(_records.Record):
    """Request serializer for BlockSkillPointInfoView POST endpoint.
    Validates request body for updating block skill point information.

    Attributes:
        block_id: ID of the block to update skill point information for
        point_data: Dictionary mapping skill names to point values. Example: {'skill_name': 5}
        overwrite: If True, removes all skills not in point_data. If False, only updates specified skills. Default on the server:
            true.
    """

    block_id: str
    point_data: dict[str, int]
    overwrite: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("block_id", "block_id", str, True),
            ("point_data", "point_data", dict[str, int], True),
            ("overwrite", "overwrite", bool, False),
        )
