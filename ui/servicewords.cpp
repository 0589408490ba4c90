// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicewords.h"

#include "visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Views
{
namespace
{

struct Service {
    QLatin1StringView armType; // lower-case; stands for the types below it too
    QLatin1StringView label;   // the service's label in lower-case without blanks, where one was seen
    QLatin1StringView iconName;
    const char *name = nullptr;   // English, to be translated
    const char *phrase = nullptr; // continues "access to"; in other languages in the case that asks for
};

// The more special type stands before the more general one.
constexpr Service services[] = {
    {"microsoft.compute/virtualmachines"_L1, "virtualmachine"_L1, "service-compute"_L1,
        QT_TRANSLATE_NOOP("Service", "Virtual machine"), QT_TRANSLATE_NOOP("Service", "the virtual machine %1")},
    {"microsoft.compute/virtualmachinescalesets"_L1, "vmss"_L1, "service-compute"_L1,
        QT_TRANSLATE_NOOP("Service", "Virtual machine scale set"),
        QT_TRANSLATE_NOOP("Service", "the virtual machine scale set %1")},
    {"microsoft.compute/disks"_L1, ""_L1, "service-storage"_L1, QT_TRANSLATE_NOOP("Service", "Managed disk"),
        QT_TRANSLATE_NOOP("Service", "the managed disk %1")},
    {"microsoft.storage/storageaccounts"_L1, "storageaccount"_L1, "service-storage"_L1,
        QT_TRANSLATE_NOOP("Service", "Storage account"), QT_TRANSLATE_NOOP("Service", "the storage account %1")},
    {"microsoft.elasticsan/elasticsans"_L1, ""_L1, "service-storage"_L1, QT_TRANSLATE_NOOP("Service", "Elastic SAN"),
        QT_TRANSLATE_NOOP("Service", "the Elastic SAN %1")},
    {"microsoft.databox/jobs"_L1, ""_L1, "service-storage"_L1, QT_TRANSLATE_NOOP("Service", "Data Box job"),
        QT_TRANSLATE_NOOP("Service", "the Data Box job %1")},
    {"microsoft.sql/servers/databases"_L1, ""_L1, "service-database"_L1, QT_TRANSLATE_NOOP("Service", "SQL database"),
        QT_TRANSLATE_NOOP("Service", "the SQL database %1")},
    {"microsoft.sql/managedinstances"_L1, ""_L1, "service-database"_L1,
        QT_TRANSLATE_NOOP("Service", "SQL managed instance"),
        QT_TRANSLATE_NOOP("Service", "the SQL managed instance %1")},
    {"microsoft.sql/servers"_L1, ""_L1, "service-database"_L1, QT_TRANSLATE_NOOP("Service", "SQL server"),
        QT_TRANSLATE_NOOP("Service", "the SQL server %1")},
    {"microsoft.dbformysql"_L1, ""_L1, "service-database"_L1, QT_TRANSLATE_NOOP("Service", "Database for MySQL"),
        QT_TRANSLATE_NOOP("Service", "the MySQL server %1")},
    {"microsoft.dbforpostgresql"_L1, ""_L1, "service-database"_L1,
        QT_TRANSLATE_NOOP("Service", "Database for PostgreSQL"),
        QT_TRANSLATE_NOOP("Service", "the PostgreSQL server %1")},
    {"microsoft.kusto/clusters"_L1, ""_L1, "service-database"_L1, QT_TRANSLATE_NOOP("Service", "Data Explorer cluster"),
        QT_TRANSLATE_NOOP("Service", "the Data Explorer cluster %1")},
    {"microsoft.synapse/workspaces"_L1, ""_L1, "service-database"_L1, QT_TRANSLATE_NOOP("Service", "Synapse workspace"),
        QT_TRANSLATE_NOOP("Service", "the Synapse workspace %1")},
    {"microsoft.databricks/workspaces"_L1, ""_L1, "service-database"_L1,
        QT_TRANSLATE_NOOP("Service", "Databricks workspace"),
        QT_TRANSLATE_NOOP("Service", "the Databricks workspace %1")},
    {"microsoft.hdinsight/clusters"_L1, ""_L1, "service-database"_L1, QT_TRANSLATE_NOOP("Service", "HDInsight cluster"),
        QT_TRANSLATE_NOOP("Service", "the HDInsight cluster %1")},
    {"microsoft.datafactory/factories"_L1, ""_L1, "service-database"_L1, QT_TRANSLATE_NOOP("Service", "Data factory"),
        QT_TRANSLATE_NOOP("Service", "the data factory %1")},
    {"microsoft.openenergyplatform/energyservices"_L1, ""_L1, "service-database"_L1,
        QT_TRANSLATE_NOOP("Service", "Data Manager for Energy"),
        QT_TRANSLATE_NOOP("Service", "the Data Manager for Energy %1")},
    {"microsoft.web/sites"_L1, ""_L1, "service-web"_L1, QT_TRANSLATE_NOOP("Service", "App Service app"),
        QT_TRANSLATE_NOOP("Service", "the App Service app %1")},
    {"microsoft.web/serverfarms"_L1, ""_L1, "service-web"_L1, QT_TRANSLATE_NOOP("Service", "App Service plan"),
        QT_TRANSLATE_NOOP("Service", "the App Service plan %1")},
    {"microsoft.web/hostingenvironments"_L1, ""_L1, "service-web"_L1,
        QT_TRANSLATE_NOOP("Service", "App Service environment"),
        QT_TRANSLATE_NOOP("Service", "the App Service environment %1")},
    {"microsoft.apimanagement/service"_L1, ""_L1, "service-web"_L1,
        QT_TRANSLATE_NOOP("Service", "API Management service"),
        QT_TRANSLATE_NOOP("Service", "the API Management service %1")},
    {"microsoft.logic/workflows"_L1, ""_L1, "service-web"_L1, QT_TRANSLATE_NOOP("Service", "Logic app"),
        QT_TRANSLATE_NOOP("Service", "the logic app %1")},
    {"microsoft.appplatform/spring"_L1, ""_L1, "service-web"_L1, QT_TRANSLATE_NOOP("Service", "Spring Apps instance"),
        QT_TRANSLATE_NOOP("Service", "the Spring Apps instance %1")},
    {"microsoft.containerservice/managedclusters"_L1, ""_L1, "service-container"_L1,
        QT_TRANSLATE_NOOP("Service", "Kubernetes cluster"), QT_TRANSLATE_NOOP("Service", "the Kubernetes cluster %1")},
    {"microsoft.containerregistry/registries"_L1, ""_L1, "service-container"_L1,
        QT_TRANSLATE_NOOP("Service", "Container registry"), QT_TRANSLATE_NOOP("Service", "the container registry %1")},
    {"microsoft.redhatopenshift/openshiftclusters"_L1, ""_L1, "service-container"_L1,
        QT_TRANSLATE_NOOP("Service", "Red Hat OpenShift cluster"),
        QT_TRANSLATE_NOOP("Service", "the Red Hat OpenShift cluster %1")},
    {"microsoft.search/searchservices"_L1, ""_L1, "service-other"_L1, QT_TRANSLATE_NOOP("Service", "AI Search service"),
        QT_TRANSLATE_NOOP("Service", "the AI Search service %1")},
    {"microsoft.cognitiveservices/accounts"_L1, ""_L1, "service-other"_L1,
        QT_TRANSLATE_NOOP("Service", "AI services account"),
        QT_TRANSLATE_NOOP("Service", "the AI services account %1")},
    {"microsoft.machinelearningservices/workspaces"_L1, ""_L1, "service-other"_L1,
        QT_TRANSLATE_NOOP("Service", "Machine Learning workspace"),
        QT_TRANSLATE_NOOP("Service", "the Machine Learning workspace %1")},
    {"microsoft.intelligentrecommendations/accounts"_L1, ""_L1, "service-other"_L1,
        QT_TRANSLATE_NOOP("Service", "Intelligent Recommendations account"),
        QT_TRANSLATE_NOOP("Service", "the Intelligent Recommendations account %1")},
    {"microsoft.healthbot/healthbots"_L1, ""_L1, "service-other"_L1, QT_TRANSLATE_NOOP("Service", "Health Bot"),
        QT_TRANSLATE_NOOP("Service", "the health bot %1")},
    {"microsoft.batch/batchaccounts"_L1, ""_L1, "service-compute"_L1, QT_TRANSLATE_NOOP("Service", "Batch account"),
        QT_TRANSLATE_NOOP("Service", "the Batch account %1")},
    {"microsoft.devcenter/devcenters"_L1, ""_L1, "service-compute"_L1, QT_TRANSLATE_NOOP("Service", "Dev center"),
        QT_TRANSLATE_NOOP("Service", "the dev center %1")},
    {"microsoft.devcenter/projects"_L1, ""_L1, "service-compute"_L1, QT_TRANSLATE_NOOP("Service", "Dev center project"),
        QT_TRANSLATE_NOOP("Service", "the dev center project %1")},
    {"microsoft.chaos/experiments"_L1, ""_L1, "service-other"_L1,
        QT_TRANSLATE_NOOP("Service", "Chaos Studio experiment"),
        QT_TRANSLATE_NOOP("Service", "the Chaos Studio experiment %1")},
    {"microsoft.loadtestservice/loadtests"_L1, ""_L1, "service-other"_L1, QT_TRANSLATE_NOOP("Service", "Load test"),
        QT_TRANSLATE_NOOP("Service", "the load test %1")},
    {"microsoft.voiceservices/communicationsgateways"_L1, ""_L1, "service-other"_L1,
        QT_TRANSLATE_NOOP("Service", "Communications gateway"),
        QT_TRANSLATE_NOOP("Service", "the communications gateway %1")},
    {"microsoft.operationalinsights/workspaces"_L1, ""_L1, "service-other"_L1,
        QT_TRANSLATE_NOOP("Service", "Log Analytics workspace"),
        QT_TRANSLATE_NOOP("Service", "the Log Analytics workspace %1")},
    {"microsoft.insights"_L1, ""_L1, "service-other"_L1, QT_TRANSLATE_NOOP("Service", "Azure Monitor"),
        QT_TRANSLATE_NOOP("Service", "the Azure Monitor resource %1")},
    {"microsoft.attestation/attestationproviders"_L1, ""_L1, "service-other"_L1,
        QT_TRANSLATE_NOOP("Service", "Attestation provider"),
        QT_TRANSLATE_NOOP("Service", "the attestation provider %1")},
};

constexpr Service subscription{{}, "subscription"_L1, "service-subscription"_L1,
    QT_TRANSLATE_NOOP("Service", "Subscription"), QT_TRANSLATE_NOOP("Service", "the whole subscription %1")};
constexpr Service resourceGroup{{}, {}, "service-other"_L1, QT_TRANSLATE_NOOP("Service", "Resource group"),
    QT_TRANSLATE_NOOP("Service", "the resource group %1")};

const Service *serviceOfType(const QString &armType)
{
    for (const Service &service : services) {
        if (armType.startsWith(service.armType, Qt::CaseInsensitive) &&
            (armType.size() == service.armType.size() || armType[service.armType.size()] == u'/')) {
            return &service;
        }
    }
    return nullptr;
}

const Service *serviceOfLabel(const QString &label)
{
    const QString folded = label.left(100).toLower().remove(u' ');
    if (folded == subscription.label) {
        return &subscription;
    }
    for (const Service &service : services) {
        if (!service.label.isEmpty() && folded == service.label) {
            return &service;
        }
    }
    return nullptr;
}

// Null when neither the resource nor the label tells.
const Service *serviceOf(const Domain::LockboxRequest &request)
{
    if (!request.resources.isEmpty()) {
        const Domain::ResourceId &resource = request.resources.first();
        switch (resource.form()) {
        case Domain::ResourceId::Form::Subscription:
            return &subscription;
        case Domain::ResourceId::Form::ResourceGroup:
            return &resourceGroup;
        case Domain::ResourceId::Form::Resource:
            if (const Service *service = serviceOfType(resource.type())) {
                return service;
            }
            break;
        case Domain::ResourceId::Form::Other:
            break;
        }
    }
    return serviceOfLabel(request.resourceType.value_or(QString()));
}

} // namespace

QString serviceName(const Domain::LockboxRequest &request)
{
    if (const Service *service = serviceOf(request)) {
        return QCoreApplication::translate("Service", service->name);
    }
    const QString label = Domain::visibleLine(request.resourceType.value_or(QString()), 60);
    return label.isEmpty() ? QCoreApplication::translate("Service", "Resource") : label;
}

QString serviceIconName(const Domain::LockboxRequest &request)
{
    const Service *service = serviceOf(request);
    return service ? QString(service->iconName) : u"service-other"_s;
}

QString resourcePhrase(const Domain::LockboxRequest &request)
{
    if (request.resources.isEmpty()) {
        return QCoreApplication::translate("Service", "a resource that Azure does not name");
    }
    const QString name = Domain::visibleLine(request.resources.first().name());
    const Service *service = serviceOf(request);
    // A label of the service that is no type stands for the request, not for this resource: then the name alone is
    // said.
    return service ? QCoreApplication::translate("Service", service->phrase).arg(name)
                   : QCoreApplication::translate("Service", "the resource %1").arg(name);
}

bool coversWholeSubscription(const Domain::LockboxRequest &request)
{
    return serviceOf(request) == &subscription;
}

} // namespace Views
