"""What is this? Threat, talk about threats, or neither, by named signals that quote the words."""

from bellrock.recognise.listen import Listening, Recogniser

__all__ = ["Listening", "Recogniser"]
