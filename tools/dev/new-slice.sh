# A use case to begin with: command, handler, page and test, in the aggregate's folder. What it does is yours to write.
usage="./dev new-slice MODULE VERB-NOUN [FOLDER], such as: ./dev new-slice Disclosure ExtendRequest Requests"
module=${1:?$usage} slice=${2:?$usage} folder=${3:-}
[ -d "src/Modules/$module" ] || fail "There is no module $module in src/Modules."
[[ $slice =~ ^[A-Z][a-z]+[A-Z][A-Za-z]+$ ]] || fail "$slice is not a verb and a noun, such as ExtendRequest."

noun=$(sed 's/^[A-Z][a-z]*//' <<<"$slice")
if [ -z "$folder" ]; then
  for folder in "${noun}s" "${noun%y}ies" "$noun" ''; do
    if [ -d "src/Modules/$module/$folder" ]; then break; fi
  done
  [ -n "$folder" ] || fail "Which folder of src/Modules/$module is it for? $usage"
fi

# The aggregate is what has a version, and its id says how it is found.
aggregate_file=$(grep -l 'long Version { get; }' "src/Modules/$module/$folder"/*.cs 2>/dev/null | head -1) || true
[ -n "$aggregate_file" ] || fail "src/Modules/$module/$folder has no aggregate yet (a class with a Version)."
aggregate=$(basename "$aggregate_file" .cs)
id=$(sed -n 's/^ *public \([A-Za-z]*\) Id { get; }.*/\1/p' "$aggregate_file" | head -1)
contracts=''
if [ -f "src/Modules/$module/Contracts/$id.cs" ]; then contracts="using $module.Contracts;"; fi

target=src/Modules/$module/$folder/$slice
[ ! -e "$target" ] || fail "$target is there already."
words=$(sed 's/\([A-Z]\)/_\1/g; s/^_//' <<<"$slice" | tr '[:upper:]' '[:lower:]')
test_name=$(sed 's/./\U&/' <<<"$words")
tests=test/$module.Tests/$folder

fill() { # fill TEMPLATE FILE
  mkdir -p "$(dirname "$2")"
  sed -e "s/@Module@/$module/g; s/@Folder@/$folder/g; s/@Slice@/$slice/g; s/@Aggregate@/$aggregate/g; s/@Id@/$id/g; s/@Test@/$test_name/g" \
    -e "s/^@using@$/$contracts/; s/@module@/$(tr '[:upper:]' '[:lower:]' <<<"$module")/g; s/@slice@/${words//_/-}/g" "tools/templates/slice/$1" | sed '1{/^$/d}' >"$2"
  echo "$2"
}

fill Slice.cs "$target/$slice.cs"
fill Slice.cshtml "$target/$slice.cshtml"
fill Slice.cshtml.cs "$target/$slice.cshtml.cs"
fill Test.cs "$tests/$test_name.cs"
