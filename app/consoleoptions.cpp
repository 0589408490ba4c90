// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consoleoptions.h"

#include "resourceid.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleOptions)
public:
    Parser()
    {
        m_parser.setApplicationDescription(tr("Approval console for Customer Lockbox for Microsoft Azure."));
        m_help = m_parser.addHelpOption();
        m_version = m_parser.addVersionOption();
        m_parser.addOptions({m_sandbox, m_cloud, m_cloudFile, m_subscription, m_appearance, m_pictures, m_firstPaint});
    }

    Domain::Result<ConsoleOptions> parse(const QStringList &arguments)
    {
        if (!m_parser.parse(arguments)) {
            return refuse(m_parser.errorText());
        }
        if (m_parser.isSet(m_version)) {
            m_parser.showVersion();
        }
        if (m_parser.isSet(m_help)) {
            m_parser.showHelp();
        }
        if (const QStringList rest = m_parser.positionalArguments(); !rest.isEmpty()) {
            return refuse(tr("“%1” is not expected here.").arg(rest.first()));
        }
        ConsoleOptions options;
        return readService(options).and_then([&] { return readRest(options); }).transform([&] { return options; });
    }

private:
    static std::unexpected<Domain::Error> refuse(const QString &sentence)
    {
        return std::unexpected(Domain::Error{.kind = Domain::ErrorKind::BadInput, .detail = sentence});
    }

    Domain::Result<void> readService(ConsoleOptions &options) const
    {
        using Kind = Access::ServiceChoice::Kind;
        if (m_parser.isSet(m_sandbox) + m_parser.isSet(m_cloud) + m_parser.isSet(m_cloudFile) > 1) {
            return refuse(tr("Give only one of --sandbox, --cloud and --cloud-file."));
        }
        if (m_parser.isSet(m_sandbox)) {
            options.service = {Kind::Sandbox, {}};
        } else if (m_parser.isSet(m_cloud)) {
            options.service = {Kind::NamedCloud, m_parser.value(m_cloud)};
        } else if (m_parser.isSet(m_cloudFile)) {
            options.service = {Kind::CloudFile, m_parser.value(m_cloudFile)};
        }
        return {};
    }

    Domain::Result<void> readRest(ConsoleOptions &options) const
    {
        options.onlySubscriptions = m_parser.values(m_subscription);
        for (const QString &id : std::as_const(options.onlySubscriptions)) {
            if (!Domain::isGuid(id)) {
                return refuse(tr("“%1” is not a subscription id.").arg(id));
            }
        }
        options.appearance = m_parser.value(m_appearance);
        const QStringList appearances{u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s};
        if (!options.appearance.isEmpty() && !appearances.contains(options.appearance)) {
            return refuse(tr("“%1” is not an appearance: use %2.").arg(options.appearance, appearances.join(u", "_s)));
        }
        if (m_parser.isSet(m_firstPaint)) {
            options.purpose = ConsoleOptions::Purpose::MeasureFirstPaint;
        }
        if (m_parser.isSet(m_pictures)) {
            options.purpose = ConsoleOptions::Purpose::TakePictures;
            options.pictureFolder = m_parser.value(m_pictures);
        }
        return {};
    }

    QCommandLineParser m_parser;
    QCommandLineOption m_help{u"help"_s};
    QCommandLineOption m_version{u"version"_s};
    QCommandLineOption m_sandbox{u"sandbox"_s, tr("Work on a simulated tenant on this computer.")};
    QCommandLineOption m_cloud{u"cloud"_s, tr("Work on the cloud <name>: public, usgovernment or china."), tr("name")};
    QCommandLineOption m_cloudFile{
        u"cloud-file"_s, tr("Work on the cloud that the JSON <file> describes."), tr("file")};
    QCommandLineOption m_subscription{
        u"subscription"_s, tr("Ask only the subscription <id>; may be given several times."), tr("id")};
    QCommandLineOption m_appearance{
        u"appearance"_s, tr("Use the colours <name>: system, light, dark or high-contrast."), tr("name")};
    QCommandLineOption m_pictures{
        u"pictures"_s, tr("Save a picture of every page in <folder>, print the pending queue, and end."), tr("folder")};
    QCommandLineOption m_firstPaint{
        u"quit-after-first-paint"_s, tr("End as soon as the window has been painted, for measuring the start.")};
};

} // namespace

Domain::Result<ConsoleOptions> parseConsoleOptions(const QStringList &arguments)
{
    return Parser().parse(arguments);
}
