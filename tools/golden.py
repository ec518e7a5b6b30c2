"""Writes the golden files anew; the difference then shows who is affected by a change."""

from tests.golden import plans

if __name__ == "__main__":
    plans.write()
