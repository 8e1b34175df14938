# mm_add_library(NAME [MOC] SOURCES ... [PUBLIC libs...] [PRIVATE libs...])
#   One static library a folder. What it links is what it may include: the link lines are the
#   architecture (tests/checks/check_layers.py holds the includes to them).
# mm_add_program(NAME [MOC] SOURCES ... LIBS ...)
# mm_add_test(NAME [LABELS ...] [LIBS ...] [SOURCES ...])   NAME.cpp holds a QTEST_*MAIN.

add_library(mm_pch STATIC ${CMAKE_SOURCE_DIR}/cmake/pch.cpp)
target_link_libraries(mm_pch PRIVATE mm_flags Qt6::Core tl::expected)
target_precompile_headers(mm_pch PRIVATE
    <QByteArray> <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QString> <QStringList> <QVariant> <QVariantMap> <tl/expected.hpp> <algorithm> <array>
    <functional> <map> <memory> <optional> <span> <string> <string_view> <utility> <variant> <vector>)

function(mm_common target)
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${target} PRIVATE mm_flags)
    target_precompile_headers(${target} REUSE_FROM mm_pch)
endfunction()

function(mm_add_library name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    mm_common(${name})
    target_link_libraries(${name} PUBLIC Qt6::Core tl::expected ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

function(mm_add_program name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    mm_common(${name})
    target_link_libraries(${name} PRIVATE Qt6::Core tl::expected ${ARG_LIBS})
    if(ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

function(mm_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LABELS;LIBS;SOURCES;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    mm_common(${name})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE Qt6::Core Qt6::Test tl::expected ${ARG_LIBS})
    target_compile_definitions(${name} PRIVATE
        MM_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" MM_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    # A sanitizer makes a program five to fifteen times slower.
    if(MM_SANITIZE)
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 6")
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT})
    # Qt's own watchdog, of five minutes a function, knows nothing of sanitizers.
    if(MM_SANITIZE)
        list(APPEND ARG_ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")
    endif()
    if(ARG_ENVIRONMENT)
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "${ARG_ENVIRONMENT}")
    endif()
    # Real windows on one display take the keyboard focus from each other.
    if("gui" IN_LIST ARG_LABELS AND NOT "QT_QPA_PLATFORM=offscreen" IN_LIST ARG_ENVIRONMENT)
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK display)
    endif()
endfunction()

# mm_add_sql(TARGET NAMESPACE): FOLDER/sql/*.sql as constants in "FOLDER/NAMESPACE_sql.h".
function(mm_add_sql target namespace)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/sql/*.sql
        ${CMAKE_CURRENT_SOURCE_DIR}/sql/*.inc)
    file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    set(header ${CMAKE_BINARY_DIR}/generated/${folder}/${namespace}_sql.h)
    add_custom_command(OUTPUT ${header}
        COMMAND python3 ${CMAKE_SOURCE_DIR}/cmake/embed_sql.py queries ${namespace}
                ${CMAKE_CURRENT_SOURCE_DIR}/sql ${header}
        DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/embed_sql.py)
    target_sources(${target} PRIVATE ${header})
    target_include_directories(${target} PUBLIC ${CMAKE_BINARY_DIR}/generated)
endfunction()

# mm_add_benchmark(NAME [LIBS ...] [SOURCES ...]): NAME.cpp with Google Benchmark and a
# BENCHMARK_MAIN; `./test bench` builds and runs every one of them.
if(MM_TESTS)
    add_custom_target(benchmarks)
endif()
function(mm_add_benchmark name)
    cmake_parse_arguments(ARG "" "" "LIBS;SOURCES" ${ARGN})
    mm_add_program(${name} SOURCES ${name}.cpp ${ARG_SOURCES} LIBS benchmark::benchmark ${ARG_LIBS})
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/bench)
    target_compile_definitions(${name} PRIVATE MM_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    add_dependencies(benchmarks ${name})
endfunction()
