# What a machine must have, and a clear word when it has not.
fail() { echo "$*" >&2; exit 1; }

need_dotnet() {
  command -v dotnet >/dev/null || fail "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  local wanted
  wanted=$(sed -n 's/.*"version": "\([0-9.]*\)".*/\1/p' global.json)
  dotnet --version >/dev/null 2>&1 ||
    fail "The .NET SDK is too old: $wanted or a later 10.0 is needed, and here is only $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ' -). https://dotnet.microsoft.com/download/dotnet/10.0"
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || fail "Node 20 or later with npm is missing: https://nodejs.org"
  local version
  version=$(node --version)
  [ "$(expr "$version" : 'v\([0-9]*\)')" -ge 20 ] || fail "Node is too old: 20 or later is needed, and here is $version. https://nodejs.org"
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
