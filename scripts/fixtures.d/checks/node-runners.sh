# Project: node
tape=5.9.0 vitest=3.2.4 playwright=1.55.1
node_tools node-runners "tape@$tape" "vitest@$vitest" "@playwright/test@$playwright"
ln -s "$CACHE/node-runners/node_modules" node_modules
export FORCE_COLOR=0 NO_COLOR=1 CI=true

run() {
  local name=$1 version=$2 file=$3
  shift 3
  mkdir -p "$OUT/$name"
  "$@" >"$OUT/$name/$file" 2>run.log || true
  echo "$version" >"$OUT/$name/VERSION"
}

run node-test "Node $(node --version)" tap.tap node --test --test-reporter tap node.test.mjs
run node-test "Node $(node --version)" junit.xml node --test --test-reporter junit node.test.mjs
sed -n 's/^# \(\(tests\|suites\|pass\|fail\|cancelled\|skipped\|todo\) [0-9]*\)$/\1/p' "$OUT/node-test/tap.tap" >"$OUT/node-test/summary.txt"
run tape "tape $tape" tape.tap node tape.test.cjs
sed -n 's/^# \(\(tests\|pass\|fail\|todo\) .*\)/\1/p' "$OUT/tape/tape.tap" >"$OUT/tape/summary.txt"
run vitest "Vitest $vitest" junit.xml node node_modules/vitest/vitest.mjs run --reporter junit vitest.test.mjs
run vitest "Vitest $vitest" vitest.json node node_modules/vitest/vitest.mjs run --reporter json vitest.test.mjs
node node_modules/vitest/vitest.mjs run vitest.test.mjs 2>/dev/null | sed -n 's/^ *\(Tests .*\)/\1/p' >"$OUT/vitest/summary.txt" || true
run playwright "Playwright $playwright" playwright.json node node_modules/@playwright/test/cli.js test --reporter json
run playwright "Playwright $playwright" junit.xml node node_modules/@playwright/test/cli.js test --reporter junit
node node_modules/@playwright/test/cli.js test --reporter dot 2>/dev/null | grep -E '^ +[0-9]+ (passed|failed|flaky|skipped|did not run)' >"$OUT/playwright/summary.txt" || true
