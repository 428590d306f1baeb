# Project: python
tools=(pytest==8.4.2 pytest-subtests==0.14.2 pytest-rerunfailures==16.7 pytest-nunit==1.0.7 pytest-json-report==1.5.0 unittest-xml-reporting==4.0.0 nose2==0.16.0 robotframework==7.3.2)
venv checks-python "${tools[@]}"
bin=$CACHE/checks-python/bin

# The last line of what a tool prints has its totals.
run() {
  local name=$1 file=$2 version=$3 report=$4
  shift 4
  mkdir -p "$OUT/$name"
  "$@" >run.log 2>&1 || true
  mv "$report" "$OUT/$name/$file"
  echo "$file: $(grep -E '[0-9]+ (passed|failed|error)|^FAILED \(|[0-9]+ tests?,' run.log | tail -n 1 | sed 's/=* *$//; s/^=* *//')" >>"$OUT/$name/summary.txt"
  echo "$version" >"$OUT/$name/VERSION"
}

pytest=("$bin/pytest" -p no:cacheprovider --color=no)
run pytest plain.xml 'pytest 8.4.2' report "${pytest[@]}" --junit-xml report test_cart.py
run pytest reruns.xml 'pytest 8.4.2' report "${pytest[@]}" --reruns 1 --junit-xml report test_cart.py
run pytest collect.xml 'pytest 8.4.2' report "${pytest[@]}" --continue-on-collection-errors --junit-xml report test_cart.py test_broken.py
run pytest report.json 'pytest 8.4.2' report "${pytest[@]}" --json-report --json-report-file report test_cart.py test_broken.py --continue-on-collection-errors
run pytest-nunit plain.xml 'pytest-nunit 1.0.7, pytest 8.4.2' report "${pytest[@]}" --nunit-xml report test_cart.py
run unittest-xml cases.xml 'unittest-xml-reporting 4.0.0' report "$bin/python" -m xmlrunner --output-file report cases
run nose2 cases.xml 'nose2 0.16.0' nose2-junit.xml "$bin/nose2" --plugin nose2.plugins.junitxml --junit-xml cases
run robot shop.xml 'Robot Framework 7.3.2' report.xml "$bin/robot" --output none --log none --report none --xunit report.xml shop.robot
