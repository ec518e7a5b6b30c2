"""Of a page only what a person sees is read, and all of that."""

import time

import pytest

from bellrock.read.hypertext import words_of


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"),
        ("P<b>a</b>y &pound;5 &amp;amp; &#8364;6", "Pay £5 &amp; €6"),
        ("many\n  blanks\t here", "many blanks here"),
        ("<pre>a  b\nc</pre>", "a  b\nc"),
        ("<title>no</title><style>p{}</style><script>var a='<p>no</p>'</script>yes", "yes"),
        ("<head><style>x</style></head><body>yes", "yes"),
        ("<!-- no --><![if !mso]>yes<![endif]>", "yes"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("cut <b", "cut <b"),
        ("cut <!-- never closed", "cut <!-- never closed"),
        ("<style>never closed", "never closed"),
        ('<a title="a > b">shown</a>', "shown"),
        ("<a title=it's>shown</a>", "shown"),
        ('<img alt="Pay now">', "Pay now"),
        ('<a href="https://example.org/x">here</a>', "here <https://example.org/x>"),
        ('<a href="https://example.org/">example.org</a>', "example.org"),
        ('<a href="mailto:cy@example.org">cy@example.org</a>', "cy@example.org"),
        ('<a href="javascript:x()">here</a>', "here"),
        ('<div style="display:none">no</div>yes', "yes"),
        ('<div style="display:none"><div>no</div>no</div>yes', "yes"),
        ("<p hidden>no</p>yes", "yes"),
        ('<td style="font-size:0px"><span style="font-size:14px">yes</span></td>', "yes"),
        ('<div style="display:none">all that there is</div>', "all that there is"),
        ('yes<p style="display:none">never closed', "yes\nnever closed"),
        ("\u0130\u0130<script>no</script>yes", "\u0130\u0130yes"),
    ],
)
def test_the_words_are_those_on_the_screen(page: str, words: str) -> None:
    assert words_of(page).text == words


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        '<a "',
        "<a b='",
        "<!--",
        "<!",
        "<script>",
        "<style ",
        "<p style=display:none>",
        "<a href=x>",
        "&",
        "<a=\"'",
        '<a ="',
        "<x",
        "</p",
        "= '",
    ],
)
def test_a_page_made_to_be_slow_is_not(piece: str) -> None:
    started = time.process_time()
    words_of(piece * (200_000 // len(piece)))

    assert time.process_time() - started < 2
