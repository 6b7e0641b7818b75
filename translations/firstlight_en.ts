<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%1 of %n looked at rescued</source>
        <translation>
            <numerusform>%1 of %n looked at was rescued</numerusform>
            <numerusform>%1 of %n looked at were rescued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>mark %n paper(s) as read</source>
        <translation>
            <numerusform>mark %n paper as read</numerusform>
            <numerusform>mark %n papers as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n paper(s) as unread</source>
        <translation>
            <numerusform>mark %n paper as unread</numerusform>
            <numerusform>mark %n papers as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %n paper(s)</source>
        <translation>
            <numerusform>star %n paper</numerusform>
            <numerusform>star %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unstar %n paper(s)</source>
        <translation>
            <numerusform>unstar %n paper</numerusform>
            <numerusform>unstar %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n paper(s) on To read</source>
        <translation>
            <numerusform>put %n paper on To read</numerusform>
            <numerusform>put %n papers on To read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n paper(s) off To read</source>
        <translation>
            <numerusform>take %n paper off To read</numerusform>
            <numerusform>take %n papers off To read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not interesting</source>
        <translation>
            <numerusform>%n paper not interesting</numerusform>
            <numerusform>%n papers not interesting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) interesting after all</source>
        <translation>
            <numerusform>%n paper interesting after all</numerusform>
            <numerusform>%n papers interesting after all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n paper(s) %1</source>
        <translation>
            <numerusform>tag %n paper %1</numerusform>
            <numerusform>tag %n papers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take tag %1 off %n paper(s)</source>
        <translation>
            <numerusform>take tag %1 off %n paper</numerusform>
            <numerusform>take tag %1 off %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n paper marked as read</numerusform>
            <numerusform>%n papers marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n paper marked as unread</numerusform>
            <numerusform>%n papers marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) starred</source>
        <translation>
            <numerusform>%n paper starred</numerusform>
            <numerusform>%n papers starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) unstarred</source>
        <translation>
            <numerusform>%n paper unstarred</numerusform>
            <numerusform>%n papers unstarred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put on To read</source>
        <translation>
            <numerusform>%n paper put on To read</numerusform>
            <numerusform>%n papers put on To read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken off To read</source>
        <translation>
            <numerusform>%n paper taken off To read</numerusform>
            <numerusform>%n papers taken off To read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) tagged %1</source>
        <translation>
            <numerusform>%n paper tagged %1</numerusform>
            <numerusform>%n papers tagged %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %n paper(s)</source>
        <translation>
            <numerusform>Tag %1 taken off %n paper</numerusform>
            <numerusform>Tag %1 taken off %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescue %n paper(s)</source>
        <translation>
            <numerusform>rescue %n paper</numerusform>
            <numerusform>rescue %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer rescue %n paper(s)</source>
        <translation>
            <numerusform>no longer rescue %n paper</numerusform>
            <numerusform>no longer rescue %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) rescued</source>
        <translation>
            <numerusform>%n paper rescued</numerusform>
            <numerusform>%n papers rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer rescued</source>
        <translation>
            <numerusform>%n paper no longer rescued</numerusform>
            <numerusform>%n papers no longer rescued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n paper marked as read</numerusform>
            <numerusform>%n papers marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n paper marked as unread</numerusform>
            <numerusform>%n papers marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) starred</source>
        <translation>
            <numerusform>%n paper starred</numerusform>
            <numerusform>%n papers starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star taken from %n paper(s)</source>
        <translation>
            <numerusform>star taken from %n paper</numerusform>
            <numerusform>star taken from %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as not interesting</source>
        <translation>
            <numerusform>%n paper marked as not interesting</numerusform>
            <numerusform>%n papers marked as not interesting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer not interesting</source>
        <translation>
            <numerusform>%n paper no longer not interesting</numerusform>
            <numerusform>%n papers no longer not interesting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put on the list of what to read</source>
        <translation>
            <numerusform>%n paper put on the list of what to read</numerusform>
            <numerusform>%n papers put on the list of what to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken off the list of what to read</source>
        <translation>
            <numerusform>%n paper taken off the list of what to read</numerusform>
            <numerusform>%n papers taken off the list of what to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>%n paper tagged “%1”</numerusform>
            <numerusform>%n papers tagged “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” taken off %n paper(s)</source>
        <translation>
            <numerusform>tag “%1” taken off %n paper</numerusform>
            <numerusform>tag “%1” taken off %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) written</source>
        <translation>
            <numerusform>note on %n paper written</numerusform>
            <numerusform>note on %n papers written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) removed</source>
        <translation>
            <numerusform>note on %n paper removed</numerusform>
            <numerusform>note on %n papers removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One question about %n paper(s): expected %1, at worst %2. Nothing was sent to the model.</source>
        <translation>
            <numerusform>One question about %n paper: expected %1, at worst %2. Nothing was sent to the model.</numerusform>
            <numerusform>One question about %n papers: expected %1, at worst %2. Nothing was sent to the model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) rescued</source>
        <translation>
            <numerusform>%n paper rescued</numerusform>
            <numerusform>%n papers rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer rescued</source>
        <translation>
            <numerusform>%n paper no longer rescued</numerusform>
            <numerusform>%n papers no longer rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be written (%1): %2</source>
        <translation>
            <numerusform>%n note could not be written (%1): %2</numerusform>
            <numerusform>%n notes could not be written (%1): %2</numerusform>
        </translation>
    </message>
</context>
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
    <name>CriteriaStrip</name>
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
    <message numerus="yes">
        <source>%n paper(s) move on their side</source>
        <translation>
            <numerusform>%n paper moves on its side</numerusform>
            <numerusform>%n papers move on their side</numerusform>
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
    <name>LifeWords</name>
    <message numerus="yes">
        <source>loses %1 of your %n star(s)</source>
        <translation>
            <numerusform>loses %1 of your %n star</numerusform>
            <numerusform>loses %1 of your %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lets %1 of the %n paper(s) back in that you dismissed</source>
        <translation>
            <numerusform>lets %1 of the %n paper back in that you dismissed</numerusform>
            <numerusform>lets %1 of the %n papers back in that you dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fails %1 of your %n pinned test(s)</source>
        <translation>
            <numerusform>fails %1 of your %n pinned test</numerusform>
            <numerusform>fails %1 of your %n pinned tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It passes %n test(s) more.</source>
        <translation>
            <numerusform>It passes %n test more.</numerusform>
            <numerusform>It passes %n tests more.</numerusform>
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
            <numerusform>The price of %n request is unknown; it is not in the sum.</numerusform>
            <numerusform>The price of %n requests is unknown; they are not in the sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1: %n pick</numerusform>
            <numerusform>%1: %n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv announced nothing on %n weekday(s): %1.</source>
        <translation>
            <numerusform>arXiv announced nothing on %n weekday: %1.</numerusform>
            <numerusform>arXiv announced nothing on %n weekdays: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are missing from the library: %1.</source>
        <translation>
            <numerusform>%n announcement is missing from the library: %1.</numerusform>
            <numerusform>%n announcements are missing from the library: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) could not be fetched: %1.</source>
        <translation>
            <numerusform>%n announcement could not be fetched: %1.</numerusform>
            <numerusform>%n announcements could not be fetched: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are still to come.</source>
        <translation>
            <numerusform>%n announcement is still to come.</numerusform>
            <numerusform>%n announcements are still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) were before your first day: %1.</source>
        <translation>
            <numerusform>%n announcement was before your first day: %1.</numerusform>
            <numerusform>%n announcements were before your first day: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s): %1 papers announced, %2 scanned, %3 picked.</source>
        <translation>
            <numerusform>%n announcement: %1 papers announced, %2 scanned, %3 picked.</numerusform>
            <numerusform>%n announcements: %1 papers announced, %2 scanned, %3 picked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s), perhaps up to %2 more.</source>
        <translation>
            <numerusform>%1 for %n request, perhaps up to %2 more.</numerusform>
            <numerusform>%1 for %n requests, perhaps up to %2 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s).</source>
        <translation>
            <numerusform>%1 for %n request.</numerusform>
            <numerusform>%1 for %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n paper(s) by followed authors.</source>
        <translation>
            <numerusform>Besides, %n paper by followed authors.</numerusform>
            <numerusform>Besides, %n papers by followed authors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have no score.</source>
        <translation>
            <numerusform>%n paper has no score.</numerusform>
            <numerusform>%n papers have no score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by h-index.</source>
        <translation>
            <numerusform>%n paper is hidden by h-index.</numerusform>
            <numerusform>%n papers are hidden by h-index.</numerusform>
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
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%1, more than %n paper(s)</source>
        <translation>
            <numerusform>%1, more than %n paper</numerusform>
            <numerusform>%1, more than %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n paper(s) unread</source>
        <translation>
            <numerusform>%1, %2 of %n paper unread</numerusform>
            <numerusform>%1, %2 of %n papers unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <translation>
            <numerusform>%1, %n paper</numerusform>
            <numerusform>%1, %n papers</numerusform>
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
    <name>RunNews</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pick(s): %1 of %2</source>
        <extracomment>%1: how many picks there are now; %2: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%n more pick: %1 of %2</numerusform>
            <numerusform>%n more picks: %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pick(s) of %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%n pick of %1</numerusform>
            <numerusform>%n picks of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n above your cut-offs</source>
        <translation>
            <numerusform>%n above your cut-offs</numerusform>
            <numerusform>%n above your cut-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by authors you follow</source>
        <translation>
            <numerusform>%n by authors you follow</numerusform>
            <numerusform>%n by authors you follow</numerusform>
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
        <source>%n missed day(s) filled</source>
        <translation>
            <numerusform>%n missed day filled</numerusform>
            <numerusform>%n missed days filled</numerusform>
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
        <source>While it was quiet: %n message(s)</source>
        <translation>
            <numerusform>While it was quiet: %n message</numerusform>
            <numerusform>While it was quiet: %n messages</numerusform>
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
    <name>Site</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>%n pick</numerusform>
            <numerusform>%n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1: %n pick</numerusform>
            <numerusform>%1: %n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked of %1 announced papers, %2 scanned</source>
        <translation>
            <numerusform>%n picked of %1 announced papers, %2 scanned</numerusform>
            <numerusform>%n picked of %1 announced papers, %2 scanned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s), the latest first.</source>
        <translation>
            <numerusform>%n title.</numerusform>
            <numerusform>%n titles, the latest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n announcement</numerusform>
            <numerusform>%n announcements</numerusform>
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
    <name>TrialWords</name>
    <message numerus="yes">
        <source>Asks for %n verdict(s)</source>
        <translation>
            <numerusform>Asks for %n verdict</numerusform>
            <numerusform>Asks for %n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n enters</numerusform>
            <numerusform>%n enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n leaves</numerusform>
            <numerusform>%n leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rise(s)</source>
        <translation>
            <numerusform>%n rises</numerusform>
            <numerusform>%n rise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s)</source>
        <translation>
            <numerusform>%n falls</numerusform>
            <numerusform>%n fall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) where they are</source>
        <translation>
            <numerusform>%n stays where it is</numerusform>
            <numerusform>%n stay where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged under both</source>
        <translation>
            <numerusform>%n not judged under both</numerusform>
            <numerusform>%n not judged under both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n paper(s) in the sample: %1.</source>
        <translation>
            <numerusform>Of %n paper in the sample: %1.</numerusform>
            <numerusform>Of %n papers in the sample: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) given</source>
        <translation>
            <numerusform>%n verdict given</numerusform>
            <numerusform>%n verdicts given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n known before</numerusform>
            <numerusform>%n known before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores %n paper(s)</source>
        <translation>
            <numerusform>Scores %n paper</numerusform>
            <numerusform>Scores %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) run.</source>
        <translation>
            <numerusform>%n day run.</numerusform>
            <numerusform>%n days run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) could not be judged.</source>
        <translation>
            <numerusform>%n paper could not be judged.</numerusform>
            <numerusform>%n papers could not be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are still to be scored.</source>
        <translation>
            <numerusform>%n paper is still to be scored.</numerusform>
            <numerusform>%n papers are still to be scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left; starting again goes on with them.</source>
        <translation>
            <numerusform>%n day is left; starting again goes on with it.</numerusform>
            <numerusform>%n days are left; starting again goes on with them.</numerusform>
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
    <name>Zotero</name>
    <message numerus="yes">
        <source>%n paper(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n paper saved in “%1”.</numerusform>
            <numerusform>%n papers saved in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: sent before, or in Zotero already.</source>
        <translation>
            <numerusform>%n left out: sent before, or in Zotero already.</numerusform>
            <numerusform>%n left out: sent before, or in Zotero already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zotero broke off while it got %n paper(s): look there whether they came. They are not sent again unless you tick that.</source>
        <translation>
            <numerusform>Zotero broke off while it got %n paper: look there whether it came. It is not sent again unless you tick that.</numerusform>
            <numerusform>Zotero broke off while it got %n papers: look there whether they came. They are not sent again unless you tick that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the library.</source>
        <translation>
            <numerusform>%n not in the library.</numerusform>
            <numerusform>%n not in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached, %1 missed.</source>
        <translation>
            <numerusform>%n PDF attached, %1 missed.</numerusform>
            <numerusform>%n PDFs attached, %1 missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::AllSettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) of %1 are taken over; Save keeps them.</source>
        <translation>
            <numerusform>%n setting of %1 is taken over; Save keeps it.</numerusform>
            <numerusform>%n settings of %1 are taken over; Save keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::BackupsDialog</name>
    <message numerus="yes">
        <source>%n backup(s).</source>
        <translation>
            <numerusform>%n backup.</numerusform>
            <numerusform>%n backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ComparisonPanel</name>
    <message numerus="yes">
        <source>%n enter(s) the picks</source>
        <translation>
            <numerusform>%n enters the picks</numerusform>
            <numerusform>%n enter the picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s) the picks</source>
        <translation>
            <numerusform>%n leaves the picks</numerusform>
            <numerusform>%n leave the picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n moves</numerusform>
            <numerusform>%n move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n day(s).</source>
        <translation>
            <numerusform>Cancelled after %n day.</numerusform>
            <numerusform>Cancelled after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n day(s). “~” is an estimate of the local ranker under both.</source>
        <translation>
            <numerusform>Compared on %n day. “~” is an estimate of the local ranker under both.</numerusform>
            <numerusform>Compared on %n days. “~” is an estimate of the local ranker under both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::DayBars</name>
    <message numerus="yes">
        <source>%1: %n pick(s) of %2 scanned</source>
        <translation>
            <numerusform>%1: %n pick of %2 scanned</numerusform>
            <numerusform>%1: %n picks of %2 scanned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::DisagreementDialog</name>
    <message numerus="yes">
        <source>Both scored %n paper(s) of these days, all alike.</source>
        <translation>
            <numerusform>Both scored %n paper of these days, alike.</numerusform>
            <numerusform>Both scored %n papers of these days, all alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both scored %n paper(s) of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</source>
        <translation>
            <numerusform>Both scored %n paper of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</numerusform>
            <numerusform>Both scored %n papers of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</numerusform>
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
    <name>firstlight::ExportControl</name>
    <message numerus="yes">
        <source>%n paper(s) copied.</source>
        <translation>
            <numerusform>%n paper copied.</numerusform>
            <numerusform>%n papers copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) exported to %1.</source>
        <translation>
            <numerusform>%n paper exported to %1.</numerusform>
            <numerusform>%n papers exported to %1.</numerusform>
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
    <name>firstlight::FilterChips</name>
    <message numerus="yes">
        <source>Show only: %1, %n paper(s)</source>
        <translation>
            <numerusform>Show only: %1, %n paper</numerusform>
            <numerusform>Show only: %1, %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::GridPanel</name>
    <message numerus="yes">
        <source>%1 → %n paper(s)</source>
        <translation>
            <numerusform>%1 → %n paper</numerusform>
            <numerusform>%1 → %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n starred would hide</source>
        <translation>
            <numerusform>%1, %n starred would hide</numerusform>
            <numerusform>%1, %n starred would hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) by followed authors, always shown.</source>
        <translation>
            <numerusform>%n paper by followed authors, always shown.</numerusform>
            <numerusform>%n papers by followed authors, always shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) without a score.</source>
        <translation>
            <numerusform>%n paper without a score.</numerusform>
            <numerusform>%n papers without a score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) hidden by h-index.</source>
        <translation>
            <numerusform>%n paper hidden by h-index.</numerusform>
            <numerusform>%n papers hidden by h-index.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::HeatGrid</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::HiddenReasons</name>
    <message numerus="yes">
        <source>%n shown despite novelty below %1</source>
        <translation>
            <numerusform>%n shown despite novelty below %1</numerusform>
            <numerusform>%n shown despite novelty below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by novelty ≥ %1</source>
        <translation>
            <numerusform>%n hidden by novelty ≥ %1</numerusform>
            <numerusform>%n hidden by novelty ≥ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown despite relevance below %1</source>
        <translation>
            <numerusform>%n shown despite relevance below %1</numerusform>
            <numerusform>%n shown despite relevance below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by relevance ≥ %1</source>
        <translation>
            <numerusform>%n hidden by relevance ≥ %1</numerusform>
            <numerusform>%n hidden by relevance ≥ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by search and filters</source>
        <translation>
            <numerusform>%n hidden by search and filters</numerusform>
            <numerusform>%n hidden by search and filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::LifeTests</name>
    <message numerus="yes">
        <source>%n more miss(es) are not listed.</source>
        <translation>
            <numerusform>%n more miss is not listed.</numerusform>
            <numerusform>%n more misses are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::LintList</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the criteria</source>
        <translation>
            <numerusform>%n remark on the criteria</numerusform>
            <numerusform>%n remarks on the criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message numerus="yes">
        <source>%n selected paper(s)</source>
        <translation>
            <numerusform>%n selected paper</numerusform>
            <numerusform>%n selected papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown paper(s)</source>
        <translation>
            <numerusform>%n shown paper</numerusform>
            <numerusform>%n shown papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over, not saved yet.</source>
        <translation>
            <numerusform>%n change taken over, not saved yet.</numerusform>
            <numerusform>%n changes taken over, not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not fit the draft and were left out.</source>
        <translation>
            <numerusform>%n change did not fit the draft and were left out.</numerusform>
            <numerusform>%n changes did not fit the draft and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MergeDialog</name>
    <message numerus="yes">
        <source>%n part(s) were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</source>
        <translation>
            <numerusform>%n part was changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</numerusform>
            <numerusform>%n parts were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</numerusform>
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
    <name>firstlight::MonthCards</name>
    <message numerus="yes">
        <source>%1 · %n pick(s)</source>
        <translation>
            <numerusform>%1 · %n pick</numerusform>
            <numerusform>%1 · %n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>%n pick</numerusform>
            <numerusform>%n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
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
    <name>firstlight::PickListPane</name>
    <message numerus="yes">
        <source>%n new paper(s)</source>
        <translation>
            <numerusform>%n new paper</numerusform>
            <numerusform>%n new papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <extracomment>%1: the day</extracomment>
        <translation>
            <numerusform>%1: %n pick</numerusform>
            <numerusform>%1: %n picks</numerusform>
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
<context>
    <name>firstlight::SiteDialog</name>
    <message numerus="yes">
        <source>%n day(s) published.</source>
        <translation>
            <numerusform>%n day published.</numerusform>
            <numerusform>%n days published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionDialog</name>
    <message numerus="yes">
        <source>The criteria and you differ on %n paper(s). One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</source>
        <translation>
            <numerusform>The criteria and you differ on %n paper. One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</numerusform>
            <numerusform>The criteria and you differ on %n papers. One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed, for %1. Tick what you want; it becomes a draft.</source>
        <translation>
            <numerusform>%n change proposed, for %1. Tick what you want; it becomes a draft.</numerusform>
            <numerusform>%n changes proposed, for %1. Tick what you want; it becomes a draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TagEditor</name>
    <message numerus="yes">
        <source>Tags of %n paper(s)</source>
        <translation>
            <numerusform>Tags of %n paper</numerusform>
            <numerusform>Tags of %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TermCompletion</name>
    <message numerus="yes">
        <source>%1 · %n paper(s)</source>
        <translation>
            <numerusform>%1 · %n paper</numerusform>
            <numerusform>%1 · %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TrayIcon</name>
    <message numerus="yes">
        <source>Firstlight: %n unread pick(s) of %1</source>
        <extracomment>%1: &quot;Wed 1 Oct&quot;</extracomment>
        <translation>
            <numerusform>Firstlight: %n unread pick of %1</numerusform>
            <numerusform>Firstlight: %n unread picks of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TriageSummary</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not interesting</source>
        <translation>
            <numerusform>%n not interesting</numerusform>
            <numerusform>%n not interesting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a decision</source>
        <translation>
            <numerusform>%n without a decision</numerusform>
            <numerusform>%n without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go through the %n left</source>
        <translation>
            <numerusform>Go through the %n left</numerusform>
            <numerusform>Go through the %n left</numerusform>
        </translation>
    </message>
</context>
</TS>
