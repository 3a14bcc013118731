from __future__ import annotations

from .._json import records as _records


@_records.define
class LearnerCourseGrade(_records.Record):
    """LearnerCourseGrade.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        graded_activities: Total problems in course
        submissions: Cumulative problem submissions
        problems_attempted: Number of problems from total problems attempted
        assignments_correct: Number of problems answered correctly
        class_average: Average grade obtained by all learner in the course
        grade: Learner course grade
    """

    course_id: str
    name: str
    graded_activities: str
    submissions: int
    problems_attempted: int
    assignments_correct: int
    class_average: float
    grade: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("course_id", "course_id", str, True),
            ("name", "name", str, True),
            ("graded_activities", "graded_activities", str, True),
            ("submissions", "submissions", int, True),
            ("problems_attempted", "problems_attempted", int, True),
            ("assignments_correct", "assignments_correct", int, True),
            ("class_average", "class_average", float, True),
            ("grade", "grade", float, True),
        )
