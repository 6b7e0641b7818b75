<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>FeedFaults</name>
    <message numerus="yes">
        <source>%n day(s) missing</source>
        <translation>
            <numerusform>%n day missing</numerusform>
            <numerusform>%n days missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) without usable papers</source>
        <translation>
            <numerusform>%n feed without usable papers</numerusform>
            <numerusform>%n feeds without usable papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>show all %n</source>
        <translation>
            <numerusform>show all %n</numerusform>
            <numerusform>show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message numerus="yes">
        <source>Ranking %n paper(s)</source>
        <translation>
            <numerusform>Ranking %n paper</numerusform>
            <numerusform>Ranking %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scored</source>
        <translation>
            <numerusform>%n scored</numerusform>
            <numerusform>%n scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored</source>
        <translation>
            <numerusform>%n not scored</numerusform>
            <numerusform>%n not scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) filled</source>
        <translation>
            <numerusform>%n day filled</numerusform>
            <numerusform>%n days filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by h-index</source>
        <translation>
            <numerusform>%n hidden by h-index</numerusform>
            <numerusform>%n hidden by h-index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to the local ranker</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n shown despite h-index below %1</source>
        <translation>
            <numerusform>%n shown despite h-index below %1</numerusform>
            <numerusform>%n shown despite h-index below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by h-index below %1</source>
        <translation>
            <numerusform>%n hidden by h-index below %1</numerusform>
            <numerusform>%n hidden by h-index below %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaDock</name>
    <message numerus="yes">
        <source>%n paper(s) come into the picks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) go out of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::EmptyState</name>
    <message numerus="yes">
        <source>%n paper(s) are hidden by the search or by a filter.</source>
        <translation>
            <numerusform>%n paper is hidden by the search or by a filter.</numerusform>
            <numerusform>%n papers are hidden by the search or by a filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are below them or not scored yet.</source>
        <translation>
            <numerusform>%n paper is below them or not scored yet.</numerusform>
            <numerusform>%n papers are below them or not scored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by it.</source>
        <translation>
            <numerusform>%n paper is hidden by it.</numerusform>
            <numerusform>%n papers are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::FilterBar</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message numerus="yes">
        <source>Undone for %n paper(s).</source>
        <translation>
            <numerusform>Undone for %n paper.</numerusform>
            <numerusform>Undone for %n papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PickListModel</name>
    <message numerus="yes">
        <source>%1, %n paper(s), collapsed</source>
        <translation>
            <numerusform>%1, %n paper, collapsed</numerusform>
            <numerusform>%1, %n papers, collapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s), expanded</source>
        <translation>
            <numerusform>%1, %n paper, expanded</numerusform>
            <numerusform>%1, %n papers, expanded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesModel</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ScanChooser</name>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %2, drops %1 of them.</source>
        <translation>
            <numerusform>Adds %Ln paper to last week&apos;s %2, drops %1 of them.</numerusform>
            <numerusform>Adds %Ln papers to last week&apos;s %2, drops %1 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %1.</source>
        <translation>
            <numerusform>Adds %Ln paper to last week&apos;s %1.</numerusform>
            <numerusform>Adds %Ln papers to last week&apos;s %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
