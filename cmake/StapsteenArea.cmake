# SPDX-License-Identifier: EUPL-1.2

# stapsteen_area(<name> SOURCES … [KNOWS <area> …] [LINK <library> …])
#
# One folder of src/ as one static library, `stapsteen_<name>`. KNOWS names the areas it may include;
# tests/unit/layers checks both these lists and the includes against the layering.
function(stapsteen_area name)
    cmake_parse_arguments(PARSE_ARGV 1 AREA "" "" "SOURCES;KNOWS;LINK")
    add_library(stapsteen_${name} STATIC ${AREA_SOURCES})
    list(TRANSFORM AREA_KNOWS PREPEND stapsteen_)
    target_link_libraries(stapsteen_${name} PUBLIC stapsteen_options Qt6::Core ${AREA_KNOWS} ${AREA_LINK})
endfunction()

# stapsteen_test(<name> [SOURCES …] [LINK <library> …])
#
# One Qt Test binary, tst_<name>.cpp (and further SOURCES), registered with CTest under its own name.
function(stapsteen_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "" "" "SOURCES;LINK")
    add_executable(tst_${name} tst_${name}.cpp ${TEST_SOURCES})
    target_link_libraries(tst_${name} PRIVATE stapsteen_options Qt6::Test ${TEST_LINK})
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_FATAL_WARNINGS=0;LC_ALL=C.UTF-8"
        TIMEOUT 300)
endfunction()
