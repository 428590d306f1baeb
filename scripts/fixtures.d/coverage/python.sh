# Project: python
# Three versions of coverage.py, because its JSON has three formats.
run() {
  local version=$1 tools=$CACHE/coverage-$1
  shift
  [[ -x $tools/bin/coverage ]] || { python3 -m venv "$tools" && "$tools/bin/pip" install --quiet --disable-pip-version-check "coverage==$version"; }
  local out=$OUT/coverage-py-$version
  mkdir -p "$out"
  "$tools/bin/coverage" run -m unittest --quiet 2>/dev/null
  "$tools/bin/coverage" report >"$out/summary.txt"
  for kind in "$@"; do "$tools/bin/coverage" "$kind" --quiet -o "$out/coverage.$kind"; done
  echo "coverage.py $version" >"$out/VERSION"
}

run 7.17.3 json xml lcov
run 7.4.4 json
run 6.5.0 json
