"""An export of several conversations gets an answer for each: a threat in one is not weighed with talk of another."""

from dataclasses import replace

from bellrock.recognise import Recogniser
from bellrock.recognise.listen import Listening
from bellrock.records.case import ConversationAnswer
from bellrock.records.effort import Effort
from bellrock.records.material import Channel, Conversation, Material
from bellrock.records.message import Message
from bellrock.records.quote import Quote
from bellrock.records.recognition import Answer, Recognition

# Of an export with more conversations the first are heard one by one, and the others together.
MOST = 300
_RANK = {Answer.NONE: 0, Answer.ABOUT: 1, Answer.THREAT: 2}


class ConversationAnswers:
    """Hears every message in its own conversation; where there is only one, nothing is heard twice."""

    def __init__(self, recogniser: Recogniser, effort: Effort) -> None:
        self.whole = recogniser.start(effort)
        self._by_key: dict[str, Listening] = {}
        self._others: Listening | None = None
        self._mails: set[str] = set()

    def hear(self, message: Message) -> tuple[Quote, ...]:
        """Take in one message, and give the quotes that were kept of it."""
        if message.mail:
            self._mails.add(message.conversation)
        return self._listening(message.conversation).hear(message)

    def _listening(self, key: str) -> Listening:
        if key in self._by_key:
            return self._by_key[key]
        if not self._by_key:
            self._by_key[key] = self.whole
        elif len(self._by_key) < MOST:
            self._by_key[key] = self.whole.beside()
        else:
            self._others = self._others or self.whole.beside()
            return self._others
        return self._by_key[key]

    def conclude(self, material: Material) -> tuple[Recognition, tuple[ConversationAnswer, ...]]:
        """The answer of the conversation that reads most like a threat, and that of each where there are several."""
        if len(self._by_key) < 2:
            return self.whole.conclude(material), ()
        answers = tuple(
            ConversationAnswer(each, self._by_key[each.key].conclude(self._alone(material, each)))
            for each in material.conversations
            if each.key in self._by_key
        )
        found = [answer.recognition for answer in answers]
        counted = {each.key for each in material.conversations}
        found += [each.conclude(material) for key, each in self._by_key.items() if key not in counted]
        if self._others:
            found.append(self._others.conclude(material))
        return max(found, key=lambda each: (_RANK[each.answer], each.probability)), answers

    def _alone(self, material: Material, conversation: Conversation) -> Material:
        """The head of one conversation; what hangs on a mail and is none did not come as a mass mail."""
        channel = material.channel
        if channel is Channel.MAIL and conversation.key not in self._mails:
            channel = Channel.CHAT
        return replace(material, messages=conversation.messages, channel=channel)
