"""The errors of Bellrock: each a class with a code, a sentence for the person, and an exit status.

BellrockError
  Unreadable            an input could not be read (exit 1)
    EmptyInput
    TooLarge
    NotFound
    NotAllowed
    NotText
    PictureNotSaid
    PictureIntimate
    PictureProfileYoung
    EncryptedArchive
    BrokenArchive
    NothingInside
    NoWords
    TooMuch
    OurFault
  UsageError            the command's words are off (exit 2)
    UnknownQuestion
    UnknownChoice
  ContentError          the body of advice is broken (exit 1)
    NotWhole            a file of it is missing, changed or added
"""


class BellrockError(Exception):
    """The root: `code` for machines, `sentence` for the person, `status` for the shell."""

    code = "error"
    sentence = "Something went wrong."
    status = 1

    def __init__(self, where: str = "", detail: str = "") -> None:
        self.where = where
        self.detail = detail
        super().__init__(self.why)

    @property
    def why(self) -> str:
        """The sentence for the person, with the detail where there is one."""
        return f"{self.sentence} {self.detail}".strip()


class Unreadable(BellrockError):
    """An input could not be read; the others are still read."""

    code = "unreadable"
    sentence = "This could not be read."


class EmptyInput(Unreadable):
    """The input holds nothing."""

    code = "empty"
    sentence = "This is empty. There is nothing to read."


class TooLarge(Unreadable):
    """The input is over the size that is read."""

    code = "too_large"
    sentence = "This is too large to read. Export the chat again without media, and try that file."


class NotFound(Unreadable):
    """There is no such file."""

    code = "not_found"
    sentence = "There is no file of this name."


class NotAllowed(Unreadable):
    """The file or folder may not be opened."""

    code = "not_allowed"
    sentence = "This may not be opened. It is a folder, or it belongs to somebody else."


class NotText(Unreadable):
    """The bytes are no text and no format that is known."""

    code = "not_text"
    sentence = "This is not text, a mail or a chat export. If it is a picture, copy the words out of it and paste them."


class PictureNotSaid(Unreadable):
    """A picture was given, and nobody said what it shows."""

    code = "picture_not_said"
    sentence = (
        "This is a picture, and it was not opened. Pictures cannot be read here yet. What does it show? If it shows "
        "words, copy the words out of it and paste them. If it shows anything private, keep it closed and send it to "
        "nobody."
    )


class PictureIntimate(Unreadable):
    """A picture that the person calls intimate is never opened, at any age."""

    code = "picture_intimate"
    sentence = (
        "This picture was not opened, and it never will be here. Keep it where it is. Send it to nobody, and do not "
        "make a copy. What helps to stop it needs no picture from you: start with the plan."
    )


class PictureProfileYoung(Unreadable):
    """The picture of a profile is read only for somebody who is 18 or over, now and in the picture."""

    code = "picture_profile_young"
    sentence = (
        "This picture of a profile was not opened, since not both ages were said to be 18 or over. "
        "Write down the name, the link and the number that the profile shows, and paste these."
    )


class EncryptedArchive(Unreadable):
    """The zip is locked with a password."""

    code = "encrypted"
    sentence = "This zip is locked with a password. Unlock it first, and try the file inside."


class BrokenArchive(Unreadable):
    """The zip is damaged or built to do harm."""

    code = "broken_archive"
    sentence = "This zip is damaged or not safe to open."


class NothingInside(Unreadable):
    """The zip holds no chat that is known."""

    code = "nothing_inside"
    sentence = "This zip holds no chat that can be read."


class NoWords(Unreadable):
    """The file is of a kind that is read, and no words can be had from it; `detail` says why."""

    code = "no_words"
    sentence = "No words could be read in this."


class TooMuch(Unreadable):
    """Reading took more time, memory or room than one input may; `detail` says where it stopped."""

    code = "too_much"
    sentence = "This took too much work to read, so we stopped. Copy only the words that matter, and paste them."


class OurFault(Unreadable):
    """Bellrock failed on an input that it should have read or refused."""

    code = "our_fault"
    sentence = "Bellrock could not read this, and that is our mistake. Your file is as it was."


class UsageError(BellrockError):
    """The command's words are off."""

    code = "usage"
    sentence = "This was not understood."
    status = 2


class UnknownQuestion(UsageError):
    """There is no such question; `detail` lists the right ones."""

    code = "unknown_question"
    sentence = "There is no such question."


class UnknownChoice(UsageError):
    """The question has no such answer; `detail` lists the right ones."""

    code = "unknown_choice"
    sentence = "The question has no such answer."


class ContentError(BellrockError):
    """The body of advice is broken at `where` (file and line)."""

    code = "content"
    sentence = "The advice has a mistake."


class NotWhole(ContentError):
    """A file of the advice is not as it came with Bellrock: missing, changed or added."""

    code = "not_whole"
    sentence = "Bellrock's own advice is not whole here, so it gives none."
