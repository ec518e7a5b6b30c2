"""A watcher of the line cannot tell the pages of the guide apart by their size."""

import gzip
import hashlib

from bellrock.web.guide.padding import SIZES, padded, sizes
from tests.guide.reading import Folder

MOST = 9_800


def a_page(number: int) -> bytes:
    """A page that compresses as ours do, of some size between nothing and the largest."""
    words = b" ".join(hashlib.sha256(f"{number} {each}".encode()).hexdigest()[:5].encode() for each in range(number))
    return b"<!doctype html><title>Help</title>" + words


def weight(body: bytes) -> int:
    return len(gzip.compress(body, 6, mtime=0))


def test_pages_of_every_weight_come_out_in_at_most_eight_sizes() -> None:
    pages = [padded(a_page(number), f"p{number}.html", MOST) for number in range(0, 2600, 130)]

    assert {weight(page) for page in pages} <= set(sizes(MOST))
    assert len(sizes(MOST)) == SIZES == 8
    assert max(sizes(MOST)) == MOST


def test_a_page_is_filled_alike_in_every_build_and_its_words_stay_as_they_are() -> None:
    page = a_page(500)

    assert padded(page, "p1.html", MOST) == padded(page, "p1.html", MOST)
    assert padded(page, "p1.html", MOST).startswith(page + b"<!--")
    assert padded(page, "p1.html", MOST).endswith(b"-->")
    assert padded(page, "p1.html", MOST) != padded(page, "p2.html", MOST)


def test_a_page_over_the_largest_size_is_left_alone() -> None:
    page = a_page(4000)

    assert padded(page, "p1.html", MOST) == page


def test_every_page_of_the_real_guide_has_one_of_eight_sizes(guide: Folder) -> None:
    found = {weight((guide.folder / name).read_bytes()) for name in guide.pages}

    assert len(found) <= SIZES
    assert max(found) <= 14_336
