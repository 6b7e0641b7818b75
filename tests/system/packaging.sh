#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging.sh PROGRAM FOLDER: what is installed beside the program is valid and tells the truth.
set -uo pipefail
program=$1 folder=$2 failures=0

check() {
    local what=$1
    shift
    if ! output=$("$@" 2>&1); then
        printf 'FAILED: %s\n%s\n' "$what" "$output"
        failures=$((failures + 1))
    fi
}

all_are_in() { # those of the list that the text does not have
    local missing
    missing=$(comm -23 <(sort -u <<<"$1") <(sort -u <<<"$2"))
    [ -z "$missing" ] || {
        echo "missing: $missing"
        return 1
    }
}

for tool in desktop-file-validate appstreamcli man; do
    command -v $tool >/dev/null || {
        echo "skipped: there is no $tool"
        exit 77
    }
done

check "desktop file" desktop-file-validate "$folder/io.github.firstlight.Firstlight.desktop"
check "metainfo" appstreamcli validate --no-net "$folder/io.github.firstlight.Firstlight.metainfo.xml"

page=$(LC_ALL=C.UTF-8 man --warnings -l "$folder/firstlight.1" 2>&1 >/dev/null)
check "man page has no warnings" test -z "$page"
help=$("$program" --help)
commands=$(sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\)  .*/\1/p' <<<"$help")
options=$(sed -n 's/^  --\([a-z-]*\) .*/\1/p' <<<"$help")
check "there are commands" test "$(wc -l <<<"$commands")" -gt 20
check "man page names every command" all_are_in "$commands" \
    "$(sed -n 's/^\.It Cm //p' "$folder/firstlight.1" | tr -s ' ,' '\n')"
check "man page names every option" all_are_in "$options" \
    "$(sed -n 's/^\.It Fl -\([a-z]*\).*/\1/p' "$folder/firstlight.1")"

completions() { # of the words, the last of which is being typed
    bash -c '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _firstlight
             printf "%s\n" "${COMPREPLY[@]}"' _ "$folder/completions/firstlight.bash" "$program" "$@"
}
check "bash completes a command" all_are_in "$(printf '%s\n' star status)" "$(completions sta)"
check "bash completes a command's option" test "$(completions picks --star)" = --starred
check "bash completes a scorer" test "$(completions run --scorer ll)" = llm

exit $((failures > 0))
