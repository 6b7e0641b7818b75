<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>found by %n request(s)</source>
        <translation>
            <numerusform>found by %n request</numerusform>
            <numerusform>found by %n requests</numerusform>
        </translation>
    </message>
</context>
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
    <name>Money</name>
    <message numerus="yes">
        <source>%n request(s) had no answer and may be billed all the same: at most %1 more, which counts against the caps.</source>
        <translation>
            <numerusform>%n request had no answer and may be billed all the same: at most %1 more, which counts against the caps.</numerusform>
            <numerusform>%n requests had no answer and may be billed all the same: at most %1 more, which counts against the caps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n request(s) is unknown; they are not in the sum.</source>
        <translation>
            <numerusform>The price of %n request is unknown; they are not in the sum.</numerusform>
            <numerusform>The price of %n requests is unknown; they are not in the sum.</numerusform>
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
        <translation>
            <numerusform>%n left to the local ranker</numerusform>
            <numerusform>%n left to the local ranker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped by title</source>
        <translation>
            <numerusform>%n dropped by title</numerusform>
            <numerusform>%n dropped by title</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReportDialog</name>
    <message numerus="yes">
        <source>%n had a score before.</source>
        <translation>
            <numerusform>%n had a score before.</numerusform>
            <numerusform>%n had a score before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to the local ranker.</source>
        <translation>
            <numerusform>%n left to the local ranker.</numerusform>
            <numerusform>%n left to the local ranker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what it put low were sent all the same, as a check.</source>
        <translation>
            <numerusform>%n of what it put low was sent all the same, as a check.</numerusform>
            <numerusform>%n of what it put low were sent all the same, as a check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped by title; “Ask the model” reads one of them all the same.</source>
        <translation>
            <numerusform>%n dropped by title; “Ask the model” reads it all the same.</numerusform>
            <numerusform>%n dropped by title; “Ask the model” reads one of them all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored; the next run goes on with them.</source>
        <translation>
            <numerusform>%n not scored; the next run goes on with it.</numerusform>
            <numerusform>%n not scored; the next run goes on with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 in all.</source>
        <translation>
            <numerusform>%n request, %1 in all.</numerusform>
            <numerusform>%n requests, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringOffer</name>
    <message numerus="yes">
        <source>Score %n paper(s)</source>
        <translation>
            <numerusform>Score %n paper</numerusform>
            <numerusform>Score %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinions on %n paper(s)</source>
        <translation>
            <numerusform>Second opinions on %n paper</numerusform>
            <numerusform>Second opinions on %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to %1</source>
        <translation>
            <numerusform>%n request to %1</numerusform>
            <numerusform>%n requests to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With second opinions on about %n of them.</source>
        <translation>
            <numerusform>With second opinions on about %n of them.</numerusform>
            <numerusform>With second opinions on about %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered before, for nothing.</source>
        <translation>
            <numerusform>%n answered before, for nothing.</numerusform>
            <numerusform>%n answered before, for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %n earlier request(s) took.</source>
        <translation>
            <numerusform>By what %n earlier request took.</numerusform>
            <numerusform>By what %n earlier requests took.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingBars</name>
    <message numerus="yes">
        <source>%1: %2 for %n request(s).</source>
        <translation>
            <numerusform>%1: %2 for %n request.</numerusform>
            <numerusform>%1: %2 for %n requests.</numerusform>
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
    <message numerus="yes">
        <source>The median of %n opinion(s): relevance %1, novelty %2</source>
        <translation>
            <numerusform>The median of %n opinion: relevance %1, novelty %2</numerusform>
            <numerusform>The median of %n opinions: relevance %1, novelty %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaDock</name>
    <message numerus="yes">
        <source>%n paper(s) come into the picks</source>
        <translation>
            <numerusform>%n paper comes into the picks</numerusform>
            <numerusform>%n papers come into the picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) go out of them</source>
        <translation>
            <numerusform>%n paper goes out of them</numerusform>
            <numerusform>%n papers go out of them</numerusform>
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
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
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
    <name>firstlight::ModelChooser</name>
    <message numerus="yes">
        <source>%n model(s) there.</source>
        <translation>
            <numerusform>%n model there.</numerusform>
            <numerusform>%n models there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) there; choose one.</source>
        <translation>
            <numerusform>%n model there; choose one.</numerusform>
            <numerusform>%n models there; choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PaperJournalDialog</name>
    <message numerus="yes">
        <source>Version %1 was sent, with %n other paper(s) beside it.</source>
        <translation>
            <numerusform>Version %1 was sent, with %n other paper beside it.</numerusform>
            <numerusform>Version %1 was sent, with %n other papers beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 in all.</source>
        <translation>
            <numerusform>%n request, %1 in all.</numerusform>
            <numerusform>%n requests, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %n is unknown and not in the sum.</source>
        <translation>
            <numerusform>The cost of %n is unknown and not in the sum.</numerusform>
            <numerusform>The cost of %n is unknown and not in the sum.</numerusform>
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
