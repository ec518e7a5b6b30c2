"""Bellrock: recognise sextortion, know what to do now.

The floors, top to bottom; each imports only from below (`.importlinter` holds this):

    cli                            a door
    web                            a door
    jobs                           the use cases; the only place where pure stages meet disk, clock and network
    plan                           Situation + Advice -> Plan
    case                           readings + Situation -> Case
    recognise | details            independent readings
    read                           bytes -> Messages, one at a time, then a Material
    content                        the body of advice as data
    records                        frozen nouns
"""

__version__ = "0.1.0"
