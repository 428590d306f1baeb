# Project: k6
# Its three summaries: --summary-export, the data of handleSummary, and the machine-readable one; and what it writes when the server
# is not there and when its own setup fails. 0.49 is the last before the end-of-test summary was rewritten.
coproc SERVER { node server.js; }
read -r port <&"${SERVER[0]}"

load() {
  local version=$1 name=$2
  shift 2
  "$CACHE/go/k6-$version" run --quiet --no-color --no-usage-report --log-format raw -e "PORT=$port" "$@" >run.log 2>&1 || code=$?
  { echo "$name: exit code ${code:-0}" && sed "s|:$port|:PORT|" run.log; } >>"$out/summary.txt"
  unset code
}

handled() {
  load "$@" -e HANDLE=yes load.js
  mv handled.json "$out/$2.json"
}

for version in v0.49.0 v1.8.1; do
  go_program k6 "$version" go.k6.io/k6
  out=$OUT/k6-${version#v}
  mkdir -p "$out"
  load "$version" export --summary-export "$out/export.json" load.js
  handled "$version" handled
  echo "k6 $version" >"$out/VERSION"
done
load "$version" machine-readable --new-machine-readable-summary --summary-export "$out/machine-readable.json" load.js
handled "$version" handled-machine-readable --new-machine-readable-summary
load "$version" kept --summary-export "$out/kept.json" kept.js
load "$version" setup --summary-export "$out/setup.json" setup.js

# Ends the server, so nothing listens any more.
exec {SERVER[1]}>&-
wait "$SERVER_PID" || true
load "$version" unreachable --summary-export "$out/unreachable.json" kept.js
