# Known vulnerabilities of the dependencies. 0: clean. 1: found. 2: not known, since no advisories could be had.
# A client is believed only after it has found the known hole in a canary: a registry without advisories looks clean.
need_dotnet
need_node
canary=$(mktemp -d)
trap 'rm -rf "$canary"' EXIT
findings=0 unknown=0

say() { # say CLIENT clean|found|unknown
  case $2 in
    clean) echo "audit: $1 clean" ;;
    found) echo "audit: $1 VULNERABLE"; findings=1 ;;
    unknown) echo "audit: $1 no advisory data (not verified)"; unknown=1 ;;
  esac
}

nuget_sees_canary() { # GHSA-5crp-9r3c-p9vr
  cat >"$canary/canary.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
XML
  dotnet restore "$canary/canary.csproj" -p:NuGetAudit=true -p:NuGetAuditLevel=low 2>&1 </dev/null | grep -q NU1903
}

npm_sees_canary() { # GHSA-35jh-r3h4-6jhm
  cat >"$canary/package.json" <<'JSON'
{ "name": "canary", "version": "1.0.0", "dependencies": { "lodash": "4.17.15" } }
JSON
  cat >"$canary/package-lock.json" <<'JSON'
{ "name": "canary", "version": "1.0.0", "lockfileVersion": 3, "packages": {
  "": { "name": "canary", "version": "1.0.0", "dependencies": { "lodash": "4.17.15" } },
  "node_modules/lodash": { "version": "4.17.15" } } }
JSON
  (cd "$canary" && npm audit --json 2>/dev/null </dev/null) | grep -q GHSA-35jh-r3h4-6jhm
}

audit_nuget() {
  local told
  if ! nuget_sees_canary; then say NuGet unknown; return; fi
  told=$(dotnet list package --vulnerable --include-transitive --no-restore 2>&1) || { echo "$told"; say NuGet unknown; return; }
  if grep -q 'has the following vulnerable' <<<"$told"; then echo "$told"; say NuGet found; else say NuGet clean; fi
}

audit_npm() {
  local lock state=clean
  if ! npm_sees_canary; then say npm unknown; return; fi
  for lock in $(git ls-files '*package-lock.json'); do
    (cd "$(dirname "$lock")" && npm audit </dev/null) || state=found
  done
  say npm $state
}

audit_nuget
audit_npm
if [ $findings = 1 ]; then exit 1; fi
if [ $unknown = 1 ]; then exit 2; fi
