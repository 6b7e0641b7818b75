<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
