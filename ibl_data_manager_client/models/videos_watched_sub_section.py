from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .video_block import VideoBlock


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.videos = d["videos"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.total_watch = d["total_watch"]
        self.videos = _codec.optional_list(_models.VideoBlock.from_dict, self.videos)
        return self
