// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Access
{

// Which Azure a command line asks for; the same for the console and lockboxctl.
struct ServiceChoice {
    enum class Kind {
        Automatic,  // the public cloud when there is a token, else the embedded sandbox
        Sandbox,    // the embedded sandbox
        NamedCloud, // a published cloud
        CloudFile,  // a cloud described in a JSON file
    };
    Kind kind = Kind::Automatic;
    QString name; // NamedCloud: see Azure::cloudNamed(); CloudFile: the file's path

    friend bool operator==(const ServiceChoice &, const ServiceChoice &) = default;
};

} // namespace Access
