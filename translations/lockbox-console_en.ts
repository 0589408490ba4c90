<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Resources in a table: %1 is the name of one, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have this id; the first one is shown.</source>
        <translation>
            <numerusform>%n record has this id; it is shown.</numerusform>
            <numerusform>%n records have this id; the first one is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds.</source>
        <translation>
            <numerusform>No answer within %n second.</numerusform>
            <numerusform>No answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n more subscriptions …</source>
        <translation>
            <numerusform>Waiting for %n more subscription …</numerusform>
            <numerusform>Waiting for %n more subscriptions …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision needs a reason of at least %n characters: give it with --reason.</source>
        <translation>
            <numerusform>A decision needs a reason of at least %n character: give it with --reason.</numerusform>
            <numerusform>A decision needs a reason of at least %n characters: give it with --reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision is sent in %n seconds. Until then Ctrl+C takes it back.</source>
        <translation>
            <numerusform>The decision is sent in %n second. Until then Ctrl+C takes it back.</numerusform>
            <numerusform>The decision is sent in %n seconds. Until then Ctrl+C takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n subscriptions.</source>
        <translation>
            <numerusform>Watching %n subscription.</numerusform>
            <numerusform>Watching %n subscriptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message numerus="yes">
        <source> … (%n characters left out) … </source>
        <extracomment>Stands in the middle of a long text from the service</extracomment>
        <translation>
            <numerusform> … (%n character left out) … </numerusform>
            <numerusform> … (%n characters left out) … </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>Azure asks to wait for %n seconds before the next call.</source>
        <translation>
            <numerusform>Azure asks to wait for %n second before the next call.</numerusform>
            <numerusform>Azure asks to wait for %n seconds before the next call.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%1 · %2 and %n more</source>
        <extracomment>Title of a request: kind of resource, name of the first resource, number of the others</extracomment>
        <translation>
            <numerusform>%1 · %2 and %n more</numerusform>
            <numerusform>%1 · %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other resources in subscription %2</source>
        <extracomment>Continues &quot;access to&quot;: %1 is a resource with its kind, %2 the subscription</extracomment>
        <translation>
            <numerusform>%1 and %n other resource in subscription %2</numerusform>
            <numerusform>%1 and %n other resources in subscription %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message numerus="yes">
        <source>The service asked to wait, so nothing was sent; it can be asked again in %n seconds.</source>
        <translation>
            <numerusform>The service asked to wait, so nothing was sent; it can be asked again in %n second.</numerusform>
            <numerusform>The service asked to wait, so nothing was sent; it can be asked again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service failed many times in a row, so nothing was sent; it is tried again in %n seconds.</source>
        <translation>
            <numerusform>The service failed many times in a row, so nothing was sent; it is tried again in %n second.</numerusform>
            <numerusform>The service failed many times in a row, so nothing was sent; it is tried again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::PageListModel</name>
    <message numerus="yes">
        <source>Not watched, %n subscriptions or tenants</source>
        <translation>
            <numerusform>Not watched, %n subscription or tenant</numerusform>
            <numerusform>Not watched, %n subscriptions or tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::QueueListModel</name>
    <message numerus="yes">
        <source>%1, %n requests</source>
        <extracomment>For a screen reader; %1 is the name of a queue</extracomment>
        <translation>
            <numerusform>%1, %n request</numerusform>
            <numerusform>%1, %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>Customer Lockbox covers %n resource types of the subscription.</source>
        <translation>
            <numerusform>Customer Lockbox covers %n resource type of the subscription.</numerusform>
            <numerusform>Customer Lockbox covers %n resource types of the subscription.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n resource types of the subscription it is not certain that Customer Lockbox covers them; for the others it does not.</source>
        <translation>
            <numerusform>For %n resource type of the subscription it is not certain that Customer Lockbox covers it; for the others it does not.</numerusform>
            <numerusform>For %n resource types of the subscription it is not certain that Customer Lockbox covers them; for the others it does not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::ConfirmationDialog</name>
    <message numerus="yes">
        <source>You can undo it for %n seconds before it is sent.</source>
        <translation>
            <numerusform>You can undo it for %n second before it is sent.</numerusform>
            <numerusform>You can undo it for %n seconds before it is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::DecisionBar</name>
    <message numerus="yes">
        <source>Sent to Azure with the decision; at least %n characters</source>
        <translation>
            <numerusform>Sent to Azure with the decision; at least %n character</numerusform>
            <numerusform>Sent to Azure with the decision; at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny and Approve need a reason of at least %n characters.</source>
        <translation>
            <numerusform>Deny and Approve need a reason of at least %n character.</numerusform>
            <numerusform>Deny and Approve need a reason of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::DecisionHold</name>
    <message numerus="yes">
        <source>The approval is sent in %n seconds.</source>
        <translation>
            <numerusform>The approval is sent in %n second.</numerusform>
            <numerusform>The approval is sent in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The denial is sent in %n seconds.</source>
        <translation>
            <numerusform>The denial is sent in %n second.</numerusform>
            <numerusform>The denial is sent in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::MainWindow</name>
    <message numerus="yes">
        <source>%1 — %n pending — %2</source>
        <extracomment>Window title; %1 is the program, %2 the cloud or &quot;Sandbox&quot;</extracomment>
        <translation>
            <numerusform>%1 — %n pending — %2</numerusform>
            <numerusform>%1 — %n pending — %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not watched</source>
        <extracomment>In the window title, behind the cloud</extracomment>
        <translation>
            <numerusform>%n not watched</numerusform>
            <numerusform>%n not watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::Readiness</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::TrayIcon</name>
    <message numerus="yes">
        <source>Lockbox Console: %n requests are waiting.</source>
        <translation>
            <numerusform>Lockbox Console: %n request is waiting.</numerusform>
            <numerusform>Lockbox Console: %n requests are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lockbox Console: %n subscriptions or tenants are not watched.</source>
        <translation>
            <numerusform>Lockbox Console: %n subscription or tenant is not watched.</numerusform>
            <numerusform>Lockbox Console: %n subscriptions or tenants are not watched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::WatchMessage</name>
    <message numerus="yes">
        <source>%n subscriptions or tenants cannot be watched. Requests there stay unseen until somebody acts.</source>
        <translation>
            <numerusform>%n subscription or tenant cannot be watched. Requests there stay unseen until somebody acts.</numerusform>
            <numerusform>%n subscriptions or tenants cannot be watched. Requests there stay unseen until somebody acts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions or tenants are out of date.</source>
        <translation>
            <numerusform>%n subscription or tenant is out of date.</numerusform>
            <numerusform>%n subscriptions or tenants are out of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions or tenants have not answered yet.</source>
        <translation>
            <numerusform>%n subscription or tenant has not answered yet.</numerusform>
            <numerusform>%n subscriptions or tenants have not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions could not be read. Their requests may be missing or out of date.</source>
        <translation>
            <numerusform>%n subscription could not be read. Its requests may be missing or out of date.</numerusform>
            <numerusform>%n subscriptions could not be read. Their requests may be missing or out of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed under Not watched.</source>
        <translation>
            <numerusform>%n more is listed under Not watched.</numerusform>
            <numerusform>%n more are listed under Not watched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::WatchWords</name>
    <message numerus="yes">
        <source>Checked at %1 in %n subscriptions.</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>
            <numerusform>Checked at %1 in %n subscription.</numerusform>
            <numerusform>Checked at %1 in %n subscriptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never read</source>
        <translation>
            <numerusform>%n never read</numerusform>
            <numerusform>%n never read</numerusform>
        </translation>
    </message>
</context>
</TS>
