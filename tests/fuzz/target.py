"""The coverage-guided target: `python -m tests.fuzz.target FOLDER -max_total_time=60`."""

import sys

import atheris

with atheris.instrument_imports(include=["bellrock", "email"]):
    from tests.fuzz.promises import keep_promises

if __name__ == "__main__":
    atheris.Setup(sys.argv, keep_promises)
    atheris.Fuzz()
