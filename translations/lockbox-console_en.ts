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
    <name>Views::MainWindow</name>
    <message numerus="yes">
        <source>%1 — %n pending — %2</source>
        <extracomment>Window title; %1 is the program, %2 the cloud or &quot;Sandbox&quot;</extracomment>
        <translation>
            <numerusform>%1 — %n pending — %2</numerusform>
            <numerusform>%1 — %n pending — %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views::WatchWords</name>
    <message numerus="yes">
        <source>%n subscriptions could not be read. Their requests may be missing or out of date.</source>
        <translation>
            <numerusform>%n subscription could not be read. Its requests may be missing or out of date.</numerusform>
            <numerusform>%n subscriptions could not be read. Their requests may be missing or out of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked at %1 in %n subscriptions.</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>
            <numerusform>Checked at %1 in %n subscription.</numerusform>
            <numerusform>Checked at %1 in %n subscriptions.</numerusform>
        </translation>
    </message>
</context>
</TS>
