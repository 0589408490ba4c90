// SPDX-FileCopyrightText: 2026 The Lockbox Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicecoverage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{
namespace
{

enum class Certainty { Published, Inferred };

struct SupportedType {
    QLatin1StringView type; // lower-case
    QLatin1StringView service;
    Certainty certainty = Certainty::Published;
};

constexpr SupportedType supportedTypes[] = {
    {"microsoft.apimanagement/service"_L1, "Azure API Management"_L1},
    {"microsoft.appplatform/spring"_L1, "Azure Spring Apps"_L1},
    {"microsoft.attestation/attestationproviders"_L1, "Microsoft Azure Attestation"_L1},
    {"microsoft.batch/batchaccounts"_L1, "Azure Batch"_L1, Certainty::Inferred},
    {"microsoft.chaos/experiments"_L1, "Azure Chaos Studio"_L1},
    {"microsoft.cognitiveservices/accounts"_L1, "Azure AI Services"_L1},
    {"microsoft.compute/disks"_L1, "Virtual Machines in Azure"_L1},
    {"microsoft.compute/virtualmachines"_L1, "Virtual Machines in Azure"_L1},
    {"microsoft.compute/virtualmachinescalesets"_L1, "Virtual Machines in Azure"_L1},
    {"microsoft.containerregistry/registries"_L1, "Azure Container Registry"_L1},
    {"microsoft.containerservice/managedclusters"_L1, "Azure Kubernetes Service"_L1, Certainty::Inferred},
    {"microsoft.databox/jobs"_L1, "Azure Data Box"_L1},
    {"microsoft.databoxedge"_L1, "Azure Data Box"_L1, Certainty::Inferred},
    {"microsoft.databricks/workspaces"_L1, "Azure Databricks"_L1, Certainty::Inferred},
    {"microsoft.datafactory/factories"_L1, "Azure Data Factory"_L1},
    {"microsoft.dbformysql/flexibleservers"_L1, "Azure Database for MySQL Flexible Server"_L1},
    {"microsoft.dbformysql/servers"_L1, "Azure Database for MySQL"_L1, Certainty::Inferred},
    {"microsoft.dbforpostgresql/flexibleservers"_L1, "Azure Database for PostgreSQL"_L1},
    {"microsoft.dbforpostgresql/servers"_L1, "Azure Database for PostgreSQL"_L1, Certainty::Inferred},
    {"microsoft.devcenter/devcenters"_L1, "DevCenter / DevBox"_L1},
    {"microsoft.devcenter/projects"_L1, "DevCenter / DevBox"_L1},
    {"microsoft.edgezones"_L1, "Azure Edge Zone Platform Storage"_L1, Certainty::Inferred},
    {"microsoft.elasticsan/elasticsans"_L1, "ElasticSan"_L1},
    {"microsoft.hdinsight/clusters"_L1, "Azure HDInsight"_L1},
    {"microsoft.healthbot/healthbots"_L1, "Azure Health Bot"_L1},
    {"microsoft.insights"_L1, "Azure Monitor (Log Analytics)"_L1, Certainty::Inferred},
    {"microsoft.intelligentrecommendations/accounts"_L1, "Azure Intelligent Recommendations"_L1, Certainty::Inferred},
    {"microsoft.kusto/clusters"_L1, "Azure Data Explorer"_L1},
    {"microsoft.loadtestservice/loadtests"_L1, "Azure Load Testing (CloudNative Testing)"_L1},
    {"microsoft.logic/workflows"_L1, "Azure Logic Apps"_L1},
    {"microsoft.machinelearningservices/workspaces"_L1, "Azure Machine Learning"_L1, Certainty::Inferred},
    {"microsoft.openenergyplatform/energyservices"_L1, "Azure Data Manager for Energy"_L1, Certainty::Inferred},
    {"microsoft.operationalinsights/workspaces"_L1, "Azure Monitor (Log Analytics)"_L1},
    {"microsoft.redhatopenshift/openshiftclusters"_L1, "Azure Red Hat OpenShift"_L1},
    {"microsoft.search/searchservices"_L1, "Azure AI Search"_L1},
    {"microsoft.sql/managedinstances"_L1, "Azure SQL Managed Instance"_L1},
    {"microsoft.sql/servers"_L1, "Azure SQL Database"_L1, Certainty::Inferred},
    {"microsoft.sql/servers/databases"_L1, "Azure SQL Database"_L1},
    {"microsoft.storage/storageaccounts"_L1, "Azure Storage"_L1},
    {"microsoft.synapse/workspaces"_L1, "Azure Synapse Analytics"_L1},
    {"microsoft.voiceservices/communicationsgateways"_L1, "Azure Communications Gateway"_L1},
    {"microsoft.web/hostingenvironments"_L1, "Azure App Service"_L1},
    {"microsoft.web/serverfarms"_L1, "Azure App Service"_L1},
    {"microsoft.web/sites"_L1, "Azure App Service"_L1},
};

const SupportedType *entryFor(QStringView type)
{
    const auto entry = std::ranges::find_if(supportedTypes,
        [type](const SupportedType &supported) { return type.compare(supported.type, Qt::CaseInsensitive) == 0; });
    return entry == std::end(supportedTypes) ? nullptr : entry;
}

} // namespace

ServiceCoverage coverageOf(const QString &subscriptionId, const QString &resourceType, qsizetype resources)
{
    ServiceCoverage coverage{.subscriptionId = subscriptionId,
        .resourceType = resourceType,
        .service = {},
        .resources = resources,
        .grade = Grade::Problem};
    for (QStringView type = resourceType; !type.isEmpty(); type = type.first(qMax(type.lastIndexOf(u'/'), 0))) {
        if (const SupportedType *entry = entryFor(type)) {
            const bool isPublished = entry->certainty == Certainty::Published && type.size() == resourceType.size();
            coverage.service = entry->service;
            coverage.grade = isPublished ? Grade::Ok : Grade::Warning;
            break;
        }
    }
    return coverage;
}

} // namespace Domain
