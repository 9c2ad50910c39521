#!/usr/bin/env bash
# Scores the shared story and corpora, and holds the story to its floor.
set -euo pipefail
cd "$(dirname "$0")/.."
shared=../shared
floor=95
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

story=$shared/stories/us-iraq-2021
npm run -s onrecord -- build "$story/articles" -o "$work/story" --no-page >/dev/null
npm run -s onrecord -- verify "$work/story"
node $shared/tools/score-story.mjs "$story" "$work/story/record.json" | tee "$work/score"
percent=$(sed -n 's/^story: .*(\([0-9.]*\) %).*/\1/p' "$work/score")
awk -v p="$percent" -v f="$floor" 'BEGIN { exit !(p >= f) }' || { echo "the story scores $percent %, less than $floor %" >&2; exit 1; }

score() { # layer corpus
  [ -s "$work/$2.jsonl" ] || npm run -s onrecord -- extract "$shared/corpora/$2/articles.jsonl" >"$work/$2.jsonl"
  echo "== $1 on $2"
  node $shared/tools/score.mjs "$1" --gold "$shared/corpora/$2" --pred "$work/$2.jsonl"
}
score times meantime
score times gum-news
score times wikiwars
score names wikigold
score names meantime
score names gum-news
score quotations gum-news
score figures meantime

stories_floor=0.91
npm run -s onrecord -- stories "$shared/corpora/ecb-plus/articles.jsonl" --json >"$work/stories.json"
echo "== stories on ecb-plus"
node $shared/tools/score-stories.mjs --gold "$shared/corpora/ecb-plus/stories.json" --pred "$work/stories.json" | tee "$work/score"
f1=$(sed -n 's/^B-cubed.* F1 //p' "$work/score")
awk -v p="$f1" -v f="$stories_floor" 'BEGIN { exit !(p >= f) }' || { echo "stories score $f1, less than $stories_floor" >&2; exit 1; }
