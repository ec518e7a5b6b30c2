"""The coverage-guided target that builds mails: `python -m tests.fuzz.mail_target FOLDER -max_total_time=60`."""

import sys

import atheris

with atheris.instrument_imports(include=["bellrock"]):
    from tests.fuzz.mail_trees import keep_mail_promises

if __name__ == "__main__":
    atheris.Setup(sys.argv, keep_mail_promises)
    atheris.Fuzz()
