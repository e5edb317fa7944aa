#!/usr/bin/env bash
# Runs the suite under one strange circumstance after another, each in a fresh copy of the project, and prints a table.
#
#   bash test/platforms/everywhere.sh [--quick] [ROW …]
#
# --quick runs only the tests that start no process. Without rows all are run. Needs npm's registry or cache, for the packages
# and for other Nodes; some rows need root (an ordinary user, no network but loopback), and say so where they can't be had.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
quick=
[ "${1:-}" = --quick ] && { quick=1; shift; }
wanted=("$@")

work=$(mktemp -d)
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
here=$(dirname "$(command -v node)"):$(dirname "$(command -v npm)"):/usr/local/bin:/usr/bin:/bin
failed=0

# A copy as a clone has it, installed once; each row gets its own.
mkdir "$work/clone"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x -C "$work/clone")
(cd "$work/clone" && git init -q && npm ci --prefer-offline --no-audit >/dev/null && npm run --silent build) || exit 1

# row NAME FOLDER PATH USER [NAME=VALUE …]: runs the suite and prints a line of the table.
row() {
  local name=$1 folder=$2 path=$3 user=$4
  shift 4
  if [ ${#wanted[@]} -gt 0 ] && [[ ! " ${wanted[*]} " == *" ${name%% *} "* ]]; then return; fi
  local home=$work/home as=()
  rm -rf "$home" "$work/tmp" && mkdir -p "$home" "$work/tmp" "$(dirname "$work/$folder")"
  [ "$folder" = clone ] || cp -a "$work/clone" "$work/$folder"
  if [ -n "$user" ]; then
    if [ "$(id -u)" -ne 0 ]; then printf '| %s | not tried: needs root |\n' "$name"; return; fi
    chown -R "$user" "$work/$folder" "$home" "$work/tmp"
    as=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --clear-groups)
  fi
  local run='npm test'
  [ -n "$quick" ] && run='npm run test:quick'
  (
    cd "$work/$folder" && umask "${ROW_UMASK:-022}" &&
      ${ROW_BEFORE:-} "${as[@]}" env -i PATH="$path" HOME="$home" TMPDIR="$work/tmp" npm_config_loglevel=error "$@" sh -c "$run"
  ) >"$work/log" 2>&1 </dev/null
  local status=$? line
  line=$(sed 's/\x1b\[[0-9;]*m//g' "$work/log" | grep -E '^ *Tests  ' | tail -n 1 | sed 's/^ *Tests *//')
  if [ "$status" -eq 0 ]; then line="✓ $line"; else line="✗ ${line:-did not run}"; failed=1; fi
  printf '| %s | %s |\n' "$name" "$line"
  if [ "$status" -ne 0 ]; then sed 's/\x1b\[[0-9;]*m//g' "$work/log" | grep -aE '^ *FAIL|Error:' | sort -u | head -n 20 | sed 's/^/      /'; fi
  [ "$folder" = clone ] || rm -rf "${work:?}/$folder"
}

# with_node NAME VERSION: the same on another Node, which comes as an npm package.
with_node() {
  if [ ${#wanted[@]} -gt 0 ] && [[ ! " ${wanted[*]} " == *" ${1%% *} "* ]]; then return; fi
  if npm install --prefix "$work/node-$2" --no-save --prefer-offline "node@$2" >/dev/null 2>&1; then
    row "$1" clone "$work/node-$2/node_modules/node/bin:$here" ''
  else
    printf '| %s | not tried: it could not be had |\n' "$1"
  fi
}

printf '| where | %s |\n|---|---|\n' "$([ -n "$quick" ] && echo 'npm run test:quick' || echo 'npm test')"
row 'plain' clone "$here" ''
row 'ci CI=true' clone "$here" '' CI=true
row 'colour FORCE_COLOR=1' clone "$here" '' FORCE_COLOR=1
row 'nocolour NO_COLOR=1, TERM=dumb, 20 columns' clone "$here" '' NO_COLOR=1 TERM=dumb COLUMNS=20
row 'proxy HTTP_PROXY and its like' clone "$here" '' HTTP_PROXY=http://127.0.0.1:9 HTTPS_PROXY=http://127.0.0.1:9 http_proxy=http://127.0.0.1:9 ALL_PROXY=http://127.0.0.1:9
row 'options NODE_OPTIONS=--no-warnings' clone "$here" '' NODE_OPTIONS=--no-warnings
row 'ours MENTIONS_CONFIG, MENTIONS_STORE, XDG folders' clone "$here" '' MENTIONS_CONFIG=/nowhere/m.yaml MENTIONS_STORE=/nowhere/m.db XDG_CONFIG_HOME=/nowhere XDG_DATA_HOME=/nowhere XDG_CACHE_HOME=/nowhere
row 'east TZ=Pacific/Kiritimati' clone "$here" '' TZ=Pacific/Kiritimati
row 'west TZ=Pacific/Pago_Pago' clone "$here" '' TZ=Pacific/Pago_Pago
row 'german LC_ALL=de_DE.UTF-8' clone "$here" '' LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8
row 'ascii LC_ALL=C' clone "$here" '' LC_ALL=C
mkdir -p "$work/a tmp"
row 'blank TMPDIR with a blank' clone "$here" '' TMPDIR="$work/a tmp"
memory=$(mktemp -d -p /dev/shm 2>/dev/null) && row 'memory TMPDIR on another file system' clone "$here" '' TMPDIR="$memory"
[ -n "${memory:-}" ] && rm -rf "$memory"
ROW_UMASK=077 row 'umask umask 077' clone "$here" ''
row 'path in my projects ü/' 'my projects ü/mentions' "$here" ''
rm -rf "$work/clone/.git"
row 'tarball without .git' clone "$here" ''
mkdir "$work/crlf" && (cd "$work/clone" && git init -q && git add -A && git -c user.name=x -c user.email=x@x.example commit -qm x && git -c core.autocrlf=true clone -q --depth 1 "file://$work/clone" "$work/crlf/clone") && cp -a "$work/clone/node_modules" "$work/clone/dist" "$work/crlf/clone/"
row 'crlf shallow clone, core.autocrlf=true' crlf/clone "$here" ''
user=mentions-test
id "$user" >/dev/null 2>&1 || useradd --no-create-home --home-dir /nonexistent --shell /bin/sh "$user" 2>/dev/null || user=nobody
row 'user an ordinary user' 'home of user/mentions' "$here" "$user"
if unshare -n true 2>/dev/null; then
  ROW_BEFORE="unshare -n $work/loopback" && printf '#!/bin/sh\nip link set lo up; sysctl -qw net.ipv6.conf.all.disable_ipv6=1 2>/dev/null\nexec "$@"\n' >"$work/loopback" && chmod 755 "$work/loopback"
  row 'offline no IPv6, no network but loopback' clone "$here" ''
  ROW_BEFORE=
fi
with_node 'node20 Node 20.19.0' 20.19.0
with_node 'node22old Node 22.12.0' 22.12.0
with_node 'node22 Node 22' 22
with_node 'node24 Node 24' 24
with_node 'node26 Node 26' 26
exit "$failed"
