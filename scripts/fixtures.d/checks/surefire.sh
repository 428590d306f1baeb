# Project: java
# Versions 3.5 and 3.6, because they name what fails outside of a test differently; 3.5 claims wrong totals for nested classes.
maven() {
  local version=$1 out=$OUT/surefire-$1
  shift
  mkdir -p "$out"
  rm -rf target/surefire-reports
  mvn --batch-mode -Dsurefire.version="$version" "$@" test >run.log || true
  grep -v -e '^\[INFO\] *$' run.log | sed -n '/^\[INFO\] Results:/,/Tests run:/p' >"$out/summary.txt"
  # The properties of Java would tell everything about this machine.
  for report in target/surefire-reports/*.xml; do sed '/^  <properties>$/,/^  <\/properties>$/d' "$report" >"$out/${report##*/}"; done
  echo "Surefire $version${*:+ ($*)}" >"$out/VERSION"
}

maven 3.5.4
maven 3.6.0 -Dsurefire.rerunFailingTestsCount=1
