"""Every address of the local app; the browser tests walk this list, so that none is forgotten."""

from django.urls import path

from bellrock.web.person import checking, doors, learning, noting, parts, planning, problems

urlpatterns = [
    path("", doors.first),
    path("now", doors.now),
    path("check", checking.check),
    path("example", checking.example),
    path("beside", doors.beside),
    path("received", doors.received),
    path("questions", planning.questions),
    path("plan", planning.plan),
    path("notes", noting.notes),
    path("services", doors.services),
    path("safety", doors.safety),
    path("leave", doors.leave),
    path("learn", learning.learn),
    path("learn-<int:number>", learning.learn_page),
    path("practice", learning.practice),
    path("shown-<str:name>", doors.shown),
    path("parts/<str:name>", parts.part),
]

handler400 = problems.garbled
handler404 = problems.not_here
