# Test programs are found, never listed: the build leaves a mark beside each one, with its minutes (test/Directory.Build.props). The longest come first:
# by the seconds that the last run of the same kind took on this machine, and without one by the mark.
every_test_program() {
  local project name mark took
  for project in test/*/*.csproj; do
    name=$(basename "$project" .csproj)
    mark=artifacts/bin/$name/debug/test-program
    took=artifacts/test-seconds/$name${long:+.long}
    if [ -f "$mark" ]; then echo "$(cat "$took" 2>/dev/null || echo $(($(cat "$mark") * 60))) $name"; fi
  done | sort -s -k 1,1nr | cut -d ' ' -f 2
}

test_programs() { # test_programs [NAME…]: all of them, or those named, with or without ".Tests"
  local all name
  all=$(every_test_program)
  if [ -z "$all" ]; then fail "There is no test program."; fi
  if [ $# = 0 ]; then echo "$all"; return; fi
  for name; do
    grep -x -e "$name" -e "$name.Tests" <<<"$all" || fail "There is no test program $name. There are: $(paste -sd' ' - <<<"$all")"
  done
}
