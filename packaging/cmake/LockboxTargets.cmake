# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of this project has in common. Each folder is one static library whose include path is the folder
# itself and nothing else, so a header is visible exactly to those who link the folder: a wrong include does not compile.

include("${CMAKE_CURRENT_LIST_DIR}/LockboxCompiler.cmake")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
# moc reads headers alone; it need not wait until the libraries a target links are built.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)

# lockbox_library(<name> SOURCES <file>... [PUBLIC <library>...] [PRIVATE <library>...])
function(lockbox_library name)
    cmake_parse_arguments(PARSE_ARGV 1 LIB "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${LIB_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${LIB_PUBLIC} PRIVATE lockbox-flags ${LIB_PRIVATE})
    lockbox_precompile(${name})
endfunction()

# lockbox_executable(<name> SOURCES <file>... LIBRARIES <library>...)
function(lockbox_executable name)
    cmake_parse_arguments(PARSE_ARGV 1 EXE "" "" "SOURCES;LIBRARIES")
    add_executable(${name} ${EXE_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE lockbox-flags ${EXE_LIBRARIES})
    lockbox_precompile(${name})
endfunction()

# lockbox_test(<name> [LABEL unit|story|bench] [SOURCES <file>...] LIBRARIES <library>...)
# The program is <name>.cpp unless SOURCES says otherwise. Benchmarks are built but not run by ctest.
function(lockbox_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "" "LABEL" "SOURCES;LIBRARIES")
    if(NOT TEST_LABEL)
        set(TEST_LABEL unit)
    endif()
    if(TEST_SOURCES)
        lockbox_executable(${name} SOURCES ${TEST_SOURCES} LIBRARIES Qt6::Test ${TEST_LIBRARIES})
    else()
        lockbox_executable(${name} SOURCES ${name}.cpp LIBRARIES Qt6::Test ${TEST_LIBRARIES})
        # One file has one moc file; looking for more would cost a second compilation for each test.
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        qt_generate_moc(${name}.cpp "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc" TARGET ${name})
        target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
        set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}.moc" PROPERTIES HEADER_FILE_ONLY ON)
        target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    endif()
    if(NOT TEST_LABEL STREQUAL "bench")
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES LABELS ${TEST_LABEL} TIMEOUT 240
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
    endif()
endfunction()

# One precompiled header serves all targets: made once by lockbox-precompiled, reused by the rest.
function(lockbox_precompile name)
    if(LOCKBOX_PRECOMPILED_HEADERS)
        target_precompile_headers(${name} REUSE_FROM lockbox-precompiled)
    endif()
endfunction()

function(lockbox_make_precompiled)
    if(LOCKBOX_PRECOMPILED_HEADERS)
        file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "")
        add_library(lockbox-precompiled STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
        target_link_libraries(lockbox-precompiled PRIVATE lockbox-flags Qt6::Core)
        target_precompile_headers(lockbox-precompiled PRIVATE <QtCore> <expected> <memory> <optional> <variant> <vector>)
    endif()
endfunction()
