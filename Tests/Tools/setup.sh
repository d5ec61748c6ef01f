#!/bin/sh
# Installs the system libraries that the package links, where they are missing.
set -eu

missing=""
have() { pkg-config --exists "$1" 2>/dev/null; }

if ! command -v swift >/dev/null 2>&1; then
    echo "setup: Swift 6.2 or newer is needed; see https://www.swift.org/install" >&2
    exit 1
fi

if command -v apt-get >/dev/null 2>&1; then
    command -v pkg-config >/dev/null 2>&1 || missing="$missing pkg-config"
    have libdeflate || missing="$missing libdeflate-dev"
    have xlsxwriter || missing="$missing libxlsxwriter-dev"
    [ -z "$missing" ] && exit 0
    sudo=""
    if [ "$(id -u)" -ne 0 ]; then sudo="sudo"; fi
    echo "setup: installing$missing"
    $sudo apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
elif command -v brew >/dev/null 2>&1; then
    for library in pkg-config libdeflate libxlsxwriter; do
        brew list "$library" >/dev/null 2>&1 || brew install "$library"
    done
elif command -v dnf >/dev/null 2>&1; then
    have libdeflate && have xlsxwriter && exit 0
    sudo dnf install -y pkgconf-pkg-config libdeflate-devel libxlsxwriter-devel
else
    if have libdeflate && have xlsxwriter; then exit 0; fi
    echo "setup: install libdeflate and libxlsxwriter with their headers, and pkg-config" >&2
    exit 1
fi
