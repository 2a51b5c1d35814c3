#!/usr/bin/env bash
# Kills a study with SIGKILL at random moments, goes on with it each time, and compares what comes out, byte by byte, with what comes
# out of the same study when nobody disturbs it: with 1, 2 and 4 workers and in 3 shares worked at side by side.
#
#   src/test/bash/torture.sh [KILLS [POINTS [REPLICATES]]]     usual: 20 kills, 120 points x 5 replicates = 600 runs
#
# DISPERSAL is the program, by default 'java -jar target/dispersal.jar'; SEED makes the moments the same again.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

kills="${1:-20}"
points="${2:-120}"
replicates="${3:-5}"
program="${DISPERSAL:-java -jar target/dispersal.jar}"
RANDOM="${SEED:-20190323}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

cat > "$work/study.yaml" <<STUDY
schema: dispersal-study/1
name: torture
title: "A study that is killed again and again"
base: $PWD/scenarios/tutorial
weight: 10
factors:
  - {path: crossings.syria-turkey.detection, low: 0.2, high: 0.9}
  - {path: attrition.pressure, low: 0.5, high: 1.5}
design: {kind: sobol, points: $points}
replicates: $replicates
outcomes: [fates.returned@2017-11-30, fates.killed@2017-11-30]
metrics: [fates, crossings]
STUDY

say() { printf '%s\n' "$*"; }

# everything that a study leaves but the parts, the time it took, and what locks it
contents() {
    (cd "$1" && find . -maxdepth 1 -type f ! -name manifest.json ! -name study.json ! -name study.lock | sort | xargs sha256sum
        grep '"digest"' manifest.json
        find parts -type f ! -path '*/set-aside/*' | sort)
}

# a random moment: from half the time a process needs to start, to some way into the runs it would do
moment() {
    awk -v r="$RANDOM" -v start="$start" -v all="$all" -v kills="$kills" \
        'BEGIN { printf "%.3f", start / 2 + r / 32767 * (start / 2 + 3 * (all - start) / kills) }'
}

# starts a process and kills it at a random moment; counts the kills that came before it ended
struck=0
strike() {
    "$@" >"$work/out" 2>"$work/err" &
    local process=$!
    sleep "$(moment)"
    if kill -KILL "$process" 2>/dev/null; then struck=$((struck + 1)); fi
    wait "$process" 2>/dev/null
}

# how many runs are done
progress() { find "$1/parts/runs" -name '*.gz' 2>/dev/null | wc -l; }

# the study, or going on with it, whichever is due
due() {
    if [ -f "$1/stretches.csv" ]; then echo "resume $1"; else echo "sweep $work/study.yaml --out $1"; fi
}

compare() {
    if diff <(contents "$work/whole") <(contents "$2") >"$work/diff"; then
        say "$1: the same to the byte after $struck kills"
    else
        say "$1: DIFFERENT"
        head -n 20 "$work/diff"
        failed=1
    fi
}

failed=0
say "undisturbed: $((points * replicates)) runs"
begun="$(date +%s.%N)"
$program sweep "$work/study.yaml" --out "$work/whole" --quiet >/dev/null 2>"$work/err" &
until [ "$(progress "$work/whole")" -gt 0 ] || ! kill -0 $! 2>/dev/null; do sleep 0.1; done
start="$(awk -v from="$begun" -v to="$(date +%s.%N)" 'BEGIN { print to - from }')"
wait $! || { cat "$work/err"; exit 1; }
all="$(awk -v from="$begun" -v to="$(date +%s.%N)" 'BEGIN { print to - from }')"
say "first run done after $start s, all after $all s"

for workers in 1 2 4; do
    folder="$work/workers-$workers"
    struck=0
    trail=""
    while [ "$struck" -lt "$kills" ]; do
        # shellcheck disable=SC2046 # words are meant to be split
        strike $program $(due "$folder") --workers "$workers" --quiet
        trail="$trail $(progress "$folder")"
    done
    say "runs done at each kill with $workers workers:$trail"
    # shellcheck disable=SC2046
    $program $(due "$folder") --workers "$workers" --quiet >/dev/null 2>"$work/err" || { cat "$work/err"; failed=1; }
    compare "$workers workers" "$folder"
done

folder="$work/shards"
struck=0
trail=""
while [ "$struck" -lt "$kills" ]; do
    processes=""
    for shard in 1 2 3; do
        $program sweep "$work/study.yaml" --out "$folder" --shard "$shard/3" --workers 1 --quiet >/dev/null 2>&1 &
        processes="$processes $!"
    done
    for process in $processes; do
        sleep "$(moment)"
        if kill -KILL "$process" 2>/dev/null; then struck=$((struck + 1)); fi
    done
    wait 2>/dev/null
    trail="$trail $(progress "$folder")"
done
say "runs done after each round of kills in 3 shares:$trail"
for shard in 1 2 3; do
    $program sweep "$work/study.yaml" --out "$folder" --shard "$shard/3" --quiet >/dev/null 2>"$work/err$shard" &
done
wait
if [ -f "$folder/INCOMPLETE.txt" ]; then cat "$work"/err?; failed=1; fi
compare "3 shares" "$folder"
[ "$failed" -eq 0 ] && say "nothing lost"
exit "$failed"
