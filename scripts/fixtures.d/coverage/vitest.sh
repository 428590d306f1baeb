# Project: vitest
version=5.1.1
tools=$CACHE/vitest
npm install --silent --no-audit --no-fund --prefix "$tools" "vitest@$version" "@vitest/coverage-v8@$version" "@vitest/coverage-istanbul@$version"
ln -s "$tools/node_modules" node_modules

for provider in v8 istanbul; do
  mkdir -p "$OUT/vitest-$provider"
  node_modules/.bin/vitest run --coverage.enabled --coverage.provider="$provider" --coverage.reportsDirectory=coverage --no-color |
    sed -n '/^-----/,$p' >"$OUT/vitest-$provider/summary.txt"
  cp coverage/*.* "$OUT/vitest-$provider/"
  echo "vitest $version, provider $provider" >"$OUT/vitest-$provider/VERSION"
done
