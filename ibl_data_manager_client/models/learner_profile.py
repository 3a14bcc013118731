from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LearnerProfile(_records.Record):
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
    time_spent_overtime: dict[str, float] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("username", "username", str, True),
            ("name", "name", str, True),
            ("email", "email", str, True),
            ("date_joined", "date_joined", str, True),
            ("last_activity", "last_activity", str, True),
            ("total_assessments", "total_assessments", int, False),
            ("total_time_spent", "total_time_spent", int, False),
            ("total_videos", "total_videos", int, False),
            ("course_completions", "course_completions", int, False),
            ("continent", "continent", str, False),
            ("continent_code", "continent_code", str, False),
            ("country", "country", str, False),
            ("country_code", "country_code", str, False),
            ("region", "region", str, False),
            ("region_code", "region_code", str, False),
            ("location", "location", str, False),
            ("city", "city", str, False),
            ("browser", "browser", str, False),
            ("operating_system", "operating_system", str, False),
            ("resolution", "resolution", str, False),
            ("time_spent_overtime", "time_spent_overtime", dict[str, float], False),
        )
