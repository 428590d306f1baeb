# Project: go
gotestsum=v1.12.3
go_program gotestsum "$gotestsum" gotest.tools/gotestsum
mkdir -p "$OUT"/{go-test,gotestsum}
go test -p 1 -count=1 -json ./... >"$OUT/go-test/packages.json" || true
rm -f shop/tried
"$CACHE/go/gotestsum-$gotestsum" --no-color --junitfile "$OUT/gotestsum/packages.xml" -- -p 1 -count=1 ./... 2>/dev/null | tail -n 1 >"$OUT/gotestsum/summary.txt" || true
rm -f shop/tried
"$CACHE/go/gotestsum-$gotestsum" --no-color --rerun-fails=1 --packages ./shop --junitfile "$OUT/gotestsum/rerun.xml" --jsonfile "$OUT/go-test/rerun.json" 2>/dev/null |
  tail -n 1 >>"$OUT/gotestsum/summary.txt" || true
go env GOVERSION >"$OUT/go-test/VERSION"
echo "gotestsum ${gotestsum#v}, $(go env GOVERSION)" >"$OUT/gotestsum/VERSION"
