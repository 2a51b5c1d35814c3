#!/usr/bin/env bash
# Kills a study with SIGKILL at random moments, goes on with it each time, and compares what comes out, byte by byte, with what comes
# out of the same study when nobody disturbs it: with 1, 2 and 4 workers and in 3 shares worked at side by side. Afterwards the study is
# reopened again and again and killed at a random moment of its ending, while tables, indices and figures are made. Compared are all
# tables, those of sensitivity and convergence among them, the figures, the digest of all runs, and that every run has its parts.
#
#   src/test/bash/torture.sh [KILLS [TRAJECTORIES [REPLICATES]]]     usual: 20 kills, 30 trajectories of 4 points x 5 replicates = 600 runs
#
# DISPERSAL is the program, by default 'java -jar target/dispersal.jar'; SEED makes the moments the same again.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

kills="${1:-20}"
trajectories="${2:-30}"
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
design: {kind: morris, levels: 4, trajectories: $trajectories}
replicates: $replicates
outcomes: [fates.returned@2017-11-30, fates.killed@2017-11-30]
metrics: [fates, crossings]
STUDY

say() { printf '%s\n' "$*"; }

# everything that a study leaves but the parts, the time it took, and what locks it
contents() {
    (cd "$1" && find . -maxdepth 1 -type f ! -name manifest.json ! -name study.json ! -name study.lock | sort | xargs sha256sum
        grep '"digest"' manifest.json
        find figures -type f | sort | xargs sha256sum
        find parts -type f ! -path '*/set-aside/*' | sort)
}

# a random moment: from half the time a process needs to start, to some way into the runs it would do; every fourth time up to the
# whole time of the study, so that what comes after the runs is hit too
moment() {
    awk -v r="$1" -v late="$2" -v start="$start" -v all="$all" -v kills="$kills" \
        'BEGIN { span = late == 0 ? all - start / 2 : start / 2 + 3 * (all - start) / kills
                 printf "%.3f", start / 2 + r / 32767 * span }'
}

# a random moment of a process that has nothing to run any more
moment_of_ending() {
    awk -v r="$1" -v start="$start" -v ending="$ending" \
        'BEGIN { printf "%.3f", start / 4 + r / 32767 * (ending - start / 4) }'
}

# starts a process and kills it at a random moment; counts the kills that came before it ended
struck=0
strike() {
    "$@" >"$work/out" 2>"$work/err" &
    local process=$!
    # drawn here, since a subshell has random numbers of its own, which SEED does not reach
    local random="$RANDOM" late="$((RANDOM % 4))"
    sleep "$("$when" "$random" "$late")"
    if kill -KILL "$process" 2>/dev/null; then struck=$((struck + 1)); fi
    wait "$process" 2>/dev/null
}
when=moment

# how many runs are done
progress() { find "$1/parts/runs" -name '*.gz' 2>/dev/null | wc -l; }

# the study, or going on with it, whichever is due
due() {
    if [ -f "$1/stretches.csv" ]; then echo "resume $1"; else echo "sweep $work/study.yaml --out $1"; fi
}

compare() {
    if [ "$struck" -eq 0 ]; then
        say "$1: never killed before it ended, which proves nothing; take more runs"
        failed=1
    fi
    if [ ! -s "$2/sensitivity.csv" ] || [ ! -s "$2/convergence.csv" ]; then
        say "$1: no judgement of the factors"
        failed=1
    fi
    if diff <(contents "$work/whole") <(contents "$2") >"$work/diff"; then
        say "$1: the same to the byte after $struck kills"
    else
        say "$1: DIFFERENT"
        head -n 20 "$work/diff"
        failed=1
    fi
}

failed=0
say "undisturbed: $((4 * trajectories * replicates)) runs"
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
    attempts=0
    # a small study may be complete before it was killed often enough
    while [ "$struck" -lt "$kills" ] && [ "$attempts" -lt $((3 * kills)) ]; do
        attempts=$((attempts + 1))
        # shellcheck disable=SC2046 # words are meant to be split
        strike $program $(due "$folder") --workers "$workers" --quiet
        trail="$trail $(progress "$folder")"
    done
    say "runs done at each kill with $workers workers:$trail"
    # shellcheck disable=SC2046
    $program $(due "$folder") --workers "$workers" --quiet >/dev/null 2>"$work/err" || { cat "$work/err"; failed=1; }
    compare "$workers workers" "$folder"
done

# a finished study has its tables put together anew whenever 'resume' is called
folder="$work/workers-2"
begun="$(date +%s.%N)"
$program resume "$folder" --quiet >/dev/null 2>"$work/err" || { cat "$work/err"; failed=1; }
ending="$(awk -v from="$begun" -v to="$(date +%s.%N)" 'BEGIN { print to - from }')"
say "a process that has only to put the tables together takes $ending s"
struck=0
attempts=0
unfinished=0
when=moment_of_ending
while [ "$struck" -lt "$kills" ] && [ "$attempts" -lt $((3 * kills)) ]; do
    strike $program resume "$folder" --quiet
    attempts=$((attempts + 1))
    if [ -f "$folder/INCOMPLETE.txt" ]; then unfinished=$((unfinished + 1)); fi
done
when=moment
$program resume "$folder" --quiet >/dev/null 2>"$work/err" || { cat "$work/err"; failed=1; }
say "of $attempts attempts at the ending $struck were killed, $unfinished left the study incomplete for the next"
compare "killed at the ending" "$folder"

folder="$work/shards"
struck=0
trail=""
attempts=0
while [ "$struck" -lt "$kills" ] && [ "$attempts" -lt $((3 * kills)) ]; do
    attempts=$((attempts + 1))
    processes=""
    for shard in 1 2 3; do
        $program sweep "$work/study.yaml" --out "$folder" --shard "$shard/3" --workers 1 --quiet >/dev/null 2>&1 &
        processes="$processes $!"
    done
    for process in $processes; do
        random="$RANDOM"
        late="$((RANDOM % 4))"
        sleep "$(moment "$random" "$late")"
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
