from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .user_resume_user_info_public_metadata import UserResumeUserInfoPublicMetadata
    from .user_resume_user_info_social_links_item import UserResumeUserInfoSocialLinksItem


@_codec.define
class UserResumeUserInfo(Model):
    """UserResumeUserInfo."""

    id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    active: bool | Unset = UNSET
    user_id: int | Unset = UNSET
    bio: str | Unset = UNSET
    name: str | Unset = UNSET
    about: str | Unset = UNSET
    language: str | Unset = UNSET
    social_links: list[UserResumeUserInfoSocialLinksItem] | Unset = UNSET
    edx_data: Any | Unset = UNSET
    public_metadata: UserResumeUserInfoPublicMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "username": self.username,
                "email": self.email,
                "active": self.active,
                "user_id": self.user_id,
                "bio": self.bio,
                "name": self.name,
                "about": self.about,
                "language": self.language,
                "social_links": _codec.encode(self.social_links),
                "edx_data": _codec.encode(self.edx_data),
                "public_metadata": _codec.encode(self.public_metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.username = d["username"]
            self.email = d["email"]
            self.active = d["active"]
            self.user_id = d["user_id"]
            self.bio = d["bio"]
            self.name = d["name"]
            self.about = d["about"]
            self.language = d["language"]
            self.social_links = d["social_links"]
            self.edx_data = d["edx_data"]
            self.public_metadata = d["public_metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.social_links = _codec.if_set_list(_models.UserResumeUserInfoSocialLinksItem.from_dict, self.social_links)
        self.public_metadata = _codec.if_set(
            _models.UserResumeUserInfoPublicMetadata.from_own_dict, self.public_metadata
        )
        return self
