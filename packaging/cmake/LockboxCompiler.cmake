# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target is compiled: warnings, sanitizers, coverage, and the checkers that run beside or as the compiler.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# No source is a module; looking for them would preprocess every file twice.
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
# GCC accepts a precompiled header only with the code model it was made for, so programs take that of the libraries.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "${CMAKE_CXX_COMPILE_OPTIONS_PIC}")

option(LOCKBOX_PRECOMPILED_HEADERS "Precompile the Qt Core and standard headers" ON)
option(LOCKBOX_WARNINGS_AS_ERRORS "Fail on any warning" OFF)
option(LOCKBOX_COVERAGE "Count executed lines" OFF)
option(LOCKBOX_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
set(LOCKBOX_SANITIZERS "" CACHE STRING "Value for -fsanitize=, empty for none")
set(LOCKBOX_CHECKER "" CACHE STRING "tidy or clazy (needs clang), empty for none")
set_property(CACHE LOCKBOX_CHECKER PROPERTY STRINGS "" tidy clazy)

find_program(CCACHE ccache)
if(CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

# Hundreds of programs are linked; mold takes a fraction of the time.
find_program(MOLD mold)
if(MOLD AND NOT APPLE AND NOT MSVC)
    add_link_options(-fuse-ld=mold)
endif()

add_library(lockbox-flags INTERFACE)
target_compile_definitions(lockbox-flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(NOT MSVC)
    target_compile_options(lockbox-flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-align -Wconversion -Wno-sign-conversion
        $<$<BOOL:${LOCKBOX_WARNINGS_AS_ERRORS}>:-Werror>)
endif()
if(LOCKBOX_SANITIZERS)
    target_compile_options(lockbox-flags INTERFACE -fsanitize=${LOCKBOX_SANITIZERS} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(lockbox-flags INTERFACE -fsanitize=${LOCKBOX_SANITIZERS})
endif()
if(LOCKBOX_COVERAGE)
    target_compile_options(lockbox-flags INTERFACE --coverage)
    target_link_options(lockbox-flags INTERFACE --coverage)
endif()

if(LOCKBOX_CHECKER STREQUAL "tidy")
    find_program(CLANG_TIDY NAMES clang-tidy-19 REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY};--quiet")
elseif(LOCKBOX_CHECKER STREQUAL "clazy")
    target_compile_options(lockbox-flags INTERFACE
        "SHELL:-Xclang -load -Xclang ClazyPlugin.so -Xclang -add-plugin -Xclang clazy"
        "SHELL:-Xclang -plugin-arg-clazy -Xclang level1")
elseif(LOCKBOX_CHECKER)
    message(FATAL_ERROR "LOCKBOX_CHECKER is \"${LOCKBOX_CHECKER}\", but there are only tidy and clazy.")
endif()
