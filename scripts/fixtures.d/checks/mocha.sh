# Project: mocha
mocha=11.7.5 trx=3.3.1 xunit=2.3.0 junit=2.2.1
node_tools mocha "mocha@$mocha" "mocha-trx-reporter@$trx" "mocha-xunit-reporter@$xunit" "mocha-junit-reporter@$junit"
ln -s "$CACHE/mocha/node_modules" node_modules

run() {
  local name=$1 file=$2 version=$3
  shift 3
  mkdir -p "$OUT/$name"
  node node_modules/mocha/bin/mocha.js --no-color cart.test.js "$@" >printed || true
  mv "$([[ -e report ]] && echo report || echo printed)" "$OUT/$name/$file"
  node node_modules/mocha/bin/mocha.js --no-color --reporter dot cart.test.js | sed -n 's/^ *\([0-9]* \(passing\|pending\|failing\)\).*/\1/p' >"$OUT/$name/summary.txt" || true
  echo "$version" >"$OUT/$name/VERSION"
}

run mocha mocha.json "Mocha $mocha" --reporter json --reporter-option output=report
run mocha-trx mocha.trx "mocha-trx-reporter $trx, Mocha $mocha" --reporter mocha-trx-reporter --reporter-option output=report
run mocha-xunit mocha.xml "mocha-xunit-reporter $xunit, Mocha $mocha" --reporter mocha-xunit-reporter --reporter-option mochaFile=report
run mocha-junit mocha.xml "mocha-junit-reporter $junit, Mocha $mocha" --reporter mocha-junit-reporter --reporter-option mochaFile=report
run mocha-tap mocha.tap "Mocha $mocha, TAP" --reporter tap
run mocha-xunit-own mocha.xml "Mocha $mocha, its reporter xunit" --reporter xunit --reporter-option output=report
