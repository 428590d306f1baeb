# Project: lighthouse
# Lighthouse 12 (the one in Lighthouse CI) and 13; only some audits, because a whole report has 300 kB.
command -v chromium >/dev/null || debian chromium chromium
node_tools lhci @lhci/cli@0.15.1
node_tools lighthouse-13 lighthouse@13.5.0
lhci=$CACHE/lhci/node_modules
export CHROME_PATH=/usr/bin/chromium
flags='--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
audits=$(node -p 'require("./lighthouserc.json").ci.collect.settings.onlyAudits.join()')

coproc SERVER { node server.js; }
read -r _ <&"${SERVER[0]}"

look() {
  local lighthouse=$1/lighthouse name=$2 path=$3
  out=$OUT/lighthouse-$(node -p "require('$lighthouse/package.json').version")
  mkdir -p "$out"
  node "$lighthouse/cli/index.js" "http://127.0.0.1:4173/$path" --quiet --output json --output-path "$out/$name.json" --only-audits "$audits" \
    --disable-full-page-screenshot --chrome-flags="$flags" 2>>"$out/summary.txt" || true
  echo "Lighthouse $(node -p "require('$lighthouse/package.json').version")" >"$out/VERSION"
}

look "$lhci" page ''
look "$CACHE/lighthouse-13/node_modules" page ''
look "$CACHE/lighthouse-13/node_modules" broken broken

out=$OUT/lhci
mkdir -p "$out"
lhci() { node "$lhci/@lhci/cli/src/cli.js" "$@"; }
lhci collect --settings.chromeFlags="$flags" >/dev/null
lhci assert 2>&1 >/dev/null | sed 's/\x1b\[[0-9]*m//g' >"$out/summary.txt" || true
lhci upload >/dev/null
cp .lighthouseci/assertion-results.json reports/manifest.json "$out/"
# The runs of the poor page that the manifest speaks of, in its order.
node -e 'const runs = require("./reports/manifest.json").filter(({ url }) => url.endsWith("/poor"))
  for (const [index, { jsonPath }] of runs.entries()) fs.copyFileSync(jsonPath, `${process.argv[1]}/poor-${index + 1}.json`)' "$out"
echo "Lighthouse CI $(lhci --version)" >"$out/VERSION"

exec {SERVER[1]}>&-
wait "$SERVER_PID" || true
