<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Lists and decides Customer Lockbox requests for Microsoft Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token for Azure Resource Manager is taken from the environment variable LOCKBOX_ACCESS_TOKEN. Without a token and without a named cloud the built-in sandbox answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or not found, 2 wrong usage, 3 not signed in or no permission, 4 the service or the network failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the built-in sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a published cloud: public, usgovernment or china.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the cloud that a JSON file describes: {name, arm, authority, portal, caFile?}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this subscription only; may be repeated. Without it the subscriptions are discovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, sent with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide without asking on the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s GUID, its name LockboxRequest_GUID, or its whole ARM id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --sandbox, --cloud and --cloud-file can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the GUID of a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a request: give its GUID, its name or its whole ARM id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in subscription %1, which --subscription leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the Lockbox requests of all or some subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything that the service tells about one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve one request. Asks for the last four digits of its ticket number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny one request. Asks to type the word &quot;deny&quot; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tenants that the account can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the subscriptions that the account can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <extracomment>Time left in a table: %1 days, %2 hours in two digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <extracomment>Time left in a table: %1 hours, %2 minutes in two digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <extracomment>Time left in a table: %1 minutes, %2 seconds in two digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Resources in a table: %1 is the name of one, %n how many more there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESOURCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TICKET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBSCRIPTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Lockbox request in the subscriptions that were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Lockbox request could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account sees no tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account sees no subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription %1: %2</source>
        <extracomment>%1 is the id of a subscription, %2 a sentence on what went wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleOptions</name>
    <message>
        <source>Approval console for Customer Lockbox for Microsoft Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only one of --sandbox, --cloud and --cloud-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a subscription id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an appearance: use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a simulated tenant on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the cloud &lt;name&gt;: public, usgovernment or china.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the cloud that the JSON &lt;file&gt; describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only the subscription &lt;id&gt;; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the colours &lt;name&gt;: system, light, dark or high-contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of every page in &lt;folder&gt;, print the pending queue, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End as soon as the window has been painted, for measuring the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message numerus="yes">
        <source> … (%n characters left out) … </source>
        <extracomment>Stands in the middle of a long text from the service</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Azure cannot be reached. Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in, or the sign-in is no longer accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this. It needs the role Owner or Azure Customer Lockbox Approver for Subscription, assigned on the subscription itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure does not know this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is no longer in a state that allows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure reported a failure of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure gave an answer that cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Azure asks to wait for %n seconds before the next call.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Azure asks to wait before the next call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a request: kind of resource, name of the resource</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 and %n more</source>
        <extracomment>Title of a request: kind of resource, name of the first resource, number of the others</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other resources in subscription %2</source>
        <extracomment>Continues &quot;access to&quot;: %1 is a resource with its kind, %2 the subscription</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in subscription %2</source>
        <extracomment>Continues &quot;access to&quot;: %1 is a resource with its kind, %2 the subscription</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Support asks for access to %1 for %2. No ticket is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Support asked for access to %1 for %2. No ticket is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Support asks for access to %1 for %2, for ticket %3.</source>
        <extracomment>%1 what, %2 a length of time such as &quot;8 hours&quot;, %3 ticket number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Support asked for access to %1 for %2, for ticket %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unstated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lifetime of the support request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A length of time in words of the service that are not known here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure named no resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initializing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request id is not a GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has the same request id, so it is unclear which of them a decision would reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of creation cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of expiry is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has another type than published; it is left out here and kept under Raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ids in the record contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list held something that is no request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is defective and cannot be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a pending request can be decided. The status of this one is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has expired and can no longer be decided. No access was granted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was faster. Azure reports the status “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was faster: the request is no longer pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the request again before anything is sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the approval …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the denial …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure took the approval. Waiting until Azure reports it as approved …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure took the denial. Waiting until Azure reports it as denied …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that the decision arrived. Reading what Azure says; nothing is sent again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, as Azure reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied, as Azure reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has expired. No access was granted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request at Azure differs from what was shown, so nothing was sent. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure refused the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the decision arrived. Check the request again before deciding anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>the whole subscription %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the virtual machine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine scale set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the virtual machine scale set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the managed disk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic SAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Elastic SAN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Box job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Data Box job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SQL database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL managed instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SQL managed instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SQL server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database for MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MySQL server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database for PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PostgreSQL server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Explorer cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Data Explorer cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synapse workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Synapse workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databricks workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Databricks workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDInsight cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HDInsight cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data factory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Manager for Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Data Manager for Energy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Service app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the App Service app %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Service plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the App Service plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Service environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the App Service environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Management service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API Management service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logic app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logic app %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring Apps instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Spring Apps instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Kubernetes cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container registry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Hat OpenShift cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Red Hat OpenShift cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Search service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AI Search service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI services account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AI services account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine Learning workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Machine Learning workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelligent Recommendations account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Intelligent Recommendations account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the health bot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Batch account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dev center %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev center project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dev center project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaos Studio experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Chaos Studio experiment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the communications gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Analytics workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Log Analytics workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Azure Monitor resource %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attestation provider %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resource group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a resource that Azure does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resource %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <extracomment>Time left in a table: %1 days, %2 hours in two digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <extracomment>Time left in a table: %1 hours, %2 minutes in two digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Time left in a table: %1 minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Time left in a table: %1 minutes, %2 seconds in two digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A length of time: &quot;3 days and 2 hours&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views::Accent</name>
    <message>
        <source>waiting</source>
        <extracomment>A request waits for a decision, stands beside the time left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running out</source>
        <extracomment>The time for a decision is running out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access running</source>
        <extracomment>Access was granted and may be in use</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
