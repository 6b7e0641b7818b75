<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>mark %n paper(s) as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n paper(s) as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unstar %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n paper(s) on To read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n paper(s) off To read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not interesting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) interesting after all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n paper(s) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take tag %1 off %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) starred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) unstarred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put on To read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken off To read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) tagged %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>from OAI-PMH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the search API, approximately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The day of %1 of them is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: still missing in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--via is best, listing or oai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backfill wants --from DAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting %1 of %2 (%3 of %4) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill announcement days that were missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the last three months come from arXiv&apos;s listings, one request every 15 seconds; older ones from OAI-PMH; where neither answers, from the search API, approximately. What is there is not asked for again, and a backfill that was interrupted goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day (YYYY-MM-DD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day; today when it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best, listing or oai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: firstlight bundle export FILE. A bundle is read back with: firstlight import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 papers, with criteria, scores and marks. Keys and passwords are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything of the library into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers, announcements, criteria, scores, stars, notes, tags and settings, one JSON object a line; keys and passwords are never in it. Read it back with: firstlight import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything (database, settings) below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this moment (ISO 8601) for the present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write machine-readable output, one object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on standard error what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firstlight reads the day&apos;s arXiv papers with you.

Usage: firstlight [OPTIONS]                 opens the window
       firstlight COMMAND [OPTIONS] […]

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text; after a command, the command&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 usage, 3 network, 4 storage, 5 budget reached, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2

%3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
See: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now wants a moment such as 2025-10-01T06:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria yet; starting from the template “%1”. See: firstlight criteria show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps by authors whom you follow, but no picks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hidden by h-index below %2. Show them with: firstlight picks --any-h-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2025-10-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty. Get papers with: firstlight run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: firstlight config list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: firstlight config --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, read and change settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria yet. Import some with: firstlight criteria import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2 topics, %3 keywords, %4 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no revision&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is in use. Rank with it: firstlight run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: firstlight criteria --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, show, import and choose revisions of the criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import takes criteria in Markdown or a whole prompt; - is standard input. Every text is a revision of its own, kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local ranker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight run --day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day&apos;s digest in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD); else the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). The copies of earlier days lie beside it; put the newest sound one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are free where %2 lies. Make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Set it with: firstlight key set llm (add --file to keep it in a file that only you can read).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers; it has no list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but no model is set. Set one of its %2 with: firstlight config set llm.model NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but “%2” is not among its %3 models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and offers “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes off the service&apos;s. Announcement days and secure connections depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nobody was there to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAD </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model&apos;s service is set; papers are ranked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check database, disk, key, the model&apos;s service and the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free. Nothing is changed. The exit code is 1 when something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; go on with the same command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there, %5 refused%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; went on from the last break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1: %2 %  (%3 of %4 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take files into the library: digests, snapshots, bundles, feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A FILE is a published digest (Markdown or JSON), arXiv&apos;s metadata snapshot (one JSON object a line), a bundle of another Firstlight, a feed, or an OAI-PMH answer; its content decides, not its name. Nothing in the library is replaced by less. What was refused is named by line. An import that was broken off goes on when the same file is imported again.
Exit codes: 1 something was refused, 2 a file cannot be used, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer, perhaps billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing about this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criteria %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an arXiv identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the library: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell which models were asked about a paper, and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first: when, which model, what for, under which criteria, what it said, and the paper&apos;s share of the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“firstlight key set %1 --file” keeps the key in a file that only you can read; the environment variable FIRSTLIGHT_API_KEY can hold the model&apos;s key, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key (it is not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 (it is not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1, readable by you alone, but not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the key store of this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten here, but the key store may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys have the names llm and semantic-scholar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: firstlight key --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a service&apos;s key, delete it, or tell where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME is llm (the model&apos;s service) or semantic-scholar (who knows authors; works without a key, too). A key belongs to the host that is set and is sent to no other; llm@HOST names that of another. set reads the key from standard input into the desktop&apos;s key store. FIRSTLIGHT_API_KEY overrides the store for llm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a file of the profile instead, readable by you alone, but not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv has not announced it yet: %1. Nothing was stored under this day; it is asked for again in an hour, or by the same command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no usable answer (%1). What was stored is kept; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service limits requests (%1). What was stored is kept; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not what it should be (%1). Nothing of it was stored; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the key (%1). Set another with: firstlight key set llm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at the service has no credit left (%1). Scores so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the settings with: firstlight config list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap on spending was reached (%1). Scores so far are kept; the rest is unscored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Firstlight is at work (%1); this one leaves. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was stored is kept; the next run goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picks of %2 papers on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the sample day instead: invented papers, nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so here are today&apos;s picks; see firstlight --help for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv announced nothing on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a number from 0 (all papers, unscored ones too) to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--month wants a month such as 2025-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, json, markdown or bibtex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit wants a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List or export picks: of the latest day, or as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without cut-offs those of the settings hold; 0 shows every paper. Scores of a model come first, estimates of the local ranker (~8) where there are none. In the table, @ marks papers by authors whom you follow, @? those perhaps by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least relevance, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least novelty, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred papers only; of all days unless one is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those too that people.min-h-index hides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread papers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that hold all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of local, llm, or llm:MODEL only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores under this revision of the criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, json, markdown or bibtex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1 tokens in %2, out %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times %1 at peak hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times %1 as flex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 in %2, out %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per million tokens
%1 %2 %3 %4 %5  as of       from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD], each per million tokens, from 0 to below 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price of your own for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a price list: an address, a file, or once for all with: firstlight config set llm.price-source URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prices taken, %2 rows without a sound price left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: firstlight prices --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, set and refresh the prices of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices that you set come before those that were fetched, and these before those that Firstlight brings along. What has no price is unknown, not free. refresh reads LiteLLM&apos;s model_prices_and_context_window.json, OpenRouter&apos;s /api/v1/models, or a list in Firstlight&apos;s own form, from an address or a file; without either from the setting llm.price-source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the library: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take stars away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark papers as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark papers as unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark papers as not interesting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--budget wants an amount in US dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Going on without one. Set it with: firstlight key set llm (add --file to keep it in a file that only you can read), or in FIRSTLIGHT_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scorer is local or llm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local ranker costs nothing; --dry-run is for --scorer llm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get and score an announcement: the current one, or a day&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was interrupted is continued: what is stored is not fetched again, what is scored is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement of this day (YYYY-MM-DD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local (free) or llm (the configured model).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend at most this many US dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the model again about papers whose abstract changed a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the model every paper, whatever the prefilter leaves out; what is scored is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what the model would cost; send it nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the model about single papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also about papers that the prefilter left out, that were dropped by their titles, or that failed. What is scored already is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost unknown (no price for this model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 scored, %2 scored before, %3 unscored, %4 failed; %5 requests, %6 tokens in, %7 out, %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 papers in %3 requests, %4 judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 known from earlier answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 left to the local ranker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random: about %3 picks missed, %4 to %5, by %6 such checks in 30 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting %1 (%2 of %3) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1 papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking %1 papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 of %2 titles  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored %1 of %2 papers  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again about %1 of %2 papers  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 papers (and %2 answered before, for nothing) in %3 requests; about %4 tokens in, %5 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3. Nothing was sent to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what %1 earlier requests to this model took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped by their titles; run --all reads them too, score reads single ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: the model gave no valid verdict in three rounds, or declined. Ask again about one with: firstlight score ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors were not looked up (%1): names alone decide who is followed. The next run asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the papers of the library that are most like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the words of titles and abstracts, over the whole library and without a network. The first column says how similar a paper is, 100 % being the same words; the others are those of picks. With --json the objects are those of picks and carry similarity, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many, 1 to %1; otherwise %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests; tokens: %2 in (%3 cached), %4 out (%5 reasoning); %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests had no answer and were perhaps billed: at most $%2 more, which counts against the caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests have no known price and are not in the sum. See: firstlight prices --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of at most $%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2025-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what models cost, by month or by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model and purpose: requests, tokens and US dollars. Days and months are UTC&apos;s, as the caps&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 %2 %3 listed, %4 kept  %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; next try from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no announcement (weekend)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: missing in %2; get it with: firstlight backfill --from %3 --to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next announcement: %1, in %2 h %3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  %2  %3  %4: %5 scored, %6 before, %7 unscored  %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent this month: $%1
Everything is kept in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the state of the feeds by day, the last runs, the month&apos;s spending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of this model is not known; caps in dollars cannot hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs nothing: it runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 in from the cache, %3 out per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (prices of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1 tokens, price not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1, at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers by JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in JSON, without a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 of them reasoning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>found by %n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, but did not judge the paper as asked. Papers may stay without a score; another model may do better.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: %1 judged the paper.
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaTemplates</name>
    <message>
        <source>Foundations of machine learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language models and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank page with hints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>%1 picks of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picks of %2; a part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; fill the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds were out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before your first day; not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointFault</name>
    <message>
        <source>There is no host of the name %1, or this computer is offline. Check the address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the model&apos;s server, or check the port in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the address, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 cannot be made secure (TLS), so nothing was sent. Check the address and this computer&apos;s clock; a proxy that reads along needs its certificate installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between here and %1 fails. Check the proxy in the desktop&apos;s network settings, or http_proxy and https_proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long. Try again later, or choose a faster model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no usable answer. Is this the address of a model&apos;s service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends requests on to %2. The key is not sent there. Set the address that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends requests on to elsewhere. The key is not sent there. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check it; most end in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a key. Set one for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forbids this. The key may lack the right: check it there, or set another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the key. Set another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Top it up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 limits requests now. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in trouble. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be written, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2” to this key. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not take this effort. Choose another, or “as the service likes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses are used, or http on this machine; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1: what happened and what to do; %2: the words of a service or of the system</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedFaults</name>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: arXiv still offered the papers of the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: arXiv&apos;s feed was cut, a part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) without usable papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Importing %1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken, %2 already there, %3 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; import the file again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library or the file failed (%1). What was taken is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on where it had been broken off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyBinding</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves within lists and text; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone types text. Hold Ctrl or Alt with it for this command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1 is open to other users of this machine (mode %2), so it is not read. They may know the key: replace it at the service, then set it anew. “chmod 600” makes the file usable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1 is not your own, so it is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1 holds no keys that can be made out. Mend it or move it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The key store of this desktop is locked: unlock it, for instance by its own program (Passwords and Keys, KWalletManager).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key store on this desktop that works (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this desktop refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this desktop does not answer; perhaps a window asks to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment (FIRSTLIGHT_API_KEY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the key store of this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The papers could not be fetched: no usable answer came. What had arrived is kept. Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a pause. What had arrived is kept. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s service does not accept the key. Local estimates are shown. Check the key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. The scores paid for are kept. Top it up, or rank locally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service will not take this request as it is. Check categories and model in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is longer than the model can read. Shorten the criteria or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not what it should be, so nothing of it was stored. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending cap is reached. All scores so far are kept. Raise the cap in the settings to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Firstlight is getting papers already. Wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv has not announced today&apos;s papers yet. They are asked for again in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to get now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s key could not be read, so the model was not asked. Local estimates are shown. In the settings a key can be kept for this session only, or in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be read or written. The last change may not be saved. Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Declined to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without a cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had no answer and may be billed all the same: at most %1 more, which counts against the caps.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n request(s) is unknown; they are not in the sum.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some services did not say how many tokens they took; those are our own count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer; perhaps billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered; not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · judged v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No author has an h-index of %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the abstract alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the abstract is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal reference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Asking arXiv for its feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking arXiv for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ranking %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading titles: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinions: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling the gap: %1, %2 (%3 of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) filled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to the local ranker</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (about %2 picks missed, %3 to %4)</source>
        <extracomment>%1: &quot;293 left to the local ranker&quot;; %2 to %4: how many picks are probably among them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picks of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped by title</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by h-index</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>authors not looked up: names decide until the next run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunReportDialog</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n had a score before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to the local ranker.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what it put low were sent all the same, as a check.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped by title; “Ask the model” reads one of them all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored; the next run goes on with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringOffer</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Score %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinions on %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With second opinions on about %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered before, for nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %n earlier request(s) took.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>arXiv categories to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of announcement to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan a paper only where its primary category is followed: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories whose papers are not scanned, cross-lists too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who scores a run: local or llm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least relevance of a pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least novelty of a pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authors whose papers are always picks: Name; Name &lt;s2:NUMBER&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service that knows authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide papers none of whose authors has this h-index; 0: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv&apos;s search API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv&apos;s listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds between requests to arXiv; less than 3 only for this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get the papers by itself while the window is open: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill missed days when the window opens: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers glide to their new place in the window: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of the window: system, light, dark or high-contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the window&apos;s text in per cent, 100 to 300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the window: system, en, de, fr, es, ja or zh_CN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper beside the list or below it: wide or classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running Zotero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s service, up to and with /v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s name at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasoning effort asked of the model: lowest, low, medium, high and so on; empty: not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the service is spoken to: auto, openai, anthropic or ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the model drop papers by their titles first: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often the model is asked again about papers within one of a cut-off, 0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower service at half the price where there is one: off, scheduled (runs nobody waits for) or always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of a day&apos;s papers sent to the model, the locally best; 1: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send as many as hold this share of the picks, 0.5 to 0.999; 0: by the share above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests to the model at once, 1 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap of a run in US dollars; 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap of a calendar month in US dollars; 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price list that prices refresh reads: LiteLLM&apos;s, OpenRouter&apos;s or our own form; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendingBars</name>
    <message>
        <source>other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %n request(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps up to %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model declined to score this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated relevance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The median of %n opinion(s): relevance %1, novelty %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to the model: the local ranker put it too low. “Ask the model about it” sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model dropped it by its title. “Ask the model about it” has it read the abstract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfamiliar: nothing like it in your library of the last weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated by the local ranker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced cross-list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from OAI-PMH, the day is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from arXiv&apos;s search, the day is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the current list, as QLocale formats dates: weekday, day, month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated v%1 → v%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>An author who is perhaps one whom the reader follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of the name %1 there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of %1 only the initials agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an author you follow: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown despite h-index below %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by h-index below %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ¢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated from version %1 to version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by an author you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps by an author you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h-index below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not interested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers &amp;glide to their new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::AuthorFinder</name>
    <message>
        <source>Fi&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semantic Scholar’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is sent to Semantic Scholar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Semantic Scholar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semantic Scholar does not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semantic Scholar could not be asked. Try again in some minutes. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant? One person may have several numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::CategoryTree</name>
    <message>
        <source>Search categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search categories by code, name or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::ConnectionTester</name>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an address and a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaDock</name>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria, as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in plain words what you want to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from te&amp;mplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria · revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper comes in or goes out under these criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 in, −%2 out, by the local estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the local estimates %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) come into the picks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) go out of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. The list re-orders while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list re-orders while you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::DayCalendar</name>
    <message>
        <source>Earlier month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the gap, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::EmptyState</name>
    <message>
        <source>No papers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get today&apos;s papers to see what arXiv has announced in your categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get today&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv announced nothing in your categories on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on a paper to star it. Starred papers of all days are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by the search or by a filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the least h-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the cut-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are below them or not scored yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::EndpointForm</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the service is spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat Completions (OpenAI and most others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages (Anthropic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest that the model takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address (&amp;URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is s&amp;poken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonin&amp;g effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning is most of what an answer costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: papers are ranked on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::FaultBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::FilterBar</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, authors and abstracts of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 papers pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::FirstStartDialog</name>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Firstlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firstlight pulls the day&apos;s announcements from arXiv and ranks them by what you want to read. No key or account is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can rewrite the criteria at any time (Ctrl+E); the list re-orders while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your c&amp;riteria, to start from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::ImportControl</name>
    <message>
        <source>Import digests, snapshots, bundles, feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample takes no files: open your own library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being imported already. Wait for the end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::KeyBindingsModel</name>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu: command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::KeyCatcher</name>
    <message>
        <source>Press the keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::KeyEditor</name>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would be written, not encrypted, to %1. Other users of this computer cannot read it, but whoever gets at your files or their backups can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree: keep it in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the key… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;; %2: where its key is kept, a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRSTLIGHT_API_KEY is sent to %1 only, until you save another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was typed for %1 is cleared.</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it was not kept there. It can be kept for this session only, or in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message>
        <source>Preview of unsaved criteria, ranked locally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria saved as a revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interested after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting papers ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank locally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like: %1 – Firstlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred – Firstlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Firstlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firstlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has scored every paper of this day that it is to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that would cost is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Firstlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firstlight %1
The day&apos;s arXiv papers, ranked by what you want to read.

Free software under the GNU General Public License, version 3 or later.
Thank you to arXiv for use of its open access interoperability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here to go through: no paper is in or maybe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::ModelChooser</name>
    <message>
        <source>&amp;Fetch models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, or fetch the service&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no list of models at this address. Type the name of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) there; choose one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ModelsPage</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a model, papers are ranked on this computer. With one, titles, abstracts and your criteria are sent to this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;end to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model look through the t&amp;itles first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheap, and drops what is far off. What it drops is kept, marked, and can be rescued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;opinions on papers near a cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores differ by one from time to time. Each opinion asks once more about papers within one of a cut-off; the median counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for runs that nobody waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower service at &amp;half the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at on&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is faster, until the service limits them; a model on this computer is best asked one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how much at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap of a &amp;run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap of a calen&amp;dar month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is sent that could go over. What is left stays unscored and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers may take minutes, and may be turned down at busy hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::MonthGrid</name>
    <message>
        <source>Calendar of announcements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::OpenLibrary</name>
    <message>
        <source>Firstlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firstlight cannot start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::PaperJournalDialog</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Version %1 was sent, with %n other paper(s) beside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %n is unknown and not in the sum.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PaperView</name>
    <message>
        <source>Choose a paper from the list.
J is the next one, K the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::PickListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s), collapsed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s), expanded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PickListPane</name>
    <message>
        <source>Like: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample day: 60 invented papers; nothing here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with real papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::PickListView</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesModel</name>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesPane</name>
    <message>
        <source>Days and places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::PrefilterChooser</name>
    <message>
        <source>What is sent to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough for the picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the picks that should be among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the day&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest keeps the estimate of this computer; 3 % of it is sent at random to tell how many picks are missed. Followed authors and stars are always sent, and in the first week at least 40 to 60 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every paper of the day is scored by the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves about %1 % of the cost. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many papers as %1 % of the picks are expected among; the saving grows as the model&apos;s scores come in. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::PromptDialog</name>
    <message>
        <source>What the model is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with every request, in these words; the papers follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::RunReportDialog</name>
    <message>
        <source>What the run did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::ScanChooser</name>
    <message>
        <source>Only where the paper&apos;s &amp;primary category is one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, such as cs.RO, cs.CR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper that is in one of these categories, as a cross-list too, is not scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out papers of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers are stored yet, so what this brings cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %2, drops %1 of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drops %1 of last week&apos;s %2 papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change to last week&apos;s %1 papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week: %1 papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not in the library yet, unknown until the next pull.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::ScoreSlider</name>
    <message>
        <source>&amp;Relevance ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Novelty ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at least %2, %3 of %4 shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;arXiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the papers by &amp;itself while the window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;missed days when the window opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind an author…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide papers without an author of this h-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: hide none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutSheet</name>
    <message>
        <source>No command or key is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work in the list and the paper. Other keys are chosen in Settings, Keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutsPage</name>
    <message>
        <source>A&amp;ssign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen command has no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen command has its default keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command has its default keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; Assign takes it from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingChart</name>
    <message>
        <source>Spending of %1 by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right go from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was asked anything in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap of a run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (above the chart)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingDialog</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending by day, model and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests in this month, nothing spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingModel</name>
    <message>
        <source>%1 and unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::TriageBar</name>
    <message>
        <source>Papers decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::TriageSummary</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>38 papers in 6 minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not interesting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go through the %n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::UndoHistory</name>
    <message>
        <source>change the cut-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstlight::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;core this day with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all shown as r&amp;ead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save criteria as revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;model is told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Older announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newer announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper &amp;below the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show days and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unrea&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll &amp;on, then next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in tria&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all abo&amp;ve as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all belo&amp;w as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mo&amp;del about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abstract page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PD&amp;F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal of this paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Firstlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command (key)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
