# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Gets MathJax by npm into the build folder and compiles it into firstlight_formulas. Where that
# cannot be, formulas stay in their Unicode form; the next configure tries again.

set(formulas_in ${CMAKE_SOURCE_DIR}/resources/formulas)
set(formulas_out ${CMAKE_CURRENT_BINARY_DIR}/bundle)
set(formulas_scripts attributes.mjs entry.mjs macros.mjs stackitem.mjs walker.mjs)

option(FIRSTLIGHT_FORMULAS "Bundle MathJax for typeset formulas" ON)

# Sets `trouble`; empty: node_modules are what the lock file says.
function(fetch_mathjax)
    set(trouble "" PARENT_SCOPE)
    if(NOT FIRSTLIGHT_FORMULAS)
        set(trouble "switched off" PARENT_SCOPE)
        return()
    endif()
    find_program(NODE_PROGRAM node)
    find_program(NPM_PROGRAM npm)
    if(NOT NODE_PROGRAM OR NOT NPM_PROGRAM)
        set(trouble "node or npm is missing" PARENT_SCOPE)
        return()
    endif()
    file(SHA256 ${formulas_in}/package-lock.json wanted)
    set(stamp ${formulas_out}/fetched)
    if(EXISTS ${stamp})
        file(READ ${stamp} fetched)
    endif()
    if("${fetched}" STREQUAL "${wanted}")
        return()
    endif()
    file(COPY ${formulas_in}/package.json ${formulas_in}/package-lock.json DESTINATION ${formulas_out})
    execute_process(
        COMMAND ${NPM_PROGRAM} ci --ignore-scripts --no-audit --no-fund --prefer-offline
                --fetch-retries=1 --fetch-timeout=30000
        WORKING_DIRECTORY ${formulas_out}
        RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET TIMEOUT 300)
    if(NOT result EQUAL 0)
        set(trouble "npm could not fetch MathJax" PARENT_SCOPE)
        return()
    endif()
    file(WRITE ${stamp} ${wanted})
endfunction()

fetch_mathjax()
if(trouble)
    message(STATUS "Formulas will be shown in Unicode, not typeset: ${trouble}")
    return()
endif()

list(TRANSFORM formulas_scripts PREPEND ${formulas_in}/ OUTPUT_VARIABLE formulas_sources)
add_custom_command(
    OUTPUT ${formulas_out}/mathjax.mjs
    COMMAND ${CMAKE_COMMAND} -E copy ${formulas_sources} ${formulas_out}
    COMMAND ${NODE_PROGRAM} node_modules/esbuild/bin/esbuild entry.mjs --bundle --minify --format=esm
            --target=es2016 --legal-comments=eof --log-level=warning --outfile=mathjax.mjs
    WORKING_DIRECTORY ${formulas_out}
    DEPENDS ${formulas_sources} ${formulas_out}/fetched
    COMMENT "Bundling MathJax" VERBATIM)

# What qt_add_qml_module does, without the private headers that it asks for: the module is compiled
# ahead of time, which loads it in a fifth of the time, and lies beside that as a resource.
set(formulas_qrc ${formulas_out}/formulas.qrc)
file(CONFIGURE OUTPUT ${formulas_qrc} CONTENT [[
<RCC>
    <qresource prefix="/TexEngine">
        <file>mathjax.mjs</file>
    </qresource>
</RCC>
]])
file(CONFIGURE OUTPUT ${formulas_out}/mathjax.rsp CONTENT "/TexEngine/mathjax.mjs\n")
add_custom_command(
    OUTPUT ${formulas_out}/mathjax_compiled.cpp ${formulas_out}/mathjax_qmlcache_loader.cpp
           ${formulas_out}/mathjax_resource.cpp
    COMMAND ${CMAKE_COMMAND} -E env QT_LOGGING_RULES=qt.qml.compiler=false
            $<TARGET_FILE:Qt6::qmlcachegen> --bare --resource-path /TexEngine/mathjax.mjs --resource ${formulas_qrc}
            -o mathjax_compiled.cpp mathjax.mjs
    COMMAND Qt6::qmlcachegen --resource-name firstlight_mathjax --resource ${formulas_qrc}
            -o mathjax_qmlcache_loader.cpp @mathjax.rsp
    COMMAND Qt6::rcc --name firstlight_mathjax_source -o mathjax_resource.cpp ${formulas_qrc}
    WORKING_DIRECTORY ${formulas_out}
    DEPENDS ${formulas_out}/mathjax.mjs ${formulas_qrc}
    COMMENT "Compiling MathJax" VERBATIM)
add_library(firstlight_mathjax STATIC
    ${formulas_out}/mathjax_compiled.cpp ${formulas_out}/mathjax_qmlcache_loader.cpp
    ${formulas_out}/mathjax_resource.cpp)
set_target_properties(firstlight_mathjax PROPERTIES AUTOMOC OFF AUTORCC OFF)
target_compile_options(firstlight_mathjax PRIVATE -w)
target_compile_features(firstlight_mathjax PRIVATE cxx_std_20)
target_link_libraries(firstlight_mathjax PRIVATE Qt6::Qml)
target_link_libraries(firstlight_formulas PRIVATE firstlight_mathjax)
target_compile_definitions(firstlight_formulas PRIVATE FIRSTLIGHT_HAS_FORMULAS)

include(GNUInstallDirs)
install(FILES ${formulas_out}/node_modules/mathjax-full/LICENSE
    DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME LICENSE.MathJax)
