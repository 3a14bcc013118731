from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class FileUploadURLResponse(Model):
    """Response serializer for presigned upload URL

    Attributes:
        upload_url: Presigned S3 upload URL
        file_key: S3 object key for the uploaded file
        file_id: Unique identifier for the ChatFile record
        expires_in: URL expiration time in seconds
        upload_method: HTTP method to use for upload (PUT or POST) Default on the server: PUT.
    """

    upload_url: str
    file_key: str
    file_id: UUID
    expires_in: int
    upload_method: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "upload_url": self.upload_url,
                "file_key": self.file_key,
                "file_id": _codec.encode(self.file_id),
                "expires_in": self.expires_in,
                "upload_method": self.upload_method,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.upload_method = d["upload_method"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.upload_url = d["upload_url"]
        self.file_key = d["file_key"]
        self.file_id = _codec.decode_uuid(d["file_id"])
        self.expires_in = d["expires_in"]
        return self
