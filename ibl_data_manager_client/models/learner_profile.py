from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .number_by_key import NumberByKey


@_codec.define
class LearnerProfile(Model):
    """LearnerProfile.

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
        time_spent_overtime: Numbers by key: a date (YYYY-MM-DD), a grade or another name.
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
    time_spent_overtime: NumberByKey | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
                "time_spent_overtime": _codec.encode(self.time_spent_overtime),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 21:
            d = _codec.complete(self, d)
        try:
            self.total_assessments = d["total_assessments"]
            self.total_time_spent = d["total_time_spent"]
            self.total_videos = d["total_videos"]
            self.course_completions = d["course_completions"]
            self.continent = d["continent"]
            self.continent_code = d["continent_code"]
            self.country = d["country"]
            self.country_code = d["country_code"]
            self.region = d["region"]
            self.region_code = d["region_code"]
            self.location = d["location"]
            self.city = d["city"]
            self.browser = d["browser"]
            self.operating_system = d["operating_system"]
            self.resolution = d["resolution"]
            self.time_spent_overtime = d["time_spent_overtime"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.username = d["username"]
        self.name = d["name"]
        self.email = d["email"]
        self.date_joined = d["date_joined"]
        self.last_activity = d["last_activity"]
        self.time_spent_overtime = _codec.if_set(_models.NumberByKey.from_own_dict, self.time_spent_overtime)
        return self
