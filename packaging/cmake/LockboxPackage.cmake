# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed where, and the Debian package made of it: cpack --preset release.

include(GNUInstallDirs)
set(id org.lockboxconsole.Console)
set(resources "${PROJECT_SOURCE_DIR}/resources")

install(TARGETS lockbox-console lockboxctl lockbox-sandbox RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${resources}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${resources}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${resources}/${id}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian-copyright" RENAME copyright
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${PROJECT_NAME}")

# lockbox_packages(<variable> <purpose>): the packages that packaging/packages lists for the purpose, separated by commas.
function(lockbox_packages variable purpose)
    file(STRINGS "${PROJECT_SOURCE_DIR}/packaging/packages" rows REGEX "^[a-z0-9].*[ \t]${purpose}$")
    list(TRANSFORM rows REPLACE "[ \t].*" "")
    list(JOIN rows ", " joined)
    set(${variable} "${joined}" PARENT_SCOPE)
endfunction()
set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY
    CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/packaging/packages")

# Packing takes the programs as they were built and does not build the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME "${PROJECT_NAME}")
set(CPACK_PACKAGE_CONTACT "The Lockbox Console authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
lockbox_packages(CPACK_DEBIAN_PACKAGE_DEPENDS run)
lockbox_packages(CPACK_DEBIAN_PACKAGE_RECOMMENDS recommend)
set(CPACK_PACKAGE_DESCRIPTION "Lists the requests by which Microsoft engineers ask for access to data in Azure,
with the time left to answer, and lets an approver approve or deny them after
reading who asks for what, why and for how long. The package holds the desktop
console, the command line program lockboxctl, and lockbox-sandbox, an Azure of
its own on the loopback interface to try them on.")
include(CPack)
