# Project: lint-node
eslint=9.36.0 stylelint=16.24.0 standard=17.1.2 typescript=5.9.2 limit=11.2.0
node_tools lint-node "eslint@$eslint" eslint-formatter-compact@9.0.1 "stylelint@$stylelint" "standard@$standard" "typescript@$typescript" \
  "size-limit@$limit" "@size-limit/file@$limit"
ln -s "$CACHE/lint-node/node_modules" node_modules
export PATH="$PWD/node_modules/.bin:$PATH" FORCE_COLOR=0

form() {
  local tool=$1 version=$2 file=$3
  shift 3
  mkdir -p "$OUT/$tool"
  if [[ $file == *.txt ]]; then "$@" >"$OUT/$tool/$file" 2>&1 || true; else "$@" >"$OUT/$tool/$file" 2>/dev/null || true; fi
  echo "$version" >"$OUT/$tool/VERSION"
}

for format in json json-with-metadata stylish compact; do
  form eslint "ESLint $eslint" "$format.txt" eslint --format "$format" shop.js broken.js
done
for format in json string verbose compact unix; do
  form stylelint "stylelint $stylelint" "$format.txt" stylelint --formatter "$format" shop.css
done
form standard "standard $standard" text.txt standard shop.js
form tsc "TypeScript $typescript" plain.txt tsc --noEmit --strict --pretty false shop.ts
form tsc "TypeScript $typescript" pretty.txt tsc --noEmit --strict --pretty shop.ts
form size-limit "Size Limit $limit" report.json size-limit --json
