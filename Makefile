# The two commands of a new machine: `make demo` and `make test`.

SWIFT ?= swift
OUT ?= out
RELEASE := -c release
ifeq ($(shell uname),Linux)
# The standard library goes into the program: it starts in half the time.
RELEASE += --static-swift-stdlib
endif
CYCLE := Submissions/4lscb-2017-18

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format bench bench-validate growth counts engines pages clean

help:
	@echo "make demo    summarise the sample cycle and say where the report is"
	@echo "make test    run every test"
	@echo "make bench   time reading, checking and scoring beside other readers"
	@echo "make growth  time cycles of 10 to 10,000 returns and lay a line through it"
	@echo "make counts  count the instructions of fixed works beside the kept counts"
	@echo "make bench-validate   time the check of one return beside frictionless"
	@echo "make engines compare what DuckDB, PostgreSQL and Spark compute with the summaries"
	@echo "make pages   look for what keeps readers out of the pages, in headless Chromium;"
	@echo "             PAGES=Submissions/4lscb-2017-18 looks at the page of that cycle"
	@echo "make format  format the sources; make lint only says what would change"
	@echo "make setup   install the system libraries (the others do it themselves)"

setup:
	@sh Tests/Tools/setup.sh

demo: setup
	$(SWIFT) build $(RELEASE) --product section11
	@sh Tests/Tools/demo.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/section11" $(CYCLE) $(OUT)

test: setup
	$(SWIFT) test

bench: setup
	$(SWIFT) build $(RELEASE) --product section11-bench
	$(SWIFT) build $(RELEASE) --product section11
	@sh Tests/Tools/bench.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/section11" \
		"$$($(SWIFT) build $(RELEASE) --show-bin-path)/section11-bench" $(OUT)

bench-validate: setup
	$(SWIFT) build $(RELEASE) --product section11
	@sh Tests/Tools/bench_validate.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/section11"

growth: setup
	$(SWIFT) build $(RELEASE) --product section11-bench
	$(SWIFT) build $(RELEASE) --product section11
	@mkdir -p "$${SCRATCH:-$${TMPDIR:-/tmp}/section11-bench}"
	@python3 Tests/Tools/growth.py "$$($(SWIFT) build $(RELEASE) --show-bin-path)/section11" \
		"$$($(SWIFT) build $(RELEASE) --show-bin-path)/section11-bench" \
		"$${SCRATCH:-$${TMPDIR:-/tmp}/section11-bench}" $(OUT)

counts: setup
	$(SWIFT) build $(RELEASE) --product section11
	@sh Tests/Tools/counts.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/section11"

engines: setup
	$(SWIFT) build --product section11
	$(SWIFT) build --product section11-bench
	@sh Tests/Tools/engines.sh "$$($(SWIFT) build --show-bin-path)/section11" \
		"$$($(SWIFT) build --show-bin-path)/section11-bench"

pages: setup
	$(SWIFT) build --product section11
	@sh Tests/Tools/pages.sh "$$($(SWIFT) build --show-bin-path)/section11" $(OUT)/pages $(PAGES)

format:
	$(SWIFT) format format --in-place --recursive Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

clean:
	rm -rf .build $(OUT)
