<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AuditWords</name>
    <message>
        <source>Left to the local ranker</source>
        <translation>Dem lokalen Ranker überlassen</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>Nach dem Titel aussortiert</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Knapp darunter</translation>
    </message>
    <message>
        <source>Just below: relevance %1, novelty %2</source>
        <translation>Knapp darunter: Relevanz %1, Neuheit %2</translation>
    </message>
    <message>
        <source>Just below: relevance %1</source>
        <translation>Knapp darunter: Relevanz %1</translation>
    </message>
    <message>
        <source>the local ranker</source>
        <translation>der lokale Ranker</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revision %1, %2</translation>
    </message>
    <message>
        <source>Other criteria, %1</source>
        <translation>Andere Kriterien, %1</translation>
    </message>
    <message>
        <source>papers that no model read</source>
        <translation>Artikel, die kein Modell gelesen hat</translation>
    </message>
    <message>
        <source>papers just below the cut-offs</source>
        <translation>Artikel knapp unter den Schwellen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln looked at rescued</source>
        <translation>
            <numerusform>%1 von %Ln angesehenen gerettet</numerusform>
            <numerusform>%1 von %Ln angesehenen gerettet</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 of %2 missed (%3 to %4)</source>
        <translation>etwa %1 von %2 übersehen (%3 bis %4)</translation>
    </message>
    <message>
        <source>%1: %2: %3, %4.</source>
        <extracomment>&quot;Revision 3, gpt-5: papers that no model read: 1 of 10 looked at rescued, about 6 of 60 missed (2 to 14).&quot;</extracomment>
        <translation>%1: %2: %3, %4.</translation>
    </message>
</context>
<context>
    <name>BorderlineWords</name>
    <message>
        <source>Borderline: with a point less of relevance or novelty it is out.</source>
        <translation>Grenzfall: mit einem Punkt weniger Relevanz oder Neuheit nicht dabei.</translation>
    </message>
    <message>
        <source>Borderline: with a point less of relevance it is out.</source>
        <translation>Grenzfall: mit einem Punkt weniger Relevanz nicht dabei.</translation>
    </message>
    <message>
        <source>Borderline: with a point less of novelty it is out.</source>
        <translation>Grenzfall: mit einem Punkt weniger Neuheit nicht dabei.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of both relevance and novelty it is in.</source>
        <translation>Grenzfall: mit je einem Punkt mehr Relevanz und Neuheit dabei.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of relevance it is in.</source>
        <translation>Grenzfall: mit einem Punkt mehr Relevanz dabei.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of novelty it is in.</source>
        <translation>Grenzfall: mit einem Punkt mehr Neuheit dabei.</translation>
    </message>
    <message>
        <source>Disputed: the opinions on it differ.</source>
        <extracomment>Of a paper that was scored several times: a borderline sentence, then this one</extracomment>
        <translation>Strittig: Die Meinungen gehen auseinander.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>mark %Ln paper(s) as read</source>
        <translation>
            <numerusform>%Ln Artikel als gelesen markieren</numerusform>
            <numerusform>%Ln Artikel als gelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln paper(s) as unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen markieren</numerusform>
            <numerusform>%Ln Artikel als ungelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %Ln paper(s)</source>
        <translation>
            <numerusform>Stern bei %Ln Artikel hinzufügen</numerusform>
            <numerusform>Stern bei %Ln Artikeln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unstar %Ln paper(s)</source>
        <translation>
            <numerusform>Stern bei %Ln Artikel entfernen</numerusform>
            <numerusform>Stern bei %Ln Artikeln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln paper(s) on To read</source>
        <translation>
            <numerusform>%Ln Artikel auf die Leseliste setzen</numerusform>
            <numerusform>%Ln Artikel auf die Leseliste setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln paper(s) off To read</source>
        <translation>
            <numerusform>%Ln Artikel von der Leseliste nehmen</numerusform>
            <numerusform>%Ln Artikel von der Leseliste nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescue %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel retten</numerusform>
            <numerusform>%Ln Artikel retten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer rescue %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel nicht mehr retten</numerusform>
            <numerusform>%Ln Artikel nicht mehr retten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) not interesting</source>
        <translation>
            <numerusform>%Ln Artikel uninteressant</numerusform>
            <numerusform>%Ln Artikel uninteressant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) interesting after all</source>
        <translation>
            <numerusform>%Ln Artikel doch interessant</numerusform>
            <numerusform>%Ln Artikel doch interessant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln paper(s) %1</source>
        <translation>
            <numerusform>Tag %1 bei %Ln Artikel hinzufügen</numerusform>
            <numerusform>Tag %1 bei %Ln Artikeln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take tag %1 off %Ln paper(s)</source>
        <translation>
            <numerusform>Tag %1 bei %Ln Artikel entfernen</numerusform>
            <numerusform>Tag %1 bei %Ln Artikeln entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as read</source>
        <translation>
            <numerusform>%Ln Artikel als gelesen markiert</numerusform>
            <numerusform>%Ln Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen markiert</numerusform>
            <numerusform>%Ln Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) starred</source>
        <translation>
            <numerusform>Stern bei %Ln Artikel hinzugefügt</numerusform>
            <numerusform>Stern bei %Ln Artikeln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unstarred</source>
        <translation>
            <numerusform>Stern bei %Ln Artikel entfernt</numerusform>
            <numerusform>Stern bei %Ln Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) put on To read</source>
        <translation>
            <numerusform>%Ln Artikel auf die Leseliste gesetzt</numerusform>
            <numerusform>%Ln Artikel auf die Leseliste gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken off To read</source>
        <translation>
            <numerusform>%Ln Artikel von der Leseliste genommen</numerusform>
            <numerusform>%Ln Artikel von der Leseliste genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) rescued</source>
        <translation>
            <numerusform>%Ln Artikel gerettet</numerusform>
            <numerusform>%Ln Artikel gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) no longer rescued</source>
        <translation>
            <numerusform>%Ln Artikel nicht mehr gerettet</numerusform>
            <numerusform>%Ln Artikel nicht mehr gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) tagged %1</source>
        <translation>
            <numerusform>Tag %1 bei %Ln Artikel hinzugefügt</numerusform>
            <numerusform>Tag %1 bei %Ln Artikeln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %Ln paper(s)</source>
        <translation>
            <numerusform>Tag %1 bei %Ln Artikel entfernt</numerusform>
            <numerusform>Tag %1 bei %Ln Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>left to the local ranker</source>
        <translation>dem lokalen Ranker überlassen</translation>
    </message>
    <message>
        <source>dropped by its title</source>
        <translation>nach dem Titel aussortiert</translation>
    </message>
    <message>
        <source>just below, %1 and %2</source>
        <translation>knapp darunter, %1 und %2</translation>
    </message>
    <message>
        <source>just below</source>
        <translation>knapp darunter</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers that no model read, and %4 of %5 just below the cut-offs. Rescue one with: firstlight rescue ID; when you have looked at them all: firstlight audit --day %1 --checked</source>
        <translation>%1: %2 von %3 Artikeln, die kein Modell gelesen hat, und %4 von %5 knapp unter den Schwellen. Einen retten: firstlight rescue ID; wenn alle angesehen sind: firstlight audit --day %1 --checked</translation>
    </message>
    <message>
        <source>that no model read</source>
        <translation>die kein Modell gelesen hat</translation>
    </message>
    <message>
        <source>just below the cut-offs</source>
        <translation>knapp unter den Schwellen</translation>
    </message>
    <message>
        <source>Revision %1, %2, papers %3: %4 of %5 checked were rescued; about %6 missed of %7 (%8 to %9).</source>
        <translation>Revision %1, %2, Artikel %3: %4 von %5 geprüften wurden gerettet; etwa %6 von %7 übersehen (%8 bis %9).</translation>
    </message>
    <message>
        <source>local ranker</source>
        <translation>lokaler Ranker</translation>
    </message>
    <message>
        <source>List papers of a day to look at that did not become picks.</source>
        <translation>Artikel eines Tages zum Ansehen auflisten, die keine Treffer wurden.</translation>
    </message>
    <message>
        <source>Five of those that no model read, and five that missed the cut-offs by a point; the same ones whenever a day is asked for. What you rescue among those that you have looked at tells how much is missed, by revision and model. A paper counts as looked at when it is read, starred, dismissed or rescued, and all of a day by --checked.</source>
        <translation>Fünf von denen, die kein Modell gelesen hat, und fünf, die die Schwellen um einen Punkt verfehlt haben; für denselben Tag immer dieselben. Was Sie unter den angesehenen retten, zeigt, wie viel übersehen wird, nach Revision und Modell. Als angesehen zählt ein Artikel, wenn er gelesen, mit Stern versehen, verworfen oder gerettet ist, und alle eines Tages durch --checked.</translation>
    </message>
    <message>
        <source>The announcement of this day (YYYY-MM-DD).</source>
        <translation>Die Ankündigung dieses Tages (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>You have looked at all of the day.</source>
        <translation>Sie haben alle des Tages angesehen.</translation>
    </message>
    <message>
        <source>Take that back.</source>
        <translation>Das zurücknehmen.</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>über OAI-PMH</translation>
    </message>
    <message>
        <source>from the search API, approximately</source>
        <translation>ungefähr, über die Such-API</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>aus der Liste von arXiv</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, %4.</source>
        <translation>%1: %2 Artikel in %3, %4.</translation>
    </message>
    <message>
        <source> The day of %1 of them is a guess.</source>
        <translation> Bei %1 davon ist der Tag geraten.</translation>
    </message>
    <message>
        <source>%1: still missing in %2.</source>
        <translation>%1: fehlt weiterhin in %2.</translation>
    </message>
    <message>
        <source>--via is best, listing or oai.</source>
        <translation>--via kennt best, listing und oai.</translation>
    </message>
    <message>
        <source>backfill wants --from DAY.</source>
        <translation>backfill braucht --from DAY.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message>
        <source>Ranking %1 …</source>
        <translation>%1 wird eingestuft …</translation>
    </message>
    <message>
        <source>Getting %1 of %2 (%3 of %4) …</source>
        <translation>%1 vom %2 wird geholt (%3 von %4) …</translation>
    </message>
    <message>
        <source>Nothing is missing in that time.</source>
        <translation>In dieser Zeit fehlt nichts.</translation>
    </message>
    <message>
        <source>Fill announcement days that were missed.</source>
        <translation>Verpasste Ankündigungstage nachholen.</translation>
    </message>
    <message>
        <source>Days of the last three months come from arXiv&apos;s listings, one request every 15 seconds; older ones from OAI-PMH; where neither answers, from the search API, approximately. What is there is not asked for again, and a backfill that was interrupted goes on where it was.</source>
        <translation>Tage der letzten drei Monate kommen aus den Listen von arXiv, mit einer Anfrage alle 15 Sekunden; ältere über OAI-PMH; antwortet beides nicht, ungefähr über die Such-API. Was schon da ist, wird nicht noch einmal abgefragt, und ein unterbrochenes Nachholen geht dort weiter, wo es stehen blieb.</translation>
    </message>
    <message>
        <source>The first day (YYYY-MM-DD).</source>
        <translation>Der erste Tag (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>The last day; today when it is left out.</source>
        <translation>Der letzte Tag; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>best, listing or oai.</source>
        <translation>best, listing oder oai.</translation>
    </message>
    <message>
        <source>Usage: firstlight bundle export FILE. A bundle is read back with: firstlight import FILE</source>
        <translation>Aufruf: firstlight bundle export FILE. Ein Bündel wird eingelesen mit: firstlight import FILE</translation>
    </message>
    <message>
        <source>Wrote %1 papers …</source>
        <translation>%1 Artikel geschrieben …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2 papers, with criteria, scores and marks. Keys and passwords are not in it.</source>
        <translation>%1: %2 Artikel mit Kriterien, Bewertungen und Markierungen. Schlüssel und Passwörter sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Write everything of the library into one file.</source>
        <translation>Die ganze Bibliothek in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Keep everything (database, settings) below this folder.</source>
        <translation>Alles (Datenbank, Einstellungen) unterhalb dieses Ordners ablegen.</translation>
    </message>
    <message>
        <source>Take this moment (ISO 8601) for the present.</source>
        <translation>Diesen Zeitpunkt (ISO 8601) als Gegenwart nehmen.</translation>
    </message>
    <message>
        <source>Write machine-readable output, one object a line.</source>
        <translation>Maschinenlesbar ausgeben, ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Tell on standard error what is done.</source>
        <translation>Auf der Standardfehlerausgabe mitteilen, was geschieht.</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
Optionen, vor oder nach dem Befehl:
</translation>
    </message>
    <message>
        <source>This text; after a command, the command&apos;s.</source>
        <translation>Dieser Text; nach einem Befehl dessen Hilfe.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Die Version.</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 usage, 3 network, 4 storage, 5 budget reached, 130 cancelled.</source>
        <translation>
Rückgabewerte: 0 erledigt, 1 teilweise erledigt, 2 Aufruf, 3 Netzwerk, 4 Speicherung, 5 Budget erreicht, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2

%3
</source>
        <translation>Aufruf: firstlight %1 %2

%3
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Optionen:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Optionen aller Befehle:
</translation>
    </message>
    <message>
        <source>%1
See: %2</source>
        <translation>%1
Siehe: %2</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2</source>
        <translation>Aufruf: firstlight %1 %2</translation>
    </message>
    <message>
        <source>--now wants a moment such as 2025-10-01T06:00:00Z.</source>
        <translation>--now erwartet einen Zeitpunkt wie 2025-10-01T06:00:00Z.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There are no criteria yet; starting from the template “%1”. See: firstlight criteria show</source>
        <translation>Noch gibt es keine Kriterien; es beginnt mit der Vorlage „%1“. Siehe: firstlight criteria show</translation>
    </message>
    <message>
        <source>Perhaps by authors whom you follow, but no picks: %1</source>
        <translation>Vielleicht von Autoren, denen Sie folgen, aber keine Treffer: %1</translation>
    </message>
    <message>
        <source>%1 hidden by h-index below %2. Show them with: firstlight picks --any-h-index</source>
        <translation>%1 wegen eines h-Index unter %2 ausgeblendet. Anzeigen mit: firstlight picks --any-h-index</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2025-10-01.</source>
        <translation>„%1“ ist kein Datum wie 2025-10-01.</translation>
    </message>
    <message>
        <source>“%1” are no days such as 2025-10-01..2025-10-08.</source>
        <translation>„%1“ sind keine Tage wie 2025-10-01..2025-10-08.</translation>
    </message>
    <message>
        <source>The library is empty. Get papers with: firstlight run</source>
        <translation>Die Bibliothek ist leer. Artikel holen mit: firstlight run</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: firstlight config list</source>
        <translation>Es gibt keine Einstellung „%1“. Siehe: firstlight config list</translation>
    </message>
    <message>
        <source>See: firstlight config --help</source>
        <translation>Siehe: firstlight config --help</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>nothing in it is wanted</source>
        <translation>nichts darin ist gewünscht</translation>
    </message>
    <message>
        <source>%1 of %2 stars pass, %3 of %4 dismissed papers are kept out, %5 of %6 pinned ones are in their band.</source>
        <translation>%1 von %2 mit Stern kommen durch, %3 von %4 verworfenen bleiben draußen, %5 von %6 angehefteten stehen, wo sie sollen.</translation>
    </message>
    <message>
        <source>Against revision %1: loses %2 of your %3 stars, wins %4; lets %5 dismissed papers pass, keeps %6 out.</source>
        <translation>Gegenüber Revision %1: verliert %2 von %3 mit Stern, gewinnt %4; lässt %5 verworfene durch, hält %6 draußen.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Nichts ist zweifelhaft.</translation>
    </message>
    <message>
        <source>There is nothing to test against: star, dismiss or pin some papers first.</source>
        <translation>Es gibt noch nichts zu prüfen: Versehen Sie erst Artikel mit Sternen, verwerfen Sie welche oder heften Sie welche an.</translation>
    </message>
    <message>
        <source>A band is in, maybe or out.</source>
        <translation>Eine Gruppe ist in, maybe oder out.</translation>
    </message>
    <message>
        <source>(from revision %1)</source>
        <translation>(aus Revision %1)</translation>
    </message>
    <message>
        <source>There are no criteria yet. Import some with: firstlight criteria import FILE</source>
        <translation>Noch gibt es keine Kriterien. Importieren mit: firstlight criteria import FILE</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2 topics, %3 keywords, %4 people.</source>
        <translation>Revision %1 wird verwendet: %2 Themen, %3 Schlüsselwörter, %4 Personen.</translation>
    </message>
    <message>
        <source>“%1” is no revision&apos;s number.</source>
        <translation>„%1“ ist nicht die Nummer einer Revision.</translation>
    </message>
    <message>
        <source>Revision %1 is in use. Rank with it: firstlight run</source>
        <translation>Revision %1 wird verwendet. Damit einstufen: firstlight run</translation>
    </message>
    <message>
        <source>See: firstlight criteria --help</source>
        <translation>Siehe: firstlight criteria --help</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>Es gibt keine Revision %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too large for criteria.</source>
        <translation>%1 ist zu groß für Kriterien.</translation>
    </message>
    <message>
        <source>%1 holds no criteria.</source>
        <translation>%1 enthält keine Kriterien.</translation>
    </message>
    <message>
        <source>List, show, import, compare, merge and test revisions of the criteria.</source>
        <translation>Revisionen der Kriterien auflisten, zeigen, importieren, vergleichen, zusammenführen und prüfen.</translation>
    </message>
    <message>
        <source>import takes criteria in Markdown or a whole prompt; - is standard input. Every text is a revision of its own, kept for ever. list shows each under its parent. diff tells by topic and word what M says other than N, with --days also which papers enter, leave and move: by a model&apos;s scores where it scored a paper under both, else by the local ranker. merge makes a revision of what both changed since they were one; where they contradict each other nothing is saved, the text is printed with both and the exit code is 1. lint tells what is doubtful. test holds criteria against the papers that you starred (must pass), dismissed (must not) and pinned (must be in their band), by the local ranker and the criteria alone; its exit code is 1 when a pinned one is missed, or when the revision in use passes a test that the other fails. try scores a sample of a day&apos;s papers under a draft and under the current criteria; the scores stay. suggest asks the model for edits, from starred and rescued papers that are no picks and dismissed ones that are.</source>
        <translation>import nimmt Kriterien in Markdown oder einen ganzen Prompt; - ist die Standardeingabe. Jeder Text ist eine eigene Revision und bleibt für immer. list zeigt jede unter ihrer Vorgängerin. diff sagt nach Thema und Wort, was M anders sagt als N, mit --days auch, welche Artikel dazukommen, wegfallen und sich bewegen: nach den Bewertungen eines Modells, wo es einen Artikel unter beiden bewertet hat, sonst nach dem lokalen Ranker. merge macht eine Revision aus dem, was beide geändert haben, seit sie eine waren; wo sie sich widersprechen, wird nichts gespeichert, der Text wird mit beidem ausgegeben, und der Rückgabewert ist 1. lint sagt, was zweifelhaft ist. test misst Kriterien an den Artikeln, die Sie mit Stern versehen (müssen durchkommen), verworfen (dürfen nicht) und angeheftet haben (müssen in ihrer Gruppe stehen), mit dem lokalen Ranker und den Kriterien allein; der Rückgabewert ist 1, wenn ein angehefteter verfehlt wird oder wenn die verwendete Revision eine Prüfung besteht, die die andere nicht besteht. try bewertet eine Stichprobe der Artikel eines Tages unter einem Entwurf und unter den aktuellen Kriterien; die Bewertungen bleiben. suggest bittet das Modell um Änderungen, ausgehend von Artikeln mit Stern und geretteten, die keine Treffer sind, und von verworfenen, die welche sind.</translation>
    </message>
    <message>
        <source>diff: compare the papers of these days too (YYYY-MM-DD..YYYY-MM-DD, or one day).</source>
        <translation>diff: auch die Artikel dieser Tage vergleichen (JJJJ-MM-TT..JJJJ-MM-TT oder ein Tag).</translation>
    </message>
    <message>
        <source>Of try: the announcement of this day (YYYY-MM-DD).</source>
        <translation>Zu try: die Ankündigung dieses Tages (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>Of try and suggest: tell what it would cost; send nothing.</source>
        <translation>Zu try und suggest: sagen, was es kosten würde; nichts senden.</translation>
    </message>
    <message>
        <source>Of try and suggest: spend at most this many US dollars.</source>
        <translation>Zu try und suggest: höchstens so viele US-Dollar ausgeben.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Irrelevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Schlüsselwörter zu Anwendungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsmaßstab</translation>
    </message>
    <message>
        <source>Topic switched on or off: %1</source>
        <translation>Thema ein- oder ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>Topic added: %1</source>
        <translation>Thema hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Topic removed: %1</source>
        <translation>Thema entfernt: %1</translation>
    </message>
    <message>
        <source>Topic moved: %1</source>
        <translation>Thema verschoben: %1</translation>
    </message>
    <message>
        <source>Topic changed: %1</source>
        <translation>Thema geändert: %1</translation>
    </message>
    <message>
        <source>On %1 days %2 papers enter, %3 leave, %4 move; %5 were compared by the local ranker.</source>
        <translation>An %1 Tagen kommen %2 Artikel dazu, %3 fallen weg, %4 bewegen sich; %5 hat der lokale Ranker verglichen.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Both changed the same prose; the text holds both.</source>
        <translation>Beide haben denselben Fließtext geändert; der Text enthält beides.</translation>
    </message>
    <message>
        <source>Both changed the topic “%1”; the text holds both.</source>
        <translation>Beide haben das Thema „%1“ geändert; der Text enthält beides.</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>Revisionen %1 und %2 zusammengeführt</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>Revision %1 wird verwendet: %2.</translation>
    </message>
    <message>
        <source>topic %1, relevant</source>
        <translation>Thema %1, relevant</translation>
    </message>
    <message>
        <source>topic %1, irrelevant</source>
        <translation>Thema %1, irrelevant</translation>
    </message>
    <message>
        <source>relevant keywords</source>
        <translation>relevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>irrelevant keywords</source>
        <translation>irrelevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>application keywords</source>
        <translation>Schlüsselwörter zu Anwendungen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>One question about %n paper(s): expected %1, at worst %2. Nothing was sent to the model.</source>
        <translation>
            <numerusform>Eine Frage zu %n Artikel: voraussichtlich %1, schlimmstenfalls %2. Dem Modell wurde nichts gesendet.</numerusform>
            <numerusform>Eine Frage zu %n Artikeln: voraussichtlich %1, schlimmstenfalls %2. Dem Modell wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 edits proposed, by %2 misses, for %3. Nothing was changed.</source>
        <translation>%1 Änderungen vorgeschlagen, nach %2 Fehlgriffen, für %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>With the draft this day costs about %1, a week %2, a month %3.</source>
        <translation>Mit dem Entwurf kostet dieser Tag etwa %1, eine Woche %2, ein Monat %3.</translation>
    </message>
    <message>
        <source>The trial asks for %1 verdicts (and knows %2) in %3 requests: expected %4, at worst %5. Nothing was sent to the model.</source>
        <translation>Der Probelauf fragt nach %1 Urteilen (und kennt %2) in %3 Anfragen: voraussichtlich %4, schlimmstenfalls %5. Dem Modell wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>up</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of %2 papers of %3: %4 enter, %5 leave, %6 up, %7 down, %8 stay, %9 unknown.</source>
        <translation>%1 von %2 Artikeln vom %3: %4 kommen dazu, %5 fallen weg, %6 steigen, %7 fallen, %8 bleiben, %9 unbekannt.</translation>
    </message>
    <message>
        <source>Of the day pass now %1, with the draft %2.</source>
        <translation>Vom Tag kommen jetzt %1 durch, mit dem Entwurf %2.</translation>
    </message>
    <message>
        <source>%1 verdicts asked for in %2 requests, %3 known before; %4.</source>
        <translation>%1 Urteile in %2 Anfragen erbeten, %3 vorher bekannt; %4.</translation>
    </message>
    <message>
        <source>Asked for %1 of %2 verdicts</source>
        <translation>%1 von %2 Urteilen erbeten</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight run --day %1</source>
        <translation>Die Ankündigung vom %1 ist nicht in der Bibliothek. Holen mit: firstlight run --day %1</translation>
    </message>
    <message>
        <source>--month wants a month such as 2025-10.</source>
        <translation>--month erwartet einen Monat wie 2025-10.</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight backfill --from %1-01</source>
        <translation>In der Bibliothek ist keine Ankündigung aus dem Monat %1. Holen mit: firstlight backfill --from %1-01</translation>
    </message>
    <message>
        <source>Of a day or of a month, not of both.</source>
        <translation>Ein Tag oder ein Monat, nicht beides.</translation>
    </message>
    <message>
        <source>--format is markdown, or html for a month.</source>
        <translation>--format kennt markdown, für einen Monat auch html.</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD); else the latest.</source>
        <translation>Von dieser Ankündigung (JJJJ-MM-TT); sonst von der letzten.</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM): the best of each topic.</source>
        <translation>Von einem Monat (JJJJ-MM): das Beste zu jedem Thema.</translation>
    </message>
    <message>
        <source>markdown; of a month also html.</source>
        <translation>markdown; für einen Monat auch html.</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>In diese Datei schreiben.</translation>
    </message>
    <message>
        <source>--between wants two of: local, model, a model&apos;s name, a revision&apos;s number, such as 3,4.</source>
        <translation>--between erwartet zwei von: local, model, dem Namen eines Modells, der Nummer einer Revision, etwa 3,4.</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to %1.</source>
        <translation>--limit erwartet eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>Kein Artikel dieser Tage wurde von beiden bewertet.</translation>
    </message>
    <message>
        <source>%1 papers of these days were scored by both. “!” passes the cut-offs by one of them only.</source>
        <translation>%1 Artikel dieser Tage wurden von beiden bewertet. „!“ kommt nur bei einem von beiden über die Schwellen.</translation>
    </message>
    <message>
        <source>List the papers on which two scorers, or revisions, differ most.</source>
        <translation>Die Artikel auflisten, bei denen zwei Bewerter oder Revisionen am weitesten auseinandergehen.</translation>
    </message>
    <message>
        <source>The local ranker and the model under the current criteria, unless --between says otherwise. First come those that pass the cut-offs by one of the two only.</source>
        <translation>Der lokale Ranker und das Modell unter den aktuellen Kriterien, wenn --between nichts anderes sagt. Zuerst kommen die, die nur bei einem von beiden über die Schwellen kommen.</translation>
    </message>
    <message>
        <source>local,model; two models by name; two revisions by number.</source>
        <translation>local,model; zwei Modelle beim Namen; zwei Revisionen nach Nummer.</translation>
    </message>
    <message>
        <source>Announcements of these days, both included; otherwise of the last %1.</source>
        <translation>Ankündigungen dieser Tage, beide eingeschlossen; sonst der letzten %1.</translation>
    </message>
    <message>
        <source>At most so many, 1 to %1; otherwise %2.</source>
        <translation>Höchstens so viele, 1 bis %1; sonst %2.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). The copies of earlier days lie beside it; put the newest sound one in its place.</source>
        <translation>%1 ist beschädigt (%2). Kopien früherer Tage liegen daneben; setzen Sie die neueste unversehrte an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Only %1 are free where %2 lies. Make room.</source>
        <translation>Nur %1 sind frei, wo %2 liegt. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1</source>
        <translation>Schlüssel des Modells: %1</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Set it with: firstlight key set llm (add --file to keep it in a file that only you can read).</source>
        <translation>Schlüssel des Modells: %1 Festlegen mit: firstlight key set llm (mit --file in einer Datei, die nur Sie lesen können).</translation>
    </message>
    <message>
        <source>%1 answers; it has no list of models.</source>
        <translation>%1 antwortet; eine Modellliste gibt es dort nicht.</translation>
    </message>
    <message>
        <source>%1 answers, but no model is set. Set one of its %2 with: firstlight config set llm.model NAME</source>
        <translation>%1 antwortet, aber es ist kein Modell festgelegt. Eines der %2 festlegen mit: firstlight config set llm.model NAME</translation>
    </message>
    <message>
        <source>%1 answers, but “%2” is not among its %3 models.</source>
        <translation>%1 antwortet, aber „%2“ ist nicht unter den %3 Modellen.</translation>
    </message>
    <message>
        <source>%1 answers and offers “%2”.</source>
        <translation>%1 antwortet und bietet „%2“ an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes off the service&apos;s. Announcement days and secure connections depend on it.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Dienstes um %1 Minuten falsch. Ankündigungstage und sichere Verbindungen hängen von ihr ab.</translation>
    </message>
    <message>
        <source>%1, as at the service.</source>
        <translation>%1, wie beim Dienst.</translation>
    </message>
    <message>
        <source>%1; nobody was there to compare it with.</source>
        <translation>%1; zum Vergleichen war niemand da.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>FEHLER    </translation>
    </message>
    <message>
        <source>No model&apos;s service is set; papers are ranked here.</source>
        <translation>Es ist kein Modelldienst festgelegt; eingestuft wird hier.</translation>
    </message>
    <message>
        <source>Check database, disk, key, the model&apos;s service and the clock.</source>
        <translation>Datenbank, Datenträger, Schlüssel, Modelldienst und Uhr prüfen.</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free. Nothing is changed. The exit code is 1 when something is wrong.</source>
        <translation>Fragt den Dienst nach seiner Modellliste; das ist kostenlos. Es wird nichts geändert. Der Rückgabewert ist 1, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; go on with the same command.</source>
        <translation>Abgebrochen. Was übernommen wurde, bleibt; weiter mit demselben Befehl.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  und %1 weitere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there, %5 refused%6</source>
        <translation>%1 (%2): %3 übernommen, %4 schon vorhanden, %5 abgelehnt%6</translation>
    </message>
    <message>
        <source>; went on from the last break</source>
        <translation>; ab der letzten Unterbrechung fortgesetzt</translation>
    </message>
    <message>
        <source>Importing %1: %2 %  (%3 of %4 MB)</source>
        <translation>%1 wird importiert: %2&#xa0;%  (%3 von %4 MB)</translation>
    </message>
    <message>
        <source>Take files into the library: digests, snapshots, bundles, feeds.</source>
        <translation>Dateien in die Bibliothek übernehmen: Tagesübersichten, Snapshots, Bündel, Feeds.</translation>
    </message>
    <message>
        <source>A FILE is a published digest (Markdown or JSON), arXiv&apos;s metadata snapshot (one JSON object a line), a bundle of another Firstlight, a feed, or an OAI-PMH answer; its content decides, not its name. Nothing in the library is replaced by less. What was refused is named by line. An import that was broken off goes on when the same file is imported again.
Exit codes: 1 something was refused, 2 a file cannot be used, 130 cancelled.</source>
        <translation>FILE ist eine veröffentlichte Tagesübersicht (Markdown oder JSON), der Metadaten-Snapshot von arXiv (ein JSON-Objekt je Zeile), ein Bündel eines anderen Firstlight, ein Feed oder eine OAI-PMH-Antwort; es entscheidet der Inhalt, nicht der Name. Nichts in der Bibliothek wird durch weniger ersetzt. Was abgelehnt wurde, wird mit der Zeile genannt. Ein abgebrochener Import wird fortgesetzt, wenn dieselbe Datei erneut importiert wird.
Rückgabewerte: 1 etwas wurde abgelehnt, 2 eine Datei ist nicht brauchbar, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>declined to judge</source>
        <translation>Beurteilung abgelehnt</translation>
    </message>
    <message>
        <source>no valid answer</source>
        <translation>keine gültige Antwort</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>Relevanz %1, Neuheit %2</translation>
    </message>
    <message>
        <source>no answer, perhaps billed</source>
        <translation>keine Antwort, vielleicht abgerechnet</translation>
    </message>
    <message>
        <source>answered, not read yet</source>
        <translation>beantwortet, noch nicht gelesen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>kept by its title</source>
        <translation>nach dem Titel behalten</translation>
    </message>
    <message>
        <source>nothing about this paper</source>
        <translation>nichts zu diesem Artikel</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>criteria %1</source>
        <translation>Kriterien %1</translation>
    </message>
    <message>
        <source>other criteria</source>
        <translation>andere Kriterien</translation>
    </message>
    <message>
        <source>“%1” is not an arXiv identifier.</source>
        <translation>„%1“ ist keine arXiv-Kennung.</translation>
    </message>
    <message>
        <source>Not in the library: %1.</source>
        <translation>Nicht in der Bibliothek: %1.</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>Zu diesem Artikel wurde nie ein Modell befragt.</translation>
    </message>
    <message>
        <source>Tell which models were asked about a paper, and what came of it.</source>
        <translation>Anzeigen, welche Modelle zu einem Artikel befragt wurden und was dabei herauskam.</translation>
    </message>
    <message>
        <source>Newest first: when, which model, what for, under which criteria, what it said, and the paper&apos;s share of the price.</source>
        <translation>Das Neueste zuerst: wann, welches Modell, wozu, nach welchen Kriterien, was es sagte, und der Anteil des Artikels am Preis.</translation>
    </message>
    <message>
        <source>“firstlight key set %1 --file” keeps the key in a file that only you can read; the environment variable FIRSTLIGHT_API_KEY can hold the model&apos;s key, too.</source>
        <translation>„firstlight key set %1 --file“ verwahrt den Schlüssel in einer Datei, die nur Sie lesen können; auch die Umgebungsvariable FIRSTLIGHT_API_KEY kann den Schlüssel des Modells enthalten.</translation>
    </message>
    <message>
        <source>The key (it is not shown):</source>
        <translation>Der Schlüssel (er wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>The key for %1 (it is not shown):</source>
        <translation>Der Schlüssel für %1 (er wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>Give the key on standard input.</source>
        <translation>Geben Sie den Schlüssel über die Standardeingabe an.</translation>
    </message>
    <message>
        <source>Kept in %1, readable by you alone, but not encrypted.</source>
        <translation>In %1 verwahrt, nur für Sie lesbar, aber nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Kept in the key store of this desktop.</source>
        <translation>Im Schlüsselbund dieser Arbeitsumgebung verwahrt.</translation>
    </message>
    <message>
        <source>Forgotten here, but the key store may still hold it.</source>
        <translation>Hier vergessen, aber der Schlüsselbund enthält ihn vielleicht noch.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Keys have the names llm and semantic-scholar.</source>
        <translation>Schlüssel heißen llm und semantic-scholar.</translation>
    </message>
    <message>
        <source>See: firstlight key --help</source>
        <translation>Siehe: firstlight key --help</translation>
    </message>
    <message>
        <source>Keep a service&apos;s key, delete it, or tell where it is kept.</source>
        <translation>Den Schlüssel eines Dienstes verwahren, löschen oder anzeigen, wo er liegt.</translation>
    </message>
    <message>
        <source>NAME is llm (the model&apos;s service) or semantic-scholar (who knows authors; works without a key, too). A key belongs to the host that is set and is sent to no other; llm@HOST names that of another. set reads the key from standard input into the desktop&apos;s key store. FIRSTLIGHT_API_KEY overrides the store for llm.</source>
        <translation>NAME ist llm (der Modelldienst) oder semantic-scholar (kennt Autoren; geht auch ohne Schlüssel). Ein Schlüssel gehört zu dem Host, der festgelegt ist, und wird an keinen anderen gesendet; llm@HOST bezeichnet den eines anderen. set liest den Schlüssel von der Standardeingabe in den Schlüsselbund der Arbeitsumgebung. Für llm hat FIRSTLIGHT_API_KEY Vorrang vor dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keep it in a file of the profile instead, readable by you alone, but not encrypted.</source>
        <translation>Stattdessen in einer Datei des Profils verwahren, nur für Sie lesbar, aber nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>arXiv has not announced it yet: %1. Nothing was stored under this day; it is asked for again in an hour, or by the same command.</source>
        <translation>arXiv hat das noch nicht angekündigt: %1. Unter diesem Tag wurde nichts gespeichert; in einer Stunde wird erneut gefragt, oder durch denselben Befehl.</translation>
    </message>
    <message>
        <source>There was no usable answer (%1). What was stored is kept; try again later.</source>
        <translation>Es kam keine brauchbare Antwort (%1). Was gespeichert war, bleibt; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The service limits requests (%1). What was stored is kept; try again later.</source>
        <translation>Der Dienst begrenzt die Anfragen (%1). Was gespeichert war, bleibt; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The answer was not what it should be (%1). Nothing of it was stored; try again later.</source>
        <translation>Die Antwort war nicht, was sie sein sollte (%1). Davon wurde nichts gespeichert; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The service refused the key (%1). Set another with: firstlight key set llm</source>
        <translation>Der Dienst hat den Schlüssel abgelehnt (%1). Einen anderen festlegen mit: firstlight key set llm</translation>
    </message>
    <message>
        <source>The account at the service has no credit left (%1). Scores so far are kept.</source>
        <translation>Das Konto beim Dienst hat kein Guthaben mehr (%1). Bisherige Bewertungen bleiben.</translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the settings with: firstlight config list</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (%1). Prüfen Sie die Einstellungen mit: firstlight config list</translation>
    </message>
    <message>
        <source>Storage failed: %1</source>
        <translation>Speichern fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The cap on spending was reached (%1). Scores so far are kept; the rest is unscored.</source>
        <translation>Die Obergrenze der Ausgaben ist erreicht (%1). Bisherige Bewertungen bleiben; der Rest ist ohne Bewertung.</translation>
    </message>
    <message>
        <source>Another Firstlight is at work (%1); this one leaves. Try again when it is done.</source>
        <translation>Ein anderes Firstlight ist an der Arbeit (%1); dieses beendet sich. Versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Cancelled. What was stored is kept; the next run goes on from there.</source>
        <translation>Abgebrochen. Was gespeichert war, bleibt; der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>%1 picks of %2 papers on %3.</source>
        <translation>%1 Treffer unter %2 Artikeln vom %3.</translation>
    </message>
    <message>
        <source>Showing the sample day instead: invented papers, nothing of it is kept.</source>
        <translation>Stattdessen der Beispieltag: erfundene Artikel, nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no display, so here are today&apos;s picks; see firstlight --help for more.</source>
        <translation>Es gibt keinen Bildschirm, daher hier die Treffer von heute; mehr dazu: firstlight --help.</translation>
    </message>
    <message>
        <source>arXiv announced nothing on %1.</source>
        <translation>arXiv hat am %1 nichts angekündigt.</translation>
    </message>
    <message>
        <source>Write a note on a paper, or print it.</source>
        <translation>Eine Notiz zu einem Artikel schreiben oder ausgeben.</translation>
    </message>
    <message>
        <source>Replaces the note there is; an empty TEXT removes it. - reads the note from standard input. Without TEXT the note is printed.</source>
        <translation>Ersetzt die vorhandene Notiz; ein leerer TEXT entfernt sie. - liest die Notiz von der Standardeingabe. Ohne TEXT wird die Notiz ausgegeben.</translation>
    </message>
    <message>
        <source>--%1 wants a number from 0 (all papers, unscored ones too) to 10.</source>
        <translation>--%1 erwartet eine Zahl von 0 (alle Artikel, auch die ohne Bewertung) bis 10.</translation>
    </message>
    <message>
        <source>--format is %1.</source>
        <translation>--format kennt: %1.</translation>
    </message>
    <message>
        <source>--limit wants a whole number.</source>
        <translation>--limit erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Picks from arXiv</source>
        <translation>Treffer aus arXiv</translation>
    </message>
    <message>
        <source>List or export picks: of the latest day, or as asked.</source>
        <translation>Treffer auflisten oder exportieren: die des letzten Tages oder wie angegeben.</translation>
    </message>
    <message>
        <source>Without cut-offs those of the settings hold; 0 shows every paper. Scores of a model come first, estimates of the local ranker (~8) where there are none. In the table, @ marks papers by authors whom you follow, @? those perhaps by one.

A search is of words, &quot;phrases&quot;, beginnings (net*), exclusions (-word) and OR between neighbours; author: title: abstract: note: for words in one place; cat:cs.LG or cat:cs; tag:NAME; is:starred, read, unread, toread, rescued, dismissed, updated, noted or tagged; rel:&gt;=8, nov:&lt;5, sum:&gt;=15; day:2025-10-01, day:2025-10 or day:2025-10-01..2025-10-14.</source>
        <translation>Ohne Schwellen gelten die der Einstellungen; 0 zeigt jeden Artikel. Bewertungen eines Modells kommen zuerst, Schätzungen des lokalen Rankers (~8), wo es keine gibt. In der Tabelle kennzeichnet @ Artikel von Autoren, denen Sie folgen, @? solche, die vielleicht von einem sind.

Eine Suche besteht aus Wörtern, &quot;Wortfolgen&quot;, Wortanfängen (net*), Ausschlüssen (-wort) und OR zwischen Nachbarn; author: title: abstract: note: für Wörter an einer Stelle; cat:cs.LG oder cat:cs; tag:NAME; is:starred, read, unread, toread, rescued, dismissed, updated, noted oder tagged; rel:&gt;=8, nov:&lt;5, sum:&gt;=15; day:2025-10-01, day:2025-10 oder day:2025-10-01..2025-10-14.</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD).</source>
        <translation>Von dieser Ankündigung (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM).</source>
        <translation>Von einem Monat (JJJJ-MM).</translation>
    </message>
    <message>
        <source>Of all days.</source>
        <translation>Von allen Tagen.</translation>
    </message>
    <message>
        <source>Least relevance, 0 to 10.</source>
        <translation>Mindestrelevanz, 0 bis 10.</translation>
    </message>
    <message>
        <source>Least novelty, 0 to 10.</source>
        <translation>Mindestneuheit, 0 bis 10.</translation>
    </message>
    <message>
        <source>Starred papers only; of all days unless one is named.</source>
        <translation>Nur Artikel mit Stern; von allen Tagen, wenn keiner angegeben ist.</translation>
    </message>
    <message>
        <source>Those too that people.min-h-index hides.</source>
        <translation>Auch die, die people.min-h-index ausblendet.</translation>
    </message>
    <message>
        <source>Unread papers only.</source>
        <translation>Nur ungelesene Artikel.</translation>
    </message>
    <message>
        <source>Those on the list of what to read; of all days unless one is named.</source>
        <translation>Artikel auf der Leseliste; von allen Ankündigungen, wenn keine angegeben ist.</translation>
    </message>
    <message>
        <source>Papers with this tag; of all days unless one is named.</source>
        <translation>Artikel, die diesen Tag tragen; von allen Ankündigungen, wenn keine angegeben ist.</translation>
    </message>
    <message>
        <source>Papers that a search finds; see above.</source>
        <translation>Artikel, die eine Suche findet; siehe oben.</translation>
    </message>
    <message>
        <source>Papers of a category.</source>
        <translation>Artikel einer Kategorie.</translation>
    </message>
    <message>
        <source>Scores of local, llm, or llm:MODEL only.</source>
        <translation>Nur Bewertungen von local, llm oder llm:MODEL.</translation>
    </message>
    <message>
        <source>Scores under this revision of the criteria.</source>
        <translation>Bewertungen nach dieser Revision der Kriterien.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>above %1 tokens in %2, out %3</source>
        <translation>über %1 Token: Eingabe %2, Ausgabe %3</translation>
    </message>
    <message>
        <source>times %1 at peak hours</source>
        <translation>zu Spitzenzeiten mal %1</translation>
    </message>
    <message>
        <source>times %1 as flex</source>
        <translation>als Flex mal %1</translation>
    </message>
    <message>
        <source>from %1 in %2, out %3</source>
        <translation>ab %1: Eingabe %2, Ausgabe %3</translation>
    </message>
    <message>
        <source>USD per million tokens
%1 %2 %3 %4 %5  as of       from</source>
        <translation>USD je Million Token
%1 %2 %3 %4 %5  Stand       von</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>aus Cache</translation>
    </message>
    <message>
        <source>written</source>
        <translation>in Cache</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Use: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD], each per million tokens, from 0 to below 10000.</source>
        <translation>Aufruf: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD], jeweils je Million Token, von 0 bis unter 10000.</translation>
    </message>
    <message>
        <source>There is no price of your own for “%1”.</source>
        <translation>Für „%1“ gibt es keinen eigenen Preis.</translation>
    </message>
    <message>
        <source>Name a price list: an address, a file, or once for all with: firstlight config set llm.price-source URL</source>
        <translation>Geben Sie eine Preisliste an: eine Adresse, eine Datei, oder ein für alle Mal mit: firstlight config set llm.price-source URL</translation>
    </message>
    <message>
        <source>%1 prices taken, %2 rows without a sound price left out.</source>
        <translation>%1 Preise übernommen, %2 Zeilen ohne brauchbaren Preis ausgelassen.</translation>
    </message>
    <message>
        <source>See: firstlight prices --help</source>
        <translation>Siehe: firstlight prices --help</translation>
    </message>
    <message>
        <source>List, set and refresh the prices of models.</source>
        <translation>Preise von Modellen auflisten, festlegen und aktualisieren.</translation>
    </message>
    <message>
        <source>Prices that you set come before those that were fetched, and these before those that Firstlight brings along. What has no price is unknown, not free. refresh reads LiteLLM&apos;s model_prices_and_context_window.json, OpenRouter&apos;s /api/v1/models, or a list in Firstlight&apos;s own form, from an address or a file; without either from the setting llm.price-source.</source>
        <translation>Selbst festgelegte Preise gehen abgerufenen vor und diese denen, die Firstlight mitbringt. Was keinen Preis hat, ist unbekannt, nicht kostenlos. refresh liest model_prices_and_context_window.json von LiteLLM, /api/v1/models von OpenRouter oder eine Liste in der eigenen Form von Firstlight, von einer Adresse oder aus einer Datei; ohne Angabe aus der Einstellung llm.price-source.</translation>
    </message>
    <message>
        <source>A tag must not be empty.</source>
        <translation>Der Name eines Tags darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Not in the library: %1. Nothing was changed.</source>
        <translation>Nicht in der Bibliothek: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Star papers.</source>
        <translation>Artikeln einen Stern geben.</translation>
    </message>
    <message>
        <source>Take stars away.</source>
        <translation>Sterne entfernen.</translation>
    </message>
    <message>
        <source>Mark papers as read.</source>
        <translation>Artikel als gelesen markieren.</translation>
    </message>
    <message>
        <source>Mark papers as unread.</source>
        <translation>Artikel als ungelesen markieren.</translation>
    </message>
    <message>
        <source>Put papers on the list of what to read.</source>
        <translation>Artikel auf die Leseliste setzen.</translation>
    </message>
    <message>
        <source>Take papers off that list.</source>
        <translation>Artikel von der Leseliste nehmen.</translation>
    </message>
    <message>
        <source>Mark papers as not interesting.</source>
        <translation>Artikel als uninteressant markieren.</translation>
    </message>
    <message>
        <source>Mark papers that should have been among the picks.</source>
        <translation>Artikel kennzeichnen, die unter den Treffern hätten sein sollen.</translation>
    </message>
    <message>
        <source>Put tags on a paper.</source>
        <translation>Einem Artikel Tags hinzufügen.</translation>
    </message>
    <message>
        <source>Take tags off a paper.</source>
        <translation>Tags von einem Artikel entfernen.</translation>
    </message>
    <message>
        <source>--scorer is local or llm.</source>
        <translation>--scorer kennt local und llm.</translation>
    </message>
    <message>
        <source>%1 days, %2 left: %3 papers scored, %4 scored before, %5 unscored, %6 failed; %7 requests.</source>
        <translation>%1 Tage, %2 übrig: %3 Artikel bewertet, %4 vorher bewertet, %5 ohne Bewertung, %6 fehlgeschlagen; %7 Anfragen.</translation>
    </message>
    <message>
        <source>--day or --days, not both.</source>
        <translation>--day oder --days, nicht beides.</translation>
    </message>
    <message>
        <source>The local ranker costs nothing; --dry-run is for --scorer llm.</source>
        <translation>Der lokale Ranker kostet nichts; --dry-run ist für --scorer llm.</translation>
    </message>
    <message>
        <source>--budget wants an amount in US dollars.</source>
        <translation>--budget erwartet einen Betrag in US-Dollar.</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Going on without one. Set it with: firstlight key set llm (add --file to keep it in a file that only you can read), or in FIRSTLIGHT_API_KEY.</source>
        <translation>Schlüssel des Modells: %1 Es geht ohne Schlüssel weiter. Festlegen mit: firstlight key set llm (mit --file in einer Datei, die nur Sie lesen können) oder in FIRSTLIGHT_API_KEY.</translation>
    </message>
    <message>
        <source>Get and score an announcement: the current one, or a day&apos;s.</source>
        <translation>Eine Ankündigung holen und bewerten: die aktuelle oder die eines Tages.</translation>
    </message>
    <message>
        <source>A run that was interrupted is continued: what is stored is not fetched again, what is scored is not sent again.</source>
        <translation>Ein unterbrochener Lauf wird fortgesetzt: Was gespeichert ist, wird nicht erneut geholt, was bewertet ist, nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>All announcements of these days, both included, that are in the library; the budget is for all of them.</source>
        <translation>Alle Ankündigungen dieser Tage, beide eingeschlossen, die in der Bibliothek sind; das Budget gilt für alle zusammen.</translation>
    </message>
    <message>
        <source>local (free) or llm (the configured model).</source>
        <translation>local (kostenlos) oder llm (das eingerichtete Modell).</translation>
    </message>
    <message>
        <source>Spend at most this many US dollars.</source>
        <translation>Höchstens so viele US-Dollar ausgeben.</translation>
    </message>
    <message>
        <source>Ask the model again about papers whose abstract changed a little.</source>
        <translation>Das Modell erneut zu Artikeln befragen, deren Abstract sich ein wenig geändert hat.</translation>
    </message>
    <message>
        <source>Send the model every paper, whatever the prefilter leaves out; what is scored is not sent again.</source>
        <translation>Dem Modell alle Artikel senden, was auch der Vorfilter auslässt; was bewertet ist, wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Tell what the model would cost; send it nothing.</source>
        <translation>Anzeigen, was das Modell kosten würde; ihm nichts senden.</translation>
    </message>
    <message>
        <source>Ask the model about single papers.</source>
        <translation>Das Modell zu einzelnen Artikeln befragen.</translation>
    </message>
    <message>
        <source>Also about papers that the prefilter left out, that were dropped by their titles, or that failed. What is scored already is not asked again.</source>
        <translation>Auch zu Artikeln, die der Vorfilter ausließ, die nach dem Titel aussortiert wurden oder fehlschlugen. Was schon bewertet ist, wird nicht erneut gefragt.</translation>
    </message>
    <message>
        <source>cost unknown (no price for this model)</source>
        <translation>Kosten unbekannt (kein Preis für dieses Modell)</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1: %2 angekündigt, %3 durchgesehen, %4 Treffer.</translation>
    </message>
    <message>
        <source> %1 scored, %2 scored before, %3 unscored, %4 failed; %5 requests, %6 tokens in, %7 out, %8.</source>
        <translation> %1 bewertet, %2 schon zuvor bewertet, %3 ohne Bewertung, %4 fehlgeschlagen; %5 Anfragen, %6 Token Eingabe, %7 Ausgabe, %8.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>Zweitmeinungen</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>Abstracts</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3 requests, %4 judged</source>
        <translation>%1: %2 Artikel in %3 Anfragen, %4 beurteilt</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>, %1 aussortiert</translation>
    </message>
    <message>
        <source>, %1 known from earlier answers</source>
        <translation>, %1 aus früheren Antworten bekannt</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 left to the local ranker</source>
        <translation>%1 von %2 gesendet, %3 dem lokalen Ranker überlassen</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random).</source>
        <translation>%1 (%2 davon als Stichprobe geprüft).</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random: about %3 picks missed, %4 to %5, by %6 such checks in 30 days).</source>
        <translation>%1 (%2 davon als Stichprobe geprüft: etwa %3 Treffer verpasst, %4 bis %5, nach %6 solchen Prüfungen in 30 Tagen).</translation>
    </message>
    <message>
        <source>Getting %1 (%2 of %3) …</source>
        <translation>%1 wird geholt (%2 von %3) …</translation>
    </message>
    <message>
        <source>Saving %1 papers …</source>
        <translation>%1 Artikel werden gespeichert …</translation>
    </message>
    <message>
        <source>Ranking %1 papers …</source>
        <translation>%1 Artikel werden eingestuft …</translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers …</source>
        <translation>Autoren werden nachgeschlagen: %1 von %2 Artikeln …</translation>
    </message>
    <message>
        <source>Read %1 of %2 titles  %3</source>
        <translation>%1 von %2 Titeln gelesen  %3</translation>
    </message>
    <message>
        <source>Scored %1 of %2 papers  %3</source>
        <translation>%1 von %2 Artikeln bewertet  %3</translation>
    </message>
    <message>
        <source>Asked again about %1 of %2 papers  %3</source>
        <translation>Zu %1 von %2 Artikeln erneut gefragt  %3</translation>
    </message>
    <message>
        <source>%1 papers (and %2 answered before, for nothing) in %3 requests; about %4 tokens in, %5 out.</source>
        <translation>%1 Artikel (und %2 früher beantwortet, kostenlos) in %3 Anfragen; etwa %4 Token Eingabe, %5 Ausgabe.</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3. Nothing was sent to the model.</source>
        <translation>Günstigstenfalls %1, erwartet %2, schlimmstenfalls %3. An das Modell wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>By what %1 earlier requests to this model took.</source>
        <translation>Nach dem Verbrauch von %1 früheren Anfragen an dieses Modell.</translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>Preise vom %1.</translation>
    </message>
    <message>
        <source>%1 dropped by their titles; run --all reads them too, score reads single ones.</source>
        <translation>%1 nach dem Titel aussortiert; run --all liest auch sie, score liest einzelne.</translation>
    </message>
    <message>
        <source>%1 failed: the model gave no valid verdict in three rounds, or declined. Ask again about one with: firstlight score ID</source>
        <translation>%1 fehlgeschlagen: Das Modell gab in drei Runden kein gültiges Urteil ab oder lehnte ab. Zu einem erneut fragen mit: firstlight score ID</translation>
    </message>
    <message>
        <source>Authors were not looked up (%1): names alone decide who is followed. The next run asks again.</source>
        <translation>Die Autoren wurden nicht nachgeschlagen (%1): Allein die Namen entscheiden, wem gefolgt wird. Der nächste Lauf fragt erneut.</translation>
    </message>
    <message>
        <source>A search needs a name.</source>
        <translation>Eine Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>Es gibt keine gespeicherte Suche „%1“.</translation>
    </message>
    <message>
        <source>See: firstlight searches --help</source>
        <translation>Siehe: firstlight searches --help</translation>
    </message>
    <message>
        <source>List, save and remove searches.</source>
        <translation>Suchen auflisten, speichern und entfernen.</translation>
    </message>
    <message>
        <source>Put -- before a QUERY that begins with a minus. The language is that of picks --search.</source>
        <translation>Vor eine QUERY, die mit einem Minus beginnt, gehört --. Gesucht wird wie mit picks --search.</translation>
    </message>
    <message>
        <source>“%1” at %2: no such state. There are starred, read, unread, toread, rescued, dismissed, updated, noted and tagged.</source>
        <translation>„%1“ an Stelle %2: Diesen Zustand gibt es nicht. Es gibt starred, read, unread, toread, rescued, dismissed, updated, noted und tagged.</translation>
    </message>
    <message>
        <source>“%1” at %2: nothing stands behind the colon.</source>
        <translation>„%1“ an Stelle %2: Nach dem Doppelpunkt steht nichts.</translation>
    </message>
    <message>
        <source>“%1” at %2: no number such as 8, &gt;=8 or &lt;5.</source>
        <translation>„%1“ an Stelle %2: keine Zahl wie 8, &gt;=8 oder &lt;5.</translation>
    </message>
    <message>
        <source>“%1” at %2: no day, month, year or range such as 2025-10-01, 2025-10 or 2025-10-01..2025-10-14.</source>
        <translation>„%1“ an Stelle %2: kein Tag, Monat, Jahr oder Zeitraum wie 2025-10-01, 2025-10 oder 2025-10-01..2025-10-14.</translation>
    </message>
    <message>
        <source>“%1” at %2: no category such as cs.LG or archive such as cs.</source>
        <translation>„%1“ an Stelle %2: keine Kategorie wie cs.LG und kein Archiv wie cs.</translation>
    </message>
    <message>
        <source>“%1” at %2: the closing quotation mark is missing.</source>
        <translation>„%1“ an Stelle %2: Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>“%1” at %2: a beginning of a word needs three letters.</source>
        <translation>„%1“ an Stelle %2: Ein Wortanfang braucht drei Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” at %2: OR must stand between words, or between conditions, none of them excluded.</source>
        <translation>„%1“ an Stelle %2: OR muss zwischen Wörtern oder zwischen Bedingungen stehen, von denen keine ausgeschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” at %2: the search is too long.</source>
        <translation>„%1“ an Stelle %2: Die Suche ist zu lang.</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>Kein anderer Artikel der Bibliothek teilt seine Wörter.</translation>
    </message>
    <message>
        <source>List the papers of the library that are most like one.</source>
        <translation>Die Artikel der Bibliothek auflisten, die einem am ähnlichsten sind.</translation>
    </message>
    <message>
        <source>Compares the words of titles and abstracts, over the whole library and without a network. The first column says how similar a paper is, 100 % being the same words; the others are those of picks. With --json the objects are those of picks and carry similarity, from 0 to 1.</source>
        <translation>Vergleicht die Wörter von Titeln und Abstracts, in der ganzen Bibliothek und ohne Netzwerk. Die erste Spalte sagt, wie ähnlich ein Artikel ist; 100&#xa0;% sind dieselben Wörter; die übrigen sind die von picks. Mit --json sind die Objekte die von picks und enthalten similarity, von 0 bis 1.</translation>
    </message>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 und Unbekanntes</translation>
    </message>
    <message>
        <source>%1 requests; tokens: %2 in (%3 cached), %4 out (%5 reasoning); %6</source>
        <translation>%1 Anfragen; Token: %2 Eingabe (%3 aus dem Cache), %4 Ausgabe (%5 Denken); %6</translation>
    </message>
    <message>
        <source>%1 requests had no answer and were perhaps billed: at most $%2 more, which counts against the caps.</source>
        <translation>%1 Anfragen blieben ohne Antwort und wurden vielleicht abgerechnet: höchstens $%2 mehr, was auf die Obergrenzen angerechnet wird.</translation>
    </message>
    <message>
        <source>%1 requests have no known price and are not in the sum. See: firstlight prices --help</source>
        <translation>Von %1 Anfragen ist der Preis unbekannt; sie sind nicht in der Summe. Siehe: firstlight prices --help</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source> of at most $%1 a month</source>
        <translation> von höchstens $%1 im Monat</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2025-10.</source>
        <translation>„%1“ ist kein Monat wie 2025-10.</translation>
    </message>
    <message>
        <source>Tell what models cost, by month or by day.</source>
        <translation>Anzeigen, was Modelle kosten, nach Monaten oder nach Tagen.</translation>
    </message>
    <message>
        <source>By model and purpose: requests, tokens and US dollars. Days and months are UTC&apos;s, as the caps&apos;.</source>
        <translation>Nach Modell und Zweck: Anfragen, Token und US-Dollar. Tage und Monate zählen nach UTC, wie bei den Obergrenzen.</translation>
    </message>
    <message>
        <source>The days of this month.</source>
        <translation>Die Tage dieses Monats.</translation>
    </message>
    <message>
        <source>  %1 %2 %3 listed, %4 kept  %5</source>
        <translation>  %1 %2 %3 gelistet, %4 behalten  %5</translation>
    </message>
    <message>
        <source>; next try from %1</source>
        <translation>; nächster Versuch ab %1</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1: keine Ankündigung (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement (weekend)</source>
        <translation>%1: keine Ankündigung (Wochenende)</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1: %2 angekündigt, %3 durchgesehen, %4 ungelesen</translation>
    </message>
    <message>
        <source>%1: missing in %2; get it with: firstlight backfill --from %3 --to %3</source>
        <translation>%1: fehlt in %2; holen mit: firstlight backfill --from %3 --to %3</translation>
    </message>
    <message>
        <source>Next announcement: %1, in %2 h %3 min</source>
        <translation>Nächste Ankündigung: %1, in %2 h %3 min</translation>
    </message>
    <message>
        <source>  %1  %2  %3  %4: %5 scored, %6 before, %7 unscored  %8</source>
        <translation>  %1  %2  %3  %4: %5 bewertet, %6 zuvor, %7 ohne Bewertung  %8</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>Letzte Läufe:</translation>
    </message>
    <message>
        <source>Spent this month: $%1
Everything is kept in: %2</source>
        <translation>Diesen Monat ausgegeben: $%1
Alles liegt in: %2</translation>
    </message>
    <message>
        <source>Tell the state of the feeds by day, the last runs, the month&apos;s spending.</source>
        <translation>Zustand der Feeds nach Tagen, letzte Läufe und Ausgaben des Monats anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) starred</source>
        <translation>
            <numerusform>Stern bei %n Artikel hinzugefügt</numerusform>
            <numerusform>Stern bei %n Artikeln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star taken from %n paper(s)</source>
        <translation>
            <numerusform>Stern bei %n Artikel entfernt</numerusform>
            <numerusform>Stern bei %n Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as not interesting</source>
        <translation>
            <numerusform>%n Artikel als uninteressant markiert</numerusform>
            <numerusform>%n Artikel als uninteressant markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer not interesting</source>
        <translation>
            <numerusform>%n Artikel nicht mehr als uninteressant markiert</numerusform>
            <numerusform>%n Artikel nicht mehr als uninteressant markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put on the list of what to read</source>
        <translation>
            <numerusform>%n Artikel auf die Leseliste gesetzt</numerusform>
            <numerusform>%n Artikel auf die Leseliste gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken off the list of what to read</source>
        <translation>
            <numerusform>%n Artikel von der Leseliste genommen</numerusform>
            <numerusform>%n Artikel von der Leseliste genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) rescued</source>
        <translation>
            <numerusform>%n Artikel gerettet</numerusform>
            <numerusform>%n Artikel gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer rescued</source>
        <translation>
            <numerusform>%n Artikel nicht mehr gerettet</numerusform>
            <numerusform>%n Artikel nicht mehr gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>Tag „%1“ bei %n Artikel hinzugefügt</numerusform>
            <numerusform>Tag „%1“ bei %n Artikeln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” taken off %n paper(s)</source>
        <translation>
            <numerusform>Tag „%1“ bei %n Artikel entfernt</numerusform>
            <numerusform>Tag „%1“ bei %n Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) written</source>
        <translation>
            <numerusform>Notiz zu %n Artikel geschrieben</numerusform>
            <numerusform>Notiz zu %n Artikeln geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) removed</source>
        <translation>
            <numerusform>Notiz zu %n Artikel entfernt</numerusform>
            <numerusform>Notiz zu %n Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Take back the last star, mark, tag or note.</source>
        <translation>Die letzte Änderung an Sternen, Markierungen, Tags oder Notizen rückgängig machen.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Wiederholen, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Name papers, or say --starred.</source>
        <translation>Nennen Sie Artikel, oder sagen Sie --starred.</translation>
    </message>
    <message>
        <source>No paper is starred.</source>
        <translation>Kein Artikel hat einen Stern.</translation>
    </message>
    <message>
        <source>Zotero does not answer at %1 (%2). Start Zotero and try again; nothing else was changed.</source>
        <translation>Zotero antwortet unter %1 nicht (%2). Starten Sie Zotero und versuchen Sie es erneut; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1”.</source>
        <translation>Zotero hat keine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>%1 saved in “%2”, %3 there before, %4 not in the library.</source>
        <translation>%1 in „%2“ gespeichert, %3 waren schon da, %4 nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Zotero broke off while it got %1 papers: look there whether they came. They are sent again with --again only.</source>
        <translation>Zotero brach ab, während es %1 Artikel bekam: Sehen Sie dort nach, ob sie angekommen sind. Nur --again sendet sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 PDFs attached, %2 missed.</source>
        <translation>%1 PDFs angehängt, %2 nicht erhalten.</translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”); only papers that Firstlight sent itself were left out.</source>
        <translation>Zotero sagt nicht, was es hat (in seinen Einstellungen, Erweitert, „Anderen Anwendungen erlauben …“); nur was Firstlight selbst gesendet hat, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Put papers into the running Zotero.</source>
        <translation>Artikel in das laufende Zotero legen.</translation>
    </message>
    <message>
        <source>They come where Zotero&apos;s selection is, or into --collection, with their categories and your tags and note. What was sent before, or is in Zotero already where that can be asked, is left out.</source>
        <translation>Sie kommen dorthin, wo Zoteros Auswahl steht, oder nach --collection, mit ihren Kategorien und Ihren Tags und Ihrer Notiz. Was früher gesendet wurde oder, wo sich das fragen lässt, schon in Zotero ist, wird ausgelassen.</translation>
    </message>
    <message>
        <source>All starred papers.</source>
        <translation>Alle Artikel mit Stern.</translation>
    </message>
    <message>
        <source>Into the collection of this name.</source>
        <translation>In die Sammlung dieses Namens.</translation>
    </message>
    <message>
        <source>With their PDFs, got from arXiv at its pace.</source>
        <translation>Mit ihren PDFs, von arXiv in dessen Tempo geholt.</translation>
    </message>
    <message>
        <source>Those too that were sent before.</source>
        <translation>Auch solche, die früher gesendet wurden.</translation>
    </message>
    <message>
        <source>%1  cannot be used: %2</source>
        <translation>%1  kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 papers, %5 starred</source>
        <translation>%1  %2  %3  %4 Artikel, %5 mit Stern</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>There is no library yet.</source>
        <translation>Es gibt noch keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The library is that of the backup now. What it replaced is among the backups: firstlight backup list</source>
        <translation>Die Bibliothek ist jetzt die der Sicherung. Was sie ersetzt hat, ist unter den Sicherungen: firstlight backup list</translation>
    </message>
    <message>
        <source>Usage: firstlight backup list|now|restore FILE|merge FILE</source>
        <translation>Aufruf: firstlight backup list|now|restore DATEI|merge DATEI</translation>
    </message>
    <message>
        <source>%1: %2 taken, %3 already there.</source>
        <translation>%1: %2 übernommen, %3 schon da.</translation>
    </message>
    <message>
        <source>List backups, make one, go back to one, or merge one.</source>
        <translation>Sicherungen auflisten, eine machen, zu einer zurückkehren oder eine übernehmen.</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole library. One is made every day that Firstlight is used; seven of those are kept, and seven of those made with “now”. “restore” puts a backup in the library&apos;s place after a backup of what is there; no other Firstlight may have the library open. “merge” takes from a backup what the library no longer has, and changes nothing else.</source>
        <translation>Eine Sicherung ist eine Kopie der ganzen Bibliothek. An jedem Tag, an dem Firstlight benutzt wird, wird eine gemacht; sieben davon bleiben, und sieben der mit „now“ gemachten. „restore“ setzt eine Sicherung an die Stelle der Bibliothek, nachdem diese gesichert ist; kein anderes Firstlight darf die Bibliothek offen haben. „merge“ übernimmt aus einer Sicherung, was die Bibliothek nicht mehr hat, und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Papers, announcements, criteria, scores with every opinion, stars, notes, tags, searches, pinned tests, audits, what was sent to Zotero, runs, the journal of requests and settings, one JSON object a line; keys and passwords are never in it. Read it back, or into another library, with: firstlight import FILE</source>
        <translation>Artikel, Ankündigungen, Kriterien, Bewertungen mit jeder Meinung, Sterne, Notizen, Schlagwörter, Suchen, angeheftete Prüfungen, Audits, was an Zotero ging, Läufe, das Journal der Anfragen und Einstellungen, ein JSON-Objekt je Zeile; Schlüssel und Passwörter stehen nie darin. Wieder einlesen, auch in eine andere Bibliothek, mit: firstlight import DATEI</translation>
    </message>
    <message>
        <source>Leave out the models&apos; raw answers that were read already. What they said of papers is in all the same.</source>
        <translation>Die rohen Antworten der Modelle weglassen, die schon gelesen sind. Was sie über Artikel sagten, ist trotzdem darin.</translation>
    </message>
    <message>
        <source>Firstlight reads the day&apos;s arXiv papers with you.

Usage: firstlight [OPTIONS] [LINK…]         opens the window
       firstlight COMMAND [OPTIONS] […]

Commands:
</source>
        <translation>Firstlight liest mit Ihnen die arXiv-Artikel des Tages.

Aufruf: firstlight [OPTIONEN] [LINK…]         öffnet das Fenster
        firstlight BEFEHL [OPTIONEN] […]

Befehle:
</translation>
    </message>
    <message>
        <source>The window opens links, and there is no display.</source>
        <translation>Links öffnet das Fenster, und es gibt keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Settings taken: %1, of which %2 changed. Refused: %3.</source>
        <translation>Übernommene Einstellungen: %1, davon %2 geändert. Abgelehnt: %3.</translation>
    </message>
    <message>
        <source>List, read, change, restore, export and import settings.</source>
        <translation>Einstellungen auflisten, lesen, ändern, zurücksetzen, exportieren und importieren.</translation>
    </message>
    <message>
        <source>A file of settings has a line KEY = VALUE each; what stands behind a # is not read. Keys of services are not settings and never in it. Import takes what is right and says what is not; the exit code is 1 then.</source>
        <translation>Eine Datei mit Einstellungen hat je Zeile NAME = WERT; was hinter einem # steht, wird nicht gelesen. Schlüssel von Diensten sind keine Einstellungen und stehen nie darin. Der Import übernimmt, was stimmt, und sagt, was nicht; der Rückgabewert ist dann 1.</translation>
    </message>
    <message>
        <source>--from, --to, --url, --title and --no-prompt go with --site; --day, --month, --format and --output do not.</source>
        <translation>--from, --to, --url, --title und --no-prompt gehören zu --site; --day, --month, --format und --output nicht.</translation>
    </message>
    <message>
        <source>Write the digest of a day or a month, or all as a site.</source>
        <translation>Eine Tages- oder Monatsübersicht schreiben, oder alle als Website.</translation>
    </message>
    <message>
        <source>A site is a folder of pages with a feed, to be read where it lies or published by any web server. Writing it again changes only what changed. Stars, notes, tags and what you read are not in it; the criteria are, unless --no-prompt is given.</source>
        <translation>Eine Website ist ein Ordner mit Seiten und einem Feed, zum Lesen an Ort und Stelle oder für jeden Webserver. Wird sie neu geschrieben, ändert sich nur, was sich geändert hat. Sterne, Notizen, Schlagwörter und was Sie gelesen haben stehen nicht darin; die Kriterien schon, außer mit --no-prompt.</translation>
    </message>
    <message>
        <source>Write all days as a site into this folder.</source>
        <translation>Alle Tage als Website in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Of a site: its first day (YYYY-MM-DD).</source>
        <translation>Für eine Website: ihr erster Tag (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>Of a site: its last day (YYYY-MM-DD).</source>
        <translation>Für eine Website: ihr letzter Tag (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>Of a site: its address; else the setting site.url.</source>
        <translation>Für eine Website: ihre Adresse; sonst die Einstellung site.url.</translation>
    </message>
    <message>
        <source>Of a site: its heading; else the setting site.title.</source>
        <translation>Für eine Website: ihre Überschrift; sonst die Einstellung site.title.</translation>
    </message>
    <message>
        <source>Of a site: leave the criteria out.</source>
        <translation>Für eine Website: die Kriterien weglassen.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, not there</source>
        <translation>%1: %2, nicht da</translation>
    </message>
    <message>
        <source>Obsidian notes are one file a paper: name their folder with --output.</source>
        <translation>Obsidian-Notizen sind eine Datei je Artikel: Nennen Sie ihren Ordner mit --output.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>%1: %2 neu, %3 aktualisiert, %4 unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be written (%1): %2</source>
        <translation>
            <numerusform>%n Notiz konnte nicht geschrieben werden (%1): %2</numerusform>
            <numerusform>%n Notizen konnten nicht geschrieben werden (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file; of obsidian, the folder.</source>
        <translation>In diese Datei schreiben; bei obsidian in diesen Ordner.</translation>
    </message>
    <message>
        <source>Tell the desktop what was found, as the settings notify.… have it.</source>
        <translation>Über die Arbeitsumgebung melden, was gefunden wurde, wie die Einstellungen notify.… es vorsehen.</translation>
    </message>
    <message>
        <source>“%1” at %2: no such key. There are author, title, abstract, note, cat, tag, is, rel, nov, sum, day and id.</source>
        <translation>„%1“ an Stelle %2: Diesen Suchschlüssel gibt es nicht. Es gibt author, title, abstract, note, cat, tag, is, rel, nov, sum, day und id.</translation>
    </message>
    <message>
        <source>“%1” at %2: no identifier of a paper such as 2510.01234.</source>
        <translation>„%1“ an Stelle %2: keine Kennung eines Artikels wie 2510.01234.</translation>
    </message>
    <message>
        <source>--site wants a folder.</source>
        <translation>--site braucht einen Ordner.</translation>
    </message>
    <message>
        <source>There is no announcement within these days in the library. Get some with: firstlight backfill --from DAY</source>
        <translation>In diesem Zeitraum ist keine Ankündigung in der Bibliothek. Holen mit: firstlight backfill --from TAG</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 ist schon da, und Firstlight hat es nicht geschrieben. Nichts wurde geändert. Wählen Sie einen anderen Ordner oder verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>%1. Die früher geschriebenen Seiten sind weiterhin gültig; schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 days with %2 picks: %3 files written, %4 unchanged, %5 removed. The site begins at %6</source>
        <translation>%1 Tage mit %2 Treffern: %3 Dateien geschrieben, %4 unverändert, %5 entfernt. Die Website beginnt bei %6</translation>
    </message>
    <message>
        <source>Wrote %1 of %2 days …</source>
        <translation>%1 von %2 Tagen geschrieben …</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>Abgebrochen. Der Ordner ist, wie er war.</translation>
    </message>
    <message>
        <source>%1: left alone: %2</source>
        <translation>%1: nicht angerührt: %2</translation>
    </message>
    <message>
        <source>%1: nothing new since the last time.</source>
        <translation>%1: nichts Neues seit dem letzten Mal.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there</source>
        <translation>%1 (%2): %3 übernommen, %4 schon da</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>, %1 abgelehnt</translation>
    </message>
    <message>
        <source>%1: written, %2.</source>
        <translation>%1: geschrieben, %2.</translation>
    </message>
    <message>
        <source>%1: nothing has changed here.</source>
        <translation>%1: Hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No shared folder is set. Set one with: firstlight config set sync.folder DIR</source>
        <translation>Es ist kein gemeinsamer Ordner eingestellt. Einstellen mit: firstlight config set sync.folder ORDNER</translation>
    </message>
    <message>
        <source>Make the libraries of your machines one, by a shared folder.</source>
        <translation>Die Bibliotheken Ihrer Rechner durch einen gemeinsamen Ordner zu einer machen.</translation>
    </message>
    <message>
        <source>The folder (sync.folder) is one that another program keeps alike on all of them. Each machine writes a file of its own there and reads those of the others; what was changed last counts, and of a note that was changed on two both texts stay. Settings and keys do not go along. A file that is not whole is left alone and tried again the next time. The window does this by itself.
Exit codes: 1 a file was left alone, 2 there is no such folder.</source>
        <translation>Den Ordner (sync.folder) hält ein anderes Programm auf allen gleich. Jeder Rechner schreibt dort eine eigene Datei und liest die der anderen; es gilt, was zuletzt geändert wurde, und von einer Notiz, die auf zweien geändert wurde, bleiben beide Texte. Einstellungen und Schlüssel gehen nicht mit. Eine Datei, die nicht ganz ist, bleibt unberührt und wird beim nächsten Mal wieder versucht. Das Fenster tut das von selbst.
Rückgabewerte: 1 eine Datei blieb unberührt, 2 diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>How much is free cannot be told.</source>
        <translation>Wie viel Platz frei ist, lässt sich nicht feststellen.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation>Eingabe %1, Ausgabe %2</translation>
    </message>
    <message>
        <source>The price of this model is not known; caps in dollars cannot hold it.</source>
        <translation>Der Preis dieses Modells ist nicht bekannt; Obergrenzen in Dollar können es nicht bremsen.</translation>
    </message>
    <message>
        <source>Costs nothing: it runs on this computer.</source>
        <translation>Kostet nichts: Es läuft auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 in, %2 in from the cache, %3 out per million tokens</source>
        <translation>Eingabe %1, Eingabe aus dem Cache %2, Ausgabe %3 je Million Token</translation>
    </message>
    <message>
        <source>%1 (prices of %2).</source>
        <translation>%1 (Preise vom %2).</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1 tokens, price not known.</source>
        <translation>Sendet einen erfundenen Artikel: etwa %1 Token, Preis nicht bekannt.</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1, at most %2.</source>
        <translation>Sendet einen erfundenen Artikel: etwa %1, höchstens %2.</translation>
    </message>
    <message>
        <source>answers by JSON schema</source>
        <translation>antwortet nach JSON-Schema</translation>
    </message>
    <message>
        <source>answers in JSON, without a schema</source>
        <translation>antwortet in JSON, ohne Schema</translation>
    </message>
    <message>
        <source>answers in plain text</source>
        <translation>antwortet als reiner Text</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Token Eingabe, %2 Ausgabe</translation>
    </message>
    <message>
        <source> (%1 of them reasoning)</source>
        <translation> (%1 davon Denken)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>found by %Ln request(s)</source>
        <translation>
            <numerusform>mit %Ln Anfrage gefunden</numerusform>
            <numerusform>mit %Ln Anfragen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, but did not judge the paper as asked. Papers may stay without a score; another model may do better.
%2</source>
        <translation>%1 hat geantwortet, den Artikel aber nicht wie verlangt beurteilt. Artikel bleiben womöglich ohne Bewertung; ein anderes Modell kann es besser.
%2</translation>
    </message>
    <message>
        <source>It works: %1 judged the paper.
%2</source>
        <translation>Es funktioniert: %1 hat den Artikel beurteilt.
%2</translation>
    </message>
</context>
<context>
    <name>CriteriaDifference</name>
    <message>
        <source>Relevant keywords</source>
        <translation>Relevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Irrelevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Schlüsselwörter zu Anwendungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsmaßstab</translation>
    </message>
    <message>
        <source>These revisions say the same.</source>
        <translation>Diese Revisionen sagen dasselbe.</translation>
    </message>
    <message>
        <source>switched on or off</source>
        <translation>ein- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>neues Thema</translation>
    </message>
    <message>
        <source>topic removed</source>
        <translation>Thema entfernt</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>von Platz %1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>Thema ohne Namen</translation>
    </message>
    <message>
        <source>Relevant:</source>
        <translation>Relevant:</translation>
    </message>
    <message>
        <source>Irrelevant:</source>
        <translation>Irrelevant:</translation>
    </message>
</context>
<context>
    <name>CriteriaLint</name>
    <message>
        <source>“%1” is both wanted and unwanted; wanted wins. %2 of %3 papers hold it.</source>
        <translation>„%1“ ist zugleich gewünscht und unerwünscht; gewünscht gewinnt. In %2 von %3 Artikeln.</translation>
    </message>
    <message>
        <source>The cut-off of novelty lets papers from %1 to %2 pass, which the rubric calls old.</source>
        <translation>Die Schwelle der Neuheit lässt Artikel von %1 bis %2 durch, die der Maßstab alt nennt.</translation>
    </message>
    <message>
        <source>The cut-off of novelty keeps out papers from %1 to %2, which the rubric calls new.</source>
        <translation>Die Schwelle der Neuheit hält Artikel von %1 bis %2 draußen, die der Maßstab neu nennt.</translation>
    </message>
    <message>
        <source>The cut-off of relevance lets papers from %1 to %2 pass, which the rubric calls irrelevant.</source>
        <translation>Die Schwelle der Relevanz lässt Artikel von %1 bis %2 durch, die der Maßstab irrelevant nennt.</translation>
    </message>
    <message>
        <source>The cut-off of relevance keeps out papers from %1 to %2, which the rubric calls relevant.</source>
        <translation>Die Schwelle der Relevanz hält Artikel von %1 bis %2 draußen, die der Maßstab relevant nennt.</translation>
    </message>
    <message>
        <source>%1 of %2 papers have such scores.</source>
        <translation>%1 von %2 Artikeln sind so bewertet.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. %2 of %3 papers hold it.</source>
        <translation>„%1“ steht hier zweimal. In %2 von %3 Artikeln.</translation>
    </message>
    <message>
        <source>None of %2 papers holds a term of the topic “%1”.</source>
        <translation>Keiner von %2 Artikeln enthält einen Begriff des Themas „%1“.</translation>
    </message>
    <message>
        <source>None of %2 papers holds “%1”.</source>
        <translation>Keiner von %2 Artikeln enthält „%1“.</translation>
    </message>
    <message>
        <source>“%1” is in %2 of %3 papers (%4 %): too broad to tell them apart.</source>
        <translation>„%1“ steht in %2 von %3 Artikeln (%4 %): zu allgemein, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing says what is not wanted: %1 of %2 papers to keep out hold wanted terms.</source>
        <translation>Nichts sagt, was unerwünscht ist: %1 von %2 Artikeln, die draußen bleiben sollen, enthalten gewünschte Begriffe.</translation>
    </message>
</context>
<context>
    <name>CriteriaStrip</name>
    <message>
        <source>No paper moves.</source>
        <translation>Kein Artikel bewegt sich.</translation>
    </message>
    <message>
        <source>+%1 in, −%2 out, %3 moved</source>
        <translation>+%1 dazu, −%2 weg, %3 bewegt</translation>
    </message>
    <message>
        <source>By the local estimates %1, %2, %3.</source>
        <translation>Nach den lokalen Schätzungen: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) come into the picks</source>
        <translation>
            <numerusform>%Ln Artikel kommt zu den Treffern</numerusform>
            <numerusform>%Ln Artikel kommen zu den Treffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) go out of them</source>
        <translation>
            <numerusform>%Ln Artikel fällt weg</numerusform>
            <numerusform>%Ln Artikel fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) move on their side</source>
        <translation>
            <numerusform>%Ln Artikel bewegt sich auf seiner Seite</numerusform>
            <numerusform>%Ln Artikel bewegen sich auf ihrer Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised by: %1</source>
        <translation>Gehoben durch: %1</translation>
    </message>
    <message>
        <source>Lowered by: %1</source>
        <translation>Gesenkt durch: %1</translation>
    </message>
</context>
<context>
    <name>CriteriaTemplates</name>
    <message>
        <source>Foundations of machine learning</source>
        <translation>Grundlagen des maschinellen Lernens</translation>
    </message>
    <message>
        <source>Language models and agents</source>
        <translation>Sprachmodelle und Agenten</translation>
    </message>
    <message>
        <source>A blank page with hints</source>
        <translation>Eine leere Seite mit Hinweisen</translation>
    </message>
</context>
<context>
    <name>DataPlaces</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Downloaded PDFs</source>
        <translation>Heruntergeladene PDFs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys kept in a file</source>
        <translation>In einer Datei aufbewahrte Schlüssel</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>To move to another computer: write everything into one file there with “firstlight bundle export FILE” and read it here with “firstlight import FILE”, the other way round likewise; or, with Firstlight closed on both, copy the folder of the library and the file of the settings to the same places. Keys do not move: set them again. Downloaded PDFs can be got again. The log beside the library need not move.</source>
        <translation>Auf einen anderen Rechner umziehen: Schreiben Sie dort alles mit „firstlight bundle export DATEI“ in eine Datei und lesen Sie sie hier mit „firstlight import DATEI“, umgekehrt ebenso; oder kopieren Sie, während Firstlight auf beiden geschlossen ist, den Ordner der Bibliothek und die Datei der Einstellungen an dieselben Stellen. Schlüssel ziehen nicht mit um: Setzen Sie sie neu. Heruntergeladene PDFs lassen sich wieder holen. Das Protokoll neben der Bibliothek muss nicht umziehen.</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>%1 picks of %2</source>
        <translation>%1 Treffer unter %2</translation>
    </message>
    <message>
        <source>%1 picks of %2; a part is missing</source>
        <translation>%1 Treffer unter %2; ein Teil fehlt</translation>
    </message>
    <message>
        <source>missing; fill the gap</source>
        <translation>fehlt; Lücke schließen</translation>
    </message>
    <message>
        <source>waiting for the announcement</source>
        <translation>wartet auf die Ankündigung</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds were out of date</source>
        <translation>die Feeds von arXiv waren veraltet</translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation>konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>keine Ankündigung</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>before your first day; not in the library</source>
        <translation>vor Ihrem ersten Tag; nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>EndpointFault</name>
    <message>
        <source>There is no host of the name %1, or this computer is offline. Check the address and the connection.</source>
        <translation>Es gibt keinen Host namens %1, oder dieser Rechner ist offline. Prüfen Sie Adresse und Verbindung.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the model&apos;s server, or check the port in the address.</source>
        <translation>Unter %1 nimmt niemand Anfragen an. Starten Sie den Server des Modells oder prüfen Sie den Port in der Adresse.</translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the address, or try again later.</source>
        <translation>%1 nimmt keine Verbindung an. Prüfen Sie die Adresse oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be made secure (TLS), so nothing was sent. Check the address and this computer&apos;s clock; a proxy that reads along needs its certificate installed.</source>
        <translation>Die Verbindung zu %1 lässt sich nicht absichern (TLS), daher wurde nichts gesendet. Prüfen Sie die Adresse und die Uhr dieses Rechners; für einen mitlesenden Proxy muss dessen Zertifikat installiert sein.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 fails. Check the proxy in the desktop&apos;s network settings, or http_proxy and https_proxy.</source>
        <translation>Der Proxy zwischen hier und %1 versagt. Prüfen Sie den Proxy in den Netzwerkeinstellungen der Arbeitsumgebung oder http_proxy und https_proxy.</translation>
    </message>
    <message>
        <source>%1 took too long. Try again later, or choose a faster model.</source>
        <translation>%1 hat zu lange gebraucht. Versuchen Sie es später noch einmal oder wählen Sie ein schnelleres Modell.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer. Is this the address of a model&apos;s service?</source>
        <translation>%1 gab keine brauchbare Antwort. Ist das die Adresse eines Modelldienstes?</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2. The key is not sent there. Set the address that is meant.</source>
        <translation>%1 leitet Anfragen an %2 weiter. Dorthin wird der Schlüssel nicht gesendet. Tragen Sie die gemeinte Adresse ein.</translation>
    </message>
    <message>
        <source>%1 sends requests on to elsewhere. The key is not sent there. Check the address.</source>
        <translation>%1 leitet Anfragen anderswohin weiter. Dorthin wird der Schlüssel nicht gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check it; most end in /v1.</source>
        <translation>%1 hat unter dieser Adresse nichts. Prüfen Sie sie; die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>%1 wants a key. Set one for it.</source>
        <translation>%1 verlangt einen Schlüssel. Legen Sie einen dafür fest.</translation>
    </message>
    <message>
        <source>%1 forbids this. The key may lack the right: check it there, or set another.</source>
        <translation>%1 verbietet das. Vielleicht fehlt dem Schlüssel das Recht: Prüfen Sie das dort oder legen Sie einen anderen fest.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Set another.</source>
        <translation>%1 akzeptiert den Schlüssel nicht. Legen Sie einen anderen fest.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Top it up there.</source>
        <translation>Das Konto bei %1 hat kein Guthaben mehr. Laden Sie es dort auf.</translation>
    </message>
    <message>
        <source>%1 limits requests now. Try again in some minutes.</source>
        <translation>%1 begrenzt gerade die Anfragen. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 is in trouble. Try again later.</source>
        <translation>%1 hat eine Störung. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The library could not be written, so nothing was sent.</source>
        <translation>Die Bibliothek konnte nicht geschrieben werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 refuses the request.</source>
        <translation>%1 lehnt die Anfrage ab.</translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2” to this key. Choose another.</source>
        <translation>%1 bietet das Modell „%2“ mit diesem Schlüssel nicht an. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model does not take this effort. Choose another, or “as the service likes”.</source>
        <translation>Das Modell kennt diesen Denkaufwand nicht. Wählen Sie einen anderen oder „wie der Dienst es vorsieht“.</translation>
    </message>
    <message>
        <source>Only https addresses are used, or http on this machine; nothing was sent.</source>
        <translation>Nur https-Adressen werden verwendet, oder http auf diesem Rechner; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1: what happened and what to do; %2: the words of a service or of the system</extracomment>
        <translation>%1 („%2“)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>By criterion %1.</source>
        <translation>Nach Kriterium %1.</translation>
    </message>
    <message>
        <source>By criterion %1, %2.</source>
        <translation>Nach Kriterium %1, %2.</translation>
    </message>
    <message>
        <source>Names criterion %1, which the criteria do not have.</source>
        <translation>Nennt Kriterium %1, das die Kriterien nicht haben.</translation>
    </message>
    <message>
        <source>Quotes “%1” from the title.</source>
        <translation>Zitiert „%1“ aus dem Titel.</translation>
    </message>
    <message>
        <source>Quotes “%1” from the abstract.</source>
        <translation>Zitiert „%1“ aus dem Abstract.</translation>
    </message>
    <message>
        <source>Unverified: “%1” stands neither in the title nor in the abstract.</source>
        <extracomment>behind a sign for a warning</extracomment>
        <translation>Unbestätigt: „%1“ steht weder im Titel noch im Abstract.</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic, and the same words (%1).</source>
        <translation>Der lokale Ranker stimmt zu: dasselbe Thema und dieselben Wörter (%1).</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic.</source>
        <translation>Der lokale Ranker stimmt zu: dasselbe Thema.</translation>
    </message>
    <message>
        <source>The local ranker agrees on these words: %1.</source>
        <translation>Der lokale Ranker stimmt bei diesen Wörtern zu: %1.</translation>
    </message>
    <message>
        <source>The local ranker goes by other words.</source>
        <translation>Der lokale Ranker geht nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>The local ranker differs: it goes by %1.</source>
        <translation>Der lokale Ranker sieht es anders: Er geht nach %1.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Obsidian notes</source>
        <translation>Obsidian-Notizen</translation>
    </message>
</context>
<context>
    <name>FeedFaults</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv still offered the papers of the day before</source>
        <translation>%1 am %2: arXiv bot noch die Artikel des Vortags an</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv&apos;s feed was cut, a part is missing</source>
        <translation>%1 am %2: Der Feed von arXiv war abgeschnitten, ein Teil fehlt</translation>
    </message>
    <message>
        <source>%1 on %2: could not be fetched</source>
        <translation>%1 am %2: konnte nicht geholt werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) missing</source>
        <translation>
            <numerusform>%Ln Tag fehlt</numerusform>
            <numerusform>%Ln Tage fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) without usable papers</source>
        <translation>
            <numerusform>%Ln Feed ohne brauchbare Artikel</numerusform>
            <numerusform>%Ln Feeds ohne brauchbare Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A category of arXiv: code, then name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Importing %1, %2 %</source>
        <translation>%1 wird importiert, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 taken, %2 already there, %3 refused</source>
        <translation>%1 übernommen, %2 schon vorhanden, %3 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; import the file again to go on.</source>
        <translation>Abgebrochen. Was übernommen wurde, bleibt; zum Fortsetzen die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>The library or the file failed (%1). What was taken is kept.</source>
        <translation>Die Bibliothek oder die Datei hat versagt (%1). Was übernommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>It went on where it had been broken off.</source>
        <translation>Es ging dort weiter, wo abgebrochen worden war.</translation>
    </message>
</context>
<context>
    <name>KeyBinding</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 moves within lists and text; it stays as it is.</source>
        <translation>%1 bewegt den Cursor in Listen und Texten; dabei bleibt es.</translation>
    </message>
    <message>
        <source>%1 alone types text. Hold Ctrl or Alt with it for this command.</source>
        <translation>%1 allein schreibt Text. Halten Sie für diesen Befehl Strg oder Alt dazu gedrückt.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>die Schlüsseldatei %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the key file %1 is open to other users of this machine (mode %2), so it is not read. They may know the key: replace it at the service, then set it anew. “chmod 600” makes the file usable again</source>
        <translation>die Schlüsseldatei %1 steht anderen Benutzern dieses Rechners offen (Modus %2) und wird daher nicht gelesen. Womöglich kennen andere den Schlüssel: Ersetzen Sie ihn beim Dienst und legen Sie ihn dann neu fest. „chmod 600“ macht die Datei wieder verwendbar</translation>
    </message>
    <message>
        <source>the key file %1 is not your own, so it is not read</source>
        <translation>die Schlüsseldatei %1 gehört nicht Ihnen und wird daher nicht gelesen</translation>
    </message>
    <message>
        <source>the key file %1 holds no keys that can be made out. Mend it or move it away</source>
        <translation>die Schlüsseldatei %1 enthält keine erkennbaren Schlüssel. Reparieren Sie sie oder räumen Sie sie beiseite</translation>
    </message>
    <message>
        <source>the key file %1 cannot be written</source>
        <translation>die Schlüsseldatei %1 ist nicht beschreibbar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The key store of this desktop is locked: unlock it, for instance by its own program (Passwords and Keys, KWalletManager).</source>
        <translation>Der Schlüsselbund dieser Arbeitsumgebung ist gesperrt: Entsperren Sie ihn, etwa mit seinem eigenen Programm (Passwörter und Verschlüsselung, KWalletManager).</translation>
    </message>
    <message>
        <source>There is no key store on this desktop that works (%1).</source>
        <translation>In dieser Arbeitsumgebung gibt es keinen Schlüsselbund, der funktioniert (%1).</translation>
    </message>
    <message>
        <source>The key store of this desktop refused (%1).</source>
        <translation>Der Schlüsselbund dieser Arbeitsumgebung hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The key store of this desktop does not answer; perhaps a window asks to unlock it.</source>
        <translation>Der Schlüsselbund dieser Arbeitsumgebung antwortet nicht; vielleicht bittet ein Fenster darum, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>From the environment (FIRSTLIGHT_API_KEY).</source>
        <translation>Aus der Umgebung (FIRSTLIGHT_API_KEY).</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>Nur für diese Sitzung verwahrt.</translation>
    </message>
    <message>
        <source>In the file %1, which only you can read.</source>
        <translation>In der Datei %1, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>In the key store of this desktop.</source>
        <translation>Im Schlüsselbund dieser Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>Nicht gefunden. %1</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Nicht gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Stars %1 of %2</source>
        <translation>Mit Stern %1 von %2</translation>
    </message>
    <message>
        <source>Dismissed %1 of %2</source>
        <translation>Verworfen %1 von %2</translation>
    </message>
    <message>
        <source>Pinned %1 of %2</source>
        <translation>Angeheftet %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>loses %1 of your %Ln star(s)</source>
        <translation>
            <numerusform>verliert %1 von %Ln Artikel mit Stern</numerusform>
            <numerusform>verliert %1 von %Ln Artikeln mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lets %1 of the %Ln paper(s) back in that you dismissed</source>
        <translation>
            <numerusform>lässt %1 von %Ln verworfenem Artikel wieder herein</numerusform>
            <numerusform>lässt %1 von %Ln verworfenen Artikeln wieder herein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fails %1 of your %Ln pinned test(s)</source>
        <translation>
            <numerusform>verfehlt %1 von %Ln angehefteter Prüfung</numerusform>
            <numerusform>verfehlt %1 von %Ln angehefteten Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This edit %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>Diese Änderung %1.</translation>
    </message>
    <message numerus="yes">
        <source>It passes %Ln test(s) more.</source>
        <translation>
            <numerusform>Sie besteht %Ln Prüfung mehr.</numerusform>
            <numerusform>Sie besteht %Ln Prüfungen mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred, but %1: %2</source>
        <translation>Mit Stern, aber %1: %2</translation>
    </message>
    <message>
        <source>Dismissed, but %1: %2</source>
        <translation>Verworfen, aber %1: %2</translation>
    </message>
    <message>
        <source>Pinned as “%1”, but %2: %3</source>
        <translation>Als „%1“ angeheftet, aber %2: %3</translation>
    </message>
    <message>
        <source>Nothing in it is wanted</source>
        <translation>Nichts darin ist gewünscht</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The papers could not be fetched: no usable answer came. What had arrived is kept. Check the connection, then try again.</source>
        <translation>Die Artikel konnten nicht geholt werden: Es kam keine brauchbare Antwort. Was angekommen war, bleibt. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service asks for a pause. What had arrived is kept. Try again in some minutes.</source>
        <translation>Der Dienst bittet um eine Pause. Was angekommen war, bleibt. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The model&apos;s service does not accept the key. Local estimates are shown. Check the key in the settings.</source>
        <translation>Der Modelldienst akzeptiert den Schlüssel nicht. Angezeigt werden lokale Schätzungen. Prüfen Sie den Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. The scores paid for are kept. Top it up, or rank locally.</source>
        <translation>Das Konto beim Modelldienst hat kein Guthaben mehr. Die bezahlten Bewertungen bleiben. Laden Sie es auf oder stufen Sie lokal ein.</translation>
    </message>
    <message>
        <source>The service will not take this request as it is. Check categories and model in the settings.</source>
        <translation>Der Dienst nimmt die Anfrage so nicht an. Prüfen Sie Kategorien und Modell in den Einstellungen.</translation>
    </message>
    <message>
        <source>The request is longer than the model can read. Shorten the criteria or choose another model.</source>
        <translation>Die Anfrage ist länger, als das Modell lesen kann. Kürzen Sie die Kriterien oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The answer was not what it should be, so nothing of it was stored. Try again later.</source>
        <translation>Die Antwort war nicht, was sie sein sollte, daher wurde nichts davon gespeichert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The spending cap is reached. All scores so far are kept. Raise the cap in the settings to go on.</source>
        <translation>Die Obergrenze der Ausgaben ist erreicht. Alle bisherigen Bewertungen bleiben. Erhöhen Sie sie in den Einstellungen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Another Firstlight is getting papers already. Wait for it to end.</source>
        <translation>Ein anderes Firstlight holt bereits Artikel. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>arXiv has not announced today&apos;s papers yet. They are asked for again in an hour.</source>
        <translation>arXiv hat die heutigen Artikel noch nicht angekündigt. In einer Stunde wird erneut gefragt.</translation>
    </message>
    <message>
        <source>There is nothing to get now.</source>
        <translation>Im Moment gibt es nichts zu holen.</translation>
    </message>
    <message>
        <source>The PDF could not be fetched: no usable answer came. Check the connection, then try again.</source>
        <translation>Das PDF konnte nicht geholt werden: Es kam keine brauchbare Antwort. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>arXiv asks for a pause, so the PDF was not fetched. Try again in some minutes.</source>
        <translation>arXiv bittet um eine Pause, daher wurde das PDF nicht geholt. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>arXiv has no PDF of this version now. It may still be being made; its page says more.</source>
        <translation>arXiv hat von dieser Version derzeit kein PDF. Vielleicht wird es noch erzeugt; mehr dazu auf der Seite des Artikels.</translation>
    </message>
    <message>
        <source>Another Firstlight is talking to arXiv. Try again in a minute.</source>
        <translation>Ein anderes Firstlight fragt gerade bei arXiv an. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The PDF could not be kept. Check that the disk is not full.</source>
        <translation>Das PDF konnte nicht gespeichert werden. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The PDF could not be fetched.</source>
        <translation>Das PDF konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>Cancelled. What had arrived is kept.</source>
        <translation>Abgebrochen. Was angekommen war, bleibt.</translation>
    </message>
    <message>
        <source>The model&apos;s key could not be read, so the model was not asked. Local estimates are shown. In the settings a key can be kept for this session only, or in a file.</source>
        <translation>Der Schlüssel des Modells konnte nicht gelesen werden, daher wurde das Modell nicht befragt. Angezeigt werden lokale Schätzungen. In den Einstellungen lässt sich ein Schlüssel nur für diese Sitzung oder in einer Datei verwahren.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Nothing in it was changed.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The papers could not be exported; what was in the file before is still there. Choose another folder, or make room on the disk.</source>
        <translation>Die Artikel konnten nicht exportiert werden; was vorher in der Datei stand, ist noch da. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The library could not be read or written. The last change may not be saved. Check that the disk is not full.</source>
        <translation>Die Bibliothek konnte nicht gelesen oder geschrieben werden. Die letzte Änderung ist vielleicht nicht gespeichert. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>Das geht mit den jetzigen Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Declined to judge</source>
        <translation>Beurteilung abgelehnt</translation>
    </message>
    <message>
        <source>No valid answer</source>
        <translation>Keine gültige Antwort</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Relevanz %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Relevanz %1, Neuheit %2</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>Abstracts</translation>
    </message>
    <message>
        <source>second opinions</source>
        <translation>Zweitmeinungen</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1, without a cap</source>
        <translation>%1, ohne Obergrenze</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had no answer and may be billed all the same: at most %1 more, which counts against the caps.</source>
        <translation>
            <numerusform>%Ln Anfrage blieb ohne Antwort und wird womöglich trotzdem abgerechnet: höchstens %1 mehr, was auf die Obergrenzen angerechnet wird.</numerusform>
            <numerusform>%Ln Anfragen blieben ohne Antwort und werden womöglich trotzdem abgerechnet: höchstens %1 mehr, was auf die Obergrenzen angerechnet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln request(s) is unknown; they are not in the sum.</source>
        <translation>
            <numerusform>Der Preis von %Ln Anfrage ist unbekannt; sie ist nicht in der Summe.</numerusform>
            <numerusform>Der Preis von %Ln Anfragen ist unbekannt; sie sind nicht in der Summe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services did not say how many tokens they took; those are our own count.</source>
        <translation>Einige Dienste haben nicht mitgeteilt, wie viele Token sie verbrauchten; diese hat Firstlight selbst gezählt.</translation>
    </message>
    <message>
        <source>No answer; perhaps billed</source>
        <translation>Keine Antwort; vielleicht abgerechnet</translation>
    </message>
    <message>
        <source>Answered; not read yet</source>
        <translation>Beantwortet; noch nicht gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>Nach dem Titel aussortiert</translation>
    </message>
    <message>
        <source>Kept by its title</source>
        <translation>Nach dem Titel behalten</translation>
    </message>
    <message>
        <source>Nothing about this paper</source>
        <translation>Nichts zu diesem Artikel</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>by an author you follow</source>
        <translation>von einem Autor, dem Sie folgen</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ohne Bewertung</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>Relevanz %1, Neuheit %2</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Treffer je Tag</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1: %n Treffer</numerusform>
            <numerusform>%1: %n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Häufigste Autoren</translation>
    </message>
    <message>
        <source>arXiv papers of %1</source>
        <translation>arXiv-Artikel im %1</translation>
    </message>
    <message>
        <source>The library holds no papers of this month.</source>
        <translation>Von diesem Monat sind keine Artikel in der Bibliothek.</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Picks by day</source>
        <translation>Treffer nach Tagen</translation>
    </message>
    <message>
        <source>relevance across, novelty up; outlined: picked</source>
        <translation>Relevanz waagerecht, Neuheit senkrecht; umrandet: Treffer</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>Artikel nach Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>Ausgaben nach Tagen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>arXiv announced nothing on %n weekday(s): %1.</source>
        <translation>
            <numerusform>An %n Werktag hat arXiv nichts angekündigt: %1.</numerusform>
            <numerusform>An %n Werktagen hat arXiv nichts angekündigt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are missing from the library: %1.</source>
        <translation>
            <numerusform>%n Ankündigung fehlt in der Bibliothek: %1.</numerusform>
            <numerusform>%n Ankündigungen fehlen in der Bibliothek: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) could not be fetched: %1.</source>
        <translation>
            <numerusform>%n Ankündigung konnte nicht geholt werden: %1.</numerusform>
            <numerusform>%n Ankündigungen konnten nicht geholt werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s announcement is not here yet.</source>
        <translation>Die heutige Ankündigung ist noch nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are still to come.</source>
        <translation>
            <numerusform>%n Ankündigung kommt noch.</numerusform>
            <numerusform>%n Ankündigungen kommen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) were before your first day: %1.</source>
        <translation>
            <numerusform>%n Ankündigung lag vor Ihrem ersten Tag: %1.</numerusform>
            <numerusform>%n Ankündigungen lagen vor Ihrem ersten Tag: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s): %1 papers announced, %2 scanned, %3 picked.</source>
        <translation>
            <numerusform>%n Ankündigung: %1 Artikel angekündigt, %2 durchgesehen, %3 Treffer.</numerusform>
            <numerusform>%n Ankündigungen: %1 Artikel angekündigt, %2 durchgesehen, %3 Treffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was asked anything.</source>
        <translation>Es wurde kein Modell befragt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s), perhaps up to %2 more.</source>
        <translation>
            <numerusform>%1 für %n Anfrage, vielleicht bis zu %2 mehr.</numerusform>
            <numerusform>%1 für %n Anfragen, vielleicht bis zu %2 mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s).</source>
        <translation>
            <numerusform>%1 für %n Anfrage.</numerusform>
            <numerusform>%1 für %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked: relevance at least %1, novelty at least %2.</source>
        <translation>Treffer: Relevanz mindestens %1, Neuheit mindestens %2.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n paper(s) by followed authors.</source>
        <translation>
            <numerusform>Dazu %n Artikel von Autoren, denen Sie folgen.</numerusform>
            <numerusform>Dazu %n Artikel von Autoren, denen Sie folgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have no score.</source>
        <translation>
            <numerusform>%n Artikel ist ohne Bewertung.</numerusform>
            <numerusform>%n Artikel sind ohne Bewertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by h-index.</source>
        <translation>
            <numerusform>%n Artikel ist wegen des h-Index ausgeblendet.</numerusform>
            <numerusform>%n Artikel sind wegen des h-Index ausgeblendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>show all %Ln</source>
        <translation>
            <numerusform>alle %Ln anzeigen</numerusform>
            <numerusform>alle %Ln anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers by %1 in the library</source>
        <translation>Artikel von %1 in der Bibliothek</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Angekündigt am %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a subject with arXiv&apos;s code for it: Machine Learning (cs.LG)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the abstract alone</source>
        <translation>Nur den Abstract anzeigen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>the abstract is the same</source>
        <translation>der Abstract ist derselbe</translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation>Kommentare:</translation>
    </message>
    <message>
        <source>Journal reference:</source>
        <translation>Erschienen in:</translation>
    </message>
    <message>
        <source>DOI:</source>
        <translation>DOI:</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>PDF herunterladen</translation>
    </message>
    <message>
        <source>Show it typeset</source>
        <translation>Formeln gesetzt anzeigen</translation>
    </message>
    <message>
        <source>Show TeX source</source>
        <translation>TeX-Quelltext anzeigen</translation>
    </message>
    <message>
        <source>Hide the history of its scores</source>
        <translation>Verlauf der Bewertungen ausblenden</translation>
    </message>
    <message>
        <source>History of its scores</source>
        <translation>Verlauf der Bewertungen</translation>
    </message>
    <message>
        <source>No author has an h-index of %1 or more.</source>
        <translation>Kein Autor hat einen h-Index von %1 oder mehr.</translation>
    </message>
    <message>
        <source> · judged v%1</source>
        <translation> · beurteilt wurde v%1</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>Noch von niemandem bewertet.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>revision %1</source>
        <extracomment>the number under which criteria were saved</extracomment>
        <translation>Revision %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of what, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between parts that are read aloud</comment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>Ähnlich wie: %1</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Unread papers of all</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, more than %Ln paper(s)</source>
        <translation>
            <numerusform>%1, mehr als %Ln Artikel</numerusform>
            <numerusform>%1, mehr als %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln paper(s) unread</source>
        <translation>
            <numerusform>%1, %2 von %Ln Artikel ungelesen</numerusform>
            <numerusform>%1, %2 von %Ln Artikeln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s)</source>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Asking arXiv for its feeds</source>
        <translation>arXiv wird nach seinen Feeds gefragt</translation>
    </message>
    <message>
        <source>Asking arXiv for %1</source>
        <translation>arXiv wird nach %1 gefragt</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>Die Artikel werden gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Ranking %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel wird eingestuft</numerusform>
            <numerusform>%Ln Artikel werden eingestuft</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers</source>
        <translation>Autoren werden nachgeschlagen: %1 von %2 Artikeln</translation>
    </message>
    <message>
        <source>Reading titles: %1 of %2</source>
        <translation>Titel werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Bewertung: %1 von %2</translation>
    </message>
    <message>
        <source>Second opinions: %1 of %2</source>
        <translation>Zweitmeinungen: %1 von %2</translation>
    </message>
    <message>
        <source>Filling the gap: %1, %2 (%3 of %4)</source>
        <translation>Lücke wird geschlossen: %1, %2 (%3 von %4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) filled</source>
        <translation>
            <numerusform>%Ln Tag nachgeholt</numerusform>
            <numerusform>%Ln Tage nachgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>%Ln fehlt weiterhin</numerusform>
            <numerusform>%Ln fehlen weiterhin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker</source>
        <translation>
            <numerusform>%Ln dem lokalen Ranker überlassen</numerusform>
            <numerusform>%Ln dem lokalen Ranker überlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (about %2 picks missed, %3 to %4)</source>
        <extracomment>%1: &quot;293 left to the local ranker&quot;; %2 to %4: how many picks are probably among them</extracomment>
        <translation>%1 (etwa %2 Treffer verpasst, %3 bis %4)</translation>
    </message>
    <message>
        <source>%1 picks of %2</source>
        <translation>%1 Treffer unter %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored</source>
        <translation>
            <numerusform>%Ln bewertet</numerusform>
            <numerusform>%Ln bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>%Ln ohne Bewertung</numerusform>
            <numerusform>%Ln ohne Bewertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title</source>
        <translation>
            <numerusform>%Ln nach dem Titel aussortiert</numerusform>
            <numerusform>%Ln nach dem Titel aussortiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index</source>
        <translation>
            <numerusform>%Ln wegen des h-Index ausgeblendet</numerusform>
            <numerusform>%Ln wegen des h-Index ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>authors not looked up: names decide until the next run</source>
        <translation>Autoren nicht nachgeschlagen: bis zum nächsten Lauf entscheiden Namen</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No picks among %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>Keine Treffer auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pick(s): %1 of %2</source>
        <extracomment>%1: how many picks there are now; %2: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%Ln weiterer Treffer: %1 auf %2</numerusform>
            <numerusform>%Ln weitere Treffer: %1 auf %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s) of %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%Ln Treffer auf %1</numerusform>
            <numerusform>%Ln Treffer auf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln above your cut-offs</source>
        <translation>
            <numerusform>%Ln über Ihren Schwellen</numerusform>
            <numerusform>%Ln über Ihren Schwellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by authors you follow</source>
        <translation>
            <numerusform>%Ln von Autoren, denen Sie folgen</numerusform>
            <numerusform>%Ln von Autoren, denen Sie folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>%Ln ohne Bewertung</numerusform>
            <numerusform>%Ln ohne Bewertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed day(s) filled</source>
        <translation>
            <numerusform>%Ln verpasster Tag nachgeholt</numerusform>
            <numerusform>%Ln verpasste Tage nachgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>%Ln fehlt weiterhin</numerusform>
            <numerusform>%Ln fehlen weiterhin</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting papers ended early</source>
        <translation>Das Holen der Artikel endete vorzeitig</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %Ln message(s)</source>
        <translation>
            <numerusform>Während der Ruhezeit: %Ln Meldung</numerusform>
            <numerusform>Während der Ruhezeit: %Ln Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReportDialog</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token Eingabe</translation>
    </message>
    <message>
        <source>of them cached</source>
        <translation>davon aus dem Cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token Ausgabe</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>davon Denken</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1: %2 angekündigt, %3 durchgesehen, %4 Treffer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had a score before.</source>
        <translation>
            <numerusform>%Ln hatte schon eine Bewertung.</numerusform>
            <numerusform>%Ln hatten schon eine Bewertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker.</source>
        <translation>
            <numerusform>%Ln dem lokalen Ranker überlassen.</numerusform>
            <numerusform>%Ln dem lokalen Ranker überlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what it put low were sent all the same, as a check.</source>
        <translation>
            <numerusform>%Ln der von ihm niedrig eingestuften wurde zur Kontrolle trotzdem gesendet.</numerusform>
            <numerusform>%Ln der von ihm niedrig eingestuften wurden zur Kontrolle trotzdem gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title; “Ask the model” reads one of them all the same.</source>
        <translation>
            <numerusform>%Ln nach dem Titel aussortiert; „Modell dazu befragen“ lässt ihn trotzdem lesen.</numerusform>
            <numerusform>%Ln nach dem Titel aussortiert; „Modell dazu befragen“ lässt einen davon trotzdem lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored; the next run goes on with them.</source>
        <translation>
            <numerusform>%Ln ohne Bewertung; der nächste Lauf macht damit weiter.</numerusform>
            <numerusform>%Ln ohne Bewertung; der nächste Lauf macht damit weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln Anfrage, insgesamt %1.</numerusform>
            <numerusform>%Ln Anfragen, insgesamt %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringOffer</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>Score %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel bewerten</numerusform>
            <numerusform>%Ln Artikel bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinions on %Ln paper(s)</source>
        <translation>
            <numerusform>Zweitmeinungen zu %Ln Artikel</numerusform>
            <numerusform>Zweitmeinungen zu %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1: etwa %2</translation>
    </message>
    <message>
        <source>%1: price unknown</source>
        <translation>%1: Preis unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to %1</source>
        <translation>
            <numerusform>%Ln Anfrage an %1</numerusform>
            <numerusform>%Ln Anfragen an %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens in, %2 out</source>
        <translation>etwa %1 Token Eingabe, %2 Ausgabe</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3</source>
        <translation>Günstigstenfalls %1, erwartet %2, schlimmstenfalls %3</translation>
    </message>
    <message numerus="yes">
        <source>With second opinions on about %Ln of them.</source>
        <translation>
            <numerusform>Mit Zweitmeinungen zu etwa %Ln davon.</numerusform>
            <numerusform>Mit Zweitmeinungen zu etwa %Ln davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered before, for nothing.</source>
        <translation>
            <numerusform>%Ln früher beantwortet, kostenlos.</numerusform>
            <numerusform>%Ln früher beantwortet, kostenlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %Ln earlier request(s) took.</source>
        <translation>
            <numerusform>Nach dem Verbrauch von %Ln früheren Anfrage.</numerusform>
            <numerusform>Nach dem Verbrauch von %Ln früheren Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>Preise vom %1.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>“%1” is not known: there are is:starred, is:unread, is:read, is:toread, is:rescued, is:dismissed, is:updated, is:noted and is:tagged.</source>
        <translation>„%1“ ist nicht bekannt: Es gibt is:starred, is:unread, is:read, is:toread, is:rescued, is:dismissed, is:updated, is:noted und is:tagged.</translation>
    </message>
    <message>
        <source>“%1” lacks what to look for.</source>
        <translation>Bei „%1“ fehlt, wonach zu suchen ist.</translation>
    </message>
    <message>
        <source>“%1” is no number to compare with: write rel:&gt;=8.</source>
        <translation>„%1“ ist keine Zahl, mit der sich vergleichen lässt: Schreiben Sie rel:&gt;=8.</translation>
    </message>
    <message>
        <source>“%1” is no day: write day:2025-10-01, day:2025-10 or day:A..B.</source>
        <translation>„%1“ ist kein Datum: Schreiben Sie day:2025-10-01, day:2025-10 oder day:A..B.</translation>
    </message>
    <message>
        <source>“%1” is no category: write cat:cs.LG or cat:cs.</source>
        <translation>„%1“ ist keine Kategorie: Schreiben Sie cat:cs.LG oder cat:cs.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is too short for the beginning of a word: three letters are needed.</source>
        <translation>„%1“ ist als Wortanfang zu kurz: Drei Buchstaben sind nötig.</translation>
    </message>
    <message>
        <source>OR stands between two words, or between two conditions.</source>
        <translation>OR steht zwischen zwei Wörtern oder zwischen zwei Bedingungen.</translation>
    </message>
    <message>
        <source>The search is too long; its end is left out.</source>
        <translation>Die Suche ist zu lang; ihr Ende bleibt unberücksichtigt.</translation>
    </message>
    <message>
        <source>“%1” is not known: there are author:, title:, abstract:, note:, cat:, tag:, is:, rel:, nov:, sum:, day: and id:.</source>
        <translation>„%1“ ist nicht bekannt: Es gibt author:, title:, abstract:, note:, cat:, tag:, is:, rel:, nov:, sum:, day: und id:.</translation>
    </message>
    <message>
        <source>“%1” names no paper: write id:2510.01234.</source>
        <translation>„%1“ bezeichnet keinen Artikel: Schreiben Sie id:2510.01234.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>arXiv categories to follow</source>
        <translation>arXiv-Kategorien, denen gefolgt wird</translation>
    </message>
    <message>
        <source>kinds of announcement to scan</source>
        <translation>Arten von Ankündigungen, die durchgesehen werden</translation>
    </message>
    <message>
        <source>scan a paper only where its primary category is followed: on or off</source>
        <translation>einen Artikel nur durchsehen, wenn seiner Hauptkategorie gefolgt wird: on oder off</translation>
    </message>
    <message>
        <source>categories whose papers are not scanned, cross-lists too</source>
        <translation>Kategorien, deren Artikel nicht durchgesehen werden, auch nicht als Cross-List</translation>
    </message>
    <message>
        <source>who scores a run: local or llm</source>
        <translation>wer in einem Lauf bewertet: local oder llm</translation>
    </message>
    <message>
        <source>least relevance of a pick</source>
        <translation>Mindestrelevanz eines Treffers</translation>
    </message>
    <message>
        <source>least novelty of a pick</source>
        <translation>Mindestneuheit eines Treffers</translation>
    </message>
    <message>
        <source>authors whose papers are always picks: Name; Name &lt;s2:NUMBER&gt;</source>
        <translation>Autoren, deren Artikel immer Treffer sind: Name; Name &lt;s2:NUMMER&gt;</translation>
    </message>
    <message>
        <source>service that knows authors</source>
        <translation>Dienst, der Autoren kennt</translation>
    </message>
    <message>
        <source>hide papers none of whose authors has this h-index; 0: off</source>
        <translation>Artikel ausblenden, von deren Autoren keiner diesen h-Index hat; 0: aus</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds</source>
        <translation>Feeds von arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH service</source>
        <translation>OAI-PMH-Dienst von arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s search API</source>
        <translation>Such-API von arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s listings</source>
        <translation>Listen von arXiv</translation>
    </message>
    <message>
        <source>seconds between requests to arXiv; less than 3 only for this machine</source>
        <translation>Sekunden zwischen Anfragen an arXiv; weniger als 3 nur für diesen Rechner</translation>
    </message>
    <message>
        <source>get the papers by itself while the window is open: on or off</source>
        <translation>Artikel von selbst holen, solange das Fenster offen ist: on oder off</translation>
    </message>
    <message>
        <source>fill missed days when the window opens: on or off</source>
        <translation>verpasste Tage beim Öffnen des Fensters nachholen: on oder off</translation>
    </message>
    <message>
        <source>papers glide to their new place in the window: on or off</source>
        <translation>Artikel gleiten im Fenster an ihren neuen Platz: on oder off</translation>
    </message>
    <message>
        <source>colours of the window: system, light, dark or high-contrast</source>
        <translation>Farben des Fensters: system, light, dark oder high-contrast</translation>
    </message>
    <message>
        <source>size of the window&apos;s text in per cent, 100 to 300</source>
        <translation>Schriftgröße des Fensters in Prozent, 100 bis 300</translation>
    </message>
    <message>
        <source>language of the window: system, en, de, fr, es, ja or zh_CN</source>
        <translation>Sprache des Fensters: system, en, de, fr, es, ja oder zh_CN</translation>
    </message>
    <message>
        <source>the paper beside the list or below it: wide or classic</source>
        <translation>der Artikel neben der Liste oder darunter: wide oder classic</translation>
    </message>
    <message>
        <source>the running Zotero</source>
        <translation>das laufende Zotero</translation>
    </message>
    <message>
        <source>the model&apos;s service, up to and with /v1</source>
        <translation>Adresse des Modelldienstes, bis einschließlich /v1</translation>
    </message>
    <message>
        <source>the model&apos;s name at the service</source>
        <translation>Name des Modells beim Dienst</translation>
    </message>
    <message>
        <source>reasoning effort asked of the model: lowest, low, medium, high and so on; empty: not sent</source>
        <translation>vom Modell verlangter Denkaufwand: lowest, low, medium, high und so weiter; leer: nicht gesendet</translation>
    </message>
    <message>
        <source>how the service is spoken to: auto, openai, anthropic or ollama</source>
        <translation>wie der Dienst angesprochen wird: auto, openai, anthropic oder ollama</translation>
    </message>
    <message>
        <source>let the model drop papers by their titles first: on or off</source>
        <translation>das Modell zuerst Artikel nach ihren Titeln aussortieren lassen: on oder off</translation>
    </message>
    <message>
        <source>how often the model is asked again about papers within one of a cut-off, 0 to 4</source>
        <translation>wie oft das Modell zu Artikeln im Abstand von höchstens eins zu einer Schwelle erneut befragt wird, 0 bis 4</translation>
    </message>
    <message>
        <source>slower service at half the price where there is one: off, scheduled (runs nobody waits for) or always</source>
        <translation>langsamerer Dienst zum halben Preis, wo es ihn gibt: off, scheduled (Läufe, auf die niemand wartet) oder always</translation>
    </message>
    <message>
        <source>share of a day&apos;s papers sent to the model, the locally best; 1: all</source>
        <translation>Anteil der Artikel eines Tages, der an das Modell gesendet wird, die lokal besten; 1: alle</translation>
    </message>
    <message>
        <source>send as many as hold this share of the picks, 0.5 to 0.999; 0: by the share above</source>
        <translation>so viele senden, dass sie diesen Anteil der Treffer enthalten, 0.5 bis 0.999; 0: nach dem Anteil oben</translation>
    </message>
    <message>
        <source>requests to the model at once, 1 to 8</source>
        <translation>gleichzeitige Anfragen an das Modell, 1 bis 8</translation>
    </message>
    <message>
        <source>cap of a run in US dollars; 0: none</source>
        <translation>Obergrenze je Lauf in US-Dollar; 0: keine</translation>
    </message>
    <message>
        <source>cap of a calendar month in US dollars; 0: none</source>
        <translation>Obergrenze je Kalendermonat in US-Dollar; 0: keine</translation>
    </message>
    <message>
        <source>price list that prices refresh reads: LiteLLM&apos;s, OpenRouter&apos;s or our own form; empty: none</source>
        <translation>Preisliste, die prices refresh liest: von LiteLLM, von OpenRouter oder in eigener Form; leer: keine</translation>
    </message>
    <message>
        <source>an icon in the desktop&apos;s tray, where closing the window leaves the program: on or off</source>
        <translation>ein Symbol im Infobereich der Arbeitsumgebung, in dem das Programm beim Schließen des Fensters bleibt: on oder off</translation>
    </message>
    <message>
        <source>tell through the desktop what runs found: on or off</source>
        <translation>über die Arbeitsumgebung melden, was Läufe gefunden haben: on oder off</translation>
    </message>
    <message>
        <source>nothing is told from this time of day (22:00) on; empty: there are no quiet hours</source>
        <translation>ab dieser Uhrzeit (22:00) wird nichts gemeldet; leer: es gibt keine Ruhezeit</translation>
    </message>
    <message>
        <source>until this one (07:30), when all is told that was held back</source>
        <translation>bis zu dieser (07:30), dann wird alles Zurückgehaltene gemeldet</translation>
    </message>
    <message>
        <source>heading of the site that digest --site writes</source>
        <translation>Überschrift der Website, die digest --site schreibt</translation>
    </message>
    <message>
        <source>where that site is published, for its feed; empty: nowhere</source>
        <translation>wo diese Website veröffentlicht ist, für ihren Feed; leer: nirgends</translation>
    </message>
    <message>
        <source>a folder that your machines share, through which their libraries become one; empty: none</source>
        <translation>ein Ordner, den Ihre Rechner teilen und durch den ihre Bibliotheken eine werden; leer: keiner</translation>
    </message>
    <message>
        <source>this machine&apos;s name there and in notes that were changed on two; empty: the host&apos;s</source>
        <translation>wie dieser Rechner dort und in Notizen heißt, die auf zweien geändert wurden; leer: wie der Host</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Announcements</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>gefolgt</translation>
    </message>
    <message>
        <source>perhaps one we follow</source>
        <translation>vielleicht jemand, dem wir folgen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>followed author</source>
        <translation>gefolgter Autor</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>Relevanz %1</translation>
    </message>
    <message>
        <source>novelty %1</source>
        <translation>Neuheit %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ohne Bewertung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>cross-list</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens and cost</source>
        <translation>Tokens und Kosten</translation>
    </message>
    <message>
        <source>The scores were taken over from elsewhere. What they cost is not known.</source>
        <translation>Die Bewertungen wurden von anderswo übernommen. Was sie kosteten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No model was asked. The local ranker&apos;s estimates cost nothing.</source>
        <translation>Es wurde kein Modell gefragt. Die Schätzungen des lokalen Rankers kosten nichts.</translation>
    </message>
    <message>
        <source>Paper selection prompt</source>
        <translation>Prompt der Auswahl</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>User prompt</source>
        <translation>Benutzer-Prompt</translation>
    </message>
    <message>
        <source>~ marks an estimate of the local ranker: no model has read that paper.</source>
        <translation>~ kennzeichnet eine Schätzung des lokalen Rankers: Kein Modell hat diesen Artikel gelesen.</translation>
    </message>
    <message>
        <source>No paper of this announcement was picked.</source>
        <translation>Aus dieser Ankündigung wurde kein Artikel ausgewählt.</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s announcements</source>
        <translation>Artikel, ausgewählt aus den Ankündigungen von arXiv</translation>
    </message>
    <message>
        <source>Latest announcements</source>
        <translation>Neueste Ankündigungen</translation>
    </message>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s daily announcements by relevance to written criteria and by novelty, with the reason for each.</source>
        <translation>Artikel, ausgewählt aus den täglichen Ankündigungen von arXiv nach Relevanz für geschriebene Kriterien und nach Neuheit, jeweils mit dem Grund.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1: %n Treffer</numerusform>
            <numerusform>%1: %n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of them:</source>
        <translation>Die besten davon:</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Häufigste Autoren</translation>
    </message>
    <message>
        <source>%1 (followed)</source>
        <translation>%1 (gefolgt)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Treffer je Tag</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Diese Website</translation>
    </message>
    <message>
        <source>Titles, authors and abstracts are their authors&apos;, from arXiv. Written with Firstlight.</source>
        <translation>Titel, Autoren und Zusammenfassungen stammen von ihren Autoren, aus arXiv. Geschrieben mit Firstlight.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>by an author we follow</source>
        <translation>von jemandem, dem wir folgen</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>Relevanz %1, Neuheit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picked of %1 announced papers, %2 scanned</source>
        <translation>
            <numerusform>%n von %1 angekündigten Artikeln ausgewählt, %2 durchgesehen</numerusform>
            <numerusform>%n von %1 angekündigten Artikeln ausgewählt, %2 durchgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all} titles</source>
        <extracomment>Kept as they are: {found} and {all}, which become numbers</extracomment>
        <translation>{found} von {all} Titeln</translation>
    </message>
    <message>
        <source>Words of titles, numbers of papers, days</source>
        <translation>Wörter aus Titeln, Nummern von Artikeln, Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s), the latest first.</source>
        <translation>
            <numerusform>%n Titel, der neueste zuerst.</numerusform>
            <numerusform>%n Titel, die neuesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n Ankündigung</numerusform>
            <numerusform>%n Ankündigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Below each date: how many papers were picked.</source>
        <translation>Unter jedem Datum: wie viele Artikel ausgewählt wurden.</translation>
    </message>
    <message>
        <source>by an author we follow, %1</source>
        <translation>von jemandem, dem wir folgen, %1</translation>
    </message>
</context>
<context>
    <name>SpendingBars</name>
    <message>
        <source>other models</source>
        <translation>andere Modelle</translation>
    </message>
    <message>
        <source>%1: no requests.</source>
        <translation>%1: keine Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %Ln request(s).</source>
        <translation>
            <numerusform>%1: %2 für %Ln Anfrage.</numerusform>
            <numerusform>%1: %2 für %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps up to %1 more.</source>
        <translation>Vielleicht bis zu %1 mehr.</translation>
    </message>
</context>
<context>
    <name>SuggestionEffect</name>
    <message>
        <source>Topic %1, relevant</source>
        <translation>Thema %1, relevant</translation>
    </message>
    <message>
        <source>Topic %1, irrelevant</source>
        <translation>Thema %1, irrelevant</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>Relevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Irrelevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Schlüsselwörter zu Anwendungen</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Weil: %1</translation>
    </message>
    <message>
        <source>Not measured: there are no tests yet. Star papers, or dismiss some.</source>
        <translation>Nicht gemessen: Es gibt noch keine Prüfungen. Versehen Sie Artikel mit Sternen, oder verwerfen Sie welche.</translation>
    </message>
    <message>
        <source>Does not fit beside the others.</source>
        <translation>Passt nicht neben die anderen.</translation>
    </message>
    <message>
        <source>Changes no test.</source>
        <translation>Ändert keine Prüfung.</translation>
    </message>
    <message>
        <source>Wins %1, loses %2.</source>
        <translation>Gewinnt %1, verliert %2.</translation>
    </message>
    <message>
        <source>Stars in: %1 → %2 of %3.</source>
        <translation>Mit Stern dabei: %1 → %2 von %3.</translation>
    </message>
    <message>
        <source>Dismissed out: %1 → %2 of %3.</source>
        <translation>Verworfene draußen: %1 → %2 von %3.</translation>
    </message>
    <message>
        <source>Pinned as wanted: %1 → %2 of %3.</source>
        <translation>Angeheftete wie gewünscht: %1 → %2 von %3.</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>an unknown sum</source>
        <translation>einen unbekannten Betrag</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>The model has judged all these papers already: this costs nothing.</source>
        <translation>Das Modell hat alle diese Artikel schon beurteilt: Das kostet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %Ln verdict(s)</source>
        <translation>
            <numerusform>Fragt nach %Ln Urteil</numerusform>
            <numerusform>Fragt nach %Ln Urteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Asks for 48 verdicts</comment>
        <translation>%1 in %2 Anfragen: etwa %3, schlimmstenfalls %4.</translation>
    </message>
    <message>
        <source>With the draft, the rest of this day costs about %1, a week about %2, a month about %3 (%4 papers a day).</source>
        <translation>Mit dem Entwurf kostet der Rest dieses Tages etwa %1, eine Woche etwa %2, ein Monat etwa %3 (%4 Artikel am Tag).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s)</source>
        <translation>
            <numerusform>%Ln kommt dazu</numerusform>
            <numerusform>%Ln kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s)</source>
        <translation>
            <numerusform>%Ln fällt weg</numerusform>
            <numerusform>%Ln fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rise(s)</source>
        <translation>
            <numerusform>%Ln steigt</numerusform>
            <numerusform>%Ln steigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fall(s)</source>
        <translation>
            <numerusform>%Ln fällt</numerusform>
            <numerusform>%Ln fallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) where they are</source>
        <translation>
            <numerusform>%Ln bleibt, wo er ist</numerusform>
            <numerusform>%Ln bleiben, wo sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged under both</source>
        <translation>
            <numerusform>%Ln nicht unter beiden beurteilt</numerusform>
            <numerusform>%Ln nicht unter beiden beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln paper(s) in the sample: %1.</source>
        <translation>
            <numerusform>Von %Ln Artikel der Stichprobe: %1.</numerusform>
            <numerusform>Von %Ln Artikeln der Stichprobe: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Of the day&apos;s %1 papers pass: now %2, with the draft %3 (with 95 % confidence).</source>
        <translation>Von den %1 Artikeln des Tages kommen durch: jetzt %2, mit dem Entwurf %3 (mit 95 % Sicherheit).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) given</source>
        <translation>
            <numerusform>%Ln Urteil gefällt</numerusform>
            <numerusform>%Ln Urteile gefällt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln vorher bekannt</numerusform>
            <numerusform>%Ln vorher bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests for %3, %4.</source>
        <comment>48 verdicts given … 3 known before</comment>
        <translation>%1 in %2 Anfragen für %3, %4.</translation>
    </message>
    <message>
        <source>Requests without an answer may cost %1 more.</source>
        <translation>Anfragen ohne Antwort können weitere %1 kosten.</translation>
    </message>
    <message>
        <source>The model has scored all these papers already: this costs nothing.</source>
        <translation>Das Modell hat alle diese Artikel schon bewertet: Das kostet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Scores %Ln paper(s)</source>
        <translation>
            <numerusform>Bewertet %Ln Artikel</numerusform>
            <numerusform>Bewertet %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Scores 1,432 papers</comment>
        <translation>%1 in %2 Anfragen: etwa %3, schlimmstenfalls %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) run.</source>
        <translation>
            <numerusform>%Ln Tag gelaufen.</numerusform>
            <numerusform>%Ln Tage gelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) could not be judged.</source>
        <translation>
            <numerusform>%Ln Artikel konnte nicht beurteilt werden.</numerusform>
            <numerusform>%Ln Artikel konnten nicht beurteilt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are still to be scored.</source>
        <translation>
            <numerusform>%Ln Artikel ist noch zu bewerten.</numerusform>
            <numerusform>%Ln Artikel sind noch zu bewerten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left; starting again goes on with them.</source>
        <translation>
            <numerusform>%Ln Tag ist übrig; ein neuer Start macht damit weiter.</numerusform>
            <numerusform>%Ln Tage sind übrig; ein neuer Start macht damit weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no papers of these days in the library, or no criteria yet. Nothing was sent.</source>
        <translation>Von diesen Tagen sind keine Artikel in der Bibliothek, oder es gibt noch keine Kriterien. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Papers are being got or scored already. Wait for it to end, then try again.</source>
        <translation>Es werden schon Artikel geholt oder bewertet. Warten Sie, bis das zu Ende ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This cannot be tried: the criteria are empty, no model is set, or the days are the wrong way round.</source>
        <translation>Das lässt sich nicht ausprobieren: Die Kriterien sind leer, kein Modell ist eingestellt, oder die Tage sind verkehrt herum.</translation>
    </message>
    <message>
        <source>Cancelled. What the model has said is kept; starting again goes on from there.</source>
        <translation>Abgebrochen. Was das Modell gesagt hat, bleibt; ein neuer Start macht dort weiter.</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>Uninteressant</translation>
    </message>
    <message>
        <source>On the cut-off</source>
        <translation>An der Schwelle</translation>
    </message>
    <message>
        <source>Others, at random</source>
        <translation>Andere, zufällig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Relevanz %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Relevanz %1, Neuheit %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Noch ohne Bewertung</translation>
    </message>
    <message>
        <source>The model declined to score this paper</source>
        <translation>Das Modell hat es abgelehnt, diesen Artikel zu bewerten</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>Bewertung fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Estimated relevance %1</source>
        <translation>Geschätzte Relevanz %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Relevanz %1, Neuheit %2</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln opinion(s): relevance %1, novelty %2</source>
        <translation>
            <numerusform>Der Median von %Ln Meinung: Relevanz %1, Neuheit %2</numerusform>
            <numerusform>Der Median von %Ln Meinungen: Relevanz %1, Neuheit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to the model: the local ranker put it too low. “Ask the model about it” sends it.</source>
        <translation>Nicht an das Modell gesendet: Der lokale Ranker hat ihn zu niedrig eingestuft. „Modell dazu befragen“ sendet ihn.</translation>
    </message>
    <message>
        <source>The model dropped it by its title. “Ask the model about it” has it read the abstract.</source>
        <translation>Das Modell hat ihn nach dem Titel aussortiert. „Modell dazu befragen“ lässt es den Abstract lesen.</translation>
    </message>
    <message>
        <source>Near-duplicate of %1</source>
        <translation>Fast ein Duplikat von %1</translation>
    </message>
    <message>
        <source>Unfamiliar: nothing like it in your library of the last weeks</source>
        <translation>Ungewohnt: nichts dergleichen in Ihrer Bibliothek der letzten Wochen</translation>
    </message>
    <message>
        <source>estimated by the local ranker</source>
        <translation>vom lokalen Ranker geschätzt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Nicht dabei</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Cross-listed</source>
        <translation>Cross-List</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replaced cross-list</source>
        <translation>Ersetzte Cross-List</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>aus der Liste von arXiv</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>über OAI-PMH</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>from OAI-PMH, the day is a guess</source>
        <translation>über OAI-PMH, der Tag ist geraten</translation>
    </message>
    <message>
        <source>from arXiv&apos;s search, the day is a guess</source>
        <translation>über die Suche von arXiv, der Tag ist geraten</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the current list, as QLocale formats dates: weekday, day, month</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Updated v%1 → v%2</source>
        <translation>Aktualisiert v%1 → v%2</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>%1&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>An author who is perhaps one whom the reader follows</extracomment>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of the name %1 there are several</source>
        <translation>Vielleicht von einem Autor, dem Sie folgen: Den Namen %1 tragen mehrere</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of %1 only the initials agree</source>
        <translation>Vielleicht von einem Autor, dem Sie folgen: Bei %1 stimmen nur die Initialen überein</translation>
    </message>
    <message>
        <source>By an author you follow: %1</source>
        <translation>Von Autoren, denen Sie folgen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite h-index below %1</source>
        <translation>
            <numerusform>%Ln trotz h-Index unter %1 angezeigt</numerusform>
            <numerusform>%Ln trotz h-Index unter %1 angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index below %1</source>
        <translation>
            <numerusform>%Ln mit h-Index unter %1 ausgeblendet</numerusform>
            <numerusform>%Ln mit h-Index unter %1 ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ¢</source>
        <translation>%1&#xa0;¢</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>updated from version %1 to version %2</source>
        <translation>aktualisiert von Version %1 auf Version %2</translation>
    </message>
    <message>
        <source>by an author you follow</source>
        <translation>von einem Autor, dem Sie folgen</translation>
    </message>
    <message>
        <source>perhaps by an author you follow</source>
        <translation>vielleicht von einem Autor, dem Sie folgen</translation>
    </message>
    <message>
        <source>h-index below %1</source>
        <translation>h-Index unter %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>auf der Leseliste</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>kein Interesse</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of any year, as QLocale formats dates</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Zotero</name>
    <message numerus="yes">
        <source>%Ln paper(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln Artikel in „%1“ gespeichert.</numerusform>
            <numerusform>%Ln Artikel in „%1“ gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: sent before, or in Zotero already.</source>
        <translation>
            <numerusform>%Ln ausgelassen: früher gesendet oder schon in Zotero.</numerusform>
            <numerusform>%Ln ausgelassen: früher gesendet oder schon in Zotero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zotero broke off while it got %Ln paper(s): look there whether they came. They are not sent again unless you tick that.</source>
        <translation>
            <numerusform>Zotero brach ab, während es %Ln Artikel bekam: Sehen Sie dort nach, ob er angekommen ist. Er wird nicht noch einmal gesendet, es sei denn, Sie kreuzen das an.</numerusform>
            <numerusform>Zotero brach ab, während es %Ln Artikel bekam: Sehen Sie dort nach, ob sie angekommen sind. Sie werden nicht noch einmal gesendet, es sei denn, Sie kreuzen das an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library.</source>
        <translation>
            <numerusform>%Ln nicht in der Bibliothek.</numerusform>
            <numerusform>%Ln nicht in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDF(s) attached, %1 missed.</source>
        <translation>
            <numerusform>%Ln PDF angehängt, %1 nicht erhalten.</numerusform>
            <numerusform>%Ln PDFs angehängt, %1 nicht erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”), so only papers that were sent from here were left out.</source>
        <translation>Zotero sagt nicht, was es hat (in seinen Einstellungen, Erweitert, „Anderen Anwendungen erlauben …“); daher wurde nur ausgelassen, was von hier gesendet wurde.</translation>
    </message>
    <message>
        <source>Zotero does not answer (%1). Start Zotero, then try again; nothing else was changed.</source>
        <translation>Zotero antwortet nicht (%1). Starten Sie Zotero und versuchen Sie es erneut; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1” any more.</source>
        <translation>Zotero hat keine Sammlung „%1“ mehr.</translation>
    </message>
    <message>
        <source>Stopped. What was sent stays there and is not sent again.</source>
        <translation>Angehalten. Was gesendet wurde, bleibt dort und wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Papers are being sent already. Wait until that is done.</source>
        <translation>Es werden schon Artikel gesendet. Warten Sie, bis das zu Ende ist.</translation>
    </message>
    <message>
        <source>Zotero did not do it: %1. Look there, then try again.</source>
        <translation>Zotero hat es nicht getan: %1. Sehen Sie dort nach und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>firstlight::AllSettingsPage</name>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a&amp;ll defaults</source>
        <translation>A&amp;lle Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Not accepted: %1 %2.</source>
        <translation>Nicht angenommen: %1 %2.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>All settings have their defaults again. Save keeps them, Cancel does not.</source>
        <translation>Alle Einstellungen haben wieder ihre Standardwerte. „Speichern“ behält sie, „Abbrechen“ nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of %1 are taken over; Save keeps them.</source>
        <translation>
            <numerusform>%Ln Einstellung aus %1 ist übernommen; „Speichern“ behält sie.</numerusform>
            <numerusform>%Ln Einstellungen aus %1 sind übernommen; „Speichern“ behält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not: %2, %3.</source>
        <translation>Zeile %1 wurde nicht übernommen: %2, %3.</translation>
    </message>
</context>
<context>
    <name>firstlight::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Papers &amp;glide to their new place</source>
        <translation>Artikel &amp;gleiten an ihren neuen Platz</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>firstlight::AuditDialog</name>
    <message>
        <source>Rescued</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Nothing to look at: no paper of this day was left unread by the model, and none missed the cut-offs by one point.</source>
        <translation>Nichts anzusehen: Kein Artikel dieses Tages blieb vom Modell ungelesen, und keiner verfehlte die Schwellen um einen Punkt.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers that no model read, drawn by lot.</source>
        <translation>%1 der %2 Artikel, die kein Modell gelesen hat, zufällig ausgewählt.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers just below the cut-offs, drawn by lot.</source>
        <translation>%1 der %2 Artikel knapp unter den Schwellen, zufällig ausgewählt.</translation>
    </message>
    <message>
        <source>Rescue what you would have wanted to see.</source>
        <translation>Retten Sie, was Sie hätten sehen wollen.</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Retten</translation>
    </message>
    <message>
        <source>&amp;All looked at</source>
        <translation>&amp;Alle angesehen</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Stichprobe vom %1</translation>
    </message>
    <message>
        <source>Looking for the papers…</source>
        <translation>Die Artikel werden gesucht …</translation>
    </message>
    <message>
        <source>Papers to look at</source>
        <translation>Anzusehende Artikel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Why it is no pick</source>
        <translation>Warum er kein Treffer ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>What is missed</source>
        <translation>Was übersehen wird</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nothing was left out by them. Write some, and get the papers of a day.</source>
        <translation>Es gibt noch keine Kriterien, also wurde nach ihnen nichts ausgelassen. Schreiben Sie welche, und holen Sie die Artikel eines Tages.</translation>
    </message>
    <message>
        <source>What is missed is estimated once you have looked at some papers.</source>
        <translation>Was übersehen wird, wird geschätzt, sobald Sie einige Artikel angesehen haben.</translation>
    </message>
    <message>
        <source>No longer &amp;rescue</source>
        <translation>Nicht mehr &amp;retten</translation>
    </message>
</context>
<context>
    <name>firstlight::AuthorFinder</name>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Find an author</source>
        <translation>Autor suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>Name des Autors</translation>
    </message>
    <message>
        <source>Authors of that name</source>
        <translation>Autoren dieses Namens</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>h-index</source>
        <translation>h-Index</translation>
    </message>
    <message>
        <source>Semantic Scholar’s number</source>
        <translation>Nummer bei Semantic Scholar</translation>
    </message>
    <message>
        <source>The name is sent to Semantic Scholar.</source>
        <translation>Der Name wird an Semantic Scholar gesendet.</translation>
    </message>
    <message>
        <source>Asking Semantic Scholar …</source>
        <translation>Semantic Scholar wird gefragt …</translation>
    </message>
    <message>
        <source>Semantic Scholar does not accept the key.</source>
        <translation>Semantic Scholar akzeptiert den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Semantic Scholar could not be asked. Try again in some minutes. (%1)</source>
        <translation>Semantic Scholar konnte nicht gefragt werden. Versuchen Sie es in einigen Minuten noch einmal. (%1)</translation>
    </message>
    <message>
        <source>Nobody of that name is known.</source>
        <translation>Niemand dieses Namens ist bekannt.</translation>
    </message>
    <message>
        <source>Who is meant? One person may have several numbers.</source>
        <translation>Wer ist gemeint? Eine Person kann mehrere Nummern haben.</translation>
    </message>
</context>
<context>
    <name>firstlight::BackupsDialog</name>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo Ihre Daten sind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>A copy of the library is made on every day that Firstlight is used; the newest seven are kept, and seven of those you make yourself.</source>
        <translation>An jedem Tag, an dem Firstlight benutzt wird, wird eine Kopie der Bibliothek gemacht; die neuesten sieben bleiben, und sieben von denen, die Sie selbst machen.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Copies the library as it is.</source>
        <translation>Kopiert die Bibliothek, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the library&apos;s place. What is there now is backed up first, so that you can come back.</source>
        <translation>Setzt die gewählte Sicherung an die Stelle der Bibliothek. Was jetzt da ist, wird vorher gesichert, damit Sie zurückkönnen.</translation>
    </message>
    <message>
        <source>&amp;Merge what is missing</source>
        <translation>&amp;Fehlendes übernehmen</translation>
    </message>
    <message>
        <source>Takes from the chosen backup what the library no longer has. What you changed since stays changed.</source>
        <translation>Übernimmt aus der gewählten Sicherung, was die Bibliothek nicht mehr hat. Was Sie seitdem geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Shows the backups&apos; files.</source>
        <translation>Zeigt die Dateien der Sicherungen.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s).</source>
        <translation>
            <numerusform>%Ln Sicherung.</numerusform>
            <numerusform>%Ln Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Die Bibliothek wird kopiert…</translation>
    </message>
    <message>
        <source>Backing up what is there, and checking the chosen backup…</source>
        <translation>Was da ist, wird gesichert, und die gewählte Sicherung geprüft…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Die Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>%1 things were taken from the backup; %2 were already there.</source>
        <translation>%1 Dinge wurden aus der Sicherung übernommen; %2 waren schon da.</translation>
    </message>
    <message>
        <source>Nothing here opens folders. The backups are in %1</source>
        <translation>Hier öffnet nichts Ordner. Die Sicherungen sind in %1</translation>
    </message>
</context>
<context>
    <name>firstlight::CategoryTree</name>
    <message>
        <source>Search categories</source>
        <translation>Kategorien suchen</translation>
    </message>
    <message>
        <source>Search categories by code, name or field</source>
        <translation>Kategorien nach Kürzel, Name oder Fachgebiet suchen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Noch keine ausgewählt.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>R</source>
        <comment>relevance, of a column</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>N</source>
        <comment>novelty, of a column</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Relevance; click to sort</source>
        <translation>Relevanz; Klick sortiert</translation>
    </message>
    <message>
        <source>Novelty; click to sort</source>
        <translation>Neuheit; Klick sortiert</translation>
    </message>
    <message>
        <source>Day; click to sort, the newest first</source>
        <translation>Tag; Klick sortiert, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>firstlight::ComparisonPanel</name>
    <message>
        <source>%1 → %2</source>
        <comment>relevance before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&amp;Compare on days</source>
        <translation>An Tagen &amp;vergleichen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Days to compare on</source>
        <translation>Tage für den Vergleich</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Dieser Tag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Diese zwei Wochen</translation>
    </message>
    <message>
        <source>Days compared</source>
        <translation>Verglichene Tage</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v von %m Tagen</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>Artikel, die dazukommen, wegfallen oder sich bewegen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s) the picks</source>
        <translation>
            <numerusform>%Ln kommt zu den Treffern</numerusform>
            <numerusform>%Ln kommen zu den Treffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s) the picks</source>
        <translation>
            <numerusform>%Ln verlässt die Treffer</numerusform>
            <numerusform>%Ln verlassen die Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 move; the %2 that move farthest</source>
        <translation>%1 bewegen sich; die %2, die sich am weitesten bewegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln bewegt sich</numerusform>
            <numerusform>%Ln bewegen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first day.</source>
        <translation>Vor dem ersten Tag abgebrochen.</translation>
    </message>
    <message>
        <source>No announcement of these days is in the library.</source>
        <translation>Keine Ankündigung dieser Tage ist in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln day(s).</source>
        <translation>
            <numerusform>Nach %Ln Tag abgebrochen.</numerusform>
            <numerusform>Nach %Ln Tagen abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %Ln day(s). “~” is an estimate of the local ranker under both.</source>
        <translation>
            <numerusform>An %Ln Tag verglichen. „~“ ist eine Schätzung des lokalen Rankers unter beiden.</numerusform>
            <numerusform>An %Ln Tagen verglichen. „~“ ist eine Schätzung des lokalen Rankers unter beiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ConnectionTester</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Needs an address and a model.</source>
        <translation>Braucht eine Adresse und ein Modell.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaCards</name>
    <message>
        <source>Add a t&amp;opic</source>
        <translation>T&amp;hema hinzufügen</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>How to score</source>
        <translation>Wie zu bewerten ist</translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation>Die Worte des Programms</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>Relevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Irrelevante Schlüsselwörter</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaDock</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Sa&amp;ve revision</source>
        <translation>Revision &amp;speichern</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Criteria, as Markdown</source>
        <translation>Kriterien, als Markdown</translation>
    </message>
    <message>
        <source>Say in plain words what you want to read.</source>
        <translation>Sagen Sie mit einfachen Worten, was Sie lesen möchten.</translation>
    </message>
    <message>
        <source>The criteria as</source>
        <translation>Die Kriterien als</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Start from te&amp;mplate</source>
        <translation>Mit &amp;Vorlage beginnen</translation>
    </message>
    <message>
        <source>Criteria · revision %1</source>
        <translation>Kriterien · Revision %1</translation>
    </message>
    <message>
        <source>Reading the papers of these days…</source>
        <translation>Die Artikel dieser Tage werden gelesen …</translation>
    </message>
    <message>
        <source>Saved. The list re-orders while you type.</source>
        <translation>Gespeichert. Die Liste ordnet sich beim Tippen neu.</translation>
    </message>
    <message>
        <source>The list re-orders while you type.</source>
        <translation>Die Liste ordnet sich beim Tippen neu.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaStrip</name>
    <message>
        <source>Tried on</source>
        <translation>Ausprobiert an</translation>
    </message>
    <message>
        <source>The days that the draft is tried on</source>
        <translation>Die Tage, an denen der Entwurf ausprobiert wird</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>Artikel, die dazukommen, wegfallen oder sich bewegen</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Dazugekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 auf %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No paper moves: the local ranker reads topics, names and keywords, and finds nothing new among them. A model reads every word.</source>
        <translation>Kein Artikel bewegt sich: Der lokale Ranker liest Themen, Namen und Schlüsselwörter und findet darunter nichts Neues. Ein Modell liest jedes Wort.</translation>
    </message>
</context>
<context>
    <name>firstlight::DayBars</name>
    <message>
        <source>Picks a day</source>
        <translation>Treffer je Tag</translation>
    </message>
    <message>
        <source>Left and right go from day to day, Enter opens one.</source>
        <translation>Die Pfeiltasten links und rechts gehen von Tag zu Tag, die Eingabetaste öffnet einen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s) of %2 scanned</source>
        <translation>
            <numerusform>%1: %Ln Treffer unter %2 durchgesehenen</numerusform>
            <numerusform>%1: %Ln Treffer unter %2 durchgesehenen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: missing from the library</source>
        <translation>%1: fehlt in der Bibliothek</translation>
    </message>
    <message>
        <source>%1: not here yet</source>
        <translation>%1: noch nicht da</translation>
    </message>
    <message>
        <source>%1: could not be fetched (%2)</source>
        <translation>%1: konnte nicht geholt werden (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement</source>
        <translation>%1: keine Ankündigung</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1: keine Ankündigung (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement on weekends</source>
        <translation>%1: am Wochenende keine Ankündigung</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: kommt noch</translation>
    </message>
    <message>
        <source>%1: before your first day</source>
        <translation>%1: vor Ihrem ersten Tag</translation>
    </message>
</context>
<context>
    <name>firstlight::DayCalendar</name>
    <message>
        <source>Earlier month</source>
        <translation>Früherer Monat</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Späterer Monat</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Missing: %1 to %2</source>
        <translation>Fehlt: %1 bis %2</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>Lü&amp;cke schließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open this day</source>
        <translation>Diesen Tag &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Get this day</source>
        <translation>Diesen Tag &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Fill the gap, %1 to %2</source>
        <translation>&amp;Lücke schließen, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>firstlight::DayMarksModel</name>
    <message>
        <source>No day of this month</source>
        <translation>Kein Tag dieses Monats</translation>
    </message>
</context>
<context>
    <name>firstlight::DisagreementDialog</name>
    <message>
        <source>Local ranker</source>
        <translation>Lokaler Ranker</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revision %1, %2</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Zweite Seite</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Papers on which they differ</source>
        <translation>Artikel, bei denen sie auseinandergehen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>vo&amp;n</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Looking up who has scored…</source>
        <translation>Es wird nachgesehen, wer bewertet hat …</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nobody has scored anything by them.</source>
        <translation>Es gibt noch keine Kriterien, also hat niemand etwas danach bewertet.</translation>
    </message>
    <message>
        <source>Choose two that are not the same.</source>
        <translation>Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen …</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>Kein Artikel dieser Tage wurde von beiden bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days, all alike.</source>
        <translation>
            <numerusform>Beide haben %Ln Artikel dieser Tage bewertet, und zwar gleich.</numerusform>
            <numerusform>Beide haben %Ln Artikel dieser Tage bewertet, alle gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</source>
        <translation>
            <numerusform>Beide haben %Ln Artikel dieser Tage bewertet. Zuerst kommen die, die nur bei einem von beiden über die Schwellen kommen; die Eingabetaste öffnet einen.</numerusform>
            <numerusform>Beide haben %Ln Artikel dieser Tage bewertet. Zuerst kommen die, die nur bei einem von beiden über die Schwellen kommen; die Eingabetaste öffnet einen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::DisagreementModel</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>relevance, then novelty: &quot;8 / 7&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Passes by one only</source>
        <translation>Nur bei einem dabei</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relevance / novelty</source>
        <translation>Relevanz / Neuheit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Schwellen</translation>
    </message>
</context>
<context>
    <name>firstlight::EmptyState</name>
    <message>
        <source>Opening the library</source>
        <translation>Die Bibliothek wird geöffnet</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Get today&apos;s papers to see what arXiv has announced in your categories.</source>
        <translation>Holen Sie die heutigen Artikel, um zu sehen, was arXiv in Ihren Kategorien angekündigt hat.</translation>
    </message>
    <message>
        <source>Get today&apos;s papers</source>
        <translation>Heutige Artikel holen</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>Ein ruhiger Tag</translation>
    </message>
    <message>
        <source>arXiv announced nothing in your categories on this day.</source>
        <translation>arXiv hat an diesem Tag in Ihren Kategorien nichts angekündigt.</translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation>Nichts mit Stern</translation>
    </message>
    <message>
        <source>Press S on a paper to star it. Starred papers of all days are kept here.</source>
        <translation>S gibt einem Artikel einen Stern. Hier stehen die Artikel mit Stern von allen Tagen.</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Die Leseliste ist leer</translation>
    </message>
    <message>
        <source>Press W on a paper to put it here until you have read it.</source>
        <translation>W setzt einen Artikel hierher, bis Sie ihn gelesen haben.</translation>
    </message>
    <message>
        <source>Nothing carries this tag</source>
        <translation>Kein Artikel trägt diesen Tag</translation>
    </message>
    <message>
        <source>Press T on a paper to tag it.</source>
        <translation>T fügt einem Artikel Tags hinzu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No paper of the library has all of this.</source>
        <translation>Auf keinen Artikel der Bibliothek trifft all das zu.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Papers of all days are kept here.</source>
        <translation>Hier werden die Artikel aller Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>Kein anderer Artikel der Bibliothek teilt seine Wörter.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by the search or by a filter.</source>
        <translation>
            <numerusform>%Ln Artikel ist durch die Suche oder einen Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Artikel sind durch die Suche oder einen Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Nothing passes the least h-index</source>
        <translation>Nichts erreicht den Mindest-h-Index</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln Artikel ist dadurch ausgeblendet.</numerusform>
            <numerusform>%Ln Artikel sind dadurch ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the cut-offs</source>
        <translation>Nichts erreicht die Schwellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are below them or not scored yet.</source>
        <translation>
            <numerusform>%Ln Artikel liegt darunter oder ist noch ohne Bewertung.</numerusform>
            <numerusform>%Ln Artikel liegen darunter oder sind noch ohne Bewertung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting today&apos;s papers</source>
        <translation>Die Artikel von heute werden geholt</translation>
    </message>
    <message>
        <source>arXiv wants some seconds between questions, so this may take a minute.</source>
        <translation>arXiv wünscht sich einige Sekunden zwischen zwei Anfragen; es kann also eine Minute dauern.</translation>
    </message>
</context>
<context>
    <name>firstlight::EndpointForm</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>How the service is spoken to</source>
        <translation>Wie der Dienst angesprochen wird</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>as the address tells</source>
        <translation>je nach Adresse</translation>
    </message>
    <message>
        <source>Chat Completions (OpenAI and most others)</source>
        <translation>Chat Completions (OpenAI und die meisten anderen)</translation>
    </message>
    <message>
        <source>Messages (Anthropic)</source>
        <translation>Messages (Anthropic)</translation>
    </message>
    <message>
        <source>Ollama&apos;s own</source>
        <translation>Ollamas eigene Schnittstelle</translation>
    </message>
    <message>
        <source>the lowest that the model takes</source>
        <translation>der geringste, den das Modell kennt</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation>wie der Dienst es vorsieht</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Service address (&amp;URL)</source>
        <translation>Adresse des Dienstes (&amp;URL)</translation>
    </message>
    <message>
        <source>How it is s&amp;poken to</source>
        <translation>Wie er anges&amp;prochen wird</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>Modell&amp;name</translation>
    </message>
    <message>
        <source>Reasonin&amp;g effort</source>
        <translation>Denkauf&amp;wand</translation>
    </message>
    <message>
        <source>Reasoning is most of what an answer costs.</source>
        <translation>Das Denken macht den größten Teil der Kosten einer Antwort aus.</translation>
    </message>
    <message>
        <source>none: papers are ranked on this computer</source>
        <translation>keiner: Artikel werden auf diesem Rechner eingestuft</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportControl</name>
    <message>
        <source>Export papers</source>
        <translation>Artikel exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied.</source>
        <translation>
            <numerusform>%Ln Artikel kopiert.</numerusform>
            <numerusform>%Ln Artikel kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Artikel nach %1 exportiert.</numerusform>
            <numerusform>%Ln Artikel nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>Ordner für die Notizen</translation>
    </message>
    <message>
        <source>Notes: %1 new, %2 updated, %3 unchanged.</source>
        <translation>Notizen: %1 neu, %2 aktualisiert, %3 unverändert.</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
</context>
<context>
    <name>firstlight::FaultBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>&amp;Lücke schließen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Deta&amp;ils</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterBar</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 papers pass</source>
        <translation>%1 von %2 Artikeln erreichen die Schwellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Übereinstimmung</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cut-offs and filters</source>
        <translation>Schwellen und Filter</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterChips</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Grenzfälle</translation>
    </message>
    <message>
        <source>By somebody whom you follow, or perhaps so</source>
        <translation>Von Autoren, denen Sie folgen, sicher oder vielleicht</translation>
    </message>
    <message>
        <source>One point of relevance or novelty would move them in or out</source>
        <translation>Ein Punkt Relevanz oder Neuheit brächte sie hinein oder hinaus</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur anzeigen: %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter, then how many papers it would leave</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %Ln paper(s)</source>
        <translation>
            <numerusform>Nur anzeigen: %1, %Ln Artikel</numerusform>
            <numerusform>Nur anzeigen: %1, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: beliebig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <extracomment>A filter that opens a menu</extracomment>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstDayPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>arXiv is asked for the papers that it announced today; they are ranked, and the list opens. That takes some seconds to a minute. From then on the papers come by themselves while the window is open.</source>
        <translation>arXiv wird nach den Artikeln gefragt, die es heute angekündigt hat; sie werden eingestuft, und die Liste öffnet sich. Das dauert einige Sekunden bis eine Minute. Von da an kommen die Artikel von selbst, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Categories: %1
Criteria: %2
Ranked by: %3</source>
        <translation>Kategorien: %1
Kriterien: %2
Eingestuft durch: %3</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstStartDialog</name>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>&amp;Heutige Artikel holen</translation>
    </message>
    <message>
        <source>Welcome to Firstlight</source>
        <translation>Willkommen bei Firstlight</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>&amp;Beispieltag öffnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>Your categories</source>
        <translation>Ihre Kategorien</translation>
    </message>
    <message>
        <source>Firstlight pulls the day&apos;s announcements from arXiv and ranks them by what you want to read. Which parts of arXiv do you follow?</source>
        <translation>Firstlight holt die Ankündigungen des Tages von arXiv und ordnet sie danach, was Sie lesen möchten. Welchen Teilen von arXiv folgen Sie?</translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation>Ihre Interessen</translation>
    </message>
    <message>
        <source>The papers of a day are ranked by these. A line or two is enough to begin with.</source>
        <translation>Danach werden die Artikel eines Tages eingestuft. Ein oder zwei Zeilen genügen für den Anfang.</translation>
    </message>
    <message>
        <source>Who ranks</source>
        <translation>Wer einstuft</translation>
    </message>
    <message>
        <source>Both can be changed later in the settings, and neither has to be chosen now.</source>
        <translation>Beides lässt sich später in den Einstellungen ändern, und nichts davon muss jetzt gewählt werden.</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Ihr erster Tag</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Alles ist bereit.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Asking arXiv…</source>
        <translation>arXiv wird gefragt …</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstSteps</name>
    <message>
        <source>%1 What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>%1 Was Sie gewählt haben, bleibt erhalten. Der Beispieltag zeigt, wie ein Tag aussieht; er braucht kein Netzwerk.</translation>
    </message>
    <message>
        <source>There seems to be no network: %1 cannot be found. What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>Es scheint kein Netzwerk zu geben: %1 ist nicht zu finden. Was Sie gewählt haben, bleibt erhalten. Der Beispieltag zeigt, wie ein Tag aussieht; er braucht kein Netzwerk.</translation>
    </message>
</context>
<context>
    <name>firstlight::GridPanel</name>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Grid of relevance and novelty</source>
        <translation>Raster von Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>Both cut-offs at once (G)</source>
        <translation>Beide Schwellen auf einmal (G)</translation>
    </message>
    <message>
        <source>Drag the corner, or move it with the arrow keys. Click a cell to see only its papers.</source>
        <translation>Ziehen Sie die Ecke oder bewegen Sie sie mit den Pfeiltasten. Ein Klick auf eine Zelle zeigt nur deren Artikel.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>Nur %1; wieder alle anzeigen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln paper(s)</source>
        <translation>
            <numerusform>%1 → %Ln Artikel</numerusform>
            <numerusform>%1 → %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln starred would hide</source>
        <translation>
            <numerusform>%1, %Ln mit Stern würde ausgeblendet</numerusform>
            <numerusform>%1, %Ln mit Stern würden ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) by followed authors, always shown.</source>
        <translation>
            <numerusform>%Ln Artikel von Autoren, denen Sie folgen, immer angezeigt.</numerusform>
            <numerusform>%Ln Artikel von Autoren, denen Sie folgen, immer angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without a score.</source>
        <translation>
            <numerusform>%Ln Artikel ohne Bewertung.</numerusform>
            <numerusform>%Ln Artikel ohne Bewertung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) hidden by h-index.</source>
        <translation>
            <numerusform>%Ln Artikel wegen des h-Index ausgeblendet.</numerusform>
            <numerusform>%Ln Artikel wegen des h-Index ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the row “–”: papers whose novelty no model has told; no cut-off of novelty hides them.</source>
        <translation>In der Zeile „–“: Artikel, über deren Neuheit kein Modell etwas gesagt hat; keine Schwelle der Neuheit blendet sie aus.</translation>
    </message>
    <message>
        <source>R %1 · N –</source>
        <translation>R %1 · N –</translation>
    </message>
    <message>
        <source>R %1 · N %2</source>
        <translation>R %1 · N %2</translation>
    </message>
</context>
<context>
    <name>firstlight::HeatGrid</name>
    <message>
        <source>Without novelty</source>
        <translation>Neuheit unbekannt</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Neuheit %1</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Relevanz %1</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>Artikel nach Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>Relevance at least %1, novelty at least %2, %3 of %4 shown</source>
        <translation>Relevanz mindestens %1, Neuheit mindestens %2, %3 von %4 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevance %1, without novelty: %2</source>
        <translation>Relevanz %1, Neuheit unbekannt: %2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2: %3</source>
        <translation>Relevanz %1, Neuheit %2: %3</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>not picked</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>%1, %2 starred, %3</source>
        <translation>%1, %2 mit Stern, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>firstlight::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>Das steht auf keiner Seite.</translation>
    </message>
</context>
<context>
    <name>firstlight::HiddenReasons</name>
    <message>
        <source>Hide them again</source>
        <translation>Wieder ausblenden</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite novelty below %1</source>
        <translation>
            <numerusform>%Ln trotz Neuheit unter %1 angezeigt</numerusform>
            <numerusform>%Ln trotz Neuheit unter %1 angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by novelty ≥ %1</source>
        <translation>
            <numerusform>%Ln durch Neuheit ≥ %1 ausgeblendet</numerusform>
            <numerusform>%Ln durch Neuheit ≥ %1 ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite relevance below %1</source>
        <translation>
            <numerusform>%Ln trotz Relevanz unter %1 angezeigt</numerusform>
            <numerusform>%Ln trotz Relevanz unter %1 angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by relevance ≥ %1</source>
        <translation>
            <numerusform>%Ln durch Relevanz ≥ %1 ausgeblendet</numerusform>
            <numerusform>%Ln durch Relevanz ≥ %1 ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Search and filters set aside</source>
        <translation>Ohne Suche und Filter angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by search and filters</source>
        <translation>
            <numerusform>%Ln durch Suche und Filter ausgeblendet</numerusform>
            <numerusform>%Ln durch Suche und Filter ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ImportControl</name>
    <message>
        <source>Import digests, snapshots, bundles, feeds</source>
        <translation>Tagesübersichten, Snapshots, Bündel, Feeds importieren</translation>
    </message>
    <message>
        <source>The sample takes no files: open your own library first.</source>
        <translation>Der Beispieltag nimmt keine Dateien an: Öffnen Sie zuerst Ihre eigene Bibliothek.</translation>
    </message>
    <message>
        <source>Files are being imported already. Wait for the end, or cancel it.</source>
        <translation>Es werden bereits Dateien importiert. Warten Sie das Ende ab oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>What was dropped is neither a file nor a link to a paper.</source>
        <translation>Was abgelegt wurde, ist weder eine Datei noch ein Link zu einem Artikel.</translation>
    </message>
</context>
<context>
    <name>firstlight::InterestsPage</name>
    <message>
        <source>graph neural networks for molecules
why large models generalize
faster attention</source>
        <translation>Graph Neural Networks für Moleküle
warum große Modelle generalisieren
schnellere Attention</translation>
    </message>
    <message>
        <source>surveys, federated learning</source>
        <translation>Übersichtsartikel, föderiertes Lernen</translation>
    </message>
    <message>
        <source>My present criteria</source>
        <translation>Meine jetzigen Kriterien</translation>
    </message>
    <message>
        <source>What do you want to &amp;read? One interest a line</source>
        <translation>Was möchten Sie &amp;lesen? Ein Interesse je Zeile</translation>
    </message>
    <message>
        <source>And what &amp;not? Parted by commas</source>
        <translation>Und was &amp;nicht? Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Or start from a &amp;template</source>
        <translation>Oder mit einer &amp;Vorlage beginnen</translation>
    </message>
    <message>
        <source>Your own words are used. Refine them at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>Ihre eigenen Worte werden verwendet. Sie können sie jederzeit verfeinern (Strg+E): Die Liste ordnet sich beim Tippen neu.</translation>
    </message>
    <message>
        <source>A template is a page of criteria to rewrite at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>Eine Vorlage ist eine Seite Kriterien, die Sie jederzeit umschreiben können (Strg+E): Die Liste ordnet sich beim Tippen neu.</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyBindingsModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu: command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyCatcher</name>
    <message>
        <source>Press the keys here</source>
        <translation>Tasten hier drücken</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>Neue Tasten: hier drücken</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyEditor</name>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation>Schlüssel des Dienstes</translation>
    </message>
    <message>
        <source>Type or paste a key</source>
        <translation>Schlüssel eintippen oder einfügen</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Verwahren</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>in a file…</source>
        <translation>in einer Datei …</translation>
    </message>
    <message>
        <source>Keep the key in the key store</source>
        <translation>Schlüssel im Schlüsselbund verwahren</translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation>Schlüssel nur für diese Sitzung verwahren</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Schlüssel in einer Datei verwahren</translation>
    </message>
    <message>
        <source>The key would be written, not encrypted, to %1. Other users of this computer cannot read it, but whoever gets at your files or their backups can.</source>
        <translation>Der Schlüssel würde unverschlüsselt in %1 geschrieben. Andere Benutzer dieses Rechners können ihn nicht lesen, wohl aber, wer an Ihre Dateien oder deren Sicherungskopien gelangt.</translation>
    </message>
    <message>
        <source>I agree: keep it in this file</source>
        <translation>Einverstanden: in dieser Datei verwahren</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>Der Schlüssel wird gesucht …</translation>
    </message>
    <message>
        <source>Looking for the key… %1</source>
        <translation>Der Schlüssel wird gesucht… %1</translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;; %2: where its key is kept, a sentence</extracomment>
        <translation>Schlüssel für %1: %2</translation>
    </message>
    <message>
        <source>FIRSTLIGHT_API_KEY is sent to %1 only, until you save another address.</source>
        <translation>FIRSTLIGHT_API_KEY wird nur an %1 gesendet, bis Sie eine andere Adresse speichern.</translation>
    </message>
    <message>
        <source>The key that was typed for %1 is cleared.</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;</extracomment>
        <translation>Der für %1 eingetippte Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>So it was not kept there. It can be kept for this session only, or in a file.</source>
        <translation>Dort wurde er also nicht verwahrt. Möglich ist es nur für diese Sitzung oder in einer Datei.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Nicht verwahrt: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Nicht gelöscht: %1.</translation>
    </message>
    <message>
        <source>The key store may still hold it.</source>
        <translation>Der Schlüsselbund enthält ihn vielleicht noch.</translation>
    </message>
</context>
<context>
    <name>firstlight::KeywordChips</name>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>A name; Return adds it</source>
        <translation>Ein Name; die Eingabetaste fügt ihn hinzu</translation>
    </message>
    <message>
        <source>A term; Return adds it</source>
        <translation>Ein Begriff; die Eingabetaste fügt ihn hinzu</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>firstlight::LifeTests</name>
    <message>
        <source>&amp;Open paper</source>
        <translation>Artikel &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>Tests that are missed</source>
        <translation>Verfehlte Prüfungen</translation>
    </message>
    <message>
        <source>Testing against the papers you starred, dismissed or pinned…</source>
        <translation>Es wird an den Artikeln geprüft, die Sie mit Stern versehen, verworfen oder angeheftet haben …</translation>
    </message>
    <message>
        <source>There is nothing to test against yet: papers that you star must pass, papers that you dismiss must not, and any paper can be pinned as a test.</source>
        <translation>Noch gibt es nichts zu prüfen: Artikel mit Stern müssen durchkommen, verworfene dürfen nicht, und jeder Artikel lässt sich als Prüfung anheften.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more miss(es) are not listed.</source>
        <translation>
            <numerusform>%Ln weiterer Fehlgriff ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Fehlgriffe sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>firstlight::LinkDesk</name>
    <message>
        <source>“%1” leads to no paper and to no day.</source>
        <translation>„%1“ führt zu keinem Artikel und zu keinem Tag.</translation>
    </message>
    <message>
        <source>The sample does not have %1: open your own library first.</source>
        <translation>Der Beispieltag enthält %1 nicht: Öffnen Sie zuerst Ihre eigene Bibliothek.</translation>
    </message>
    <message>
        <source>Not in your library: %1. arXiv can be asked for it.</source>
        <translation>Nicht in Ihrer Bibliothek: %1. arXiv kann danach gefragt werden.</translation>
    </message>
    <message>
        <source>&amp;Fetch from arXiv</source>
        <translation>Von arXiv &amp;holen</translation>
    </message>
    <message>
        <source>Asking arXiv for %1 …</source>
        <translation>arXiv wird nach %1 gefragt …</translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv hat keinen Artikel %1.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>firstlight::LintList</name>
    <message>
        <source>Remarks on the criteria</source>
        <translation>Anmerkungen zu den Kriterien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) on the criteria</source>
        <translation>
            <numerusform>%Ln Anmerkung zu den Kriterien</numerusform>
            <numerusform>%Ln Anmerkungen zu den Kriterien</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows where it stands</source>
        <translation>Zeigt, wo es steht</translation>
    </message>
</context>
<context>
    <name>firstlight::LogDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>A report holds version, settings that you changed, checks and the last lines. Keys, your home folder and your name are taken out.</source>
        <translation>Ein Bericht enthält die Version, die von Ihnen geänderten Einstellungen, Prüfungen und die letzten Zeilen. Schlüssel, Ihr persönlicher Ordner und Ihr Name werden entfernt.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Meldungen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Die Datenbank wird geprüft …</translation>
    </message>
    <message>
        <source>The report is in the clipboard. Look it over before you send it.</source>
        <translation>Der Bericht ist in der Zwischenablage. Sehen Sie ihn durch, bevor Sie ihn senden.</translation>
    </message>
</context>
<context>
    <name>firstlight::LogModel</name>
    <message>
        <source>detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message>
        <source>Preview of unsaved criteria, ranked locally.</source>
        <translation>Vorschau nicht gespeicherter Kriterien, lokal eingestuft.</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>&amp;Stern entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern hinzufügen</translation>
    </message>
    <message>
        <source>Not &amp;to read</source>
        <translation>Von der &amp;Leseliste nehmen</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>Auf die &amp;Leseliste setzen</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>Als un&amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Als ungelesen</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen</translation>
    </message>
    <message>
        <source>&amp;Interested after all</source>
        <translation>Doch &amp;interessant</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>Kein &amp;Interesse</translation>
    </message>
    <message>
        <source>Getting papers ended early.</source>
        <translation>Das Holen der Artikel endete vorzeitig.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>Rank locally</source>
        <translation>Lokal einstufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected paper(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Artikel</numerusform>
            <numerusform>%Ln ausgewählte Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown paper(s)</source>
        <translation>
            <numerusform>%Ln angezeigter Artikel</numerusform>
            <numerusform>%Ln angezeigte Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The picks of %1</source>
        <translation>Die Treffer vom %1</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>Alle Artikel mit Stern</translation>
    </message>
    <message>
        <source>Papers from arXiv</source>
        <translation>Artikel aus arXiv</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>Wer bewertet</translation>
    </message>
    <message>
        <source>Who scores the papers</source>
        <translation>Wer die Artikel bewertet</translation>
    </message>
    <message>
        <source>Criteria saved as a revision.</source>
        <translation>Kriterien als Revision gespeichert.</translation>
    </message>
    <message>
        <source>Save criteria</source>
        <translation>Kriterien speichern</translation>
    </message>
    <message>
        <source>Saving these criteria %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>Das Speichern dieser Kriterien %1.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message>
        <source>Pinned as a test of the criteria.</source>
        <translation>Als Prüfung der Kriterien angeheftet.</translation>
    </message>
    <message>
        <source>No longer pinned as a test.</source>
        <translation>Nicht mehr als Prüfung angeheftet.</translation>
    </message>
    <message>
        <source>The search is kept as “%1”.</source>
        <translation>Die Suche ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>So many papers are found that only the newest can be shown first. Add a word to see the best matches.</source>
        <translation>Die Suche findet so viele Artikel, dass nur die neuesten zuerst angezeigt werden können. Mit einem weiteren Wort erscheinen die am besten passenden.</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>Monat drucken</translation>
    </message>
    <message>
        <source>Export the month (.html, .md or .pdf)</source>
        <translation>Monat exportieren (.html, .md oder .pdf)</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>Monat exportieren</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>No program for PDFs was found. The file is %1</source>
        <translation>Es wurde kein Programm für PDFs gefunden. Die Datei ist %1</translation>
    </message>
    <message>
        <source>Firstlight</source>
        <translation>Firstlight</translation>
    </message>
    <message>
        <source>%1 – Firstlight</source>
        <translation>%1 – Firstlight</translation>
    </message>
    <message>
        <source>What you were typing is still there; saved, it branches off revision %1.</source>
        <translation>Was Sie gerade schrieben, ist noch da; gespeichert zweigt es von Revision %1 ab.</translation>
    </message>
    <message>
        <source>What you save next branches off revision %1.</source>
        <translation>Was Sie als Nächstes speichern, zweigt von Revision %1 ab.</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>Nichts zu bewerten</translation>
    </message>
    <message>
        <source>The model has scored every paper of this day that it is to score.</source>
        <translation>Das Modell hat alle Artikel dieses Tages bewertet, die es bewerten soll.</translation>
    </message>
    <message>
        <source>Score with the model</source>
        <translation>Mit dem Modell bewerten</translation>
    </message>
    <message>
        <source>What that would cost is not known yet.</source>
        <translation>Was das kosten würde, ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken over, not saved yet.</source>
        <translation>
            <numerusform>%Ln Änderung übernommen, noch nicht gespeichert.</numerusform>
            <numerusform>%Ln Änderungen übernommen, noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit the draft and were left out.</source>
        <translation>
            <numerusform>%Ln Änderung passte nicht zum Entwurf und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Änderungen passten nicht zum Entwurf und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Firstlight</source>
        <translation>Über Firstlight</translation>
    </message>
    <message>
        <source>Firstlight %1
The day&apos;s arXiv papers, ranked by what you want to read.

Free software under the GNU General Public License, version 3 or later.
Formulas are set by MathJax 3.2.2, under the Apache License 2.0: a bundle in which the classes Attributes and BaseItem.env are replaced.
Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Firstlight %1
Die arXiv-Artikel des Tages, danach geordnet, was Sie lesen möchten.

Freie Software unter der GNU General Public License, Version 3 oder später.
Formeln setzt MathJax 3.2.2, unter der Apache License 2.0: ein Bündel, in dem die Klassen Attributes und BaseItem.env ersetzt sind.
Dank an arXiv für die Nutzung seiner Open-Access-Interoperabilität.</translation>
    </message>
    <message>
        <source>Nothing here to go through: no paper is in or maybe.</source>
        <translation>Hier gibt es nichts durchzugehen: Kein Artikel ist unter „Dabei“ oder „Vielleicht“.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Alle sind schon gelesen.</translation>
    </message>
    <message>
        <source>Firstlight stays in the tray</source>
        <translation>Firstlight bleibt im Infobereich</translation>
    </message>
    <message>
        <source>It goes on getting papers there. Its icon opens the window again and has “Quit” in its menu.</source>
        <translation>Dort holt es weiter Artikel. Sein Symbol öffnet das Fenster wieder und hat „Beenden“ in seinem Menü.</translation>
    </message>
    <message>
        <source>This is Firstlight %1. Help &gt; What&apos;s new tells what is.</source>
        <translation>Dies ist Firstlight %1. Was neu ist, steht unter Hilfe &gt; Neuerungen.</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, QtKeychain, libstemmer and tl::expected.</source>
        <translation>Erstellt mit Qt %1, SQLite, QtKeychain, libstemmer und tl::expected.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the library could not be made. The library goes on working, and the copies of earlier days are kept. Check that the disk is not full; Firstlight tries again in an hour.</source>
        <translation>Die heutige Kopie der Bibliothek konnte nicht angelegt werden. Die Bibliothek funktioniert weiter, und die Kopien früherer Tage bleiben erhalten. Prüfen Sie, ob der Datenträger voll ist; Firstlight versucht es in einer Stunde erneut.</translation>
    </message>
    <message>
        <source>Not all of the library can be read, so no copy of it was made today; those of earlier days are kept. Go back to one of them before you change more: “%1” in the File menu.</source>
        <translation>Die Bibliothek lässt sich nicht vollständig lesen, deshalb wurde heute keine Kopie von ihr angelegt; die früherer Tage bleiben erhalten. Kehren Sie zu einer von ihnen zurück, bevor Sie weiter etwas ändern: „%1“ im Menü „Datei“.</translation>
    </message>
</context>
<context>
    <name>firstlight::MergeDialog</name>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsmaßstab</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>Thema ohne Namen</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Merge revision %1 into %2</source>
        <translation>Revision %1 mit %2 zusammenführen</translation>
    </message>
    <message>
        <source>Nothing was changed in two ways. This is what both come to:</source>
        <translation>Nichts wurde auf zwei Weisen geändert. Das ergibt sich aus beiden:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</source>
        <translation>
            <numerusform>%Ln Teil wurde auf zwei Weisen geändert. Der Text unten enthält beide Seiten; Themen der Revision %1 sind darin ausgeschaltet.</numerusform>
            <numerusform>%Ln Teile wurden auf zwei Weisen geändert. Der Text unten enthält beide Seiten; Themen der Revision %1 sind darin ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged criteria</source>
        <translation>Zusammengeführte Kriterien</translation>
    </message>
    <message>
        <source>&amp;Save as revision</source>
        <translation>Als Revision &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Edit first</source>
        <translation>Erst &amp;bearbeiten</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelChooser</name>
    <message>
        <source>&amp;Fetch models</source>
        <translation>Modelle ab&amp;rufen</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Type a name, or fetch the service&apos;s list</source>
        <translation>Namen eintippen oder die Liste des Dienstes abrufen</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free</source>
        <translation>Fragt den Dienst nach seiner Modellliste; das ist kostenlos</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>%1 wird nach Modellen gefragt …</translation>
    </message>
    <message>
        <source>%1 has no list of models at this address. Type the name of one.</source>
        <translation>%1 hat unter dieser Adresse keine Modellliste. Tippen Sie den Namen eines Modells ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there.</source>
        <translation>
            <numerusform>%Ln Modell vorhanden.</numerusform>
            <numerusform>%Ln Modelle vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there; choose one.</source>
        <translation>
            <numerusform>%Ln Modell vorhanden; wählen Sie es aus.</numerusform>
            <numerusform>%Ln Modelle vorhanden; wählen Sie eines aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ModelStep</name>
    <message>
        <source>&amp;On this computer</source>
        <translation>Auf diesem &amp;Rechner</translation>
    </message>
    <message>
        <source>By a language &amp;model, too</source>
        <translation>Auch durch ein Sprach&amp;modell</translation>
    </message>
    <message>
        <source>No key, no account, no cost; works on a train. It learns from your stars.</source>
        <translation>Kein Schlüssel, kein Konto, keine Kosten; geht auch im Zug. Lernt aus Ihren Sternen.</translation>
    </message>
    <message>
        <source>Titles, abstracts and your criteria are sent to a service that you choose. A day costs some cents; a cap is set.</source>
        <translation>Titel, Abstracts und Ihre Kriterien werden an einen Dienst gesendet, den Sie wählen. Ein Tag kostet einige Cent; eine Obergrenze ist gesetzt.</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>dieser Rechner allein</translation>
    </message>
    <message>
        <source>this computer, and %1</source>
        <translation>dieser Rechner und %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelsPage</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Without a model, papers are ranked on this computer. With one, titles, abstracts and your criteria are sent to this service.</source>
        <translation>Ohne Modell werden Artikel auf diesem Rechner eingestuft. Mit einem werden Titel, Abstracts und Ihre Kriterien an diesen Dienst gesendet.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>S&amp;end to the model</source>
        <translation>An das Modell s&amp;enden</translation>
    </message>
    <message>
        <source>Let the model look through the t&amp;itles first</source>
        <translation>Das Modell zuerst die T&amp;itel durchsehen lassen</translation>
    </message>
    <message>
        <source>Cheap, and drops what is far off. What it drops is kept, marked, and can be rescued.</source>
        <translation>Billig, und sortiert aus, was weit abliegt. Das Aussortierte bleibt erhalten und gekennzeichnet und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Second &amp;opinions on papers near a cut-off</source>
        <translation>&amp;Zweitmeinungen zu Artikeln nahe einer Schwelle</translation>
    </message>
    <message>
        <source>Scores differ by one from time to time. Each opinion asks once more about papers within one of a cut-off; the median counts.</source>
        <translation>Bewertungen schwanken manchmal um eins. Jede Meinung fragt noch einmal nach Artikeln im Abstand von höchstens eins zu einer Schwelle; es zählt der Median.</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Wie schnell</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>for runs that nobody waits for</source>
        <translation>für Läufe, auf die niemand wartet</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Slower service at &amp;half the price</source>
        <translation>Langsamerer Dienst zum &amp;halben Preis</translation>
    </message>
    <message>
        <source>Requests at on&amp;ce</source>
        <translation>&amp;Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>More is faster, until the service limits them; a model on this computer is best asked one at a time.</source>
        <translation>Mehr ist schneller, bis der Dienst sie begrenzt; ein Modell auf diesem Rechner befragt man am besten einzeln.</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>For how much at most</source>
        <translation>Für wie viel höchstens</translation>
    </message>
    <message>
        <source>Cap of a &amp;run</source>
        <translation>&amp;Obergrenze je Lauf</translation>
    </message>
    <message>
        <source>Cap of a calen&amp;dar month</source>
        <translation>O&amp;bergrenze je Kalendermonat</translation>
    </message>
    <message>
        <source>No request is sent that could go over. What is left stays unscored and waits.</source>
        <translation>Es wird keine Anfrage gesendet, die darüber hinausgehen könnte. Was übrig ist, bleibt ohne Bewertung und wartet.</translation>
    </message>
    <message>
        <source>Answers may take minutes, and may be turned down at busy hours.</source>
        <translation>Antworten können Minuten dauern und zu Stoßzeiten abgewiesen werden.</translation>
    </message>
    <message>
        <source>This service does not offer it.</source>
        <translation>Dieser Dienst bietet das nicht an.</translation>
    </message>
</context>
<context>
    <name>firstlight::MonthCards</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No papers of %1</source>
        <translation>Keine Artikel im %1</translation>
    </message>
    <message>
        <source>The library holds no announcement of this month. The calendar at the left can get days that are missing.</source>
        <translation>Von diesem Monat ist keine Ankündigung in der Bibliothek. Fehlende Tage lassen sich mit dem Kalender links holen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln pick(s)</source>
        <translation>
            <numerusform>%1 · %Ln Treffer</numerusform>
            <numerusform>%1 · %Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln mit Stern</numerusform>
            <numerusform>%Ln mit Stern</numerusform>
        </translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Treffer je Tag</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Häufigste Autoren</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Alle %Ln zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MonthGrid</name>
    <message>
        <source>Calendar of announcements</source>
        <translation>Kalender der Ankündigungen</translation>
    </message>
</context>
<context>
    <name>firstlight::MonthPage</name>
    <message>
        <source>Looking back on the month…</source>
        <translation>Der Monatsrückblick wird erstellt …</translation>
    </message>
</context>
<context>
    <name>firstlight::NoteEditor</name>
    <message>
        <source>&amp;Note, in Markdown. Ctrl+Return or Esc keeps it.</source>
        <translation>&amp;Notiz, in Markdown. Strg+Eingabe oder Esc speichert sie.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>firstlight::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>firstlight::NotificationsPage</name>
    <message>
        <source>&amp;Tell me through the desktop what runs found</source>
        <translation>Über die Arbeitsumgebung me&amp;lden, was Läufe gefunden haben</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>&amp;Icon in the desktop&apos;s tray; closing the window leaves it there</source>
        <translation>S&amp;ymbol im Infobereich der Arbeitsumgebung; beim Schließen des Fensters bleibt es dort</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>bi&amp;s</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told once when they end. Nothing is told while the window is in front.</source>
        <translation>Was in die Ruhezeit fällt, wird an ihrem Ende auf einmal gemeldet. Solange das Fenster im Vordergrund ist, wird nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>firstlight::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>firstlight::OpenLibrary</name>
    <message>
        <source>Firstlight</source>
        <translation>Firstlight</translation>
    </message>
    <message>
        <source>Firstlight cannot start</source>
        <translation>Firstlight kann nicht starten</translation>
    </message>
</context>
<context>
    <name>firstlight::PaperJournalDialog</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 was sent, with %Ln other paper(s) beside it.</source>
        <translation>
            <numerusform>Gesendet wurde Version %1, zusammen mit %Ln anderen Artikel.</numerusform>
            <numerusform>Gesendet wurde Version %1, zusammen mit %Ln anderen Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>Requests about this paper</source>
        <translation>Anfragen zu diesem Artikel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was es sagte</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Anteil am Preis</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>Zu diesem Artikel wurde nie ein Modell befragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln Anfrage, insgesamt %1.</numerusform>
            <numerusform>%Ln Anfragen, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln is unknown and not in the sum.</source>
        <translation>
            <numerusform>Die Kosten von %Ln sind unbekannt und nicht in der Summe.</numerusform>
            <numerusform>Die Kosten von %Ln sind unbekannt und nicht in der Summe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::PaperLink</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>firstlight::PaperView</name>
    <message>
        <source>Choose a paper from the list.
J is the next one, K the one before.</source>
        <translation>Wählen Sie einen Artikel aus der Liste.
J führt zum nächsten, K zum vorigen.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>firstlight::PdfBar</name>
    <message>
        <source>Download of the PDF</source>
        <translation>Herunterladen des PDFs</translation>
    </message>
    <message>
        <source>PDF of %1: %2 so far</source>
        <translation>PDF von %1: bisher %2</translation>
    </message>
    <message>
        <source>PDF of %1: waiting for arXiv</source>
        <translation>PDF von %1: Warten auf arXiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s), collapsed</source>
        <translation>
            <numerusform>%1, %Ln Artikel, eingeklappt</numerusform>
            <numerusform>%1, %Ln Artikel, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s), expanded</source>
        <translation>
            <numerusform>%1, %Ln Artikel, ausgeklappt</numerusform>
            <numerusform>%1, %Ln Artikel, ausgeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be loaded: %1</source>
        <translation>Noch nicht geladen: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListPane</name>
    <message>
        <source>Like: %1</source>
        <translation>Ähnlich wie: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s)</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Sample day: 60 invented papers; nothing here is kept.</source>
        <translation>Beispieltag: 60 erfundene Artikel; nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start with real papers</source>
        <translation>Mit echten Artikeln beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s)</source>
        <extracomment>%1: the day</extracomment>
        <translation>
            <numerusform>%1: %Ln Treffer</numerusform>
            <numerusform>%1: %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListView</name>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>firstlight::PinTestDialog</name>
    <message>
        <source>The criteria are to put it</source>
        <translation>Die Kriterien sollen ihn einordnen</translation>
    </message>
    <message>
        <source>&amp;in: it passes the cut-offs</source>
        <translation>&amp;dabei: über den Schwellen</translation>
    </message>
    <message>
        <source>&amp;maybe: within one of them</source>
        <translation>&amp;vielleicht: einen Punkt daneben</translation>
    </message>
    <message>
        <source>&amp;out</source>
        <translation>&amp;nicht dabei</translation>
    </message>
    <message>
        <source>Pin as a test</source>
        <translation>Als Prüfung anheften</translation>
    </message>
    <message>
        <source>&amp;Why (if you like):</source>
        <translation>&amp;Warum (wenn Sie mögen):</translation>
    </message>
    <message>
        <source>&amp;Pin again</source>
        <translation>Neu &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Lösen</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesModel</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln ungelesen</numerusform>
            <numerusform>%1, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1: %2 angekündigt, %3 durchgesehen, %4 ungelesen</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesPane</name>
    <message>
        <source>Days and places</source>
        <translation>Tage und Orte</translation>
    </message>
    <message>
        <source>New name of the search</source>
        <translation>Neuer Name der Suche</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>firstlight::PrefilterChooser</name>
    <message>
        <source>What is sent to the model</source>
        <translation>Was an das Modell gesendet wird</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>the best of the day</source>
        <translation>die besten des Tages</translation>
    </message>
    <message>
        <source>enough for the picks</source>
        <translation>genug für die Treffer</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Percent of the picks that should be among them</source>
        <translation>Prozent der Treffer, die darunter sein sollen</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s papers</source>
        <translation>Prozent der Artikel des Tages</translation>
    </message>
    <message>
        <source>The rest keeps the estimate of this computer; 3 % of it is sent at random to tell how many picks are missed. Followed authors and stars are always sent, and in the first week at least 40 to 60 %.</source>
        <translation>Der Rest behält die Schätzung dieses Rechners; 3&#xa0;% davon werden zufällig ausgewählt und gesendet, um zu ermitteln, wie viele Treffer verpasst werden. Artikel von Autoren, denen Sie folgen, und Artikel mit Stern werden immer gesendet, in der ersten Woche mindestens 40 bis 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Every paper of the day is scored by the model.</source>
        <translation>Jeder Artikel des Tages wird vom Modell bewertet.</translation>
    </message>
    <message>
        <source>Saves about %1 % of the cost. %2</source>
        <translation>Spart etwa %1&#xa0;% der Kosten. %2</translation>
    </message>
    <message>
        <source>As many papers as %1 % of the picks are expected among; the saving grows as the model&apos;s scores come in. %2</source>
        <translation>So viele Artikel, dass darunter %1&#xa0;% der Treffer zu erwarten sind; die Ersparnis wächst mit den Bewertungen des Modells. %2</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptDialog</name>
    <message>
        <source>What the model is told</source>
        <translation>Was das Modell erfährt</translation>
    </message>
    <message>
        <source>Sent with every request, in these words; the papers follow.</source>
        <translation>Wird in diesem Wortlaut mit jeder Anfrage gesendet; die Artikel folgen.</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Anweisungen</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>Form of the &amp;answer</source>
        <translation>&amp;Form der Antwort</translation>
    </message>
    <message>
        <source>&amp;Title pass</source>
        <translation>&amp;Titeldurchgang</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptView</name>
    <message>
        <source>What the model is told</source>
        <translation>Was dem Modell gesagt wird</translation>
    </message>
    <message>
        <source>About %1 tokens. The tinted part is the same in every request, so that the service can keep it and charge less for it; the papers that follow are new each time.</source>
        <translation>Etwa %1 Token. Der getönte Teil ist in jeder Anfrage gleich, sodass der Dienst ihn behalten und weniger dafür verlangen kann; die Artikel, die folgen, sind jedes Mal neu.</translation>
    </message>
</context>
<context>
    <name>firstlight::RangeDialog</name>
    <message>
        <source>&amp;Score these days</source>
        <translation>Diese Tage &amp;bewerten</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>Lauf ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>&amp;Modell wählen …</translation>
    </message>
    <message>
        <source>Apply the criteria to days</source>
        <translation>Die Kriterien auf Tage anwenden</translation>
    </message>
    <message>
        <source>The model scores the papers of these days under the current criteria, the latest day first. What it has scored already is not sent again.</source>
        <translation>Das Modell bewertet die Artikel dieser Tage nach den aktuellen Kriterien, den letzten Tag zuerst. Was es schon bewertet hat, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The criteria in the editor are saved as a revision; then the model scores the papers of these days under it, the latest day first. What it has scored already is not sent again.</source>
        <translation>Die Kriterien im Editor werden als Revision gespeichert; dann bewertet das Modell die Artikel dieser Tage danach, den letzten Tag zuerst. Was es schon bewertet hat, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Days scored</source>
        <translation>Bewertete Tage</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v von %m Tagen</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Dieser Tag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Diese zwei Wochen</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>Das Modell wird gefragt …</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. Days are ranked locally as they are opened; to have them scored choose a model in the settings.</source>
        <translation>Kein Modell ist eingestellt, also ist niemand da, den man fragen könnte. Tage werden lokal geordnet, wenn sie geöffnet werden; damit sie bewertet werden, wählen Sie in den Einstellungen ein Modell.</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>Die Kosten werden geschätzt …</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionDesk</name>
    <message>
        <source>Revision %1 is in use, with its own scores.</source>
        <translation>Revision %1 wird verwendet, mit ihren eigenen Bewertungen.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>Revisionen %1 und %2 zusammengeführt</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>Revision %1 wird verwendet: %2.</translation>
    </message>
    <message>
        <source>There are no criteria in this file.</source>
        <translation>In dieser Datei sind keine Kriterien.</translation>
    </message>
    <message>
        <source>This file is too long to be criteria.</source>
        <translation>Diese Datei ist zu lang für Kriterien.</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>Die Datei konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Imported as revision %1, which is in use.</source>
        <translation>Als Revision %1 importiert, die jetzt verwendet wird.</translation>
    </message>
    <message>
        <source>Revision %1 is exported.</source>
        <translation>Revision %1 ist exportiert.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>Die Datei konnte nicht geschrieben werden (%1).</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionList</name>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Vorgängerin</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · in Verwendung</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation>Revision %1 · %2</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionsDialog</name>
    <message>
        <source>Switc&amp;h to this revision</source>
        <translation>Zu dieser Revision &amp;wechseln</translation>
    </message>
    <message>
        <source>Start a &amp;branch from here</source>
        <translation>Hier &amp;abzweigen</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Bezeichnung …</translation>
    </message>
    <message>
        <source>&amp;Merge into current…</source>
        <translation>Mit aktueller &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>E&amp;xport as Markdown…</source>
        <translation>Als Markdown e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>What is saved next branches off revision %1.</source>
        <translation>Was als Nächstes gespeichert wird, zweigt von Revision %1 ab.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>What is revision %1 about?</source>
        <translation>Worum geht es in Revision %1?</translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>Kriterien importieren</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>Kriterien exportieren</translation>
    </message>
    <message>
        <source>criteria-revision-%1</source>
        <translation>kriterien-revision-%1</translation>
    </message>
    <message>
        <source>Revisions of the criteria</source>
        <translation>Revisionen der Kriterien</translation>
    </message>
    <message>
        <source>&amp;Differences to</source>
        <translation>&amp;Unterschiede zu</translation>
    </message>
    <message>
        <source>Revision to compare with</source>
        <translation>Revision zum Vergleichen</translation>
    </message>
    <message>
        <source>Differences of text</source>
        <translation>Unterschiede im Text</translation>
    </message>
    <message>
        <source>There are no revisions yet. Saving the criteria makes the first one.</source>
        <translation>Es gibt noch keine Revisionen. Wer die Kriterien speichert, macht die erste.</translation>
    </message>
    <message>
        <source>its parent, revision %1</source>
        <translation>ihrer Vorgängerin, Revision %1</translation>
    </message>
    <message>
        <source>nothing: it has no parent</source>
        <translation>nichts: Sie hat keine Vorgängerin</translation>
    </message>
</context>
<context>
    <name>firstlight::RunReportDialog</name>
    <message>
        <source>What the run did</source>
        <translation>Was der Lauf getan hat</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>Es wurde kein Modell befragt.</translation>
    </message>
    <message>
        <source>Stages of %1</source>
        <translation>Stufen von %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SamplePeek</name>
    <message>
        <source>So it will look, here with invented papers:</source>
        <translation>So wird es aussehen, hier mit erfundenen Artikeln:</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>&amp;Beispieltag öffnen</translation>
    </message>
</context>
<context>
    <name>firstlight::ScanChooser</name>
    <message>
        <source>Only where the paper&apos;s &amp;primary category is one of these</source>
        <translation>Nur Artikel, deren &amp;Hauptkategorie eine von diesen ist</translation>
    </message>
    <message>
        <source>Codes, such as cs.RO, cs.CR</source>
        <translation>Kürzel wie cs.RO, cs.CR</translation>
    </message>
    <message>
        <source>A paper that is in one of these categories, as a cross-list too, is not scanned.</source>
        <translation>Ein Artikel, der in einer dieser Kategorien ist, auch als Cross-List, wird nicht durchgesehen.</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>Durchzusehende Ankündigungen</translation>
    </message>
    <message>
        <source>&amp;Leave out papers of</source>
        <translation>Artikel a&amp;uslassen aus</translation>
    </message>
    <message>
        <source>No papers are stored yet, so what this brings cannot be told.</source>
        <translation>Noch sind keine Artikel gespeichert; was das bringt, lässt sich daher nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %2, drops %1 of them.</source>
        <translation>
            <numerusform>Nimmt zu den %2 der letzten Woche %Ln Artikel hinzu und lässt %1 davon weg.</numerusform>
            <numerusform>Nimmt zu den %2 der letzten Woche %Ln Artikel hinzu und lässt %1 davon weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %1.</source>
        <translation>
            <numerusform>Nimmt zu den %1 der letzten Woche %Ln Artikel hinzu.</numerusform>
            <numerusform>Nimmt zu den %1 der letzten Woche %Ln Artikel hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drops %1 of last week&apos;s %2 papers.</source>
        <translation>Lässt %1 der %2 Artikel der letzten Woche weg.</translation>
    </message>
    <message>
        <source>No change to last week&apos;s %1 papers.</source>
        <translation>Ändert nichts an den %1 Artikeln der letzten Woche.</translation>
    </message>
    <message>
        <source>Last week: %1 papers.</source>
        <translation>Letzte Woche: %1 Artikel.</translation>
    </message>
    <message>
        <source>%1: not in the library yet, unknown until the next pull.</source>
        <translation>%1: noch nicht in der Bibliothek, bis zum nächsten Abruf unbekannt.</translation>
    </message>
</context>
<context>
    <name>firstlight::ScoreSlider</name>
    <message>
        <source>&amp;Relevance ≥ %1</source>
        <translation>&amp;Relevanz ≥ %1</translation>
    </message>
    <message>
        <source>&amp;Novelty ≥ %1</source>
        <translation>&amp;Neuheit ≥ %1</translation>
    </message>
    <message>
        <source>%1 at least %2, %3 of %4 shown</source>
        <translation>%1 mindestens %2, %3 von %4 angezeigt</translation>
    </message>
    <message>
        <source>Papers at %1 are “maybe”: one point decides.</source>
        <translation>Artikel mit %1 sind „Vielleicht“: Ein Punkt entscheidet.</translation>
    </message>
    <message>
        <source>Papers at %1 and %2 are “maybe”: one point decides.</source>
        <translation>Artikel mit %1 und %2 sind „Vielleicht“: Ein Punkt entscheidet.</translation>
    </message>
</context>
<context>
    <name>firstlight::SearchBox</name>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>In dieser Liste</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name of this search; Return saves it</source>
        <translation>Name dieser Suche; die Eingabetaste speichert sie</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Search titles, abstracts, authors and notes of all papers</source>
        <translation>Titel, Abstracts, Autoren und Notizen aller Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search titles, authors and abstracts of this list</source>
        <translation>Titel, Autoren und Abstracts dieser Liste durchsuchen</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingSearch</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>Einstellungen durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;arXiv</source>
        <translation>&amp;arXiv</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Get the papers by &amp;itself while the window is open</source>
        <translation>Artikel &amp;von selbst holen, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>Fill &amp;missed days when the window opens</source>
        <translation>Ver&amp;passte Tage beim Öffnen des Fensters nachholen</translation>
    </message>
    <message>
        <source>&amp;Follow authors</source>
        <translation>Autoren f&amp;olgen</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>Namen, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>F&amp;ind an author…</source>
        <translation>Autor su&amp;chen …</translation>
    </message>
    <message>
        <source>&amp;Hide papers without an author of this h-index</source>
        <translation>Artikel ohne einen Autor mit diesem h-Index aus&amp;blenden</translation>
    </message>
    <message>
        <source>0: hide none</source>
        <translation>0: keine ausblenden</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Nicht angenommen: %1</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>All &amp;settings</source>
        <translation>Alle &amp;Einstellungen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Nothing was taken over: %1</source>
        <translation>Nichts wurde übernommen: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>of a setting&apos;s value</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie dient</translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutSheet</name>
    <message>
        <source>No command or key is called that.</source>
        <translation>Kein Befehl und keine Taste heißt so.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Single letters work in the list and the paper. Other keys are chosen in Settings, Keyboard.</source>
        <translation>Einzelne Buchstaben wirken in der Liste und im Artikel. Andere Tasten lassen sich unter Einstellungen, Tastatur festlegen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutsPage</name>
    <message>
        <source>A&amp;ssign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>The chosen command has no keys</source>
        <translation>Der gewählte Befehl bekommt keine Tasten</translation>
    </message>
    <message>
        <source>The chosen command has its default keys again</source>
        <translation>Der gewählte Befehl bekommt wieder seine Standardtasten</translation>
    </message>
    <message>
        <source>Every command has its default keys again</source>
        <translation>Alle Befehle bekommen wieder ihre Standardtasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; Assign takes it from there.</source>
        <translation>%1 gehört zu „%2“; „Zuweisen“ nimmt es dort weg.</translation>
    </message>
</context>
<context>
    <name>firstlight::SiteDialog</name>
    <message>
        <source>Print the c&amp;riteria below each day</source>
        <translation>Die K&amp;riterien unter jeden Tag schreiben</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Publish as a site</source>
        <translation>Als Website veröffentlichen</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Geschriebene Tage</translation>
    </message>
    <message>
        <source>Writes all days of the library as web pages with a feed: to be read where they lie, or published by any web server. Stars, notes, tags and what you read stay private.</source>
        <translation>Schreibt alle Tage der Bibliothek als Webseiten mit einem Feed: zum Lesen an Ort und Stelle oder zum Veröffentlichen durch jeden Webserver. Sterne, Notizen, Schlagwörter und was Sie lesen bleiben privat.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>&amp;Address, where it will be published (may be empty)</source>
        <translation>&amp;Adresse, unter der sie erscheinen wird (darf leer sein)</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Ordner der Website</translation>
    </message>
    <message>
        <source>The heading cannot be used.</source>
        <translation>Diese Überschrift geht nicht.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>Diese Adresse geht nicht.</translation>
    </message>
    <message>
        <source>The pages are being written …</source>
        <translation>Die Seiten werden geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) published.</source>
        <translation>
            <numerusform>%Ln Tag veröffentlicht.</numerusform>
            <numerusform>%Ln Tage veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1 written, %2 unchanged, %3 removed.</source>
        <translation>Dateien: %1 geschrieben, %2 unverändert, %3 entfernt.</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>Abgebrochen. Der Ordner ist, wie er war.</translation>
    </message>
    <message>
        <source>The library holds no announcement yet. Get today&apos;s papers first.</source>
        <translation>In der Bibliothek ist noch keine Ankündigung. Holen Sie erst die Artikel von heute.</translation>
    </message>
    <message>
        <source>Another Firstlight is writing to this folder. Try again when it is done.</source>
        <translation>Ein anderes Firstlight schreibt gerade in diesen Ordner. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 ist schon da, und Firstlight hat es nicht geschrieben. Nichts wurde geändert. Wählen Sie einen anderen Ordner oder verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>The site could not be written. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>Die Website konnte nicht geschrieben werden. Die früher geschriebenen Seiten sind weiterhin gültig; schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingChart</name>
    <message>
        <source>Spending of %1 by day</source>
        <translation>Ausgaben im %1 nach Tagen</translation>
    </message>
    <message>
        <source>No requests in this month.</source>
        <translation>In diesem Monat keine Anfragen.</translation>
    </message>
    <message>
        <source>Left and right go from day to day.</source>
        <translation>Die Pfeiltasten links und rechts gehen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>No model was asked anything in %1.</source>
        <translation>Im %1 wurde kein Modell befragt.</translation>
    </message>
    <message>
        <source>perhaps billed</source>
        <translation>vielleicht abgerechnet</translation>
    </message>
    <message>
        <source>cap of a run: %1</source>
        <translation>Obergrenze je Lauf: %1</translation>
    </message>
    <message>
        <source>%1 (above the chart)</source>
        <translation>%1 (über dem Diagramm)</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingDialog</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>Voriger Monat (Alt+Links)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>Nächster Monat (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Spending by day, model and purpose</source>
        <translation>Ausgaben nach Tag, Modell und Zweck</translation>
    </message>
    <message>
        <source>No requests in this month, nothing spent.</source>
        <translation>In diesem Monat keine Anfragen, nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>Ausgaben exportieren</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingModel</name>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 und Unbekanntes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token Eingabe</translation>
    </message>
    <message>
        <source>Of these cached</source>
        <translation>davon aus dem Cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token Ausgabe</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
</context>
<context>
    <name>firstlight::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>Was der Lauf getan hat</translation>
    </message>
    <message>
        <source>Click for the log</source>
        <translation>Klicken öffnet das Protokoll</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionControl</name>
    <message>
        <source>Nothing is missed: every paper that you starred or rescued is a pick, and none that you dismissed is. There is nothing to ask about.</source>
        <translation>Nichts wird übersehen: Jeder Artikel mit Stern und jeder gerettete ist ein Treffer, und kein verworfener ist einer. Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>No model is set. Choose one in the settings.</source>
        <translation>Kein Modell ist eingestellt. Wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>Firstlight is asking a model already. Try again when that has ended.</source>
        <translation>Firstlight fragt schon ein Modell. Versuchen Sie es erneut, wenn das zu Ende ist.</translation>
    </message>
    <message>
        <source>The model could not be asked: no usable answer came. The criteria are as they were. Check the connection, then ask again.</source>
        <translation>Das Modell konnte nicht gefragt werden: Es kam keine brauchbare Antwort. Die Kriterien sind, wie sie waren. Prüfen Sie die Verbindung, und fragen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read, so nothing is proposed. The criteria are as they were; ask again, or ask another model.</source>
        <translation>Die Antwort des Modells ließ sich nicht lesen, also wird nichts vorgeschlagen. Die Kriterien sind, wie sie waren; fragen Sie erneut oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Cancelled. The criteria are as they were.</source>
        <translation>Abgebrochen. Die Kriterien sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionDialog</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where in the criteria, then the lines that go and come</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Suggestions for the criteria</source>
        <translation>Vorschläge für die Kriterien</translation>
    </message>
    <message>
        <source>The ticked ones together</source>
        <translation>Die angekreuzten zusammen</translation>
    </message>
    <message>
        <source>Missed paper</source>
        <translation>Übersehener Artikel</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was Sie sagten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Missed papers</source>
        <translation>Übersehene Artikel</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Vorgeschlagene Änderung</translation>
    </message>
    <message>
        <source>Effect on the tests, alone</source>
        <translation>Wirkung auf die Prüfungen, allein</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Vorgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>Die Änderung im Ganzen</translation>
    </message>
    <message>
        <source>&amp;Ask the model</source>
        <translation>Das Modell &amp;fragen</translation>
    </message>
    <message>
        <source>Suggestions come from a model, and none is set. Choose one in the settings; nothing is sent before you ask.</source>
        <translation>Vorschläge kommen von einem Modell, und keines ist eingestellt. Wählen Sie eines in den Einstellungen; nichts wird gesendet, bevor Sie fragen.</translation>
    </message>
    <message>
        <source>Looking for what the criteria miss…</source>
        <translation>Es wird gesucht, was die Kriterien übersehen …</translation>
    </message>
    <message numerus="yes">
        <source>The criteria and you differ on %Ln paper(s). One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</source>
        <translation>
            <numerusform>Die Kriterien und Sie sind bei %Ln Artikel uneins. Eine Frage dazu an %1 kostet etwa %2, höchstens %3. Noch wurde nichts gesendet.</numerusform>
            <numerusform>Die Kriterien und Sie sind bei %Ln Artikeln uneins. Eine Frage dazu an %1 kostet etwa %2, höchstens %3. Noch wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask %1 (about %2)</source>
        <translation>%1 &amp;fragen (etwa %2)</translation>
    </message>
    <message>
        <source>&amp;Ask %1 (price unknown)</source>
        <translation>%1 &amp;fragen (Preis unbekannt)</translation>
    </message>
    <message>
        <source>Wanted, but no pick</source>
        <translation>Gewünscht, aber kein Treffer</translation>
    </message>
    <message>
        <source>Dismissed, but a pick</source>
        <translation>Verworfen, aber ein Treffer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed, for %1. Tick what you want; it becomes a draft.</source>
        <translation>
            <numerusform>%Ln Änderung vorgeschlagen, für %1. Kreuzen Sie an, was Sie wollen; es wird ein Entwurf.</numerusform>
            <numerusform>%Ln Änderungen vorgeschlagen, für %1. Kreuzen Sie an, was Sie wollen; es wird ein Entwurf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing proposed that fits the criteria, for %1. Ask again, or another model.</source>
        <translation>Nichts vorgeschlagen, was zu den Kriterien passt, für %1. Fragen Sie erneut oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angekreuzt.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SyncWatch</name>
    <message>
        <source>The shared folder %1 is not there. Your library here is complete; it is merged with the others as soon as the folder is back.</source>
        <translation>Der gemeinsame Ordner %1 ist nicht da. Ihre Bibliothek hier ist vollständig; sie wird mit den anderen vereint, sobald der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 changes merged from %2.</source>
        <translation>%1 Änderungen von %2 übernommen.</translation>
    </message>
    <message>
        <source>Shared with your other machines.</source>
        <translation>Mit Ihren anderen Rechnern geteilt.</translation>
    </message>
    <message>
        <source>A file in the shared folder cannot be read and is left alone; it is tried again. %1</source>
        <translation>Eine Datei im gemeinsamen Ordner kann nicht gelesen werden und bleibt unberührt; es wird wieder versucht. %1</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln paper(s)</source>
        <translation>
            <numerusform>Tags von %Ln Artikel</numerusform>
            <numerusform>Tags von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Return adds it</source>
        <translation>Neuer Tag; die Eingabetaste fügt ihn hinzu</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEntry</name>
    <message>
        <source>Add a &amp;tag:</source>
        <translation>&amp;Tag hinzufügen:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Return adds it, Esc is done</source>
        <translation>Eingabetaste fügt ihn hinzu, Esc beendet</translation>
    </message>
</context>
<context>
    <name>firstlight::TermCompletion</name>
    <message>
        <source>Terms in the library</source>
        <translation>Begriffe in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln paper(s)</source>
        <translation>
            <numerusform>%1 · %Ln Artikel</numerusform>
            <numerusform>%1 · %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicCard</name>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Irrelevant</source>
        <translation>Irrelevant</translation>
    </message>
    <message>
        <source>Mer&amp;ge with</source>
        <translation>&amp;Zusammenführen mit</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>Terms, parted by commas</source>
        <translation>Begriffe, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What it must not be about</source>
        <translation>Worum es nicht gehen darf</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Teilen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>On: counts for the ranking</source>
        <translation>Ein: zählt für die Rangfolge</translation>
    </message>
    <message>
        <source>Off: kept, but not read by the ranker or a model</source>
        <translation>Aus: bleibt, wird aber weder vom Ranker noch von einem Modell gelesen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Topic “%1” is on</source>
        <translation>Thema „%1“ ist eingeschaltet</translation>
    </message>
    <message>
        <source>Relevant for “%1”</source>
        <translation>Relevant für „%1“</translation>
    </message>
    <message>
        <source>Irrelevant for “%1”</source>
        <translation>Irrelevant für „%1“</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Move, split, merge or remove this topic</source>
        <translation>Dieses Thema verschieben, teilen, zusammenführen oder entfernen</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicSplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>&amp;Name of the new topic</source>
        <translation>&amp;Name des neuen Themas</translation>
    </message>
    <message>
        <source>&amp;Terms that go there</source>
        <translation>&amp;Begriffe, die dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teilen</translation>
    </message>
</context>
<context>
    <name>firstlight::TrayIcon</name>
    <message>
        <source>&amp;Open Firstlight</source>
        <translation>Firstlight ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>&amp;Heutige Artikel holen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Firstlight: %Ln unread pick(s) of %1</source>
        <extracomment>%1: &quot;Wed 1 Oct&quot;</extracomment>
        <translation>
            <numerusform>Firstlight: %Ln ungelesener Treffer vom %1</numerusform>
            <numerusform>Firstlight: %Ln ungelesene Treffer vom %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Firstlight</source>
        <translation>Firstlight</translation>
    </message>
</context>
<context>
    <name>firstlight::TriageBar</name>
    <message>
        <source>Papers decided on</source>
        <translation>Entschiedene Artikel</translation>
    </message>
    <message>
        <source>Leave triage</source>
        <translation>Triage beenden</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>Noch %1 von %2</translation>
    </message>
    <message>
        <source>star</source>
        <comment>what a key does</comment>
        <translation>Stern</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>kein Interesse</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>In and Maybe, not decided yet</source>
        <translation>Dabei und Vielleicht, noch nicht entschieden</translation>
    </message>
    <message>
        <source>In and Maybe</source>
        <translation>Dabei und Vielleicht</translation>
    </message>
</context>
<context>
    <name>firstlight::TriageSummary</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>Once through</source>
        <translation>Einmal durch</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>38 papers in 6 minutes</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln mit Stern</numerusform>
            <numerusform>%Ln mit Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to read</source>
        <translation>
            <numerusform>%Ln auf der Leseliste</numerusform>
            <numerusform>%Ln auf der Leseliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not interesting</source>
        <translation>
            <numerusform>%Ln uninteressant</numerusform>
            <numerusform>%Ln uninteressant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln gelesen</numerusform>
            <numerusform>%Ln gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a decision</source>
        <translation>
            <numerusform>%Ln ohne Entscheidung</numerusform>
            <numerusform>%Ln ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go through the %Ln left</source>
        <translation>
            <numerusform>Noch %Ln durchgehen</numerusform>
            <numerusform>Noch %Ln durchgehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TrialDialog</name>
    <message>
        <source>&amp;Start the dry run</source>
        <translation>&amp;Probelauf starten</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>Lauf ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>&amp;Modell wählen …</translation>
    </message>
    <message>
        <source>&amp;Apply to…</source>
        <translation>&amp;Anwenden auf …</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>A sample of 24 papers of %1 is scored by the model twice: under revision %2 and under the criteria as they stand in the editor. All scores are kept.</source>
        <translation>Eine Stichprobe von 24 Artikeln vom %1 wird vom Modell zweimal bewertet: nach Revision %2 und nach den Kriterien, wie sie im Editor stehen. Alle Bewertungen bleiben.</translation>
    </message>
    <message>
        <source>Verdicts given</source>
        <translation>Gefällte Urteile</translation>
    </message>
    <message>
        <source>%v of %m verdicts</source>
        <translation>%v von %m Urteilen</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Die Stichprobe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Now (R / N)</source>
        <translation>Jetzt (R / N)</translation>
    </message>
    <message>
        <source>Draft (R / N)</source>
        <translation>Entwurf (R / N)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>Das Modell wird gefragt …</translation>
    </message>
    <message>
        <source>The model is asked… %1 so far.</source>
        <translation>Das Modell wird gefragt … bisher %1.</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. The local estimates in the list cost nothing; for a dry run choose a model in the settings.</source>
        <translation>Kein Modell ist eingestellt, also ist niemand da, den man fragen könnte. Die lokalen Schätzungen in der Liste kosten nichts; für einen Probelauf wählen Sie in den Einstellungen ein Modell.</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>Die Kosten werden geschätzt …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>firstlight::UndoHistory</name>
    <message>
        <source>change the cut-offs</source>
        <translation>Schwellen ändern</translation>
    </message>
    <message>
        <source>change the criteria</source>
        <translation>Kriterien ändern</translation>
    </message>
    <message>
        <source>pin a test</source>
        <translation>Prüfung anheften</translation>
    </message>
    <message>
        <source>unpin a test</source>
        <translation>Prüfung lösen</translation>
    </message>
</context>
<context>
    <name>firstlight::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Kriterien</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Ar&amp;tikel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>&amp;Heutige Artikel holen</translation>
    </message>
    <message>
        <source>Sc&amp;ore this day with the model</source>
        <translation>Diesen Tag mit dem Modell be&amp;werten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Print the month…</source>
        <translation>Monat &amp;drucken …</translation>
    </message>
    <message>
        <source>E&amp;xport the month…</source>
        <translation>&amp;Monat exportieren …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Spe&amp;nding…</source>
        <translation>Aus&amp;gaben …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>In dieser Liste &amp;suchen</translation>
    </message>
    <message>
        <source>Find in all &amp;papers</source>
        <translation>In &amp;allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Mark all shown as r&amp;ead</source>
        <translation>Alle angezeigten als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Save criteria as revision</source>
        <translation>&amp;Kriterien als Revision speichern</translation>
    </message>
    <message>
        <source>Re&amp;vert criteria</source>
        <translation>Kriterien &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>&amp;Triage</translation>
    </message>
    <message>
        <source>What the mode&amp;l is told…</source>
        <translation>Was das &amp;Modell erfährt …</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>Une&amp;inigkeit …</translation>
    </message>
    <message>
        <source>List in colu&amp;mns</source>
        <translation>Liste in &amp;Spalten</translation>
    </message>
    <message>
        <source>Relevance and novelty &amp;grid</source>
        <translation>&amp;Raster von Relevanz und Neuheit</translation>
    </message>
    <message>
        <source>&amp;Older announcement</source>
        <translation>Ä&amp;ltere Ankündigung</translation>
    </message>
    <message>
        <source>&amp;Newer announcement</source>
        <translation>&amp;Neuere Ankündigung</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Paper &amp;below the list</source>
        <translation>Artikel &amp;unter der Liste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Fensteraufteilung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Voriger &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Days and places</source>
        <translation>&amp;Tage und Orte</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Show days and places</source>
        <translation>Tage und &amp;Orte anzeigen</translation>
    </message>
    <message>
        <source>&amp;Revisions…</source>
        <translation>&amp;Revisionen …</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>&amp;Probelauf …</translation>
    </message>
    <message>
        <source>&amp;Apply to days…</source>
        <translation>Auf Tage &amp;anwenden …</translation>
    </message>
    <message>
        <source>Su&amp;ggestions for the criteria…</source>
        <translation>&amp;Vorschläge für die Kriterien …</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Nächster &amp;ungelesener</translation>
    </message>
    <message>
        <source>Previous unrea&amp;d</source>
        <translation>Vo&amp;riger ungelesener</translation>
    </message>
    <message>
        <source>Scroll &amp;on, then next unread</source>
        <translation>&amp;Weiterblättern, dann nächster ungelesener</translation>
    </message>
    <message>
        <source>Ba&amp;ck in triage</source>
        <translation>In der Triage zurü&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>Auf die &amp;Leseliste setzen</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>Kein &amp;Interesse</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Tags &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>N&amp;otiz …</translation>
    </message>
    <message>
        <source>Pin &amp;as a test…</source>
        <translation>Als Pr&amp;üfung anheften …</translation>
    </message>
    <message>
        <source>Mark all abo&amp;ve as read</source>
        <translation>Alle darüber als gelesen mar&amp;kieren</translation>
    </message>
    <message>
        <source>Mark all belo&amp;w as read</source>
        <translation>Alle darunter als g&amp;elesen markieren</translation>
    </message>
    <message>
        <source>Ask the model about it</source>
        <translation>&amp;Modell dazu befragen</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>Re&amp;tten</translation>
    </message>
    <message>
        <source>Audit of the da&amp;y…</source>
        <translation>Stichprobe des Tages …</translation>
    </message>
    <message>
        <source>More like t&amp;his</source>
        <translation>Ä&amp;hnliche Artikel</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>A&amp;bstract page</source>
        <translation>&amp;Abstract-Seite</translation>
    </message>
    <message>
        <source>PD&amp;F</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>HTM&amp;L</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>PD&amp;F herunterladen</translation>
    </message>
    <message>
        <source>Te&amp;X source</source>
        <translation>Te&amp;X-Quelltext</translation>
    </message>
    <message>
        <source>&amp;Journal of this paper…</source>
        <translation>&amp;Protokoll dieses Artikels …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About Firstlight</source>
        <translation>Über &amp;Firstlight</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send to &amp;Zotero…</source>
        <translation>An &amp;Zotero senden …</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte …</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Pu&amp;blish as a site…</source>
        <translation>Als Website &amp;veröffentlichen…</translation>
    </message>
</context>
<context>
    <name>firstlight::ZoteroDialog</name>
    <message>
        <source>With their &amp;PDFs, got from arXiv one by one</source>
        <translation>Mit ihren &amp;PDFs, einzeln von arXiv geholt</translation>
    </message>
    <message>
        <source>Those &amp;too that were sent before</source>
        <translation>&amp;Auch die, die früher gesendet wurden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Send to Zotero</source>
        <translation>An Zotero senden</translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation>Gesendete Artikel</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>A&amp;rtikel:</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Wohin:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Looking for Zotero…</source>
        <translation>Zotero wird gesucht …</translation>
    </message>
    <message>
        <source>What is selected in Zotero: %1</source>
        <translation>Was in Zotero ausgewählt ist: %1</translation>
    </message>
    <message>
        <source>Zotero runs. Papers that are there already are left out where it can be asked.</source>
        <translation>Zotero läuft. Artikel, die schon dort sind, werden ausgelassen, wo es sich danach fragen lässt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Choose another place.</source>
        <translation>In „%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>There are no papers to send.</source>
        <translation>Es gibt keine Artikel zu senden.</translation>
    </message>
</context>
</TS>
