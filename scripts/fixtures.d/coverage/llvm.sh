# Project: cpp
bin=/usr/lib/llvm-19/bin
[[ -x $bin/clang++ && -x $bin/llvm-cov ]] || apt-get install -qq -y --no-install-recommends clang-19 llvm-19 libclang-rt-19-dev >&2

"$bin/clang++" -O0 -fprofile-instr-generate -fcoverage-mapping shop.cpp check.cpp -o check
LLVM_PROFILE_FILE=check.profraw ./check
"$bin/llvm-profdata" merge -sparse check.profraw -o check.profdata

mkdir -p "$OUT/llvm-cov"
cover() { "$bin/llvm-cov" "$@" -instr-profile=check.profdata ./check; }
cover report >"$OUT/llvm-cov/summary.txt"
cover export -format=text >"$OUT/llvm-cov/coverage.json"
cover export -format=text -summary-only >"$OUT/llvm-cov/summary.json"
cover export -format=lcov >"$OUT/llvm-cov/coverage.lcov"
"$bin/llvm-cov" --version | sed -n 's/^ *\(.*LLVM version.*\)/\1/p' >"$OUT/llvm-cov/VERSION"
