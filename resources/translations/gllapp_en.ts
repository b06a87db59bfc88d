<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>GLL locks in %n second(s). Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>GLL locks in %n second. Press a key or move the mouse to go on.</numerusform>
            <numerusform>GLL locks in %n seconds. Press a key or move the mouse to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside %n document(s) on this PC</source>
        <translation>
            <numerusform>Inside %n document on this PC</numerusform>
            <numerusform>Inside %n documents on this PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>%n file came</numerusform>
            <numerusform>%n files came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to come</source>
        <translation>
            <numerusform>%n file still to come</numerusform>
            <numerusform>%n files still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>%n file sent</numerusform>
            <numerusform>%n files sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to send</source>
        <translation>
            <numerusform>%n file still to send</numerusform>
            <numerusform>%n files still to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your items could not be accepted.</source>
        <translation>
            <numerusform>%n of your items could not be accepted.</numerusform>
            <numerusform>%n of your items could not be accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent item(s) are kept aside in the Outbox.</source>
        <translation>
            <numerusform>%n unsent item is kept aside in the Outbox.</numerusform>
            <numerusform>%n unsent items are kept aside in the Outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {shown} posts in {stream} would be withdrawn.</source>
        <translation>
            <numerusform>%n of {shown} posts in {stream} would be withdrawn.</numerusform>
            <numerusform>%n of {shown} posts in {stream} would be withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead.</source>
        <translation>
            <numerusform>The clock of this PC is %n minute ahead.</numerusform>
            <numerusform>The clock of this PC is %n minutes ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind.</source>
        <translation>
            <numerusform>The clock of this PC is %n minute behind.</numerusform>
            <numerusform>The clock of this PC is %n minutes behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sync in %n minute(s)</source>
        <translation>
            <numerusform>Next sync in %n minute</numerusform>
            <numerusform>Next sync in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Next attempt in %n minute</numerusform>
            <numerusform>Next attempt in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ready to read.</source>
        <translation>
            <numerusform>%n is ready to read.</numerusform>
            <numerusform>%n are ready to read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} are ready to read.</source>
        <translation>
            <numerusform>%n of {expected} is ready to read.</numerusform>
            <numerusform>%n of {expected} are ready to read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s)</source>
        <translation>
            <numerusform>%n sync</numerusform>
            <numerusform>%n syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that nobody may send were left out</source>
        <translation>
            <numerusform>%n edit that nobody may send was left out</numerusform>
            <numerusform>%n edits that nobody may send were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fetcher</name>
    <message numerus="yes">
        <source>%n file(s) came.</source>
        <translation>
            <numerusform>%n file came.</numerusform>
            <numerusform>%n files came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCounts</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n thread(s)</source>
        <translation>
            <numerusform>in %n thread</numerusform>
            <numerusform>in %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>useful to %n</source>
        <translation>
            <numerusform>useful to %n</numerusform>
            <numerusform>useful to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait to be sent</source>
        <translation>
            <numerusform>%n item waits to be sent</numerusform>
            <numerusform>%n items wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need your attention</source>
        <translation>
            <numerusform>%n item needs your attention</numerusform>
            <numerusform>%n items need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you have begun</source>
        <translation>
            <numerusform>%n draft that you have begun</numerusform>
            <numerusform>%n drafts that you have begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept aside</source>
        <translation>
            <numerusform>%n item kept aside</numerusform>
            <numerusform>%n items kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in your posts to settle</source>
        <translation>
            <numerusform>%n conflict in your posts to settle</numerusform>
            <numerusform>%n conflicts in your posts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) where withdrawals wait for your word</source>
        <translation>
            <numerusform>%n stream where withdrawals wait for your word</numerusform>
            <numerusform>%n streams where withdrawals wait for your word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n proposal waits for you</numerusform>
            <numerusform>%n proposals wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to join wait for your answer</source>
        <translation>
            <numerusform>%n request to join waits for your answer</numerusform>
            <numerusform>%n requests to join wait for your answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that you have taken on</source>
        <translation>
            <numerusform>%n task that you have taken on</numerusform>
            <numerusform>%n tasks that you have taken on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of {people} sent</source>
        <translation>
            <numerusform>%n item of {people} sent</numerusform>
            <numerusform>%n items of {people} sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) received</source>
        <translation>
            <numerusform>%n item received</numerusform>
            <numerusform>%n items received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention.</source>
        <translation>
            <numerusform>%n item needs attention.</numerusform>
            <numerusform>%n items need attention.</numerusform>
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
    <name>InsightCounts</name>
    <message numerus="yes">
        <source>%n post(s) by others</source>
        <translation>
            <numerusform>%n post by others</numerusform>
            <numerusform>%n posts by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by you</source>
        <translation>
            <numerusform>%n by you</numerusform>
            <numerusform>%n by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no sync has told of %n week(s)</source>
        <translation>
            <numerusform>no sync has told of %n week</numerusform>
            <numerusform>no sync has told of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not received yet</source>
        <translation>
            <numerusform>%n item is not received yet</numerusform>
            <numerusform>%n items are not received yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for two weeks or longer</source>
        <translation>
            <numerusform>%n of them for two weeks or longer</numerusform>
            <numerusform>%n of them for two weeks or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n published</numerusform>
            <numerusform>%n published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) on shelves</source>
        <translation>
            <numerusform>%n resource on shelves</numerusform>
            <numerusform>%n resources on shelves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this PC</source>
        <translation>
            <numerusform>%n on this PC</numerusform>
            <numerusform>%n on this PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>%n item(s) were not received by the community yet:</source>
        <translation>
            <numerusform>%n item was not received by the community yet:</numerusform>
            <numerusform>%n items were not received by the community yet:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>%n more character, please.</numerusform>
            <numerusform>%n more characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PodCounts</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to join</source>
        <translation>
            <numerusform>%n person wants to join</numerusform>
            <numerusform>%n people want to join</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n file(s) with {pod}?</source>
        <translation>
            <numerusform>Share %n file with {pod}?</numerusform>
            <numerusform>Share %n files with {pod}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed or in conflict</source>
        <translation>
            <numerusform>%n document changed or in conflict</numerusform>
            <numerusform>%n documents changed or in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message numerus="yes">
        <source>Useful, %n person(s)</source>
        <translation>
            <numerusform>Useful, %n person</numerusform>
            <numerusform>Useful, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this text, written without knowing of each other</source>
        <translation>
            <numerusform>%n version of this text</numerusform>
            <numerusform>%n versions of this text, written without knowing of each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n other version</numerusform>
            <numerusform>%n other versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductCounts</name>
    <message numerus="yes">
        <source>%n adaptation(s)</source>
        <translation>
            <numerusform>%n adaptation</numerusform>
            <numerusform>%n adaptations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>%n more character, please.</numerusform>
            <numerusform>%n more characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickCounts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) and record(s)</source>
        <translation>
            <numerusform>%n post or record</numerusform>
            <numerusform>%n posts and records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posts of %n stream(s)</source>
        <translation>
            <numerusform>posts of %n stream</numerusform>
            <numerusform>posts of %n streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sealed for %n device(s)</source>
        <translation>
            <numerusform>sealed for %n device</numerusform>
            <numerusform>sealed for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n device(s)</source>
        <translation>
            <numerusform>of %n device</numerusform>
            <numerusform>of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours wait to be sent.</source>
        <translation>
            <numerusform>%n item of yours waits to be sent.</numerusform>
            <numerusform>%n items of yours wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for this PC</source>
        <translation>
            <numerusform>%n receipt for this PC</numerusform>
            <numerusform>%n receipts for this PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for others, which stay on the stick</source>
        <translation>
            <numerusform>%n receipt for others, which stays on the stick</numerusform>
            <numerusform>%n receipts for others, which stay on the stick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours are received by GLL.</source>
        <translation>
            <numerusform>%n item of yours is received by GLL.</numerusform>
            <numerusform>%n items of yours are received by GLL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours need attention: the outbox tells why.</source>
        <translation>
            <numerusform>%n item of yours needs attention: the outbox tells why.</numerusform>
            <numerusform>%n items of yours need attention: the outbox tells why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) could not be believed and changed nothing.</source>
        <translation>
            <numerusform>%n receipt could not be believed and changed nothing.</numerusform>
            <numerusform>%n receipts could not be believed and changed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed in.</source>
        <translation>
            <numerusform>%n item handed in.</numerusform>
            <numerusform>%n items handed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) had been handed in before.</source>
        <translation>
            <numerusform>%n parcel had been handed in before.</numerusform>
            <numerusform>%n parcels had been handed in before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) could not be handed in and stay on the stick.</source>
        <translation>
            <numerusform>%n parcel could not be handed in and stays on the stick.</numerusform>
            <numerusform>%n parcels could not be handed in and stay on the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged and were left out.</source>
        <translation>
            <numerusform>%n part is damaged and was left out.</numerusform>
            <numerusform>%n parts are damaged and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as withdrawn.</source>
        <translation>
            <numerusform>%n document is marked as withdrawn.</numerusform>
            <numerusform>%n documents are marked as withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ({size}) are not on this PC and stay out.</source>
        <translation>
            <numerusform>%n document ({size}) is not on this PC and stays out.</numerusform>
            <numerusform>%n documents ({size}) are not on this PC and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
