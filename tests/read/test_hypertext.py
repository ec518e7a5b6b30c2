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


@pytest.mark.parametrize(
    "page",
    [
        '<style>.z{display:none}</style>we<span class="z">q</span>bcam',
        "<style>/* x */ i.q, #k {font-size:0}</style>we<i class='a q'>q</i>b<b id=k>q</b>cam",
        'we<span style="color:#FFF">q</span>bcam',
        'we<span style="font-size:1px;line-height:1px">q</span>bc<font color="white">q</font>am',
        'we<span style="position:absolute;left:-9999px">q</span>bcam',
        'we<span style="max-height:0;overflow:hidden">q</span><u style="color:transparent">q</u>bcam',
    ],
)
def test_letters_that_nobody_sees_do_not_cut_a_word(page: str) -> None:
    seen = words_of(page)
    assert (seen.text, seen.hidden, set(seen.left_out)) == ("webcam", True, {"q"})


@pytest.mark.parametrize(
    "page",
    [
        "<style>@media (max-width:600px){.d{display:none}}</style><p class=d>Pay now</p>",
        "<style>td .d{display:none}</style><p class=d>Pay now</p>",
        "<style>/* .d{display:none} */</style><p class=d>Pay now</p>",
        '<td bgcolor="#000"><a style="color:#fff">Pay</a> <b style="color:white">now</b></td>',
        'Pay<span style="font-size:1px"> now</span>',
        'P<span style="color:white">ay now',
        '<h1 style="margin-left:-120px">Pay now</h1>',
    ],
)
def test_words_that_somebody_may_see_are_kept(page: str) -> None:
    assert words_of(page).text == "Pay now"


@pytest.mark.parametrize(
    "piece", ["<style>/*", "<style>{", "<style>@media{", "a<i style=color:#fff></i>", "<style>.x{"]
)
def test_a_style_sheet_made_to_be_slow_is_not(piece: str) -> None:
    started = time.process_time()
    words_of(piece * (200_000 // len(piece)))
    assert time.process_time() - started < 2
