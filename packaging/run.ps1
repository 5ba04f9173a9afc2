# Makes everything ready, then opens the designer: with a project's folder, or with a copy of the store starter.
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $PSScriptRoot
& py -3 "$here\packaging\prepare.py"
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
if ($args.Count -eq 0) { $args = @("--starter", "store") }
& "$here\.venv\Scripts\weft.exe" open @args
exit $LASTEXITCODE
