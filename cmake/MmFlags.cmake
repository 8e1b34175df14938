# Flags ride on an INTERFACE target that each of our targets links PRIVATE: nothing global, no
# dependency is compiled with them.
add_library(mm_flags INTERFACE)
target_compile_options(mm_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wcast-qual -Wformat=2 -Wundef
    -Wdouble-promotion -Wfloat-equal -Wextra-semi -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>
    # GCC 12 at -O2 sees an uninitialised alternative in every std::variant that is moved.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>
    $<$<BOOL:${MM_WERROR}>:-Werror>)
target_compile_definitions(mm_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MM_VERSION="${PROJECT_VERSION}"
    $<$<BOOL:${MM_FAULT_POINTS}>:MM_FAULT_POINTS>
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_compile_options(mm_flags INTERFACE $<$<CONFIG:Release>:-fstack-protector-strong>)
target_link_options(mm_flags INTERFACE
    $<$<CONFIG:Release>:-Wl,-z,relro,-z,now> -fuse-ld=lld)
if(MM_SANITIZE)
    # GCC warns about conversions that its own instrumentation puts in; the other presets hold the
    # source to the warnings.
    target_compile_options(mm_flags INTERFACE
        -fsanitize=${MM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -Wno-error)
    target_link_options(mm_flags INTERFACE -fsanitize=${MM_SANITIZE})
endif()
if(MM_FUZZ)
    target_compile_options(mm_flags INTERFACE -fsanitize=fuzzer-no-link,address -fno-omit-frame-pointer)
    target_link_options(mm_flags INTERFACE -fsanitize=address)
endif()
if(MM_COVERAGE)
    target_compile_options(mm_flags INTERFACE --coverage)
    target_link_options(mm_flags INTERFACE --coverage)
endif()
