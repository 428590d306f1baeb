# Project: php
command -v phpunit >/dev/null && php -m | grep -qi xdebug || apt-get install -qq -y --no-install-recommends phpunit php-xdebug >&2
mkdir -p "$OUT/phpunit"
XDEBUG_MODE=coverage phpunit --colors=never --coverage-clover "$OUT/phpunit/clover.xml" --coverage-cobertura "$OUT/phpunit/cobertura.xml" \
  --coverage-text="$OUT/phpunit/summary.txt" >/dev/null 2> >(grep -v "^stty: " >&2 || true)
phpunit --version | sed -n 's/^\(PHPUnit [0-9.]*\).*/\1/p' >"$OUT/phpunit/VERSION"
