# Project: lint-python
tools=(black==25.9.0 isort==6.0.1 flake8==7.3.0 pylint==3.3.8 mypy==1.18.2 bandit==1.8.6 ruff==0.13.3)
venv lint-python "${tools[@]}"
node_tools pyright pyright@1.1.405
bin=$CACHE/lint-python/bin

# What it prints in one form, both streams, as a step of a workflow has it.
form() {
  local tool=$1 file=$2
  shift 2
  mkdir -p "$OUT/$tool"
  if [[ $file == *.txt ]]; then "$@" >"$OUT/$tool/$file" 2>&1 || true; else "$@" >"$OUT/$tool/$file" 2>/dev/null || true; fi
  printf '%s\n' "${tools[@]}" pyright==1.1.405 | sed -n "s/^$tool==/$tool /p" >"$OUT/$tool/VERSION"
}

form black check.txt "$bin/black" --check shop
form isort check.txt "$bin/isort" --check shop
form flake8 default.txt "$bin/flake8" shop
form flake8 pylint.txt "$bin/flake8" --format=pylint shop
form mypy blocked.txt "$bin/mypy" --output json shop
form mypy text.txt "$bin/mypy" --show-column-numbers shop/cart.py shop/fine.py
form mypy json.txt "$bin/mypy" --output json shop/cart.py shop/fine.py
form mypy fine.txt "$bin/mypy" shop/fine.py
form pylint text.txt "$bin/pylint" shop
form pylint json.json "$bin/pylint" --output-format=json shop
form pylint json2.json "$bin/pylint" --output-format=json2 shop
form pyright text.txt node "$CACHE/pyright/node_modules/pyright/index.js" shop
form pyright json.json node "$CACHE/pyright/node_modules/pyright/index.js" --outputjson shop
for output in json json-lines concise full; do form ruff "$output.txt" "$bin/ruff" check --no-cache --output-format "$output" shop; done
form ruff format.txt "$bin/ruff" format --no-cache --check shop
form bandit custom.txt "$bin/bandit" --quiet --recursive shop --format custom
