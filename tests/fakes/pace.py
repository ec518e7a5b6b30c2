"""A pace that has time for so many messages."""


class Pace:
    """Time for the first `messages`, and none for those behind them."""

    def __init__(self, messages: int) -> None:
        self._messages = messages

    def has_time(self, message: int, _letters: int, /) -> bool:
        return message < self._messages
