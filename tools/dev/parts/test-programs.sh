# Test programs are found, never listed: the build leaves a mark beside each one (test/Directory.Build.props).
every_test_program() {
  local project name
  for project in test/*/*.csproj; do
    name=$(basename "$project" .csproj)
    if [ -f "artifacts/bin/$name/debug/test-program" ]; then echo "$name"; fi
  done
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
