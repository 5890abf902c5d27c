# Shared by the scripts beside it: finds or fetches what a build needs. Sourced, not run.
# Everything said here goes to standard error, so that standard output belongs to the command that was asked for.

MAVEN_VERSION=3.9.16
MAVEN_LEAST=3.9.9
JAVA_LEAST=21
REPOSITORY=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/assize

say() { printf '%s\n' "$*" >&2; }
die() { say "error: $*"; exit 1; }

# as_root COMMAND…: runs it as root if that is possible without a question, otherwise fails.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 1; fi
}

# install_packages WHAT-FOR PACKAGE…: through apt-get where that is possible; otherwise says what to install and stops.
install_packages() {
    local purpose=$1; shift
    say "Missing for $purpose: $*"
    if command -v apt-get >/dev/null && as_root true 2>/dev/null; then
        say "Installing with apt-get …"
        if as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2 ||
            { as_root apt-get update >&2 &&
                as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2; }; then
            return 0
        fi
    fi
    if command -v apt-get >/dev/null; then
        die "please install them for $purpose: sudo apt-get install $*"
    fi
    die "please install for $purpose what Debian calls: $*"
}

# java_release JAVA_HOME: its feature release as a number, 0 if this is no JDK.
java_release() {
    local version=0
    if [ -x "$1/bin/javac" ]; then
        [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        [ "${version:-0}" -gt 0 ] 2>/dev/null ||
            version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    fi
    printf '%s\n' "${version:-0}"
}

jdk_candidates() {
    local program
    printf '%s\n' "${JAVA_HOME:-}"
    for program in $(type -ap javac 2>/dev/null); do
        printf '%s\n' "$(cd -- "$(dirname -- "$(readlink -f "$program" 2>/dev/null || echo "$program")")/.." && pwd)"
    done
    if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v "$JAVA_LEAST+" 2>/dev/null || true; fi
    printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Sets JAVA_HOME to a JDK that can run the build, whatever `java` on the path may be.
use_jdk() {
    local home attempt
    for attempt in 1 2; do
        while IFS= read -r home; do
            if [ -n "$home" ] && [ "$(java_release "$home")" -ge "$JAVA_LEAST" ]; then
                export JAVA_HOME=$home PATH=$home/bin:$PATH
                return
            fi
        done < <(jdk_candidates)
        [ "$attempt" = 2 ] || install_packages "the build (JDK $JAVA_LEAST or later)" openjdk-21-jdk-headless
    done
    die "no JDK $JAVA_LEAST or later found; set JAVA_HOME"
}

# at_least VERSION LEAST
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# Sets MAVEN to a command of a version that can run the build; fetches one by its name through an older mvn.
use_maven() {
    local version scratch fetched=$CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
    if [ -x "$fetched" ]; then MAVEN=$fetched; return; fi
    command -v mvn >/dev/null || install_packages "the build" maven
    # Outside the repository: its .mvn asks for an extension that an old Maven cannot load.
    version=$(cd / && mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    if at_least "${version:-0}" "$MAVEN_LEAST"; then MAVEN=mvn; return; fi
    say "Maven $version is too old, fetching $MAVEN_VERSION into $CACHE …"
    mkdir -p "$CACHE"
    scratch=$(mktemp -d "$CACHE/fetch.XXXXXX")
    if ! (cd "$scratch" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" \
        "-DoutputDirectory=$scratch/unpacked" "-DmarkersDirectory=$scratch/markers" >&2); then
        rm -rf "$scratch"
        die "Maven $MAVEN_VERSION could not be fetched; install Maven $MAVEN_LEAST or later"
    fi
    chmod +x "$scratch/unpacked/apache-maven-$MAVEN_VERSION/bin/mvn"
    # Another build may have been faster; its copy is as good.
    mv -T "$scratch/unpacked/apache-maven-$MAVEN_VERSION" "$CACHE/apache-maven-$MAVEN_VERSION" 2>/dev/null || true
    rm -rf "$scratch"
    [ -x "$fetched" ] || die "Maven $MAVEN_VERSION was fetched but is not in $CACHE"
    MAVEN=$fetched
}

# build ARGUMENT…: runs Maven on the repository; its output goes to standard error.
build() {
    (cd "$REPOSITORY" && "$MAVEN" -B "$@" >&2)
}

# --- system libraries (Linux) ---------------------------------------------------------------------------------------

is_linux() { [ "$(uname -s)" = Linux ]; }

# Not grep -q: it may end before ldconfig has written everything, and the pipe then counts as failed.
has_library() { { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep "$1" >/dev/null; }

# What every Java process that draws text needs, windows or not.
require_fonts() {
    is_linux || return 0
    local missing=()
    has_library 'libfontconfig\.so\.1' || missing+=(libfontconfig1)
    has_library 'libfreetype\.so\.6' || missing+=(libfreetype6)
    command -v fc-list >/dev/null || missing+=(fontconfig)
    [ ${#missing[@]} = 0 ] || install_packages "drawing text" "${missing[@]}"
    [ -n "$(fc-list :lang=zh family 2>/dev/null)" ] || install_packages "Chinese text in windows" fonts-droid-fallback
}

require_gtk() {
    is_linux || return 0
    has_library 'libgtk-3\.so\.0' || install_packages "windows" libgtk-3-0
}

# The engine that reads scans: without it the tests that use it would be left out.
require_tesseract() {
    is_linux || return 0
    if ! { tesseract --list-langs 2>&1 || true; } | grep -x chi_sim >/dev/null; then
        install_packages "reading scans" tesseract-ocr tesseract-ocr-chi-sim
    fi
}

# Sets DISPLAY to a virtual screen with a small window manager, without which windows get no proper keyboard focus.
# Both end with the script.
use_virtual_display() {
    is_linux || return 0
    local missing=() number
    command -v Xvfb >/dev/null || missing+=(xvfb)
    command -v openbox >/dev/null || missing+=(openbox)
    [ ${#missing[@]} = 0 ] || install_packages "tests with windows" "${missing[@]}"
    VIRTUAL_DISPLAY=$(mktemp -d)
    trap 'kill "${XVFB_PID:-}" "${WINDOW_MANAGER_PID:-}" 2>/dev/null; rm -rf "$VIRTUAL_DISPLAY"' EXIT
    mkfifo "$VIRTUAL_DISPLAY/number"
    Xvfb -displayfd 3 -screen 0 1680x1050x24 -nolisten tcp 3>"$VIRTUAL_DISPLAY/number" >/dev/null 2>&1 &
    XVFB_PID=$!
    read -r number <"$VIRTUAL_DISPLAY/number" || die "Xvfb did not start"
    export DISPLAY=:$number GDK_BACKEND=x11
    unset WAYLAND_DISPLAY
    openbox --sm-disable >/dev/null 2>&1 &
    WINDOW_MANAGER_PID=$!
}

# --- the product ----------------------------------------------------------------------------------------------------

PRODUCTS=$REPOSITORY/releng/org.assize.product/target/products/org.assize
BUILT=$REPOSITORY/target/built

# The start script of the product for this machine.
product_script() {
    case $(uname -s) in
        Linux) printf '%s\n' "$PRODUCTS/linux/gtk/x86_64/assize/assize" ;;
        Darwin) printf '%s\n' "$PRODUCTS/macosx/cocoa/aarch64/assize.app/Contents/Eclipse/assize" ;;
        *) printf '%s\n' "$PRODUCTS/win32/win32/x86_64/assize/assize.cmd" ;;
    esac
}

# unpack_product DIRECTORY: unpacks the archive for this machine there.
unpack_product() {
    local archive platform
    case $(uname -s) in
        Linux) platform=linux.gtk.x86_64.tar.gz ;;
        Darwin) platform=macosx.cocoa.aarch64.tar.gz ;;
        *) platform=win32.win32.x86_64.zip ;;
    esac
    for archive in "${PRODUCTS%/*}"/assize-*-"$platform"; do :; done
    [ -f "$archive" ] || die "there is no product to try: $archive is missing; build it with releng/test"
    case $archive in
        *.zip) unzip -q "$archive" -d "$1" ;;
        *) tar -xzf "$archive" -C "$1" ;;
    esac
}

# Everything the product is made from, without what a build writes.
sources() {
    (cd "$REPOSITORY" && find pom.xml .mvn target-platform features bundles releng/org.assize.product \
        -name target -prune -o -name '*.tests' -prune -o \( -name '.tycho*' -o -name '.polyglot*' \) -prune -o \
        "$@" -print)
}

# A file that was written or a folder that lost or gained an entry since the last build makes the product stale.
is_stale() {
    [ -f "$(product_script)" ] && [ -f "$BUILT" ] || return 0
    [ -n "$(sources -type f -newer "$BUILT.begun" | head -n 1)" ] || [ -n "$(sources -type d -newer "$BUILT" | head -n 1)" ]
}

# built COMMAND…: runs a build and remembers when it began and ended, for is_stale.
built() {
    mkdir -p "$(dirname "$BUILT")"
    rm -f "$BUILT"
    : >"$BUILT.beginning"
    "$@" || return
    mv "$BUILT.beginning" "$BUILT.begun"
    : >"$BUILT"
}
