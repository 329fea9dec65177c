# Debian packages that the tests need (tools/dev/packages.tsv, and packages-long.tsv for the long ones): installed when root, named otherwise.
package_lists=(tools/dev/packages.tsv)

is_there() { # is_there COMMAND|PATH|…: one of them is enough
  local one IFS='|'
  set -f
  set -- $1
  set +f
  for one; do
    if command -v "$one" >/dev/null || compgen -G "$one" >/dev/null; then return; fi
  done
  return 1
}

missing_packages() { # missing_packages [PACKAGE…]: those of the list, or of these, that are not here
  local package brings
  grep -hv '^#' "${package_lists[@]}" | while IFS=$'\t' read -r package brings _; do
    if [ $# -gt 0 ] && ! [[ " $* " == *" $package "* ]]; then continue; fi
    if ! is_there "$brings"; then echo "$package"; fi
  done
}

need_packages() {
  local missing
  missing=$(missing_packages "$@" | paste -sd' ' -)
  if [ -z "$missing" ]; then return; fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then install_packages "$missing"; fi

  missing=$(missing_packages "$@" | paste -sd' ' -)
  if [ -n "$missing" ]; then fail "The tests need what these Debian packages bring, and it is not here: $missing
As root: apt-get update && apt-get install -y --no-install-recommends $missing"; fi
}

install_packages() {
  local log
  log=$(mktemp)
  echo "Installing $1 …"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $1; } >"$log" 2>&1 </dev/null || tail -20 "$log" >&2
  rm -f "$log"
}
