"""Every address of the local app; the browser tests walk this list, so that none is forgotten."""

from django.urls import path

from bellrock.web.held import HEAD
from bellrock.web.person import checking, doors, learning, noting, parts, planning, problems
from bellrock.web.person.links import LOCAL, PARTS

urlpatterns = [
    path(LOCAL.first, doors.first),
    path(LOCAL.now, doors.now),
    path(LOCAL.check, checking.check),
    path(LOCAL.example, checking.example),
    path(LOCAL.beside, doors.beside),
    path(LOCAL.received, doors.received),
    path(LOCAL.questions, planning.questions),
    path(LOCAL.plan, planning.plan),
    path(LOCAL.notes, noting.notes),
    path(LOCAL.services, doors.services),
    path(LOCAL.safety, doors.safety),
    path(LOCAL.leave, doors.leave),
    path(LOCAL.about, doors.about),
    path(LOCAL.learn, learning.learn),
    path(f"{LOCAL.learn}-<int:number>", learning.learn_page),
    path(LOCAL.practice, learning.practice),
    path(f"{HEAD}<str:name>", doors.shown),
    *(path(name, parts.part) for name in PARTS),
]

handler400 = problems.garbled
handler404 = problems.not_here
