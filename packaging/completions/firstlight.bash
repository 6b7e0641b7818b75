# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the program itself, so that it knows every command and option there is.

_firstlight() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' word
    local program=${COMP_WORDS[0]}
    local commands
    commands=$("$program" --help 2>/dev/null | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\)  .*/\1/p')
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if grep -qxF -- "$word" <<<"$commands"; then
            command=$word
            break
        fi
    done
    case $previous in
    --profile)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    --scorer)
        mapfile -t COMPREPLY < <(compgen -W 'local llm' -- "$current")
        return
        ;;
    esac
    if [[ $current == -* ]]; then
        local options
        options=$("$program" ${command:+"$command"} --help 2>/dev/null |
            sed -n 's/^  \(--[a-z-]*\) .*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -o filenames -F _firstlight firstlight
