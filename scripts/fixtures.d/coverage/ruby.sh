# Project: ruby
ruby -e "require 'simplecov'" 2>/dev/null || apt-get install -qq -y --no-install-recommends ruby ruby-simplecov >&2
mkdir -p "$OUT/simplecov"

# Two commands, as a parallel or staged test run has them; SimpleCov prints the totals of both with the second.
ruby check.rb unit >/dev/null
ruby check.rb system >"$OUT/simplecov/summary.txt"
cp coverage/.resultset.json "$OUT/simplecov/resultset.json"
ruby -r simplecov -e 'puts "SimpleCov #{SimpleCov::VERSION}, Ruby #{RUBY_VERSION}"' >"$OUT/simplecov/VERSION"
