# The compiled model: what EF would otherwise work out from the entities at each start.
compile_model() { # compile_model ENGINE FOLDER
  dotnet ef dbcontext optimize --project "src/Migrations/$1" --startup-project src/Host --output-dir "$2" --namespace "Migrations.$1.Compiled" --no-build -- "$1" >/dev/null &&
    keep_model_id "$1" "$2/AppDbModelBuilder.cs"
}

keep_model_id() { # the tool draws another each time; it has to differ between models only
  local id
  id=$(printf '%s' "Migrations.$1" | md5sum | sed 's/^\(.\{8\}\)\(....\)\(....\)\(....\)\(.\{12\}\).*/\1-\2-\3-\4-\5/')
  sed "s/modelId: new Guid(\"[^\"]*\")/modelId: new Guid(\"$id\")/" "$2" >"$2.new" && mv "$2.new" "$2"
}
