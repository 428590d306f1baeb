# Project: go
mkdir -p "$OUT/go"
for mode in set count atomic; do
  go test -p 1 -count=1 -covermode="$mode" -coverprofile="$OUT/go/$mode.out" ./... >/dev/null
  go tool cover -func="$OUT/go/$mode.out" >"$OUT/go/$mode.txt"
done
# Every package covered by the tests of every package: each block is there twice.
go test -p 1 -count=1 -coverpkg=./... -coverprofile="$OUT/go/coverpkg.out" ./... >/dev/null
go tool cover -func="$OUT/go/coverpkg.out" >"$OUT/go/coverpkg.txt"
go env GOVERSION >"$OUT/go/VERSION"
