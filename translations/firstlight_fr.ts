<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AuditWords</name>
    <message>
        <source>Left to the local ranker</source>
        <translation>Laissé au classement local</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>Écarté sur son titre</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Juste sous les seuils</translation>
    </message>
    <message>
        <source>Just below: relevance %1, novelty %2</source>
        <translation>Juste sous les seuils&#xa0;: pertinence %1, nouveauté %2</translation>
    </message>
    <message>
        <source>Just below: relevance %1</source>
        <translation>Juste sous les seuils&#xa0;: pertinence %1</translation>
    </message>
    <message>
        <source>the local ranker</source>
        <translation>le classement local</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Révision %1, %2</translation>
    </message>
    <message>
        <source>Other criteria, %1</source>
        <translation>Autres critères, %1</translation>
    </message>
    <message>
        <source>papers that no model read</source>
        <translation>articles qu’aucun modèle n’a lus</translation>
    </message>
    <message>
        <source>papers just below the cut-offs</source>
        <translation>articles juste sous les seuils</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln looked at rescued</source>
        <translation>
            <numerusform>%1 repêché sur %Ln vérifié</numerusform>
            <numerusform>%1 repêchés sur %Ln vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 of %2 missed (%3 to %4)</source>
        <translation>environ %1 manqués sur %2 (%3 à %4)</translation>
    </message>
    <message>
        <source>%1: %2: %3, %4.</source>
        <extracomment>&quot;Revision 3, gpt-5: papers that no model read: 1 of 10 looked at rescued, about 6 of 60 missed (2 to 14).&quot;</extracomment>
        <translation>%1&#xa0;: %2&#xa0;: %3, %4.</translation>
    </message>
</context>
<context>
    <name>BorderlineWords</name>
    <message>
        <source>Borderline: with a point less of relevance or novelty it is out.</source>
        <translation>À la limite&#xa0;: avec un point de pertinence ou de nouveauté de moins, il ne serait pas retenu.</translation>
    </message>
    <message>
        <source>Borderline: with a point less of relevance it is out.</source>
        <translation>À la limite&#xa0;: avec un point de pertinence de moins, il ne serait pas retenu.</translation>
    </message>
    <message>
        <source>Borderline: with a point less of novelty it is out.</source>
        <translation>À la limite&#xa0;: avec un point de nouveauté de moins, il ne serait pas retenu.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of both relevance and novelty it is in.</source>
        <translation>À la limite&#xa0;: avec un point de plus en pertinence et en nouveauté, il serait retenu.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of relevance it is in.</source>
        <translation>À la limite&#xa0;: avec un point de pertinence de plus, il serait retenu.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of novelty it is in.</source>
        <translation>À la limite&#xa0;: avec un point de nouveauté de plus, il serait retenu.</translation>
    </message>
    <message>
        <source>Disputed: the opinions on it differ.</source>
        <extracomment>Of a paper that was scored several times: a borderline sentence, then this one</extracomment>
        <translation>Contesté&#xa0;: les avis à son sujet divergent.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>mark %Ln paper(s) as read</source>
        <translation>
            <numerusform>marquer %Ln article comme lu</numerusform>
            <numerusform>marquer %Ln articles comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln paper(s) as unread</source>
        <translation>
            <numerusform>marquer %Ln article comme non lu</numerusform>
            <numerusform>marquer %Ln articles comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %Ln paper(s)</source>
        <translation>
            <numerusform>ajouter une étoile à %Ln article</numerusform>
            <numerusform>ajouter une étoile à %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unstar %Ln paper(s)</source>
        <translation>
            <numerusform>supprimer l’étoile de %Ln article</numerusform>
            <numerusform>supprimer l’étoile de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln paper(s) on To read</source>
        <translation>
            <numerusform>mettre %Ln article dans «&#xa0;À lire&#xa0;»</numerusform>
            <numerusform>mettre %Ln articles dans «&#xa0;À lire&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln paper(s) off To read</source>
        <translation>
            <numerusform>retirer %Ln article de «&#xa0;À lire&#xa0;»</numerusform>
            <numerusform>retirer %Ln articles de «&#xa0;À lire&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescue %Ln paper(s)</source>
        <translation>
            <numerusform>repêcher %Ln article</numerusform>
            <numerusform>repêcher %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer rescue %Ln paper(s)</source>
        <translation>
            <numerusform>ne plus repêcher %Ln article</numerusform>
            <numerusform>ne plus repêcher %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) not interesting</source>
        <translation>
            <numerusform>%Ln article sans intérêt</numerusform>
            <numerusform>%Ln articles sans intérêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) interesting after all</source>
        <translation>
            <numerusform>%Ln article finalement intéressant</numerusform>
            <numerusform>%Ln articles finalement intéressants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln paper(s) %1</source>
        <translation>
            <numerusform>ajouter le marqueur %1 à %Ln article</numerusform>
            <numerusform>ajouter le marqueur %1 à %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take tag %1 off %Ln paper(s)</source>
        <translation>
            <numerusform>retirer le marqueur %1 de %Ln article</numerusform>
            <numerusform>retirer le marqueur %1 de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>change the note</source>
        <translation>modifier la note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as read</source>
        <translation>
            <numerusform>%Ln article marqué comme lu</numerusform>
            <numerusform>%Ln articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as unread</source>
        <translation>
            <numerusform>%Ln article marqué comme non lu</numerusform>
            <numerusform>%Ln articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) starred</source>
        <translation>
            <numerusform>Étoile ajoutée à %Ln article</numerusform>
            <numerusform>Étoile ajoutée à %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unstarred</source>
        <translation>
            <numerusform>Étoile supprimée de %Ln article</numerusform>
            <numerusform>Étoile supprimée de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) put on To read</source>
        <translation>
            <numerusform>%Ln article mis dans «&#xa0;À lire&#xa0;»</numerusform>
            <numerusform>%Ln articles mis dans «&#xa0;À lire&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken off To read</source>
        <translation>
            <numerusform>%Ln article retiré de «&#xa0;À lire&#xa0;»</numerusform>
            <numerusform>%Ln articles retirés de «&#xa0;À lire&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) rescued</source>
        <translation>
            <numerusform>%Ln article repêché</numerusform>
            <numerusform>%Ln articles repêchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) no longer rescued</source>
        <translation>
            <numerusform>%Ln article n’est plus repêché</numerusform>
            <numerusform>%Ln articles ne sont plus repêchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) tagged %1</source>
        <translation>
            <numerusform>Marqueur %1 ajouté à %Ln article</numerusform>
            <numerusform>Marqueur %1 ajouté à %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %Ln paper(s)</source>
        <translation>
            <numerusform>Marqueur %1 retiré de %Ln article</numerusform>
            <numerusform>Marqueur %1 retiré de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>left to the local ranker</source>
        <translation>laissé au classement local</translation>
    </message>
    <message>
        <source>dropped by its title</source>
        <translation>écarté sur son titre</translation>
    </message>
    <message>
        <source>just below, %1 and %2</source>
        <translation>juste sous les seuils, %1 et %2</translation>
    </message>
    <message>
        <source>just below</source>
        <translation>juste sous les seuils</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers that no model read, and %4 of %5 just below the cut-offs. Rescue one with: firstlight rescue ID; when you have looked at them all: firstlight audit --day %1 --checked</source>
        <translation>%1&#xa0;: %2 des %3 articles qu’aucun modèle n’a lus, et %4 des %5 articles juste sous les seuils. En repêcher un avec&#xa0;: firstlight rescue ID&#xa0;; une fois tous vérifiés&#xa0;: firstlight audit --day %1 --checked</translation>
    </message>
    <message>
        <source>that no model read</source>
        <translation>qu’aucun modèle n’a lus</translation>
    </message>
    <message>
        <source>just below the cut-offs</source>
        <translation>juste sous les seuils</translation>
    </message>
    <message>
        <source>Revision %1, %2, papers %3: %4 of %5 checked were rescued; about %6 missed of %7 (%8 to %9).</source>
        <translation>Révision %1, %2, articles %3&#xa0;: %4 repêchés sur %5 vérifiés&#xa0;; environ %6 manqués sur %7 (%8 à %9).</translation>
    </message>
    <message>
        <source>local ranker</source>
        <translation>classement local</translation>
    </message>
    <message>
        <source>List papers of a day to look at that did not become picks.</source>
        <translation>Lister des articles d’un jour à vérifier parmi ceux qui n’ont pas été retenus.</translation>
    </message>
    <message>
        <source>Five of those that no model read, and five that missed the cut-offs by a point; the same ones whenever a day is asked for. What you rescue among those that you have looked at tells how much is missed, by revision and model. A paper counts as looked at when it is read, starred, dismissed or rescued, and all of a day by --checked.</source>
        <translation>Cinq de ceux qu’aucun modèle n’a lus, et cinq de ceux qui ont manqué les seuils d’un point&#xa0;; toujours les mêmes pour un jour donné. La part que vous repêchez parmi ceux que vous avez vérifiés indique combien d’articles sont manqués, par révision et par modèle. Un article compte comme vérifié s’il est lu, marqué d’une étoile, sans intérêt ou repêché&#xa0;; --checked vaut pour tous ceux d’un jour.</translation>
    </message>
    <message>
        <source>The announcement of this day (YYYY-MM-DD).</source>
        <translation>L’annonce de ce jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>You have looked at all of the day.</source>
        <translation>Vous avez vérifié tout ce jour.</translation>
    </message>
    <message>
        <source>Take that back.</source>
        <translation>Annuler cette marque.</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>par OAI-PMH</translation>
    </message>
    <message>
        <source>from the search API, approximately</source>
        <translation>par l’API de recherche, approximativement</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>par la liste d’arXiv</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, %4.</source>
        <translation>%1&#xa0;: %2 articles dans %3, %4.</translation>
    </message>
    <message>
        <source> The day of %1 of them is a guess.</source>
        <translation> Le jour de %1 d’entre eux est supposé.</translation>
    </message>
    <message>
        <source>%1: still missing in %2.</source>
        <translation>%1&#xa0;: manque toujours dans %2.</translation>
    </message>
    <message>
        <source>--via is best, listing or oai.</source>
        <translation>--via accepte best, listing et oai.</translation>
    </message>
    <message>
        <source>backfill wants --from DAY.</source>
        <translation>backfill requiert --from DAY.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to précède --from.</translation>
    </message>
    <message>
        <source>Ranking %1 …</source>
        <translation>Classement de %1…</translation>
    </message>
    <message>
        <source>Getting %1 of %2 (%3 of %4) …</source>
        <translation>Récupération de %1 du %2 (%3 sur %4)…</translation>
    </message>
    <message>
        <source>Nothing is missing in that time.</source>
        <translation>Rien ne manque sur cette période.</translation>
    </message>
    <message>
        <source>Fill announcement days that were missed.</source>
        <translation>Rattraper les jours d’annonce manqués.</translation>
    </message>
    <message>
        <source>Days of the last three months come from arXiv&apos;s listings, one request every 15 seconds; older ones from OAI-PMH; where neither answers, from the search API, approximately. What is there is not asked for again, and a backfill that was interrupted goes on where it was.</source>
        <translation>Les jours des trois derniers mois viennent des listes d’arXiv, à raison d’une requête toutes les 15 secondes&#xa0;; les plus anciens d’OAI-PMH&#xa0;; si aucun des deux ne répond, de l’API de recherche, approximativement. Ce qui est déjà là n’est pas redemandé, et un rattrapage interrompu reprend où il en était.</translation>
    </message>
    <message>
        <source>The first day (YYYY-MM-DD).</source>
        <translation>Le premier jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>The last day; today when it is left out.</source>
        <translation>Le dernier jour&#xa0;; aujourd’hui s’il est omis.</translation>
    </message>
    <message>
        <source>best, listing or oai.</source>
        <translation>best, listing ou oai.</translation>
    </message>
    <message>
        <source>Usage: firstlight bundle export FILE. A bundle is read back with: firstlight import FILE</source>
        <translation>Usage&#xa0;: firstlight bundle export FILE. Une archive se relit avec&#xa0;: firstlight import FILE</translation>
    </message>
    <message>
        <source>Wrote %1 papers …</source>
        <translation>%1 articles écrits…</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Interrompu. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1: %2 papers, with criteria, scores and marks. Keys and passwords are not in it.</source>
        <translation>%1&#xa0;: %2 articles, avec critères, scores et marques. Les clés et les mots de passe n’y sont pas.</translation>
    </message>
    <message>
        <source>Write everything of the library into one file.</source>
        <translation>Écrire toute la bibliothèque dans un seul fichier.</translation>
    </message>
    <message>
        <source>Keep everything (database, settings) below this folder.</source>
        <translation>Tout conserver (base de données, paramètres) dans ce dossier.</translation>
    </message>
    <message>
        <source>Take this moment (ISO 8601) for the present.</source>
        <translation>Prendre cet instant (ISO 8601) pour le présent.</translation>
    </message>
    <message>
        <source>Write machine-readable output, one object a line.</source>
        <translation>Écrire une sortie lisible par une machine, un objet par ligne.</translation>
    </message>
    <message>
        <source>Tell on standard error what is done.</source>
        <translation>Dire sur la sortie d’erreur ce qui se fait.</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
Options, avant ou après la commande&#xa0;:
</translation>
    </message>
    <message>
        <source>This text; after a command, the command&apos;s.</source>
        <translation>Ce texte&#xa0;; après une commande, celui de la commande.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La version.</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 usage, 3 network, 4 storage, 5 budget reached, 130 cancelled.</source>
        <translation>
Codes de retour&#xa0;: 0 terminé, 1 terminé en partie, 2 usage, 3 réseau, 4 stockage, 5 budget atteint, 130 interrompu.</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2

%3
</source>
        <translation>Usage&#xa0;: firstlight %1 %2

%3
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Options&#xa0;:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Options de toutes les commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>%1
See: %2</source>
        <translation>%1
Voir&#xa0;: %2</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2</source>
        <translation>Usage&#xa0;: firstlight %1 %2</translation>
    </message>
    <message>
        <source>--now wants a moment such as 2025-10-01T06:00:00Z.</source>
        <translation>--now attend un instant tel que 2025-10-01T06:00:00Z.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There are no criteria yet; starting from the template “%1”. See: firstlight criteria show</source>
        <translation>Il n’y a pas encore de critères&#xa0;; on part du gabarit «&#xa0;%1&#xa0;». Voir&#xa0;: firstlight criteria show</translation>
    </message>
    <message>
        <source>Perhaps by authors whom you follow, but no picks: %1</source>
        <translation>Peut-être d’auteurs que vous suivez, mais non retenus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 hidden by h-index below %2. Show them with: firstlight picks --any-h-index</source>
        <translation>%1 masqués par un indice h inférieur à %2. Les afficher avec&#xa0;: firstlight picks --any-h-index</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2025-10-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date telle que 2025-10-01.</translation>
    </message>
    <message>
        <source>“%1” are no days such as 2025-10-01..2025-10-08.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas des jours sous la forme 2025-10-01..2025-10-08.</translation>
    </message>
    <message>
        <source>The library is empty. Get papers with: firstlight run</source>
        <translation>La bibliothèque est vide. Récupérer des articles avec&#xa0;: firstlight run</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: firstlight config list</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» n’existe pas. Voir&#xa0;: firstlight config list</translation>
    </message>
    <message>
        <source>See: firstlight config --help</source>
        <translation>Voir&#xa0;: firstlight config --help</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing in it is wanted</source>
        <translation>rien n’y est souhaité</translation>
    </message>
    <message>
        <source>%1 of %2 stars pass, %3 of %4 dismissed papers are kept out, %5 of %6 pinned ones are in their band.</source>
        <translation>%1 étoiles sur %2 atteignent les seuils, %3 articles sans intérêt sur %4 restent dehors, %5 épinglés sur %6 sont dans leur groupe.</translation>
    </message>
    <message>
        <source>Against revision %1: loses %2 of your %3 stars, wins %4; lets %5 dismissed papers pass, keeps %6 out.</source>
        <translation>Par rapport à la révision %1&#xa0;: perd %2 de vos %3 étoiles, en gagne %4&#xa0;; laisse passer %5 articles sans intérêt, en exclut %6.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>Rien n’est douteux.</translation>
    </message>
    <message>
        <source>There is nothing to test against: star, dismiss or pin some papers first.</source>
        <translation>Il n’y a rien à tester&#xa0;: ajoutez d’abord des étoiles, marquez des articles sans intérêt ou épinglez-en.</translation>
    </message>
    <message>
        <source>A band is in, maybe or out.</source>
        <translation>Un groupe est in, maybe ou out.</translation>
    </message>
    <message>
        <source>(from revision %1)</source>
        <translation>(de la révision %1)</translation>
    </message>
    <message>
        <source>There are no criteria yet. Import some with: firstlight criteria import FILE</source>
        <translation>Il n’y a pas encore de critères. En importer avec&#xa0;: firstlight criteria import FILE</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2 topics, %3 keywords, %4 people.</source>
        <translation>La révision %1 est utilisée&#xa0;: %2 thèmes, %3 mots-clés, %4 personnes.</translation>
    </message>
    <message>
        <source>“%1” is no revision&apos;s number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de révision.</translation>
    </message>
    <message>
        <source>Revision %1 is in use. Rank with it: firstlight run</source>
        <translation>La révision %1 est utilisée. Classer avec elle&#xa0;: firstlight run</translation>
    </message>
    <message>
        <source>See: firstlight criteria --help</source>
        <translation>Voir&#xa0;: firstlight criteria --help</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>La révision %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for criteria.</source>
        <translation>%1 est trop volumineux pour des critères.</translation>
    </message>
    <message>
        <source>%1 holds no criteria.</source>
        <translation>%1 ne contient aucun critère.</translation>
    </message>
    <message>
        <source>List, show, import, compare, merge and test revisions of the criteria.</source>
        <translation>Lister, afficher, importer, comparer, fusionner et tester les révisions des critères.</translation>
    </message>
    <message>
        <source>import takes criteria in Markdown or a whole prompt; - is standard input. Every text is a revision of its own, kept for ever. list shows each under its parent. diff tells by topic and word what M says other than N, with --days also which papers enter, leave and move: by a model&apos;s scores where it scored a paper under both, else by the local ranker. merge makes a revision of what both changed since they were one; where they contradict each other nothing is saved, the text is printed with both and the exit code is 1. lint tells what is doubtful. test holds criteria against the papers that you starred (must pass), dismissed (must not) and pinned (must be in their band), by the local ranker and the criteria alone; its exit code is 1 when a pinned one is missed, or when the revision in use passes a test that the other fails. try scores a sample of a day&apos;s papers under a draft and under the current criteria; the scores stay. suggest asks the model for edits, from starred and rescued papers that are no picks and dismissed ones that are.</source>
        <translation>import accepte des critères en Markdown ou un prompt entier&#xa0;; - désigne l’entrée standard. Chaque texte est une révision à part, conservée pour toujours. list affiche chacune sous sa parente. diff indique, par thème et par mot, ce que M dit de plus ou de moins que N et, avec --days, quels articles entrent, sortent et se déplacent&#xa0;: selon les scores d’un modèle s’il a évalué l’article avec les deux, sinon selon le classement local. merge fait une révision de ce que les deux ont changé depuis leur origine commune&#xa0;; là où elles se contredisent, rien n’est enregistré, le texte est affiché avec les deux et le code de retour est 1. lint indique ce qui est douteux. test confronte des critères aux articles auxquels vous avez ajouté une étoile (qui doivent atteindre les seuils), que vous avez marqués sans intérêt (qui ne doivent pas les atteindre) et que vous avez épinglés (qui doivent être dans leur groupe), avec le classement local et les critères seuls&#xa0;; son code de retour est 1 quand un article épinglé est manqué, ou quand la révision utilisée réussit un test auquel l’autre échoue. try évalue un échantillon des articles d’un jour selon un brouillon et selon les critères actuels&#xa0;; les scores sont conservés. suggest demande au modèle des modifications, d’après les articles avec étoile ou repêchés qui ne sont pas retenus et les articles sans intérêt qui le sont.</translation>
    </message>
    <message>
        <source>diff: compare the papers of these days too (YYYY-MM-DD..YYYY-MM-DD, or one day).</source>
        <translation>diff&#xa0;: comparer aussi les articles de ces jours (AAAA-MM-JJ..AAAA-MM-JJ, ou un seul jour).</translation>
    </message>
    <message>
        <source>Of try: the announcement of this day (YYYY-MM-DD).</source>
        <translation>Pour try&#xa0;: l’annonce de ce jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Of try and suggest: tell what it would cost; send nothing.</source>
        <translation>Pour try et suggest&#xa0;: indiquer ce que cela coûterait&#xa0;; ne rien envoyer.</translation>
    </message>
    <message>
        <source>Of try and suggest: spend at most this many US dollars.</source>
        <translation>Pour try et suggest&#xa0;: dépenser au plus ce montant en dollars US.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Mots-clés non pertinents</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Mots-clés d’application</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Barème</translation>
    </message>
    <message>
        <source>Topic switched on or off: %1</source>
        <translation>Thème activé ou désactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Topic added: %1</source>
        <translation>Thème ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Topic removed: %1</source>
        <translation>Thème supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Topic moved: %1</source>
        <translation>Thème déplacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Topic changed: %1</source>
        <translation>Thème modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>On %1 days %2 papers enter, %3 leave, %4 move; %5 were compared by the local ranker.</source>
        <translation>Sur %1 jours, %2 articles entrent, %3 sortent, %4 se déplacent&#xa0;; %5 ont été comparés par le classement local.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>Both changed the same prose; the text holds both.</source>
        <translation>Les deux ont modifié le même passage&#xa0;; le texte contient les deux versions.</translation>
    </message>
    <message>
        <source>Both changed the topic “%1”; the text holds both.</source>
        <translation>Les deux ont modifié le thème «&#xa0;%1&#xa0;»&#xa0;; le texte contient les deux versions.</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>Révisions %1 et %2 fusionnées</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>La révision %1 est utilisée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>topic %1, relevant</source>
        <translation>thème %1, pertinent</translation>
    </message>
    <message>
        <source>topic %1, irrelevant</source>
        <translation>thème %1, non pertinent</translation>
    </message>
    <message>
        <source>relevant keywords</source>
        <translation>mots-clés pertinents</translation>
    </message>
    <message>
        <source>irrelevant keywords</source>
        <translation>mots-clés non pertinents</translation>
    </message>
    <message>
        <source>application keywords</source>
        <translation>mots-clés d’application</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>One question about %n paper(s): expected %1, at worst %2. Nothing was sent to the model.</source>
        <translation>
            <numerusform>Une seule question sur %n article&#xa0;: %1 prévus, %2 au pire. Rien n’a été envoyé au modèle.</numerusform>
            <numerusform>Une seule question sur %n articles&#xa0;: %1 prévus, %2 au pire. Rien n’a été envoyé au modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 edits proposed, by %2 misses, for %3. Nothing was changed.</source>
        <translation>%1 modifications proposées, d’après %2 articles manqués, pour %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>With the draft this day costs about %1, a week %2, a month %3.</source>
        <translation>Avec le brouillon, ce jour coûte environ %1, une semaine %2, un mois %3.</translation>
    </message>
    <message>
        <source>The trial asks for %1 verdicts (and knows %2) in %3 requests: expected %4, at worst %5. Nothing was sent to the model.</source>
        <translation>L’essai demande %1 verdicts (et en connaît %2) en %3 requêtes&#xa0;: %4 prévus, %5 au pire. Rien n’a été envoyé au modèle.</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>up</source>
        <translation>monte</translation>
    </message>
    <message>
        <source>down</source>
        <translation>descend</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>sans intérêt</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1&#xa0;% (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 of %2 papers of %3: %4 enter, %5 leave, %6 up, %7 down, %8 stay, %9 unknown.</source>
        <translation>%1 articles sur %2 pour le %3&#xa0;: %4 entrent, %5 sortent, %6 montent, %7 descendent, %8 restent, %9 inconnus.</translation>
    </message>
    <message>
        <source>Of the day pass now %1, with the draft %2.</source>
        <translation>Part du jour qui atteint les seuils&#xa0;: actuellement %1, avec le brouillon %2.</translation>
    </message>
    <message>
        <source>%1 verdicts asked for in %2 requests, %3 known before; %4.</source>
        <translation>%1 verdicts demandés en %2 requêtes, %3 déjà connus&#xa0;; %4.</translation>
    </message>
    <message>
        <source>Asked for %1 of %2 verdicts</source>
        <translation>%1 verdicts demandés sur %2</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight run --day %1</source>
        <translation>L’annonce du %1 n’est pas dans la bibliothèque. La récupérer avec&#xa0;: firstlight run --day %1</translation>
    </message>
    <message>
        <source>--month wants a month such as 2025-10.</source>
        <translation>--month attend un mois tel que 2025-10.</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight backfill --from %1-01</source>
        <translation>La bibliothèque ne contient aucune annonce du mois %1. La récupérer avec&#xa0;: firstlight backfill --from %1-01</translation>
    </message>
    <message>
        <source>Of a day or of a month, not of both.</source>
        <translation>Un jour ou un mois, pas les deux.</translation>
    </message>
    <message>
        <source>--format is markdown, or html for a month.</source>
        <translation>--format accepte markdown et, pour un mois, html.</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD); else the latest.</source>
        <translation>De cette annonce (AAAA-MM-JJ)&#xa0;; sinon de la dernière.</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM): the best of each topic.</source>
        <translation>D’un mois (AAAA-MM)&#xa0;: le meilleur de chaque thème.</translation>
    </message>
    <message>
        <source>markdown; of a month also html.</source>
        <translation>markdown&#xa0;; pour un mois, aussi html.</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Écrire dans ce fichier.</translation>
    </message>
    <message>
        <source>--between wants two of: local, model, a model&apos;s name, a revision&apos;s number, such as 3,4.</source>
        <translation>--between attend deux valeurs parmi&#xa0;: local, model, le nom d’un modèle, le numéro d’une révision, par exemple 3,4.</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to %1.</source>
        <translation>--limit attend un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>Aucun article de ces jours n’a été évalué par les deux.</translation>
    </message>
    <message>
        <source>%1 papers of these days were scored by both. “!” passes the cut-offs by one of them only.</source>
        <translation>%1 articles de ces jours ont été évalués par les deux. «&#xa0;!&#xa0;»&#xa0;: n’atteint les seuils que selon l’un des deux.</translation>
    </message>
    <message>
        <source>List the papers on which two scorers, or revisions, differ most.</source>
        <translation>Lister les articles sur lesquels deux évaluateurs, ou deux révisions, diffèrent le plus.</translation>
    </message>
    <message>
        <source>The local ranker and the model under the current criteria, unless --between says otherwise. First come those that pass the cut-offs by one of the two only.</source>
        <translation>Le classement local et le modèle selon les critères actuels, sauf indication contraire de --between. Viennent d’abord ceux qui n’atteignent les seuils que selon l’un des deux.</translation>
    </message>
    <message>
        <source>local,model; two models by name; two revisions by number.</source>
        <translation>local,model&#xa0;; deux modèles par leur nom&#xa0;; deux révisions par leur numéro.</translation>
    </message>
    <message>
        <source>Announcements of these days, both included; otherwise of the last %1.</source>
        <translation>Annonces de ces jours, bornes comprises&#xa0;; sinon des %1 derniers.</translation>
    </message>
    <message>
        <source>At most so many, 1 to %1; otherwise %2.</source>
        <translation>Au plus ce nombre, de 1 à %1&#xa0;; sinon %2.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). The copies of earlier days lie beside it; put the newest sound one in its place.</source>
        <translation>%1 est endommagé (%2). Les copies des jours précédents se trouvent à côté&#xa0;; mettez à sa place la plus récente qui soit saine.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 est sain.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Only %1 are free where %2 lies. Make room.</source>
        <translation>Il ne reste que %1 là où se trouve %2. Faites de la place.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 libres.</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1</source>
        <translation>Clé du modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Set it with: firstlight key set llm (add --file to keep it in a file that only you can read).</source>
        <translation>Clé du modèle&#xa0;: %1 La définir avec&#xa0;: firstlight key set llm (ajouter --file pour la conserver dans un fichier que vous seul pouvez lire).</translation>
    </message>
    <message>
        <source>%1 answers; it has no list of models.</source>
        <translation>%1 répond&#xa0;; il n’a pas de liste de modèles.</translation>
    </message>
    <message>
        <source>%1 answers, but no model is set. Set one of its %2 with: firstlight config set llm.model NAME</source>
        <translation>%1 répond, mais aucun modèle n’est défini. Choisir l’un de ses %2 avec&#xa0;: firstlight config set llm.model NAME</translation>
    </message>
    <message>
        <source>%1 answers, but “%2” is not among its %3 models.</source>
        <translation>%1 répond, mais «&#xa0;%2&#xa0;» n’est pas parmi ses %3 modèles.</translation>
    </message>
    <message>
        <source>%1 answers and offers “%2”.</source>
        <translation>%1 répond et propose «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes off the service&apos;s. Announcement days and secure connections depend on it.</source>
        <translation>L’horloge de cet ordinateur diffère de %1 minutes de celle du service. Les jours d’annonce et les connexions sécurisées en dépendent.</translation>
    </message>
    <message>
        <source>%1, as at the service.</source>
        <translation>%1, comme chez le service.</translation>
    </message>
    <message>
        <source>%1; nobody was there to compare it with.</source>
        <translation>%1&#xa0;; il n’y avait rien pour comparer.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>DÉFAUT </translation>
    </message>
    <message>
        <source>No model&apos;s service is set; papers are ranked here.</source>
        <translation>Aucun service de modèle n’est défini&#xa0;; les articles sont classés ici.</translation>
    </message>
    <message>
        <source>Check database, disk, key, the model&apos;s service and the clock.</source>
        <translation>Vérifier la base de données, le disque, la clé, le service du modèle et l’horloge.</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free. Nothing is changed. The exit code is 1 when something is wrong.</source>
        <translation>Demande au service sa liste de modèles, ce qui est gratuit. Rien n’est modifié. Le code de retour est 1 si quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; go on with the same command.</source>
        <translation>Interrompu. Ce qui a été repris est conservé&#xa0;; la même commande continue.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  et %1 de plus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there, %5 refused%6</source>
        <translation>%1 (%2)&#xa0;: %3 repris, %4 déjà présents, %5 refusés%6</translation>
    </message>
    <message>
        <source>; went on from the last break</source>
        <translation>, repris à la dernière interruption</translation>
    </message>
    <message>
        <source>Importing %1: %2 %  (%3 of %4 MB)</source>
        <translation>Importation de %1&#xa0;: %2&#xa0;%  (%3 sur %4 Mo)</translation>
    </message>
    <message>
        <source>Take files into the library: digests, snapshots, bundles, feeds.</source>
        <translation>Faire entrer des fichiers dans la bibliothèque&#xa0;: bulletins, instantanés, archives, flux.</translation>
    </message>
    <message>
        <source>A FILE is a published digest (Markdown or JSON), arXiv&apos;s metadata snapshot (one JSON object a line), a bundle of another Firstlight, a feed, or an OAI-PMH answer; its content decides, not its name. Nothing in the library is replaced by less. What was refused is named by line. An import that was broken off goes on when the same file is imported again.
Exit codes: 1 something was refused, 2 a file cannot be used, 130 cancelled.</source>
        <translation>FILE est un bulletin publié (Markdown ou JSON), l’instantané des métadonnées d’arXiv (un objet JSON par ligne), une archive d’un autre Firstlight, un flux ou une réponse OAI-PMH&#xa0;; son contenu décide, non son nom. Rien dans la bibliothèque n’est remplacé par moins. Ce qui a été refusé est désigné par sa ligne. Une importation interrompue reprend quand le même fichier est importé de nouveau.
Codes de retour&#xa0;: 1 quelque chose a été refusé, 2 un fichier est inutilisable, 130 interrompu.</translation>
    </message>
    <message>
        <source>declined to judge</source>
        <translation>a refusé de juger</translation>
    </message>
    <message>
        <source>no valid answer</source>
        <translation>aucune réponse valide</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>pertinence %1, nouveauté %2</translation>
    </message>
    <message>
        <source>no answer, perhaps billed</source>
        <translation>sans réponse, peut-être facturé</translation>
    </message>
    <message>
        <source>answered, not read yet</source>
        <translation>réponse reçue, pas encore lue</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>kept by its title</source>
        <translation>gardé sur son titre</translation>
    </message>
    <message>
        <source>nothing about this paper</source>
        <translation>rien sur cet article</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>criteria %1</source>
        <translation>critères %1</translation>
    </message>
    <message>
        <source>other criteria</source>
        <translation>autres critères</translation>
    </message>
    <message>
        <source>“%1” is not an arXiv identifier.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant arXiv.</translation>
    </message>
    <message>
        <source>Not in the library: %1.</source>
        <translation>Absent de la bibliothèque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>Aucun modèle n’a jamais été interrogé sur cet article.</translation>
    </message>
    <message>
        <source>Tell which models were asked about a paper, and what came of it.</source>
        <translation>Dire quels modèles ont été interrogés sur un article, et ce qu’il en est sorti.</translation>
    </message>
    <message>
        <source>Newest first: when, which model, what for, under which criteria, what it said, and the paper&apos;s share of the price.</source>
        <translation>Le plus récent d’abord&#xa0;: quand, quel modèle, pour quoi, selon quels critères, ce qu’il a dit, et la part de l’article dans le prix.</translation>
    </message>
    <message>
        <source>“firstlight key set %1 --file” keeps the key in a file that only you can read; the environment variable FIRSTLIGHT_API_KEY can hold the model&apos;s key, too.</source>
        <translation>«&#xa0;firstlight key set %1 --file&#xa0;» conserve la clé dans un fichier que vous seul pouvez lire&#xa0;; la variable d’environnement FIRSTLIGHT_API_KEY peut aussi contenir la clé du modèle.</translation>
    </message>
    <message>
        <source>The key (it is not shown):</source>
        <translation>La clé (elle ne s’affiche pas)&#xa0;:</translation>
    </message>
    <message>
        <source>The key for %1 (it is not shown):</source>
        <translation>La clé pour %1 (elle ne s’affiche pas)&#xa0;:</translation>
    </message>
    <message>
        <source>Give the key on standard input.</source>
        <translation>Donnez la clé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Kept in %1, readable by you alone, but not encrypted.</source>
        <translation>Conservée dans %1, lisible par vous seul, mais non chiffrée.</translation>
    </message>
    <message>
        <source>Kept in the key store of this desktop.</source>
        <translation>Conservée dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>Forgotten here, but the key store may still hold it.</source>
        <translation>Oubliée ici, mais le trousseau la contient peut-être encore.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimée.</translation>
    </message>
    <message>
        <source>Keys have the names llm and semantic-scholar.</source>
        <translation>Les clés s’appellent llm et semantic-scholar.</translation>
    </message>
    <message>
        <source>See: firstlight key --help</source>
        <translation>Voir&#xa0;: firstlight key --help</translation>
    </message>
    <message>
        <source>Keep a service&apos;s key, delete it, or tell where it is kept.</source>
        <translation>Conserver la clé d’un service, la supprimer ou dire où elle se trouve.</translation>
    </message>
    <message>
        <source>NAME is llm (the model&apos;s service) or semantic-scholar (who knows authors; works without a key, too). A key belongs to the host that is set and is sent to no other; llm@HOST names that of another. set reads the key from standard input into the desktop&apos;s key store. FIRSTLIGHT_API_KEY overrides the store for llm.</source>
        <translation>NAME est llm (le service du modèle) ou semantic-scholar (qui connaît les auteurs&#xa0;; fonctionne aussi sans clé). Une clé appartient à l’hôte défini et n’est envoyée à aucun autre&#xa0;; llm@HOST désigne celle d’un autre. set lit la clé sur l’entrée standard et la met dans le trousseau de clés du bureau. Pour llm, FIRSTLIGHT_API_KEY l’emporte sur le trousseau.</translation>
    </message>
    <message>
        <source>Keep it in a file of the profile instead, readable by you alone, but not encrypted.</source>
        <translation>La conserver plutôt dans un fichier du profil, lisible par vous seul, mais non chiffré.</translation>
    </message>
    <message>
        <source>arXiv has not announced it yet: %1. Nothing was stored under this day; it is asked for again in an hour, or by the same command.</source>
        <translation>arXiv ne l’a pas encore annoncé&#xa0;: %1. Rien n’a été enregistré pour ce jour&#xa0;; une nouvelle demande aura lieu dans une heure, ou par la même commande.</translation>
    </message>
    <message>
        <source>There was no usable answer (%1). What was stored is kept; try again later.</source>
        <translation>Aucune réponse exploitable (%1). Ce qui était enregistré est conservé&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service limits requests (%1). What was stored is kept; try again later.</source>
        <translation>Le service limite les requêtes (%1). Ce qui était enregistré est conservé&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer was not what it should be (%1). Nothing of it was stored; try again later.</source>
        <translation>La réponse n’est pas conforme (%1). Rien n’en a été enregistré&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service refused the key (%1). Set another with: firstlight key set llm</source>
        <translation>Le service a refusé la clé (%1). En définir une autre avec&#xa0;: firstlight key set llm</translation>
    </message>
    <message>
        <source>The account at the service has no credit left (%1). Scores so far are kept.</source>
        <translation>Le compte chez le service n’a plus de crédit (%1). Les scores obtenus sont conservés.</translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the settings with: firstlight config list</source>
        <translation>Le service a refusé la requête (%1). Vérifiez les paramètres avec&#xa0;: firstlight config list</translation>
    </message>
    <message>
        <source>Storage failed: %1</source>
        <translation>Échec du stockage&#xa0;: %1</translation>
    </message>
    <message>
        <source>The cap on spending was reached (%1). Scores so far are kept; the rest is unscored.</source>
        <translation>Le plafond de dépenses est atteint (%1). Les scores obtenus sont conservés&#xa0;; le reste n’est pas évalué.</translation>
    </message>
    <message>
        <source>Another Firstlight is at work (%1); this one leaves. Try again when it is done.</source>
        <translation>Un autre Firstlight est au travail (%1)&#xa0;; celui-ci s’arrête. Réessayez quand l’autre aura fini.</translation>
    </message>
    <message>
        <source>Cancelled. What was stored is kept; the next run goes on from there.</source>
        <translation>Interrompu. Ce qui était enregistré est conservé&#xa0;; la prochaine exécution reprendra là.</translation>
    </message>
    <message>
        <source>%1 picks of %2 papers on %3.</source>
        <translation>%1 retenus sur %2 articles pour le %3.</translation>
    </message>
    <message>
        <source>Showing the sample day instead: invented papers, nothing of it is kept.</source>
        <translation>Voici à la place le jour d’exemple&#xa0;: des articles inventés, dont rien n’est conservé.</translation>
    </message>
    <message>
        <source>There is no display, so here are today&apos;s picks; see firstlight --help for more.</source>
        <translation>Il n’y a pas d’affichage graphique, voici donc les articles retenus aujourd’hui&#xa0;; voir firstlight --help pour en savoir plus.</translation>
    </message>
    <message>
        <source>arXiv announced nothing on %1.</source>
        <translation>arXiv n’a rien annoncé le %1.</translation>
    </message>
    <message>
        <source>Write a note on a paper, or print it.</source>
        <translation>Écrire une note sur un article, ou l’afficher.</translation>
    </message>
    <message>
        <source>Replaces the note there is; an empty TEXT removes it. - reads the note from standard input. Without TEXT the note is printed.</source>
        <translation>Remplace la note existante&#xa0;; un TEXT vide la supprime. - lit la note sur l’entrée standard. Sans TEXT, la note est affichée.</translation>
    </message>
    <message>
        <source>--%1 wants a number from 0 (all papers, unscored ones too) to 10.</source>
        <translation>--%1 attend un nombre de 0 (tous les articles, même non évalués) à 10.</translation>
    </message>
    <message>
        <source>--format is %1.</source>
        <translation>--format accepte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--limit wants a whole number.</source>
        <translation>--limit attend un nombre entier.</translation>
    </message>
    <message>
        <source>Picks from arXiv</source>
        <translation>Articles retenus d’arXiv</translation>
    </message>
    <message>
        <source>List or export picks: of the latest day, or as asked.</source>
        <translation>Lister ou exporter les articles retenus&#xa0;: ceux du dernier jour ou ceux demandés.</translation>
    </message>
    <message>
        <source>Without cut-offs those of the settings hold; 0 shows every paper. Scores of a model come first, estimates of the local ranker (~8) where there are none. In the table, @ marks papers by authors whom you follow, @? those perhaps by one.

A search is of words, &quot;phrases&quot;, beginnings (net*), exclusions (-word) and OR between neighbours; author: title: abstract: note: for words in one place; cat:cs.LG or cat:cs; tag:NAME; is:starred, read, unread, toread, rescued, dismissed, updated, noted or tagged; rel:&gt;=8, nov:&lt;5, sum:&gt;=15; day:2025-10-01, day:2025-10 or day:2025-10-01..2025-10-14.</source>
        <translation>Sans seuils indiqués, ceux des paramètres s’appliquent&#xa0;; 0 affiche tous les articles. Les scores d’un modèle priment&#xa0;; là où il n’y en a pas viennent les estimations du classement local (~8). Dans le tableau, @ signale les articles d’auteurs que vous suivez, @? ceux qui sont peut-être de l’un d’eux.

Une recherche se compose de mots, d’&quot;expressions&quot;, de débuts de mots (net*), d’exclusions (-mot) et de OR entre voisins&#xa0;; author: title: abstract: note: pour des mots à un seul endroit&#xa0;; cat:cs.LG ou cat:cs&#xa0;; tag:NAME&#xa0;; is:starred, read, unread, toread, rescued, dismissed, updated, noted ou tagged&#xa0;; rel:&gt;=8, nov:&lt;5, sum:&gt;=15&#xa0;; day:2025-10-01, day:2025-10 ou day:2025-10-01..2025-10-14.</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD).</source>
        <translation>De cette annonce (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM).</source>
        <translation>D’un mois (AAAA-MM).</translation>
    </message>
    <message>
        <source>Of all days.</source>
        <translation>De tous les jours.</translation>
    </message>
    <message>
        <source>Least relevance, 0 to 10.</source>
        <translation>Pertinence minimale, de 0 à 10.</translation>
    </message>
    <message>
        <source>Least novelty, 0 to 10.</source>
        <translation>Nouveauté minimale, de 0 à 10.</translation>
    </message>
    <message>
        <source>Starred papers only; of all days unless one is named.</source>
        <translation>Articles avec étoile seulement&#xa0;; de tous les jours si aucun n’est indiqué.</translation>
    </message>
    <message>
        <source>Those too that people.min-h-index hides.</source>
        <translation>Ceux aussi que people.min-h-index masque.</translation>
    </message>
    <message>
        <source>Unread papers only.</source>
        <translation>Articles non lus seulement.</translation>
    </message>
    <message>
        <source>Those on the list of what to read; of all days unless one is named.</source>
        <translation>Articles de la liste «&#xa0;À lire&#xa0;»&#xa0;; de tous les jours si aucun n’est indiqué.</translation>
    </message>
    <message>
        <source>Papers with this tag; of all days unless one is named.</source>
        <translation>Articles qui portent ce marqueur&#xa0;; de tous les jours si aucun n’est indiqué.</translation>
    </message>
    <message>
        <source>Papers that a search finds; see above.</source>
        <translation>Articles trouvés par une recherche&#xa0;; voir ci-dessus.</translation>
    </message>
    <message>
        <source>Papers of a category.</source>
        <translation>Articles d’une catégorie.</translation>
    </message>
    <message>
        <source>Scores of local, llm, or llm:MODEL only.</source>
        <translation>Scores de local, llm ou llm:MODEL seulement.</translation>
    </message>
    <message>
        <source>Scores under this revision of the criteria.</source>
        <translation>Scores selon cette révision des critères.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Au plus ce nombre.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>L’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>above %1 tokens in %2, out %3</source>
        <translation>au-delà de %1 tokens&#xa0;: entrée %2, sortie %3</translation>
    </message>
    <message>
        <source>times %1 at peak hours</source>
        <translation>fois %1 aux heures de pointe</translation>
    </message>
    <message>
        <source>times %1 as flex</source>
        <translation>fois %1 en flex</translation>
    </message>
    <message>
        <source>from %1 in %2, out %3</source>
        <translation>dès le %1&#xa0;: entrée %2, sortie %3</translation>
    </message>
    <message>
        <source>USD per million tokens
%1 %2 %3 %4 %5  as of       from</source>
        <translation>USD par million de tokens
%1 %2 %3 %4 %5  au          de</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>du cache</translation>
    </message>
    <message>
        <source>written</source>
        <translation>au cache</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Use: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD], each per million tokens, from 0 to below 10000.</source>
        <translation>Usage&#xa0;: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD], chacun par million de tokens, de 0 à moins de 10000.</translation>
    </message>
    <message>
        <source>There is no price of your own for “%1”.</source>
        <translation>Vous n’avez pas fixé de prix pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name a price list: an address, a file, or once for all with: firstlight config set llm.price-source URL</source>
        <translation>Indiquez une liste de prix&#xa0;: une adresse, un fichier, ou une fois pour toutes avec&#xa0;: firstlight config set llm.price-source URL</translation>
    </message>
    <message>
        <source>%1 prices taken, %2 rows without a sound price left out.</source>
        <translation>%1 prix repris, %2 lignes sans prix valable laissées de côté.</translation>
    </message>
    <message>
        <source>See: firstlight prices --help</source>
        <translation>Voir&#xa0;: firstlight prices --help</translation>
    </message>
    <message>
        <source>List, set and refresh the prices of models.</source>
        <translation>Lister, fixer et actualiser les prix des modèles.</translation>
    </message>
    <message>
        <source>Prices that you set come before those that were fetched, and these before those that Firstlight brings along. What has no price is unknown, not free. refresh reads LiteLLM&apos;s model_prices_and_context_window.json, OpenRouter&apos;s /api/v1/models, or a list in Firstlight&apos;s own form, from an address or a file; without either from the setting llm.price-source.</source>
        <translation>Les prix que vous fixez priment sur ceux qui ont été récupérés, et ceux-ci sur ceux que Firstlight apporte. Ce qui n’a pas de prix est inconnu, non gratuit. refresh lit model_prices_and_context_window.json de LiteLLM, /api/v1/models d’OpenRouter ou une liste au format de Firstlight, à une adresse ou dans un fichier&#xa0;; à défaut, selon le paramètre llm.price-source.</translation>
    </message>
    <message>
        <source>A tag must not be empty.</source>
        <translation>Un marqueur ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Not in the library: %1. Nothing was changed.</source>
        <translation>Absent de la bibliothèque&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Star papers.</source>
        <translation>Ajouter une étoile à des articles.</translation>
    </message>
    <message>
        <source>Take stars away.</source>
        <translation>Supprimer des étoiles.</translation>
    </message>
    <message>
        <source>Mark papers as read.</source>
        <translation>Marquer des articles comme lus.</translation>
    </message>
    <message>
        <source>Mark papers as unread.</source>
        <translation>Marquer des articles comme non lus.</translation>
    </message>
    <message>
        <source>Put papers on the list of what to read.</source>
        <translation>Mettre des articles dans la liste «&#xa0;À lire&#xa0;».</translation>
    </message>
    <message>
        <source>Take papers off that list.</source>
        <translation>Retirer des articles de cette liste.</translation>
    </message>
    <message>
        <source>Mark papers as not interesting.</source>
        <translation>Marquer des articles comme sans intérêt.</translation>
    </message>
    <message>
        <source>Mark papers that should have been among the picks.</source>
        <translation>Repêcher des articles qui auraient dû être retenus.</translation>
    </message>
    <message>
        <source>Put tags on a paper.</source>
        <translation>Ajouter des marqueurs à un article.</translation>
    </message>
    <message>
        <source>Take tags off a paper.</source>
        <translation>Retirer des marqueurs d’un article.</translation>
    </message>
    <message>
        <source>--scorer is local or llm.</source>
        <translation>--scorer accepte local et llm.</translation>
    </message>
    <message>
        <source>%1 days, %2 left: %3 papers scored, %4 scored before, %5 unscored, %6 failed; %7 requests.</source>
        <translation>%1 jours, %2 restants&#xa0;: %3 articles évalués, %4 évalués auparavant, %5 non évalués, %6 en échec&#xa0;; %7 requêtes.</translation>
    </message>
    <message>
        <source>--day or --days, not both.</source>
        <translation>--day ou --days, pas les deux.</translation>
    </message>
    <message>
        <source>The local ranker costs nothing; --dry-run is for --scorer llm.</source>
        <translation>Le classement local ne coûte rien&#xa0;; --dry-run est pour --scorer llm.</translation>
    </message>
    <message>
        <source>--budget wants an amount in US dollars.</source>
        <translation>--budget attend un montant en dollars US.</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Going on without one. Set it with: firstlight key set llm (add --file to keep it in a file that only you can read), or in FIRSTLIGHT_API_KEY.</source>
        <translation>Clé du modèle&#xa0;: %1 On continue sans clé. La définir avec&#xa0;: firstlight key set llm (ajouter --file pour la conserver dans un fichier que vous seul pouvez lire), ou dans FIRSTLIGHT_API_KEY.</translation>
    </message>
    <message>
        <source>Get and score an announcement: the current one, or a day&apos;s.</source>
        <translation>Récupérer et évaluer une annonce&#xa0;: celle en cours ou celle d’un jour.</translation>
    </message>
    <message>
        <source>A run that was interrupted is continued: what is stored is not fetched again, what is scored is not sent again.</source>
        <translation>Une exécution interrompue est poursuivie&#xa0;: ce qui est enregistré n’est pas récupéré de nouveau, ce qui est évalué n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>All announcements of these days, both included, that are in the library; the budget is for all of them.</source>
        <translation>Toutes les annonces de ces jours, bornes comprises, qui sont dans la bibliothèque&#xa0;; le budget vaut pour l’ensemble.</translation>
    </message>
    <message>
        <source>local (free) or llm (the configured model).</source>
        <translation>local (gratuit) ou llm (le modèle configuré).</translation>
    </message>
    <message>
        <source>Spend at most this many US dollars.</source>
        <translation>Dépenser au plus ce nombre de dollars US.</translation>
    </message>
    <message>
        <source>Ask the model again about papers whose abstract changed a little.</source>
        <translation>Interroger de nouveau le modèle sur les articles dont le résumé a un peu changé.</translation>
    </message>
    <message>
        <source>Send the model every paper, whatever the prefilter leaves out; what is scored is not sent again.</source>
        <translation>Envoyer tous les articles au modèle, quoi que le préfiltre laisse de côté&#xa0;; ce qui est évalué n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>Tell what the model would cost; send it nothing.</source>
        <translation>Dire ce que le modèle coûterait&#xa0;; ne rien lui envoyer.</translation>
    </message>
    <message>
        <source>Ask the model about single papers.</source>
        <translation>Interroger le modèle sur des articles particuliers.</translation>
    </message>
    <message>
        <source>Also about papers that the prefilter left out, that were dropped by their titles, or that failed. What is scored already is not asked again.</source>
        <translation>Aussi sur ceux que le préfiltre a laissés de côté, qui ont été écartés sur leur titre ou qui ont échoué. Ce qui est déjà évalué n’est pas redemandé.</translation>
    </message>
    <message>
        <source>cost unknown (no price for this model)</source>
        <translation>coût inconnu (pas de prix pour ce modèle)</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1&#xa0;: %2 annoncés, %3 examinés, %4 retenus.</translation>
    </message>
    <message>
        <source> %1 scored, %2 scored before, %3 unscored, %4 failed; %5 requests, %6 tokens in, %7 out, %8.</source>
        <translation> %1 évalués, %2 évalués auparavant, %3 non évalués, %4 en échec&#xa0;; %5 requêtes, %6 tokens en entrée, %7 en sortie, %8.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>Seconds avis</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3 requests, %4 judged</source>
        <translation>%1&#xa0;: %2 articles en %3 requêtes, %4 jugés</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>, %1 écartés</translation>
    </message>
    <message>
        <source>, %1 known from earlier answers</source>
        <translation>, %1 connus par des réponses antérieures</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 en échec</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 left to the local ranker</source>
        <translation>%1 sur %2 envoyés, %3 laissés au classement local</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random).</source>
        <translation>%1 (dont %2 vérifiés au hasard).</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random: about %3 picks missed, %4 to %5, by %6 such checks in 30 days).</source>
        <translation>%1 (dont %2 vérifiés au hasard&#xa0;: environ %3 articles à retenir manqués, %4 à %5, d’après %6 vérifications semblables en 30 jours).</translation>
    </message>
    <message>
        <source>Getting %1 (%2 of %3) …</source>
        <translation>Récupération de %1 (%2 sur %3)…</translation>
    </message>
    <message>
        <source>Saving %1 papers …</source>
        <translation>Enregistrement de %1 articles…</translation>
    </message>
    <message>
        <source>Ranking %1 papers …</source>
        <translation>Classement de %1 articles…</translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers …</source>
        <translation>Recherche des auteurs&#xa0;: %1 sur %2 articles…</translation>
    </message>
    <message>
        <source>Read %1 of %2 titles  %3</source>
        <translation>%1 titres lus sur %2  %3</translation>
    </message>
    <message>
        <source>Scored %1 of %2 papers  %3</source>
        <translation>%1 articles évalués sur %2  %3</translation>
    </message>
    <message>
        <source>Asked again about %1 of %2 papers  %3</source>
        <translation>Nouvel avis demandé&#xa0;: %1 articles sur %2  %3</translation>
    </message>
    <message>
        <source>%1 papers (and %2 answered before, for nothing) in %3 requests; about %4 tokens in, %5 out.</source>
        <translation>%1 articles (et %2 ayant déjà une réponse, sans frais) en %3 requêtes&#xa0;; environ %4 tokens en entrée, %5 en sortie.</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3. Nothing was sent to the model.</source>
        <translation>Au mieux %1, attendu %2, au pire %3. Rien n’a été envoyé au modèle.</translation>
    </message>
    <message>
        <source>By what %1 earlier requests to this model took.</source>
        <translation>D’après la consommation de %1 requêtes antérieures à ce modèle.</translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>Prix du %1.</translation>
    </message>
    <message>
        <source>%1 dropped by their titles; run --all reads them too, score reads single ones.</source>
        <translation>%1 écartés sur leur titre&#xa0;; run --all les lit aussi, score en lit un par un.</translation>
    </message>
    <message>
        <source>%1 failed: the model gave no valid verdict in three rounds, or declined. Ask again about one with: firstlight score ID</source>
        <translation>%1 en échec&#xa0;: le modèle n’a donné aucun verdict valide en trois tours, ou a refusé. Réinterroger sur l’un d’eux avec&#xa0;: firstlight score ID</translation>
    </message>
    <message>
        <source>Authors were not looked up (%1): names alone decide who is followed. The next run asks again.</source>
        <translation>Les auteurs n’ont pas été recherchés (%1)&#xa0;: seuls les noms décident de qui est suivi. La prochaine exécution redemandera.</translation>
    </message>
    <message>
        <source>A search needs a name.</source>
        <translation>Une recherche doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>Il n’y a pas de recherche enregistrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See: firstlight searches --help</source>
        <translation>Voir&#xa0;: firstlight searches --help</translation>
    </message>
    <message>
        <source>List, save and remove searches.</source>
        <translation>Lister, enregistrer et supprimer des recherches.</translation>
    </message>
    <message>
        <source>Put -- before a QUERY that begins with a minus. The language is that of picks --search.</source>
        <translation>Mettez -- devant une QUERY qui commence par un signe moins. La syntaxe est celle de picks --search.</translation>
    </message>
    <message>
        <source>“%1” at %2: no such state. There are starred, read, unread, toread, rescued, dismissed, updated, noted and tagged.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: cet état n’existe pas. Il y a starred, read, unread, toread, rescued, dismissed, updated, noted et tagged.</translation>
    </message>
    <message>
        <source>“%1” at %2: nothing stands behind the colon.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: il n’y a rien après les deux-points.</translation>
    </message>
    <message>
        <source>“%1” at %2: no number such as 8, &gt;=8 or &lt;5.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: ce n’est pas un nombre tel que 8, &gt;=8 ou &lt;5.</translation>
    </message>
    <message>
        <source>“%1” at %2: no day, month, year or range such as 2025-10-01, 2025-10 or 2025-10-01..2025-10-14.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: ce n’est pas un jour, un mois, une année ou un intervalle tel que 2025-10-01, 2025-10 ou 2025-10-01..2025-10-14.</translation>
    </message>
    <message>
        <source>“%1” at %2: no category such as cs.LG or archive such as cs.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: ce n’est pas une catégorie telle que cs.LG ni une archive telle que cs.</translation>
    </message>
    <message>
        <source>“%1” at %2: the closing quotation mark is missing.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>“%1” at %2: a beginning of a word needs three letters.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: un début de mot doit avoir trois lettres.</translation>
    </message>
    <message>
        <source>“%1” at %2: OR must stand between words, or between conditions, none of them excluded.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: OR doit se trouver entre des mots ou entre des conditions, dont aucun n’est exclu.</translation>
    </message>
    <message>
        <source>“%1” at %2: the search is too long.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2&#xa0;: la recherche est trop longue.</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>Aucun autre article de la bibliothèque ne partage ses mots.</translation>
    </message>
    <message>
        <source>List the papers of the library that are most like one.</source>
        <translation>Lister les articles de la bibliothèque qui ressemblent le plus à l’un d’eux.</translation>
    </message>
    <message>
        <source>Compares the words of titles and abstracts, over the whole library and without a network. The first column says how similar a paper is, 100 % being the same words; the others are those of picks. With --json the objects are those of picks and carry similarity, from 0 to 1.</source>
        <translation>Compare les mots des titres et des résumés, dans toute la bibliothèque et sans réseau. La première colonne dit à quel point un article est semblable, 100&#xa0;% voulant dire les mêmes mots&#xa0;; les autres sont celles de picks. Avec --json, les objets sont ceux de picks et contiennent similarity, de 0 à 1.</translation>
    </message>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 et une part inconnue</translation>
    </message>
    <message>
        <source>%1 requests; tokens: %2 in (%3 cached), %4 out (%5 reasoning); %6</source>
        <translation>%1 requêtes&#xa0;; tokens&#xa0;: %2 en entrée (dont %3 depuis le cache), %4 en sortie (dont %5 de raisonnement)&#xa0;; %6</translation>
    </message>
    <message>
        <source>%1 requests had no answer and were perhaps billed: at most $%2 more, which counts against the caps.</source>
        <translation>%1 requêtes sont restées sans réponse et ont peut-être été facturées&#xa0;: au plus $%2 de plus, comptés dans les plafonds.</translation>
    </message>
    <message>
        <source>%1 requests have no known price and are not in the sum. See: firstlight prices --help</source>
        <translation>%1 requêtes n’ont pas de prix connu et ne sont pas dans la somme. Voir&#xa0;: firstlight prices --help</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source> of at most $%1 a month</source>
        <translation> sur au plus $%1 par mois</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2025-10.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois tel que 2025-10.</translation>
    </message>
    <message>
        <source>Tell what models cost, by month or by day.</source>
        <translation>Dire ce que coûtent les modèles, par mois ou par jour.</translation>
    </message>
    <message>
        <source>By model and purpose: requests, tokens and US dollars. Days and months are UTC&apos;s, as the caps&apos;.</source>
        <translation>Par modèle et par usage&#xa0;: requêtes, tokens et dollars US. Les jours et les mois sont ceux d’UTC, comme pour les plafonds.</translation>
    </message>
    <message>
        <source>The days of this month.</source>
        <translation>Les jours de ce mois.</translation>
    </message>
    <message>
        <source>  %1 %2 %3 listed, %4 kept  %5</source>
        <translation>  %1 %2 %3 listés, %4 gardés  %5</translation>
    </message>
    <message>
        <source>; next try from %1</source>
        <translation>, prochain essai à partir de %1</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1&#xa0;: pas d’annonce (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement (weekend)</source>
        <translation>%1&#xa0;: pas d’annonce (week-end)</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1&#xa0;: %2 annoncés, %3 examinés, %4 non lus</translation>
    </message>
    <message>
        <source>%1: missing in %2; get it with: firstlight backfill --from %3 --to %3</source>
        <translation>%1&#xa0;: manque dans %2&#xa0;; récupérer avec&#xa0;: firstlight backfill --from %3 --to %3</translation>
    </message>
    <message>
        <source>Next announcement: %1, in %2 h %3 min</source>
        <translation>Prochaine annonce&#xa0;: %1, dans %2 h %3 min</translation>
    </message>
    <message>
        <source>  %1  %2  %3  %4: %5 scored, %6 before, %7 unscored  %8</source>
        <translation>  %1  %2  %3  %4&#xa0;: %5 évalués, %6 auparavant, %7 non évalués  %8</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>Dernières exécutions&#xa0;:</translation>
    </message>
    <message>
        <source>Spent this month: $%1
Everything is kept in: %2</source>
        <translation>Dépensé ce mois-ci&#xa0;: $%1
Tout est conservé dans&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tell the state of the feeds by day, the last runs, the month&apos;s spending.</source>
        <translation>Donner l’état des flux par jour, les dernières exécutions et les dépenses du mois.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n article marqué comme non lu</numerusform>
            <numerusform>%n articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) starred</source>
        <translation>
            <numerusform>étoile ajoutée à %n article</numerusform>
            <numerusform>étoile ajoutée à %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star taken from %n paper(s)</source>
        <translation>
            <numerusform>étoile supprimée de %n article</numerusform>
            <numerusform>étoile supprimée de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as not interesting</source>
        <translation>
            <numerusform>%n article marqué comme sans intérêt</numerusform>
            <numerusform>%n articles marqués comme sans intérêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer not interesting</source>
        <translation>
            <numerusform>%n article qui n’est plus marqué comme sans intérêt</numerusform>
            <numerusform>%n articles qui ne sont plus marqués comme sans intérêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put on the list of what to read</source>
        <translation>
            <numerusform>%n article mis dans la liste «&#xa0;À lire&#xa0;»</numerusform>
            <numerusform>%n articles mis dans la liste «&#xa0;À lire&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken off the list of what to read</source>
        <translation>
            <numerusform>%n article retiré de la liste «&#xa0;À lire&#xa0;»</numerusform>
            <numerusform>%n articles retirés de la liste «&#xa0;À lire&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) rescued</source>
        <translation>
            <numerusform>%n article repêché</numerusform>
            <numerusform>%n articles repêchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer rescued</source>
        <translation>
            <numerusform>%n article n’est plus repêché</numerusform>
            <numerusform>%n articles ne sont plus repêchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>marqueur «&#xa0;%1&#xa0;» ajouté à %n article</numerusform>
            <numerusform>marqueur «&#xa0;%1&#xa0;» ajouté à %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” taken off %n paper(s)</source>
        <translation>
            <numerusform>marqueur «&#xa0;%1&#xa0;» retiré de %n article</numerusform>
            <numerusform>marqueur «&#xa0;%1&#xa0;» retiré de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) written</source>
        <translation>
            <numerusform>note écrite sur %n article</numerusform>
            <numerusform>note écrite sur %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) removed</source>
        <translation>
            <numerusform>note sur %n article supprimée</numerusform>
            <numerusform>note sur %n articles supprimée</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Refait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take back the last star, mark, tag or note.</source>
        <translation>Annuler la dernière modification d’étoile, de marque, de marqueur ou de note.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Refaire ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>Name papers, or say --starred.</source>
        <translation>Indiquez des articles, ou utilisez --starred.</translation>
    </message>
    <message>
        <source>No paper is starred.</source>
        <translation>Aucun article n’a d’étoile.</translation>
    </message>
    <message>
        <source>Zotero does not answer at %1 (%2). Start Zotero and try again; nothing else was changed.</source>
        <translation>Zotero ne répond pas à %1 (%2). Démarrez Zotero et réessayez&#xa0;; rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1”.</source>
        <translation>Zotero n’a pas de collection «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 saved in “%2”, %3 there before, %4 not in the library.</source>
        <translation>%1 enregistrés dans «&#xa0;%2&#xa0;», %3 déjà présents, %4 absents de la bibliothèque.</translation>
    </message>
    <message>
        <source>Zotero broke off while it got %1 papers: look there whether they came. They are sent again with --again only.</source>
        <translation>Zotero s’est interrompu en recevant %1 articles&#xa0;: regardez-y s’ils sont arrivés. Seul --again les envoie de nouveau.</translation>
    </message>
    <message>
        <source>%1 PDFs attached, %2 missed.</source>
        <translation>%1 PDF joints, %2 manquants.</translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”); only papers that Firstlight sent itself were left out.</source>
        <translation>Zotero n’indique pas ce qu’il contient (dans ses paramètres, Avancées, «&#xa0;Autoriser d’autres applications…&#xa0;»)&#xa0;; seuls les articles que Firstlight a lui-même envoyés ont été omis.</translation>
    </message>
    <message>
        <source>Put papers into the running Zotero.</source>
        <translation>Envoyer des articles au Zotero en cours d’exécution.</translation>
    </message>
    <message>
        <source>They come where Zotero&apos;s selection is, or into --collection, with their categories and your tags and note. What was sent before, or is in Zotero already where that can be asked, is left out.</source>
        <translation>Ils arrivent dans la sélection de Zotero, ou dans --collection, avec leurs catégories ainsi que vos marqueurs et votre note. Ce qui a déjà été envoyé, ou se trouve déjà dans Zotero si l’on peut le savoir, est omis.</translation>
    </message>
    <message>
        <source>All starred papers.</source>
        <translation>Tous les articles avec étoile.</translation>
    </message>
    <message>
        <source>Into the collection of this name.</source>
        <translation>Dans la collection de ce nom.</translation>
    </message>
    <message>
        <source>With their PDFs, got from arXiv at its pace.</source>
        <translation>Avec leurs PDF, récupérés d’arXiv à son rythme.</translation>
    </message>
    <message>
        <source>Those too that were sent before.</source>
        <translation>Y compris ceux qui ont déjà été envoyés.</translation>
    </message>
    <message>
        <source>%1  cannot be used: %2</source>
        <translation>%1  ne peut pas servir : %2</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 papers, %5 starred</source>
        <translation>%1  %2  %3  %4 articles, %5 avec étoile</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no library yet.</source>
        <translation>Il n’y a pas encore de bibliothèque.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The library is that of the backup now. What it replaced is among the backups: firstlight backup list</source>
        <translation>La bibliothèque est maintenant celle de la sauvegarde. Ce qu’elle a remplacé est parmi les sauvegardes : firstlight backup list</translation>
    </message>
    <message>
        <source>Usage: firstlight backup list|now|restore FILE|merge FILE</source>
        <translation>Usage : firstlight backup list|now|restore FICHIER|merge FICHIER</translation>
    </message>
    <message>
        <source>%1: %2 taken, %3 already there.</source>
        <translation>%1 : %2 repris, %3 déjà là.</translation>
    </message>
    <message>
        <source>List backups, make one, go back to one, or merge one.</source>
        <translation>Lister les sauvegardes, en faire une, revenir à l’une ou en fusionner une.</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole library. One is made every day that Firstlight is used; seven of those are kept, and seven of those made with “now”. “restore” puts a backup in the library&apos;s place after a backup of what is there; no other Firstlight may have the library open. “merge” takes from a backup what the library no longer has, and changes nothing else.</source>
        <translation>Une sauvegarde est une copie de toute la bibliothèque. Il en est fait une chaque jour où Firstlight est utilisé ; sept sont gardées, et sept de celles faites avec « now ». « restore » met une sauvegarde à la place de la bibliothèque, après avoir sauvegardé celle-ci ; aucun autre Firstlight ne doit avoir la bibliothèque ouverte. « merge » reprend d’une sauvegarde ce que la bibliothèque n’a plus et ne change rien d’autre.</translation>
    </message>
    <message>
        <source>Papers, announcements, criteria, scores with every opinion, stars, notes, tags, searches, pinned tests, audits, what was sent to Zotero, runs, the journal of requests and settings, one JSON object a line; keys and passwords are never in it. Read it back, or into another library, with: firstlight import FILE</source>
        <translation>Articles, annonces, critères, notations avec chaque avis, étoiles, notes, étiquettes, recherches, tests épinglés, audits, ce qui a été envoyé à Zotero, exécutions, journal des requêtes et réglages, un objet JSON par ligne ; clés et mots de passe n’y sont jamais. À relire, ou à lire dans une autre bibliothèque, avec : firstlight import FICHIER</translation>
    </message>
    <message>
        <source>Leave out the models&apos; raw answers that were read already. What they said of papers is in all the same.</source>
        <translation>Omettre les réponses brutes des modèles déjà lues. Ce qu’ils ont dit des articles y est quand même.</translation>
    </message>
    <message>
        <source>Firstlight reads the day&apos;s arXiv papers with you.

Usage: firstlight [OPTIONS] [LINK…]         opens the window
       firstlight COMMAND [OPTIONS] […]

Commands:
</source>
        <translation>Firstlight lit avec vous les articles du jour d’arXiv.

Usage : firstlight [OPTIONS] [LIEN…]           ouvre la fenêtre
        firstlight COMMANDE [OPTIONS] […]

Commandes :
</translation>
    </message>
    <message>
        <source>The window opens links, and there is no display.</source>
        <translation>C’est la fenêtre qui ouvre les liens, et il n’y a pas d’écran.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
    <message>
        <source>Settings taken: %1, of which %2 changed. Refused: %3.</source>
        <translation>Réglages repris : %1, dont %2 modifiés. Refusés : %3.</translation>
    </message>
    <message>
        <source>List, read, change, restore, export and import settings.</source>
        <translation>Lister, lire, modifier, rétablir, exporter et importer des réglages.</translation>
    </message>
    <message>
        <source>A file of settings has a line KEY = VALUE each; what stands behind a # is not read. Keys of services are not settings and never in it. Import takes what is right and says what is not; the exit code is 1 then.</source>
        <translation>Un fichier de réglages a une ligne CLÉ = VALEUR pour chacun ; ce qui suit un # n’est pas lu. Les clés de services ne sont pas des réglages et n’y figurent jamais. L’importation reprend ce qui est juste et dit ce qui ne l’est pas ; le code de sortie est alors 1.</translation>
    </message>
    <message>
        <source>--from, --to, --url, --title and --no-prompt go with --site; --day, --month, --format and --output do not.</source>
        <translation>--from, --to, --url, --title et --no-prompt vont avec --site ; --day, --month, --format et --output non.</translation>
    </message>
    <message>
        <source>Write the digest of a day or a month, or all as a site.</source>
        <translation>Écrire le bulletin d’un jour ou d’un mois, ou tous sous forme de site.</translation>
    </message>
    <message>
        <source>A site is a folder of pages with a feed, to be read where it lies or published by any web server. Writing it again changes only what changed. Stars, notes, tags and what you read are not in it; the criteria are, unless --no-prompt is given.</source>
        <translation>Un site est un dossier de pages avec un flux, à lire sur place ou à publier par n’importe quel serveur web. Le réécrire ne change que ce qui a changé. Les étoiles, notes, étiquettes et ce que vous avez lu n’y figurent pas ; les critères oui, sauf avec --no-prompt.</translation>
    </message>
    <message>
        <source>Write all days as a site into this folder.</source>
        <translation>Écrire tous les jours sous forme de site dans ce dossier.</translation>
    </message>
    <message>
        <source>Of a site: its first day (YYYY-MM-DD).</source>
        <translation>D’un site : son premier jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Of a site: its last day (YYYY-MM-DD).</source>
        <translation>D’un site : son dernier jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Of a site: its address; else the setting site.url.</source>
        <translation>D’un site : son adresse ; sinon le réglage site.url.</translation>
    </message>
    <message>
        <source>Of a site: its heading; else the setting site.title.</source>
        <translation>D’un site : son titre ; sinon le réglage site.title.</translation>
    </message>
    <message>
        <source>Of a site: leave the criteria out.</source>
        <translation>D’un site : omettre les critères.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, not there</source>
        <translation>%1 : %2, absent</translation>
    </message>
    <message>
        <source>Obsidian notes are one file a paper: name their folder with --output.</source>
        <translation>Les notes Obsidian sont un fichier par article : indiquez leur dossier avec --output.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>%1 : %2 nouvelles, %3 mises à jour, %4 inchangées.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be written (%1): %2</source>
        <translation>
            <numerusform>%n note n’a pas pu être écrite (%1) : %2</numerusform>
            <numerusform>%n notes n’ont pas pu être écrites (%1) : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file; of obsidian, the folder.</source>
        <translation>Écrire dans ce fichier ; pour obsidian, dans ce dossier.</translation>
    </message>
    <message>
        <source>Tell the desktop what was found, as the settings notify.… have it.</source>
        <translation>Dire au bureau ce qui a été trouvé, selon les réglages notify.…</translation>
    </message>
    <message>
        <source>“%1” at %2: no such key. There are author, title, abstract, note, cat, tag, is, rel, nov, sum, day and id.</source>
        <translation>« %1 » à %2 : cette clé n’existe pas. Il y a author, title, abstract, note, cat, tag, is, rel, nov, sum, day et id.</translation>
    </message>
    <message>
        <source>“%1” at %2: no identifier of a paper such as 2510.01234.</source>
        <translation>« %1 » à %2 : ce n’est pas l’identifiant d’un article comme 2510.01234.</translation>
    </message>
    <message>
        <source>--site wants a folder.</source>
        <translation>--site veut un dossier.</translation>
    </message>
    <message>
        <source>There is no announcement within these days in the library. Get some with: firstlight backfill --from DAY</source>
        <translation>Il n’y a aucune annonce de cette période dans la bibliothèque. En récupérer avec : firstlight backfill --from JOUR</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 existe déjà et Firstlight ne l’a pas écrit. Rien n’a été changé. Choisissez un autre dossier ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>%1. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>%1. Les pages écrites auparavant restent valables ; faites de la place ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 days with %2 picks: %3 files written, %4 unchanged, %5 removed. The site begins at %6</source>
        <translation>%1 jours avec %2 articles retenus : %3 fichiers écrits, %4 inchangés, %5 supprimés. Le site commence à %6</translation>
    </message>
    <message>
        <source>Wrote %1 of %2 days …</source>
        <translation>%1 jours sur %2 écrits…</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>Annulé. Le dossier est tel qu’il était.</translation>
    </message>
    <message>
        <source>%1: left alone: %2</source>
        <translation>%1 : laissé de côté : %2</translation>
    </message>
    <message>
        <source>%1: nothing new since the last time.</source>
        <translation>%1 : rien de nouveau depuis la dernière fois.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there</source>
        <translation>%1 (%2) : %3 repris, %4 déjà là</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>, %1 refusés</translation>
    </message>
    <message>
        <source>%1: written, %2.</source>
        <translation>%1 : écrit, %2.</translation>
    </message>
    <message>
        <source>%1: nothing has changed here.</source>
        <translation>%1 : rien n’a changé ici.</translation>
    </message>
    <message>
        <source>No shared folder is set. Set one with: firstlight config set sync.folder DIR</source>
        <translation>Aucun dossier partagé n’est réglé. Le régler avec : firstlight config set sync.folder DOSSIER</translation>
    </message>
    <message>
        <source>Make the libraries of your machines one, by a shared folder.</source>
        <translation>Ne faire qu’une des bibliothèques de vos machines, par un dossier partagé.</translation>
    </message>
    <message>
        <source>The folder (sync.folder) is one that another program keeps alike on all of them. Each machine writes a file of its own there and reads those of the others; what was changed last counts, and of a note that was changed on two both texts stay. Settings and keys do not go along. A file that is not whole is left alone and tried again the next time. The window does this by itself.
Exit codes: 1 a file was left alone, 2 there is no such folder.</source>
        <translation>Le dossier (sync.folder) est tenu identique sur toutes par un autre programme. Chaque machine y écrit un fichier à elle et lit ceux des autres ; le dernier changement compte, et d’une note modifiée sur deux machines les deux textes restent. Réglages et clés ne suivent pas. Un fichier incomplet est laissé de côté et réessayé la fois suivante. La fenêtre le fait d’elle-même.
Codes de sortie : 1 un fichier a été laissé de côté, 2 ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>How much is free cannot be told.</source>
        <translation>Impossible de savoir combien de place est libre.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation>entrée %1, sortie %2</translation>
    </message>
    <message>
        <source>The price of this model is not known; caps in dollars cannot hold it.</source>
        <translation>Le prix de ce modèle n’est pas connu&#xa0;; les plafonds en dollars ne peuvent pas le limiter.</translation>
    </message>
    <message>
        <source>Costs nothing: it runs on this computer.</source>
        <translation>Ne coûte rien&#xa0;: il tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 in, %2 in from the cache, %3 out per million tokens</source>
        <translation>entrée %1, entrée depuis le cache %2, sortie %3 par million de tokens</translation>
    </message>
    <message>
        <source>%1 (prices of %2).</source>
        <translation>%1 (prix du %2).</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1 tokens, price not known.</source>
        <translation>Envoie un article inventé&#xa0;: environ %1 tokens, prix non connu.</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1, at most %2.</source>
        <translation>Envoie un article inventé&#xa0;: environ %1, au plus %2.</translation>
    </message>
    <message>
        <source>answers by JSON schema</source>
        <translation>répond selon un schéma JSON</translation>
    </message>
    <message>
        <source>answers in JSON, without a schema</source>
        <translation>répond en JSON, sans schéma</translation>
    </message>
    <message>
        <source>answers in plain text</source>
        <translation>répond en texte brut</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source> (%1 of them reasoning)</source>
        <translation> (dont %1 de raisonnement)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prix non connu</translation>
    </message>
    <message numerus="yes">
        <source>found by %Ln request(s)</source>
        <translation>
            <numerusform>trouvé en %Ln requête</numerusform>
            <numerusform>trouvé en %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, but did not judge the paper as asked. Papers may stay without a score; another model may do better.
%2</source>
        <translation>%1 a répondu, mais n’a pas jugé l’article comme demandé. Des articles peuvent rester sans score&#xa0;; un autre modèle fera peut-être mieux.
%2</translation>
    </message>
    <message>
        <source>It works: %1 judged the paper.
%2</source>
        <translation>Cela fonctionne&#xa0;: %1 a jugé l’article.
%2</translation>
    </message>
</context>
<context>
    <name>CriteriaDifference</name>
    <message>
        <source>Relevant keywords</source>
        <translation>Mots-clés pertinents</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Mots-clés non pertinents</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Mots-clés d’application</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Barème</translation>
    </message>
    <message>
        <source>These revisions say the same.</source>
        <translation>Ces révisions disent la même chose.</translation>
    </message>
    <message>
        <source>switched on or off</source>
        <translation>activé ou désactivé</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>nouveau thème</translation>
    </message>
    <message>
        <source>topic removed</source>
        <translation>thème supprimé</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>déplacé de la place %1 à la place %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>Thème sans nom</translation>
    </message>
    <message>
        <source>Relevant:</source>
        <translation>Pertinent&#xa0;:</translation>
    </message>
    <message>
        <source>Irrelevant:</source>
        <translation>Non pertinent&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CriteriaLint</name>
    <message>
        <source>“%1” is both wanted and unwanted; wanted wins. %2 of %3 papers hold it.</source>
        <translation>«&#xa0;%1&#xa0;» est à la fois souhaité et non souhaité&#xa0;; souhaité l’emporte. %2 articles sur %3 le contiennent.</translation>
    </message>
    <message>
        <source>The cut-off of novelty lets papers from %1 to %2 pass, which the rubric calls old.</source>
        <translation>Le seuil de nouveauté laisse passer les articles de %1 à %2, que le barème dit anciens.</translation>
    </message>
    <message>
        <source>The cut-off of novelty keeps out papers from %1 to %2, which the rubric calls new.</source>
        <translation>Le seuil de nouveauté exclut les articles de %1 à %2, que le barème dit nouveaux.</translation>
    </message>
    <message>
        <source>The cut-off of relevance lets papers from %1 to %2 pass, which the rubric calls irrelevant.</source>
        <translation>Le seuil de pertinence laisse passer les articles de %1 à %2, que le barème dit non pertinents.</translation>
    </message>
    <message>
        <source>The cut-off of relevance keeps out papers from %1 to %2, which the rubric calls relevant.</source>
        <translation>Le seuil de pertinence exclut les articles de %1 à %2, que le barème dit pertinents.</translation>
    </message>
    <message>
        <source>%1 of %2 papers have such scores.</source>
        <translation>%1 articles sur %2 ont de tels scores.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. %2 of %3 papers hold it.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois ici. %2 articles sur %3 le contiennent.</translation>
    </message>
    <message>
        <source>None of %2 papers holds a term of the topic “%1”.</source>
        <translation>Aucun des %2 articles ne contient un terme du thème «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>None of %2 papers holds “%1”.</source>
        <translation>Aucun des %2 articles ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is in %2 of %3 papers (%4 %): too broad to tell them apart.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans %2 articles sur %3 (%4&#xa0;%)&#xa0;: trop large pour les distinguer.</translation>
    </message>
    <message>
        <source>Nothing says what is not wanted: %1 of %2 papers to keep out hold wanted terms.</source>
        <translation>Rien ne dit ce qui n’est pas souhaité&#xa0;: %1 des %2 articles à exclure contiennent des termes souhaités.</translation>
    </message>
</context>
<context>
    <name>CriteriaStrip</name>
    <message>
        <source>No paper moves.</source>
        <translation>Aucun article ne se déplace.</translation>
    </message>
    <message>
        <source>+%1 in, −%2 out, %3 moved</source>
        <translation>+%1 entrants, −%2 sortants, %3 déplacés</translation>
    </message>
    <message>
        <source>By the local estimates %1, %2, %3.</source>
        <translation>Selon les estimations locales, %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) come into the picks</source>
        <translation>
            <numerusform>%Ln article entre dans la sélection</numerusform>
            <numerusform>%Ln articles entrent dans la sélection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) go out of them</source>
        <translation>
            <numerusform>%Ln article en sort</numerusform>
            <numerusform>%Ln articles en sortent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) move on their side</source>
        <translation>
            <numerusform>%Ln article se déplace sans changer de côté</numerusform>
            <numerusform>%Ln articles se déplacent sans changer de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised by: %1</source>
        <translation>Rehaussé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lowered by: %1</source>
        <translation>Abaissé par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CriteriaTemplates</name>
    <message>
        <source>Foundations of machine learning</source>
        <translation>Fondements de l’apprentissage automatique</translation>
    </message>
    <message>
        <source>Language models and agents</source>
        <translation>Modèles de langue et agents</translation>
    </message>
    <message>
        <source>A blank page with hints</source>
        <translation>Une page blanche avec des conseils</translation>
    </message>
</context>
<context>
    <name>DataPlaces</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Downloaded PDFs</source>
        <translation>PDF téléchargés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keys kept in a file</source>
        <translation>Clés gardées dans un fichier</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>To move to another computer: write everything into one file there with “firstlight bundle export FILE” and read it here with “firstlight import FILE”, the other way round likewise; or, with Firstlight closed on both, copy the folder of the library and the file of the settings to the same places. Keys do not move: set them again. Downloaded PDFs can be got again. The log beside the library need not move.</source>
        <translation>Pour passer à un autre ordinateur : écrivez tout dans un fichier là-bas avec « firstlight bundle export FICHIER » et lisez-le ici avec « firstlight import FICHIER », et de même dans l’autre sens ; ou, Firstlight fermé sur les deux, copiez le dossier de la bibliothèque et le fichier des réglages aux mêmes endroits. Les clés ne suivent pas : définissez-les de nouveau. Les PDF téléchargés peuvent être récupérés de nouveau. Le journal à côté de la bibliothèque n’a pas besoin de suivre.</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>%1 picks of %2</source>
        <translation>%1 retenus sur %2</translation>
    </message>
    <message>
        <source>%1 picks of %2; a part is missing</source>
        <translation>%1 retenus sur %2&#xa0;; une partie manque</translation>
    </message>
    <message>
        <source>missing; fill the gap</source>
        <translation>manque&#xa0;; combler la lacune</translation>
    </message>
    <message>
        <source>waiting for the announcement</source>
        <translation>en attente de l’annonce</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds were out of date</source>
        <translation>les flux d’arXiv n’étaient pas à jour</translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation>n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>pas d’annonce</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>before your first day; not in the library</source>
        <translation>avant votre premier jour&#xa0;; absent de la bibliothèque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Il n’y a pas d’hôte du nom de %1, ou cet ordinateur est hors ligne. Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the model&apos;s server, or check the port in the address.</source>
        <translation>Aucun serveur n’écoute à %1. Démarrez le serveur du modèle ou vérifiez le port dans l’adresse.</translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the address, or try again later.</source>
        <translation>%1 n’accepte aucune connexion. Vérifiez l’adresse ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be made secure (TLS), so nothing was sent. Check the address and this computer&apos;s clock; a proxy that reads along needs its certificate installed.</source>
        <translation>La connexion à %1 ne peut pas être sécurisée (TLS), rien n’a donc été envoyé. Vérifiez l’adresse et l’horloge de cet ordinateur&#xa0;; un proxy qui lit le trafic exige que son certificat soit installé.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 fails. Check the proxy in the desktop&apos;s network settings, or http_proxy and https_proxy.</source>
        <translation>Le proxy entre ici et %1 est en défaut. Vérifiez le proxy dans les paramètres réseau du bureau, ou http_proxy et https_proxy.</translation>
    </message>
    <message>
        <source>%1 took too long. Try again later, or choose a faster model.</source>
        <translation>%1 a mis trop de temps. Réessayez plus tard ou choisissez un modèle plus rapide.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer. Is this the address of a model&apos;s service?</source>
        <translation>%1 n’a donné aucune réponse exploitable. Est-ce l’adresse d’un service de modèle&#xa0;?</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2. The key is not sent there. Set the address that is meant.</source>
        <translation>%1 renvoie les requêtes vers %2. La clé n’y est pas envoyée. Indiquez la bonne adresse.</translation>
    </message>
    <message>
        <source>%1 sends requests on to elsewhere. The key is not sent there. Check the address.</source>
        <translation>%1 renvoie les requêtes ailleurs. La clé n’y est pas envoyée. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check it; most end in /v1.</source>
        <translation>%1 n’a rien à cette adresse. Vérifiez-la&#xa0;; la plupart finissent par /v1.</translation>
    </message>
    <message>
        <source>%1 wants a key. Set one for it.</source>
        <translation>%1 exige une clé. Définissez-en une pour lui.</translation>
    </message>
    <message>
        <source>%1 forbids this. The key may lack the right: check it there, or set another.</source>
        <translation>%1 l’interdit. La clé n’en a peut-être pas le droit&#xa0;: vérifiez-la auprès du service ou définissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Set another.</source>
        <translation>%1 n’accepte pas la clé. Définissez-en une autre.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Top it up there.</source>
        <translation>Le compte chez %1 n’a plus de crédit. Rechargez-le auprès du service.</translation>
    </message>
    <message>
        <source>%1 limits requests now. Try again in some minutes.</source>
        <translation>%1 limite les requêtes en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 is in trouble. Try again later.</source>
        <translation>%1 est en difficulté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The library could not be written, so nothing was sent.</source>
        <translation>La bibliothèque n’a pas pu être écrite, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 refuses the request.</source>
        <translation>%1 refuse la requête.</translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2” to this key. Choose another.</source>
        <translation>%1 ne propose pas le modèle «&#xa0;%2&#xa0;» à cette clé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model does not take this effort. Choose another, or “as the service likes”.</source>
        <translation>Le modèle n’accepte pas cet effort. Choisissez-en un autre, ou «&#xa0;comme le service l’entend&#xa0;».</translation>
    </message>
    <message>
        <source>Only https addresses are used, or http on this machine; nothing was sent.</source>
        <translation>Seules les adresses https sont utilisées, ou http sur cet ordinateur&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1: what happened and what to do; %2: the words of a service or of the system</extracomment>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>By criterion %1.</source>
        <translation>Selon le critère %1.</translation>
    </message>
    <message>
        <source>By criterion %1, %2.</source>
        <translation>Selon le critère %1, %2.</translation>
    </message>
    <message>
        <source>Names criterion %1, which the criteria do not have.</source>
        <translation>Nomme le critère %1, absent des critères.</translation>
    </message>
    <message>
        <source>Quotes “%1” from the title.</source>
        <translation>Cite «&#xa0;%1&#xa0;» d’après le titre.</translation>
    </message>
    <message>
        <source>Quotes “%1” from the abstract.</source>
        <translation>Cite «&#xa0;%1&#xa0;» d’après le résumé.</translation>
    </message>
    <message>
        <source>Unverified: “%1” stands neither in the title nor in the abstract.</source>
        <extracomment>behind a sign for a warning</extracomment>
        <translation>Non vérifié&#xa0;: «&#xa0;%1&#xa0;» ne figure ni dans le titre ni dans le résumé.</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic, and the same words (%1).</source>
        <translation>Le classement local est d’accord&#xa0;: même thème et mêmes mots (%1).</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic.</source>
        <translation>Le classement local est d’accord&#xa0;: même thème.</translation>
    </message>
    <message>
        <source>The local ranker agrees on these words: %1.</source>
        <translation>Le classement local est d’accord sur ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The local ranker goes by other words.</source>
        <translation>Le classement local se fonde sur d’autres mots.</translation>
    </message>
    <message>
        <source>The local ranker differs: it goes by %1.</source>
        <translation>Le classement local diffère&#xa0;: il se fonde sur %1.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Obsidian notes</source>
        <translation>Notes Obsidian</translation>
    </message>
</context>
<context>
    <name>FeedFaults</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv still offered the papers of the day before</source>
        <translation>%1, %2&#xa0;: arXiv proposait encore les articles de la veille</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv&apos;s feed was cut, a part is missing</source>
        <translation>%1, %2&#xa0;: le flux d’arXiv était tronqué, une partie manque</translation>
    </message>
    <message>
        <source>%1 on %2: could not be fetched</source>
        <translation>%1, %2&#xa0;: n’a pas pu être récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) missing</source>
        <translation>
            <numerusform>%Ln jour manquant</numerusform>
            <numerusform>%Ln jours manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) without usable papers</source>
        <translation>
            <numerusform>%Ln flux sans articles exploitables</numerusform>
            <numerusform>%Ln flux sans articles exploitables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>prochain essai %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A category of arXiv: code, then name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Importing %1, %2 %</source>
        <translation>Importation de %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 taken, %2 already there, %3 refused</source>
        <translation>%1 repris, %2 déjà présents, %3 refusés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; import the file again to go on.</source>
        <translation>Interrompu. Ce qui a été repris est conservé&#xa0;; importez de nouveau le fichier pour continuer.</translation>
    </message>
    <message>
        <source>The library or the file failed (%1). What was taken is kept.</source>
        <translation>La bibliothèque ou le fichier a fait défaut (%1). Ce qui a été repris est conservé.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Non utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>It went on where it had been broken off.</source>
        <translation>L’importation a repris où elle avait été interrompue.</translation>
    </message>
</context>
<context>
    <name>KeyBinding</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 moves within lists and text; it stays as it is.</source>
        <translation>%1 sert à se déplacer dans les listes et le texte&#xa0;; cela ne change pas.</translation>
    </message>
    <message>
        <source>%1 alone types text. Hold Ctrl or Alt with it for this command.</source>
        <translation>La touche %1 seule saisit du texte. Pour cette commande, ajoutez Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>le fichier de clés %1 est illisible</translation>
    </message>
    <message>
        <source>the key file %1 is open to other users of this machine (mode %2), so it is not read. They may know the key: replace it at the service, then set it anew. “chmod 600” makes the file usable again</source>
        <translation>le fichier de clés %1 est ouvert à d’autres utilisateurs de cet ordinateur (mode %2), il n’est donc pas lu. Ils connaissent peut-être la clé&#xa0;: remplacez-la chez le service, puis définissez-la de nouveau. «&#xa0;chmod 600&#xa0;» rend le fichier utilisable</translation>
    </message>
    <message>
        <source>the key file %1 is not your own, so it is not read</source>
        <translation>le fichier de clés %1 ne vous appartient pas, il n’est donc pas lu</translation>
    </message>
    <message>
        <source>the key file %1 holds no keys that can be made out. Mend it or move it away</source>
        <translation>le fichier de clés %1 ne contient aucune clé reconnaissable. Réparez-le ou déplacez-le</translation>
    </message>
    <message>
        <source>the key file %1 cannot be written</source>
        <translation>le fichier de clés %1 n’est pas accessible en écriture</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The key store of this desktop is locked: unlock it, for instance by its own program (Passwords and Keys, KWalletManager).</source>
        <translation>Le trousseau de clés du bureau est verrouillé&#xa0;: déverrouillez-le, par exemple avec son propre programme (Mots de passe et clés, KWalletManager).</translation>
    </message>
    <message>
        <source>There is no key store on this desktop that works (%1).</source>
        <translation>Ce bureau n’a pas de trousseau de clés qui fonctionne (%1).</translation>
    </message>
    <message>
        <source>The key store of this desktop refused (%1).</source>
        <translation>Le trousseau de clés du bureau a refusé (%1).</translation>
    </message>
    <message>
        <source>The key store of this desktop does not answer; perhaps a window asks to unlock it.</source>
        <translation>Le trousseau de clés du bureau ne répond pas&#xa0;; une fenêtre demande peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <source>From the environment (FIRSTLIGHT_API_KEY).</source>
        <translation>Par l’environnement (FIRSTLIGHT_API_KEY).</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>Conservée pour cette session seulement.</translation>
    </message>
    <message>
        <source>In the file %1, which only you can read.</source>
        <translation>Dans le fichier %1, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>In the key store of this desktop.</source>
        <translation>Dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>Introuvable. %1</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Non lue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Stars %1 of %2</source>
        <translation>Étoiles&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Dismissed %1 of %2</source>
        <translation>Sans intérêt&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Pinned %1 of %2</source>
        <translation>Épinglés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>loses %1 of your %Ln star(s)</source>
        <translation>
            <numerusform>perd %1 étoile sur %Ln</numerusform>
            <numerusform>perd %1 de vos %Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lets %1 of the %Ln paper(s) back in that you dismissed</source>
        <translation>
            <numerusform>laisse revenir %1 article sur %Ln marqué sans intérêt</numerusform>
            <numerusform>laisse revenir %1 des %Ln articles marqués sans intérêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fails %1 of your %Ln pinned test(s)</source>
        <translation>
            <numerusform>échoue à %1 test épinglé sur %Ln</numerusform>
            <numerusform>échoue à %1 de vos %Ln tests épinglés</numerusform>
        </translation>
    </message>
    <message>
        <source>This edit %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>Cette modification %1.</translation>
    </message>
    <message numerus="yes">
        <source>It passes %Ln test(s) more.</source>
        <translation>
            <numerusform>Elle réussit %Ln test de plus.</numerusform>
            <numerusform>Elle réussit %Ln tests de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred, but %1: %2</source>
        <translation>Avec étoile, mais %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dismissed, but %1: %2</source>
        <translation>Sans intérêt, mais %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pinned as “%1”, but %2: %3</source>
        <translation>Épinglé dans «&#xa0;%1&#xa0;», mais %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing in it is wanted</source>
        <translation>Rien n’y est souhaité</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The papers could not be fetched: no usable answer came. What had arrived is kept. Check the connection, then try again.</source>
        <translation>Les articles n’ont pas pu être récupérés&#xa0;: aucune réponse exploitable. Ce qui était arrivé est conservé. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The service asks for a pause. What had arrived is kept. Try again in some minutes.</source>
        <translation>Le service demande une pause. Ce qui était arrivé est conservé. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The model&apos;s service does not accept the key. Local estimates are shown. Check the key in the settings.</source>
        <translation>Le service du modèle n’accepte pas la clé. Les estimations locales sont affichées. Vérifiez la clé dans les paramètres.</translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. The scores paid for are kept. Top it up, or rank locally.</source>
        <translation>Le compte chez le service du modèle n’a plus de crédit. Les scores payés sont conservés. Rechargez-le ou classez localement.</translation>
    </message>
    <message>
        <source>The service will not take this request as it is. Check categories and model in the settings.</source>
        <translation>Le service n’accepte pas la requête telle quelle. Vérifiez les catégories et le modèle dans les paramètres.</translation>
    </message>
    <message>
        <source>The request is longer than the model can read. Shorten the criteria or choose another model.</source>
        <translation>La requête est plus longue que ce que le modèle peut lire. Raccourcissez les critères ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The answer was not what it should be, so nothing of it was stored. Try again later.</source>
        <translation>La réponse n’est pas conforme, rien n’en a donc été enregistré. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The spending cap is reached. All scores so far are kept. Raise the cap in the settings to go on.</source>
        <translation>Le plafond de dépenses est atteint. Tous les scores obtenus sont conservés. Relevez le plafond dans les paramètres pour continuer.</translation>
    </message>
    <message>
        <source>Another Firstlight is getting papers already. Wait for it to end.</source>
        <translation>Un autre Firstlight récupère déjà des articles. Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>arXiv has not announced today&apos;s papers yet. They are asked for again in an hour.</source>
        <translation>arXiv n’a pas encore annoncé les articles du jour. Une nouvelle demande aura lieu dans une heure.</translation>
    </message>
    <message>
        <source>There is nothing to get now.</source>
        <translation>Il n’y a rien à récupérer pour l’instant.</translation>
    </message>
    <message>
        <source>The PDF could not be fetched: no usable answer came. Check the connection, then try again.</source>
        <translation>Le PDF n’a pas pu être récupéré&#xa0;: aucune réponse exploitable. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>arXiv asks for a pause, so the PDF was not fetched. Try again in some minutes.</source>
        <translation>arXiv demande une pause, le PDF n’a donc pas été récupéré. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>arXiv has no PDF of this version now. It may still be being made; its page says more.</source>
        <translation>arXiv n’a pas de PDF de cette version pour l’instant. Il est peut-être encore en préparation&#xa0;; la page de l’article en dit plus.</translation>
    </message>
    <message>
        <source>Another Firstlight is talking to arXiv. Try again in a minute.</source>
        <translation>Un autre Firstlight est en communication avec arXiv. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The PDF could not be kept. Check that the disk is not full.</source>
        <translation>Le PDF n’a pas pu être enregistré. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The PDF could not be fetched.</source>
        <translation>Le PDF n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>Cancelled. What had arrived is kept.</source>
        <translation>Interrompu. Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>The model&apos;s key could not be read, so the model was not asked. Local estimates are shown. In the settings a key can be kept for this session only, or in a file.</source>
        <translation>La clé du modèle n’a pas pu être lue, le modèle n’a donc pas été interrogé. Les estimations locales sont affichées. Dans les paramètres, une clé peut être conservée pour cette session seulement ou dans un fichier.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Nothing in it was changed.</source>
        <translation>La bibliothèque ne peut pas être ouverte. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The papers could not be exported; what was in the file before is still there. Choose another folder, or make room on the disk.</source>
        <translation>Les articles n’ont pas pu être exportés&#xa0;; ce que le fichier contenait auparavant y est toujours. Choisissez un autre dossier ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>The library could not be read or written. The last change may not be saved. Check that the disk is not full.</source>
        <translation>La bibliothèque n’a pas pu être lue ou écrite. La dernière modification n’est peut-être pas enregistrée. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>Impossible avec les paramètres actuels.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose s’est mal passé.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Declined to judge</source>
        <translation>A refusé de juger</translation>
    </message>
    <message>
        <source>No valid answer</source>
        <translation>Aucune réponse valide</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Pertinence %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Pertinence %1, nouveauté %2</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>résumés</translation>
    </message>
    <message>
        <source>second opinions</source>
        <translation>seconds avis</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1, without a cap</source>
        <translation>%1, sans plafond</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had no answer and may be billed all the same: at most %1 more, which counts against the caps.</source>
        <translation>
            <numerusform>%Ln requête est restée sans réponse et peut tout de même être facturée&#xa0;: au plus %1 de plus, comptés dans les plafonds.</numerusform>
            <numerusform>%Ln requêtes sont restées sans réponse et peuvent tout de même être facturées&#xa0;: au plus %1 de plus, comptés dans les plafonds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln request(s) is unknown; they are not in the sum.</source>
        <translation>
            <numerusform>Le prix de %Ln requête est inconnu&#xa0;; elle n’est pas dans la somme.</numerusform>
            <numerusform>Le prix de %Ln requêtes est inconnu&#xa0;; elles ne sont pas dans la somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services did not say how many tokens they took; those are our own count.</source>
        <translation>Certains services n’ont pas dit combien de tokens ils ont consommés&#xa0;; Firstlight les a comptés lui-même.</translation>
    </message>
    <message>
        <source>No answer; perhaps billed</source>
        <translation>Sans réponse&#xa0;; peut-être facturé</translation>
    </message>
    <message>
        <source>Answered; not read yet</source>
        <translation>Réponse reçue&#xa0;; pas encore lue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>Écarté sur son titre</translation>
    </message>
    <message>
        <source>Kept by its title</source>
        <translation>Gardé sur son titre</translation>
    </message>
    <message>
        <source>Nothing about this paper</source>
        <translation>Rien sur cet article</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>by an author you follow</source>
        <translation>d’un auteur que vous suivez</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>pertinence %1, nouveauté %2</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Retenus par jour</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Pertinence et nouveauté</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n retenu</numerusform>
            <numerusform>%1&#xa0;: %n retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Auteurs les plus fréquents</translation>
    </message>
    <message>
        <source>arXiv papers of %1</source>
        <translation>Articles arXiv, %1</translation>
    </message>
    <message>
        <source>The library holds no papers of this month.</source>
        <translation>La bibliothèque ne contient aucun article de ce mois.</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Picks by day</source>
        <translation>Articles retenus par jour</translation>
    </message>
    <message>
        <source>relevance across, novelty up; outlined: picked</source>
        <translation>pertinence en abscisse, nouveauté en ordonnée&#xa0;; encadré&#xa0;: retenus</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>Articles par pertinence et nouveauté</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>Dépenses par jour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>arXiv announced nothing on %n weekday(s): %1.</source>
        <translation>
            <numerusform>%n jour ouvré sans annonce d’arXiv&#xa0;: %1.</numerusform>
            <numerusform>%n jours ouvrés sans annonce d’arXiv&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are missing from the library: %1.</source>
        <translation>
            <numerusform>%n annonce manque dans la bibliothèque&#xa0;: %1.</numerusform>
            <numerusform>%n annonces manquent dans la bibliothèque&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) could not be fetched: %1.</source>
        <translation>
            <numerusform>%n annonce n’a pas pu être récupérée&#xa0;: %1.</numerusform>
            <numerusform>%n annonces n’ont pas pu être récupérées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s announcement is not here yet.</source>
        <translation>L’annonce du jour n’est pas encore là.</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are still to come.</source>
        <translation>
            <numerusform>%n annonce est encore à venir.</numerusform>
            <numerusform>%n annonces sont encore à venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) were before your first day: %1.</source>
        <translation>
            <numerusform>%n annonce a précédé votre premier jour&#xa0;: %1.</numerusform>
            <numerusform>%n annonces ont précédé votre premier jour&#xa0;: %1.</numerusform>
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
            <numerusform>%n annonce&#xa0;: %1 articles annoncés, %2 examinés, %3 retenus.</numerusform>
            <numerusform>%n annonces&#xa0;: %1 articles annoncés, %2 examinés, %3 retenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was asked anything.</source>
        <translation>Aucun modèle n’a été interrogé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s), perhaps up to %2 more.</source>
        <translation>
            <numerusform>%1 pour %n requête, peut-être jusqu’à %2 de plus.</numerusform>
            <numerusform>%1 pour %n requêtes, peut-être jusqu’à %2 de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s).</source>
        <translation>
            <numerusform>%1 pour %n requête.</numerusform>
            <numerusform>%1 pour %n requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked: relevance at least %1, novelty at least %2.</source>
        <translation>Retenus&#xa0;: pertinence d’au moins %1, nouveauté d’au moins %2.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n paper(s) by followed authors.</source>
        <translation>
            <numerusform>En outre, %n article d’auteurs suivis.</numerusform>
            <numerusform>En outre, %n articles d’auteurs suivis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have no score.</source>
        <translation>
            <numerusform>%n article n’est pas évalué.</numerusform>
            <numerusform>%n articles ne sont pas évalués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by h-index.</source>
        <translation>
            <numerusform>%n article est masqué par l’indice h.</numerusform>
            <numerusform>%n articles sont masqués par l’indice h.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>show all %Ln</source>
        <translation>
            <numerusform>tout afficher (%Ln)</numerusform>
            <numerusform>tout afficher (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers by %1 in the library</source>
        <translation>Articles de %1 dans la bibliothèque</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Annoncé le %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a subject with arXiv&apos;s code for it: Machine Learning (cs.LG)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the abstract alone</source>
        <translation>Afficher le résumé seul</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>the abstract is the same</source>
        <translation>le résumé est le même</translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation>Commentaires&#xa0;:</translation>
    </message>
    <message>
        <source>Journal reference:</source>
        <translation>Référence de publication&#xa0;:</translation>
    </message>
    <message>
        <source>DOI:</source>
        <translation>DOI&#xa0;:</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer le marqueur %1</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Articles similaires</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>Télécharger le PDF</translation>
    </message>
    <message>
        <source>Show it typeset</source>
        <translation>Afficher les formules composées</translation>
    </message>
    <message>
        <source>Show TeX source</source>
        <translation>Afficher la source TeX</translation>
    </message>
    <message>
        <source>Hide the history of its scores</source>
        <translation>Masquer l’historique des scores</translation>
    </message>
    <message>
        <source>History of its scores</source>
        <translation>Historique des scores</translation>
    </message>
    <message>
        <source>No author has an h-index of %1 or more.</source>
        <translation>Aucun auteur n’a un indice h de %1 ou plus.</translation>
    </message>
    <message>
        <source> · judged v%1</source>
        <translation> · jugé en v%1</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>Personne ne l’a encore évalué.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>revision %1</source>
        <extracomment>the number under which criteria were saved</extracomment>
        <translation>révision %1</translation>
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
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of what, and what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>Semblables à&#xa0;: %1</translation>
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
            <numerusform>%1, plus de %Ln article</numerusform>
            <numerusform>%1, plus de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln paper(s) unread</source>
        <translation>
            <numerusform>%1, %2 non lus sur %Ln article</numerusform>
            <numerusform>%1, %2 non lus sur %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s)</source>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Asking arXiv for its feeds</source>
        <translation>Demande des flux à arXiv</translation>
    </message>
    <message>
        <source>Asking arXiv for %1</source>
        <translation>Demande de %1 à arXiv</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>Enregistrement des articles</translation>
    </message>
    <message numerus="yes">
        <source>Ranking %Ln paper(s)</source>
        <translation>
            <numerusform>Classement de %Ln article</numerusform>
            <numerusform>Classement de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers</source>
        <translation>Recherche des auteurs&#xa0;: %1 sur %2 articles</translation>
    </message>
    <message>
        <source>Reading titles: %1 of %2</source>
        <translation>Lecture des titres&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Évaluation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Second opinions: %1 of %2</source>
        <translation>Seconds avis&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Filling the gap: %1, %2 (%3 of %4)</source>
        <translation>Comblement de la lacune&#xa0;: %1, %2 (%3 sur %4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) filled</source>
        <translation>
            <numerusform>%Ln jour rattrapé</numerusform>
            <numerusform>%Ln jours rattrapés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>%Ln manque toujours</numerusform>
            <numerusform>%Ln manquent toujours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker</source>
        <translation>
            <numerusform>%Ln laissé au classement local</numerusform>
            <numerusform>%Ln laissés au classement local</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (about %2 picks missed, %3 to %4)</source>
        <extracomment>%1: &quot;293 left to the local ranker&quot;; %2 to %4: how many picks are probably among them</extracomment>
        <translation>%1 (environ %2 articles à retenir manqués, %3 à %4)</translation>
    </message>
    <message>
        <source>%1 picks of %2</source>
        <translation>%1 retenus sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored</source>
        <translation>
            <numerusform>%Ln évalué</numerusform>
            <numerusform>%Ln évalués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>%Ln non évalué</numerusform>
            <numerusform>%Ln non évalués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title</source>
        <translation>
            <numerusform>%Ln écarté sur titre</numerusform>
            <numerusform>%Ln écartés sur titre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index</source>
        <translation>
            <numerusform>%Ln masqué par l’indice h</numerusform>
            <numerusform>%Ln masqués par l’indice h</numerusform>
        </translation>
    </message>
    <message>
        <source>authors not looked up: names decide until the next run</source>
        <translation>auteurs non recherchés&#xa0;: les noms décident jusqu’à la prochaine exécution</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No picks among %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>Rien de retenu parmi %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pick(s): %1 of %2</source>
        <extracomment>%1: how many picks there are now; %2: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%Ln article retenu de plus : %1 sur %2</numerusform>
            <numerusform>%Ln articles retenus de plus : %1 sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s) of %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%Ln article retenu sur %1</numerusform>
            <numerusform>%Ln articles retenus sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln above your cut-offs</source>
        <translation>
            <numerusform>%Ln au-dessus de vos seuils</numerusform>
            <numerusform>%Ln au-dessus de vos seuils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by authors you follow</source>
        <translation>
            <numerusform>%Ln d’auteurs que vous suivez</numerusform>
            <numerusform>%Ln d’auteurs que vous suivez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>%Ln non évalué</numerusform>
            <numerusform>%Ln non évalués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed day(s) filled</source>
        <translation>
            <numerusform>%Ln jour manquant récupéré</numerusform>
            <numerusform>%Ln jours manquants récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>%Ln manque toujours</numerusform>
            <numerusform>%Ln manquent toujours</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting papers ended early</source>
        <translation>La récupération s’est arrêtée trop tôt</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %Ln message(s)</source>
        <translation>
            <numerusform>Pendant le silence : %Ln message</numerusform>
            <numerusform>Pendant le silence : %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReportDialog</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugés</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>of them cached</source>
        <translation>dont depuis le cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>dont raisonnement</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1&#xa0;: %2 annoncés, %3 examinés, %4 retenus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had a score before.</source>
        <translation>
            <numerusform>%Ln avait déjà un score.</numerusform>
            <numerusform>%Ln avaient déjà un score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker.</source>
        <translation>
            <numerusform>%Ln laissé au classement local.</numerusform>
            <numerusform>%Ln laissés au classement local.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what it put low were sent all the same, as a check.</source>
        <translation>
            <numerusform>%Ln de ceux qu’il a placés bas a tout de même été envoyé, pour contrôle.</numerusform>
            <numerusform>%Ln de ceux qu’il a placés bas ont tout de même été envoyés, pour contrôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title; “Ask the model” reads one of them all the same.</source>
        <translation>
            <numerusform>%Ln écarté sur titre&#xa0;; «&#xa0;Interroger le modèle à son sujet&#xa0;» le fait lire tout de même.</numerusform>
            <numerusform>%Ln écartés sur titre&#xa0;; «&#xa0;Interroger le modèle à son sujet&#xa0;» en fait lire un tout de même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored; the next run goes on with them.</source>
        <translation>
            <numerusform>%Ln non évalué&#xa0;; la prochaine exécution continuera par là.</numerusform>
            <numerusform>%Ln non évalués&#xa0;; la prochaine exécution continuera par là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln requête, %1 au total.</numerusform>
            <numerusform>%Ln requêtes, %1 au total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringOffer</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>Score %Ln paper(s)</source>
        <translation>
            <numerusform>Évaluer %Ln article</numerusform>
            <numerusform>Évaluer %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinions on %Ln paper(s)</source>
        <translation>
            <numerusform>Seconds avis sur %Ln article</numerusform>
            <numerusform>Seconds avis sur %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1&#xa0;: environ %2</translation>
    </message>
    <message>
        <source>%1: price unknown</source>
        <translation>%1&#xa0;: prix inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to %1</source>
        <translation>
            <numerusform>%Ln requête à %1</numerusform>
            <numerusform>%Ln requêtes à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens in, %2 out</source>
        <translation>environ %1 tokens en entrée, %2 en sortie</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3</source>
        <translation>Au mieux %1, attendu %2, au pire %3</translation>
    </message>
    <message numerus="yes">
        <source>With second opinions on about %Ln of them.</source>
        <translation>
            <numerusform>Avec seconds avis sur environ %Ln d’entre eux.</numerusform>
            <numerusform>Avec seconds avis sur environ %Ln d’entre eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered before, for nothing.</source>
        <translation>
            <numerusform>%Ln ayant déjà une réponse, sans frais.</numerusform>
            <numerusform>%Ln ayant déjà une réponse, sans frais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %Ln earlier request(s) took.</source>
        <translation>
            <numerusform>D’après la consommation de %Ln requête antérieure.</numerusform>
            <numerusform>D’après la consommation de %Ln requêtes antérieures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>Prix du %1.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>“%1” is not known: there are is:starred, is:unread, is:read, is:toread, is:rescued, is:dismissed, is:updated, is:noted and is:tagged.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu&#xa0;: il y a is:starred, is:unread, is:read, is:toread, is:rescued, is:dismissed, is:updated, is:noted et is:tagged.</translation>
    </message>
    <message>
        <source>“%1” lacks what to look for.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>“%1” is no number to compare with: write rel:&gt;=8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre auquel comparer&#xa0;: écrivez rel:&gt;=8.</translation>
    </message>
    <message>
        <source>“%1” is no day: write day:2025-10-01, day:2025-10 or day:A..B.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;: écrivez day:2025-10-01, day:2025-10 ou day:A..B.</translation>
    </message>
    <message>
        <source>“%1” is no category: write cat:cs.LG or cat:cs.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une catégorie&#xa0;: écrivez cat:cs.LG ou cat:cs.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” is too short for the beginning of a word: three letters are needed.</source>
        <translation>«&#xa0;%1&#xa0;» est trop court pour un début de mot&#xa0;: il faut trois lettres.</translation>
    </message>
    <message>
        <source>OR stands between two words, or between two conditions.</source>
        <translation>OR se place entre deux mots ou entre deux conditions.</translation>
    </message>
    <message>
        <source>The search is too long; its end is left out.</source>
        <translation>La recherche est trop longue&#xa0;; sa fin est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is not known: there are author:, title:, abstract:, note:, cat:, tag:, is:, rel:, nov:, sum:, day: and id:.</source>
        <translation>« %1 » n’est pas connu : il y a author:, title:, abstract:, note:, cat:, tag:, is:, rel:, nov:, sum:, day: et id:.</translation>
    </message>
    <message>
        <source>“%1” names no paper: write id:2510.01234.</source>
        <translation>« %1 » ne désigne aucun article : écrivez id:2510.01234.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>arXiv categories to follow</source>
        <translation>catégories arXiv à suivre</translation>
    </message>
    <message>
        <source>kinds of announcement to scan</source>
        <translation>types d’annonce à examiner</translation>
    </message>
    <message>
        <source>scan a paper only where its primary category is followed: on or off</source>
        <translation>n’examiner un article que si sa catégorie principale est suivie&#xa0;: on ou off</translation>
    </message>
    <message>
        <source>categories whose papers are not scanned, cross-lists too</source>
        <translation>catégories dont les articles ne sont pas examinés, même en cross-list</translation>
    </message>
    <message>
        <source>who scores a run: local or llm</source>
        <translation>qui évalue lors d’une exécution&#xa0;: local ou llm</translation>
    </message>
    <message>
        <source>least relevance of a pick</source>
        <translation>pertinence minimale d’un article retenu</translation>
    </message>
    <message>
        <source>least novelty of a pick</source>
        <translation>nouveauté minimale d’un article retenu</translation>
    </message>
    <message>
        <source>authors whose papers are always picks: Name; Name &lt;s2:NUMBER&gt;</source>
        <translation>auteurs dont les articles sont toujours retenus&#xa0;: Nom; Nom &lt;s2:NUMÉRO&gt;</translation>
    </message>
    <message>
        <source>service that knows authors</source>
        <translation>service qui connaît les auteurs</translation>
    </message>
    <message>
        <source>hide papers none of whose authors has this h-index; 0: off</source>
        <translation>masquer les articles dont aucun auteur n’a cet indice h&#xa0;; 0&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds</source>
        <translation>flux d’arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH service</source>
        <translation>service OAI-PMH d’arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s search API</source>
        <translation>API de recherche d’arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s listings</source>
        <translation>listes d’arXiv</translation>
    </message>
    <message>
        <source>seconds between requests to arXiv; less than 3 only for this machine</source>
        <translation>secondes entre les requêtes à arXiv&#xa0;; moins de 3 seulement pour cet ordinateur</translation>
    </message>
    <message>
        <source>get the papers by itself while the window is open: on or off</source>
        <translation>récupérer les articles automatiquement tant que la fenêtre est ouverte&#xa0;: on ou off</translation>
    </message>
    <message>
        <source>fill missed days when the window opens: on or off</source>
        <translation>rattraper les jours manqués à l’ouverture de la fenêtre&#xa0;: on ou off</translation>
    </message>
    <message>
        <source>papers glide to their new place in the window: on or off</source>
        <translation>les articles glissent vers leur nouvelle place dans la fenêtre&#xa0;: on ou off</translation>
    </message>
    <message>
        <source>colours of the window: system, light, dark or high-contrast</source>
        <translation>couleurs de la fenêtre&#xa0;: system, light, dark ou high-contrast</translation>
    </message>
    <message>
        <source>size of the window&apos;s text in per cent, 100 to 300</source>
        <translation>taille du texte de la fenêtre en pour cent, de 100 à 300</translation>
    </message>
    <message>
        <source>language of the window: system, en, de, fr, es, ja or zh_CN</source>
        <translation>langue de la fenêtre&#xa0;: system, en, de, fr, es, ja ou zh_CN</translation>
    </message>
    <message>
        <source>the paper beside the list or below it: wide or classic</source>
        <translation>l’article à côté de la liste ou au-dessous&#xa0;: wide ou classic</translation>
    </message>
    <message>
        <source>the running Zotero</source>
        <translation>le Zotero en cours d’exécution</translation>
    </message>
    <message>
        <source>the model&apos;s service, up to and with /v1</source>
        <translation>adresse du service du modèle, jusqu’à /v1 compris</translation>
    </message>
    <message>
        <source>the model&apos;s name at the service</source>
        <translation>nom du modèle chez le service</translation>
    </message>
    <message>
        <source>reasoning effort asked of the model: lowest, low, medium, high and so on; empty: not sent</source>
        <translation>effort de raisonnement demandé au modèle&#xa0;: lowest, low, medium, high, etc.&#xa0;; vide&#xa0;: non envoyé</translation>
    </message>
    <message>
        <source>how the service is spoken to: auto, openai, anthropic or ollama</source>
        <translation>comment s’adresser au service&#xa0;: auto, openai, anthropic ou ollama</translation>
    </message>
    <message>
        <source>let the model drop papers by their titles first: on or off</source>
        <translation>laisser d’abord le modèle écarter des articles sur leur titre&#xa0;: on ou off</translation>
    </message>
    <message>
        <source>how often the model is asked again about papers within one of a cut-off, 0 to 4</source>
        <translation>combien de fois le modèle est réinterrogé sur les articles à un point au plus d’un seuil, de 0 à 4</translation>
    </message>
    <message>
        <source>slower service at half the price where there is one: off, scheduled (runs nobody waits for) or always</source>
        <translation>service plus lent à moitié prix là où il existe&#xa0;: off, scheduled (exécutions que personne n’attend) ou always</translation>
    </message>
    <message>
        <source>share of a day&apos;s papers sent to the model, the locally best; 1: all</source>
        <translation>part des articles d’un jour envoyée au modèle, les meilleurs localement&#xa0;; 1&#xa0;: tous</translation>
    </message>
    <message>
        <source>send as many as hold this share of the picks, 0.5 to 0.999; 0: by the share above</source>
        <translation>en envoyer assez pour contenir cette part de la sélection, de 0.5 à 0.999&#xa0;; 0&#xa0;: selon la part ci-dessus</translation>
    </message>
    <message>
        <source>requests to the model at once, 1 to 8</source>
        <translation>requêtes simultanées au modèle, de 1 à 8</translation>
    </message>
    <message>
        <source>cap of a run in US dollars; 0: none</source>
        <translation>plafond par exécution en dollars US&#xa0;; 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>cap of a calendar month in US dollars; 0: none</source>
        <translation>plafond par mois civil en dollars US&#xa0;; 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>price list that prices refresh reads: LiteLLM&apos;s, OpenRouter&apos;s or our own form; empty: none</source>
        <translation>liste de prix que lit prices refresh&#xa0;: de LiteLLM, d’OpenRouter ou à notre format&#xa0;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>an icon in the desktop&apos;s tray, where closing the window leaves the program: on or off</source>
        <translation>une icône dans la zone de notification du bureau, où le programme reste quand on ferme la fenêtre : on ou off</translation>
    </message>
    <message>
        <source>tell through the desktop what runs found: on or off</source>
        <translation>dire par le bureau ce que les exécutions ont trouvé : on ou off</translation>
    </message>
    <message>
        <source>nothing is told from this time of day (22:00) on; empty: there are no quiet hours</source>
        <translation>rien n’est dit à partir de cette heure (22:00) ; vide : pas d’heures de silence</translation>
    </message>
    <message>
        <source>until this one (07:30), when all is told that was held back</source>
        <translation>jusqu’à celle-ci (07:30), où tout ce qui a été retenu est dit</translation>
    </message>
    <message>
        <source>heading of the site that digest --site writes</source>
        <translation>titre du site qu’écrit digest --site</translation>
    </message>
    <message>
        <source>where that site is published, for its feed; empty: nowhere</source>
        <translation>où ce site est publié, pour son flux ; vide : nulle part</translation>
    </message>
    <message>
        <source>a folder that your machines share, through which their libraries become one; empty: none</source>
        <translation>un dossier que vos machines partagent et par lequel leurs bibliothèques n’en font qu’une ; vide : aucun</translation>
    </message>
    <message>
        <source>this machine&apos;s name there and in notes that were changed on two; empty: the host&apos;s</source>
        <translation>le nom de cette machine là-bas et dans les notes modifiées sur deux ; vide : celui de l’hôte</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncés</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>examinés</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>dans la sélection</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>perhaps one we follow</source>
        <translation>peut-être quelqu’un que nous suivons</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>followed author</source>
        <translation>auteur suivi</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>pertinence %1</translation>
    </message>
    <message>
        <source>novelty %1</source>
        <translation>nouveauté %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>cross-list</source>
        <translation>liste croisée</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tokens and cost</source>
        <translation>Jetons et coût</translation>
    </message>
    <message>
        <source>The scores were taken over from elsewhere. What they cost is not known.</source>
        <translation>Les notes ont été reprises d’ailleurs. Ce qu’elles ont coûté n’est pas connu.</translation>
    </message>
    <message>
        <source>No model was asked. The local ranker&apos;s estimates cost nothing.</source>
        <translation>Aucun modèle n’a été interrogé. Les estimations du classement local ne coûtent rien.</translation>
    </message>
    <message>
        <source>Paper selection prompt</source>
        <translation>Consigne de sélection</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Consigne système</translation>
    </message>
    <message>
        <source>User prompt</source>
        <translation>Consigne utilisateur</translation>
    </message>
    <message>
        <source>~ marks an estimate of the local ranker: no model has read that paper.</source>
        <translation>~ marque une estimation du classement local : aucun modèle n’a lu cet article.</translation>
    </message>
    <message>
        <source>No paper of this announcement was picked.</source>
        <translation>Aucun article de cette annonce n’a été retenu.</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s announcements</source>
        <translation>Articles retenus dans les annonces d’arXiv</translation>
    </message>
    <message>
        <source>Latest announcements</source>
        <translation>Dernières annonces</translation>
    </message>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s daily announcements by relevance to written criteria and by novelty, with the reason for each.</source>
        <translation>Articles retenus dans les annonces quotidiennes d’arXiv selon leur pertinence pour des critères écrits et leur nouveauté, avec la raison de chacun.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n retenu</numerusform>
            <numerusform>%1&#xa0;: %n retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of them:</source>
        <translation>Les meilleurs :</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Auteurs les plus fréquents</translation>
    </message>
    <message>
        <source>%1 (followed)</source>
        <translation>%1 (suivi)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Retenus par jour</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Pertinence et nouveauté</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ce site</translation>
    </message>
    <message>
        <source>Titles, authors and abstracts are their authors&apos;, from arXiv. Written with Firstlight.</source>
        <translation>Les titres, auteurs et résumés sont ceux de leurs auteurs, d’après arXiv. Écrit avec Firstlight.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>by an author we follow</source>
        <translation>d’un auteur que nous suivons</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>pertinence %1, nouveauté %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picked of %1 announced papers, %2 scanned</source>
        <translation>
            <numerusform>%n article retenu sur %1 annoncés, %2 examinés</numerusform>
            <numerusform>%n articles retenus sur %1 annoncés, %2 examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all} titles</source>
        <extracomment>Kept as they are: {found} and {all}, which become numbers</extracomment>
        <translation>{found} titres sur {all}</translation>
    </message>
    <message>
        <source>Words of titles, numbers of papers, days</source>
        <translation>Mots des titres, numéros d’articles, jours</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s), the latest first.</source>
        <translation>
            <numerusform>%n titre, le plus récent d’abord.</numerusform>
            <numerusform>%n titres, les plus récents d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n annonce</numerusform>
            <numerusform>%n annonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Below each date: how many papers were picked.</source>
        <translation>Sous chaque date : combien d’articles ont été retenus.</translation>
    </message>
    <message>
        <source>by an author we follow, %1</source>
        <translation>d’un auteur que nous suivons, %1</translation>
    </message>
</context>
<context>
    <name>SpendingBars</name>
    <message>
        <source>other models</source>
        <translation>autres modèles</translation>
    </message>
    <message>
        <source>%1: no requests.</source>
        <translation>%1&#xa0;: aucune requête.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %Ln request(s).</source>
        <translation>
            <numerusform>%1&#xa0;: %2 pour %Ln requête.</numerusform>
            <numerusform>%1&#xa0;: %2 pour %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps up to %1 more.</source>
        <translation>Peut-être jusqu’à %1 de plus.</translation>
    </message>
</context>
<context>
    <name>SuggestionEffect</name>
    <message>
        <source>Topic %1, relevant</source>
        <translation>Thème %1, pertinent</translation>
    </message>
    <message>
        <source>Topic %1, irrelevant</source>
        <translation>Thème %1, non pertinent</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>Mots-clés pertinents</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Mots-clés non pertinents</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Mots-clés d’application</translation>
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
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not measured: there are no tests yet. Star papers, or dismiss some.</source>
        <translation>Non mesuré&#xa0;: il n’y a pas encore de tests. Ajoutez des étoiles à des articles ou marquez-en sans intérêt.</translation>
    </message>
    <message>
        <source>Does not fit beside the others.</source>
        <translation>Incompatible avec les autres.</translation>
    </message>
    <message>
        <source>Changes no test.</source>
        <translation>Ne change aucun test.</translation>
    </message>
    <message>
        <source>Wins %1, loses %2.</source>
        <translation>%1 gagnés, %2 perdus.</translation>
    </message>
    <message>
        <source>Stars in: %1 → %2 of %3.</source>
        <translation>Étoiles retenues&#xa0;: %1 → %2 sur %3.</translation>
    </message>
    <message>
        <source>Dismissed out: %1 → %2 of %3.</source>
        <translation>Sans intérêt exclus&#xa0;: %1 → %2 sur %3.</translation>
    </message>
    <message>
        <source>Pinned as wanted: %1 → %2 of %3.</source>
        <translation>Épinglés comme voulu&#xa0;: %1 → %2 sur %3.</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>an unknown sum</source>
        <translation>un montant inconnu</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>The model has judged all these papers already: this costs nothing.</source>
        <translation>Le modèle a déjà jugé tous ces articles&#xa0;: cela ne coûte rien.</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %Ln verdict(s)</source>
        <translation>
            <numerusform>Demande %Ln verdict</numerusform>
            <numerusform>Demande %Ln verdicts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Asks for 48 verdicts</comment>
        <translation>%1 en %2 requêtes&#xa0;: environ %3, au pire %4.</translation>
    </message>
    <message>
        <source>With the draft, the rest of this day costs about %1, a week about %2, a month about %3 (%4 papers a day).</source>
        <translation>Avec le brouillon, le reste de ce jour coûte environ %1, une semaine environ %2, un mois environ %3 (%4 articles par jour).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s)</source>
        <translation>
            <numerusform>%Ln entre</numerusform>
            <numerusform>%Ln entrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s)</source>
        <translation>
            <numerusform>%Ln sort</numerusform>
            <numerusform>%Ln sortent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rise(s)</source>
        <translation>
            <numerusform>%Ln monte</numerusform>
            <numerusform>%Ln montent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fall(s)</source>
        <translation>
            <numerusform>%Ln descend</numerusform>
            <numerusform>%Ln descendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) where they are</source>
        <translation>
            <numerusform>%Ln reste à sa place</numerusform>
            <numerusform>%Ln restent à leur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged under both</source>
        <translation>
            <numerusform>%Ln non jugé avec les deux</numerusform>
            <numerusform>%Ln non jugés avec les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln paper(s) in the sample: %1.</source>
        <translation>
            <numerusform>Sur %Ln article de l’échantillon&#xa0;: %1.</numerusform>
            <numerusform>Sur %Ln articles de l’échantillon&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Of the day&apos;s %1 papers pass: now %2, with the draft %3 (with 95 % confidence).</source>
        <translation>Part des %1 articles du jour qui atteint les seuils&#xa0;: actuellement %2, avec le brouillon %3 (à 95&#xa0;% de confiance).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) given</source>
        <translation>
            <numerusform>%Ln verdict rendu</numerusform>
            <numerusform>%Ln verdicts rendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln déjà connu</numerusform>
            <numerusform>%Ln déjà connus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests for %3, %4.</source>
        <comment>48 verdicts given … 3 known before</comment>
        <translation>%1 en %2 requêtes pour %3, %4.</translation>
    </message>
    <message>
        <source>Requests without an answer may cost %1 more.</source>
        <translation>Les requêtes sans réponse peuvent coûter %1 de plus.</translation>
    </message>
    <message>
        <source>The model has scored all these papers already: this costs nothing.</source>
        <translation>Le modèle a déjà évalué tous ces articles&#xa0;: cela ne coûte rien.</translation>
    </message>
    <message numerus="yes">
        <source>Scores %Ln paper(s)</source>
        <translation>
            <numerusform>Évalue %Ln article</numerusform>
            <numerusform>Évalue %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Scores 1,432 papers</comment>
        <translation>%1 en %2 requêtes&#xa0;: environ %3, au pire %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) run.</source>
        <translation>
            <numerusform>%Ln jour traité.</numerusform>
            <numerusform>%Ln jours traités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) could not be judged.</source>
        <translation>
            <numerusform>%Ln article n’a pas pu être jugé.</numerusform>
            <numerusform>%Ln articles n’ont pas pu être jugés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are still to be scored.</source>
        <translation>
            <numerusform>%Ln article reste à évaluer.</numerusform>
            <numerusform>%Ln articles restent à évaluer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left; starting again goes on with them.</source>
        <translation>
            <numerusform>%Ln jour reste à traiter&#xa0;; relancer reprend à partir de là.</numerusform>
            <numerusform>%Ln jours restent à traiter&#xa0;; relancer reprend à partir de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no papers of these days in the library, or no criteria yet. Nothing was sent.</source>
        <translation>La bibliothèque ne contient aucun article de ces jours, ou il n’y a pas encore de critères. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Papers are being got or scored already. Wait for it to end, then try again.</source>
        <translation>Des articles sont déjà en cours de récupération ou d’évaluation. Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>This cannot be tried: the criteria are empty, no model is set, or the days are the wrong way round.</source>
        <translation>Essai impossible&#xa0;: les critères sont vides, aucun modèle n’est défini, ou les jours sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>Cancelled. What the model has said is kept; starting again goes on from there.</source>
        <translation>Interrompu. Ce que le modèle a répondu est conservé&#xa0;; relancer reprend à partir de là.</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>monte</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>descend</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>Sans intérêt</translation>
    </message>
    <message>
        <source>On the cut-off</source>
        <translation>Au niveau du seuil</translation>
    </message>
    <message>
        <source>Others, at random</source>
        <translation>Autres, au hasard</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share and its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Pertinence %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Pertinence %1, nouveauté %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>P %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>The model declined to score this paper</source>
        <translation>Le modèle a refusé d’évaluer cet article</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>Échec de l’évaluation</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Estimated relevance %1</source>
        <translation>Pertinence estimée %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Pertinence %1, nouveauté %2</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln opinion(s): relevance %1, novelty %2</source>
        <translation>
            <numerusform>Médiane de %Ln avis&#xa0;: pertinence %1, nouveauté %2</numerusform>
            <numerusform>Médiane de %Ln avis&#xa0;: pertinence %1, nouveauté %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to the model: the local ranker put it too low. “Ask the model about it” sends it.</source>
        <translation>Non envoyé au modèle&#xa0;: le classement local l’a placé trop bas. «&#xa0;Interroger le modèle à son sujet&#xa0;» l’envoie.</translation>
    </message>
    <message>
        <source>The model dropped it by its title. “Ask the model about it” has it read the abstract.</source>
        <translation>Le modèle l’a écarté sur son titre. «&#xa0;Interroger le modèle à son sujet&#xa0;» lui fait lire le résumé.</translation>
    </message>
    <message>
        <source>Near-duplicate of %1</source>
        <translation>Quasi-doublon de %1</translation>
    </message>
    <message>
        <source>Unfamiliar: nothing like it in your library of the last weeks</source>
        <translation>Inhabituel&#xa0;: rien de semblable dans votre bibliothèque ces dernières semaines</translation>
    </message>
    <message>
        <source>estimated by the local ranker</source>
        <translation>estimé par le classement local</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Non évalués</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Cross-listed</source>
        <translation>Cross-list</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Replaced cross-list</source>
        <translation>Remplacé (cross-list)</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>par la liste d’arXiv</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>par OAI-PMH</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>from OAI-PMH, the day is a guess</source>
        <translation>par OAI-PMH, le jour est supposé</translation>
    </message>
    <message>
        <source>from arXiv&apos;s search, the day is a guess</source>
        <translation>par la recherche d’arXiv, le jour est supposé</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the current list, as QLocale formats dates: weekday, day, month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Updated v%1 → v%2</source>
        <translation>Mis à jour v%1 → v%2</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>semblable à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>An author who is perhaps one whom the reader follows</extracomment>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of the name %1 there are several</source>
        <translation>Peut-être d’un auteur que vous suivez&#xa0;: plusieurs portent le nom %1</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of %1 only the initials agree</source>
        <translation>Peut-être d’un auteur que vous suivez&#xa0;: pour %1, seules les initiales concordent</translation>
    </message>
    <message>
        <source>By an author you follow: %1</source>
        <translation>D’auteurs que vous suivez&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite h-index below %1</source>
        <translation>
            <numerusform>%Ln affiché malgré un indice h inférieur à %1</numerusform>
            <numerusform>%Ln affichés malgré un indice h inférieur à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index below %1</source>
        <translation>
            <numerusform>%Ln masqué par un indice h inférieur à %1</numerusform>
            <numerusform>%Ln masqués par un indice h inférieur à %1</numerusform>
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
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>updated from version %1 to version %2</source>
        <translation>mis à jour de la version %1 à la version %2</translation>
    </message>
    <message>
        <source>by an author you follow</source>
        <translation>d’un auteur que vous suivez</translation>
    </message>
    <message>
        <source>perhaps by an author you follow</source>
        <translation>peut-être d’un auteur que vous suivez</translation>
    </message>
    <message>
        <source>h-index below %1</source>
        <translation>indice h inférieur à %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>marqueurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>sans intérêt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of any year, as QLocale formats dates</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Zotero</name>
    <message numerus="yes">
        <source>%Ln paper(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln article enregistré dans « %1 ».</numerusform>
            <numerusform>%Ln articles enregistrés dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: sent before, or in Zotero already.</source>
        <translation>
            <numerusform>%Ln laissé de côté : déjà envoyé, ou déjà dans Zotero.</numerusform>
            <numerusform>%Ln laissés de côté : déjà envoyés, ou déjà dans Zotero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zotero broke off while it got %Ln paper(s): look there whether they came. They are not sent again unless you tick that.</source>
        <translation>
            <numerusform>Zotero a interrompu la connexion en recevant %Ln article : regardez là-bas s’il est arrivé. Il n’est pas renvoyé, sauf si vous cochez cela.</numerusform>
            <numerusform>Zotero a interrompu la connexion en recevant %Ln articles : regardez là-bas s’ils sont arrivés. Ils ne sont pas renvoyés, sauf si vous cochez cela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library.</source>
        <translation>
            <numerusform>%Ln absent de la bibliothèque.</numerusform>
            <numerusform>%Ln absents de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDF(s) attached, %1 missed.</source>
        <translation>
            <numerusform>%Ln PDF joint, %1 manqués.</numerusform>
            <numerusform>%Ln PDF joints, %1 manqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”), so only papers that were sent from here were left out.</source>
        <translation>Zotero ne dit pas ce qu’il contient (ses réglages, Avancées, « Autoriser d’autres applications… ») ; seuls les articles envoyés d’ici ont donc été laissés de côté.</translation>
    </message>
    <message>
        <source>Zotero does not answer (%1). Start Zotero, then try again; nothing else was changed.</source>
        <translation>Zotero ne répond pas (%1). Démarrez Zotero, puis réessayez ; rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1” any more.</source>
        <translation>Zotero n’a plus de collection « %1 ».</translation>
    </message>
    <message>
        <source>Stopped. What was sent stays there and is not sent again.</source>
        <translation>Arrêté. Ce qui a été envoyé y reste et n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>Papers are being sent already. Wait until that is done.</source>
        <translation>Des articles sont déjà en cours d’envoi. Attendez que ce soit fini.</translation>
    </message>
    <message>
        <source>Zotero did not do it: %1. Look there, then try again.</source>
        <translation>Zotero ne l’a pas fait : %1. Regardez là-bas, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>firstlight::AllSettingsPage</name>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Restore a&amp;ll defaults</source>
        <translation>T&amp;out rétablir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Not accepted: %1 %2.</source>
        <translation>Refusé : %1 %2.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>All settings have their defaults again. Save keeps them, Cancel does not.</source>
        <translation>Tous les réglages ont de nouveau leur valeur par défaut. Enregistrer les garde, Annuler non.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of %1 are taken over; Save keeps them.</source>
        <translation>
            <numerusform>%Ln réglage de %1 est repris ; Enregistrer le garde.</numerusform>
            <numerusform>%Ln réglages de %1 sont repris ; Enregistrer les garde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not: %2, %3.</source>
        <translation>La ligne %1 ne l’est pas : %2, %3.</translation>
    </message>
</context>
<context>
    <name>firstlight::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Papers &amp;glide to their new place</source>
        <translation>Les articles &amp;glissent vers leur nouvelle place</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>firstlight::AuditDialog</name>
    <message>
        <source>Rescued</source>
        <translation>Repêché</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Nothing to look at: no paper of this day was left unread by the model, and none missed the cut-offs by one point.</source>
        <translation>Rien à vérifier&#xa0;: le modèle a lu tous les articles de ce jour, et aucun n’a manqué les seuils d’un point.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers that no model read, drawn by lot.</source>
        <translation>%1 des %2 articles qu’aucun modèle n’a lus, tirés au sort.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers just below the cut-offs, drawn by lot.</source>
        <translation>%1 des %2 articles juste sous les seuils, tirés au sort.</translation>
    </message>
    <message>
        <source>Rescue what you would have wanted to see.</source>
        <translation>Repêchez ce que vous auriez voulu voir.</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Repêcher</translation>
    </message>
    <message>
        <source>&amp;All looked at</source>
        <translation>&amp;Tous vérifiés</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Audit du %1</translation>
    </message>
    <message>
        <source>Looking for the papers…</source>
        <translation>Recherche des articles…</translation>
    </message>
    <message>
        <source>Papers to look at</source>
        <translation>Articles à vérifier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Why it is no pick</source>
        <translation>Pourquoi il n’est pas retenu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What is missed</source>
        <translation>Ce qui est manqué</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nothing was left out by them. Write some, and get the papers of a day.</source>
        <translation>Il n’y a pas encore de critères, donc rien n’a été exclu par eux. Rédigez-en et récupérez les articles d’un jour.</translation>
    </message>
    <message>
        <source>What is missed is estimated once you have looked at some papers.</source>
        <translation>Ce qui est manqué s’estime une fois que vous avez vérifié quelques articles.</translation>
    </message>
    <message>
        <source>No longer &amp;rescue</source>
        <translation>Ne plus &amp;repêcher</translation>
    </message>
</context>
<context>
    <name>firstlight::AuthorFinder</name>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Find an author</source>
        <translation>Rechercher un auteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>Nom de l’auteur</translation>
    </message>
    <message>
        <source>Authors of that name</source>
        <translation>Auteurs de ce nom</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>h-index</source>
        <translation>Indice h</translation>
    </message>
    <message>
        <source>Semantic Scholar’s number</source>
        <translation>Numéro Semantic Scholar</translation>
    </message>
    <message>
        <source>The name is sent to Semantic Scholar.</source>
        <translation>Le nom est envoyé à Semantic Scholar.</translation>
    </message>
    <message>
        <source>Asking Semantic Scholar …</source>
        <translation>Interrogation de Semantic Scholar…</translation>
    </message>
    <message>
        <source>Semantic Scholar does not accept the key.</source>
        <translation>Semantic Scholar n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>Semantic Scholar could not be asked. Try again in some minutes. (%1)</source>
        <translation>Semantic Scholar n’a pas pu être interrogé. Réessayez dans quelques minutes. (%1)</translation>
    </message>
    <message>
        <source>Nobody of that name is known.</source>
        <translation>Personne de ce nom n’est connu.</translation>
    </message>
    <message>
        <source>Who is meant? One person may have several numbers.</source>
        <translation>De qui s’agit-il&#xa0;? Une même personne peut avoir plusieurs numéros.</translation>
    </message>
</context>
<context>
    <name>firstlight::BackupsDialog</name>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>A copy of the library is made on every day that Firstlight is used; the newest seven are kept, and seven of those you make yourself.</source>
        <translation>Une copie de la bibliothèque est faite chaque jour où Firstlight est utilisé ; les sept plus récentes sont gardées, et sept de celles que vous faites vous-même.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Copies the library as it is.</source>
        <translation>Copie la bibliothèque telle qu’elle est.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the library&apos;s place. What is there now is backed up first, so that you can come back.</source>
        <translation>Met la sauvegarde choisie à la place de la bibliothèque. Ce qui est là maintenant est d’abord sauvegardé, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>&amp;Merge what is missing</source>
        <translation>&amp;Fusionner ce qui manque</translation>
    </message>
    <message>
        <source>Takes from the chosen backup what the library no longer has. What you changed since stays changed.</source>
        <translation>Reprend de la sauvegarde choisie ce que la bibliothèque n’a plus. Ce que vous avez changé depuis le reste.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Shows the backups&apos; files.</source>
        <translation>Montre les fichiers des sauvegardes.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s).</source>
        <translation>
            <numerusform>%Ln sauvegarde.</numerusform>
            <numerusform>%Ln sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>Backing up what is there, and checking the chosen backup…</source>
        <translation>Sauvegarde de ce qui est là, et vérification de la sauvegarde choisie…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>%1 things were taken from the backup; %2 were already there.</source>
        <translation>%1 éléments repris de la sauvegarde ; %2 étaient déjà là.</translation>
    </message>
    <message>
        <source>Nothing here opens folders. The backups are in %1</source>
        <translation>Rien ici n’ouvre de dossiers. Les sauvegardes sont dans %1</translation>
    </message>
</context>
<context>
    <name>firstlight::CategoryTree</name>
    <message>
        <source>Search categories</source>
        <translation>Rechercher des catégories</translation>
    </message>
    <message>
        <source>Search categories by code, name or field</source>
        <translation>Rechercher des catégories par code, nom ou domaine</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Aucune choisie pour l’instant.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisies&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>R</source>
        <comment>relevance, of a column</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>N</source>
        <comment>novelty, of a column</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Relevance; click to sort</source>
        <translation>Pertinence ; cliquer pour trier</translation>
    </message>
    <message>
        <source>Novelty; click to sort</source>
        <translation>Nouveauté ; cliquer pour trier</translation>
    </message>
    <message>
        <source>Day; click to sort, the newest first</source>
        <translation>Jour ; cliquer pour trier, le plus récent d’abord</translation>
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
        <translation>&amp;Comparer sur des jours</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Days to compare on</source>
        <translation>Jours de comparaison</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Cette quinzaine</translation>
    </message>
    <message>
        <source>Days compared</source>
        <translation>Jours comparés</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v jours sur %m</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>Articles qui entrent, sortent ou se déplacent</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s) the picks</source>
        <translation>
            <numerusform>%Ln entre dans la sélection</numerusform>
            <numerusform>%Ln entrent dans la sélection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s) the picks</source>
        <translation>
            <numerusform>%Ln sort de la sélection</numerusform>
            <numerusform>%Ln sortent de la sélection</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 move; the %2 that move farthest</source>
        <translation>%1 se déplacent&#xa0;; les %2 qui se déplacent le plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln se déplace</numerusform>
            <numerusform>%Ln se déplacent</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first day.</source>
        <translation>Interrompu avant le premier jour.</translation>
    </message>
    <message>
        <source>No announcement of these days is in the library.</source>
        <translation>La bibliothèque ne contient aucune annonce de ces jours.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln day(s).</source>
        <translation>
            <numerusform>Interrompu après %Ln jour.</numerusform>
            <numerusform>Interrompu après %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %Ln day(s). “~” is an estimate of the local ranker under both.</source>
        <translation>
            <numerusform>Comparé sur %Ln jour. «&#xa0;~&#xa0;» est une estimation du classement local pour les deux.</numerusform>
            <numerusform>Comparé sur %Ln jours. «&#xa0;~&#xa0;» est une estimation du classement local pour les deux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ConnectionTester</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Needs an address and a model.</source>
        <translation>Nécessite une adresse et un modèle.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaCards</name>
    <message>
        <source>Add a t&amp;opic</source>
        <translation>&amp;Ajouter un thème</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En langage courant</translation>
    </message>
    <message>
        <source>How to score</source>
        <translation>Comment évaluer</translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation>La formulation du programme</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>Mots-clés pertinents</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Mots-clés non pertinents</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaDock</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Sa&amp;ve revision</source>
        <translation>En&amp;registrer la révision</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Criteria, as Markdown</source>
        <translation>Critères, en Markdown</translation>
    </message>
    <message>
        <source>Say in plain words what you want to read.</source>
        <translation>Dites simplement ce que vous voulez lire.</translation>
    </message>
    <message>
        <source>The criteria as</source>
        <translation>Les critères sous forme de</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
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
        <translation>Partir d’un &amp;gabarit</translation>
    </message>
    <message>
        <source>Criteria · revision %1</source>
        <translation>Critères · révision %1</translation>
    </message>
    <message>
        <source>Reading the papers of these days…</source>
        <translation>Lecture des articles de ces jours…</translation>
    </message>
    <message>
        <source>Saved. The list re-orders while you type.</source>
        <translation>Enregistré. La liste se réordonne pendant la saisie.</translation>
    </message>
    <message>
        <source>The list re-orders while you type.</source>
        <translation>La liste se réordonne pendant la saisie.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaStrip</name>
    <message>
        <source>Tried on</source>
        <translation>Essayé sur</translation>
    </message>
    <message>
        <source>The days that the draft is tried on</source>
        <translation>Les jours sur lesquels le brouillon est essayé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>Articles qui entrent, sortent ou se déplacent</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortis</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No paper moves: the local ranker reads topics, names and keywords, and finds nothing new among them. A model reads every word.</source>
        <translation>Aucun article ne bouge : le classement local lit les sujets, les noms et les mots-clés, et n’y trouve rien de nouveau. Un modèle lit chaque mot.</translation>
    </message>
</context>
<context>
    <name>firstlight::DayBars</name>
    <message>
        <source>Picks a day</source>
        <translation>Retenus par jour</translation>
    </message>
    <message>
        <source>Left and right go from day to day, Enter opens one.</source>
        <translation>Les flèches gauche et droite vont d’un jour à l’autre, Entrée en ouvre un.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s) of %2 scanned</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln retenu sur %2 examinés</numerusform>
            <numerusform>%1&#xa0;: %Ln retenus sur %2 examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: missing from the library</source>
        <translation>%1&#xa0;: absent de la bibliothèque</translation>
    </message>
    <message>
        <source>%1: not here yet</source>
        <translation>%1&#xa0;: pas encore là</translation>
    </message>
    <message>
        <source>%1: could not be fetched (%2)</source>
        <translation>%1&#xa0;: n’a pas pu être récupéré (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement</source>
        <translation>%1&#xa0;: pas d’annonce</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1&#xa0;: pas d’annonce (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement on weekends</source>
        <translation>%1&#xa0;: pas d’annonce le week-end</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1&#xa0;: à venir</translation>
    </message>
    <message>
        <source>%1: before your first day</source>
        <translation>%1&#xa0;: avant votre premier jour</translation>
    </message>
</context>
<context>
    <name>firstlight::DayCalendar</name>
    <message>
        <source>Earlier month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1 to %2</source>
        <translation>Manquent&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>&amp;Combler la lacune</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>&amp;Open this day</source>
        <translation>&amp;Ouvrir ce jour</translation>
    </message>
    <message>
        <source>&amp;Get this day</source>
        <translation>&amp;Récupérer ce jour</translation>
    </message>
    <message>
        <source>&amp;Fill the gap, %1 to %2</source>
        <translation>&amp;Combler la lacune, du %1 au %2</translation>
    </message>
</context>
<context>
    <name>firstlight::DayMarksModel</name>
    <message>
        <source>No day of this month</source>
        <translation>Hors de ce mois</translation>
    </message>
</context>
<context>
    <name>firstlight::DisagreementDialog</name>
    <message>
        <source>Local ranker</source>
        <translation>Classement local</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Révision %1, %2</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Points de désaccord</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Premier côté</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Second côté</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Papers on which they differ</source>
        <translation>Articles sur lesquels ils diffèrent</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>a&amp;vec</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>Looking up who has scored…</source>
        <translation>Recherche de qui a évalué…</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nobody has scored anything by them.</source>
        <translation>Il n’y a pas encore de critères, donc rien n’a été évalué selon eux.</translation>
    </message>
    <message>
        <source>Choose two that are not the same.</source>
        <translation>Choisissez-en deux qui ne soient pas identiques.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Le premier jour est postérieur au dernier.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>Aucun article de ces jours n’a été évalué par les deux.</translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days, all alike.</source>
        <translation>
            <numerusform>Les deux ont évalué %Ln article de ces jours, à l’identique.</numerusform>
            <numerusform>Les deux ont évalué %Ln articles de ces jours, tous à l’identique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</source>
        <translation>
            <numerusform>Les deux ont évalué %Ln article de ces jours&#xa0;; Entrée l’ouvre.</numerusform>
            <numerusform>Les deux ont évalué %Ln articles de ces jours. Viennent d’abord ceux qui n’atteignent les seuils que selon l’un des deux&#xa0;; Entrée en ouvre un.</numerusform>
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
        <translation>Atteints selon un seul</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Relevance / novelty</source>
        <translation>Pertinence / nouveauté</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Seuils</translation>
    </message>
</context>
<context>
    <name>firstlight::EmptyState</name>
    <message>
        <source>Opening the library</source>
        <translation>Ouverture de la bibliothèque</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Get today&apos;s papers to see what arXiv has announced in your categories.</source>
        <translation>Récupérez les articles du jour pour voir ce qu’arXiv a annoncé dans vos catégories.</translation>
    </message>
    <message>
        <source>Get today&apos;s papers</source>
        <translation>Récupérer les articles du jour</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>Un jour calme</translation>
    </message>
    <message>
        <source>arXiv announced nothing in your categories on this day.</source>
        <translation>arXiv n’a rien annoncé dans vos catégories ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Press S on a paper to star it. Starred papers of all days are kept here.</source>
        <translation>Appuyez sur S pour ajouter une étoile à un article. Les articles avec étoile de tous les jours se trouvent ici.</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <source>Press W on a paper to put it here until you have read it.</source>
        <translation>Appuyez sur W pour mettre un article ici jusqu’à ce que vous l’ayez lu.</translation>
    </message>
    <message>
        <source>Nothing carries this tag</source>
        <translation>Rien ne porte ce marqueur</translation>
    </message>
    <message>
        <source>Press T on a paper to tag it.</source>
        <translation>Appuyez sur T pour ajouter un marqueur à un article.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>No paper of the library has all of this.</source>
        <translation>Aucun article de la bibliothèque ne réunit tout cela.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La bibliothèque est vide</translation>
    </message>
    <message>
        <source>Papers of all days are kept here.</source>
        <translation>Les articles de tous les jours sont conservés ici.</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Rien de semblable</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>Aucun autre article de la bibliothèque ne partage ses mots.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by the search or by a filter.</source>
        <translation>
            <numerusform>%Ln article est masqué par la recherche ou par un filtre.</numerusform>
            <numerusform>%Ln articles sont masqués par la recherche ou par un filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Nothing passes the least h-index</source>
        <translation>Rien n’atteint l’indice h minimal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln article est masqué par celui-ci.</numerusform>
            <numerusform>%Ln articles sont masqués par celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the cut-offs</source>
        <translation>Rien n’atteint les seuils</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are below them or not scored yet.</source>
        <translation>
            <numerusform>%Ln article est au-dessous ou n’est pas encore évalué.</numerusform>
            <numerusform>%Ln articles sont au-dessous ou ne sont pas encore évalués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting today&apos;s papers</source>
        <translation>Récupération des articles du jour</translation>
    </message>
    <message>
        <source>arXiv wants some seconds between questions, so this may take a minute.</source>
        <translation>arXiv demande quelques secondes entre deux requêtes&#xa0;; cela peut donc prendre une minute.</translation>
    </message>
</context>
<context>
    <name>firstlight::EndpointForm</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>How the service is spoken to</source>
        <translation>Protocole du service</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>as the address tells</source>
        <translation>selon l’adresse</translation>
    </message>
    <message>
        <source>Chat Completions (OpenAI and most others)</source>
        <translation>Chat Completions (OpenAI et la plupart des autres)</translation>
    </message>
    <message>
        <source>Messages (Anthropic)</source>
        <translation>Messages (Anthropic)</translation>
    </message>
    <message>
        <source>Ollama&apos;s own</source>
        <translation>le propre protocole d’Ollama</translation>
    </message>
    <message>
        <source>the lowest that the model takes</source>
        <translation>le plus bas que le modèle accepte</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation>comme le service l’entend</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Service address (&amp;URL)</source>
        <translation>Adresse du service (&amp;URL)</translation>
    </message>
    <message>
        <source>How it is s&amp;poken to</source>
        <translation>&amp;Protocole du service</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>&amp;Nom du modèle</translation>
    </message>
    <message>
        <source>Reasonin&amp;g effort</source>
        <translation>Effort de &amp;raisonnement</translation>
    </message>
    <message>
        <source>Reasoning is most of what an answer costs.</source>
        <translation>Le raisonnement fait l’essentiel du coût d’une réponse.</translation>
    </message>
    <message>
        <source>none: papers are ranked on this computer</source>
        <translation>aucun&#xa0;: les articles sont classés sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportControl</name>
    <message>
        <source>Export papers</source>
        <translation>Exporter des articles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied.</source>
        <translation>
            <numerusform>%Ln article copié.</numerusform>
            <numerusform>%Ln articles copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln article exporté vers %1.</numerusform>
            <numerusform>%Ln articles exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>Dossier des notes</translation>
    </message>
    <message>
        <source>Notes: %1 new, %2 updated, %3 unchanged.</source>
        <translation>Notes : %1 nouvelles, %2 mises à jour, %3 inchangées.</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Articles</translation>
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
        <translation>Essa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>Comb&amp;ler la lacune</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterBar</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 papers pass</source>
        <translation>%1 articles sur %2 atteignent les seuils</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Meilleure correspondance</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Cut-offs and filters</source>
        <translation>Seuils et filtres</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterChips</name>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>À la limite</translation>
    </message>
    <message>
        <source>By somebody whom you follow, or perhaps so</source>
        <translation>D’un auteur que vous suivez, à coup sûr ou peut-être</translation>
    </message>
    <message>
        <source>One point of relevance or novelty would move them in or out</source>
        <translation>Un point de pertinence ou de nouveauté les ferait entrer ou sortir</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Afficher seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter, then how many papers it would leave</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %Ln paper(s)</source>
        <translation>
            <numerusform>Afficher seulement&#xa0;: %1, %Ln article</numerusform>
            <numerusform>Afficher seulement&#xa0;: %1, %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1&#xa0;: indifférent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Progression</translation>
    </message>
    <message>
        <source>arXiv is asked for the papers that it announced today; they are ranked, and the list opens. That takes some seconds to a minute. From then on the papers come by themselves while the window is open.</source>
        <translation>On demande à arXiv les articles annoncés aujourd’hui ; ils sont classés et la liste s’ouvre. Cela prend de quelques secondes à une minute. Ensuite les articles arrivent d’eux-mêmes tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Categories: %1
Criteria: %2
Ranked by: %3</source>
        <translation>Catégories : %1
Critères : %2
Classés par : %3</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstStartDialog</name>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>Ré&amp;cupérer les articles du jour</translation>
    </message>
    <message>
        <source>Welcome to Firstlight</source>
        <translation>Bienvenue dans Firstlight</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>&amp;Ouvrir le jour d’exemple</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>Your categories</source>
        <translation>Vos catégories</translation>
    </message>
    <message>
        <source>Firstlight pulls the day&apos;s announcements from arXiv and ranks them by what you want to read. Which parts of arXiv do you follow?</source>
        <translation>Firstlight récupère les annonces du jour d’arXiv et les classe selon ce que vous voulez lire. Quelles parties d’arXiv suivez-vous ?</translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation>Vos centres d’intérêt</translation>
    </message>
    <message>
        <source>The papers of a day are ranked by these. A line or two is enough to begin with.</source>
        <translation>Les articles d’un jour sont classés d’après eux. Une ligne ou deux suffisent pour commencer.</translation>
    </message>
    <message>
        <source>Who ranks</source>
        <translation>Qui classe</translation>
    </message>
    <message>
        <source>Both can be changed later in the settings, and neither has to be chosen now.</source>
        <translation>L’un et l’autre se changent plus tard dans les réglages, et rien n’est à choisir maintenant.</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Votre premier jour</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Asking arXiv…</source>
        <translation>Demande à arXiv…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ré&amp;essayer</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstSteps</name>
    <message>
        <source>%1 What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>%1 Ce que vous avez choisi est gardé. Le jour d’exemple montre à quoi ressemble un jour ; il n’a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>There seems to be no network: %1 cannot be found. What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>Il semble qu’il n’y ait pas de réseau : %1 est introuvable. Ce que vous avez choisi est gardé. Le jour d’exemple montre à quoi ressemble un jour ; il n’a pas besoin de réseau.</translation>
    </message>
</context>
<context>
    <name>firstlight::GridPanel</name>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Grid of relevance and novelty</source>
        <translation>Grille de pertinence et de nouveauté</translation>
    </message>
    <message>
        <source>Both cut-offs at once (G)</source>
        <translation>Les deux seuils à la fois (G)</translation>
    </message>
    <message>
        <source>Drag the corner, or move it with the arrow keys. Click a cell to see only its papers.</source>
        <translation>Faites glisser le coin ou déplacez-le avec les flèches. Cliquez sur une case pour ne voir que ses articles.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>Seulement %1&#xa0;; tout afficher de nouveau</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln paper(s)</source>
        <translation>
            <numerusform>%1 → %Ln article</numerusform>
            <numerusform>%1 → %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln starred would hide</source>
        <translation>
            <numerusform>%1, %Ln avec étoile serait masqué</numerusform>
            <numerusform>%1, %Ln avec étoile seraient masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) by followed authors, always shown.</source>
        <translation>
            <numerusform>%Ln article d’auteurs suivis, toujours affiché.</numerusform>
            <numerusform>%Ln articles d’auteurs suivis, toujours affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without a score.</source>
        <translation>
            <numerusform>%Ln article non évalué.</numerusform>
            <numerusform>%Ln articles non évalués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) hidden by h-index.</source>
        <translation>
            <numerusform>%Ln article masqué par l’indice h.</numerusform>
            <numerusform>%Ln articles masqués par l’indice h.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the row “–”: papers whose novelty no model has told; no cut-off of novelty hides them.</source>
        <translation>Dans la ligne «&#xa0;–&#xa0;»&#xa0;: les articles dont aucun modèle n’a indiqué la nouveauté&#xa0;; aucun seuil de nouveauté ne les masque.</translation>
    </message>
    <message>
        <source>R %1 · N –</source>
        <translation>P %1 · N –</translation>
    </message>
    <message>
        <source>R %1 · N %2</source>
        <translation>P %1 · N %2</translation>
    </message>
</context>
<context>
    <name>firstlight::HeatGrid</name>
    <message>
        <source>Without novelty</source>
        <translation>Nouveauté inconnue</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Nouveauté %1</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Pertinence %1</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>Articles par pertinence et nouveauté</translation>
    </message>
    <message>
        <source>Relevance at least %1, novelty at least %2, %3 of %4 shown</source>
        <translation>Pertinence d’au moins %1, nouveauté d’au moins %2, %3 affichés sur %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevance %1, without novelty: %2</source>
        <translation>Pertinence %1, nouveauté inconnue&#xa0;: %2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2: %3</source>
        <translation>Pertinence %1, nouveauté %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>dans la sélection</translation>
    </message>
    <message>
        <source>not picked</source>
        <translation>hors de la sélection</translation>
    </message>
    <message>
        <source>%1, %2 starred, %3</source>
        <translation>%1, %2 avec étoile, %3</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>Aucune page ne dit cela.</translation>
    </message>
</context>
<context>
    <name>firstlight::HiddenReasons</name>
    <message>
        <source>Hide them again</source>
        <translation>Les masquer de nouveau</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite novelty below %1</source>
        <translation>
            <numerusform>%Ln affiché malgré une nouveauté inférieure à %1</numerusform>
            <numerusform>%Ln affichés malgré une nouveauté inférieure à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by novelty ≥ %1</source>
        <translation>
            <numerusform>%Ln masqué par nouveauté ≥ %1</numerusform>
            <numerusform>%Ln masqués par nouveauté ≥ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite relevance below %1</source>
        <translation>
            <numerusform>%Ln affiché malgré une pertinence inférieure à %1</numerusform>
            <numerusform>%Ln affichés malgré une pertinence inférieure à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by relevance ≥ %1</source>
        <translation>
            <numerusform>%Ln masqué par pertinence ≥ %1</numerusform>
            <numerusform>%Ln masqués par pertinence ≥ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Search and filters set aside</source>
        <translation>Recherche et filtres mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by search and filters</source>
        <translation>
            <numerusform>%Ln masqué par la recherche et les filtres</numerusform>
            <numerusform>%Ln masqués par la recherche et les filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ImportControl</name>
    <message>
        <source>Import digests, snapshots, bundles, feeds</source>
        <translation>Importer bulletins, instantanés, archives, flux</translation>
    </message>
    <message>
        <source>The sample takes no files: open your own library first.</source>
        <translation>Le jour d’exemple ne reçoit pas de fichiers&#xa0;: ouvrez d’abord votre propre bibliothèque.</translation>
    </message>
    <message>
        <source>Files are being imported already. Wait for the end, or cancel it.</source>
        <translation>Des fichiers sont déjà en cours d’importation. Attendez la fin ou interrompez-la.</translation>
    </message>
    <message>
        <source>What was dropped is neither a file nor a link to a paper.</source>
        <translation>Ce qui a été déposé n’est ni un fichier ni un lien vers un article.</translation>
    </message>
</context>
<context>
    <name>firstlight::InterestsPage</name>
    <message>
        <source>graph neural networks for molecules
why large models generalize
faster attention</source>
        <translation>réseaux de neurones sur graphes pour les molécules
pourquoi les grands modèles généralisent
attention plus rapide</translation>
    </message>
    <message>
        <source>surveys, federated learning</source>
        <translation>états de l’art, apprentissage fédéré</translation>
    </message>
    <message>
        <source>My present criteria</source>
        <translation>Mes critères actuels</translation>
    </message>
    <message>
        <source>What do you want to &amp;read? One interest a line</source>
        <translation>Que voulez-vous &amp;lire ? Un intérêt par ligne</translation>
    </message>
    <message>
        <source>And what &amp;not? Parted by commas</source>
        <translation>Et quoi &amp;pas ? Séparé par des virgules</translation>
    </message>
    <message>
        <source>Or start from a &amp;template</source>
        <translation>Ou partir d’un &amp;modèle</translation>
    </message>
    <message>
        <source>Your own words are used. Refine them at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>Vos propres mots sont utilisés. Affinez-les à tout moment (Ctrl+E) : la liste se réordonne pendant la frappe.</translation>
    </message>
    <message>
        <source>A template is a page of criteria to rewrite at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>Un modèle est une page de critères à réécrire à tout moment (Ctrl+E) : la liste se réordonne pendant la frappe.</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes propres mots</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>vos propres mots</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyBindingsModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu: command</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyCatcher</name>
    <message>
        <source>Press the keys here</source>
        <translation>Appuyez ici sur les touches</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>Nouvelles touches&#xa0;: appuyez dessus ici</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyEditor</name>
    <message>
        <source>De&amp;lete</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation>Clé du service</translation>
    </message>
    <message>
        <source>Type or paste a key</source>
        <translation>Saisir ou coller une clé</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>pour cette session seulement</translation>
    </message>
    <message>
        <source>in a file…</source>
        <translation>dans un fichier…</translation>
    </message>
    <message>
        <source>Keep the key in the key store</source>
        <translation>Conserver la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation>Conserver la clé pour cette session seulement</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Conserver la clé dans un fichier</translation>
    </message>
    <message>
        <source>The key would be written, not encrypted, to %1. Other users of this computer cannot read it, but whoever gets at your files or their backups can.</source>
        <translation>La clé serait écrite, non chiffrée, dans %1. Les autres utilisateurs de cet ordinateur ne peuvent pas la lire, mais quiconque accède à vos fichiers ou à leurs sauvegardes le peut.</translation>
    </message>
    <message>
        <source>I agree: keep it in this file</source>
        <translation>J’accepte&#xa0;: la conserver dans ce fichier</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>Recherche de la clé…</translation>
    </message>
    <message>
        <source>Looking for the key… %1</source>
        <translation>Recherche de la clé… %1</translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;; %2: where its key is kept, a sentence</extracomment>
        <translation>Clé pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>FIRSTLIGHT_API_KEY is sent to %1 only, until you save another address.</source>
        <translation>FIRSTLIGHT_API_KEY n’est envoyée qu’à %1, jusqu’à ce que vous enregistriez une autre adresse.</translation>
    </message>
    <message>
        <source>The key that was typed for %1 is cleared.</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;</extracomment>
        <translation>La clé saisie pour %1 est effacée.</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>So it was not kept there. It can be kept for this session only, or in a file.</source>
        <translation>Elle n’y a donc pas été conservée. Elle peut l’être pour cette session seulement ou dans un fichier.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Non conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Non supprimée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key store may still hold it.</source>
        <translation>Le trousseau la contient peut-être encore.</translation>
    </message>
</context>
<context>
    <name>firstlight::KeywordChips</name>
    <message>
        <source>Add to: %1</source>
        <translation>Ajouter à&#xa0;: %1</translation>
    </message>
    <message>
        <source>A name; Return adds it</source>
        <translation>Un nom&#xa0;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>A term; Return adds it</source>
        <translation>Un terme&#xa0;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>firstlight::LifeTests</name>
    <message>
        <source>&amp;Open paper</source>
        <translation>&amp;Ouvrir l’article</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>Tests that are missed</source>
        <translation>Tests échoués</translation>
    </message>
    <message>
        <source>Testing against the papers you starred, dismissed or pinned…</source>
        <translation>Test sur les articles avec étoile, sans intérêt ou épinglés…</translation>
    </message>
    <message>
        <source>There is nothing to test against yet: papers that you star must pass, papers that you dismiss must not, and any paper can be pinned as a test.</source>
        <translation>Il n’y a encore rien à tester&#xa0;: les articles auxquels vous ajoutez une étoile doivent atteindre les seuils, ceux que vous marquez sans intérêt ne doivent pas les atteindre, et tout article peut être épinglé comme test.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more miss(es) are not listed.</source>
        <translation>
            <numerusform>%Ln autre échec n’est pas listé.</numerusform>
            <numerusform>%Ln autres échecs ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>firstlight::LinkDesk</name>
    <message>
        <source>“%1” leads to no paper and to no day.</source>
        <translation>« %1 » ne mène à aucun article ni à aucun jour.</translation>
    </message>
    <message>
        <source>The sample does not have %1: open your own library first.</source>
        <translation>L’exemple n’a pas %1 : ouvrez d’abord votre propre bibliothèque.</translation>
    </message>
    <message>
        <source>Not in your library: %1. arXiv can be asked for it.</source>
        <translation>Pas dans votre bibliothèque : %1. On peut le demander à arXiv.</translation>
    </message>
    <message>
        <source>&amp;Fetch from arXiv</source>
        <translation>&amp;Récupérer d’arXiv</translation>
    </message>
    <message>
        <source>Asking arXiv for %1 …</source>
        <translation>Demande de %1 à arXiv…</translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv n’a pas d’article %1.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
</context>
<context>
    <name>firstlight::LintList</name>
    <message>
        <source>Remarks on the criteria</source>
        <translation>Remarques sur les critères</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) on the criteria</source>
        <translation>
            <numerusform>%Ln remarque sur les critères</numerusform>
            <numerusform>%Ln remarques sur les critères</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows where it stands</source>
        <translation>Affiche l’endroit concerné</translation>
    </message>
</context>
<context>
    <name>firstlight::LogDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>A report holds version, settings that you changed, checks and the last lines. Keys, your home folder and your name are taken out.</source>
        <translation>Un rapport contient la version, les réglages que vous avez changés, des vérifications et les dernières lignes. Clés, dossier personnel et nom en sont retirés.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Vérification de la base de données…</translation>
    </message>
    <message>
        <source>The report is in the clipboard. Look it over before you send it.</source>
        <translation>Le rapport est dans le presse-papiers. Relisez-le avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>firstlight::LogModel</name>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message>
        <source>Preview of unsaved criteria, ranked locally.</source>
        <translation>Aperçu de critères non enregistrés, classé localement.</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>Supprimer l’é&amp;toile</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter une é&amp;toile</translation>
    </message>
    <message>
        <source>Not &amp;to read</source>
        <translation>Retirer d&amp;e «&#xa0;À lire&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>Mettre dans «&#xa0;À lir&amp;e&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Marquer comme non lu</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer non lu</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer lu</translation>
    </message>
    <message>
        <source>&amp;Interested after all</source>
        <translation>Finalement &amp;intéressant</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>Sans &amp;intérêt</translation>
    </message>
    <message>
        <source>Getting papers ended early.</source>
        <translation>La récupération des articles a pris fin prématurément.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rank locally</source>
        <translation>Classer localement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected paper(s)</source>
        <translation>
            <numerusform>%Ln article sélectionné</numerusform>
            <numerusform>%Ln articles sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown paper(s)</source>
        <translation>
            <numerusform>%Ln article affiché</numerusform>
            <numerusform>%Ln articles affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>The picks of %1</source>
        <translation>La sélection du %1</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>Tous les articles avec étoile</translation>
    </message>
    <message>
        <source>Papers from arXiv</source>
        <translation>Articles d’arXiv</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>Qui évalue</translation>
    </message>
    <message>
        <source>Who scores the papers</source>
        <translation>Qui évalue les articles</translation>
    </message>
    <message>
        <source>Criteria saved as a revision.</source>
        <translation>Critères enregistrés comme révision.</translation>
    </message>
    <message>
        <source>Save criteria</source>
        <translation>Enregistrer les critères</translation>
    </message>
    <message>
        <source>Saving these criteria %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>L’enregistrement de ces critères %1.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Enregistrer quand même</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Pinned as a test of the criteria.</source>
        <translation>Épinglé comme test des critères.</translation>
    </message>
    <message>
        <source>No longer pinned as a test.</source>
        <translation>N’est plus épinglé comme test.</translation>
    </message>
    <message>
        <source>The search is kept as “%1”.</source>
        <translation>La recherche est enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>So many papers are found that only the newest can be shown first. Add a word to see the best matches.</source>
        <translation>La recherche trouve tant d’articles que seuls les plus récents peuvent s’afficher d’abord. Ajoutez un mot pour voir les meilleures correspondances.</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>Imprimer le mois</translation>
    </message>
    <message>
        <source>Export the month (.html, .md or .pdf)</source>
        <translation>Exporter le mois (.html, .md ou .pdf)</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>Exporter le mois</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>No program for PDFs was found. The file is %1</source>
        <translation>Aucun programme n’a été trouvé pour les PDF. Le fichier est %1</translation>
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
        <translation>Votre saisie est toujours là&#xa0;; une fois enregistrée, elle formera une branche à partir de la révision %1.</translation>
    </message>
    <message>
        <source>What you save next branches off revision %1.</source>
        <translation>Le prochain enregistrement formera une branche à partir de la révision %1.</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>Rien à évaluer</translation>
    </message>
    <message>
        <source>The model has scored every paper of this day that it is to score.</source>
        <translation>Le modèle a évalué tous les articles de ce jour qu’il doit évaluer.</translation>
    </message>
    <message>
        <source>Score with the model</source>
        <translation>Évaluer avec le modèle</translation>
    </message>
    <message>
        <source>What that would cost is not known yet.</source>
        <translation>Ce que cela coûterait n’est pas encore connu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken over, not saved yet.</source>
        <translation>
            <numerusform>%Ln modification adoptée, pas encore enregistrée.</numerusform>
            <numerusform>%Ln modifications adoptées, pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit the draft and were left out.</source>
        <translation>
            <numerusform>%Ln modification incompatible avec le brouillon a été omise.</numerusform>
            <numerusform>%Ln modifications incompatibles avec le brouillon ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Firstlight</source>
        <translation>À propos de Firstlight</translation>
    </message>
    <message>
        <source>Firstlight %1
The day&apos;s arXiv papers, ranked by what you want to read.

Free software under the GNU General Public License, version 3 or later.
Formulas are set by MathJax 3.2.2, under the Apache License 2.0: a bundle in which the classes Attributes and BaseItem.env are replaced.
Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Firstlight %1
Les articles arXiv du jour, classés selon ce que vous voulez lire.

Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.
Les formules sont composées par MathJax 3.2.2, sous licence Apache 2.0&#xa0;: une archive où les classes Attributes et BaseItem.env sont remplacées.
Merci à arXiv pour l’utilisation de son interopérabilité en libre accès.</translation>
    </message>
    <message>
        <source>Nothing here to go through: no paper is in or maybe.</source>
        <translation>Rien à parcourir ici&#xa0;: aucun article n’est dans «&#xa0;Oui&#xa0;» ni dans «&#xa0;Peut-être&#xa0;».</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;faire</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Re&amp;faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Tous sont déjà lus.</translation>
    </message>
    <message>
        <source>Firstlight stays in the tray</source>
        <translation>Firstlight reste dans la zone de notification</translation>
    </message>
    <message>
        <source>It goes on getting papers there. Its icon opens the window again and has “Quit” in its menu.</source>
        <translation>Il continue d’y récupérer des articles. Son icône rouvre la fenêtre et a « Quitter » dans son menu.</translation>
    </message>
    <message>
        <source>This is Firstlight %1. Help &gt; What&apos;s new tells what is.</source>
        <translation>Ceci est Firstlight %1. Aide &gt; Nouveautés dit ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, QtKeychain, libstemmer and tl::expected.</source>
        <translation>Construit avec Qt %1, SQLite, QtKeychain, libstemmer et tl::expected.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La bibliothèque est endommagée</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the library could not be made. The library goes on working, and the copies of earlier days are kept. Check that the disk is not full; Firstlight tries again in an hour.</source>
        <translation>La copie du jour de la bibliothèque n’a pas pu être faite. La bibliothèque continue de fonctionner et les copies des jours précédents sont conservées. Vérifiez que le disque n’est pas plein ; Firstlight réessaiera dans une heure.</translation>
    </message>
    <message>
        <source>Not all of the library can be read, so no copy of it was made today; those of earlier days are kept. Go back to one of them before you change more: “%1” in the File menu.</source>
        <translation>La bibliothèque ne peut pas être lue en entier : aucune copie n’en a été faite aujourd’hui ; celles des jours précédents sont conservées. Revenez à l’une d’elles avant d’autres modifications : « %1 » dans le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>firstlight::MergeDialog</name>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Barème</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>Thème sans nom</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Merge revision %1 into %2</source>
        <translation>Fusionner la révision %1 dans la révision %2</translation>
    </message>
    <message>
        <source>Nothing was changed in two ways. This is what both come to:</source>
        <translation>Rien n’a été modifié de deux façons. Voici ce que donnent les deux réunies&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</source>
        <translation>
            <numerusform>%Ln partie a été modifiée de deux façons. Le texte ci-dessous contient les deux versions&#xa0;; les thèmes de la révision %1 y sont désactivés.</numerusform>
            <numerusform>%Ln parties ont été modifiées de deux façons. Le texte ci-dessous contient les deux versions&#xa0;; les thèmes de la révision %1 y sont désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged criteria</source>
        <translation>Critères fusionnés</translation>
    </message>
    <message>
        <source>&amp;Save as revision</source>
        <translation>&amp;Enregistrer comme révision</translation>
    </message>
    <message>
        <source>&amp;Edit first</source>
        <translation>&amp;Modifier d’abord</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelChooser</name>
    <message>
        <source>&amp;Fetch models</source>
        <translation>&amp;Obtenir les modèles</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Type a name, or fetch the service&apos;s list</source>
        <translation>Saisir un nom ou obtenir la liste du service</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free</source>
        <translation>Demande au service sa liste de modèles, ce qui est gratuit</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>Demande des modèles à %1…</translation>
    </message>
    <message>
        <source>%1 has no list of models at this address. Type the name of one.</source>
        <translation>%1 n’a pas de liste de modèles à cette adresse. Saisissez le nom d’un modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there.</source>
        <translation>
            <numerusform>%Ln modèle disponible.</numerusform>
            <numerusform>%Ln modèles disponibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there; choose one.</source>
        <translation>
            <numerusform>%Ln modèle disponible&#xa0;; choisissez-le.</numerusform>
            <numerusform>%Ln modèles disponibles&#xa0;; choisissez-en un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ModelStep</name>
    <message>
        <source>&amp;On this computer</source>
        <translation>Sur &amp;cet ordinateur</translation>
    </message>
    <message>
        <source>By a language &amp;model, too</source>
        <translation>Par un &amp;modèle de langue aussi</translation>
    </message>
    <message>
        <source>No key, no account, no cost; works on a train. It learns from your stars.</source>
        <translation>Ni clé, ni compte, ni frais ; fonctionne dans un train. Il apprend de vos étoiles.</translation>
    </message>
    <message>
        <source>Titles, abstracts and your criteria are sent to a service that you choose. A day costs some cents; a cap is set.</source>
        <translation>Titres, résumés et vos critères sont envoyés à un service de votre choix. Un jour coûte quelques centimes ; un plafond est fixé.</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>cet ordinateur seul</translation>
    </message>
    <message>
        <source>this computer, and %1</source>
        <translation>cet ordinateur et %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelsPage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Without a model, papers are ranked on this computer. With one, titles, abstracts and your criteria are sent to this service.</source>
        <translation>Sans modèle, les articles sont classés sur cet ordinateur. Avec un modèle, les titres, les résumés et vos critères sont envoyés à ce service.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>S&amp;end to the model</source>
        <translation>En&amp;voyer au modèle</translation>
    </message>
    <message>
        <source>Let the model look through the t&amp;itles first</source>
        <translation>Laisser d’abord le modèle parcourir les t&amp;itres</translation>
    </message>
    <message>
        <source>Cheap, and drops what is far off. What it drops is kept, marked, and can be rescued.</source>
        <translation>Peu coûteux, et écarte ce qui est hors sujet. Ce qu’il écarte est conservé, signalé, et peut être repêché.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Second &amp;opinions on papers near a cut-off</source>
        <translation>Seconds avis sur les articles proc&amp;hes d’un seuil</translation>
    </message>
    <message>
        <source>Scores differ by one from time to time. Each opinion asks once more about papers within one of a cut-off; the median counts.</source>
        <translation>Les scores varient parfois d’un point. Chaque avis interroge une fois de plus sur les articles à un point au plus d’un seuil&#xa0;; c’est la médiane qui compte.</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>À quelle vitesse</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>for runs that nobody waits for</source>
        <translation>pour les exécutions que personne n’attend</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Slower service at &amp;half the price</source>
        <translation>Service plus lent à moitié pri&amp;x</translation>
    </message>
    <message>
        <source>Requests at on&amp;ce</source>
        <translation>Re&amp;quêtes simultanées</translation>
    </message>
    <message>
        <source>More is faster, until the service limits them; a model on this computer is best asked one at a time.</source>
        <translation>Plus il y en a, plus c’est rapide, jusqu’à ce que le service les limite&#xa0;; mieux vaut interroger un modèle de cet ordinateur une requête à la fois.</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>aucun plafond</translation>
    </message>
    <message>
        <source>For how much at most</source>
        <translation>Pour combien au plus</translation>
    </message>
    <message>
        <source>Cap of a &amp;run</source>
        <translation>Plafond par exé&amp;cution</translation>
    </message>
    <message>
        <source>Cap of a calen&amp;dar month</source>
        <translation>Plafon&amp;d par mois civil</translation>
    </message>
    <message>
        <source>No request is sent that could go over. What is left stays unscored and waits.</source>
        <translation>Aucune requête qui pourrait le dépasser n’est envoyée. Ce qui reste demeure non évalué et attend.</translation>
    </message>
    <message>
        <source>Answers may take minutes, and may be turned down at busy hours.</source>
        <translation>Les réponses peuvent prendre des minutes et être refusées aux heures de pointe.</translation>
    </message>
    <message>
        <source>This service does not offer it.</source>
        <translation>Ce service ne le propose pas.</translation>
    </message>
</context>
<context>
    <name>firstlight::MonthCards</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No papers of %1</source>
        <translation>Aucun article en %1</translation>
    </message>
    <message>
        <source>The library holds no announcement of this month. The calendar at the left can get days that are missing.</source>
        <translation>La bibliothèque ne contient aucune annonce de ce mois. Le calendrier, à gauche, permet de récupérer les jours manquants.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln pick(s)</source>
        <translation>
            <numerusform>%1 · %Ln retenu</numerusform>
            <numerusform>%1 · %Ln retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln avec étoile</numerusform>
            <numerusform>%Ln avec étoile</numerusform>
        </translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>annonces</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncés</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>examinés</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenus</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>dépensés</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Retenus par jour</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Pertinence et nouveauté</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Auteurs les plus fréquents</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s)</source>
        <translation>
            <numerusform>%Ln retenu</numerusform>
            <numerusform>%Ln retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Afficher %Ln</numerusform>
            <numerusform>Afficher les %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MonthGrid</name>
    <message>
        <source>Calendar of announcements</source>
        <translation>Calendrier des annonces</translation>
    </message>
</context>
<context>
    <name>firstlight::MonthPage</name>
    <message>
        <source>Looking back on the month…</source>
        <translation>Préparation du bilan du mois…</translation>
    </message>
</context>
<context>
    <name>firstlight::NoteEditor</name>
    <message>
        <source>&amp;Note, in Markdown. Ctrl+Return or Esc keeps it.</source>
        <translation>&amp;Note, en Markdown. Ctrl+Entrée ou Échap l’enregistre.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>firstlight::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>firstlight::NotificationsPage</name>
    <message>
        <source>&amp;Tell me through the desktop what runs found</source>
        <translation>&amp;Dire par le bureau ce que les exécutions ont trouvé</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silence de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Icon in the desktop&apos;s tray; closing the window leaves it there</source>
        <translation>&amp;Icône dans la zone de notification ; fermer la fenêtre l’y laisse</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told once when they end. Nothing is told while the window is in front.</source>
        <translation>Ce qui arrive pendant le silence est dit une fois, à sa fin. Rien n’est dit tant que la fenêtre est au premier plan.</translation>
    </message>
</context>
<context>
    <name>firstlight::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Firstlight ne peut pas démarrer</translation>
    </message>
</context>
<context>
    <name>firstlight::PaperJournalDialog</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 was sent, with %Ln other paper(s) beside it.</source>
        <translation>
            <numerusform>La version %1 a été envoyée, avec %Ln autre article.</numerusform>
            <numerusform>La version %1 a été envoyée, avec %Ln autres articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>Requests about this paper</source>
        <translation>Requêtes sur cet article</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ce qu’il a dit</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Part du prix</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>Aucun modèle n’a jamais été interrogé sur cet article.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln requête, %1 au total.</numerusform>
            <numerusform>%Ln requêtes, %1 au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln is unknown and not in the sum.</source>
        <translation>
            <numerusform>Le coût de %Ln est inconnu et n’est pas dans la somme.</numerusform>
            <numerusform>Le coût de %Ln est inconnu et n’est pas dans la somme.</numerusform>
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
        <translation>Choisissez un article dans la liste.
J mène au suivant, K au précédent.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>firstlight::PdfBar</name>
    <message>
        <source>Download of the PDF</source>
        <translation>Téléchargement du PDF</translation>
    </message>
    <message>
        <source>PDF of %1: %2 so far</source>
        <translation>PDF de %1&#xa0;: %2 pour l’instant</translation>
    </message>
    <message>
        <source>PDF of %1: waiting for arXiv</source>
        <translation>PDF de %1&#xa0;: en attente d’arXiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
            <numerusform>%1, %Ln article, groupe replié</numerusform>
            <numerusform>%1, %Ln articles, groupe replié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s), expanded</source>
        <translation>
            <numerusform>%1, %Ln article, groupe déplié</numerusform>
            <numerusform>%1, %Ln articles, groupe déplié</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be loaded: %1</source>
        <translation>Pas encore chargé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListPane</name>
    <message>
        <source>Like: %1</source>
        <translation>Semblables à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s)</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Sample day: 60 invented papers; nothing here is kept.</source>
        <translation>Jour d’exemple&#xa0;: 60 articles inventés&#xa0;; rien n’est conservé ici.</translation>
    </message>
    <message>
        <source>Start with real papers</source>
        <translation>Commencer avec de vrais articles</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s)</source>
        <extracomment>%1: the day</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln retenu</numerusform>
            <numerusform>%1&#xa0;: %Ln retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListView</name>
    <message>
        <source>Papers</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>firstlight::PinTestDialog</name>
    <message>
        <source>The criteria are to put it</source>
        <translation>Les critères doivent le placer dans</translation>
    </message>
    <message>
        <source>&amp;in: it passes the cut-offs</source>
        <translation>&amp;Oui&#xa0;: il atteint les seuils</translation>
    </message>
    <message>
        <source>&amp;maybe: within one of them</source>
        <translation>&amp;Peut-être&#xa0;: à un point au plus d’un seuil</translation>
    </message>
    <message>
        <source>&amp;out</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Pin as a test</source>
        <translation>Épingler comme test</translation>
    </message>
    <message>
        <source>&amp;Why (if you like):</source>
        <translation>Pour&amp;quoi (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pin again</source>
        <translation>Épingler de no&amp;uveau</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Éping&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Désépingler</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesModel</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marqueurs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln non lu</numerusform>
            <numerusform>%1, %Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1&#xa0;: %2 annoncés, %3 examinés, %4 non lus</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesPane</name>
    <message>
        <source>Days and places</source>
        <translation>Jours et lieux</translation>
    </message>
    <message>
        <source>New name of the search</source>
        <translation>Nouveau nom de la recherche</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
</context>
<context>
    <name>firstlight::PrefilterChooser</name>
    <message>
        <source>What is sent to the model</source>
        <translation>Ce qui est envoyé au modèle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>the best of the day</source>
        <translation>les meilleurs du jour</translation>
    </message>
    <message>
        <source>enough for the picks</source>
        <translation>assez pour la sélection</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Percent of the picks that should be among them</source>
        <translation>Pourcentage de la sélection qui devrait s’y trouver</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s papers</source>
        <translation>Pourcentage des articles du jour</translation>
    </message>
    <message>
        <source>The rest keeps the estimate of this computer; 3 % of it is sent at random to tell how many picks are missed. Followed authors and stars are always sent, and in the first week at least 40 to 60 %.</source>
        <translation>Le reste garde l’estimation de cet ordinateur&#xa0;; 3&#xa0;% en sont envoyés au hasard pour savoir combien d’articles à retenir sont manqués. Les articles d’auteurs suivis et ceux avec étoile sont toujours envoyés, et la première semaine au moins 40 à 60&#xa0;%.</translation>
    </message>
    <message>
        <source>Every paper of the day is scored by the model.</source>
        <translation>Tous les articles du jour sont évalués par le modèle.</translation>
    </message>
    <message>
        <source>Saves about %1 % of the cost. %2</source>
        <translation>Économise environ %1&#xa0;% du coût. %2</translation>
    </message>
    <message>
        <source>As many papers as %1 % of the picks are expected among; the saving grows as the model&apos;s scores come in. %2</source>
        <translation>Autant d’articles qu’il en faut pour y trouver, selon les prévisions, %1&#xa0;% de la sélection&#xa0;; l’économie augmente à mesure que les scores du modèle arrivent. %2</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptDialog</name>
    <message>
        <source>What the model is told</source>
        <translation>Ce que le modèle reçoit</translation>
    </message>
    <message>
        <source>Sent with every request, in these words; the papers follow.</source>
        <translation>Envoyé avec chaque requête, mot pour mot&#xa0;; les articles suivent.</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instructions</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Form of the &amp;answer</source>
        <translation>F&amp;orme de la réponse</translation>
    </message>
    <message>
        <source>&amp;Title pass</source>
        <translation>Passe sur les &amp;titres</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptView</name>
    <message>
        <source>What the model is told</source>
        <translation>Ce que le modèle reçoit</translation>
    </message>
    <message>
        <source>About %1 tokens. The tinted part is the same in every request, so that the service can keep it and charge less for it; the papers that follow are new each time.</source>
        <translation>Environ %1 tokens. La partie colorée est la même dans chaque requête, si bien que le service peut la conserver et la facturer moins cher&#xa0;; les articles qui suivent changent à chaque fois.</translation>
    </message>
</context>
<context>
    <name>firstlight::RangeDialog</name>
    <message>
        <source>&amp;Score these days</source>
        <translation>É&amp;valuer ces jours</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>&amp;Interrompre l’exécution</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>&amp;Choisir un modèle…</translation>
    </message>
    <message>
        <source>Apply the criteria to days</source>
        <translation>Appliquer les critères à des jours</translation>
    </message>
    <message>
        <source>The model scores the papers of these days under the current criteria, the latest day first. What it has scored already is not sent again.</source>
        <translation>Le modèle évalue les articles de ces jours selon les critères actuels, en commençant par le jour le plus récent. Ce qu’il a déjà évalué n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>The criteria in the editor are saved as a revision; then the model scores the papers of these days under it, the latest day first. What it has scored already is not sent again.</source>
        <translation>Les critères de l’éditeur sont enregistrés comme révision&#xa0;; puis le modèle évalue les articles de ces jours selon elle, en commençant par le jour le plus récent. Ce qu’il a déjà évalué n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>Days scored</source>
        <translation>Jours évalués</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v jours sur %m</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Cette quinzaine</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Du … au</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>Interrogation du modèle…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. Days are ranked locally as they are opened; to have them scored choose a model in the settings.</source>
        <translation>Aucun modèle n’est défini, il n’y a donc personne à interroger. Les jours sont classés localement à leur ouverture&#xa0;; pour les faire évaluer, choisissez un modèle dans les paramètres.</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>Calcul du coût…</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionDesk</name>
    <message>
        <source>Revision %1 is in use, with its own scores.</source>
        <translation>La révision %1 est utilisée, avec ses propres scores.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>Révisions %1 et %2 fusionnées</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>La révision %1 est utilisée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are no criteria in this file.</source>
        <translation>Ce fichier ne contient aucun critère.</translation>
    </message>
    <message>
        <source>This file is too long to be criteria.</source>
        <translation>Ce fichier est trop long pour des critères.</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>Le fichier n’a pas pu être lu (%1).</translation>
    </message>
    <message>
        <source>Imported as revision %1, which is in use.</source>
        <translation>Importé comme révision %1, qui est utilisée.</translation>
    </message>
    <message>
        <source>Revision %1 is exported.</source>
        <translation>La révision %1 est exportée.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>Le fichier n’a pas pu être écrit (%1).</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionList</name>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parente</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · utilisée</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation>Révision %1 · %2</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionsDialog</name>
    <message>
        <source>Switc&amp;h to this revision</source>
        <translation>&amp;Passer à cette révision</translation>
    </message>
    <message>
        <source>Start a &amp;branch from here</source>
        <translation>Démarrer une &amp;branche ici</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Libellé…</translation>
    </message>
    <message>
        <source>&amp;Merge into current…</source>
        <translation>F&amp;usionner dans l’actuelle…</translation>
    </message>
    <message>
        <source>E&amp;xport as Markdown…</source>
        <translation>E&amp;xporter en Markdown…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>What is saved next branches off revision %1.</source>
        <translation>Le prochain enregistrement formera une branche à partir de la révision %1.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>What is revision %1 about?</source>
        <translation>Sur quoi porte la révision %1&#xa0;?</translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>Importer des critères</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>Exporter les critères</translation>
    </message>
    <message>
        <source>criteria-revision-%1</source>
        <translation>criteres-revision-%1</translation>
    </message>
    <message>
        <source>Revisions of the criteria</source>
        <translation>Révisions des critères</translation>
    </message>
    <message>
        <source>&amp;Differences to</source>
        <translation>&amp;Différences avec</translation>
    </message>
    <message>
        <source>Revision to compare with</source>
        <translation>Révision à comparer</translation>
    </message>
    <message>
        <source>Differences of text</source>
        <translation>Différences de texte</translation>
    </message>
    <message>
        <source>There are no revisions yet. Saving the criteria makes the first one.</source>
        <translation>Il n’y a pas encore de révisions. Enregistrer les critères crée la première.</translation>
    </message>
    <message>
        <source>its parent, revision %1</source>
        <translation>sa parente, la révision %1</translation>
    </message>
    <message>
        <source>nothing: it has no parent</source>
        <translation>rien&#xa0;: elle n’a pas de parente</translation>
    </message>
</context>
<context>
    <name>firstlight::RunReportDialog</name>
    <message>
        <source>What the run did</source>
        <translation>Ce que l’exécution a fait</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>Aucun modèle n’a été interrogé.</translation>
    </message>
    <message>
        <source>Stages of %1</source>
        <translation>Étapes de %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SamplePeek</name>
    <message>
        <source>So it will look, here with invented papers:</source>
        <translation>Voici à quoi cela ressemblera, avec des articles inventés :</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>&amp;Ouvrir le jour d’exemple</translation>
    </message>
</context>
<context>
    <name>firstlight::ScanChooser</name>
    <message>
        <source>Only where the paper&apos;s &amp;primary category is one of these</source>
        <translation>Uniquement les articles dont la catégorie &amp;principale est l’une d’elles</translation>
    </message>
    <message>
        <source>Codes, such as cs.RO, cs.CR</source>
        <translation>Codes, comme cs.RO, cs.CR</translation>
    </message>
    <message>
        <source>A paper that is in one of these categories, as a cross-list too, is not scanned.</source>
        <translation>Un article présent dans l’une de ces catégories, même en cross-list, n’est pas examiné.</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Catégories</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>Annonces à examiner</translation>
    </message>
    <message>
        <source>&amp;Leave out papers of</source>
        <translation>E&amp;xclure les articles de</translation>
    </message>
    <message>
        <source>No papers are stored yet, so what this brings cannot be told.</source>
        <translation>Aucun article n’est encore enregistré, on ne peut donc pas dire ce que cela apporte.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %2, drops %1 of them.</source>
        <translation>
            <numerusform>Ajoute %Ln article aux %2 de la semaine dernière et en retire %1.</numerusform>
            <numerusform>Ajoute %Ln articles aux %2 de la semaine dernière et en retire %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %1.</source>
        <translation>
            <numerusform>Ajoute %Ln article aux %1 de la semaine dernière.</numerusform>
            <numerusform>Ajoute %Ln articles aux %1 de la semaine dernière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drops %1 of last week&apos;s %2 papers.</source>
        <translation>Retire %1 des %2 articles de la semaine dernière.</translation>
    </message>
    <message>
        <source>No change to last week&apos;s %1 papers.</source>
        <translation>Ne change rien aux %1 articles de la semaine dernière.</translation>
    </message>
    <message>
        <source>Last week: %1 papers.</source>
        <translation>Semaine dernière&#xa0;: %1 articles.</translation>
    </message>
    <message>
        <source>%1: not in the library yet, unknown until the next pull.</source>
        <translation>%1&#xa0;: pas encore dans la bibliothèque, inconnu jusqu’à la prochaine récupération.</translation>
    </message>
</context>
<context>
    <name>firstlight::ScoreSlider</name>
    <message>
        <source>&amp;Relevance ≥ %1</source>
        <translation>&amp;Pertinence ≥ %1</translation>
    </message>
    <message>
        <source>&amp;Novelty ≥ %1</source>
        <translation>&amp;Nouveauté ≥ %1</translation>
    </message>
    <message>
        <source>%1 at least %2, %3 of %4 shown</source>
        <translation>%1 d’au moins %2, %3 affichés sur %4</translation>
    </message>
    <message>
        <source>Papers at %1 are “maybe”: one point decides.</source>
        <translation>Les articles à %1 sont «&#xa0;Peut-être&#xa0;»&#xa0;: un point décide.</translation>
    </message>
    <message>
        <source>Papers at %1 and %2 are “maybe”: one point decides.</source>
        <translation>Les articles à %1 et %2 sont «&#xa0;Peut-être&#xa0;»&#xa0;: un point décide.</translation>
    </message>
</context>
<context>
    <name>firstlight::SearchBox</name>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Dans cette liste</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name of this search; Return saves it</source>
        <translation>Nom de cette recherche&#xa0;; Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Search titles, abstracts, authors and notes of all papers</source>
        <translation>Rechercher dans les titres, résumés, auteurs et notes de tous les articles</translation>
    </message>
    <message>
        <source>Search titles, authors and abstracts of this list</source>
        <translation>Rechercher dans les titres, auteurs et résumés de cette liste</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingSearch</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>Chercher un réglage (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;arXiv</source>
        <translation>&amp;arXiv</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Get the papers by &amp;itself while the window is open</source>
        <translation>&amp;Récupérer les articles automatiquement tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Fill &amp;missed days when the window opens</source>
        <translation>Rattraper les &amp;jours manqués à l’ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Follow authors</source>
        <translation>&amp;Suivre des auteurs</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>Noms, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>F&amp;ind an author…</source>
        <translation>Rec&amp;hercher un auteur…</translation>
    </message>
    <message>
        <source>&amp;Hide papers without an author of this h-index</source>
        <translation>Masq&amp;uer les articles sans auteur ayant cet indice h</translation>
    </message>
    <message>
        <source>0: hide none</source>
        <translation>0&#xa0;: n’en masquer aucun</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Non accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>All &amp;settings</source>
        <translation>Tous les &amp;réglages</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Nothing was taken over: %1</source>
        <translation>Rien n’a été repris : %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>of a setting&apos;s value</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutSheet</name>
    <message>
        <source>No command or key is called that.</source>
        <translation>Aucune commande ni touche ne porte ce nom.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>Single letters work in the list and the paper. Other keys are chosen in Settings, Keyboard.</source>
        <translation>Les lettres seules agissent dans la liste et dans l’article. D’autres touches se choisissent dans Paramètres, Clavier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: keys</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutsPage</name>
    <message>
        <source>A&amp;ssign</source>
        <translation>Attri&amp;buer</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Auc&amp;une touche</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>The chosen command has no keys</source>
        <translation>La commande choisie n’a plus de touches</translation>
    </message>
    <message>
        <source>The chosen command has its default keys again</source>
        <translation>La commande choisie retrouve ses touches par défaut</translation>
    </message>
    <message>
        <source>Every command has its default keys again</source>
        <translation>Toutes les commandes retrouvent leurs touches par défaut</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; Assign takes it from there.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;»&#xa0;; «&#xa0;Attribuer&#xa0;» l’en retire.</translation>
    </message>
</context>
<context>
    <name>firstlight::SiteDialog</name>
    <message>
        <source>Print the c&amp;riteria below each day</source>
        <translation>Imprimer les c&amp;ritères sous chaque jour</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Publish as a site</source>
        <translation>Publier comme site</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Jours écrits</translation>
    </message>
    <message>
        <source>Writes all days of the library as web pages with a feed: to be read where they lie, or published by any web server. Stars, notes, tags and what you read stay private.</source>
        <translation>Écrit tous les jours de la bibliothèque en pages web avec un flux : à lire sur place ou à publier par n’importe quel serveur web. Étoiles, notes, étiquettes et ce que vous lisez restent privés.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Address, where it will be published (may be empty)</source>
        <translation>&amp;Adresse où il sera publié (peut être vide)</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Dossier du site</translation>
    </message>
    <message>
        <source>The heading cannot be used.</source>
        <translation>Ce titre ne convient pas.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>Cette adresse ne convient pas.</translation>
    </message>
    <message>
        <source>The pages are being written …</source>
        <translation>Les pages sont en cours d’écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) published.</source>
        <translation>
            <numerusform>%Ln jour publié.</numerusform>
            <numerusform>%Ln jours publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1 written, %2 unchanged, %3 removed.</source>
        <translation>Fichiers : %1 écrits, %2 inchangés, %3 supprimés.</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>Annulé. Le dossier est tel qu’il était.</translation>
    </message>
    <message>
        <source>The library holds no announcement yet. Get today&apos;s papers first.</source>
        <translation>La bibliothèque n’a pas encore d’annonce. Récupérez d’abord les articles du jour.</translation>
    </message>
    <message>
        <source>Another Firstlight is writing to this folder. Try again when it is done.</source>
        <translation>Un autre Firstlight écrit dans ce dossier. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 existe déjà et Firstlight ne l’a pas écrit. Rien n’a été changé. Choisissez un autre dossier ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>The site could not be written. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>Le site n’a pas pu être écrit. Les pages écrites auparavant restent valables ; faites de la place ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingChart</name>
    <message>
        <source>Spending of %1 by day</source>
        <translation>Dépenses par jour, %1</translation>
    </message>
    <message>
        <source>No requests in this month.</source>
        <translation>Aucune requête ce mois-ci.</translation>
    </message>
    <message>
        <source>Left and right go from day to day.</source>
        <translation>Les flèches gauche et droite vont d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>No model was asked anything in %1.</source>
        <translation>Aucun modèle n’a été interrogé en %1.</translation>
    </message>
    <message>
        <source>perhaps billed</source>
        <translation>peut-être facturé</translation>
    </message>
    <message>
        <source>cap of a run: %1</source>
        <translation>plafond par exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (above the chart)</source>
        <translation>%1 (au-dessus du graphique)</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingDialog</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>Mois précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>Mois suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Spending by day, model and purpose</source>
        <translation>Dépenses par jour, modèle et usage</translation>
    </message>
    <message>
        <source>No requests in this month, nothing spent.</source>
        <translation>Aucune requête ce mois-ci, rien de dépensé.</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>Exporter les dépenses</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingModel</name>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 et une part inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Jour (UTC)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>Of these cached</source>
        <translation>dont depuis le cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars US</translation>
    </message>
</context>
<context>
    <name>firstlight::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>Ce que l’exécution a fait</translation>
    </message>
    <message>
        <source>Click for the log</source>
        <translation>Cliquer pour le journal</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionControl</name>
    <message>
        <source>Nothing is missed: every paper that you starred or rescued is a pick, and none that you dismissed is. There is nothing to ask about.</source>
        <translation>Rien n’est manqué&#xa0;: tous les articles avec étoile ou repêchés sont retenus, et aucun article sans intérêt ne l’est. Il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>No model is set. Choose one in the settings.</source>
        <translation>Aucun modèle n’est défini. Choisissez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>Firstlight is asking a model already. Try again when that has ended.</source>
        <translation>Firstlight interroge déjà un modèle. Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>The model could not be asked: no usable answer came. The criteria are as they were. Check the connection, then ask again.</source>
        <translation>Le modèle n’a pas pu être interrogé&#xa0;: aucune réponse exploitable n’est arrivée. Les critères restent inchangés. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read, so nothing is proposed. The criteria are as they were; ask again, or ask another model.</source>
        <translation>La réponse du modèle n’a pas pu être lue, rien n’est donc proposé. Les critères restent inchangés&#xa0;; réessayez ou interrogez un autre modèle.</translation>
    </message>
    <message>
        <source>Cancelled. The criteria are as they were.</source>
        <translation>Interrompu. Les critères restent inchangés.</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionDialog</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where in the criteria, then the lines that go and come</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Adopter</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Suggestions for the criteria</source>
        <translation>Suggestions pour les critères</translation>
    </message>
    <message>
        <source>The ticked ones together</source>
        <translation>Les éléments cochés ensemble</translation>
    </message>
    <message>
        <source>Missed paper</source>
        <translation>Article manqué</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez indiqué</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Missed papers</source>
        <translation>Articles manqués</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Modification proposée</translation>
    </message>
    <message>
        <source>Effect on the tests, alone</source>
        <translation>Effet sur les tests, prise seule</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Modifications proposées</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>La modification en entier</translation>
    </message>
    <message>
        <source>&amp;Ask the model</source>
        <translation>Interroger le &amp;modèle</translation>
    </message>
    <message>
        <source>Suggestions come from a model, and none is set. Choose one in the settings; nothing is sent before you ask.</source>
        <translation>Les suggestions viennent d’un modèle, et aucun n’est défini. Choisissez-en un dans les paramètres&#xa0;; rien n’est envoyé avant que vous le demandiez.</translation>
    </message>
    <message>
        <source>Looking for what the criteria miss…</source>
        <translation>Recherche de ce que les critères manquent…</translation>
    </message>
    <message numerus="yes">
        <source>The criteria and you differ on %Ln paper(s). One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</source>
        <translation>
            <numerusform>Les critères et vous divergez sur %Ln article. Une question à %1 à son sujet coûte environ %2, au plus %3. Rien n’a encore été envoyé.</numerusform>
            <numerusform>Les critères et vous divergez sur %Ln articles. Une question à %1 à leur sujet coûte environ %2, au plus %3. Rien n’a encore été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask %1 (about %2)</source>
        <translation>Interro&amp;ger %1 (environ %2)</translation>
    </message>
    <message>
        <source>&amp;Ask %1 (price unknown)</source>
        <translation>Interro&amp;ger %1 (prix inconnu)</translation>
    </message>
    <message>
        <source>Wanted, but no pick</source>
        <translation>Souhaité, mais non retenu</translation>
    </message>
    <message>
        <source>Dismissed, but a pick</source>
        <translation>Sans intérêt, mais retenu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed, for %1. Tick what you want; it becomes a draft.</source>
        <translation>
            <numerusform>%Ln modification proposée, pour %1. Cochez ce que vous voulez&#xa0;; cela devient un brouillon.</numerusform>
            <numerusform>%Ln modifications proposées, pour %1. Cochez ce que vous voulez&#xa0;; cela devient un brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing proposed that fits the criteria, for %1. Ask again, or another model.</source>
        <translation>Aucune proposition compatible avec les critères, pour %1. Réessayez ou interrogez un autre modèle.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SyncWatch</name>
    <message>
        <source>The shared folder %1 is not there. Your library here is complete; it is merged with the others as soon as the folder is back.</source>
        <translation>Le dossier partagé %1 n’est pas là. Votre bibliothèque est complète ici ; elle est fusionnée avec les autres dès que le dossier revient.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 changes merged from %2.</source>
        <translation>%1 changements repris de %2.</translation>
    </message>
    <message>
        <source>Shared with your other machines.</source>
        <translation>Partagé avec vos autres machines.</translation>
    </message>
    <message>
        <source>A file in the shared folder cannot be read and is left alone; it is tried again. %1</source>
        <translation>Un fichier du dossier partagé ne peut pas être lu et est laissé de côté ; un nouvel essai suivra. %1</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln paper(s)</source>
        <translation>
            <numerusform>Marqueurs de %Ln article</numerusform>
            <numerusform>Marqueurs de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Return adds it</source>
        <translation>Nouveau marqueur&#xa0;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau marqueur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marqueurs</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEntry</name>
    <message>
        <source>Add a &amp;tag:</source>
        <translation>Ajouter un &amp;marqueur&#xa0;:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Return adds it, Esc is done</source>
        <translation>Entrée l’ajoute, Échap termine</translation>
    </message>
</context>
<context>
    <name>firstlight::TermCompletion</name>
    <message>
        <source>Terms in the library</source>
        <translation>Termes de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln paper(s)</source>
        <translation>
            <numerusform>%1 · %Ln article</numerusform>
            <numerusform>%1 · %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicCard</name>
    <message>
        <source>Relevant</source>
        <translation>Pertinent</translation>
    </message>
    <message>
        <source>Irrelevant</source>
        <translation>Non pertinent</translation>
    </message>
    <message>
        <source>Mer&amp;ge with</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Terms, parted by commas</source>
        <translation>Termes, séparés par des virgules</translation>
    </message>
    <message>
        <source>What it must not be about</source>
        <translation>Ce dont il ne doit pas s’agir</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>S&amp;cinder…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>Thème %1</translation>
    </message>
    <message>
        <source>On: counts for the ranking</source>
        <translation>Activé&#xa0;: compte pour le classement</translation>
    </message>
    <message>
        <source>Off: kept, but not read by the ranker or a model</source>
        <translation>Désactivé&#xa0;: conservé, mais lu ni par le classement local ni par un modèle</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Topic “%1” is on</source>
        <translation>Le thème «&#xa0;%1&#xa0;» est activé</translation>
    </message>
    <message>
        <source>Relevant for “%1”</source>
        <translation>Pertinent pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Irrelevant for “%1”</source>
        <translation>Non pertinent pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Plus d’actions pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move, split, merge or remove this topic</source>
        <translation>Déplacer, scinder, fusionner ou supprimer ce thème</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicSplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>Scinder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Name of the new topic</source>
        <translation>&amp;Nom du nouveau thème</translation>
    </message>
    <message>
        <source>&amp;Terms that go there</source>
        <translation>&amp;Termes qui y vont</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>S&amp;cinder</translation>
    </message>
</context>
<context>
    <name>firstlight::TrayIcon</name>
    <message>
        <source>&amp;Open Firstlight</source>
        <translation>&amp;Ouvrir Firstlight</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>&amp;Récupérer les articles du jour</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Firstlight: %Ln unread pick(s) of %1</source>
        <extracomment>%1: &quot;Wed 1 Oct&quot;</extracomment>
        <translation>
            <numerusform>Firstlight : %Ln article retenu non lu du %1</numerusform>
            <numerusform>Firstlight : %Ln articles retenus non lus du %1</numerusform>
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
        <translation>Articles tranchés</translation>
    </message>
    <message>
        <source>Leave triage</source>
        <translation>Quitter le triage</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>Reste %1 sur %2</translation>
    </message>
    <message>
        <source>star</source>
        <comment>what a key does</comment>
        <translation>étoile</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>sans intérêt</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>In and Maybe, not decided yet</source>
        <translation>Oui et Peut-être, pas encore décidés</translation>
    </message>
    <message>
        <source>In and Maybe</source>
        <translation>Oui et Peut-être</translation>
    </message>
</context>
<context>
    <name>firstlight::TriageSummary</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Tout est tranché</translation>
    </message>
    <message>
        <source>Once through</source>
        <translation>Premier tour terminé</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>38 papers in 6 minutes</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
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
            <numerusform>%Ln avec étoile</numerusform>
            <numerusform>%Ln avec étoile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to read</source>
        <translation>
            <numerusform>%Ln à lire</numerusform>
            <numerusform>%Ln à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not interesting</source>
        <translation>
            <numerusform>%Ln sans intérêt</numerusform>
            <numerusform>%Ln sans intérêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln lu</numerusform>
            <numerusform>%Ln lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a decision</source>
        <translation>
            <numerusform>%Ln sans décision</numerusform>
            <numerusform>%Ln sans décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go through the %Ln left</source>
        <translation>
            <numerusform>Parcourir l’article restant (%Ln)</numerusform>
            <numerusform>Parcourir les %Ln restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TrialDialog</name>
    <message>
        <source>&amp;Start the dry run</source>
        <translation>&amp;Lancer l’essai à blanc</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>&amp;Interrompre l’exécution</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>&amp;Choisir un modèle…</translation>
    </message>
    <message>
        <source>&amp;Apply to…</source>
        <translation>&amp;Appliquer à…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>A sample of 24 papers of %1 is scored by the model twice: under revision %2 and under the criteria as they stand in the editor. All scores are kept.</source>
        <translation>Un échantillon de 24 articles du %1 est évalué deux fois par le modèle&#xa0;: selon la révision %2 et selon les critères tels qu’ils sont dans l’éditeur. Tous les scores sont conservés.</translation>
    </message>
    <message>
        <source>Verdicts given</source>
        <translation>Verdicts rendus</translation>
    </message>
    <message>
        <source>%v of %m verdicts</source>
        <translation>%v verdicts sur %m</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’échantillon</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Now (R / N)</source>
        <translation>Actuel (P / N)</translation>
    </message>
    <message>
        <source>Draft (R / N)</source>
        <translation>Brouillon (P / N)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>Interrogation du modèle…</translation>
    </message>
    <message>
        <source>The model is asked… %1 so far.</source>
        <translation>Interrogation du modèle… %1 jusqu’ici.</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. The local estimates in the list cost nothing; for a dry run choose a model in the settings.</source>
        <translation>Aucun modèle n’est défini, il n’y a donc personne à interroger. Les estimations locales de la liste ne coûtent rien&#xa0;; pour un essai à blanc, choisissez un modèle dans les paramètres.</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>Calcul du coût…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuer</translation>
    </message>
</context>
<context>
    <name>firstlight::UndoHistory</name>
    <message>
        <source>change the cut-offs</source>
        <translation>modifier les seuils</translation>
    </message>
    <message>
        <source>change the criteria</source>
        <translation>modifier les critères</translation>
    </message>
    <message>
        <source>pin a test</source>
        <translation>épingler un test</translation>
    </message>
    <message>
        <source>unpin a test</source>
        <translation>désépingler un test</translation>
    </message>
</context>
<context>
    <name>firstlight::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Critères</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>&amp;Récupérer les articles du jour</translation>
    </message>
    <message>
        <source>Sc&amp;ore this day with the model</source>
        <translation>É&amp;valuer ce jour avec le modèle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print the month…</source>
        <translation>Imprimer &amp;le mois…</translation>
    </message>
    <message>
        <source>E&amp;xport the month…</source>
        <translation>Exporter le m&amp;ois…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Spe&amp;nding…</source>
        <translation>&amp;Dépenses…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;faire</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>&amp;Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Find in all &amp;papers</source>
        <translation>Rechercher dans &amp;tous les articles</translation>
    </message>
    <message>
        <source>Mark all shown as r&amp;ead</source>
        <translation>&amp;Marquer tous les articles affichés comme lus</translation>
    </message>
    <message>
        <source>&amp;Save criteria as revision</source>
        <translation>&amp;Enregistrer les critères comme révision</translation>
    </message>
    <message>
        <source>Re&amp;vert criteria</source>
        <translation>Rétablir les &amp;critères</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>Triag&amp;e</translation>
    </message>
    <message>
        <source>What the mode&amp;l is told…</source>
        <translation>Ce que le &amp;modèle reçoit…</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>&amp;Points de désaccord…</translation>
    </message>
    <message>
        <source>List in colu&amp;mns</source>
        <translation>Liste en colo&amp;nnes</translation>
    </message>
    <message>
        <source>Relevance and novelty &amp;grid</source>
        <translation>&amp;Grille de pertinence et de nouveauté</translation>
    </message>
    <message>
        <source>&amp;Older announcement</source>
        <translation>Annonce plus &amp;ancienne</translation>
    </message>
    <message>
        <source>&amp;Newer announcement</source>
        <translation>Annonce plus &amp;récente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>V&amp;olets</translation>
    </message>
    <message>
        <source>Paper &amp;below the list</source>
        <translation>Article &amp;sous la liste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Days and places</source>
        <translation>&amp;Jours et lieux</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Show days and places</source>
        <translation>A&amp;fficher les jours et lieux</translation>
    </message>
    <message>
        <source>&amp;Revisions…</source>
        <translation>&amp;Révisions…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>&amp;Essai à blanc…</translation>
    </message>
    <message>
        <source>&amp;Apply to days…</source>
        <translation>&amp;Appliquer à des jours…</translation>
    </message>
    <message>
        <source>Su&amp;ggestions for the criteria…</source>
        <translation>&amp;Suggestions pour les critères…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Suivant &amp;non lu</translation>
    </message>
    <message>
        <source>Previous unrea&amp;d</source>
        <translation>Précédent n&amp;on lu</translation>
    </message>
    <message>
        <source>Scroll &amp;on, then next unread</source>
        <translation>&amp;Défiler, puis suivant non lu</translation>
    </message>
    <message>
        <source>Ba&amp;ck in triage</source>
        <translation>Re&amp;venir en arrière dans le triage</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter une é&amp;toile</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marquer comme lu</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>Mettre dans «&#xa0;À lir&amp;e&#xa0;»</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>Sans &amp;intérêt</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>M&amp;arqueurs…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>Note (Mar&amp;kdown)…</translation>
    </message>
    <message>
        <source>Pin &amp;as a test…</source>
        <translation>Épin&amp;gler comme test…</translation>
    </message>
    <message>
        <source>Mark all abo&amp;ve as read</source>
        <translation>Mar&amp;quer comme lu tout ce qui est plus haut</translation>
    </message>
    <message>
        <source>Mark all belo&amp;w as read</source>
        <translation>Marquer comme lu tout ce qui est plus &amp;bas</translation>
    </message>
    <message>
        <source>Ask the model about it</source>
        <translation>Interroger le modèle à son sujet</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>Repêc&amp;her</translation>
    </message>
    <message>
        <source>Audit of the da&amp;y…</source>
        <translation>Audit du jour…</translation>
    </message>
    <message>
        <source>More like t&amp;his</source>
        <translation>Articles simi&amp;laires</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>A&amp;bstract page</source>
        <translation>Page du rés&amp;umé</translation>
    </message>
    <message>
        <source>PD&amp;F</source>
        <translation>PD&amp;F</translation>
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
        <translation>Télé&amp;charger le PDF</translation>
    </message>
    <message>
        <source>Te&amp;X source</source>
        <translation>Source Te&amp;X</translation>
    </message>
    <message>
        <source>&amp;Journal of this paper…</source>
        <translation>&amp;Journal de cet article…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Firstlight</source>
        <translation>À pr&amp;opos de Firstlight</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send to &amp;Zotero…</source>
        <translation>Envoyer à &amp;Zotero…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Premiers pas…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Pu&amp;blish as a site…</source>
        <translation>Pu&amp;blier comme site…</translation>
    </message>
</context>
<context>
    <name>firstlight::ZoteroDialog</name>
    <message>
        <source>With their &amp;PDFs, got from arXiv one by one</source>
        <translation>Avec leurs &amp;PDF, récupérés d’arXiv un par un</translation>
    </message>
    <message>
        <source>Those &amp;too that were sent before</source>
        <translation>&amp;Ceux qui ont déjà été envoyés aussi</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Send to Zotero</source>
        <translation>Envoyer à Zotero</translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation>Articles envoyés</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>&amp;Articles :</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Dans :</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Looking for Zotero…</source>
        <translation>Recherche de Zotero…</translation>
    </message>
    <message>
        <source>What is selected in Zotero: %1</source>
        <translation>Ce qui est sélectionné dans Zotero : %1</translation>
    </message>
    <message>
        <source>Zotero runs. Papers that are there already are left out where it can be asked.</source>
        <translation>Zotero est ouvert. Les articles qui y sont déjà sont laissés de côté là où on peut le lui demander.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Choose another place.</source>
        <translation>On ne peut pas écrire dans « %1 ». Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>There are no papers to send.</source>
        <translation>Il n’y a pas d’articles à envoyer.</translation>
    </message>
</context>
</TS>
