# Project: node
tools=$CACHE/node
npm install --silent --no-audit --no-fund --prefix "$tools" nyc@18.0.0 c8@12.0.0
reporters=(--reporter=json --reporter=json-summary --reporter=lcovonly --reporter=clover --reporter=cobertura --reporter=text)

run() {
  local tool=$1 version=$2
  mkdir -p "$OUT/$tool"
  "$tools/node_modules/.bin/$tool" --all --include='lib/**' --report-dir="$OUT/$tool" "${reporters[@]}" node check.js >"$OUT/$tool/summary.txt"
  rm -rf "$OUT/$tool/tmp"
  echo "$tool $version" >"$OUT/$tool/VERSION"
}

run nyc 18.0.0
run c8 12.0.0
