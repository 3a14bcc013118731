from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .learner_information_api_data_time_spent_overtime import LearnerInformationAPIDataTimeSpentOvertime


@_attrs_define
class LearnerInformationAPIData(Model):
    """LearnerInformationAPIData.

    Attributes:
        username: learner username
        name: learner Name
        email: learner email
        date_joined: Registration Timestamp e.g 2022-05-05T00:00:00+00:00
        last_activity: Last Activity Timestamp e.g 2022-05-05T00:00:00+00:00
        total_assessments: Total assessments attempted
        total_time_spent: Total time spent in seconds
        total_videos: Total videos watched
        course_completions: Total courses completed
        continent: last location - continent
        continent_code: last location - continent code
        country: last location - country
        country_code: last location - country code
        region: last location - region
        region_code: last location - region code
        location: last location
        city: last location - city
        browser: last known browser
        operating_system: last known operating system
        resolution: last known browser resolution
    """

    username: str
    name: str
    email: str
    date_joined: str
    last_activity: str
    total_assessments: int | Unset = UNSET
    total_time_spent: int | Unset = UNSET
    total_videos: int | Unset = UNSET
    course_completions: int | Unset = UNSET
    time_spent_overtime: LearnerInformationAPIDataTimeSpentOvertime | Unset = UNSET
    continent: str | Unset = UNSET
    continent_code: str | Unset = UNSET
    country: str | Unset = UNSET
    country_code: str | Unset = UNSET
    region: str | Unset = UNSET
    region_code: str | Unset = UNSET
    location: str | Unset = UNSET
    city: str | Unset = UNSET
    browser: str | Unset = UNSET
    operating_system: str | Unset = UNSET
    resolution: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "name": self.name,
                "email": self.email,
                "date_joined": self.date_joined,
                "last_activity": self.last_activity,
                "total_assessments": self.total_assessments,
                "total_time_spent": self.total_time_spent,
                "total_videos": self.total_videos,
                "course_completions": self.course_completions,
                "time_spent_overtime": _codec.encode(self.time_spent_overtime),
                "continent": self.continent,
                "continent_code": self.continent_code,
                "country": self.country,
                "country_code": self.country_code,
                "region": self.region,
                "region_code": self.region_code,
                "location": self.location,
                "city": self.city,
                "browser": self.browser,
                "operating_system": self.operating_system,
                "resolution": self.resolution,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.username = pop("username")
        self.name = pop("name")
        self.email = pop("email")
        self.date_joined = pop("date_joined")
        self.last_activity = pop("last_activity")
        self.total_assessments = pop("total_assessments", UNSET)
        self.total_time_spent = pop("total_time_spent", UNSET)
        self.total_videos = pop("total_videos", UNSET)
        self.course_completions = pop("course_completions", UNSET)
        self.time_spent_overtime = _codec.optional(
            _models.LearnerInformationAPIDataTimeSpentOvertime.from_dict, pop("time_spent_overtime", UNSET)
        )
        self.continent = pop("continent", UNSET)
        self.continent_code = pop("continent_code", UNSET)
        self.country = pop("country", UNSET)
        self.country_code = pop("country_code", UNSET)
        self.region = pop("region", UNSET)
        self.region_code = pop("region_code", UNSET)
        self.location = pop("location", UNSET)
        self.city = pop("city", UNSET)
        self.browser = pop("browser", UNSET)
        self.operating_system = pop("operating_system", UNSET)
        self.resolution = pop("resolution", UNSET)
        if d:
            self.additional_properties = d
        return self
