# A migration for both databases, and the compiled model beside it. Without a name, the one Start migration is made anew: until the first release there is no other.
need_dotnet
trap 'stop_running; stop_compiler' EXIT
name=${1:-Start} stamp=20261123000000

add() { # add ENGINE
  dotnet ef migrations add "$name" --project "src/Migrations/$1" --startup-project src/Host --output-dir . --namespace "Migrations.$1" --no-build -- "$1"
}

keep_flat() { # the tool puts a first snapshot into a subfolder
  find "$1" -mindepth 2 -name '*.cs' -exec mv {} "$1" \;
  find "$1" -mindepth 1 -type d -empty -delete
}

keep_stamp() { # the same name each time, so that a difference shows what changed in the model
  local file target
  for file in "$1"/*_Start.cs "$1"/*_Start.Designer.cs; do
    target="$1/${stamp}_${file##*_}"
    sed "s/[0-9]*_Start/${stamp}_Start/" "$file" >"$target.new"
    rm "$file"
    mv "$target.new" "$target"
  done
}

dotnet tool restore >/dev/null
rm -rf src/Migrations/*/Compiled
if [ "$name" = Start ]; then rm -f src/Migrations/*/*.cs; fi
interruptible build src/Host
for engine in Sqlite Postgres; do
  interruptible add $engine
  keep_flat "src/Migrations/$engine"
  if [ "$name" = Start ]; then keep_stamp "src/Migrations/$engine"; fi
  interruptible compile_model $engine "$root/src/Migrations/$engine/Compiled"
done
