# SPDX-License-Identifier: EUPL-1.2

# stapsteen_headers(<target> <headers> <libraries> [<option> …])
#
# What most files read first, compiled once for all: <headers>, a target of its own that knows <libraries> as <target>
# does, holds the headers listed below, and <target> takes them from it. Each file still includes what it uses; with
# STAPSTEEN_PCH=OFF the compiler says what it forgot.
option(STAPSTEEN_PCH "Compile the headers that most files read only once" ON)
set(STAPSTEEN_CORE_HEADERS
    <QDateTime> <QFile> <QHash> <QJsonDocument> <QJsonObject> <QObject> <QSet> <QTimer>
    <algorithm> <chrono> <functional> <memory> <optional>)
set(STAPSTEEN_TEST_HEADERS ${STAPSTEEN_CORE_HEADERS} <QTemporaryDir>) # QTest's own change with each folder
set(STAPSTEEN_QML_HEADERS <QDateTime> <QObject> <QStringList> <QUrl> <QVariant> <QtQml/qqmlprivate.h>)
function(stapsteen_headers target headers libraries)
    if(NOT STAPSTEEN_PCH)
        return()
    endif()
    # ccache keeps what was compiled with them only if the compiler says what they are made of.
    set(options ${ARGN} $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    string(TOLOWER ${headers} name)
    if(NOT TARGET ${name})
        file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp.new "// A library needs a file.\n")
        file(COPY_FILE ${CMAKE_BINARY_DIR}/${name}.cpp.new ${CMAKE_BINARY_DIR}/${name}.cpp ONLY_IF_DIFFERENT)
        add_library(${name} STATIC ${CMAKE_BINARY_DIR}/${name}.cpp)
        target_link_libraries(${name} PRIVATE ${libraries})
        target_compile_options(${name} PRIVATE ${options})
        target_precompile_headers(${name} PRIVATE ${${headers}})
    endif()
    target_compile_options(${target} PRIVATE ${options})
    target_precompile_headers(${target} REUSE_FROM ${name})
endfunction()

# stapsteen_area(<name> SOURCES … [KNOWS <area> …] [LINK <library> …])
#
# One folder of src/ as one static library, `stapsteen_<name>`. KNOWS names the areas it may include;
# tests/unit/layers checks both these lists and the includes against the layering.
function(stapsteen_area name)
    cmake_parse_arguments(PARSE_ARGV 1 AREA "" "" "SOURCES;KNOWS;LINK")
    add_library(stapsteen_${name} STATIC ${AREA_SOURCES})
    list(TRANSFORM AREA_KNOWS PREPEND stapsteen_)
    target_link_libraries(stapsteen_${name} PUBLIC stapsteen_options Qt6::Core ${AREA_KNOWS} ${AREA_LINK})
    stapsteen_headers(stapsteen_${name} STAPSTEEN_CORE_HEADERS "stapsteen_options;Qt6::Core")
endfunction()

# stapsteen_test(<name> [SOURCES …] [LINK <library> …])
#
# One Qt Test binary, tst_<name>.cpp (and further SOURCES), registered with CTest under its own name. Lightly optimized:
# it is compiled more often than it runs.
function(stapsteen_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "" "" "SOURCES;LINK")
    add_executable(tst_${name} tst_${name}.cpp ${TEST_SOURCES})
    target_link_libraries(tst_${name} PRIVATE stapsteen_options Qt6::Test ${TEST_LINK})
    target_compile_options(tst_${name} PRIVATE -O1)
    stapsteen_headers(tst_${name} STAPSTEEN_TEST_HEADERS "stapsteen_options;Qt6::Core" -O1)
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_FATAL_WARNINGS=0;LC_ALL=C.UTF-8"
        TIMEOUT 300)
endfunction()
