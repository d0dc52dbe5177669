#!/bin/sh
# Compares the time in which two builds of the voice host start, in interleaved rounds.
#
#   start.sh BEFORE AFTER [ROUNDS]
#
# BEFORE and AFTER are class paths; JAVA names another java. It prints, for each build, the medians
# of the time from the start of the process until the host says that it is ready, and of the
# processor's time until then, in milliseconds; then the ratios AFTER / BEFORE. It needs Linux.
set -eu

before=$1 after=$2 rounds=${3:-7}
java=${JAVA:-java}
port=18701
work=$(mktemp -d)
host=
trap 'test -z "$host" || kill "$host" 2>/dev/null || true; rm -rf "$work"' EXIT
mkfifo "$work/out"

millis() {
  echo $(($(date +%s%N) / 1000000))
}

run() { # name, class path
  begun=$(millis)
  DRAMATIS_PORT=$port "$java" -cp "$2" dev.dramatis.examples.voicehost.VoiceHost \
    > "$work/out" 2> /dev/null &
  host=$!
  read -r line < "$work/out" || { echo "the host does not start" >&2; exit 1; }
  wall=$(($(millis) - begun))
  cpu=$(awk -v tick="$(getconf CLK_TCK)" '{ print ($14 + $15) * 1000 / tick }' "/proc/$host/stat")
  case $line in *" is ready at "*) ;; *) echo "$line" >&2; exit 1 ;; esac
  kill "$host"
  wait "$host" 2> /dev/null || true
  host=
  echo "$wall" >> "$work/wall.$1"
  echo "$cpu" >> "$work/cpu.$1"
}

median() {
  sort -n "$work/$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

for round in $(seq "$rounds"); do
  run before "$before"
  run after "$after"
done

for name in wall cpu; do
  awk -v name="$name" -v before="$(median $name.before)" -v after="$(median $name.after)" \
    'BEGIN { printf "%-4s before %5d ms  after %5d ms  ratio %.2f\n",
      name, before, after, after / before }'
done
