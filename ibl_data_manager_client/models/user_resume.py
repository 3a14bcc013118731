from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_resume_files_item import UserResumeFilesItem
    from .user_resume_links_item import UserResumeLinksItem
    from .user_resume_user_info import UserResumeUserInfo


@_codec.define
class UserResume(Model):
    """UserResume."""

    id: int | Unset = UNSET
    user: int | Unset = UNSET
    user_info: UserResumeUserInfo | Unset = UNSET
    platform: str | Unset = UNSET
    files: list[UserResumeFilesItem] | Unset = UNSET
    links: list[UserResumeLinksItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user": self.user,
                "user_info": _codec.encode(self.user_info),
                "platform": self.platform,
                "files": _codec.encode(self.files),
                "links": _codec.encode(self.links),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.user = d["user"]
            self.user_info = d["user_info"]
            self.platform = d["platform"]
            self.files = d["files"]
            self.links = d["links"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_info = _codec.if_set(_models.UserResumeUserInfo.from_dict, self.user_info)
        self.files = _codec.if_set_list(_models.UserResumeFilesItem.from_dict, self.files)
        self.links = _codec.if_set_list(_models.UserResumeLinksItem.from_dict, self.links)
        return self
