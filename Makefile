# The front door. `make demo` shows Inzet with a population; `make test` runs every test. Both install what is missing.
#
#   make build   the program, at build/inzet
#   make demo    install, build, fill the demo, serve it (ONCE=1: ask for the front page and stop)
#   make test    install what tests need, run all of them
#   make bench   the table of speeds, and build/bench.json
#   make words   which texts have no translation yet

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT  := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends

BUILD_PACKAGES := gcc libc6-dev meson ninja-build pkg-config libmicrohttpd-dev libsqlite3-dev libpq-dev libsodium-dev \
                  libcurl4-openssl-dev libjansson-dev libzip-dev libexpat1-dev libutf8proc-dev bootstrap-icons curl
# a Node that is there already, whoever packaged it, is good enough
TEST_PACKAGES  := libcmocka-dev gettext postgresql python3-aiosmtpd chromium g++ liblemon-dev \
                  $(shell command -v node >/dev/null || echo nodejs) $(shell command -v npm >/dev/null || echo npm)
BENCH_PACKAGES := nginx-light wrk coinor-libclp-dev fasttext

DEMO_DIR ?= build/demo
LISTEN   ?= 127.0.0.1:8080

.PHONY: build demo test bench words install-build install-test install-bench

# Asks apt only when something is missing: a second `make` needs no network.
define install
	@have=$$(dpkg-query -W -f '$${Package} $${Status}\n' $(1) 2>/dev/null | grep -c 'ok installed'); \
	if [ "$$have" -lt $(words $(1)) ]; then $(SUDO) apt-get update -qq && $(APT) $(1) >/dev/null; fi
endef

install-build:
	$(call install,$(BUILD_PACKAGES))

install-test: install-build
	$(call install,$(TEST_PACKAGES))

install-bench: install-test
	$(call install,$(BENCH_PACKAGES))

build: install-build
	@[ -f build/build.ninja ] || meson setup build >/dev/null
	@ninja -C build src/inzet
	@ln -sf src/inzet build/inzet

demo: build
	@if [ -n "$(ONCE)" ]; then sh test/demo_once.sh build/inzet; \
	 else exec build/inzet demo --data $(DEMO_DIR) --listen $(LISTEN); fi

test: install-test build
	@sh test/run.sh build $(STEPS)

bench: install-bench build
	@sh bench/run.sh build

words: build
	@sh po/check.sh build
