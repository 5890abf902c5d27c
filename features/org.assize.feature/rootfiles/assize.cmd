@echo off
rem Starts Assize. Without arguments, or with options of the workbench such as -nl or -data, it opens the workbench;
rem with a command it runs that command without a window and passes its exit code on.
rem ASSIZE_JAVA_HOME  a Java 21 or later to use instead of the one that is found
rem ASSIZE_VMARGS     options for the Java VM, for instance -Xmx4g
setlocal DisableDelayedExpansion

set "ASSIZE_DIR=%~dp0"
set "JAVA_FOUND="
call :try "%ASSIZE_JAVA_HOME%"
call :try "%ASSIZE_DIR%jre"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%j in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :try "%%~j"
if not defined JAVA_FOUND (
    echo assize: Java 21 or later is needed and was not found. 1>&2
    echo Install it, put it into "%ASSIZE_DIR%jre", or set ASSIZE_JAVA_HOME. 1>&2
    exit /b 4
)

rem A change of the plugins that was interrupted is taken back before anything else is started: what it left behind may
rem not start. Waits while another process is still changing them.
if not exist "%ASSIZE_DIR%plugin-store\changing\marker" goto recovered
for %%l in ("%ASSIZE_DIR%plugins\org.assize.install_*.jar") do set "RECOVERY=%%~fl"
"%JAVA_FOUND%\bin\java.exe" -cp "%RECOVERY%" org.assize.internal.install.recovery.Recovery "%ASSIZE_DIR%."
if errorlevel 1 exit /b %ERRORLEVEL%
:recovered

set "LAUNCHER="
for %%l in ("%ASSIZE_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fl"
if not defined LAUNCHER (
    echo assize: the installation in "%ASSIZE_DIR%" is incomplete: no plugins\org.eclipse.equinox.launcher_*.jar 1>&2
    exit /b 4
)

set "VM=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Xms64m -Xmx1536m --enable-native-access=ALL-UNNAMED"
call :language
set "FIRST=%~1"
if not defined FIRST goto workbench
if "%FIRST%"=="-h" goto command
if "%FIRST%"=="-V" goto command
if "%FIRST:~0,2%"=="--" goto command
if "%FIRST:~0,1%"=="-" goto workbench

:command
rem Most commands are over before the optimising compiler and parallel collection have earned what they cost.
set "SHORT=yes"
for %%c in (sample import index verify) do if "%FIRST%"=="%%c" set "SHORT="
if defined SHORT set "VM=%VM% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for /f "tokens=2 delims=:" %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
"%JAVA_FOUND%\bin\java.exe" %VM% "-Djava.util.logging.config.file=%ASSIZE_DIR%logging.properties" -Djava.awt.headless=true %ASSIZE_VMARGS% -jar "%LAUNCHER%" %LANGUAGE% -nosplash -application org.assize.cli.application -data @none %*
set "CODE=%ERRORLEVEL%"
chcp %PAGE: =% >nul
exit /b %CODE%

:workbench
"%JAVA_FOUND%\bin\java.exe" %VM% "-Djava.util.logging.config.file=%ASSIZE_DIR%logging.properties" %ASSIZE_VMARGS% -jar "%LAUNCHER%" %LANGUAGE% %*
rem 23: the workbench asked to be started again, for instance after a change of language.
if not %ERRORLEVEL%==23 exit /b %ERRORLEVEL%
call :language
goto workbench

rem The language set in the preferences, as options. An -nl among the arguments comes after them and wins.
:language
set "LANGUAGE="
if not exist "%USERPROFILE%\.assize\language" exit /b
for /f "usebackq delims=" %%n in ("%USERPROFILE%\.assize\language") do set "LANGUAGE=-nl %%n"
exit /b

rem Takes the folder as JAVA_FOUND if it holds a Java of release 21 or later and none was found before.
:try
if defined JAVA_FOUND exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "RELEASE=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "RELEASE=%%~v"
set "RELEASE=%RELEASE:"=%"
if %RELEASE% GEQ 21 set "JAVA_FOUND=%~1"
exit /b
