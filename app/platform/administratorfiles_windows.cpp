// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administratorfiles.h"

#include <QDir>

#include <windows.h>

#include <aclapi.h>
#include <memory>
#include <sddl.h>
#include <shlobj.h>

using namespace Qt::StringLiterals;

namespace Platform
{
namespace
{

struct LocalMemory {
    void operator()(void *memory) const { LocalFree(memory); }
};

// SYSTEM, the Administrators group, and the service that installs Windows itself.
bool isAdministrator(PSID account)
{
    if (IsWellKnownSid(account, WinLocalSystemSid) || IsWellKnownSid(account, WinBuiltinAdministratorsSid)) {
        return true;
    }
    LPWSTR text = nullptr;
    if (!ConvertSidToStringSidW(account, &text)) {
        return false;
    }
    const std::unique_ptr<void, LocalMemory> owned(text);
    return QStringView(text) == u"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464";
}

bool grantsChangeToOthers(ACL *list)
{
    constexpr DWORD changes = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_ATTRIBUTES | FILE_WRITE_EA |
                              FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE | GENERIC_ALL;
    for (DWORD index = 0; index < list->AceCount; ++index) {
        void *entry = nullptr;
        if (!GetAce(list, index, &entry)) {
            return true;
        }
        const auto *header = static_cast<const ACE_HEADER *>(entry);
        if (header->AceType == ACCESS_DENIED_ACE_TYPE || (header->AceFlags & INHERIT_ONLY_ACE) != 0) {
            continue; // takes rights away, or says nothing about this very object
        }
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE) {
            return true; // a kind that is not understood here
        }
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        if ((allowed->Mask & changes) != 0 && !isAdministrator(&allowed->SidStart)) {
            return true;
        }
    }
    return false;
}

} // namespace

QString administratorFolder()
{
    PWSTR path = nullptr;
    const bool isKnown = SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramData, KF_FLAG_DEFAULT, nullptr, &path));
    const QString folder = isKnown ? QDir::fromNativeSeparators(QString::fromWCharArray(path)) : QString();
    CoTaskMemFree(path);
    return folder.isEmpty() ? QString() : folder + u"/lockbox-console"_s;
}

bool isChangeableByOthers(const QString &path)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    if (GetNamedSecurityInfoW(native.data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
            &owner, nullptr, &list, nullptr, &descriptor) != ERROR_SUCCESS) {
        return true;
    }
    const std::unique_ptr<void, LocalMemory> owned(descriptor);
    // Without a list everybody may do everything.
    return list == nullptr || !isAdministrator(owner) || grantsChangeToOthers(list);
}

} // namespace Platform
