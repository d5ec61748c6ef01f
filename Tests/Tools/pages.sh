#!/bin/sh
# Opens every kind of page in headless Chromium and says what keeps a reader out; see pages.py.
#
#     Tests/Tools/pages.sh SECTION11 OUT [CYCLE]
#
# With the folder of a cycle, only its page is opened; a large one takes a few minutes.
# Installs Chromium and the Python packages in a scratch environment if they are missing. Exit status 75
# if that cannot be done, so that nothing was looked at.
set -eu
section11=$1
out=$2
large=${3:-}
scratch=${SCRATCH:-${TMPDIR:-/tmp}/section11-pages}

skip() {
    echo "pages: SKIPPED, nothing was looked at: $1" >&2
    exit 75
}
have_chromium() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}
if ! have_chromium >/dev/null; then
    command -v apt-get >/dev/null 2>&1 || skip "no Chromium; install it"
    sudo=""
    if [ "$(id -u)" -ne 0 ]; then sudo="sudo"; fi
    echo "pages: installing chromium"
    { $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends chromium fonts-liberation >/dev/null; } || skip "no Chromium"
fi
rm -rf "$out/made"
mkdir -p "$scratch" "$out/made"
if ! "$scratch/venv/bin/python" -c 'import axe_playwright_python, playwright' 2>/dev/null; then
    { python3 -m venv "$scratch/venv" && "$scratch/venv/bin/pip" install --quiet \
        --disable-pip-version-check playwright axe-playwright-python; } || skip "no playwright"
fi

# Exit status 1 only says that the invented returns hold errors.
if [ -n "$large" ]; then
    "$section11" summarise "$large" --format html -o "$out/made" >/dev/null || [ $? -eq 1 ]
    exec "$scratch/venv/bin/python" "$(dirname "$0")/pages.py" "$out" "$out"/made/*.html
fi
cycle=Submissions/bath-nes-2015-16
"$section11" summarise "$cycle" --format html -o "$out/made" >/dev/null || [ $? -eq 1 ]
"$section11" feedback "$cycle" --agency police-force -o "$out/made" >/dev/null || [ $? -eq 1 ]
"$section11" validate "$cycle/returns/council-childrens-services.xlsx" --format html \
    -o "$out/made/validation.html" >/dev/null 2>&1 || [ $? -eq 1 ]
exec "$scratch/venv/bin/python" "$(dirname "$0")/pages.py" "$out" "$out"/made/*.html
