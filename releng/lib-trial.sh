# Shared by the scripts that try the built product as its users do. Sourced after lib.sh, not run.

# begin_trial NAME: unpacks the product into a folder with a difficult name, and enters an empty desk. Whatever stands
# below $scratch goes with the script; at_end COMMAND is done before that.
begin_trial() {
    use_jdk
    require_fonts
    export ASSIZE_JAVA_HOME=$JAVA_HOME
    scratch=$(mktemp -d)
    trap end_trial EXIT
    installed="$scratch/案卷 评查 ($1)"
    mkdir -p "$installed" "$scratch/profile" "$scratch/desk"
    unpack_product "$installed"
    assize=$(find "$installed" -name assize -type f -perm -u+x | sed -n 1p)
    [ -n "$assize" ] || die "the archive of the product has no start script"
    # A home of its own: nothing of the user who runs this is read or written.
    export ASSIZE_VMARGS="-Duser.home=$scratch/profile -Dassize.home=$scratch/profile/assize"
    cd "$scratch/desk"
}

at_end=()
end_trial() {
    local command
    for command in ${at_end[@]+"${at_end[@]}"}; do "$command" || true; done
    chmod -R u+w "$scratch" 2>/dev/null || true
    rm -rf "$scratch"
}

fail() { cat "$scratch/out" "$scratch/err" >&2; die "$*"; }

# assize EXPECTED-EXIT-CODE ARGUMENT…: what it prints is in $scratch/out and $scratch/err.
assize() {
    local expected=$1 code=0
    shift
    "$assize" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
    [ "$code" = "$expected" ] || fail "exit code $code instead of $expected from: assize $*"
}

# in_library EXPECTED-EXIT-CODE ARGUMENT…: the same in $library.
in_library() {
    local expected=$1
    shift
    assize "$expected" "$@" --library "$library"
}

# printed WHAT: standard output has this text; complained WHAT: standard error has it.
printed() { grep -qF -- "$1" "$scratch/out" || fail "“$1” is not in what the last command printed"; }
not_printed() { ! grep -qF -- "$1" "$scratch/out" || fail "“$1” is in what the last command printed"; }
complained() { grep -qiF -- "$1" "$scratch/err" || fail "“$1” is not in what the last command complained about"; }

ok() { say "ok: $*"; }
