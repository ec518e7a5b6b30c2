# Bellrock on one machine: Python 3.11 or newer, make and git are enough.
# `make help` lists what stands here.

PYTHON  ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3 python,\
             $(shell command -v $(name) >/dev/null 2>&1 && \
               $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))
VENV    := .venv
BIN     := $(VENV)/bin
# No question, no telemetry, no check for a newer pip: only what the lock files name is fetched.
PIP     := PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 $(BIN)/python -m pip install --quiet
LOCKED  := $(PIP) --require-hashes -r
ITSELF  := $(PIP) --no-deps --no-build-isolation --no-index --editable .
LOCK    := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
             --generate-hashes --no-emit-index-url --no-header
WORKERS ?= 2
ARGS    ?=

.DEFAULT_GOAL := help
.PHONY: help run setup test lint types floors tests test-long golden manifest papers screenshots lock audit \
        setup-training         bench-recognise bench-details bench-false-wallets bench-plan bench-pages bench-words bench-start bench-hostile bench-server clean

help: ## List what can be made here.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-16s %s\n", $$1, $$2}' Makefile

run: $(VENV)/run.stamp $(VENV)/compiled.stamp ## Start Bellrock on this computer (ARGS="--no-browser --port 8000").
	@$(BIN)/bellrock start $(ARGS)

setup: $(VENV)/dev.stamp $(VENV)/compiled.stamp ## Install what running and developing need, without a start.

test: $(VENV)/dev.stamp lint types floors tests ## Lint, types, floors and all tests, browser tests included.

lint: $(VENV)/dev.stamp ## Style of the code.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev.stamp ## Types, strictly.
	$(BIN)/mypy

floors: $(VENV)/dev.stamp ## Floors and walls of the house.
	$(BIN)/lint-imports

tests: $(VENV)/dev.stamp $(VENV)/compiled.stamp ## All tests but the long ones (ARGS="tests/plan -x").
	@$(BIN)/python -m tools.run_tests -n $(WORKERS) $(ARGS)

test-long: $(VENV)/dev.stamp $(VENV)/compiled.stamp ## The long walks, and the built wheel in an environment of its own.
	@$(BIN)/python -m tools.run_tests -m long $(ARGS)

golden: $(VENV)/dev.stamp ## Write the golden files anew; read the difference before you keep it.
	$(BIN)/python -m tests.golden.plans

manifest: $(VENV)/dev.stamp ## Seal the advice as it stands now; do this after each change of it.
	$(BIN)/bellrock content seal

papers: $(VENV)/dev.stamp ## Write anew what the papers quote of the program: the README's example, docs/commands.md.
	$(BIN)/python -m tools.papers

screenshots: $(VENV)/dev.stamp ## Write docs/screenshots anew, in a real browser.
	$(BIN)/python -m tools.screenshots

bench-recognise: $(VENV)/dev.stamp ## Speed of recognising, beside the peers that are installed.
	$(BIN)/python -m benchmarks.recognise $(ARGS)

bench-details: $(VENV)/dev.stamp ## Speed of finding details, beside the peers that are installed.
	$(BIN)/python -m benchmarks.details $(ARGS)

bench-false-wallets: $(VENV)/dev.stamp ## Wallets found where there is none (ARGS="FOLDER ...").
	$(BIN)/python -m benchmarks.details_false_wallets $(ARGS)

bench-plan: $(VENV)/dev.stamp ## Time of one plan.
	$(BIN)/python -m benchmarks.plan $(ARGS)

bench-start: $(VENV)/dev.stamp $(VENV)/compiled.stamp ## Time from a start to its first page.
	$(BIN)/python -m benchmarks.start

bench-pages: $(VENV)/dev.stamp ## Weight and speed of the pages.
	$(BIN)/python -m benchmarks.pages $(ARGS)

bench-words: $(VENV)/dev.stamp $(VENV)/compiled.stamp ## Words, taps and screens to a plan, by situation.
	$(BIN)/python -m benchmarks.words

bench-hostile: $(VENV)/dev.stamp ## The worst that hostile input costs: seconds a megabyte, peak memory.
	$(BIN)/python -m benchmarks.hostile $(ARGS)

bench-server: $(VENV)/dev.stamp ## What the local app stands: connections held, growth over 5,000 requests.
	$(BIN)/python -m benchmarks.server $(ARGS)

lock: $(VENV)/dev.stamp ## Write the lock files anew from pyproject.toml.
	$(LOCK) --upgrade --group build -o requirements.txt
	$(LOCK) --upgrade --group dev -c requirements.txt -o requirements-dev.txt
	$(LOCK) --upgrade --group train -c requirements-dev.txt -o requirements-train.txt

audit: $(VENV)/dev.stamp ## Ask pip-audit what is known against the packages of the lock files.
	@$(BIN)/python -m tools.audit

setup-training: $(VENV)/dev.stamp requirements-train.txt ## Install what the training scripts need as well.
	$(LOCKED) requirements-train.txt

clean: ## Remove what was made here; the lock files and your own files stay.
	rm -rf $(VENV) .browsers .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist

# A stamp is older than its lock as soon as the lock changes; then the installation runs again.
$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo 'Bellrock needs Python 3.11 or newer. Install it, then run this again.' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo 'This Python cannot make an environment. On Debian and Ubuntu: install python3-venv, then run this again.' >&2; exit 1; }

$(VENV)/run.stamp: requirements.txt pyproject.toml | $(VENV)/bin/python
	@echo 'Installing what Bellrock needs. This happens once and may take a minute.'
	@$(LOCKED) requirements.txt
	@$(ITSELF)
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt $(VENV)/run.stamp
	@echo 'Installing what development needs.'
	@$(LOCKED) requirements-dev.txt
	@touch $@

# Compiled here and never by the command: a file beside the sources must not tell when somebody first checked a message.
$(VENV)/compiled.stamp: $(VENV)/run.stamp $(shell find src -name '*.py')
	@$(BIN)/python -m compileall -q src
	@touch $@
