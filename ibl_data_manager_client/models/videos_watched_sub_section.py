from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .video_block import VideoBlock


@_codec.define
class VideosWatchedSubSection(Model):
    """VideosWatchedSubSection.

    Attributes:
        display_name: Subsection name
        id: Subsection Id
        total_watch: Total videos watched. N/A if no record found
        videos: Videos
    """

    display_name: str
    id: str
    total_watch: str
    videos: list[VideoBlock] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "display_name": self.display_name,
                "id": self.id,
                "total_watch": self.total_watch,
                "videos": _codec.encode(self.videos),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.videos = d["videos"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.total_watch = d["total_watch"]
        self.videos = _codec.if_set_list(_models.VideoBlock.from_dict, self.videos)
        return self
