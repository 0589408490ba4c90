<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Aadsts</name>
    <message>
        <source>This account does not belong to the tenant. Sign in with another account, or choose the tenant it belongs to.</source>
        <translation>Dieses Konto gehört nicht zum Mandanten. Melden Sie sich mit einem anderen Konto an, oder wählen Sie den Mandanten, zu dem es gehört.</translation>
    </message>
    <message>
        <source>The sign-in service does not know you yet. Sign in in the browser.</source>
        <translation>Der Anmeldedienst kennt Sie noch nicht. Melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>A second factor is needed. Sign in again in the browser and complete what it asks for.</source>
        <translation>Ein zweiter Faktor ist erforderlich. Melden Sie sich erneut im Browser an und erledigen Sie, was er verlangt.</translation>
    </message>
    <message>
        <source>Your company allows sign-in from managed devices only. Use the Azure CLI on such a device, or ask your administrator.</source>
        <translation>Ihr Unternehmen erlaubt die Anmeldung nur von verwalteten Geräten. Verwenden Sie die Azure CLI auf einem solchen Gerät, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>A Conditional Access rule of your company blocks this sign-in. Ask your administrator, or try another way to sign in.</source>
        <translation>Eine Regel für den bedingten Zugriff Ihres Unternehmens blockiert diese Anmeldung. Fragen Sie Ihren Administrator, oder versuchen Sie einen anderen Weg der Anmeldung.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer accepted. Sign in again.</source>
        <translation>Die frühere Anmeldung wird nicht mehr anerkannt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in was interrupted or used twice. Start it again.</source>
        <translation>Die Anmeldung wurde unterbrochen oder zweimal verwendet. Beginnen Sie sie von vorn.</translation>
    </message>
    <message>
        <source>The app registration does not list access to Azure Resource Manager. Its administrator has to add the permission “user_impersonation” of Azure Service Management.</source>
        <translation>Die App-Registrierung führt den Zugriff auf Azure Resource Manager nicht auf. Deren Administrator muss die Berechtigung „user_impersonation“ von Azure Service Management hinzufügen.</translation>
    </message>
    <message>
        <source>The code is not valid or no longer valid. Start again to get a new one.</source>
        <translation>Der Code ist nicht oder nicht mehr gültig. Beginnen Sie von vorn, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>The app registration does not know the address to return to. Its administrator has to add “http://localhost” under “Mobile and desktop applications”.</source>
        <translation>Die App-Registrierung kennt die Adresse für die Rückkehr nicht. Deren Administrator muss „http://localhost“ unter „Mobilgerät- und Desktopanwendungen“ hinzufügen.</translation>
    </message>
    <message>
        <source>There is no such tenant. Check the tenant in the settings.</source>
        <translation>Einen solchen Mandanten gibt es nicht. Prüfen Sie den Mandanten in den Einstellungen.</translation>
    </message>
    <message>
        <source>The account is locked. Wait a while, or ask your administrator.</source>
        <translation>Das Konto ist gesperrt. Warten Sie eine Weile, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The account is disabled. Ask your administrator.</source>
        <translation>Das Konto ist deaktiviert. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>You are not assigned to this app. Its administrator has to add you under “Users and groups”.</source>
        <translation>Sie sind dieser App nicht zugewiesen. Deren Administrator muss Sie unter „Benutzer und Gruppen“ hinzufügen.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>The app registration serves one tenant only. Enter that tenant&apos;s id in the settings.</source>
        <translation>Die App-Registrierung dient nur einem Mandanten. Tragen Sie die ID dieses Mandanten in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The sign-in service was asked too often in a short time. Wait some minutes, then sign in again.</source>
        <translation>Der Anmeldedienst wurde in kurzer Zeit zu oft gefragt. Warten Sie einige Minuten, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Nobody has consented to this app yet. Sign in in the browser and accept, or ask your administrator to consent for everybody.</source>
        <translation>In diese App hat noch niemand eingewilligt. Melden Sie sich im Browser an und willigen Sie ein, oder bitten Sie Ihren Administrator, für alle einzuwilligen.</translation>
    </message>
    <message>
        <source>The client id belongs to an app of Microsoft&apos;s. Register an app of your own and enter its id in the settings.</source>
        <translation>Die Client-ID gehört zu einer App von Microsoft. Registrieren Sie eine eigene App, und tragen Sie deren ID in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>You declined the consent. Sign in again and accept to go on.</source>
        <translation>Sie haben die Einwilligung abgelehnt. Melden Sie sich erneut an und willigen Sie ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The tenant does not know this app. Check the client id and the tenant in the settings.</source>
        <translation>Der Mandant kennt diese App nicht. Prüfen Sie die Client-ID und den Mandanten in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept what was asked for. Check that the cloud is the right one.</source>
        <translation>Der Anmeldedienst nimmt das Verlangte nicht an. Prüfen Sie, ob die Cloud die richtige ist.</translation>
    </message>
    <message>
        <source>The code has not been entered yet.</source>
        <translation>Der Code wurde noch nicht eingegeben.</translation>
    </message>
    <message>
        <source>The app is registered as a single-page application. Its administrator has to register “http://localhost” under “Mobile and desktop applications” instead.</source>
        <translation>Die App ist als Single-Page-Webanwendung registriert. Deren Administrator muss „http://localhost“ stattdessen unter „Mobilgerät- und Desktopanwendungen“ registrieren.</translation>
    </message>
    <message>
        <source>The app registration demands a secret. Its administrator has to switch on “Allow public client flows”.</source>
        <translation>Die App-Registrierung verlangt ein Geheimnis. Deren Administrator muss „Öffentliche Clientflows zulassen“ einschalten.</translation>
    </message>
    <message>
        <source>The tenant does not know Azure Resource Manager of this cloud. Check that the cloud is the right one.</source>
        <translation>Der Mandant kennt Azure Resource Manager dieser Cloud nicht. Prüfen Sie, ob die Cloud die richtige ist.</translation>
    </message>
</context>
<context>
    <name>AccessManager</name>
    <message>
        <source>An address outside the configured cloud was refused.</source>
        <translation>Eine Adresse außerhalb der eingestellten Cloud wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>Only reading and posting are allowed.</source>
        <translation>Nur Lesen und Senden (POST) sind erlaubt.</translation>
    </message>
    <message>
        <source>A header with a line break was refused.</source>
        <translation>Ein Header mit einem Zeilenumbruch wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>A header that does not belong to this server was refused.</source>
        <translation>Ein Header, der nicht zu diesem Server gehört, wurde zurückgewiesen.</translation>
    </message>
</context>
<context>
    <name>AccountRegistry</name>
    <message>
        <source>The list of accounts in %1 cannot be written.</source>
        <translation>Die Liste der Konten in %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
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
    <message>
        <source>The list does not come to an end; it is not complete.</source>
        <translation>Die Liste kommt zu keinem Ende; sie ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>AuthorizationService</name>
    <message>
        <source>The object id of the account is no GUID.</source>
        <translation>Die Objekt-ID des Kontos ist keine GUID.</translation>
    </message>
    <message>
        <source>The id of a role is no GUID.</source>
        <translation>Die ID einer Rolle ist keine GUID.</translation>
    </message>
</context>
<context>
    <name>AzureAccess</name>
    <message>
        <source>There is no cloud named “%1”: use public, usgovernment or china.</source>
        <translation>Es gibt keine Cloud namens „%1“: Verwenden Sie public, usgovernment oder china.</translation>
    </message>
    <message>
        <source>The folder for local data cannot be made.</source>
        <translation>Der Ordner für lokale Daten kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The cloud is set by your administrator, so “%1” cannot be used.</source>
        <translation>Die Cloud ist von Ihrem Administrator festgelegt; daher ist „%1“ nicht verwendbar.</translation>
    </message>
    <message>
        <source>Given access token</source>
        <translation>Übergebenes Zugriffstoken</translation>
    </message>
    <message>
        <source>Simulated approver</source>
        <translation>Simuliertes Konto</translation>
    </message>
</context>
<context>
    <name>AzureCli</name>
    <message>
        <source>The Azure CLI was refused (%1). Run “az login” in a terminal.</source>
        <translation>Die Azure CLI wurde zurückgewiesen (%1). Führen Sie „az login“ in einem Terminal aus.</translation>
    </message>
    <message>
        <source>With the Azure CLI: run “az login” in a terminal.</source>
        <translation>Mit der Azure CLI: Führen Sie „az login“ in einem Terminal aus.</translation>
    </message>
    <message>
        <source>The Azure CLI is not signed in. Run “az login” in a terminal.</source>
        <translation>Die Azure CLI ist nicht angemeldet. Führen Sie „az login“ in einem Terminal aus.</translation>
    </message>
    <message>
        <source>The Azure CLI ended with code %1. Run “az account get-access-token” in a terminal to see why.</source>
        <translation>Die Azure CLI endete mit dem Code %1. Führen Sie „az account get-access-token“ in einem Terminal aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The Azure CLI did not answer in time. Try “az account show” in a terminal.</source>
        <translation>Die Azure CLI hat nicht rechtzeitig geantwortet. Versuchen Sie „az account show“ in einem Terminal.</translation>
    </message>
    <message>
        <source>The Azure CLI printed more than can be an answer.</source>
        <translation>Die Azure CLI hat mehr ausgegeben, als eine Antwort sein kann.</translation>
    </message>
    <message>
        <source>The Azure CLI cannot be started. Is it installed well?</source>
        <translation>Die Azure CLI lässt sich nicht starten. Ist sie richtig installiert?</translation>
    </message>
    <message>
        <source>The Azure CLI crashed.</source>
        <translation>Die Azure CLI ist abgestürzt.</translation>
    </message>
    <message>
        <source>The Azure CLI printed something that cannot be read.</source>
        <translation>Die Azure CLI hat etwas ausgegeben, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed. Install it, run “az login”, or sign in in another way.</source>
        <translation>Die Azure CLI ist nicht installiert. Installieren Sie sie und führen Sie „az login“ aus, oder melden Sie sich auf anderem Weg an.</translation>
    </message>
    <message>
        <source>The Azure CLI gave a token for another tenant. Run “az login --tenant %1” in a terminal.</source>
        <translation>Die Azure CLI gab ein Token für einen anderen Mandanten. Führen Sie „az login --tenant %1“ in einem Terminal aus.</translation>
    </message>
    <message>
        <source>The Azure CLI printed no token. Is its version 2.54 or later?</source>
        <translation>Die Azure CLI hat kein Token ausgegeben. Ist ihre Version 2.54 oder neuer?</translation>
    </message>
    <message>
        <source>The Azure CLI did not say who is signed in.</source>
        <translation>Die Azure CLI hat nicht mitgeteilt, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>The Azure CLI gave a token that has expired. Run “az login” in a terminal, and check the clock of this computer.</source>
        <translation>Die Azure CLI gab ein abgelaufenes Token. Führen Sie „az login“ in einem Terminal aus, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The service wants a stronger sign-in, such as a second factor. Run “%1” in a terminal, then try again.</source>
        <translation>Der Dienst verlangt eine stärkere Anmeldung, etwa mit einem zweiten Faktor. Führen Sie „%1“ in einem Terminal aus, und versuchen Sie es dann erneut.</translation>
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
        <extracomment>The name of a tenant and its id</extracomment>
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
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>AUFBEWAHRT</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the account in, so this sign-in ends with this command. Use --sign-in with each command instead.</source>
        <translation>Es gibt keinen Schlüsselbund, um das Konto aufzubewahren; daher endet diese Anmeldung mit diesem Befehl. Verwenden Sie stattdessen --sign-in bei jedem Befehl.</translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <translation>Abgemeldet: %1</translation>
    </message>
    <message>
        <source>No account with the id “%1” is signed in.</source>
        <translation>Kein Konto mit der ID „%1“ ist angemeldet.</translation>
    </message>
    <message>
        <source>Go on without asking on the terminal.</source>
        <translation>Ohne Rückfrage im Terminal fortfahren.</translation>
    </message>
    <message>
        <source>Report as unanswered what has not answered after so many seconds (1 to 3600, else 30).</source>
        <translation>Als unbeantwortet melden, was nach so vielen Sekunden nicht geantwortet hat (1 bis 3600, sonst 30).</translation>
    </message>
    <message>
        <source>End after so many seconds.</source>
        <translation>Nach so vielen Sekunden enden.</translation>
    </message>
    <message>
        <source>Sign in for this run alone: azure-cli, browser or device-code.</source>
        <translation>Nur für diesen Lauf anmelden: azure-cli, browser oder device-code.</translation>
    </message>
    <message>
        <source>How to sign in: azure-cli, browser (if not given) or device-code.</source>
        <translation>Weg der Anmeldung: azure-cli, browser (ohne Angabe) oder device-code.</translation>
    </message>
    <message>
        <source>The tenant that is meant: its GUID or domain.</source>
        <translation>Der gemeinte Mandant: seine GUID oder Domäne.</translation>
    </message>
    <message>
        <source>Client id of your organisation&apos;s app registration, instead of the one in the settings.</source>
        <translation>Client-ID der App-Registrierung Ihrer Organisation, anstelle der in den Einstellungen.</translation>
    </message>
    <message>
        <source>Only the account with this id.</source>
        <translation>Nur das Konto mit dieser ID.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds from 1 to %2.</source>
        <translation>„%1“ ist keine Anzahl von Sekunden von 1 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is no way to sign in: use azure-cli, browser or device-code.</source>
        <translation>„%1“ ist kein Weg der Anmeldung: Verwenden Sie azure-cli, browser oder device-code.</translation>
    </message>
    <message>
        <source>“%1” is not the GUID of a client.</source>
        <translation>„%1“ ist nicht die GUID eines Clients.</translation>
    </message>
    <message>
        <source>Check again and again and print a line for every change and for everything not watched.</source>
        <translation>Immer wieder prüfen und für jede Änderung und für alles nicht Überwachte eine Zeile ausgeben.</translation>
    </message>
    <message>
        <source>Tell for each subscription whether the next request would reach you and could be decided by you.</source>
        <translation>Für jedes Abonnement mitteilen, ob die nächste Anfrage Sie erreichen würde und Sie darüber entscheiden könnten.</translation>
    </message>
    <message>
        <source>List the resource types of the subscriptions and whether Customer Lockbox covers them.</source>
        <translation>Die Ressourcentypen der Abonnements auflisten und ob Customer Lockbox sie abdeckt.</translation>
    </message>
    <message>
        <source>Tell whether Customer Lockbox is enabled for the tenants.</source>
        <translation>Mitteilen, ob Customer Lockbox für die Mandanten aktiviert ist.</translation>
    </message>
    <message>
        <source>Enable Customer Lockbox for a tenant. Takes its Global Administrator and asks first.</source>
        <translation>Customer Lockbox für einen Mandanten aktivieren. Erfordert dessen globalen Administrator und fragt zuvor nach.</translation>
    </message>
    <message>
        <source>Disable Customer Lockbox for a tenant. Takes its Global Administrator and asks first.</source>
        <translation>Customer Lockbox für einen Mandanten deaktivieren. Erfordert dessen globalen Administrator und fragt zuvor nach.</translation>
    </message>
    <message>
        <source>List the operations that the provider publishes.</source>
        <translation>Die Vorgänge auflisten, die der Anbieter veröffentlicht.</translation>
    </message>
    <message>
        <source>Sign in and keep the account in the keychain.</source>
        <translation>Anmelden und das Konto im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Sign out and remove what was kept of the account.</source>
        <translation>Abmelden und entfernen, was vom Konto aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>List the accounts that are signed in.</source>
        <translation>Die angemeldeten Konten auflisten.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds.</source>
        <translation>
            <numerusform>Keine Antwort innerhalb von %n Sekunde.</numerusform>
            <numerusform>Keine Antwort innerhalb von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n more subscriptions …</source>
        <translation>
            <numerusform>Es wird auf %n weiteres Abonnement gewartet …</numerusform>
            <numerusform>Es wird auf %n weitere Abonnements gewartet …</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>Subscription %1 (%2)</source>
        <translation>Abonnement %1 (%2)</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>Request %1:</source>
        <translation>Anfrage %1:</translation>
    </message>
    <message>
        <source>RESOURCE TYPE</source>
        <translation>RESSOURCENTYP</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>LOCKBOX</source>
        <translation>LOCKBOX</translation>
    </message>
    <message>
        <source>No resource is visible to the account.</source>
        <translation>Für das Konto ist keine Ressource sichtbar.</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>The provider publishes no operation.</source>
        <translation>Der Anbieter veröffentlicht keinen Vorgang.</translation>
    </message>
    <message>
        <source>The client id is set by your administrator, so --client-id cannot name another one.</source>
        <translation>Die Client-ID ist von Ihrem Administrator festgelegt; daher kann --client-id keine andere nennen.</translation>
    </message>
    <message>
        <source>The tenant is set by your administrator, so --tenant cannot name another one.</source>
        <translation>Der Mandant ist von Ihrem Administrator festgelegt; daher kann --tenant keinen anderen nennen.</translation>
    </message>
    <message numerus="yes">
        <source>A decision needs a reason of at least %n characters: give it with --reason.</source>
        <translation>
            <numerusform>Eine Entscheidung braucht einen Grund von mindestens %n Zeichen: Geben Sie ihn mit --reason an.</numerusform>
            <numerusform>Eine Entscheidung braucht einen Grund von mindestens %n Zeichen: Geben Sie ihn mit --reason an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your administrator wants the digits of the ticket typed before an approval, so --yes cannot be used.</source>
        <translation>Ihr Administrator verlangt vor einer Genehmigung die Eingabe der Ziffern des Tickets; daher ist --yes nicht verwendbar.</translation>
    </message>
    <message>
        <source>Nobody signs in to the built-in sandbox.</source>
        <translation>Bei der eingebauten Sandbox meldet sich niemand an.</translation>
    </message>
    <message>
        <source>Nobody is signed in and LOCKBOX_ACCESS_TOKEN is not set: the built-in sandbox answers instead of Azure.</source>
        <translation>Niemand ist angemeldet, und LOCKBOX_ACCESS_TOKEN ist nicht gesetzt: Anstelle von Azure antwortet die eingebaute Sandbox.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1. Sign in with “lockboxctl sign-in”, give a way by --sign-in, or put an access token into the environment variable LOCKBOX_ACCESS_TOKEN.</source>
        <translation>Bei %1 ist niemand angemeldet. Melden Sie sich mit „lockboxctl sign-in“ an, geben Sie mit --sign-in einen Weg an, oder setzen Sie die Umgebungsvariable LOCKBOX_ACCESS_TOKEN auf ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in there:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer, und melden Sie sich dort an:</translation>
    </message>
    <message>
        <source>Open %1 on any device and enter the code %2 there. It is valid until %3.</source>
        <translation>Öffnen Sie %1 auf einem beliebigen Gerät, und geben Sie dort den Code %2 ein. Er ist gültig bis %3.</translation>
    </message>
    <message>
        <source>Tenant %1: %2</source>
        <extracomment>%1 is the id of a tenant, %2 a sentence on what went wrong</extracomment>
        <translation>Mandant %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The decision is sent in %n seconds. Until then Ctrl+C takes it back.</source>
        <translation>
            <numerusform>Die Entscheidung wird in %n Sekunde gesendet. Bis dahin nimmt Strg+C sie zurück.</numerusform>
            <numerusform>Die Entscheidung wird in %n Sekunden gesendet. Bis dahin nimmt Strg+C sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are about to enable Customer Lockbox. From then on Microsoft has to ask before its staff has access to customer data in any subscription of the tenant, and somebody has to answer within four days.</source>
        <translation>Sie sind im Begriff, Customer Lockbox zu aktivieren. Von da an muss Microsoft fragen, bevor sein Personal Zugriff auf Kundendaten in irgendeinem Abonnement des Mandanten erhält, und jemand muss innerhalb von vier Tagen antworten.</translation>
    </message>
    <message>
        <source>You are about to disable Customer Lockbox. From then on nobody is asked before Microsoft&apos;s staff has access to customer data, in any subscription of the tenant.</source>
        <translation>Sie sind im Begriff, Customer Lockbox zu deaktivieren. Von da an wird in keinem Abonnement des Mandanten mehr jemand gefragt, bevor das Personal von Microsoft Zugriff auf Kundendaten erhält.</translation>
    </message>
    <message>
        <source>Tenant: the one that the access token is for, which the token does not tell</source>
        <translation>Mandant: der, für den das Zugriffstoken gilt; das Token nennt ihn nicht</translation>
    </message>
    <message>
        <source>Tenant: %1 (%2)</source>
        <translation>Mandant: %1 (%2)</translation>
    </message>
    <message>
        <source>At present: not known</source>
        <translation>Derzeit: nicht bekannt</translation>
    </message>
    <message>
        <source>At present: enabled</source>
        <translation>Derzeit: aktiviert</translation>
    </message>
    <message>
        <source>At present: not enabled</source>
        <translation>Derzeit: nicht aktiviert</translation>
    </message>
    <message>
        <source>It takes a Global Administrator of the tenant and a support plan.</source>
        <translation>Erforderlich sind ein globaler Administrator des Mandanten und ein Supportplan.</translation>
    </message>
    <message>
        <source>By your token you are no Global Administrator at present, so Azure will probably refuse.</source>
        <translation>Laut Ihrem Token sind Sie derzeit kein globaler Administrator; Azure wird es daher wahrscheinlich verweigern.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <extracomment>%1 is the word to type, which is not translated</extracomment>
        <translation>Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>No account reaches the tenant %1.</source>
        <translation>Kein Konto erreicht den Mandanten %1.</translation>
    </message>
    <message>
        <source>There are several tenants: name one with --tenant.</source>
        <translation>Es gibt mehrere Mandanten: Nennen Sie einen mit --tenant.</translation>
    </message>
    <message>
        <source>Only a Global Administrator of the tenant may switch Customer Lockbox. If you are eligible for that role, activate it and sign in again.</source>
        <translation>Nur ein globaler Administrator des Mandanten darf Customer Lockbox umschalten. Wenn Sie für diese Rolle berechtigt sind, aktivieren Sie sie und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>It is not known whether the call took effect. The command opted-in tells.</source>
        <translation>Es ist nicht bekannt, ob der Aufruf gewirkt hat. Der Befehl opted-in zeigt es.</translation>
    </message>
    <message>
        <source>Azure accepted the call. What holds now could not be read.</source>
        <translation>Azure hat den Aufruf angenommen. Was nun gilt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Azure accepted the call, but still reports the old state. Check again later.</source>
        <translation>Azure hat den Aufruf angenommen, meldet aber noch den alten Zustand. Prüfen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Azure reports that Customer Lockbox is enabled.</source>
        <translation>Azure meldet Customer Lockbox als aktiviert.</translation>
    </message>
    <message>
        <source>Azure reports that Customer Lockbox is not enabled.</source>
        <translation>Azure meldet Customer Lockbox als nicht aktiviert.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it was not confirmed.</source>
        <translation>Es wurde nichts gesendet, weil es nicht bestätigt wurde.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>without id</source>
        <translation>ohne ID</translation>
    </message>
    <message>
        <source>Request %1 in subscription %2 was there already; its status is %3.</source>
        <translation>Anfrage %1 im Abonnement %2 war schon da; ihr Status ist %3.</translation>
    </message>
    <message>
        <source>Request %1 in subscription %2 is new; its status is %3.</source>
        <translation>Anfrage %1 im Abonnement %2 ist neu; ihr Status ist %3.</translation>
    </message>
    <message>
        <source>Request %1 in subscription %2 has changed; its status was %3 and is %4.</source>
        <translation>Anfrage %1 im Abonnement %2 hat sich geändert; ihr Status war %3 und ist %4.</translation>
    </message>
    <message>
        <source>Request %1 in subscription %2 is listed no more; its status was %3.</source>
        <translation>Anfrage %1 im Abonnement %2 ist nicht mehr aufgeführt; ihr Status war %3.</translation>
    </message>
    <message>
        <source>%1: watched again.</source>
        <extracomment>%1 is a subscription, a tenant or everything</extracomment>
        <translation>%1: wird wieder überwacht.</translation>
    </message>
    <message>
        <source>%1: not watched. %2</source>
        <extracomment>%1 is a subscription, a tenant or everything, %2 sentences on why it is not watched</extracomment>
        <translation>%1: wird nicht überwacht. %2</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n subscriptions.</source>
        <translation>
            <numerusform>%n Abonnement wird überwacht.</numerusform>
            <numerusform>%n Abonnements werden überwacht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Simulated approver</source>
        <translation>Simuliertes Konto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tabelle als Text (*.csv)</translation>
    </message>
    <message>
        <source>Delete Local Data</source>
        <translation>Lokale Daten löschen</translation>
    </message>
    <message>
        <source>These could not be removed:</source>
        <translation>Dies konnte nicht entfernt werden:</translation>
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
    <message>
        <source>Sign in, then decide again; it takes a new confirmation.</source>
        <translation>Melden Sie sich an, und entscheiden Sie dann erneut; dazu ist eine neue Bestätigung nötig.</translation>
    </message>
    <message>
        <source>Sign &amp;In …</source>
        <translation>Anm&amp;elden …</translation>
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
    <message>
        <source>Azure asks you to sign in once more, for example with a second factor.</source>
        <translation>Azure bittet Sie, sich noch einmal anzumelden, zum Beispiel mit einem zweiten Faktor.</translation>
    </message>
    <message>
        <source>Client request id: %1</source>
        <translation>Client-Anfrage-ID: %1</translation>
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
    <name>Freshness</name>
    <message>
        <source>Azure reports the subscription&apos;s state as “%1”.</source>
        <translation>Azure meldet für das Abonnement den Zustand „%1“.</translation>
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
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>There is no address for the name %1.</source>
        <translation>Zum Namen %1 gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>No secure connection: what answered could not prove that it is %1. Nothing was sent to it.</source>
        <translation>Keine sichere Verbindung: Was geantwortet hat, konnte nicht nachweisen, dass es %1 ist. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in of its own (407). Choose a proxy without one in the settings, or ask your administrator to let this computer through.</source>
        <translation>Der Proxy verlangt eine eigene Anmeldung (407). Wählen Sie in den Einstellungen einen Proxy ohne Anmeldung, oder bitten Sie Ihren Administrator, diesen Computer durchzulassen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or does not let the connection through.</source>
        <translation>Der Proxy ist nicht erreichbar oder lässt die Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>The compressed answer is damaged, or too large when unpacked.</source>
        <translation>Die komprimierte Antwort ist beschädigt oder entpackt zu groß.</translation>
    </message>
    <message>
        <source>The answer began, but did not end in time.</source>
        <translation>Die Antwort begann, endete aber nicht rechtzeitig.</translation>
    </message>
    <message numerus="yes">
        <source>The service asked to wait, so nothing was sent; it can be asked again in %n seconds.</source>
        <translation>
            <numerusform>Der Dienst bat zu warten; daher wurde nichts gesendet. Er kann in %n Sekunde wieder gefragt werden.</numerusform>
            <numerusform>Der Dienst bat zu warten; daher wurde nichts gesendet. Er kann in %n Sekunden wieder gefragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service failed many times in a row, so nothing was sent; it is tried again in %n seconds.</source>
        <translation>
            <numerusform>Der Dienst ist viele Male nacheinander ausgefallen; daher wurde nichts gesendet. In %n Sekunde wird er erneut versucht.</numerusform>
            <numerusform>Der Dienst ist viele Male nacheinander ausgefallen; daher wurde nichts gesendet. In %n Sekunden wird er erneut versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdToken</name>
    <message>
        <source>The sign-in service did not say who signed in.</source>
        <translation>Der Anmeldedienst hat nicht mitgeteilt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>The sign-in was confirmed by somebody else than the sign-in service. It was refused.</source>
        <translation>Die Anmeldung wurde von jemand anderem als dem Anmeldedienst bestätigt. Sie wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>The sign-in was meant for another program. It was refused.</source>
        <translation>Die Anmeldung war für ein anderes Programm bestimmt. Sie wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>The sign-in service answered another sign-in than this one. It was refused.</source>
        <translation>Der Anmeldedienst hat auf eine andere Anmeldung als diese geantwortet. Sie wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in is not valid at this time. Check the clock of this computer.</source>
        <translation>Die Bestätigung der Anmeldung ist zurzeit nicht gültig. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Somebody of another tenant signed in. Sign in to the tenant that was asked for.</source>
        <translation>Jemand aus einem anderen Mandanten hat sich angemeldet. Melden Sie sich beim verlangten Mandanten an.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>it did not answer in time</source>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The keychain of the system cannot be used (%1).</source>
        <translation>Der Schlüsselbund des Systems ist nicht verwendbar (%1).</translation>
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
    <name>LockboxSwitch</name>
    <message>
        <source>The access token is for tenant %1; nothing was sent.</source>
        <translation>Das Zugriffstoken gilt für den Mandanten %1; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Models::PageListModel</name>
    <message numerus="yes">
        <source>Not watched, %n subscriptions or tenants</source>
        <translation>
            <numerusform>Nicht überwacht, %n Abonnement oder Mandant</numerusform>
            <numerusform>Nicht überwacht, %n Abonnements oder Mandanten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
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
    <name>Models::ServiceCoverageModel</name>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Covered by Lockbox</source>
        <translation>Von Lockbox abgedeckt</translation>
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
    <name>Preferences</name>
    <message>
        <source>Your setting “%1” cannot be read, so the usual value holds.</source>
        <translation>Ihre Einstellung „%1“ ist nicht lesbar; daher gilt der übliche Wert.</translation>
    </message>
    <message>
        <source>Your settings in %1 cannot be read, so the usual values hold.</source>
        <translation>Ihre Einstellungen in %1 sind nicht lesbar; daher gelten die üblichen Werte.</translation>
    </message>
    <message>
        <source>The administrator&apos;s setting “%1” has no valid value and is ignored.</source>
        <translation>Die Einstellung „%1“ des Administrators hat keinen gültigen Wert und wird nicht beachtet.</translation>
    </message>
    <message>
        <source>The administrator&apos;s setting “%1” is not known and is ignored.</source>
        <translation>Die Einstellung „%1“ des Administrators ist nicht bekannt und wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Some lines of the file %1 cannot be read and are ignored.</source>
        <translation>Einige Zeilen der Datei %1 sind nicht lesbar und werden nicht beachtet.</translation>
    </message>
    <message>
        <source>The administrator&apos;s settings in %1 are ignored, because somebody other than an administrator can change that file or a folder above it.</source>
        <translation>Die Einstellungen des Administrators in %1 werden nicht beachtet, weil jemand anderes als ein Administrator diese Datei oder einen Ordner darüber ändern kann.</translation>
    </message>
    <message>
        <source>The administrator&apos;s settings in %1 cannot be read and are ignored.</source>
        <translation>Die Einstellungen des Administrators in %1 sind nicht lesbar und werden nicht beachtet.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <translation>Die Einstellungen können nicht in %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ProxyLookup</name>
    <message>
        <source>The system did not tell in time which proxy to use. A script with the proxy settings may not be reachable; another choice can be made in the settings.</source>
        <translation>Das System hat nicht rechtzeitig mitgeteilt, welcher Proxy zu verwenden ist. Vielleicht ist ein Skript mit den Proxyeinstellungen nicht erreichbar; in den Einstellungen lässt sich anders wählen.</translation>
    </message>
    <message>
        <source>A proxy is to be used, but the settings name none.</source>
        <translation>Ein Proxy soll verwendet werden, aber die Einstellungen nennen keinen.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The Lockbox requests of the subscription can be read.</source>
        <translation>Die Lockbox-Anfragen des Abonnements sind lesbar.</translation>
    </message>
    <message>
        <source>Azure refuses to list the Lockbox requests of the subscription to your account.</source>
        <translation>Azure verweigert es, Ihrem Konto die Lockbox-Anfragen des Abonnements aufzulisten.</translation>
    </message>
    <message>
        <source>Have the role Owner or Azure Customer Lockbox Approver for Subscription assigned to you on the subscription itself.</source>
        <translation>Lassen Sie sich die Rolle „Besitzer“ oder „Azure Customer Lockbox Approver for Subscription“ für das Abonnement selbst zuweisen.</translation>
    </message>
    <message>
        <source>The Lockbox requests of the subscription could not be read. %1</source>
        <translation>Die Lockbox-Anfragen des Abonnements konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Prüfen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Customer Lockbox is enabled for the tenant.</source>
        <translation>Customer Lockbox ist für den Mandanten aktiviert.</translation>
    </message>
    <message>
        <source>Customer Lockbox is not enabled for the tenant, so nobody is asked before Microsoft has access.</source>
        <translation>Customer Lockbox ist für den Mandanten nicht aktiviert; daher wird niemand gefragt, bevor Microsoft Zugriff hat.</translation>
    </message>
    <message>
        <source>Have a Global Administrator enable Customer Lockbox for the tenant.</source>
        <translation>Lassen Sie Customer Lockbox durch einen globalen Administrator für den Mandanten aktivieren.</translation>
    </message>
    <message>
        <source>The tenant of the subscription is not known, so it could not be asked whether Customer Lockbox is enabled for it.</source>
        <translation>Der Mandant des Abonnements ist nicht bekannt; daher konnte nicht gefragt werden, ob Customer Lockbox für ihn aktiviert ist.</translation>
    </message>
    <message>
        <source>Whether Customer Lockbox is enabled for the tenant could not be read. Which right that takes is not documented. %1</source>
        <translation>Ob Customer Lockbox für den Mandanten aktiviert ist, konnte nicht gelesen werden. Welches Recht dazu nötig ist, ist nicht dokumentiert. %1</translation>
    </message>
    <message>
        <source>Ask a Global Administrator, who sees it on the portal&apos;s Customer Lockbox page.</source>
        <translation>Fragen Sie einen globalen Administrator; er sieht es auf der Seite „Customer Lockbox“ des Portals.</translation>
    </message>
    <message>
        <source>Have the owner of the subscription&apos;s bill bring the subscription in order.</source>
        <translation>Lassen Sie das Abonnement durch den Besitzer der Abrechnung in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The subscription is enabled.</source>
        <translation>Das Abonnement ist aktiviert.</translation>
    </message>
    <message>
        <source>Azure has warned that it will disable the subscription.</source>
        <translation>Azure hat gewarnt, dass es das Abonnement deaktivieren wird.</translation>
    </message>
    <message>
        <source>A payment for the subscription is overdue; Azure may disable it.</source>
        <translation>Eine Zahlung für das Abonnement ist überfällig; Azure kann es deaktivieren.</translation>
    </message>
    <message>
        <source>The subscription is disabled: Azure allows reading at most, so a decision may be refused.</source>
        <translation>Das Abonnement ist deaktiviert: Azure erlaubt höchstens das Lesen; daher kann eine Entscheidung zurückgewiesen werden.</translation>
    </message>
    <message>
        <source>The subscription is deleted.</source>
        <translation>Das Abonnement ist gelöscht.</translation>
    </message>
    <message>
        <source>The state of the subscription is not told.</source>
        <translation>Der Zustand des Abonnements wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>The state of the subscription is “%1”, a word that is not documented.</source>
        <translation>Der Zustand des Abonnements ist „%1“, ein Wort, das nicht dokumentiert ist.</translation>
    </message>
    <message>
        <source>Have the resource provider Microsoft.CustomerLockbox registered in the subscription.</source>
        <translation>Lassen Sie den Ressourcenanbieter Microsoft.CustomerLockbox im Abonnement registrieren.</translation>
    </message>
    <message>
        <source>The resource provider Microsoft.CustomerLockbox is not registered in the subscription, and Azure refuses to list its requests for that.</source>
        <translation>Der Ressourcenanbieter Microsoft.CustomerLockbox ist im Abonnement nicht registriert, und Azure verweigert es deshalb, dessen Anfragen aufzulisten.</translation>
    </message>
    <message>
        <source>Whether the resource provider Microsoft.CustomerLockbox is registered in the subscription could not be read. %1</source>
        <translation>Ob der Ressourcenanbieter Microsoft.CustomerLockbox im Abonnement registriert ist, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The resource provider Microsoft.CustomerLockbox is registered in the subscription.</source>
        <translation>Der Ressourcenanbieter Microsoft.CustomerLockbox ist im Abonnement registriert.</translation>
    </message>
    <message>
        <source>The resource provider Microsoft.CustomerLockbox is not registered in the subscription (%1). Whether it has to be is not documented.</source>
        <translation>Der Ressourcenanbieter Microsoft.CustomerLockbox ist im Abonnement nicht registriert (%1). Ob er es sein muss, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Whether a mail about the next request would reach you cannot be known from here: it goes to the primary address of your Entra profile or, without one, to the first of its other addresses, and no name in a token proves such an address.</source>
        <translation>Ob eine E-Mail zur nächsten Anfrage Sie erreichen würde, lässt sich von hier aus nicht wissen: Sie geht an die primäre Adresse Ihres Entra-Profils oder, wenn es keine gibt, an die erste seiner weiteren Adressen, und kein Name in einem Token belegt eine solche Adresse.</translation>
    </message>
    <message>
        <source>Look at the mail addresses of your profile in the Entra admin center. This console shows requests without any mail.</source>
        <translation>Sehen Sie sich die E-Mail-Adressen Ihres Profils im Entra Admin Center an. Diese Konsole zeigt Anfragen auch ohne jede E-Mail.</translation>
    </message>
    <message>
        <source>Customer Lockbox is not available in Azure operated by 21Vianet.</source>
        <translation>Customer Lockbox ist im von 21Vianet betriebenen Azure nicht verfügbar.</translation>
    </message>
    <message>
        <source>Whether Customer Lockbox is available in Azure US Government is not stated.</source>
        <translation>Ob Customer Lockbox in Azure US Government verfügbar ist, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Ask Microsoft support.</source>
        <translation>Fragen Sie den Microsoft-Support.</translation>
    </message>
    <message>
        <source>Which resources the subscription holds could not be read. %1</source>
        <translation>Welche Ressourcen das Abonnement enthält, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>No resource of the subscription is visible to you: it has none, or your role does not show them. The role Azure Customer Lockbox Approver for Subscription does not.</source>
        <translation>Für Sie ist keine Ressource des Abonnements sichtbar: Es hat keine, oder Ihre Rolle zeigt sie nicht. Die Rolle „Azure Customer Lockbox Approver for Subscription“ zeigt sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Customer Lockbox covers %n resource types of the subscription.</source>
        <translation>
            <numerusform>Customer Lockbox deckt %n Ressourcentyp des Abonnements ab.</numerusform>
            <numerusform>Customer Lockbox deckt %n Ressourcentypen des Abonnements ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n resource types of the subscription it is not certain that Customer Lockbox covers them; for the others it does not.</source>
        <translation>
            <numerusform>Für %n Ressourcentyp des Abonnements ist nicht sicher, ob Customer Lockbox ihn abdeckt; für die anderen tut es das nicht.</numerusform>
            <numerusform>Für %n Ressourcentypen des Abonnements ist nicht sicher, ob Customer Lockbox sie abdeckt; für die anderen tut es das nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask Microsoft support about these services.</source>
        <translation>Fragen Sie den Microsoft-Support zu diesen Diensten.</translation>
    </message>
    <message>
        <source>No resource type of the subscription is in the list of services that Customer Lockbox covers.</source>
        <translation>Kein Ressourcentyp des Abonnements steht in der Liste der Dienste, die Customer Lockbox abdeckt.</translation>
    </message>
    <message>
        <source>The subscriptions of the tenant could not all be listed, so there may be some that nothing is known about. %1</source>
        <translation>Nicht alle Abonnements des Mandanten konnten aufgelistet werden; daher kann es welche geben, über die nichts bekannt ist. %1</translation>
    </message>
    <message>
        <source>Sign in to this tenant again, or check later.</source>
        <translation>Melden Sie sich erneut bei diesem Mandanten an, oder prüfen Sie es später.</translation>
    </message>
    <message>
        <source>Whether you are one cannot be read from your token.</source>
        <translation>Ob Sie einer sind, lässt sich Ihrem Token nicht entnehmen.</translation>
    </message>
    <message>
        <source>You are one.</source>
        <translation>Sie sind einer.</translation>
    </message>
    <message>
        <source>By your token you are none at present.</source>
        <translation>Laut Ihrem Token sind Sie derzeit keiner.</translation>
    </message>
    <message>
        <source>There may be requests to the tenant itself: no published call lists them, and a Global Administrator decides them in the portal.</source>
        <translation>Es kann Anfragen an den Mandanten selbst geben: Kein veröffentlichter Aufruf listet sie auf, und im Portal entscheidet darüber ein globaler Administrator.</translation>
    </message>
    <message>
        <source>Look at the portal&apos;s Customer Lockbox page.</source>
        <translation>Sehen Sie auf der Seite „Customer Lockbox“ des Portals nach.</translation>
    </message>
    <message>
        <source>Azure refused to tell your account.</source>
        <translation>Azure hat Ihrem Konto die Auskunft verweigert.</translation>
    </message>
    <message>
        <source>Have the role Owner or Azure Customer Lockbox Approver for Subscription assigned to you on the subscription itself, before the next request.</source>
        <translation>Lassen Sie sich vor der nächsten Anfrage die Rolle „Besitzer“ oder „Azure Customer Lockbox Approver for Subscription“ für das Abonnement selbst zuweisen.</translation>
    </message>
    <message>
        <source>You hold the role %1 on the subscription itself, but only until %2.</source>
        <translation>Sie haben die Rolle „%1“ für das Abonnement selbst, aber nur bis %2.</translation>
    </message>
    <message>
        <source>Have the assignment renewed before it ends.</source>
        <translation>Lassen Sie die Zuweisung verlängern, bevor sie endet.</translation>
    </message>
    <message>
        <source>You have activated the role %1 on the subscription itself.</source>
        <translation>Sie haben die Rolle „%1“ für das Abonnement selbst aktiviert.</translation>
    </message>
    <message>
        <source>You have activated the role %1 on the subscription itself, until %2. It counts only for requests that begin before then.</source>
        <translation>Sie haben die Rolle „%1“ für das Abonnement selbst aktiviert, bis %2. Sie zählt nur für Anfragen, die vorher beginnen.</translation>
    </message>
    <message>
        <source>Activate the role again before it ends, or have it assigned permanently.</source>
        <translation>Aktivieren Sie die Rolle erneut, bevor sie endet, oder lassen Sie sie sich dauerhaft zuweisen.</translation>
    </message>
    <message>
        <source>You hold the role %1 on the subscription itself under a condition. Whether Customer Lockbox honours such an assignment is not stated.</source>
        <translation>Sie haben die Rolle „%1“ für das Abonnement selbst unter einer Bedingung. Ob Customer Lockbox eine solche Zuweisung beachtet, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Have the role assigned to you without a condition.</source>
        <translation>Lassen Sie sich die Rolle ohne Bedingung zuweisen.</translation>
    </message>
    <message>
        <source>You hold the role %1 on the subscription itself as a member of a group. Whether Customer Lockbox honours such an assignment is not stated.</source>
        <translation>Sie haben die Rolle „%1“ für das Abonnement selbst als Mitglied einer Gruppe. Ob Customer Lockbox eine solche Zuweisung beachtet, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Have the role assigned to you directly.</source>
        <translation>Lassen Sie sich die Rolle direkt zuweisen.</translation>
    </message>
    <message>
        <source>You hold the role %1 on the subscription itself, until %2.</source>
        <translation>Sie haben die Rolle „%1“ für das Abonnement selbst, bis %2.</translation>
    </message>
    <message>
        <source>You hold the role %1 on the subscription itself.</source>
        <translation>Sie haben die Rolle „%1“ für das Abonnement selbst.</translation>
    </message>
    <message>
        <source>You may activate the role %1, but it is not active: a request that begins now will not count you, even if you activate it afterwards.</source>
        <translation>Sie dürfen die Rolle „%1“ aktivieren, aber sie ist nicht aktiv: Für eine Anfrage, die jetzt beginnt, zählen Sie nicht, auch wenn Sie die Rolle danach aktivieren.</translation>
    </message>
    <message>
        <source>Activate the role in Privileged Identity Management before a request begins.</source>
        <translation>Aktivieren Sie die Rolle in Privileged Identity Management, bevor eine Anfrage beginnt.</translation>
    </message>
    <message>
        <source>Your role %1 on the subscription begins at %2 only.</source>
        <translation>Ihre Rolle „%1“ für das Abonnement beginnt erst am %2.</translation>
    </message>
    <message>
        <source>Have the role assigned from now on.</source>
        <translation>Lassen Sie sich die Rolle ab sofort zuweisen.</translation>
    </message>
    <message>
        <source>Your role %1 on the subscription ended at %2.</source>
        <translation>Ihre Rolle „%1“ für das Abonnement endete am %2.</translation>
    </message>
    <message>
        <source>You hold the role %1 by a management group. Customer Lockbox does not count such assignments.</source>
        <translation>Sie haben die Rolle „%1“ durch eine Verwaltungsgruppe. Customer Lockbox zählt solche Zuweisungen nicht.</translation>
    </message>
    <message>
        <source>You hold the role %1 at the root of the directory, above the subscription. Customer Lockbox counts assignments on the subscription itself only.</source>
        <translation>Sie haben die Rolle „%1“ am Stamm des Verzeichnisses, oberhalb des Abonnements. Customer Lockbox zählt nur Zuweisungen für das Abonnement selbst.</translation>
    </message>
    <message>
        <source>You hold the role %1 on a resource group only. Customer Lockbox counts assignments on the subscription itself only.</source>
        <translation>Sie haben die Rolle „%1“ nur für eine Ressourcengruppe. Customer Lockbox zählt nur Zuweisungen für das Abonnement selbst.</translation>
    </message>
    <message>
        <source>You hold the role %1 on a resource only. Customer Lockbox counts assignments on the subscription itself only.</source>
        <translation>Sie haben die Rolle „%1“ nur für eine Ressource. Customer Lockbox zählt nur Zuweisungen für das Abonnement selbst.</translation>
    </message>
    <message>
        <source>You hold the role %1 at a place that is not understood, so it is not known whether it counts.</source>
        <translation>Sie haben die Rolle „%1“ an einer Stelle, die nicht verstanden wird; daher ist nicht bekannt, ob sie zählt.</translation>
    </message>
    <message>
        <source>Your role %1 allows the call that decides requests, but Customer Lockbox asks only those who are Owner or Azure Customer Lockbox Approver for Subscription.</source>
        <translation>Ihre Rolle „%1“ erlaubt den Aufruf, der über Anfragen entscheidet, aber Customer Lockbox fragt nur, wer die Rolle „Besitzer“ oder „Azure Customer Lockbox Approver for Subscription“ hat.</translation>
    </message>
    <message>
        <source>You hold no role on this subscription.</source>
        <translation>Sie haben keine Rolle für dieses Abonnement.</translation>
    </message>
    <message>
        <source>Your roles here do not make you an approver: %1.</source>
        <extracomment>%1 is a list of role names</extracomment>
        <translation>Ihre Rollen hier machen Sie nicht zum Genehmigenden: %1.</translation>
    </message>
    <message>
        <source>Your role assignments could not be read, so it is not known whether you are an approver. This is not a no. %1</source>
        <translation>Ihre Rollenzuweisungen konnten nicht gelesen werden; daher ist nicht bekannt, ob Sie zu den Genehmigenden gehören. Das ist kein Nein. %1</translation>
    </message>
    <message>
        <source>Ask for a role that may read role assignments, such as Reader, or look at Access control (IAM) in the portal.</source>
        <translation>Bitten Sie um eine Rolle, die Rollenzuweisungen lesen darf, etwa „Leser“, oder sehen Sie im Portal unter „Zugriffssteuerung (IAM)“ nach.</translation>
    </message>
    <message>
        <source>Have somebody decide who was an approver before the request, or ask Microsoft support to raise it anew.</source>
        <translation>Lassen Sie jemanden entscheiden, der schon vor der Anfrage zu den Genehmigenden gehörte, oder bitten Sie den Microsoft-Support, sie neu zu stellen.</translation>
    </message>
    <message>
        <source>No role of yours counts for this request, and one that is assigned or activated from now on will not count for it either.</source>
        <translation>Keine Ihrer Rollen zählt für diese Anfrage, und auch eine, die ab jetzt zugewiesen oder aktiviert wird, wird für sie nicht zählen.</translation>
    </message>
    <message>
        <source>You held your role before this request was created at %1.</source>
        <translation>Sie hatten Ihre Rolle, bevor diese Anfrage am %1 erstellt wurde.</translation>
    </message>
    <message>
        <source>You became %1 at %2, after this request was created at %3: for this request it will not count.</source>
        <extracomment>%1 is the name of a role, %2 and %3 are times</extracomment>
        <translation>Sie erhielten die Rolle „%1“ am %2, nachdem diese Anfrage am %3 erstellt worden war: Für diese Anfrage wird sie nicht zählen.</translation>
    </message>
    <message>
        <source>Since when you hold your role is not told, so it is not known whether it counts for this request.</source>
        <translation>Seit wann Sie Ihre Rolle haben, wird nicht mitgeteilt; daher ist nicht bekannt, ob sie für diese Anfrage zählt.</translation>
    </message>
    <message>
        <source>Whether your role ends could not be read from Privileged Identity Management. %1</source>
        <translation>Ob Ihre Rolle endet, konnte aus Privileged Identity Management nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Whether you may activate a role could not be read from Privileged Identity Management. %1</source>
        <translation>Ob Sie eine Rolle aktivieren dürfen, konnte aus Privileged Identity Management nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>The browser brought an answer that does not belong to this sign-in. It was refused. Start the sign-in again.</source>
        <translation>Der Browser hat eine Antwort gebracht, die nicht zu dieser Anmeldung gehört. Sie wurde zurückgewiesen. Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>The browser has done its part</source>
        <translation>Der Browser hat seinen Teil getan</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>There is nothing to see here</source>
        <translation>Hier gibt es nichts zu sehen</translation>
    </message>
    <message>
        <source>Go back to Lockbox Console: it completes the sign-in and tells you how it went. You can close this page.</source>
        <translation>Kehren Sie zu Lockbox Console zurück: Dort wird die Anmeldung abgeschlossen, und Sie erfahren das Ergebnis. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Go back to Lockbox Console: it tells you why and what to do. You can close this page.</source>
        <translation>Kehren Sie zu Lockbox Console zurück: Dort erfahren Sie, warum und was zu tun ist. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Lockbox Console waits here for the sign-in service. You can close this page.</source>
        <translation>Lockbox Console wartet hier auf den Anmeldedienst. Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>ResourceService</name>
    <message>
        <source>The answer has no “registrationState”.</source>
        <translation>Die Antwort hat kein „registrationState“.</translation>
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
        <source>“%1” is no option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>What is going on: week (two tenants, five subscriptions, requests in every state), busy (some hundreds), empty (subscriptions without requests), scale (1000 subscriptions, 5000 requests, nothing moves by itself), roles (a subscription for each situation of an approver&apos;s roles).</source>
        <translation>Was vor sich geht: week (zwei Mandanten, fünf Abonnements, Anfragen in jedem Zustand), busy (einige Hundert), empty (Abonnements ohne Anfragen), scale (1000 Abonnements, 5000 Anfragen, nichts ändert sich von selbst), roles (ein Abonnement für jede Lage der Rollen eines Genehmigenden).</translation>
    </message>
    <message>
        <source>Let calls fail; may be given several times. Members: kind (delay, hang, reset, truncate, garbage, html, claims, empty-body, error-in-ok, next-link-repeated, next-link-foreign, next-link-empty, next-link-relative, other-approver, clock-skew, or an HTTP status from 400 to 599), method, path (part of the path, or a pattern with * and ?), count, probability (0 to 1), applied (true: the call takes effect before it fails), ms (delay), seconds (clock skew), retryAfter, claims, currentStatus (409), decision (other approver), status (of html). Example: kind=429,path=*/requests,count=2,retryAfter=3. The same as JSON can be posted to /faults below the control address while the sandbox runs; see also clock, log, posts, sign-in and subscriptions there.</source>
        <translation>Aufrufe scheitern lassen; darf mehrmals angegeben werden. Angaben: kind (delay, hang, reset, truncate, garbage, html, claims, empty-body, error-in-ok, next-link-repeated, next-link-foreign, next-link-empty, next-link-relative, other-approver, clock-skew oder ein HTTP-Status von 400 bis 599), method, path (Teil des Pfads oder ein Muster mit * und ?), count, probability (0 bis 1), applied (true: Der Aufruf wirkt, bevor er scheitert), ms (Verzögerung), seconds (Uhrabweichung), retryAfter, claims, currentStatus (409), decision (anderer Genehmigender), status (von html). Beispiel: kind=429,path=*/requests,count=2,retryAfter=3. Dasselbe kann als JSON an /faults unter der Steueradresse gesendet werden, während die Sandbox läuft; siehe dort auch clock, log, posts, sign-in und subscriptions.</translation>
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
    <name>SandboxSignInRules</name>
    <message>
        <source>The sign-in rule “%1” is unknown or has a value that does not fit.</source>
        <translation>Die Anmelderegel „%1“ ist unbekannt oder hat einen unpassenden Wert.</translation>
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
    <name>SignIn</name>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Der Anmeldedienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The sign-in service tried to lead to another address. This was refused.</source>
        <translation>Der Anmeldedienst wollte zu einer anderen Adresse führen. Das wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The tenant must be given as its id or as one of its domain names.</source>
        <translation>Der Mandant muss mit seiner ID oder einem seiner Domänennamen angegeben werden.</translation>
    </message>
    <message>
        <source>Nobody answered in the browser in time. Start the sign-in again.</source>
        <translation>Im Browser hat niemand rechtzeitig geantwortet. Beginnen Sie die Anmeldung von vorn.</translation>
    </message>
    <message>
        <source>The sign-in could not be completed. Start it again.</source>
        <translation>Die Anmeldung konnte nicht abgeschlossen werden. Beginnen Sie sie von vorn.</translation>
    </message>
    <message>
        <source>This computer cannot wait for the answer of the browser (%1).</source>
        <translation>Dieser Computer kann nicht auf die Antwort des Browsers warten (%1).</translation>
    </message>
    <message>
        <source>The sign-in of the last time could not be found on this computer. Sign in again.</source>
        <translation>Die Anmeldung vom letzten Mal war auf diesem Computer nicht zu finden. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in was declined. Sign in again and accept to go on.</source>
        <translation>Die Anmeldung wurde abgelehnt. Melden Sie sich erneut an und willigen Sie ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Start again to get a new one.</source>
        <translation>Der Gerätecode wurde nicht rechtzeitig eingegeben. Beginnen Sie von vorn, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>The code is not valid. Start again to get a new one.</source>
        <translation>Der Gerätecode ist nicht gültig. Beginnen Sie von vorn, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>The sign-in is no longer accepted. Sign in again.</source>
        <translation>Die Anmeldung wird nicht mehr anerkannt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in service has questions that only you can answer. Sign in again in the browser.</source>
        <translation>Der Anmeldedienst hat Fragen, die nur Sie beantworten können. Melden Sie sich erneut im Browser an.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this app. Check the client id and the tenant in the settings.</source>
        <translation>Der Anmeldedienst nimmt diese App nicht an. Prüfen Sie die Client-ID und den Mandanten in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sign-in service failed or is busy. Try again in a while.</source>
        <translation>Der Anmeldedienst ist ausgefallen oder überlastet. Versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>The sign-in service refused (%1).</source>
        <translation>Der Anmeldedienst hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The sign-in service gave an answer that cannot be read.</source>
        <translation>Der Anmeldedienst hat eine nicht lesbare Antwort gegeben.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service is too large.</source>
        <translation>Die Antwort des Anmeldedienstes ist zu groß.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service broke before it answered.</source>
        <translation>Die Verbindung zum Anmeldedienst brach ab, bevor er geantwortet hat.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be reached (%1).</source>
        <translation>Der Anmeldedienst ist nicht erreichbar (%1).</translation>
    </message>
</context>
<context>
    <name>SignIn::SignInService</name>
    <message>
        <source>Another sign-in is under way. Complete or cancel it first.</source>
        <translation>Eine andere Anmeldung läuft bereits. Schließen Sie sie zuerst ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Nobody can sign in with a token that was given from outside.</source>
        <translation>Mit einem von außen übergebenen Token kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Signing in in this way needs an app registration of your organisation. Enter its client id in the settings, or sign in with the Azure CLI.</source>
        <translation>Dieser Weg der Anmeldung braucht eine App-Registrierung Ihrer Organisation. Tragen Sie deren Client-ID in den Einstellungen ein, oder melden Sie sich mit der Azure CLI an.</translation>
    </message>
    <message>
        <source>%1 signed in, but %2 was asked to. Sign in with that account, or add the other one.</source>
        <translation>%1 hat sich angemeldet, gebeten war aber %2. Melden Sie sich mit diesem Konto an, oder fügen Sie das andere hinzu.</translation>
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
    <name>Views::AccountActions</name>
    <message>
        <source>Sign &amp;In …</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>&amp;Accounts …</source>
        <translation>&amp;Konten …</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
</context>
<context>
    <name>Views::AccountSettingsPage</name>
    <message>
        <source>Accounts and Cloud</source>
        <translation>Konten und Cloud</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cloud file</source>
        <translation>Cloud-Datei</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <translation>Azure US Government</translation>
    </message>
    <message>
        <source>Azure China</source>
        <translation>Azure China</translation>
    </message>
    <message>
        <source>Described in a file</source>
        <translation>In einer Datei beschrieben</translation>
    </message>
    <message>
        <source>Client &amp;id:</source>
        <translation>C&amp;lient-ID:</translation>
    </message>
    <message>
        <source>&amp;Tenant:</source>
        <translation>&amp;Mandant:</translation>
    </message>
    <message>
        <source>Clo&amp;ud:</source>
        <translation>Clo&amp;ud:</translation>
    </message>
    <message>
        <source>Where requests are read and decided.</source>
        <translation>Wo Anfragen gelesen werden und über sie entschieden wird.</translation>
    </message>
    <message>
        <source>Cloud &amp;file:</source>
        <translation>Cloud-&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Opens a dialog to choose the cloud file</source>
        <translation>Öffnet einen Dialog, um die Cloud-Datei auszuwählen</translation>
    </message>
    <message>
        <source>Choose a Cloud File</source>
        <translation>Cloud-Datei auswählen</translation>
    </message>
    <message>
        <source>Cloud files (*.json)</source>
        <translation>Cloud-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A client id has the form 00000000-0000-0000-0000-000000000000.</source>
        <translation>Eine Client-ID hat die Form 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>A tenant is an id of the form 00000000-0000-0000-0000-000000000000 or a domain such as contoso.com.</source>
        <translation>Ein Mandant ist eine ID der Form 00000000-0000-0000-0000-000000000000 oder eine Domäne wie contoso.com.</translation>
    </message>
    <message>
        <source>Give the full path of the file that describes the cloud.</source>
        <translation>Geben Sie den vollständigen Pfad der Datei an, die die Cloud beschreibt.</translation>
    </message>
    <message>
        <source>Of your organisation&apos;s own app registration. Without it, only the Azure CLI can be used to sign in.</source>
        <translation>Der eigenen App-Registrierung Ihrer Organisation. Ohne sie ist eine Anmeldung nur mit der Azure CLI möglich.</translation>
    </message>
    <message>
        <source>Id or domain of the tenant to sign in to. Empty: any organisation.</source>
        <translation>ID oder Domäne des Mandanten für die Anmeldung. Leer: jede Organisation.</translation>
    </message>
</context>
<context>
    <name>Views::AccountWords</name>
    <message>
        <source>Azure CLI</source>
        <translation>Azure CLI</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Code on another device</source>
        <translation>Gerätecode (anderes Gerät)</translation>
    </message>
    <message>
        <source>Given token</source>
        <translation>Übergebenes Token</translation>
    </message>
    <message>
        <source>Uses the account that is signed in with “az login” on this computer.</source>
        <translation>Verwendet das Konto, das mit „az login“ auf diesem Computer angemeldet ist.</translation>
    </message>
    <message>
        <source>Opens the sign-in page of your organisation in the browser of this computer.</source>
        <translation>Öffnet die Anmeldeseite Ihrer Organisation im Browser dieses Computers.</translation>
    </message>
    <message>
        <source>Shows a code to enter on a page that you open on any device, such as a phone.</source>
        <translation>Zeigt einen Code für die Eingabe auf einer Seite, die Sie auf einem beliebigen Gerät öffnen, etwa einem Telefon.</translation>
    </message>
    <message>
        <source>A token was given to the program from outside.</source>
        <translation>Dem Programm wurde von außen ein Token übergeben.</translation>
    </message>
    <message>
        <source>Lasts until the token expires; it is not renewed and not kept.</source>
        <translation>Gilt, bis das Token abläuft; es wird weder erneuert noch aufbewahrt.</translation>
    </message>
    <message>
        <source>The Azure CLI keeps this sign-in; nothing is kept here.</source>
        <translation>Die Azure CLI bewahrt diese Anmeldung auf; hier wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Lasts until the program ends, because there is no keychain.</source>
        <translation>Gilt, bis das Programm endet, weil es keinen Schlüsselbund gibt.</translation>
    </message>
</context>
<context>
    <name>Views::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts that are signed in</source>
        <translation>Angemeldete Konten</translation>
    </message>
    <message>
        <source>&amp;Sign In …</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Nobody is signed in. Requests can be seen and decided after a sign-in.</source>
        <translation>Niemand ist angemeldet. Nach einer Anmeldung sind Anfragen zu sehen, und es kann über sie entschieden werden.</translation>
    </message>
    <message>
        <source>Signed in by: %1.</source>
        <extracomment>%1 is a way to sign in such as &quot;Browser&quot;</extracomment>
        <translation>Angemeldet über: %1.</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <extracomment>For a screen reader; %1 is an account</extracomment>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Removes what this computer keeps of the sign-in.</source>
        <translation>Entfernt, was dieser Computer von der Anmeldung aufbewahrt.</translation>
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
    <message numerus="yes">
        <source>You can undo it for %n seconds before it is sent.</source>
        <translation>
            <numerusform>Sie können sie noch %n Sekunde lang rückgängig machen, bevor sie gesendet wird.</numerusform>
            <numerusform>Sie können sie noch %n Sekunden lang rückgängig machen, bevor sie gesendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;I have compared this request with its ticket</source>
        <translation>&amp;Ich habe diese Anfrage mit ihrem Ticket verglichen</translation>
    </message>
    <message>
        <source>Needed before the request can be approved</source>
        <translation>Nötig, bevor die Anfrage genehmigt werden kann</translation>
    </message>
</context>
<context>
    <name>Views::CopyActions</name>
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
    <message numerus="yes">
        <source>Sent to Azure with the decision; at least %n characters</source>
        <translation>
            <numerusform>Wird mit der Entscheidung an Azure gesendet; mindestens %n Zeichen</numerusform>
            <numerusform>Wird mit der Entscheidung an Azure gesendet; mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny and Approve need a reason of at least %n characters.</source>
        <translation>
            <numerusform>„Ablehnen“ und „Genehmigen“ brauchen einen Grund von mindestens %n Zeichen.</numerusform>
            <numerusform>„Ablehnen“ und „Genehmigen“ brauchen einen Grund von mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::DecisionHold</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the decision back before it is sent</source>
        <translation>Nimmt die Entscheidung zurück, bevor sie gesendet wird</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Undo or the Escape key takes the decision back.</source>
        <translation>Noch wurde nichts gesendet. „Rückgängig“ oder die Esc-Taste nimmt die Entscheidung zurück.</translation>
    </message>
    <message numerus="yes">
        <source>The approval is sent in %n seconds.</source>
        <translation>
            <numerusform>Die Genehmigung wird in %n Sekunde gesendet.</numerusform>
            <numerusform>Die Genehmigung wird in %n Sekunden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The denial is sent in %n seconds.</source>
        <translation>
            <numerusform>Die Ablehnung wird in %n Sekunde gesendet.</numerusform>
            <numerusform>Die Ablehnung wird in %n Sekunden gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::DecisionSettingsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>As&amp;k for the last digits of the ticket</source>
        <translation>Nach den letzten &amp;Ziffern des Tickets fragen</translation>
    </message>
    <message>
        <source>Seconds to undo a decision</source>
        <translation>Sekunden, um eine Entscheidung rückgängig zu machen</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Characters that a reason needs</source>
        <translation>Zeichen, die ein Grund haben muss</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Approval:</source>
        <translation>Genehmigung:</translation>
    </message>
    <message>
        <source>Typing them makes sure that somebody looked at the ticket. Otherwise it is enough to tick that the request was compared with it.</source>
        <translation>Ihre Eingabe stellt sicher, dass jemand das Ticket angesehen hat. Sonst genügt es anzukreuzen, dass die Anfrage damit verglichen wurde.</translation>
    </message>
    <message>
        <source>Time to &amp;undo:</source>
        <translation>Zeit für &amp;Rückgängig:</translation>
    </message>
    <message>
        <source>A confirmed decision waits this long before it is sent to Azure.</source>
        <translation>So lange wartet eine bestätigte Entscheidung, bevor sie an Azure gesendet wird.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>How long the reason for a decision must at least be.</source>
        <translation>Wie lang der Grund einer Entscheidung mindestens sein muss.</translation>
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
        <source>The request was answered elsewhere: its status is now “%1”. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Approved&quot;</extracomment>
        <translation>Die Anfrage wurde anderswo beantwortet: Ihr Status ist jetzt „%1“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request that is shown has expired and can no longer be decided.</source>
        <translation>Die gezeigte Anfrage ist abgelaufen; über sie kann nicht mehr entschieden werden.</translation>
    </message>
    <message>
        <source>The decision was undone. Nothing was sent.</source>
        <translation>Die Entscheidung wurde rückgängig gemacht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Another request is shown, so the decision was broken off. Nothing was sent.</source>
        <translation>Es wird eine andere Anfrage gezeigt; daher wurde die Entscheidung abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request has changed, so the decision was broken off. Nothing was sent.</source>
        <translation>Die Anfrage hat sich geändert; daher wurde die Entscheidung abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request is no longer shown, so the decision was broken off. Nothing was sent.</source>
        <translation>Die Anfrage wird nicht mehr gezeigt; daher wurde die Entscheidung abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The rules for decisions have changed, so the decision was broken off. Nothing was sent.</source>
        <translation>Die Regeln für Entscheidungen haben sich geändert; daher wurde die Entscheidung abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request has expired, so the decision was broken off. Nothing was sent.</source>
        <translation>Die Anfrage ist abgelaufen; daher wurde die Entscheidung abgebrochen. Es wurde nichts gesendet.</translation>
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
    <message>
        <source>Open the Azure &amp;Portal</source>
        <translation>Azure-&amp;Portal öffnen</translation>
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
    <name>Views::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader; %1 is a grade such as &quot;Problem&quot;, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Views::GapsPage</name>
    <message>
        <source>no answer yet</source>
        <extracomment>Azure was asked and has not answered yet</extracomment>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>cannot be watched</source>
        <translation>nicht überwachbar</translation>
    </message>
    <message>
        <source>Sign in again with the button below.</source>
        <translation>Melden Sie sich mit der Schaltfläche unten erneut an.</translation>
    </message>
    <message>
        <source>Until then, look for requests of this place in the Azure portal.</source>
        <translation>Suchen Sie bis dahin im Azure-Portal nach Anfragen hierzu.</translation>
    </message>
    <message>
        <source>Nothing yet: it is asked again by itself.</source>
        <translation>Noch nichts: Es wird von selbst erneut gefragt.</translation>
    </message>
    <message>
        <source>Whole tenant</source>
        <translation>Ganzer Mandant</translation>
    </message>
    <message>
        <source>The last good reading was at %1.</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Zuletzt erfolgreich gelesen: %1.</translation>
    </message>
    <message>
        <source>What is not watched</source>
        <translation>Was nicht überwacht wird</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Sign &amp;In …</source>
        <translation>Anm&amp;elden …</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Everything is watched.</source>
        <translation>Alles wird überwacht.</translation>
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
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are key combinations</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>What is not watched; readiness</source>
        <translation>Was nicht überwacht wird; Bereitschaft</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Struck-out eye: not watched</source>
        <translation>Durchgestrichenes Auge: nicht überwacht</translation>
    </message>
    <message>
        <source>Requests of a subscription or tenant cannot be seen at present. The page “Not watched” tells why and what to do.</source>
        <translation>Anfragen eines Abonnements oder Mandanten sind derzeit nicht zu sehen. Die Seite „Nicht überwacht“ sagt, warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>Square with a letter: tenant</source>
        <translation>Quadrat mit einem Buchstaben: Mandant</translation>
    </message>
    <message>
        <source>Each tenant has a colour of its own; the letter is the first of its name.</source>
        <translation>Jeder Mandant hat eine eigene Farbe; der Buchstabe ist der erste seines Namens.</translation>
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
    <name>Views::LocalDataSettingsPage</name>
    <message>
        <source>Local Data</source>
        <translation>Lokale Daten</translation>
    </message>
    <message>
        <source>Days for which decisions are kept</source>
        <translation>Tage, für die Entscheidungen aufbewahrt werden</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Keep decisions for:</source>
        <translation>Entscheidungen &amp;aufbewahren:</translation>
    </message>
    <message>
        <source>Older records of this computer&apos;s decisions are removed. Those whose outcome is open stay.</source>
        <translation>Ältere Aufzeichnungen über Entscheidungen dieses Computers werden entfernt. Solche mit offenem Ergebnis bleiben.</translation>
    </message>
    <message>
        <source>&amp;Delete All Local Data …</source>
        <translation>Alle &amp;lokalen Daten löschen …</translation>
    </message>
    <message>
        <source>Delete All Local Data</source>
        <translation>Alle lokalen Daten löschen</translation>
    </message>
    <message>
        <source>Delete everything that Lockbox Console keeps on this computer?</source>
        <translation>Alles löschen, was Lockbox Console auf diesem Computer aufbewahrt?</translation>
    </message>
    <message>
        <source>These go: the records of your decisions in every cloud, all sign-ins, the sandbox, your settings and the layout of the window. They cannot be brought back, and the console closes afterwards. Nothing changes at Azure.</source>
        <translation>Gelöscht werden: die Aufzeichnungen über Ihre Entscheidungen in jeder Cloud, alle Anmeldungen, die Sandbox, Ihre Einstellungen und die Anordnung des Fensters. Sie lassen sich nicht wiederherstellen, und die Konsole wird danach geschlossen. Bei Azure ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Delete All</source>
        <translation>&amp;Alles löschen</translation>
    </message>
</context>
<context>
    <name>Views::LockboxSwitchDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Enable Customer Lockbox?</source>
        <translation>Customer Lockbox aktivieren?</translation>
    </message>
    <message>
        <source>Disable Customer Lockbox?</source>
        <translation>Customer Lockbox deaktivieren?</translation>
    </message>
    <message>
        <source>%1 — Sandbox</source>
        <extracomment>Window title in the sandbox: %1 is &quot;Enable Customer Lockbox?&quot;</extracomment>
        <translation>%1 – Sandbox</translation>
    </message>
    <message>
        <source>From then on Microsoft has to ask for approval before its support opens customer data of this tenant. If nobody approves a request within four days it expires, and support cannot go on.</source>
        <translation>Von da an muss Microsoft um Genehmigung bitten, bevor sein Support Kundendaten dieses Mandanten öffnet. Genehmigt innerhalb von vier Tagen niemand eine Anfrage, so läuft sie ab, und der Support kann nicht fortfahren.</translation>
    </message>
    <message>
        <source>From then on support of Microsoft may open customer data of this tenant without asking. Requests that wait now may no longer be answered here.</source>
        <translation>Von da an darf der Microsoft-Support Kundendaten dieses Mandanten öffnen, ohne zu fragen. Anfragen, die jetzt warten, lassen sich hier vielleicht nicht mehr beantworten.</translation>
    </message>
    <message>
        <source>It holds for every subscription of the tenant. Only a Global Administrator may do it, and the tenant needs a support plan of at least Developer level.</source>
        <translation>Es gilt für jedes Abonnement des Mandanten. Nur ein globaler Administrator darf es, und der Mandant braucht einen Supportplan mindestens der Stufe „Developer“.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Sandbox: nothing real is changed</source>
        <translation>Sandbox: Es wird nichts Wirkliches geändert</translation>
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
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Enable Lockbox</source>
        <translation>Lockbox &amp;aktivieren</translation>
    </message>
    <message>
        <source>&amp;Disable Lockbox</source>
        <translation>Lockbox &amp;deaktivieren</translation>
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
    <message numerus="yes">
        <source>%n not watched</source>
        <extracomment>In the window title, behind the cloud</extracomment>
        <translation>
            <numerusform>%n nicht überwacht</numerusform>
            <numerusform>%n nicht überwacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sign &amp;In …</source>
        <translation>Anm&amp;elden …</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 ist angemeldet.</translation>
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
    <name>Views::NetworkSettingsPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>The proxy named below</source>
        <translation>Der unten genannte Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Every connection to Azure takes this way.</source>
        <translation>Jede Verbindung zu Azure nimmt diesen Weg.</translation>
    </message>
    <message>
        <source>&amp;Host and port:</source>
        <translation>&amp;Host und Port:</translation>
    </message>
    <message>
        <source>Give the name or the address of the proxy, and nothing else.</source>
        <translation>Geben Sie den Namen oder die Adresse des Proxys an und nichts sonst.</translation>
    </message>
</context>
<context>
    <name>Views::OptInList</name>
    <message>
        <source>Lockbox is on: support of Microsoft has to ask.</source>
        <translation>Lockbox ist eingeschaltet: Der Microsoft-Support muss fragen.</translation>
    </message>
    <message>
        <source>Lockbox is off: support of Microsoft need not ask, and no request will ever come.</source>
        <translation>Lockbox ist ausgeschaltet: Der Microsoft-Support muss nicht fragen, und es wird nie eine Anfrage kommen.</translation>
    </message>
    <message>
        <source>Whether Lockbox is on is not known.</source>
        <translation>Ob Lockbox eingeschaltet ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Your account may not read it.</source>
        <translation>Ihr Konto darf es nicht lesen.</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Requests to a tenant itself, rather than to a subscription, appear in no queue here, because Azure publishes no way to list them. A Global Administrator sees and approves them in the Azure portal.</source>
        <translation>Anfragen an einen Mandanten selbst statt an ein Abonnement erscheinen hier in keiner Warteschlange, weil Azure keinen Weg veröffentlicht, sie aufzulisten. Ein globaler Administrator sieht und genehmigt sie im Azure-Portal.</translation>
    </message>
    <message>
        <source>Open the Azure &amp;Portal</source>
        <translation>Azure-P&amp;ortal öffnen</translation>
    </message>
    <message>
        <source>Enable …</source>
        <translation>Aktivieren …</translation>
    </message>
    <message>
        <source>Enable Lockbox for %1</source>
        <extracomment>For a screen reader; %1 is a tenant</extracomment>
        <translation>Lockbox für %1 aktivieren</translation>
    </message>
    <message>
        <source>Disable …</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Disable Lockbox for %1</source>
        <extracomment>For a screen reader; %1 is a tenant</extracomment>
        <translation>Lockbox für %1 deaktivieren</translation>
    </message>
</context>
<context>
    <name>Views::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What is not watched at present, and who could decide the next request.</source>
        <translation>Was derzeit nicht überwacht wird und wer über die nächste Anfrage entscheiden könnte.</translation>
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
    <name>Views::Readiness</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>Readiness has not been checked yet.</source>
        <translation>Die Bereitschaft wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>It tells whether the next request would reach you and whether you could decide it.</source>
        <translation>Sie zeigt, ob die nächste Anfrage Sie erreichen würde und ob Sie darüber entscheiden könnten.</translation>
    </message>
    <message>
        <source>Reading roles and settings.</source>
        <translation>Rollen und Einstellungen werden gelesen.</translation>
    </message>
    <message>
        <source>This may take a minute.</source>
        <translation>Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>Readiness could not be read.</source>
        <translation>Die Bereitschaft konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No subscription was found.</source>
        <translation>Es wurde kein Abonnement gefunden.</translation>
    </message>
    <message>
        <source>Your accounts see no subscription. Ask for a role in one, or sign in with another account.</source>
        <translation>Ihre Konten sehen kein Abonnement. Bitten Sie um eine Rolle in einem, oder melden Sie sich mit einem anderen Konto an.</translation>
    </message>
</context>
<context>
    <name>Views::ReadinessPage</name>
    <message>
        <source>Whole tenant</source>
        <translation>Ganzer Mandant</translation>
    </message>
    <message>
        <source>It concerns the request %1.</source>
        <extracomment>%1 is a request id</extracomment>
        <translation>Es betrifft die Anfrage %1.</translation>
    </message>
    <message>
        <source>Your account may not do this: it takes a Global Administrator of the tenant.</source>
        <translation>Ihr Konto darf das nicht: Dazu ist ein globaler Administrator des Mandanten nötig.</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Subscriptions</source>
        <translation>A&amp;bonnements</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation>Ma&amp;ndanten</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>&amp;Findings as CSV …</source>
        <translation>&amp;Befunde als CSV …</translation>
    </message>
    <message>
        <source>&amp;Services as CSV …</source>
        <translation>&amp;Dienste als CSV …</translation>
    </message>
    <message>
        <source>Subscriptions and tenants</source>
        <translation>Abonnements und Mandanten</translation>
    </message>
    <message>
        <source>Nothing asks for something to be done.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>There are no problems and no warnings. What could not be found out is shown without the filter.</source>
        <translation>Es gibt keine Probleme und keine Warnungen. Was nicht zu ermitteln war, wird ohne den Filter gezeigt.</translation>
    </message>
    <message>
        <source>Lockbox was not switched.</source>
        <translation>Lockbox wurde nicht umgeschaltet.</translation>
    </message>
    <message>
        <source>Lockbox is on, as Azure reports.</source>
        <translation>Lockbox ist eingeschaltet, wie Azure meldet.</translation>
    </message>
    <message>
        <source>Lockbox is off, as Azure reports.</source>
        <translation>Lockbox ist ausgeschaltet, wie Azure meldet.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Wird gerade geprüft</translation>
    </message>
    <message>
        <source>Problems and &amp;warnings only</source>
        <translation>Nur &amp;Probleme und Warnungen</translation>
    </message>
    <message>
        <source>Servic&amp;es</source>
        <translation>Diens&amp;te</translation>
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
    <name>Views::ServicesView</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Resource types by subscription, and whether Customer Lockbox covers them.</source>
        <translation>Ressourcentypen nach Abonnement und ob Customer Lockbox sie abdeckt.</translation>
    </message>
</context>
<context>
    <name>Views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>%1, needs a correction</source>
        <extracomment>For a screen reader; %1 is the name of a page</extracomment>
        <translation>%1, braucht eine Korrektur</translation>
    </message>
</context>
<context>
    <name>Views::SettingsField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>Views::SignInChoice</name>
    <message>
        <source>Open &amp;Settings …</source>
        <translation>&amp;Einstellungen öffnen …</translation>
    </message>
    <message>
        <source>The browser and the code need an app registration of your organisation. Enter its client id in the settings; until then only the Azure CLI can be used.</source>
        <translation>Der Browser und der Gerätecode brauchen eine App-Registrierung Ihrer Organisation. Tragen Sie deren Client-ID in den Einstellungen ein; bis dahin ist nur die Azure CLI verwendbar.</translation>
    </message>
    <message>
        <source>&amp;Tenant (optional)</source>
        <translation>&amp;Mandant (optional)</translation>
    </message>
    <message>
        <source>Domain or id, such as contoso.onmicrosoft.com</source>
        <translation>Domäne oder ID, etwa contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Leave it empty to use the one of the settings, or any organisation.</source>
        <translation>Lassen Sie dies leer, um den aus den Einstellungen oder jede Organisation zu verwenden.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Wie möchten Sie sich anmelden?</translation>
    </message>
    <message>
        <source>The sign-in of %1 is no longer accepted. Sign in again as the same person.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Die Anmeldung von %1 wird nicht mehr anerkannt. Melden Sie sich als dieselbe Person erneut an.</translation>
    </message>
    <message>
        <source>Your organisation asks %1 for more, such as a second factor. Sign in again as the same person.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Ihre Organisation verlangt von %1 mehr, etwa einen zweiten Faktor. Melden Sie sich als dieselbe Person erneut an.</translation>
    </message>
</context>
<context>
    <name>Views::SignInDialog</name>
    <message>
        <source>&amp;Sign In</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Views::SignInWaiting</name>
    <message>
        <source>The sign-in is under way</source>
        <translation>Die Anmeldung läuft</translation>
    </message>
    <message>
        <source>&amp;Copy Code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie die Adresse, und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>For a screen reader; %1 is the code, letter by letter</extracomment>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>Er&amp;neut öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter in Ihrem Browser</translation>
    </message>
    <message>
        <source>A page of your organisation was opened there. Sign in, then come back here.</source>
        <translation>Dort wurde eine Seite Ihrer Organisation geöffnet. Melden Sie sich an, und kehren Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Geben Sie diesen Code ein</translation>
    </message>
    <message>
        <source>Open the page below on any device and enter the code there. Enter it only if you have started this sign-in yourself, and give it to nobody.</source>
        <translation>Öffnen Sie die Seite unten auf einem beliebigen Gerät, und geben Sie dort den Code ein. Geben Sie ihn nur ein, wenn Sie diese Anmeldung selbst begonnen haben, und geben Sie ihn niemandem weiter.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>The Azure CLI is asked for a token. This may take half a minute.</source>
        <translation>Die Azure CLI wird um ein Token gebeten. Das kann eine halbe Minute dauern.</translation>
    </message>
    <message>
        <source>The answer is being checked.</source>
        <translation>Die Antwort wird geprüft.</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <extracomment>%1 is a span of time such as &quot;4:59&quot;</extracomment>
        <translation>Gültig noch %1</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Der Code ist abgelaufen.</translation>
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
    <name>Views::TrayIcon</name>
    <message>
        <source>Lockbox Console: signed out, nothing is watched.</source>
        <translation>Lockbox Console: abgemeldet, nichts wird überwacht.</translation>
    </message>
    <message>
        <source>Lockbox Console: Azure has not been read yet.</source>
        <translation>Lockbox Console: Azure wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Lockbox Console: the data is out of date.</source>
        <translation>Lockbox Console: Die Daten sind veraltet.</translation>
    </message>
    <message>
        <source>Lockbox Console: no request is waiting.</source>
        <translation>Lockbox Console: Keine Anfrage wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Lockbox Console: %n requests are waiting.</source>
        <translation>
            <numerusform>Lockbox Console: %n Anfrage wartet.</numerusform>
            <numerusform>Lockbox Console: %n Anfragen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lockbox Console: %n subscriptions or tenants are not watched.</source>
        <translation>
            <numerusform>Lockbox Console: %n Abonnement oder Mandant wird nicht überwacht.</numerusform>
            <numerusform>Lockbox Console: %n Abonnements oder Mandanten werden nicht überwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
    <name>Views::WatchMessage</name>
    <message>
        <source>The last check is overdue.</source>
        <extracomment>The last check is older than two periods</extracomment>
        <translation>Die letzte Prüfung liegt zu lange zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions or tenants cannot be watched. Requests there stay unseen until somebody acts.</source>
        <translation>
            <numerusform>%n Abonnement oder Mandant kann nicht überwacht werden. Anfragen dort bleiben ungesehen, bis jemand handelt.</numerusform>
            <numerusform>%n Abonnements oder Mandanten können nicht überwacht werden. Anfragen dort bleiben ungesehen, bis jemand handelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions or tenants are out of date.</source>
        <translation>
            <numerusform>%n Abonnement oder Mandant ist veraltet.</numerusform>
            <numerusform>%n Abonnements oder Mandanten sind veraltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions or tenants have not answered yet.</source>
        <translation>
            <numerusform>%n Abonnement oder Mandant hat noch nicht geantwortet.</numerusform>
            <numerusform>%n Abonnements oder Mandanten haben noch nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>Shows the list of what is not watched</extracomment>
        <translation>An&amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions could not be read. Their requests may be missing or out of date.</source>
        <translation>
            <numerusform>%n Abonnement konnte nicht gelesen werden. Seine Anfragen können fehlen oder veraltet sein.</numerusform>
            <numerusform>%n Abonnements konnten nicht gelesen werden. Ihre Anfragen können fehlen oder veraltet sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Sign &amp;In …</source>
        <translation>Anm&amp;elden …</translation>
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
        <source>Last read at %1.</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>Zuletzt gelesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed under Not watched.</source>
        <translation>
            <numerusform>%n weiteres steht unter „Nicht überwacht“.</numerusform>
            <numerusform>%n weitere stehen unter „Nicht überwacht“.</numerusform>
        </translation>
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
    <message>
        <source>oldest reading %1</source>
        <extracomment>%1 is a clock time: no subscription was read longer ago than then</extracomment>
        <translation>ältester Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n never read</source>
        <translation>
            <numerusform>%n nie gelesen</numerusform>
            <numerusform>%n nie gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests to a tenant itself are never listed here. Azure publishes no way to read them: a Global Administrator sees and approves them in the Azure portal.</source>
        <translation>Anfragen an einen Mandanten selbst werden hier nie aufgelistet. Azure veröffentlicht keinen Weg, sie zu lesen: Ein globaler Administrator sieht und genehmigt sie im Azure-Portal.</translation>
    </message>
</context>
<context>
    <name>Views::WatchingSettingsPage</name>
    <message>
        <source>Watching</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Seconds between two checks</source>
        <translation>Sekunden zwischen zwei Prüfungen</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <translation>&amp;Prüfen alle:</translation>
    </message>
    <message>
        <source>While a request waits it may be checked more often, and less often while nothing does or on battery.</source>
        <translation>Während eine Anfrage wartet, wird vielleicht öfter geprüft; seltener, während keine wartet oder im Akkubetrieb.</translation>
    </message>
</context>
<context>
    <name>WatchGap</name>
    <message>
        <source>Azure has been asked and has not answered yet.</source>
        <translation>Azure wurde gefragt und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The last good reading is too old. %1</source>
        <translation>Der letzte erfolgreiche Stand ist zu alt. %1</translation>
    </message>
    <message>
        <source>It has not been read so far. %1</source>
        <translation>Hier wurde bisher nichts gelesen. %1</translation>
    </message>
    <message>
        <source>Your role has lapsed: it could be read before, and now Azure refuses. Activate or renew the role Owner or Azure Customer Lockbox Approver for Subscription.</source>
        <translation>Ihre Rolle ist erloschen: Früher war das Lesen möglich, und jetzt verweigert Azure es. Aktivieren oder verlängern Sie die Rolle „Besitzer“ oder „Azure Customer Lockbox Approver for Subscription“.</translation>
    </message>
    <message>
        <source>The resource provider Microsoft.CustomerLockbox is not registered in this subscription. Somebody who may change the subscription can register it.</source>
        <translation>Der Ressourcenanbieter Microsoft.CustomerLockbox ist in diesem Abonnement nicht registriert. Wer das Abonnement ändern darf, kann ihn registrieren.</translation>
    </message>
    <message>
        <source>The subscription is not active, so its requests cannot be watched.</source>
        <translation>Das Abonnement ist nicht aktiv; daher können seine Anfragen nicht überwacht werden.</translation>
    </message>
    <message>
        <source>Azure does not know this subscription, or no longer shows it to you.</source>
        <translation>Azure kennt dieses Abonnement nicht oder zeigt es Ihnen nicht mehr.</translation>
    </message>
</context>
</TS>
