find_package(Qt6 6.4 REQUIRED COMPONENTS Charts Core Gui Widgets HttpServer Network Pdf PrintSupport Svg SvgWidgets LinguistTools)
if(MM_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    find_package(benchmark REQUIRED)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(tl-expected REQUIRED)

# Every outside library is an imported SYSTEM target, so that our warnings stay ours.
foreach(dependency IN ITEMS
        sqlite3:Sqlite libpq:Pq libsodium:Sodium libcrypto:Crypto harfbuzz:HarfBuzz
        harfbuzz-subset:HarfBuzzSubset freetype2:FreeType icu-i18n:Icu libqrencode:QrEncode zlib:Zlib
        xlsxwriter:XlsxWriter libzip:Zip hiredis:Hiredis libcurl:Curl)
    string(REPLACE ":" ";" parts ${dependency})
    list(GET parts 0 module)
    list(GET parts 1 name)
    pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${module})
    add_library(Mm::${name} ALIAS PkgConfig::${name})
endforeach()

# A define of its own would not fit the precompiled header; this machine's files are large anyway.
set_target_properties(PkgConfig::Hiredis PROPERTIES INTERFACE_COMPILE_OPTIONS "")

find_path(HPDF_INCLUDE_DIR hpdf.h REQUIRED)
find_library(HPDF_LIBRARY hpdf REQUIRED)
add_library(mm_haru INTERFACE)
target_include_directories(mm_haru SYSTEM INTERFACE ${HPDF_INCLUDE_DIR})
target_link_libraries(mm_haru INTERFACE ${HPDF_LIBRARY})
add_library(Mm::Haru ALIAS mm_haru)
