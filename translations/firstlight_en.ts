<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%1 of %Ln looked at rescued</source>
        <translation>
            <numerusform>%1 of %Ln looked at was rescued</numerusform>
            <numerusform>%1 of %Ln looked at were rescued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>mark %Ln paper(s) as read</source>
        <translation>
            <numerusform>mark %Ln paper as read</numerusform>
            <numerusform>mark %Ln papers as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln paper(s) as unread</source>
        <translation>
            <numerusform>mark %Ln paper as unread</numerusform>
            <numerusform>mark %Ln papers as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %Ln paper(s)</source>
        <translation>
            <numerusform>star %Ln paper</numerusform>
            <numerusform>star %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unstar %Ln paper(s)</source>
        <translation>
            <numerusform>unstar %Ln paper</numerusform>
            <numerusform>unstar %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln paper(s) on To read</source>
        <translation>
            <numerusform>put %Ln paper on To read</numerusform>
            <numerusform>put %Ln papers on To read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln paper(s) off To read</source>
        <translation>
            <numerusform>take %Ln paper off To read</numerusform>
            <numerusform>take %Ln papers off To read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) not interesting</source>
        <translation>
            <numerusform>%Ln paper not interesting</numerusform>
            <numerusform>%Ln papers not interesting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) interesting after all</source>
        <translation>
            <numerusform>%Ln paper interesting after all</numerusform>
            <numerusform>%Ln papers interesting after all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln paper(s) %1</source>
        <translation>
            <numerusform>tag %Ln paper %1</numerusform>
            <numerusform>tag %Ln papers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take tag %1 off %Ln paper(s)</source>
        <translation>
            <numerusform>take tag %1 off %Ln paper</numerusform>
            <numerusform>take tag %1 off %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as read</source>
        <translation>
            <numerusform>%Ln paper marked as read</numerusform>
            <numerusform>%Ln papers marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as unread</source>
        <translation>
            <numerusform>%Ln paper marked as unread</numerusform>
            <numerusform>%Ln papers marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) starred</source>
        <translation>
            <numerusform>%Ln paper starred</numerusform>
            <numerusform>%Ln papers starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unstarred</source>
        <translation>
            <numerusform>%Ln paper unstarred</numerusform>
            <numerusform>%Ln papers unstarred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) put on To read</source>
        <translation>
            <numerusform>%Ln paper put on To read</numerusform>
            <numerusform>%Ln papers put on To read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken off To read</source>
        <translation>
            <numerusform>%Ln paper taken off To read</numerusform>
            <numerusform>%Ln papers taken off To read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) tagged %1</source>
        <translation>
            <numerusform>%Ln paper tagged %1</numerusform>
            <numerusform>%Ln papers tagged %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %Ln paper(s)</source>
        <translation>
            <numerusform>Tag %1 taken off %Ln paper</numerusform>
            <numerusform>Tag %1 taken off %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescue %Ln paper(s)</source>
        <translation>
            <numerusform>rescue %Ln paper</numerusform>
            <numerusform>rescue %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer rescue %Ln paper(s)</source>
        <translation>
            <numerusform>no longer rescue %Ln paper</numerusform>
            <numerusform>no longer rescue %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) rescued</source>
        <translation>
            <numerusform>%Ln paper rescued</numerusform>
            <numerusform>%Ln papers rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) no longer rescued</source>
        <translation>
            <numerusform>%Ln paper no longer rescued</numerusform>
            <numerusform>%Ln papers no longer rescued</numerusform>
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
        <source>found by %Ln request(s)</source>
        <translation>
            <numerusform>found by %Ln request</numerusform>
            <numerusform>found by %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaStrip</name>
    <message numerus="yes">
        <source>%Ln paper(s) come into the picks</source>
        <translation>
            <numerusform>%Ln paper comes into the picks</numerusform>
            <numerusform>%Ln papers come into the picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) go out of them</source>
        <translation>
            <numerusform>%Ln paper goes out of them</numerusform>
            <numerusform>%Ln papers go out of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) move on their side</source>
        <translation>
            <numerusform>%Ln paper moves on its side</numerusform>
            <numerusform>%Ln papers move on their side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedFaults</name>
    <message numerus="yes">
        <source>%Ln day(s) missing</source>
        <translation>
            <numerusform>%Ln day missing</numerusform>
            <numerusform>%Ln days missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) without usable papers</source>
        <translation>
            <numerusform>%Ln feed without usable papers</numerusform>
            <numerusform>%Ln feeds without usable papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message numerus="yes">
        <source>loses %1 of your %Ln star(s)</source>
        <translation>
            <numerusform>loses %1 of your %Ln star</numerusform>
            <numerusform>loses %1 of your %Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lets %1 of the %Ln paper(s) back in that you dismissed</source>
        <translation>
            <numerusform>lets %1 of the %Ln paper back in that you dismissed</numerusform>
            <numerusform>lets %1 of the %Ln papers back in that you dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fails %1 of your %Ln pinned test(s)</source>
        <translation>
            <numerusform>fails %1 of your %Ln pinned test</numerusform>
            <numerusform>fails %1 of your %Ln pinned tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It passes %Ln test(s) more.</source>
        <translation>
            <numerusform>It passes %Ln test more.</numerusform>
            <numerusform>It passes %Ln tests more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>%Ln request(s) had no answer and may be billed all the same: at most %1 more, which counts against the caps.</source>
        <translation>
            <numerusform>%Ln request had no answer and may be billed all the same: at most %1 more, which counts against the caps.</numerusform>
            <numerusform>%Ln requests had no answer and may be billed all the same: at most %1 more, which counts against the caps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln request(s) is unknown; they are not in the sum.</source>
        <translation>
            <numerusform>The price of %Ln request is unknown; it is not in the sum.</numerusform>
            <numerusform>The price of %Ln requests is unknown; they are not in the sum.</numerusform>
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
        <source>show all %Ln</source>
        <translation>
            <numerusform>show all %Ln</numerusform>
            <numerusform>show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%1, more than %Ln paper(s)</source>
        <translation>
            <numerusform>%1, more than %Ln paper</numerusform>
            <numerusform>%1, more than %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln paper(s) unread</source>
        <translation>
            <numerusform>%1, %2 of %Ln paper unread</numerusform>
            <numerusform>%1, %2 of %Ln papers unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s)</source>
        <translation>
            <numerusform>%1, %Ln paper</numerusform>
            <numerusform>%1, %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message numerus="yes">
        <source>Ranking %Ln paper(s)</source>
        <translation>
            <numerusform>Ranking %Ln paper</numerusform>
            <numerusform>Ranking %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored</source>
        <translation>
            <numerusform>%Ln scored</numerusform>
            <numerusform>%Ln scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>%Ln not scored</numerusform>
            <numerusform>%Ln not scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) filled</source>
        <translation>
            <numerusform>%Ln day filled</numerusform>
            <numerusform>%Ln days filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>%Ln still missing</numerusform>
            <numerusform>%Ln still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index</source>
        <translation>
            <numerusform>%Ln hidden by h-index</numerusform>
            <numerusform>%Ln hidden by h-index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker</source>
        <translation>
            <numerusform>%Ln left to the local ranker</numerusform>
            <numerusform>%Ln left to the local ranker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title</source>
        <translation>
            <numerusform>%Ln dropped by title</numerusform>
            <numerusform>%Ln dropped by title</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pick(s): %1 of %2</source>
        <extracomment>%1: how many picks there are now; %2: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%Ln more pick: %1 of %2</numerusform>
            <numerusform>%Ln more picks: %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s) of %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%Ln pick of %1</numerusform>
            <numerusform>%Ln picks of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln above your cut-offs</source>
        <translation>
            <numerusform>%Ln above your cut-offs</numerusform>
            <numerusform>%Ln above your cut-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by authors you follow</source>
        <translation>
            <numerusform>%Ln by authors you follow</numerusform>
            <numerusform>%Ln by authors you follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>%Ln not scored</numerusform>
            <numerusform>%Ln not scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed day(s) filled</source>
        <translation>
            <numerusform>%Ln missed day filled</numerusform>
            <numerusform>%Ln missed days filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>%Ln still missing</numerusform>
            <numerusform>%Ln still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %Ln message(s)</source>
        <translation>
            <numerusform>While it was quiet: %Ln message</numerusform>
            <numerusform>While it was quiet: %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReportDialog</name>
    <message numerus="yes">
        <source>%Ln had a score before.</source>
        <translation>
            <numerusform>%Ln had a score before.</numerusform>
            <numerusform>%Ln had a score before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker.</source>
        <translation>
            <numerusform>%Ln left to the local ranker.</numerusform>
            <numerusform>%Ln left to the local ranker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what it put low were sent all the same, as a check.</source>
        <translation>
            <numerusform>%Ln of what it put low was sent all the same, as a check.</numerusform>
            <numerusform>%Ln of what it put low were sent all the same, as a check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title; “Ask the model” reads one of them all the same.</source>
        <translation>
            <numerusform>%Ln dropped by title; “Ask the model” reads it all the same.</numerusform>
            <numerusform>%Ln dropped by title; “Ask the model” reads one of them all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored; the next run goes on with them.</source>
        <translation>
            <numerusform>%Ln not scored; the next run goes on with it.</numerusform>
            <numerusform>%Ln not scored; the next run goes on with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln request, %1 in all.</numerusform>
            <numerusform>%Ln requests, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringOffer</name>
    <message numerus="yes">
        <source>Score %Ln paper(s)</source>
        <translation>
            <numerusform>Score %Ln paper</numerusform>
            <numerusform>Score %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinions on %Ln paper(s)</source>
        <translation>
            <numerusform>Second opinions on %Ln paper</numerusform>
            <numerusform>Second opinions on %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to %1</source>
        <translation>
            <numerusform>%Ln request to %1</numerusform>
            <numerusform>%Ln requests to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With second opinions on about %Ln of them.</source>
        <translation>
            <numerusform>With second opinions on about %Ln of them.</numerusform>
            <numerusform>With second opinions on about %Ln of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered before, for nothing.</source>
        <translation>
            <numerusform>%Ln answered before, for nothing.</numerusform>
            <numerusform>%Ln answered before, for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %Ln earlier request(s) took.</source>
        <translation>
            <numerusform>By what %Ln earlier request took.</numerusform>
            <numerusform>By what %Ln earlier requests took.</numerusform>
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
        <source>%1: %2 for %Ln request(s).</source>
        <translation>
            <numerusform>%1: %2 for %Ln request.</numerusform>
            <numerusform>%1: %2 for %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message numerus="yes">
        <source>Asks for %Ln verdict(s)</source>
        <translation>
            <numerusform>Asks for %Ln verdict</numerusform>
            <numerusform>Asks for %Ln verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s)</source>
        <translation>
            <numerusform>%Ln enters</numerusform>
            <numerusform>%Ln enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s)</source>
        <translation>
            <numerusform>%Ln leaves</numerusform>
            <numerusform>%Ln leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rise(s)</source>
        <translation>
            <numerusform>%Ln rises</numerusform>
            <numerusform>%Ln rise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fall(s)</source>
        <translation>
            <numerusform>%Ln falls</numerusform>
            <numerusform>%Ln fall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) where they are</source>
        <translation>
            <numerusform>%Ln stays where it is</numerusform>
            <numerusform>%Ln stay where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged under both</source>
        <translation>
            <numerusform>%Ln not judged under both</numerusform>
            <numerusform>%Ln not judged under both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln paper(s) in the sample: %1.</source>
        <translation>
            <numerusform>Of %Ln paper in the sample: %1.</numerusform>
            <numerusform>Of %Ln papers in the sample: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) given</source>
        <translation>
            <numerusform>%Ln verdict given</numerusform>
            <numerusform>%Ln verdicts given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln known before</numerusform>
            <numerusform>%Ln known before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores %Ln paper(s)</source>
        <translation>
            <numerusform>Scores %Ln paper</numerusform>
            <numerusform>Scores %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) run.</source>
        <translation>
            <numerusform>%Ln day run.</numerusform>
            <numerusform>%Ln days run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) could not be judged.</source>
        <translation>
            <numerusform>%Ln paper could not be judged.</numerusform>
            <numerusform>%Ln papers could not be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are still to be scored.</source>
        <translation>
            <numerusform>%Ln paper is still to be scored.</numerusform>
            <numerusform>%Ln papers are still to be scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left; starting again goes on with them.</source>
        <translation>
            <numerusform>%Ln day is left; starting again goes on with it.</numerusform>
            <numerusform>%Ln days are left; starting again goes on with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln shown despite h-index below %1</source>
        <translation>
            <numerusform>%Ln shown despite h-index below %1</numerusform>
            <numerusform>%Ln shown despite h-index below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index below %1</source>
        <translation>
            <numerusform>%Ln hidden by h-index below %1</numerusform>
            <numerusform>%Ln hidden by h-index below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln opinion(s): relevance %1, novelty %2</source>
        <translation>
            <numerusform>The median of %Ln opinion: relevance %1, novelty %2</numerusform>
            <numerusform>The median of %Ln opinions: relevance %1, novelty %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zotero</name>
    <message numerus="yes">
        <source>%Ln paper(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln paper saved in “%1”.</numerusform>
            <numerusform>%Ln papers saved in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: sent before, or in Zotero already.</source>
        <translation>
            <numerusform>%Ln left out: sent before, or in Zotero already.</numerusform>
            <numerusform>%Ln left out: sent before, or in Zotero already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zotero broke off while it got %Ln paper(s): look there whether they came. They are not sent again unless you tick that.</source>
        <translation>
            <numerusform>Zotero broke off while it got %Ln paper: look there whether it came. It is not sent again unless you tick that.</numerusform>
            <numerusform>Zotero broke off while it got %Ln papers: look there whether they came. They are not sent again unless you tick that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library.</source>
        <translation>
            <numerusform>%Ln not in the library.</numerusform>
            <numerusform>%Ln not in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDF(s) attached, %1 missed.</source>
        <translation>
            <numerusform>%Ln PDF attached, %1 missed.</numerusform>
            <numerusform>%Ln PDFs attached, %1 missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::AllSettingsPage</name>
    <message numerus="yes">
        <source>%Ln setting(s) of %1 are taken over; Save keeps them.</source>
        <translation>
            <numerusform>%Ln setting of %1 is taken over; Save keeps it.</numerusform>
            <numerusform>%Ln settings of %1 are taken over; Save keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::BackupsDialog</name>
    <message numerus="yes">
        <source>%Ln backup(s).</source>
        <translation>
            <numerusform>%Ln backup.</numerusform>
            <numerusform>%Ln backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ComparisonPanel</name>
    <message numerus="yes">
        <source>%Ln enter(s) the picks</source>
        <translation>
            <numerusform>%Ln enters the picks</numerusform>
            <numerusform>%Ln enter the picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s) the picks</source>
        <translation>
            <numerusform>%Ln leaves the picks</numerusform>
            <numerusform>%Ln leave the picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln moves</numerusform>
            <numerusform>%Ln move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln day(s).</source>
        <translation>
            <numerusform>Cancelled after %Ln day.</numerusform>
            <numerusform>Cancelled after %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %Ln day(s). “~” is an estimate of the local ranker under both.</source>
        <translation>
            <numerusform>Compared on %Ln day. “~” is an estimate of the local ranker under both.</numerusform>
            <numerusform>Compared on %Ln days. “~” is an estimate of the local ranker under both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaStrip</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::DayBars</name>
    <message numerus="yes">
        <source>%1: %Ln pick(s) of %2 scanned</source>
        <translation>
            <numerusform>%1: %Ln pick of %2 scanned</numerusform>
            <numerusform>%1: %Ln picks of %2 scanned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::DisagreementDialog</name>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days, all alike.</source>
        <translation>
            <numerusform>Both scored %Ln paper of these days, alike.</numerusform>
            <numerusform>Both scored %Ln papers of these days, all alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</source>
        <translation>
            <numerusform>Both scored %Ln paper of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</numerusform>
            <numerusform>Both scored %Ln papers of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::EmptyState</name>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by the search or by a filter.</source>
        <translation>
            <numerusform>%Ln paper is hidden by the search or by a filter.</numerusform>
            <numerusform>%Ln papers are hidden by the search or by a filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are below them or not scored yet.</source>
        <translation>
            <numerusform>%Ln paper is below them or not scored yet.</numerusform>
            <numerusform>%Ln papers are below them or not scored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln paper is hidden by it.</numerusform>
            <numerusform>%Ln papers are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ExportControl</name>
    <message numerus="yes">
        <source>%Ln paper(s) copied.</source>
        <translation>
            <numerusform>%Ln paper copied.</numerusform>
            <numerusform>%Ln papers copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln paper exported to %1.</numerusform>
            <numerusform>%Ln papers exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::FilterBar</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::FilterChips</name>
    <message numerus="yes">
        <source>Show only: %1, %Ln paper(s)</source>
        <translation>
            <numerusform>Show only: %1, %Ln paper</numerusform>
            <numerusform>Show only: %1, %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::GridPanel</name>
    <message numerus="yes">
        <source>%1 → %Ln paper(s)</source>
        <translation>
            <numerusform>%1 → %Ln paper</numerusform>
            <numerusform>%1 → %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln starred would hide</source>
        <translation>
            <numerusform>%1, %Ln starred would hide</numerusform>
            <numerusform>%1, %Ln starred would hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) by followed authors, always shown.</source>
        <translation>
            <numerusform>%Ln paper by followed authors, always shown.</numerusform>
            <numerusform>%Ln papers by followed authors, always shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without a score.</source>
        <translation>
            <numerusform>%Ln paper without a score.</numerusform>
            <numerusform>%Ln papers without a score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) hidden by h-index.</source>
        <translation>
            <numerusform>%Ln paper hidden by h-index.</numerusform>
            <numerusform>%Ln papers hidden by h-index.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::HeatGrid</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::HiddenReasons</name>
    <message numerus="yes">
        <source>%Ln shown despite novelty below %1</source>
        <translation>
            <numerusform>%Ln shown despite novelty below %1</numerusform>
            <numerusform>%Ln shown despite novelty below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by novelty ≥ %1</source>
        <translation>
            <numerusform>%Ln hidden by novelty ≥ %1</numerusform>
            <numerusform>%Ln hidden by novelty ≥ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite relevance below %1</source>
        <translation>
            <numerusform>%Ln shown despite relevance below %1</numerusform>
            <numerusform>%Ln shown despite relevance below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by relevance ≥ %1</source>
        <translation>
            <numerusform>%Ln hidden by relevance ≥ %1</numerusform>
            <numerusform>%Ln hidden by relevance ≥ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by search and filters</source>
        <translation>
            <numerusform>%Ln hidden by search and filters</numerusform>
            <numerusform>%Ln hidden by search and filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::LifeTests</name>
    <message numerus="yes">
        <source>%Ln more miss(es) are not listed.</source>
        <translation>
            <numerusform>%Ln more miss is not listed.</numerusform>
            <numerusform>%Ln more misses are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::LintList</name>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) on the criteria</source>
        <translation>
            <numerusform>%Ln remark on the criteria</numerusform>
            <numerusform>%Ln remarks on the criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message numerus="yes">
        <source>%Ln selected paper(s)</source>
        <translation>
            <numerusform>%Ln selected paper</numerusform>
            <numerusform>%Ln selected papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown paper(s)</source>
        <translation>
            <numerusform>%Ln shown paper</numerusform>
            <numerusform>%Ln shown papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken over, not saved yet.</source>
        <translation>
            <numerusform>%Ln change taken over, not saved yet.</numerusform>
            <numerusform>%Ln changes taken over, not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit the draft and were left out.</source>
        <translation>
            <numerusform>%Ln change did not fit the draft and were left out.</numerusform>
            <numerusform>%Ln changes did not fit the draft and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln part(s) were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</source>
        <translation>
            <numerusform>%Ln part was changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</numerusform>
            <numerusform>%Ln parts were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ModelChooser</name>
    <message numerus="yes">
        <source>%Ln model(s) there.</source>
        <translation>
            <numerusform>%Ln model there.</numerusform>
            <numerusform>%Ln models there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there; choose one.</source>
        <translation>
            <numerusform>%Ln model there; choose one.</numerusform>
            <numerusform>%Ln models there; choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MonthCards</name>
    <message numerus="yes">
        <source>%1 · %Ln pick(s)</source>
        <translation>
            <numerusform>%1 · %Ln pick</numerusform>
            <numerusform>%1 · %Ln picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln starred</numerusform>
            <numerusform>%Ln starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s)</source>
        <translation>
            <numerusform>%Ln pick</numerusform>
            <numerusform>%Ln picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PaperJournalDialog</name>
    <message numerus="yes">
        <source>Version %1 was sent, with %Ln other paper(s) beside it.</source>
        <translation>
            <numerusform>Version %1 was sent, with %Ln other paper beside it.</numerusform>
            <numerusform>Version %1 was sent, with %Ln other papers beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln request, %1 in all.</numerusform>
            <numerusform>%Ln requests, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln is unknown and not in the sum.</source>
        <translation>
            <numerusform>The cost of %Ln is unknown and not in the sum.</numerusform>
            <numerusform>The cost of %Ln is unknown and not in the sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PickListModel</name>
    <message numerus="yes">
        <source>%1, %Ln paper(s), collapsed</source>
        <translation>
            <numerusform>%1, %Ln paper, collapsed</numerusform>
            <numerusform>%1, %Ln papers, collapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s), expanded</source>
        <translation>
            <numerusform>%1, %Ln paper, expanded</numerusform>
            <numerusform>%1, %Ln papers, expanded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PickListPane</name>
    <message numerus="yes">
        <source>%Ln new paper(s)</source>
        <translation>
            <numerusform>%Ln new paper</numerusform>
            <numerusform>%Ln new papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s)</source>
        <extracomment>%1: the day</extracomment>
        <translation>
            <numerusform>%1: %Ln pick</numerusform>
            <numerusform>%1: %Ln picks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesModel</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln unread</numerusform>
            <numerusform>%1, %Ln unread</numerusform>
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
        <source>%Ln day(s) published.</source>
        <translation>
            <numerusform>%Ln day published.</numerusform>
            <numerusform>%Ln days published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionDialog</name>
    <message numerus="yes">
        <source>The criteria and you differ on %Ln paper(s). One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</source>
        <translation>
            <numerusform>The criteria and you differ on %Ln paper. One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</numerusform>
            <numerusform>The criteria and you differ on %Ln papers. One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed, for %1. Tick what you want; it becomes a draft.</source>
        <translation>
            <numerusform>%Ln change proposed, for %1. Tick what you want; it becomes a draft.</numerusform>
            <numerusform>%Ln changes proposed, for %1. Tick what you want; it becomes a draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln paper(s)</source>
        <translation>
            <numerusform>Tags of %Ln paper</numerusform>
            <numerusform>Tags of %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TermCompletion</name>
    <message numerus="yes">
        <source>%1 · %Ln paper(s)</source>
        <translation>
            <numerusform>%1 · %Ln paper</numerusform>
            <numerusform>%1 · %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TrayIcon</name>
    <message numerus="yes">
        <source>Firstlight: %Ln unread pick(s) of %1</source>
        <extracomment>%1: &quot;Wed 1 Oct&quot;</extracomment>
        <translation>
            <numerusform>Firstlight: %Ln unread pick of %1</numerusform>
            <numerusform>Firstlight: %Ln unread picks of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TriageSummary</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln starred</numerusform>
            <numerusform>%Ln starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to read</source>
        <translation>
            <numerusform>%Ln to read</numerusform>
            <numerusform>%Ln to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not interesting</source>
        <translation>
            <numerusform>%Ln not interesting</numerusform>
            <numerusform>%Ln not interesting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln read</numerusform>
            <numerusform>%Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a decision</source>
        <translation>
            <numerusform>%Ln without a decision</numerusform>
            <numerusform>%Ln without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go through the %Ln left</source>
        <translation>
            <numerusform>Go through the %Ln left</numerusform>
            <numerusform>Go through the %Ln left</numerusform>
        </translation>
    </message>
</context>
</TS>
