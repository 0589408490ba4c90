<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ArmAnswer</name>
    <message>
        <source>The answer is JSON, but no object.</source>
        <translation>Die Antwort ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The answer is no JSON: %1 (at byte %2).</source>
        <translation>Die Antwort ist kein JSON: %1 (bei Byte %2).</translation>
    </message>
    <message>
        <source>The service pointed to another address; that is not followed.</source>
        <translation>Der Dienst verwies auf eine andere Adresse; dem wird nicht gefolgt.</translation>
    </message>
</context>
<context>
    <name>ArmClient</name>
    <message>
        <source>“nextLink” of the list is no address.</source>
        <translation>„nextLink“ der Liste ist keine Adresse.</translation>
    </message>
    <message>
        <source>“nextLink” leads in a circle; the list is not complete.</source>
        <translation>„nextLink“ führt im Kreis; die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>“nextLink” leads to another host; it was not followed.</source>
        <translation>„nextLink“ führt zu einem anderen Host; ihm wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The list has no “value”, or it is no array.</source>
        <translation>Die Liste hat kein „value“, oder es ist kein Array.</translation>
    </message>
    <message>
        <source>“%1” is no identifier.</source>
        <translation>„%1“ ist kein Bezeichner.</translation>
    </message>
</context>
<context>
    <name>AzureAccess</name>
    <message>
        <source>There is no cloud named “%1”: use public, usgovernment or china.</source>
        <translation>Es gibt keine Cloud namens „%1“: Verwenden Sie public, usgovernment oder china.</translation>
    </message>
    <message>
        <source>No access token was given for %1. Put one into the environment variable %2, for example with: az account get-access-token --resource %3 --query accessToken --output tsv</source>
        <translation>Für %1 wurde kein Zugriffstoken angegeben. Legen Sie eines in der Umgebungsvariablen %2 ab, zum Beispiel mit: az account get-access-token --resource %3 --query accessToken --output tsv</translation>
    </message>
    <message>
        <source>The folder for local data cannot be made.</source>
        <translation>Der Ordner für lokale Daten kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>AzureWorker</name>
    <message>
        <source>The journal of decisions is not open, so nothing was sent.</source>
        <translation>Das Journal der Entscheidungen ist nicht geöffnet; daher wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>The cloud file must give “%1” as a text.</source>
        <translation>Die Cloud-Datei muss „%1“ als Text angeben.</translation>
    </message>
    <message>
        <source>“%1” in the cloud file is not a web address.</source>
        <translation>„%1“ in der Cloud-Datei ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“%1” in the cloud file may hold no user name, password, query or fragment.</source>
        <translation>„%1“ in der Cloud-Datei darf weder Benutzernamen noch Kennwort, Abfrage oder Fragment enthalten.</translation>
    </message>
    <message>
        <source>“%1” in the cloud file must use https: plain http is for this computer only.</source>
        <translation>„%1“ in der Cloud-Datei muss https verwenden: Einfaches http ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>“%1” in the cloud file is allowed for this computer only.</source>
        <translation>„%1“ in der Cloud-Datei ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>The cloud file is not a JSON object (%1).</source>
        <translation>Die Cloud-Datei ist kein JSON-Objekt (%1).</translation>
    </message>
    <message>
        <source>“%1” in the cloud file may hold no path.</source>
        <translation>„%1“ in der Cloud-Datei darf keinen Pfad enthalten.</translation>
    </message>
    <message>
        <source>The cloud file %1 cannot be read: %2</source>
        <translation>Die Cloud-Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The cloud file %1 is too large.</source>
        <translation>Die Cloud-Datei %1 ist zu groß.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Lists and decides Customer Lockbox requests for Microsoft Azure.</source>
        <translation>Listet Customer-Lockbox-Anfragen für Microsoft Azure auf und entscheidet darüber.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>The access token for Azure Resource Manager is taken from the environment variable LOCKBOX_ACCESS_TOKEN. Without a token and without a named cloud the built-in sandbox answers.</source>
        <translation>Das Zugriffstoken für Azure Resource Manager wird der Umgebungsvariablen LOCKBOX_ACCESS_TOKEN entnommen. Ohne Token und ohne genannte Cloud antwortet die eingebaute Sandbox.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or not found, 2 wrong usage, 3 not signed in or no permission, 4 the service or the network failed.</source>
        <translation>Rückgabewert: 0 erledigt, 1 verweigert oder nicht gefunden, 2 falscher Aufruf, 3 nicht angemeldet oder keine Berechtigung, 4 Dienst oder Netzwerk ausgefallen.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Ask the built-in sandbox.</source>
        <translation>Die eingebaute Sandbox fragen.</translation>
    </message>
    <message>
        <source>Ask a published cloud: public, usgovernment or china.</source>
        <translation>Eine veröffentlichte Cloud fragen: public, usgovernment oder china.</translation>
    </message>
    <message>
        <source>Ask the cloud that a JSON file describes: {name, arm, authority, portal, caFile?}.</source>
        <translation>Die Cloud fragen, die eine JSON-Datei beschreibt: {name, arm, authority, portal, caFile?}.</translation>
    </message>
    <message>
        <source>Ask this subscription only; may be repeated. Without it the subscriptions are discovered.</source>
        <translation>Nur dieses Abonnement fragen; darf wiederholt werden. Ohne diese Angabe werden die Abonnements ermittelt.</translation>
    </message>
    <message>
        <source>Reason, sent with the decision.</source>
        <translation>Grund, der mit der Entscheidung gesendet wird.</translation>
    </message>
    <message>
        <source>Decide without asking on the terminal.</source>
        <translation>Ohne Rückfrage im Terminal entscheiden.</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>Einer der oben genannten Befehle.</translation>
    </message>
    <message>
        <source>The request&apos;s GUID, its name LockboxRequest_GUID, or its whole ARM id.</source>
        <translation>Die GUID der Anfrage, ihr Name LockboxRequest_GUID oder ihre ganze ARM-ID.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>Only one of --sandbox, --cloud and --cloud-file can be given.</source>
        <translation>Von --sandbox, --cloud und --cloud-file kann nur eines angegeben werden.</translation>
    </message>
    <message>
        <source>The request is missing.</source>
        <translation>Die Anfrage fehlt.</translation>
    </message>
    <message>
        <source>The request is in subscription %1, which --subscription leaves out.</source>
        <translation>Die Anfrage gehört zum Abonnement %1, das --subscription auslässt.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>List the Lockbox requests of all or some subscriptions.</source>
        <translation>Die Lockbox-Anfragen aller oder einiger Abonnements auflisten.</translation>
    </message>
    <message>
        <source>Show everything that the service tells about one request.</source>
        <translation>Alles zeigen, was der Dienst über eine Anfrage mitteilt.</translation>
    </message>
    <message>
        <source>Approve one request. Asks for the last four digits of its ticket number first.</source>
        <translation>Eine Anfrage genehmigen. Fragt zuvor nach den letzten vier Ziffern ihrer Ticketnummer.</translation>
    </message>
    <message>
        <source>List the tenants that the account can see.</source>
        <translation>Die Mandanten auflisten, die das Konto sehen kann.</translation>
    </message>
    <message>
        <source>List the subscriptions that the account can see.</source>
        <translation>Die Abonnements auflisten, die das Konto sehen kann.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <extracomment>Time left in a table: %1 days, %2 hours in two digits</extracomment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <extracomment>Time left in a table: %1 hours, %2 minutes in two digits</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <extracomment>Time left in a table: %1 minutes, %2 seconds in two digits</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Resources in a table: %1 is the name of one, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTZEIT</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>ANFRAGE</translation>
    </message>
    <message>
        <source>RESOURCE</source>
        <translation>RESSOURCE</translation>
    </message>
    <message>
        <source>TICKET</source>
        <translation>TICKET</translation>
    </message>
    <message>
        <source>SUBSCRIPTION</source>
        <translation>ABONNEMENT</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>damaged record</source>
        <translation>beschädigter Datensatz</translation>
    </message>
    <message>
        <source>There is no Lockbox request in the subscriptions that were asked.</source>
        <translation>In den gefragten Abonnements gibt es keine Lockbox-Anfrage.</translation>
    </message>
    <message>
        <source>No Lockbox request could be read.</source>
        <translation>Es konnte keine Lockbox-Anfrage gelesen werden.</translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation>MANDANT</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMÄNE</translation>
    </message>
    <message>
        <source>The account sees no tenant.</source>
        <translation>Das Konto sieht keinen Mandanten.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>The account sees no subscription.</source>
        <translation>Das Konto sieht kein Abonnement.</translation>
    </message>
    <message>
        <source>Subscription %1: %2</source>
        <extracomment>%1 is the id of a subscription, %2 a sentence on what went wrong</extracomment>
        <translation>Abonnement %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not the GUID of a subscription.</source>
        <translation>„%1“ ist nicht die GUID eines Abonnements.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>“%1” is not a request: give its GUID, its name or its whole ARM id.</source>
        <translation>„%1“ ist keine Anfrage: Geben Sie ihre GUID, ihren Namen oder ihre ganze ARM-ID an.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>Deny one request. Asks to type the word “deny” first.</source>
        <translation>Eine Anfrage ablehnen. Bittet zuvor um Eingabe des Wortes „deny“.</translation>
    </message>
    <message>
        <source>Type “deny” to deny it:</source>
        <translation>Geben Sie „deny“ ein, um sie abzulehnen:</translation>
    </message>
    <message>
        <source>Type the last four digits of the ticket number to approve it:</source>
        <translation>Geben Sie die letzten vier Ziffern der Ticketnummer ein, um sie zu genehmigen:</translation>
    </message>
    <message>
        <source>Type the last four characters of the request id to approve it:</source>
        <translation>Geben Sie die letzten vier Zeichen der Anfrage-ID ein, um sie zu genehmigen:</translation>
    </message>
    <message>
        <source>You are about to give Microsoft access to your data.</source>
        <translation>Sie sind im Begriff, Microsoft Zugriff auf Ihre Daten zu geben.</translation>
    </message>
    <message>
        <source>You are about to refuse Microsoft access to your data.</source>
        <translation>Sie sind im Begriff, Microsoft den Zugriff auf Ihre Daten zu verweigern.</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud: %1</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Abonnement: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Length of access: %1 hours</source>
        <translation>Dauer des Zugriffs: %1 Stunden</translation>
    </message>
    <message>
        <source>Length of access: %1</source>
        <translation>Dauer des Zugriffs: %1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>Justification: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>Reason to be sent: %1</source>
        <translation>Grund, der gesendet wird: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Resources:</source>
        <translation>Ressourcen:</translation>
    </message>
    <message numerus="yes">
        <source>%n records have this id; the first one is shown.</source>
        <translation>
            <numerusform>%n Datensatz hat diese ID; er wird gezeigt.</numerusform>
            <numerusform>%n Datensätze haben diese ID; der erste wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unreadable)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>the request id is missing</source>
        <translation>die Anfrage-ID fehlt</translation>
    </message>
    <message>
        <source>the request id is not a GUID</source>
        <translation>die Anfrage-ID ist keine GUID</translation>
    </message>
    <message>
        <source>another request has the same id</source>
        <translation>eine andere Anfrage hat dieselbe ID</translation>
    </message>
    <message>
        <source>the time of creation is unreadable</source>
        <translation>der Zeitpunkt der Erstellung ist nicht lesbar</translation>
    </message>
    <message>
        <source>the time of expiry is missing or unreadable</source>
        <translation>der Zeitpunkt des Ablaufs fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>a value has another type than published</source>
        <translation>ein Wert hat einen anderen Typ als veröffentlicht</translation>
    </message>
    <message>
        <source>the ids in the record contradict each other</source>
        <translation>die IDs im Datensatz widersprechen einander</translation>
    </message>
    <message>
        <source>the record is not a request</source>
        <translation>der Datensatz ist keine Anfrage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>Art der Ressource</translation>
    </message>
    <message>
        <source>Length of access</source>
        <translation>Dauer des Zugriffs</translation>
    </message>
    <message>
        <source>Level of access</source>
        <translation>Zugriffsebene</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires undecided</source>
        <translation>Läuft ohne Entscheidung ab</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket system</source>
        <translation>Ticketsystem</translation>
    </message>
    <message>
        <source>Ticket address</source>
        <translation>Adresse des Tickets</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>The request cannot be decided, because its record is damaged: %1.</source>
        <translation>Über die Anfrage kann nicht entschieden werden, weil ihr Datensatz beschädigt ist: %1.</translation>
    </message>
    <message>
        <source>The request cannot be decided: its status is %1.</source>
        <translation>Über die Anfrage kann nicht entschieden werden: Ihr Status ist %1.</translation>
    </message>
    <message>
        <source>The request cannot be decided: it has expired.</source>
        <translation>Über die Anfrage kann nicht entschieden werden: Sie ist abgelaufen.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The request can be decided.</source>
        <translation>Über die Anfrage kann entschieden werden.</translation>
    </message>
    <message>
        <source>There is no request %1 in the subscriptions that could be read.</source>
        <translation>In den Abonnements, die gelesen werden konnten, gibt es keine Anfrage %1.</translation>
    </message>
    <message>
        <source>LOCKBOX_ACCESS_TOKEN is not set: the built-in sandbox answers instead of Azure.</source>
        <translation>LOCKBOX_ACCESS_TOKEN ist nicht gesetzt: Statt Azure antwortet die eingebaute Sandbox.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Reading the request again …</source>
        <translation>Die Anfrage wird erneut gelesen …</translation>
    </message>
    <message>
        <source>Sending the decision …</source>
        <translation>Die Entscheidung wird gesendet …</translation>
    </message>
    <message>
        <source>Waiting for Azure …</source>
        <translation>Es wird auf Azure gewartet …</translation>
    </message>
    <message>
        <source>It is not known whether the decision arrived; reading what Azure has …</source>
        <translation>Es ist nicht bekannt, ob die Entscheidung angekommen ist; der Stand bei Azure wird gelesen …</translation>
    </message>
    <message>
        <source>Azure reports that the request is approved.</source>
        <translation>Azure meldet die Anfrage als genehmigt.</translation>
    </message>
    <message>
        <source>Azure reports that the request is denied.</source>
        <translation>Azure meldet die Anfrage als abgelehnt.</translation>
    </message>
    <message>
        <source>The request has expired. Nothing was decided.</source>
        <translation>Die Anfrage ist abgelaufen. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>What Azure has differs from what was shown. Nothing was sent.</source>
        <translation>Der Stand bei Azure weicht vom gezeigten ab. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Azure refused the decision.</source>
        <translation>Azure hat die Entscheidung zurückgewiesen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The outcome is unknown. Read the request again before deciding anew.</source>
        <translation>Das Ergebnis ist unbekannt. Lesen Sie die Anfrage erneut, bevor Sie noch einmal entscheiden.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>The request no longer waits for this decision: its status is %1.</source>
        <translation>Die Anfrage wartet nicht mehr auf diese Entscheidung: Ihr Status ist %1.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Simulated approver</source>
        <translation>Simuliertes Konto</translation>
    </message>
</context>
<context>
    <name>ConsoleOptions</name>
    <message>
        <source>Approval console for Customer Lockbox for Microsoft Azure.</source>
        <translation>Genehmigungskonsole für Customer Lockbox für Microsoft Azure.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Give only one of --sandbox, --cloud and --cloud-file.</source>
        <translation>Geben Sie nur eines von --sandbox, --cloud und --cloud-file an.</translation>
    </message>
    <message>
        <source>“%1” is not a subscription id.</source>
        <translation>„%1“ ist keine Abonnement-ID.</translation>
    </message>
    <message>
        <source>“%1” is not an appearance: use %2.</source>
        <translation>„%1“ ist keine Darstellung: Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>Work on a simulated tenant on this computer.</source>
        <translation>Mit einem simulierten Mandanten auf diesem Computer arbeiten.</translation>
    </message>
    <message>
        <source>Work on the cloud &lt;name&gt;: public, usgovernment or china.</source>
        <translation>Mit der Cloud &lt;name&gt; arbeiten: public, usgovernment oder china.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Work on the cloud that the JSON &lt;file&gt; describes.</source>
        <translation>Mit der Cloud arbeiten, die die JSON-Datei &lt;file&gt; beschreibt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Ask only the subscription &lt;id&gt;; may be given several times.</source>
        <translation>Nur das Abonnement &lt;id&gt; fragen; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Use the colours &lt;name&gt;: system, light, dark or high-contrast.</source>
        <translation>Die Farben &lt;name&gt; verwenden: system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Save a picture of every page in &lt;folder&gt;, print the pending queue, and end.</source>
        <translation>Ein Bild jeder Seite im Ordner &lt;folder&gt; speichern, die ausstehenden Anfragen ausgeben und enden.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>End as soon as the window has been painted, for measuring the start.</source>
        <translation>Enden, sobald das Fenster gezeichnet ist, um den Start zu messen.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>The record has no request id.</source>
        <translation>Der Datensatz hat keine Anfrage-ID.</translation>
    </message>
    <message>
        <source>The request id is not a GUID.</source>
        <translation>Die Anfrage-ID ist keine GUID.</translation>
    </message>
    <message>
        <source>Another record has the same request id, so it is unclear which of them a decision would reach.</source>
        <translation>Ein anderer Datensatz hat dieselbe Anfrage-ID; daher ist unklar, welchen von ihnen eine Entscheidung träfe.</translation>
    </message>
    <message>
        <source>The date of creation cannot be read.</source>
        <translation>Das Erstellungsdatum ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The date of expiry is missing or cannot be read.</source>
        <translation>Das Ablaufdatum fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A field has another type than published; it is left out here and kept under Raw.</source>
        <translation>Ein Feld hat einen anderen Typ als veröffentlicht; es ist hier ausgelassen und unter „Rohdaten“ erhalten.</translation>
    </message>
    <message>
        <source>The ids in the record contradict each other.</source>
        <translation>Die IDs im Datensatz widersprechen einander.</translation>
    </message>
    <message>
        <source>The list held something that is no request.</source>
        <translation>Die Liste enthielt etwas, das keine Anfrage ist.</translation>
    </message>
    <message>
        <source>This record is defective and cannot be decided.</source>
        <translation>Dieser Datensatz ist fehlerhaft; über ihn kann nicht entschieden werden.</translation>
    </message>
    <message>
        <source>Only a pending request can be decided. The status of this one is “%1”.</source>
        <translation>Nur über eine ausstehende Anfrage kann entschieden werden. Der Status dieser Anfrage ist „%1“.</translation>
    </message>
    <message>
        <source>The request has expired and can no longer be decided. No access was granted by it.</source>
        <translation>Die Anfrage ist abgelaufen; über sie kann nicht mehr entschieden werden. Durch sie wurde kein Zugriff gewährt.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Azure reports the status “%1”.</source>
        <translation>Jemand anderes war schneller. Azure meldet den Status „%1“.</translation>
    </message>
    <message>
        <source>Somebody else was faster: the request is no longer pending.</source>
        <translation>Jemand anderes war schneller: Die Anfrage steht nicht mehr aus.</translation>
    </message>
    <message>
        <source>Reading the request again before anything is sent …</source>
        <translation>Die Anfrage wird erneut gelesen, bevor etwas gesendet wird …</translation>
    </message>
    <message>
        <source>Sending the approval …</source>
        <translation>Die Genehmigung wird gesendet …</translation>
    </message>
    <message>
        <source>Sending the denial …</source>
        <translation>Die Ablehnung wird gesendet …</translation>
    </message>
    <message>
        <source>Azure took the approval. Waiting until Azure reports it as approved …</source>
        <translation>Azure hat die Genehmigung angenommen. Es wird gewartet, bis Azure die Anfrage als genehmigt meldet …</translation>
    </message>
    <message>
        <source>Azure took the denial. Waiting until Azure reports it as denied …</source>
        <translation>Azure hat die Ablehnung angenommen. Es wird gewartet, bis Azure die Anfrage als abgelehnt meldet …</translation>
    </message>
    <message>
        <source>It is not certain that the decision arrived. Reading what Azure says; nothing is sent again …</source>
        <translation>Es ist nicht sicher, ob die Entscheidung angekommen ist. Es wird gelesen, was Azure meldet; nichts wird erneut gesendet …</translation>
    </message>
    <message>
        <source>Approved, as Azure reports.</source>
        <translation>Genehmigt, wie Azure meldet.</translation>
    </message>
    <message>
        <source>Denied, as Azure reports.</source>
        <translation>Abgelehnt, wie Azure meldet.</translation>
    </message>
    <message>
        <source>The request has expired. No access was granted by it.</source>
        <translation>Die Anfrage ist abgelaufen. Durch sie wurde kein Zugriff gewährt.</translation>
    </message>
    <message>
        <source>The request at Azure differs from what was shown, so nothing was sent. Look at it again.</source>
        <translation>Die Anfrage bei Azure weicht von der gezeigten ab; daher wurde nichts gesendet. Sehen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Azure refused the decision.</source>
        <translation>Azure hat die Entscheidung zurückgewiesen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the decision arrived. Check the request again before deciding anew.</source>
        <translation>Es ist nicht bekannt, ob die Entscheidung angekommen ist. Prüfen Sie die Anfrage, bevor Sie erneut entscheiden.</translation>
    </message>
</context>
<context>
    <name>DecisionRunner</name>
    <message>
        <source>A decision about this request is under way already.</source>
        <translation>Über diese Anfrage wird bereits entschieden.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message numerus="yes">
        <source> … (%n characters left out) … </source>
        <extracomment>Stands in the middle of a long text from the service</extracomment>
        <translation>
            <numerusform> … (%n Zeichen ausgelassen) … </numerusform>
            <numerusform> … (%n Zeichen ausgelassen) … </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Azure cannot be reached. Check the network connection.</source>
        <translation>Azure ist nicht erreichbar. Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Azure did not answer in time.</source>
        <translation>Azure hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>You are not signed in, or the sign-in is no longer accepted.</source>
        <translation>Sie sind nicht angemeldet, oder die Anmeldung wird nicht mehr anerkannt.</translation>
    </message>
    <message>
        <source>Your account may not do this. It needs the role Owner or Azure Customer Lockbox Approver for Subscription, assigned on the subscription itself.</source>
        <translation>Ihr Konto darf das nicht. Es braucht die Rolle „Besitzer“ oder „Azure Customer Lockbox Approver for Subscription“, zugewiesen für das Abonnement selbst.</translation>
    </message>
    <message>
        <source>Azure does not know this item.</source>
        <translation>Azure kennt diesen Eintrag nicht.</translation>
    </message>
    <message>
        <source>The request is no longer in a state that allows this.</source>
        <translation>Die Anfrage ist nicht mehr in einem Zustand, der das erlaubt.</translation>
    </message>
    <message>
        <source>Azure reported a failure of its own.</source>
        <translation>Azure hat einen eigenen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Azure gave an answer that cannot be understood.</source>
        <translation>Azure hat eine unverständliche Antwort gegeben.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written.</source>
        <translation>Die Daten auf diesem Computer lassen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The input cannot be used.</source>
        <translation>Die Eingabe ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Azure asks to wait for %n seconds before the next call.</source>
        <translation>
            <numerusform>Azure bittet, vor dem nächsten Aufruf %n Sekunde zu warten.</numerusform>
            <numerusform>Azure bittet, vor dem nächsten Aufruf %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure asks to wait before the next call.</source>
        <translation>Azure bittet, vor dem nächsten Aufruf zu warten.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Current status: %1</source>
        <translation>Aktueller Status: %1</translation>
    </message>
    <message>
        <source>Correlation id: %1</source>
        <translation>Korrelations-ID: %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Title of a request: kind of resource, name of the resource</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 and %n more</source>
        <extracomment>Title of a request: kind of resource, name of the first resource, number of the others</extracomment>
        <translation>
            <numerusform>%1 · %2 und %n weitere</numerusform>
            <numerusform>%1 · %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other resources in subscription %2</source>
        <extracomment>Continues &quot;access to&quot;: %1 is a resource with its kind, %2 the subscription</extracomment>
        <translation>
            <numerusform>%1 und %n weitere Ressource im Abonnement %2</numerusform>
            <numerusform>%1 und %n weitere Ressourcen im Abonnement %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in subscription %2</source>
        <extracomment>Continues &quot;access to&quot;: %1 is a resource with its kind, %2 the subscription</extracomment>
        <translation>%1 im Abonnement %2</translation>
    </message>
    <message>
        <source>Microsoft Support asks for access to %1 for %2. No ticket is named.</source>
        <translation>Der Microsoft-Support bittet um Zugriff auf %1 für %2. Ein Ticket ist nicht genannt.</translation>
    </message>
    <message>
        <source>Microsoft Support asked for access to %1 for %2. No ticket is named.</source>
        <translation>Der Microsoft-Support bat um Zugriff auf %1 für %2. Ein Ticket ist nicht genannt.</translation>
    </message>
    <message>
        <source>Microsoft Support asks for access to %1 for %2, for ticket %3.</source>
        <extracomment>%1 what, %2 a length of time such as &quot;8 hours&quot;, %3 ticket number</extracomment>
        <translation>Der Microsoft-Support bittet um Zugriff auf %1 für %2, zum Ticket %3.</translation>
    </message>
    <message>
        <source>Microsoft Support asked for access to %1 for %2, for ticket %3.</source>
        <translation>Der Microsoft-Support bat um Zugriff auf %1 für %2, zum Ticket %3.</translation>
    </message>
    <message>
        <source>an unstated time</source>
        <translation>eine nicht genannte Zeit</translation>
    </message>
    <message>
        <source>the lifetime of the support request</source>
        <translation>die Dauer der Supportanfrage</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A length of time in words of the service that are not known here</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Azure named no resource</source>
        <translation>Azure hat keine Ressource genannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket is named</source>
        <translation>Kein Ticket genannt</translation>
    </message>
    <message>
        <source>Initializing</source>
        <translation>Wird initialisiert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Wird genehmigt</translation>
    </message>
    <message>
        <source>Denying</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Wird widerrufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>No status delivered</source>
        <translation>Kein Status geliefert</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>An address outside the configured cloud was refused.</source>
        <translation>Eine Adresse außerhalb der eingestellten Cloud wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Die Antwort ist zu groß.</translation>
    </message>
</context>
<context>
    <name>LockboxService</name>
    <message>
        <source>The answer has no “isOptedIn”, or it is neither true nor false.</source>
        <translation>Die Antwort hat kein „isOptedIn“, oder es ist weder wahr noch falsch.</translation>
    </message>
</context>
<context>
    <name>Models::QueueListModel</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Auffällig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n requests</source>
        <extracomment>For a screen reader; %1 is the name of a queue</extracomment>
        <translation>
            <numerusform>%1, %n Anfrage</numerusform>
            <numerusform>%1, %n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::RequestTableModel</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>Models::SubscriptionListModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A subscription and the tenant it belongs to</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Alle Abonnements</translation>
    </message>
</context>
<context>
    <name>PictureTour</name>
    <message>
        <source>Pending requests:</source>
        <translation>Ausstehende Anfragen:</translation>
    </message>
</context>
<context>
    <name>Sandbox::SandboxServer</name>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used: %2</source>
        <translation>Port %1 von 127.0.0.1 ist nicht verwendbar: %2</translation>
    </message>
</context>
<context>
    <name>SandboxCommandLine</name>
    <message>
        <source>Simulates Customer Lockbox for Microsoft Azure on 127.0.0.1. When ready it prints its addresses as one line of JSON, which is a cloud file of the console, too. SIGTERM or Ctrl+C ends it.</source>
        <translation>Simuliert Customer Lockbox für Microsoft Azure auf 127.0.0.1. Wenn sie bereit ist, gibt sie ihre Adressen als eine Zeile JSON aus, die auch eine Cloud-Datei der Konsole ist. SIGTERM oder Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>The value “%1” does not fit the option --%2.</source>
        <translation>Der Wert „%1“ passt nicht zur Option --%2.</translation>
    </message>
    <message>
        <source>The fault “%1” cannot be used. %2</source>
        <translation>Der Fehler „%1“ ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; 0 picks a free one.</source>
        <translation>An diesem Port von 127.0.0.1 lauschen; 0 wählt einen freien.</translation>
    </message>
    <message>
        <source>What is going on: week (two tenants, five subscriptions, requests in every state), busy (some hundreds), empty (subscriptions without requests), scale (1000 subscriptions, 5000 requests, nothing moves by itself).</source>
        <translation>Was vor sich geht: week (zwei Mandanten, fünf Abonnements, Anfragen in jedem Zustand), busy (einige Hundert), empty (Abonnements ohne Anfragen), scale (1000 Abonnements, 5000 Anfragen, nichts ändert sich von selbst).</translation>
    </message>
    <message>
        <source>Have exactly so many subscriptions.</source>
        <translation>Genau so viele Abonnements haben.</translation>
    </message>
    <message>
        <source>Have exactly so many requests at the start, spread evenly.</source>
        <translation>Beim Start genau so viele Anfragen haben, gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>Number that everything random is drawn from; equal numbers give equal worlds.</source>
        <translation>Zahl, aus der alles Zufällige entsteht; gleiche Zahlen ergeben gleiche Welten.</translation>
    </message>
    <message>
        <source>Simulated time at the start, ISO 8601, UTC unless a zone is given; now if not set.</source>
        <translation>Simulierte Zeit beim Start, ISO 8601, UTC, wenn keine Zone angegeben ist; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>Simulated seconds per real second; 0 stops the time.</source>
        <translation>Simulierte Sekunden je wirklicher Sekunde; 0 hält die Zeit an.</translation>
    </message>
    <message>
        <source>Keep the state in this SQLite file and go on from there; in memory if not set.</source>
        <translation>Den Zustand in dieser SQLite-Datei halten und von dort fortfahren; ohne Angabe im Speicher.</translation>
    </message>
    <message>
        <source>Items on a full page of a list.</source>
        <translation>Einträge auf einer vollen Seite einer Liste.</translation>
    </message>
    <message>
        <source>even: full pages. uneven: short, empty and full pages in turn.</source>
        <translation>even: volle Seiten. uneven: abwechselnd kurze, leere und volle Seiten.</translation>
    </message>
    <message>
        <source>Accept these bearer tokens only, separated by commas; any if not set.</source>
        <translation>Nur diese durch Kommas getrennten Bearertoken annehmen; ohne Angabe jedes.</translation>
    </message>
    <message>
        <source>Answer 429 when the published request rate of Azure Resource Manager is exceeded.</source>
        <translation>Mit 429 antworten, wenn die veröffentlichte Aufrufrate von Azure Resource Manager überschritten ist.</translation>
    </message>
    <message>
        <source>Let the Date header be off by so many seconds.</source>
        <translation>Den Date-Header um so viele Sekunden falsch gehen lassen.</translation>
    </message>
    <message>
        <source>Let calls fail; may be given several times. Members: kind (delay, hang, reset, truncate, garbage, html, claims, empty-body, error-in-ok, next-link-repeated, next-link-foreign, next-link-empty, next-link-relative, other-approver, clock-skew, or an HTTP status from 400 to 599), method, path (part of the path, or a pattern with * and ?), count, probability (0 to 1), applied (true: the call takes effect before it fails), ms (delay), seconds (clock skew), retryAfter, claims, currentStatus (409), decision (other approver), status (of html). Example: kind=429,path=*/requests,count=2,retryAfter=3. The same as JSON can be posted to /faults below the control address while the sandbox runs; see also clock, log, posts and subscriptions there.</source>
        <translation>Aufrufe scheitern lassen; darf mehrmals angegeben werden. Angaben: kind (delay, hang, reset, truncate, garbage, html, claims, empty-body, error-in-ok, next-link-repeated, next-link-foreign, next-link-empty, next-link-relative, other-approver, clock-skew oder ein HTTP-Status von 400 bis 599), method, path (Teil des Pfads oder ein Muster mit * und ?), count, probability (0 bis 1), applied (true: Der Aufruf wirkt, bevor er scheitert), ms (delay), seconds (clock-skew), retryAfter, claims, currentStatus (409), decision (other-approver), status (von html). Beispiel: kind=429,path=*/requests,count=2,retryAfter=3. Dasselbe kann als JSON an /faults unter der Steueradresse gesendet werden, während die Sandbox läuft; siehe dort auch clock, log, posts und subscriptions.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
</context>
<context>
    <name>SandboxFault</name>
    <message>
        <source>The fault kind “%1” is unknown.</source>
        <translation>Die Fehlerart „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The fault member “%1” is unknown or has a value that does not fit.</source>
        <translation>Die Fehlerangabe „%1“ ist unbekannt oder hat einen unpassenden Wert.</translation>
    </message>
    <message>
        <source>The fault kind “status” needs a status from 400 to 599.</source>
        <translation>Die Fehlerart „status“ braucht einen Status von 400 bis 599.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>the whole subscription %1</source>
        <translation>das ganze Abonnement %1</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>the virtual machine %1</source>
        <translation>den virtuellen Computer %1</translation>
    </message>
    <message>
        <source>Virtual machine scale set</source>
        <translation>VM-Skalierungsgruppe</translation>
    </message>
    <message>
        <source>the virtual machine scale set %1</source>
        <translation>die VM-Skalierungsgruppe %1</translation>
    </message>
    <message>
        <source>Managed disk</source>
        <translation>Verwalteter Datenträger</translation>
    </message>
    <message>
        <source>the managed disk %1</source>
        <translation>den verwalteten Datenträger %1</translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation>Speicherkonto</translation>
    </message>
    <message>
        <source>the storage account %1</source>
        <translation>das Speicherkonto %1</translation>
    </message>
    <message>
        <source>Elastic SAN</source>
        <translation>Elastic SAN</translation>
    </message>
    <message>
        <source>the Elastic SAN %1</source>
        <translation>das Elastic SAN %1</translation>
    </message>
    <message>
        <source>Data Box job</source>
        <translation>Data Box-Auftrag</translation>
    </message>
    <message>
        <source>the Data Box job %1</source>
        <translation>den Data Box-Auftrag %1</translation>
    </message>
    <message>
        <source>SQL database</source>
        <translation>SQL-Datenbank</translation>
    </message>
    <message>
        <source>the SQL database %1</source>
        <translation>die SQL-Datenbank %1</translation>
    </message>
    <message>
        <source>SQL managed instance</source>
        <translation>SQL Managed Instance</translation>
    </message>
    <message>
        <source>the SQL managed instance %1</source>
        <translation>die SQL Managed Instance %1</translation>
    </message>
    <message>
        <source>SQL server</source>
        <translation>SQL-Server</translation>
    </message>
    <message>
        <source>the SQL server %1</source>
        <translation>den SQL-Server %1</translation>
    </message>
    <message>
        <source>Database for MySQL</source>
        <translation>Datenbank für MySQL</translation>
    </message>
    <message>
        <source>the MySQL server %1</source>
        <translation>den MySQL-Server %1</translation>
    </message>
    <message>
        <source>Database for PostgreSQL</source>
        <translation>Datenbank für PostgreSQL</translation>
    </message>
    <message>
        <source>the PostgreSQL server %1</source>
        <translation>den PostgreSQL-Server %1</translation>
    </message>
    <message>
        <source>Data Explorer cluster</source>
        <translation>Data Explorer-Cluster</translation>
    </message>
    <message>
        <source>the Data Explorer cluster %1</source>
        <translation>den Data Explorer-Cluster %1</translation>
    </message>
    <message>
        <source>Synapse workspace</source>
        <translation>Synapse-Arbeitsbereich</translation>
    </message>
    <message>
        <source>the Synapse workspace %1</source>
        <translation>den Synapse-Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Databricks workspace</source>
        <translation>Databricks-Arbeitsbereich</translation>
    </message>
    <message>
        <source>the Databricks workspace %1</source>
        <translation>den Databricks-Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>HDInsight cluster</source>
        <translation>HDInsight-Cluster</translation>
    </message>
    <message>
        <source>the HDInsight cluster %1</source>
        <translation>den HDInsight-Cluster %1</translation>
    </message>
    <message>
        <source>Data factory</source>
        <translation>Data Factory</translation>
    </message>
    <message>
        <source>the data factory %1</source>
        <translation>die Data Factory %1</translation>
    </message>
    <message>
        <source>Data Manager for Energy</source>
        <translation>Data Manager for Energy</translation>
    </message>
    <message>
        <source>the Data Manager for Energy %1</source>
        <translation>den Data Manager for Energy %1</translation>
    </message>
    <message>
        <source>App Service app</source>
        <translation>App Service-App</translation>
    </message>
    <message>
        <source>the App Service app %1</source>
        <translation>die App Service-App %1</translation>
    </message>
    <message>
        <source>App Service plan</source>
        <translation>App Service-Plan</translation>
    </message>
    <message>
        <source>the App Service plan %1</source>
        <translation>den App Service-Plan %1</translation>
    </message>
    <message>
        <source>App Service environment</source>
        <translation>App Service-Umgebung</translation>
    </message>
    <message>
        <source>the App Service environment %1</source>
        <translation>die App Service-Umgebung %1</translation>
    </message>
    <message>
        <source>API Management service</source>
        <translation>API Management-Dienst</translation>
    </message>
    <message>
        <source>the API Management service %1</source>
        <translation>den API Management-Dienst %1</translation>
    </message>
    <message>
        <source>Logic app</source>
        <translation>Logik-App</translation>
    </message>
    <message>
        <source>the logic app %1</source>
        <translation>die Logik-App %1</translation>
    </message>
    <message>
        <source>Spring Apps instance</source>
        <translation>Spring Apps-Instanz</translation>
    </message>
    <message>
        <source>the Spring Apps instance %1</source>
        <translation>die Spring Apps-Instanz %1</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>Kubernetes-Cluster</translation>
    </message>
    <message>
        <source>the Kubernetes cluster %1</source>
        <translation>den Kubernetes-Cluster %1</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Containerregistrierung</translation>
    </message>
    <message>
        <source>the container registry %1</source>
        <translation>die Containerregistrierung %1</translation>
    </message>
    <message>
        <source>Red Hat OpenShift cluster</source>
        <translation>Red Hat OpenShift-Cluster</translation>
    </message>
    <message>
        <source>the Red Hat OpenShift cluster %1</source>
        <translation>den Red Hat OpenShift-Cluster %1</translation>
    </message>
    <message>
        <source>AI Search service</source>
        <translation>KI-Suchdienst</translation>
    </message>
    <message>
        <source>the AI Search service %1</source>
        <translation>den KI-Suchdienst %1</translation>
    </message>
    <message>
        <source>AI services account</source>
        <translation>KI-Dienste-Konto</translation>
    </message>
    <message>
        <source>the AI services account %1</source>
        <translation>das KI-Dienste-Konto %1</translation>
    </message>
    <message>
        <source>Machine Learning workspace</source>
        <translation>Machine Learning-Arbeitsbereich</translation>
    </message>
    <message>
        <source>the Machine Learning workspace %1</source>
        <translation>den Machine Learning-Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Intelligent Recommendations account</source>
        <translation>Intelligent Recommendations-Konto</translation>
    </message>
    <message>
        <source>the Intelligent Recommendations account %1</source>
        <translation>das Intelligent Recommendations-Konto %1</translation>
    </message>
    <message>
        <source>Health Bot</source>
        <translation>Health Bot</translation>
    </message>
    <message>
        <source>the health bot %1</source>
        <translation>den Health Bot %1</translation>
    </message>
    <message>
        <source>Batch account</source>
        <translation>Batch-Konto</translation>
    </message>
    <message>
        <source>the Batch account %1</source>
        <translation>das Batch-Konto %1</translation>
    </message>
    <message>
        <source>Dev center</source>
        <translation>Dev Center</translation>
    </message>
    <message>
        <source>the dev center %1</source>
        <translation>das Dev Center %1</translation>
    </message>
    <message>
        <source>Dev center project</source>
        <translation>Dev Center-Projekt</translation>
    </message>
    <message>
        <source>the dev center project %1</source>
        <translation>das Dev Center-Projekt %1</translation>
    </message>
    <message>
        <source>Chaos Studio experiment</source>
        <translation>Chaos Studio-Experiment</translation>
    </message>
    <message>
        <source>the Chaos Studio experiment %1</source>
        <translation>das Chaos Studio-Experiment %1</translation>
    </message>
    <message>
        <source>Load test</source>
        <translation>Auslastungstest</translation>
    </message>
    <message>
        <source>the load test %1</source>
        <translation>den Auslastungstest %1</translation>
    </message>
    <message>
        <source>Communications gateway</source>
        <translation>Communications Gateway</translation>
    </message>
    <message>
        <source>the communications gateway %1</source>
        <translation>das Communications Gateway %1</translation>
    </message>
    <message>
        <source>Log Analytics workspace</source>
        <translation>Log Analytics-Arbeitsbereich</translation>
    </message>
    <message>
        <source>the Log Analytics workspace %1</source>
        <translation>den Log Analytics-Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Azure Monitor</source>
        <translation>Azure Monitor</translation>
    </message>
    <message>
        <source>the Azure Monitor resource %1</source>
        <translation>die Azure Monitor-Ressource %1</translation>
    </message>
    <message>
        <source>Attestation provider</source>
        <translation>Nachweisanbieter</translation>
    </message>
    <message>
        <source>the attestation provider %1</source>
        <translation>den Nachweisanbieter %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>the resource group %1</source>
        <translation>die Ressourcengruppe %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>a resource that Azure does not name</source>
        <translation>eine Ressource, die Azure nicht nennt</translation>
    </message>
    <message>
        <source>the resource %1</source>
        <translation>die Ressource %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionService</name>
    <message>
        <source>The list of subscriptions holds one without “subscriptionId”.</source>
        <translation>Die Liste der Abonnements enthält eines ohne „subscriptionId“.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <extracomment>Time left in a table: %1 days, %2 hours in two digits</extracomment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <extracomment>Time left in a table: %1 hours, %2 minutes in two digits</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Time left in a table: %1 minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Time left in a table: %1 minutes, %2 seconds in two digits</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A length of time: &quot;3 days and 2 hours&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Views::Accent</name>
    <message>
        <source>waiting</source>
        <extracomment>A request waits for a decision, stands beside the time left</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running out</source>
        <extracomment>The time for a decision is running out</extracomment>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>access running</source>
        <extracomment>Access was granted and may be in use</extracomment>
        <translation>Zugriff läuft</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>auffällig</translation>
    </message>
</context>
<context>
    <name>Views::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
</context>
<context>
    <name>Views::ConfirmationDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Approve this access?</source>
        <translation>Diesen Zugriff genehmigen?</translation>
    </message>
    <message>
        <source>Deny this access?</source>
        <translation>Diesen Zugriff ablehnen?</translation>
    </message>
    <message>
        <source>%1 — Sandbox</source>
        <extracomment>Window title in the sandbox: %1 is &quot;Approve this access?&quot;</extracomment>
        <translation>%1 – Sandbox</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Sandbox: nothing real is decided</source>
        <translation>Sandbox: Es wird nichts Wirkliches entschieden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Length of access</source>
        <translation>Dauer des Zugriffs</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>Was gewährt wird</translation>
    </message>
    <message>
        <source>Access until about %1. Whether it is read or write access is not told.</source>
        <translation>Zugriff bis etwa %1. Ob lesend oder schreibend, wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Access whose end is not told. Whether it is read or write access is not told either.</source>
        <translation>Zugriff, dessen Ende nicht mitgeteilt wird. Ob lesend oder schreibend, wird ebenfalls nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Keiner angegeben</translation>
    </message>
    <message>
        <source>To approve, type the last four digits of the ticket number:</source>
        <translation>Geben Sie zum Genehmigen die letzten vier Ziffern der Ticketnummer ein:</translation>
    </message>
    <message>
        <source>The ticket has no usable number. To approve, type the last four characters of the request id, %1:</source>
        <translation>Das Ticket hat keine brauchbare Nummer. Geben Sie zum Genehmigen die letzten vier Zeichen der Anfrage-ID ein, %1:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
</context>
<context>
    <name>Views::CopyButton</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Views::DecisionBar</name>
    <message>
        <source>Rea&amp;son:</source>
        <translation>G&amp;rund:</translation>
    </message>
    <message>
        <source>Sent to Azure with the decision; may stay empty</source>
        <translation>Wird mit der Entscheidung an Azure gesendet; darf leer bleiben</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Asks for confirmation before the request is denied</source>
        <translation>Fragt nach einer Bestätigung, bevor die Anfrage abgelehnt wird</translation>
    </message>
    <message>
        <source>Asks for confirmation before the request is approved</source>
        <translation>Fragt nach einer Bestätigung, bevor die Anfrage genehmigt wird</translation>
    </message>
    <message>
        <source>This request is being decided.</source>
        <translation>Über diese Anfrage wird gerade entschieden.</translation>
    </message>
    <message>
        <source>Deny and Approve become available in a moment.</source>
        <translation>„Ablehnen“ und „Genehmigen“ werden gleich verfügbar.</translation>
    </message>
    <message>
        <source>Nothing is sent before you have confirmed it.</source>
        <translation>Bevor Sie bestätigt haben, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
</context>
<context>
    <name>Views::DetailPane</name>
    <message>
        <source>Re&amp;quest</source>
        <translation>A&amp;nfrage</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>R&amp;ohdaten</translation>
    </message>
    <message>
        <source>No request is selected.</source>
        <translation>Es ist keine Anfrage gewählt.</translation>
    </message>
    <message>
        <source>The confirmation was closed because another request is shown. Nothing was sent.</source>
        <translation>Die Bestätigung wurde geschlossen, weil eine andere Anfrage gezeigt wird. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request has changed, so the confirmation was closed. Nothing was sent.</source>
        <translation>Die Anfrage hat sich geändert; daher wurde die Bestätigung geschlossen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The confirmation was closed because the request is no longer shown. Nothing was sent.</source>
        <translation>Die Bestätigung wurde geschlossen, weil die Anfrage nicht mehr gezeigt wird. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request was answered elsewhere: its status is now “%1”. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Approved&quot;</extracomment>
        <translation>Die Anfrage wurde anderswo beantwortet: Ihr Status ist jetzt „%1“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request has expired, so the confirmation was closed. Nothing was sent.</source>
        <translation>Die Anfrage ist abgelaufen; daher wurde die Bestätigung geschlossen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request that is shown has expired and can no longer be decided.</source>
        <translation>Die gezeigte Anfrage ist abgelaufen; über sie kann nicht mehr entschieden werden.</translation>
    </message>
</context>
<context>
    <name>Views::EmptyState</name>
    <message>
        <source>C&amp;lear Search and Filter</source>
        <translation>Suche und Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>Views::FindBar</name>
    <message>
        <source>Find in this record</source>
        <translation>In diesem Datensatz suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Search in a text: %1 is the place that is marked, %2 the number of places</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
</context>
<context>
    <name>Views::HelpWindow</name>
    <message>
        <source>Keys and Meanings</source>
        <translation>Tasten und Bedeutungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Search the requests; in Raw, search the text</source>
        <translation>Die Anfragen durchsuchen; in den Rohdaten den Text durchsuchen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are key combinations</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Pending, Approved, Denied, Expired, Attention</source>
        <translation>Ausstehend, Genehmigt, Abgelehnt, Abgelaufen, Auffällig</translation>
    </message>
    <message>
        <source>Copy the id of the request</source>
        <translation>Die ID der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Go on to the next list, field or button</source>
        <translation>Zur nächsten Liste, zum nächsten Feld oder zur nächsten Schaltfläche gehen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Bedeutungen</translation>
    </message>
    <message>
        <source>Ring: %1</source>
        <extracomment>Beside the explanation of the accent &quot;waiting&quot;</extracomment>
        <translation>Ring: %1</translation>
    </message>
    <message>
        <source>Somebody has to decide. The bar is what is left of the four days after which a request expires.</source>
        <translation>Jemand muss entscheiden. Der Balken ist, was von den vier Tagen bleibt, nach denen eine Anfrage abläuft.</translation>
    </message>
    <message>
        <source>Triangle: %1</source>
        <translation>Dreieck: %1</translation>
    </message>
    <message>
        <source>Less than eight hours are left to decide.</source>
        <translation>Für die Entscheidung bleiben weniger als acht Stunden.</translation>
    </message>
    <message>
        <source>Disc: %1</source>
        <translation>Scheibe: %1</translation>
    </message>
    <message>
        <source>Diamond: %1</source>
        <translation>Raute: %1</translation>
    </message>
    <message>
        <source>The record is damaged, or Azure reports an error or a status that is not published. Such a request cannot be decided here.</source>
        <translation>Der Datensatz ist beschädigt, oder Azure meldet einen Fehler oder einen nicht veröffentlichten Status. Über eine solche Anfrage kann hier nicht entschieden werden.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Deny and Approve can be used one second after a request has been shown, and not while something about it changes. No single key decides anything.</source>
        <translation>„Ablehnen“ und „Genehmigen“ sind eine Sekunde, nachdem eine Anfrage erschienen ist, verwendbar, und nicht, während sich an ihr etwas ändert. Keine einzelne Taste entscheidet etwas.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Only what Azure reports is shown as the outcome.</source>
        <translation>Als Ergebnis erscheint nur, was Azure meldet.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Wird widerrufen</translation>
    </message>
    <message>
        <source>Azure offers no way to take granted access back from here.</source>
        <translation>Azure bietet keinen Weg, gewährten Zugriff von hier aus zurückzunehmen.</translation>
    </message>
    <message>
        <source>Access was granted. Azure does not report when it ends; “≤” stands before the longest it can last.</source>
        <translation>Zugriff wurde gewährt. Azure meldet nicht, wann er endet; „≤“ steht vor der längsten möglichen Dauer.</translation>
    </message>
</context>
<context>
    <name>Views::JustificationText</name>
    <message>
        <source>Justification by Microsoft</source>
        <translation>Begründung von Microsoft</translation>
    </message>
    <message>
        <source>Microsoft gave no justification.</source>
        <translation>Microsoft hat keine Begründung gegeben.</translation>
    </message>
</context>
<context>
    <name>Views::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy Request &amp;ID</source>
        <translation>Anfrage-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Ticket Number</source>
        <translation>&amp;Ticketnummer kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link to the Ticket in the Azure Portal</source>
        <translation>&amp;Link zum Ticket im Azure-Portal kopieren</translation>
    </message>
    <message>
        <source>Copy Link to Lockbox in the Azure &amp;Portal</source>
        <translation>Link zu Lockbox im Azure-&amp;Portal kopieren</translation>
    </message>
    <message>
        <source>&amp;Keys and Meanings</source>
        <translation>&amp;Tasten und Bedeutungen</translation>
    </message>
    <message>
        <source>&amp;About Lockbox Console</source>
        <translation>&amp;Über Lockbox Console</translation>
    </message>
</context>
<context>
    <name>Views::MainWindow</name>
    <message>
        <source>The request id was copied.</source>
        <translation>Die Anfrage-ID wurde kopiert.</translation>
    </message>
    <message>
        <source>The ticket number was copied.</source>
        <translation>Die Ticketnummer wurde kopiert.</translation>
    </message>
    <message>
        <source>The link to the ticket was copied.</source>
        <translation>Der Link zum Ticket wurde kopiert.</translation>
    </message>
    <message>
        <source>The link to Lockbox was copied.</source>
        <translation>Der Link zu Lockbox wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n pending — %2</source>
        <extracomment>Window title; %1 is the program, %2 the cloud or &quot;Sandbox&quot;</extracomment>
        <translation>
            <numerusform>%1 – %n ausstehend – %2</numerusform>
            <numerusform>%1 – %n ausstehend – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Lockbox Console</source>
        <translation>Lockbox Console</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>About Lockbox Console</source>
        <translation>Über Lockbox Console</translation>
    </message>
    <message>
        <source>Lockbox Console %1</source>
        <extracomment>%1 is the version</extracomment>
        <translation>Lockbox Console %1</translation>
    </message>
    <message>
        <source>Shows and decides requests of Customer Lockbox for Microsoft Azure.</source>
        <translation>Zeigt Anfragen von Customer Lockbox für Microsoft Azure und entscheidet darüber.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not made or endorsed by Microsoft.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Von Microsoft weder hergestellt noch unterstützt.</translation>
    </message>
    <message>
        <source>%1 — not checked — %2</source>
        <extracomment>Window title; %1 is the program, %2 the cloud or &quot;Sandbox&quot;</extracomment>
        <translation>%1 – nicht geprüft – %2</translation>
    </message>
</context>
<context>
    <name>Views::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Show the technical detail</source>
        <translation>Die technischen Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy the message with its technical detail</source>
        <translation>Die Meldung mit ihren technischen Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Views::QueueRail</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Requests by what has become of them, with their number.</source>
        <translation>Anfragen danach, was aus ihnen geworden ist, mit ihrer Anzahl.</translation>
    </message>
</context>
<context>
    <name>Views::RawText</name>
    <message>
        <source>The record as JSON</source>
        <translation>Der Datensatz als JSON</translation>
    </message>
</context>
<context>
    <name>Views::RawView</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find in this record (Ctrl+F)</source>
        <translation>In diesem Datensatz suchen (Strg+F)</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the record as it was delivered</source>
        <translation>Den Datensatz kopieren, wie er geliefert wurde</translation>
    </message>
    <message>
        <source>This is no valid JSON. It is shown as delivered.</source>
        <translation>Dies ist kein gültiges JSON. Es wird gezeigt, wie es geliefert wurde.</translation>
    </message>
    <message>
        <source>Long lines are broken up here, marked with %1. “Copy all” gives the original.</source>
        <translation>Lange Zeilen sind hier umbrochen und mit %1 markiert. „Alles kopieren“ gibt das Original.</translation>
    </message>
    <message>
        <source>The record is too long to be highlighted.</source>
        <translation>Der Datensatz ist für die farbige Hervorhebung zu lang.</translation>
    </message>
</context>
<context>
    <name>Views::RequestCell</name>
    <message>
        <source>end not told</source>
        <extracomment>Access was granted, Azure does not tell when it ends</extracomment>
        <translation>Ende nicht mitgeteilt</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>The time for a decision is over</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>access over</source>
        <extracomment>Granted access has reached its latest possible end</extracomment>
        <translation>Zugriff vorbei</translation>
    </message>
    <message>
        <source>being decided</source>
        <extracomment>A decision made here is on its way</extracomment>
        <translation>wird entschieden</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>nicht entscheidbar</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <extracomment>%1 is the time left, %2 says what it means (&quot;waiting&quot;)</extracomment>
        <translation>noch %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a subscription, %2 its tenant</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Wird erneut gelesen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for Azure</source>
        <translation>Wartet auf Azure</translation>
    </message>
    <message>
        <source>Finding out</source>
        <translation>Wird geklärt</translation>
    </message>
    <message>
        <source>no resource named</source>
        <extracomment>In place of the names of the resources</extracomment>
        <translation>keine Ressource genannt</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>%1 is a span of time as &quot;5h 10m&quot;: access was granted and ends at the latest after it</extracomment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>at most %1 left, %2</source>
        <extracomment>For a screen reader; %1 is a span of time, %2 is &quot;access running&quot;</extracomment>
        <translation>höchstens noch %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: two facts about one request</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Views::RequestFacts</name>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request expires</source>
        <translation>Anfrage läuft ab</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Zugriff endet</translation>
    </message>
    <message>
        <source>Length of access</source>
        <translation>Dauer des Zugriffs</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Label by Azure</source>
        <translation>Bezeichnung von Azure</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket address</source>
        <translation>Adresse des Tickets</translation>
    </message>
    <message>
        <source>Support system</source>
        <translation>Supportsystem</translation>
    </message>
    <message>
        <source>Access level</source>
        <translation>Zugriffsebene</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Justification by Microsoft</source>
        <translation>Begründung von Microsoft</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht geliefert</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 date and time, %2 such as &quot;in 3 days and 2 hours&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At most until %1, %2</source>
        <translation>Höchstens bis %1, %2</translation>
    </message>
</context>
<context>
    <name>Views::RequestPage</name>
    <message>
        <source>Search requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Shows the requests of this queue in which every typed word occurs.</source>
        <translation>Zeigt die Anfragen dieser Warteschlange, in denen jedes eingegebene Wort vorkommt.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Shows the requests of one subscription only.</source>
        <translation>Zeigt nur die Anfragen eines Abonnements.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Jetzt prüfen (F5)</translation>
    </message>
</context>
<context>
    <name>Views::RequestTable</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests of the selected queue. The selected one is shown in detail beside the table.</source>
        <translation>Anfragen der gewählten Warteschlange. Die gewählte wird neben der Tabelle ausführlich gezeigt.</translation>
    </message>
</context>
<context>
    <name>Views::Scope</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>Views::ScopeLabel</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Nothing here reaches Azure.</source>
        <translation>Nichts hiervon erreicht Azure.</translation>
    </message>
</context>
<context>
    <name>Views::StatusLine</name>
    <message>
        <source>Last and next check</source>
        <translation>Letzte und nächste Prüfung</translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation>Letzter Hinweis</translation>
    </message>
</context>
<context>
    <name>Views::UnknownFacts</name>
    <message>
        <source>Who asks</source>
        <translation>Wer bittet</translation>
    </message>
    <message>
        <source>The interface names no person and no team at Microsoft.</source>
        <translation>Die Schnittstelle nennt weder eine Person noch ein Team bei Microsoft.</translation>
    </message>
    <message>
        <source>Read or write</source>
        <translation>Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>No value of the access level was ever published, so none can be relied on.</source>
        <translation>Für die Zugriffsebene wurde nie ein Wert veröffentlicht; daher ist auf keinen Verlass.</translation>
    </message>
    <message>
        <source>End of access</source>
        <translation>Ende des Zugriffs</translation>
    </message>
    <message>
        <source>Neither start nor end of a granted access is reported, only its length.</source>
        <translation>Weder Beginn noch Ende eines gewährten Zugriffs werden gemeldet, nur seine Dauer.</translation>
    </message>
    <message>
        <source>Azure chooses the approvers when the request is made and does not list them.</source>
        <translation>Azure bestimmt die Genehmigenden, wenn die Anfrage entsteht, und nennt sie nicht.</translation>
    </message>
    <message>
        <source>Not told by Azure</source>
        <translation>Von Azure nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Other approvers</source>
        <translation>Weitere Genehmigende</translation>
    </message>
</context>
<context>
    <name>Views::WatchWords</name>
    <message>
        <source>Checked %1, checking now</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>Geprüft %1, wird gerade geprüft</translation>
    </message>
    <message>
        <source>Checking for the first time</source>
        <translation>Erste Prüfung läuft</translation>
    </message>
    <message>
        <source>Checked %1, no further check is planned</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>Geprüft %1, keine weitere Prüfung geplant</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Checked %1, next at %2</source>
        <extracomment>%1 and %2 are clock times</extracomment>
        <translation>Geprüft %1, nächste Prüfung %2</translation>
    </message>
    <message>
        <source>Not checked, next try at %1</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>Nicht geprüft, nächster Versuch %1</translation>
    </message>
    <message>
        <source>What you see was read at %1 and may have changed.</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>Was Sie sehen, wurde um %1 gelesen und kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Nothing could be read yet.</source>
        <translation>Bisher konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>The last check is overdue.</source>
        <extracomment>The last check is older than two periods</extracomment>
        <translation>Die nächste Prüfung ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions could not be read. Their requests may be missing or out of date.</source>
        <translation>
            <numerusform>%n Abonnement konnte nicht gelesen werden. Seine Anfragen können fehlen oder veraltet sein.</numerusform>
            <numerusform>%n Abonnements konnten nicht gelesen werden. Ihre Anfragen können fehlen oder veraltet sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure has not been asked yet.</source>
        <translation>Azure wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Whether requests are waiting is not known.</source>
        <translation>Ob Anfragen warten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Asking Azure for requests.</source>
        <translation>Azure wird nach Anfragen gefragt.</translation>
    </message>
    <message>
        <source>This is the first check.</source>
        <translation>Dies ist die erste Prüfung.</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>You have no permission to see requests here.</source>
        <translation>Sie haben keine Berechtigung, hier Anfragen zu sehen.</translation>
    </message>
    <message>
        <source>No request in this queue matches.</source>
        <translation>Keine Anfrage dieser Warteschlange passt.</translation>
    </message>
    <message>
        <source>The search or the subscription filter leaves nothing over.</source>
        <translation>Die Suche oder der Abonnementfilter lässt nichts übrig.</translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1 in %n subscriptions.</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>
            <numerusform>Geprüft um %1 in %n Abonnement.</numerusform>
            <numerusform>Geprüft um %1 in %n Abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>No request is waiting for a decision.</source>
        <translation>Keine Anfrage wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>No request was approved.</source>
        <translation>Keine Anfrage wurde genehmigt.</translation>
    </message>
    <message>
        <source>No request was denied.</source>
        <translation>Keine Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>No request has expired.</source>
        <translation>Keine Anfrage ist abgelaufen.</translation>
    </message>
    <message>
        <source>No request needs attention.</source>
        <translation>Keine Anfrage ist auffällig.</translation>
    </message>
</context>
</TS>
