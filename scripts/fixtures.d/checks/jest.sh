# Project: jest
jest=30.2.0 trx=3.0.2 xunit=1.0.11 junit=17.0.0
node_tools jest "jest@$jest" "jest-trx-results-processor@$trx" "jest-xunit@$xunit" "jest-junit@$junit"
ln -s "$CACHE/jest/node_modules" node_modules

run() {
  local name=$1 version=$2
  shift 2
  mkdir -p "$OUT/$name"
  node node_modules/jest/bin/jest.js --ci --reporters=default "$@" >/dev/null 2>run.log || true
  sed -n '/^Test Suites:/,/^Tests:/p' run.log >"$OUT/$name/summary.txt"
  echo "$version" >"$OUT/$name/VERSION"
}

run jest "Jest $jest" --json --outputFile="$OUT/jest/jest.json"
run jest-trx "jest-trx-results-processor $trx, Jest $jest" --reporters=jest-trx-results-processor
mv test-results.trx "$OUT/jest-trx/jest.trx"
run jest-xunit "jest-xunit $xunit, Jest $jest" --reporters=jest-xunit
mv test-report.xml "$OUT/jest-xunit/jest.xml"
# jest-junit marks a file that could not be loaded in the results that Jest then writes itself.
export JEST_JUNIT_OUTPUT_DIR=$OUT/jest-junit JEST_JUNIT_OUTPUT_NAME=jest.xml JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true
run jest-junit "jest-junit $junit, Jest $jest" --reporters=jest-junit --json --outputFile="$OUT/jest-junit/jest.json"
