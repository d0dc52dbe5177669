#!/bin/sh
# Compares the throughput of two builds of the voice host on this machine, in interleaved pairs.
#
#   compare.sh BEFORE AFTER [PAIRS] [SECONDS]
#
# BEFORE and AFTER are class paths. It needs wrk, and curl to wait until a host answers. For each
# address it prints the requests a second of each run, and the median of AFTER / BEFORE.
# Where LOAD is set to the class path of the tests, RealtimeLoad adds 500 WebSockets.
set -eu

before=$1 after=$2 pairs=${3:-5} seconds=${4:-5}
port=18700
work=$(mktemp -d)
host=
trap 'test -z "$host" || kill "$host" 2>/dev/null || true; rm -rf "$work"' EXIT

cat > "$work/chat.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"model":"gertrude","stream":true,"messages":[{"role":"user","content":"Good morning!"}]}'
LUA

start() {
  DRAMATIS_PORT=$port java -cp "$1" dev.dramatis.examples.voicehost.VoiceHost > /dev/null 2>&1 &
  host=$!
  i=0
  until curl -sf "http://127.0.0.1:$port/livez" > /dev/null; do
    i=$((i + 1))
    test "$i" -lt 100 || { echo "the host does not answer" >&2; exit 1; }
    sleep 0.1
  done
}

stop() {
  kill "$host"
  wait "$host" 2> /dev/null || true
  host=
}

rate() { # path, arguments of wrk
  path=$1
  shift
  wrk -t2 -c32 -d"${seconds}s" "$@" "http://127.0.0.1:$port$path" |
    awk '/Requests\/sec/ { print $2 }'
}

run() { # name, class path
  start "$2"
  rate /v1/voices -d2s > /dev/null # warms up
  rate /v1/chat/completions -d2s -s "$work/chat.lua" > /dev/null
  rate /v1/voices >> "$work/voices.$1"
  rate /v1/characters/gertrude >> "$work/character.$1"
  rate /v1/chat/completions -s "$work/chat.lua" >> "$work/chat.$1"
  if test -n "${LOAD:-}"; then
    java -cp "$LOAD" dev.dramatis.examples.voicehost.RealtimeLoad \
      "http://127.0.0.1:$port/" 500 "$seconds" 200 |
      tee "$work/realtime.out" | awk '/turns\/s/ { print $1 }' >> "$work/realtime.$1"
  fi
  stop
}

for pair in $(seq "$pairs"); do
  run before "$before"
  run after "$after"
  echo "pair $pair of $pairs is done" >&2
done

for name in voices character chat realtime; do
  test -f "$work/$name.before" || continue
  paste "$work/$name.before" "$work/$name.after" |
    awk -v name="$name" '
      { printf "%-10s before %10.1f/s  after %10.1f/s  ratio %.3f\n", name, $1, $2, $2 / $1
        ratio[NR] = $2 / $1 }
      END {
        for (i = 1; i <= NR; i++)
          for (j = i + 1; j <= NR; j++)
            if (ratio[j] < ratio[i]) { t = ratio[i]; ratio[i] = ratio[j]; ratio[j] = t }
        printf "%-10s median ratio %.3f\n", name, ratio[int((NR + 1) / 2)]
      }'
done
