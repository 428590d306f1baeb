# Project: cpp
# gcc with gcov, gcovr (all of its outputs), lcov and grcov.
command -v lcov gcov g++ >/dev/null || apt-get install -qq -y --no-install-recommends g++ lcov >&2
[[ -x $CACHE/gcovr/bin/gcovr ]] || { python3 -m venv "$CACHE/gcovr" && "$CACHE/gcovr/bin/pip" install --quiet --disable-pip-version-check gcovr==8.8; }
[[ -x $CACHE/grcov/bin/grcov ]] || cargo install --quiet --locked --root "$CACHE/grcov" grcov --version 0.10.7

# gcovr names the commit in its report for Coveralls.
git init --quiet --initial-branch main && git add . && git -c user.name=shop -c user.email=shop@example.com commit --quiet --message shop

g++ --coverage -O0 -c shop.cpp check.cpp
g++ --coverage shop.o check.o -o check
./check

mkdir -p "$OUT"/{gcov,gcovr,lcov,grcov}
gcov --branch-probabilities --branch-counts shop.o check.o >"$OUT/gcov/summary.txt"
cp shop.cpp.gcov shop.hpp.gcov check.cpp.gcov "$OUT/gcov/"
gcov --version | head -n 1 >"$OUT/gcov/VERSION"

(
  cd "$OUT/gcovr"
  "$CACHE/gcovr/bin/gcovr" --root "$WORK/cpp" --filter "$WORK/cpp/" --object-directory "$WORK/cpp" --print-summary --txt summary.txt --json-pretty --json coverage.json \
    --json-summary-pretty --json-summary summary.json --cobertura-pretty --cobertura cobertura.xml --clover-pretty --clover clover.xml \
    --coveralls-pretty --coveralls coveralls.json --lcov coverage.lcov --sonarqube sonarqube.xml --jacoco-pretty --jacoco jacoco.xml >totals.txt
  echo 'gcovr 8.8' >VERSION
)

# lcov 1.16 makes newer Perls complain.
lcov --quiet --capture --rc lcov_branch_coverage=1 --directory . --no-external --output-file "$OUT/lcov/coverage.info" 2> >(grep -v "^Subroutine .* redefined" >&2 || true)
lcov --summary "$OUT/lcov/coverage.info" --rc lcov_branch_coverage=1 2>&1 | tail -n 3 >"$OUT/lcov/summary.txt"
lcov --version >"$OUT/lcov/VERSION"

convert() {
  "$CACHE/grcov/bin/grcov" . --branch --source-dir . --ignore-not-existing --keep-only 'shop*' --keep-only 'check*' \
    --token none --commit-sha none --output-type "$1" --output-path "$OUT/grcov/$2"
}
convert lcov coverage.lcov
convert covdir covdir.json
convert coveralls+ coveralls.json
convert cobertura-pretty cobertura.xml
convert markdown summary.txt
"$CACHE/grcov/bin/grcov" --version >"$OUT/grcov/VERSION"
