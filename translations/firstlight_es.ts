<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AuditWords</name>
    <message>
        <source>Left to the local ranker</source>
        <translation>Dejado al clasificador local</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>Descartado por el título</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Justo por debajo</translation>
    </message>
    <message>
        <source>Just below: relevance %1, novelty %2</source>
        <translation>Justo por debajo: relevancia %1, novedad %2</translation>
    </message>
    <message>
        <source>Just below: relevance %1</source>
        <translation>Justo por debajo: relevancia %1</translation>
    </message>
    <message>
        <source>the local ranker</source>
        <translation>el clasificador local</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revisión %1, %2</translation>
    </message>
    <message>
        <source>Other criteria, %1</source>
        <translation>Otros criterios, %1</translation>
    </message>
    <message>
        <source>papers that no model read</source>
        <translation>artículos que no leyó ningún modelo</translation>
    </message>
    <message>
        <source>papers just below the cut-offs</source>
        <translation>artículos justo por debajo de los umbrales</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln looked at rescued</source>
        <translation>
            <numerusform>rescatados %1 de %Ln visto</numerusform>
            <numerusform>rescatados %1 de %Ln vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 of %2 missed (%3 to %4)</source>
        <translation>perdidos unos %1 de %2 (de %3 a %4)</translation>
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
        <translation>Caso límite: con un punto menos de relevancia o de novedad queda fuera.</translation>
    </message>
    <message>
        <source>Borderline: with a point less of relevance it is out.</source>
        <translation>Caso límite: con un punto menos de relevancia queda fuera.</translation>
    </message>
    <message>
        <source>Borderline: with a point less of novelty it is out.</source>
        <translation>Caso límite: con un punto menos de novedad queda fuera.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of both relevance and novelty it is in.</source>
        <translation>Caso límite: con un punto más de relevancia y otro de novedad queda dentro.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of relevance it is in.</source>
        <translation>Caso límite: con un punto más de relevancia queda dentro.</translation>
    </message>
    <message>
        <source>Borderline: with a point more of novelty it is in.</source>
        <translation>Caso límite: con un punto más de novedad queda dentro.</translation>
    </message>
    <message>
        <source>Disputed: the opinions on it differ.</source>
        <extracomment>Of a paper that was scored several times: a borderline sentence, then this one</extracomment>
        <translation>En disputa: las opiniones sobre él difieren.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>mark %Ln paper(s) as read</source>
        <translation>
            <numerusform>marcar %Ln artículo como leído</numerusform>
            <numerusform>marcar %Ln artículos como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln paper(s) as unread</source>
        <translation>
            <numerusform>marcar %Ln artículo como no leído</numerusform>
            <numerusform>marcar %Ln artículos como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %Ln paper(s)</source>
        <translation>
            <numerusform>destacar %Ln artículo</numerusform>
            <numerusform>destacar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unstar %Ln paper(s)</source>
        <translation>
            <numerusform>quitar %Ln artículo de destacados</numerusform>
            <numerusform>quitar %Ln artículos de destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln paper(s) on To read</source>
        <translation>
            <numerusform>poner %Ln artículo en «Por leer»</numerusform>
            <numerusform>poner %Ln artículos en «Por leer»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln paper(s) off To read</source>
        <translation>
            <numerusform>quitar %Ln artículo de «Por leer»</numerusform>
            <numerusform>quitar %Ln artículos de «Por leer»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescue %Ln paper(s)</source>
        <translation>
            <numerusform>rescatar %Ln artículo</numerusform>
            <numerusform>rescatar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer rescue %Ln paper(s)</source>
        <translation>
            <numerusform>quitar %Ln artículo de rescatados</numerusform>
            <numerusform>quitar %Ln artículos de rescatados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) not interesting</source>
        <translation>
            <numerusform>%Ln artículo marcado como no interesante</numerusform>
            <numerusform>%Ln artículos marcados como no interesantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) interesting after all</source>
        <translation>
            <numerusform>%Ln artículo vuelve a interesar</numerusform>
            <numerusform>%Ln artículos vuelven a interesar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln paper(s) %1</source>
        <translation>
            <numerusform>etiquetar %Ln artículo con %1</numerusform>
            <numerusform>etiquetar %Ln artículos con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take tag %1 off %Ln paper(s)</source>
        <translation>
            <numerusform>quitar la etiqueta %1 de %Ln artículo</numerusform>
            <numerusform>quitar la etiqueta %1 de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>change the note</source>
        <translation>cambiar la nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as read</source>
        <translation>
            <numerusform>%Ln artículo marcado como leído</numerusform>
            <numerusform>%Ln artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as unread</source>
        <translation>
            <numerusform>%Ln artículo marcado como no leído</numerusform>
            <numerusform>%Ln artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) starred</source>
        <translation>
            <numerusform>%Ln artículo destacado</numerusform>
            <numerusform>%Ln artículos destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unstarred</source>
        <translation>
            <numerusform>%Ln artículo quitado de destacados</numerusform>
            <numerusform>%Ln artículos quitados de destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) put on To read</source>
        <translation>
            <numerusform>%Ln artículo puesto en «Por leer»</numerusform>
            <numerusform>%Ln artículos puestos en «Por leer»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken off To read</source>
        <translation>
            <numerusform>%Ln artículo quitado de «Por leer»</numerusform>
            <numerusform>%Ln artículos quitados de «Por leer»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) rescued</source>
        <translation>
            <numerusform>%Ln artículo rescatado</numerusform>
            <numerusform>%Ln artículos rescatados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) no longer rescued</source>
        <translation>
            <numerusform>%Ln artículo quitado de rescatados</numerusform>
            <numerusform>%Ln artículos quitados de rescatados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) tagged %1</source>
        <translation>
            <numerusform>%Ln artículo etiquetado con %1</numerusform>
            <numerusform>%Ln artículos etiquetados con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %Ln paper(s)</source>
        <translation>
            <numerusform>Etiqueta %1 quitada de %Ln artículo</numerusform>
            <numerusform>Etiqueta %1 quitada de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota cambiada</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>left to the local ranker</source>
        <translation>dejado al clasificador local</translation>
    </message>
    <message>
        <source>dropped by its title</source>
        <translation>descartado por el título</translation>
    </message>
    <message>
        <source>just below, %1 and %2</source>
        <translation>justo por debajo, %1 y %2</translation>
    </message>
    <message>
        <source>just below</source>
        <translation>justo por debajo</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers that no model read, and %4 of %5 just below the cut-offs. Rescue one with: firstlight rescue ID; when you have looked at them all: firstlight audit --day %1 --checked</source>
        <translation>%1: %2 de %3 artículos que no leyó ningún modelo y %4 de %5 justo por debajo de los umbrales. Para rescatar uno: firstlight rescue ID; cuando los haya visto todos: firstlight audit --day %1 --checked</translation>
    </message>
    <message>
        <source>that no model read</source>
        <translation>que no leyó ningún modelo</translation>
    </message>
    <message>
        <source>just below the cut-offs</source>
        <translation>justo por debajo de los umbrales</translation>
    </message>
    <message>
        <source>Revision %1, %2, papers %3: %4 of %5 checked were rescued; about %6 missed of %7 (%8 to %9).</source>
        <translation>Revisión %1, %2, artículos %3: de %5 comprobados se rescataron %4; unos %6 perdidos de %7 (de %8 a %9).</translation>
    </message>
    <message>
        <source>local ranker</source>
        <translation>clasificador local</translation>
    </message>
    <message>
        <source>List papers of a day to look at that did not become picks.</source>
        <translation>Enumera artículos de un día que conviene mirar y no quedaron seleccionados.</translation>
    </message>
    <message>
        <source>Five of those that no model read, and five that missed the cut-offs by a point; the same ones whenever a day is asked for. What you rescue among those that you have looked at tells how much is missed, by revision and model. A paper counts as looked at when it is read, starred, dismissed or rescued, and all of a day by --checked.</source>
        <translation>Cinco de los que no leyó ningún modelo y cinco que no alcanzaron los umbrales por un punto; siempre los mismos cada vez que se pide un día. Lo que se rescata entre los que se han visto indica cuánto se pierde, por revisión y modelo. Un artículo cuenta como visto cuando está leído, destacado, marcado como no interesante o rescatado; todos los de un día, con --checked.</translation>
    </message>
    <message>
        <source>The announcement of this day (YYYY-MM-DD).</source>
        <translation>El anuncio de este día (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>You have looked at all of the day.</source>
        <translation>Ya ha visto todos los del día.</translation>
    </message>
    <message>
        <source>Take that back.</source>
        <translation>Quita la marca de no interesantes.</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>de OAI-PMH</translation>
    </message>
    <message>
        <source>from the search API, approximately</source>
        <translation>de la API de búsqueda, aproximado</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>del listado de arXiv</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, %4.</source>
        <translation>%1: %2 artículos en %3, %4.</translation>
    </message>
    <message>
        <source> The day of %1 of them is a guess.</source>
        <translation> El día de %1 de ellos es una suposición.</translation>
    </message>
    <message>
        <source>%1: still missing in %2.</source>
        <translation>%1: aún falta en %2.</translation>
    </message>
    <message>
        <source>--via is best, listing or oai.</source>
        <translation>--via admite best, listing u oai.</translation>
    </message>
    <message>
        <source>backfill wants --from DAY.</source>
        <translation>backfill necesita --from DAY.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to es anterior a --from.</translation>
    </message>
    <message>
        <source>Ranking %1 …</source>
        <translation>Clasificando %1 …</translation>
    </message>
    <message>
        <source>Getting %1 of %2 (%3 of %4) …</source>
        <translation>Obteniendo %1 del %2 (%3 de %4) …</translation>
    </message>
    <message>
        <source>Nothing is missing in that time.</source>
        <translation>No falta nada en ese periodo.</translation>
    </message>
    <message>
        <source>Fill announcement days that were missed.</source>
        <translation>Rellena los días de anuncio que se perdieron.</translation>
    </message>
    <message>
        <source>Days of the last three months come from arXiv&apos;s listings, one request every 15 seconds; older ones from OAI-PMH; where neither answers, from the search API, approximately. What is there is not asked for again, and a backfill that was interrupted goes on where it was.</source>
        <translation>Los días de los últimos tres meses proceden de los listados de arXiv, con una solicitud cada 15 segundos; los anteriores, de OAI-PMH; y si ninguno responde, de la API de búsqueda, de forma aproximada. Lo que ya está no se vuelve a pedir, y un relleno interrumpido continúa donde quedó.</translation>
    </message>
    <message>
        <source>The first day (YYYY-MM-DD).</source>
        <translation>El primer día (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>The last day; today when it is left out.</source>
        <translation>El último día; hoy si se omite.</translation>
    </message>
    <message>
        <source>best, listing or oai.</source>
        <translation>best, listing u oai.</translation>
    </message>
    <message>
        <source>Usage: firstlight bundle export FILE. A bundle is read back with: firstlight import FILE</source>
        <translation>Uso: firstlight bundle export FILE. Un paquete se vuelve a leer con: firstlight import FILE</translation>
    </message>
    <message>
        <source>Wrote %1 papers …</source>
        <translation>%1 artículos escritos …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>%1: %2 papers, with criteria, scores and marks. Keys and passwords are not in it.</source>
        <translation>%1: %2 artículos, con criterios, puntuaciones y marcas. No contiene claves ni contraseñas.</translation>
    </message>
    <message>
        <source>Write everything of the library into one file.</source>
        <translation>Escribe toda la biblioteca en un solo archivo.</translation>
    </message>
    <message>
        <source>Keep everything (database, settings) below this folder.</source>
        <translation>Guarda todo (base de datos y configuración) en esta carpeta.</translation>
    </message>
    <message>
        <source>Take this moment (ISO 8601) for the present.</source>
        <translation>Toma este momento (ISO 8601) como el actual.</translation>
    </message>
    <message>
        <source>Write machine-readable output, one object a line.</source>
        <translation>Escribe la salida para programas, un objeto por línea.</translation>
    </message>
    <message>
        <source>Tell on standard error what is done.</source>
        <translation>Indica en la salida de error lo que se hace.</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
Opciones, antes o después de la orden:
</translation>
    </message>
    <message>
        <source>This text; after a command, the command&apos;s.</source>
        <translation>Este texto; tras una orden, el de la orden.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La versión.</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 usage, 3 network, 4 storage, 5 budget reached, 130 cancelled.</source>
        <translation>
Códigos de salida: 0 hecho, 1 hecho en parte, 2 uso, 3 red, 4 almacenamiento, 5 presupuesto agotado, 130 cancelado.</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2

%3
</source>
        <translation>Uso: firstlight %1 %2

%3
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Opciones:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
Opciones de todas las órdenes:
</translation>
    </message>
    <message>
        <source>%1
See: %2</source>
        <translation>%1
Véase: %2</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2</source>
        <translation>Uso: firstlight %1 %2</translation>
    </message>
    <message>
        <source>--now wants a moment such as 2025-10-01T06:00:00Z.</source>
        <translation>--now necesita un momento como 2025-10-01T06:00:00Z.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>There are no criteria yet; starting from the template “%1”. See: firstlight criteria show</source>
        <translation>Aún no hay criterios; se empieza con la plantilla «%1». Véase: firstlight criteria show</translation>
    </message>
    <message>
        <source>Perhaps by authors whom you follow, but no picks: %1</source>
        <translation>Quizá de autores que usted sigue, pero no seleccionados: %1</translation>
    </message>
    <message>
        <source>%1 hidden by h-index below %2. Show them with: firstlight picks --any-h-index</source>
        <translation>%1 ocultos por tener un índice h menor que %2. Se muestran con: firstlight picks --any-h-index</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2025-10-01.</source>
        <translation>«%1» no es una fecha como 2025-10-01.</translation>
    </message>
    <message>
        <source>“%1” are no days such as 2025-10-01..2025-10-08.</source>
        <translation>«%1» no son días como 2025-10-01..2025-10-08.</translation>
    </message>
    <message>
        <source>The library is empty. Get papers with: firstlight run</source>
        <translation>La biblioteca está vacía. Los artículos se obtienen con: firstlight run</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: firstlight config list</source>
        <translation>No existe el ajuste «%1». Véase: firstlight config list</translation>
    </message>
    <message>
        <source>See: firstlight config --help</source>
        <translation>Véase: firstlight config --help</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>nothing in it is wanted</source>
        <translation>no contiene nada deseado</translation>
    </message>
    <message>
        <source>%1 of %2 stars pass, %3 of %4 dismissed papers are kept out, %5 of %6 pinned ones are in their band.</source>
        <translation>Superan los umbrales %1 de %2 destacados, quedan fuera %3 de %4 artículos no interesantes y %5 de %6 fijados están en su grupo.</translation>
    </message>
    <message>
        <source>Against revision %1: loses %2 of your %3 stars, wins %4; lets %5 dismissed papers pass, keeps %6 out.</source>
        <translation>Frente a la revisión %1: pierde %2 de los %3 destacados, gana %4; deja pasar %5 artículos no interesantes, deja fuera %6.</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>No hay nada dudoso.</translation>
    </message>
    <message>
        <source>There is nothing to test against: star, dismiss or pin some papers first.</source>
        <translation>No hay con qué probar: antes destaque, fije o marque como no interesantes algunos artículos.</translation>
    </message>
    <message>
        <source>A band is in, maybe or out.</source>
        <translation>Un grupo es in, maybe u out.</translation>
    </message>
    <message>
        <source>(from revision %1)</source>
        <translation>(de la revisión %1)</translation>
    </message>
    <message>
        <source>There are no criteria yet. Import some with: firstlight criteria import FILE</source>
        <translation>Aún no hay criterios. Se importan con: firstlight criteria import FILE</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2 topics, %3 keywords, %4 people.</source>
        <translation>La revisión %1 está en uso: %2 temas, %3 palabras clave, %4 personas.</translation>
    </message>
    <message>
        <source>“%1” is no revision&apos;s number.</source>
        <translation>«%1» no es el número de una revisión.</translation>
    </message>
    <message>
        <source>Revision %1 is in use. Rank with it: firstlight run</source>
        <translation>La revisión %1 está en uso. Para clasificar con ella: firstlight run</translation>
    </message>
    <message>
        <source>See: firstlight criteria --help</source>
        <translation>Véase: firstlight criteria --help</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>No existe la revisión %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for criteria.</source>
        <translation>%1 es demasiado grande para ser criterios.</translation>
    </message>
    <message>
        <source>%1 holds no criteria.</source>
        <translation>%1 no contiene criterios.</translation>
    </message>
    <message>
        <source>List, show, import, compare, merge and test revisions of the criteria.</source>
        <translation>Enumera, muestra, importa, compara, combina y prueba revisiones de los criterios.</translation>
    </message>
    <message>
        <source>import takes criteria in Markdown or a whole prompt; - is standard input. Every text is a revision of its own, kept for ever. list shows each under its parent. diff tells by topic and word what M says other than N, with --days also which papers enter, leave and move: by a model&apos;s scores where it scored a paper under both, else by the local ranker. merge makes a revision of what both changed since they were one; where they contradict each other nothing is saved, the text is printed with both and the exit code is 1. lint tells what is doubtful. test holds criteria against the papers that you starred (must pass), dismissed (must not) and pinned (must be in their band), by the local ranker and the criteria alone; its exit code is 1 when a pinned one is missed, or when the revision in use passes a test that the other fails. try scores a sample of a day&apos;s papers under a draft and under the current criteria; the scores stay. suggest asks the model for edits, from starred and rescued papers that are no picks and dismissed ones that are.</source>
        <translation>import admite criterios en Markdown o un prompt completo; - es la entrada estándar. Cada texto es una revisión propia y se conserva para siempre. list muestra cada una debajo de su antecesora. diff indica por temas y palabras qué dice M y no dice N y, con --days, también qué artículos entran, salen y se mueven: según las puntuaciones de un modelo si puntuó el artículo con ambas, y si no, según el clasificador local. merge crea una revisión con lo que ambas han cambiado desde que eran una; si se contradicen no se guarda nada, se imprime el texto con ambas versiones y el código de salida es 1. lint indica lo que es dudoso. test contrasta los criterios con los artículos destacados (deben superar los umbrales), los marcados como no interesantes (no deben superarlos) y los fijados (deben quedar en su grupo), solo con el clasificador local y los criterios; su código de salida es 1 cuando falla uno fijado o cuando la revisión en uso supera una prueba que la otra no supera. try puntúa una muestra de los artículos de un día con un borrador y con los criterios actuales; las puntuaciones se conservan. suggest pide al modelo cambios a partir de los artículos destacados y rescatados que no son seleccionados y de los no interesantes que sí lo son.</translation>
    </message>
    <message>
        <source>diff: compare the papers of these days too (YYYY-MM-DD..YYYY-MM-DD, or one day).</source>
        <translation>diff: compara también los artículos de estos días (YYYY-MM-DD..YYYY-MM-DD, o un solo día).</translation>
    </message>
    <message>
        <source>Of try: the announcement of this day (YYYY-MM-DD).</source>
        <translation>De try: el anuncio de este día (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Of try and suggest: tell what it would cost; send nothing.</source>
        <translation>De try y suggest: indica lo que costaría; no envía nada.</translation>
    </message>
    <message>
        <source>Of try and suggest: spend at most this many US dollars.</source>
        <translation>De try y suggest: gasta como máximo esta cantidad de dólares.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Palabras clave irrelevantes</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Palabras clave de aplicaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>Topic switched on or off: %1</source>
        <translation>Tema activado o desactivado: %1</translation>
    </message>
    <message>
        <source>Topic added: %1</source>
        <translation>Tema añadido: %1</translation>
    </message>
    <message>
        <source>Topic removed: %1</source>
        <translation>Tema quitado: %1</translation>
    </message>
    <message>
        <source>Topic moved: %1</source>
        <translation>Tema movido: %1</translation>
    </message>
    <message>
        <source>Topic changed: %1</source>
        <translation>Tema cambiado: %1</translation>
    </message>
    <message>
        <source>On %1 days %2 papers enter, %3 leave, %4 move; %5 were compared by the local ranker.</source>
        <translation>En %1 días entran %2 artículos, salen %3 y se mueven %4; %5 se compararon con el clasificador local.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambas dicen lo mismo.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>Both changed the same prose; the text holds both.</source>
        <translation>Ambas cambiaron el mismo texto libre; el texto contiene las dos versiones.</translation>
    </message>
    <message>
        <source>Both changed the topic “%1”; the text holds both.</source>
        <translation>Ambas cambiaron el tema «%1»; el texto contiene las dos versiones.</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>Combinación de las revisiones %1 y %2</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>La revisión %1 está en uso: %2.</translation>
    </message>
    <message>
        <source>topic %1, relevant</source>
        <translation>tema %1, relevante</translation>
    </message>
    <message>
        <source>topic %1, irrelevant</source>
        <translation>tema %1, irrelevante</translation>
    </message>
    <message>
        <source>relevant keywords</source>
        <translation>palabras clave relevantes</translation>
    </message>
    <message>
        <source>irrelevant keywords</source>
        <translation>palabras clave irrelevantes</translation>
    </message>
    <message>
        <source>application keywords</source>
        <translation>palabras clave de aplicaciones</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>One question about %n paper(s): expected %1, at worst %2. Nothing was sent to the model.</source>
        <translation>
            <numerusform>Una pregunta sobre %n artículo: previsto %1, como mucho %2. No se ha enviado nada al modelo.</numerusform>
            <numerusform>Una pregunta sobre %n artículos: previsto %1, como mucho %2. No se ha enviado nada al modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 edits proposed, by %2 misses, for %3. Nothing was changed.</source>
        <translation>%1 cambios propuestos, a partir de %2 fallos (coste: %3). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>With the draft this day costs about %1, a week %2, a month %3.</source>
        <translation>Con el borrador, este día cuesta alrededor de %1; una semana, %2; un mes, %3.</translation>
    </message>
    <message>
        <source>The trial asks for %1 verdicts (and knows %2) in %3 requests: expected %4, at worst %5. Nothing was sent to the model.</source>
        <translation>El ensayo pide %1 evaluaciones (y conoce %2) en %3 solicitudes: previsto %4, como mucho %5. No se ha enviado nada al modelo.</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>sigue igual</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>no interesante</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (de %2 a %3)</translation>
    </message>
    <message>
        <source>%1 of %2 papers of %3: %4 enter, %5 leave, %6 up, %7 down, %8 stay, %9 unknown.</source>
        <translation>%1 de %2 artículos del %3: entran %4, salen %5, suben %6, bajan %7, siguen igual %8, desconocidos %9.</translation>
    </message>
    <message>
        <source>Of the day pass now %1, with the draft %2.</source>
        <translation>De los del día superan los umbrales: ahora, %1; con el borrador, %2.</translation>
    </message>
    <message>
        <source>%1 verdicts asked for in %2 requests, %3 known before; %4.</source>
        <translation>%1 evaluaciones pedidas en %2 solicitudes, %3 ya conocidas; %4.</translation>
    </message>
    <message>
        <source>Asked for %1 of %2 verdicts</source>
        <translation>Pedidas %1 de %2 evaluaciones</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight run --day %1</source>
        <translation>No hay ningún anuncio del %1 en la biblioteca. Se obtiene con: firstlight run --day %1</translation>
    </message>
    <message>
        <source>--month wants a month such as 2025-10.</source>
        <translation>--month necesita un mes como 2025-10.</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight backfill --from %1-01</source>
        <translation>No hay ningún anuncio de %1 en la biblioteca. Se obtiene con: firstlight backfill --from %1-01</translation>
    </message>
    <message>
        <source>Of a day or of a month, not of both.</source>
        <translation>De un día o de un mes, no de ambos.</translation>
    </message>
    <message>
        <source>--format is markdown, or html for a month.</source>
        <translation>--format admite markdown o, para un mes, html.</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD); else the latest.</source>
        <translation>De este anuncio (YYYY-MM-DD); si no, del último.</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM): the best of each topic.</source>
        <translation>De un mes (YYYY-MM): lo mejor de cada tema.</translation>
    </message>
    <message>
        <source>markdown; of a month also html.</source>
        <translation>markdown; para un mes, también html.</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Escribe en este archivo.</translation>
    </message>
    <message>
        <source>--between wants two of: local, model, a model&apos;s name, a revision&apos;s number, such as 3,4.</source>
        <translation>--between necesita dos de estos: local, model, el nombre de un modelo, el número de una revisión; por ejemplo, 3,4.</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to %1.</source>
        <translation>--limit necesita un número del 1 al %1.</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>Ningún artículo de estos días tiene puntuación de ambos.</translation>
    </message>
    <message>
        <source>%1 papers of these days were scored by both. “!” passes the cut-offs by one of them only.</source>
        <translation>%1 artículos de estos días tienen puntuación de ambos. «!» supera los umbrales solo con uno de ellos.</translation>
    </message>
    <message>
        <source>List the papers on which two scorers, or revisions, differ most.</source>
        <translation>Enumera los artículos en los que más difieren dos puntuadores o dos revisiones.</translation>
    </message>
    <message>
        <source>The local ranker and the model under the current criteria, unless --between says otherwise. First come those that pass the cut-offs by one of the two only.</source>
        <translation>El clasificador local y el modelo con los criterios actuales, salvo que --between indique otra cosa. Primero van los que superan los umbrales solo con uno de los dos.</translation>
    </message>
    <message>
        <source>local,model; two models by name; two revisions by number.</source>
        <translation>local,model; dos modelos por su nombre; dos revisiones por su número.</translation>
    </message>
    <message>
        <source>Announcements of these days, both included; otherwise of the last %1.</source>
        <translation>Los anuncios de estos días, ambos incluidos; si se omite, los de los últimos %1.</translation>
    </message>
    <message>
        <source>At most so many, 1 to %1; otherwise %2.</source>
        <translation>Como máximo, esta cantidad, de 1 a %1; si no, %2.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). The copies of earlier days lie beside it; put the newest sound one in its place.</source>
        <translation>%1 está dañado (%2). A su lado están las copias de días anteriores; ponga en su lugar la más reciente que esté intacta.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 está intacto.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Only %1 are free where %2 lies. Make room.</source>
        <translation>Solo quedan %1 libres donde está %2. Libere espacio.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Quedan %1 libres.</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1</source>
        <translation>La clave del modelo: %1</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Set it with: firstlight key set llm (add --file to keep it in a file that only you can read).</source>
        <translation>La clave del modelo: %1 Se establece con: firstlight key set llm (añada --file para guardarla en un archivo que solo usted pueda leer).</translation>
    </message>
    <message>
        <source>%1 answers; it has no list of models.</source>
        <translation>%1 responde; no tiene lista de modelos.</translation>
    </message>
    <message>
        <source>%1 answers, but no model is set. Set one of its %2 with: firstlight config set llm.model NAME</source>
        <translation>%1 responde, pero no se ha establecido ningún modelo. Elija uno de sus %2 con: firstlight config set llm.model NAME</translation>
    </message>
    <message>
        <source>%1 answers, but “%2” is not among its %3 models.</source>
        <translation>%1 responde, pero «%2» no está entre sus %3 modelos.</translation>
    </message>
    <message>
        <source>%1 answers and offers “%2”.</source>
        <translation>%1 responde y ofrece «%2».</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes off the service&apos;s. Announcement days and secure connections depend on it.</source>
        <translation>El reloj de este equipo difiere en %1 minutos del reloj del servicio. De él dependen los días de anuncio y las conexiones seguras.</translation>
    </message>
    <message>
        <source>%1, as at the service.</source>
        <translation>%1, igual que en el servicio.</translation>
    </message>
    <message>
        <source>%1; nobody was there to compare it with.</source>
        <translation>%1; no había con qué compararlo.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>MAL </translation>
    </message>
    <message>
        <source>No model&apos;s service is set; papers are ranked here.</source>
        <translation>No se ha establecido el servicio de ningún modelo; los artículos se clasifican aquí.</translation>
    </message>
    <message>
        <source>Check database, disk, key, the model&apos;s service and the clock.</source>
        <translation>Comprueba la base de datos, el disco, la clave, el servicio del modelo y el reloj.</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free. Nothing is changed. The exit code is 1 when something is wrong.</source>
        <translation>Pide al servicio su lista de modelos, lo cual es gratuito. No se cambia nada. El código de salida es 1 si algo va mal.</translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; go on with the same command.</source>
        <translation>Cancelado. Lo incorporado se conserva; continúe con la misma orden.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  línea %1: %2</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  y %1 más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there, %5 refused%6</source>
        <translation>%1 (%2): %3 incorporados, %4 ya estaban, %5 rechazados%6</translation>
    </message>
    <message>
        <source>; went on from the last break</source>
        <translation>; ha continuado desde la última interrupción</translation>
    </message>
    <message>
        <source>Importing %1: %2 %  (%3 of %4 MB)</source>
        <translation>Importando %1: %2 %  (%3 de %4 MB)</translation>
    </message>
    <message>
        <source>Take files into the library: digests, snapshots, bundles, feeds.</source>
        <translation>Incorpora archivos a la biblioteca: boletines, instantáneas, paquetes, canales.</translation>
    </message>
    <message>
        <source>A FILE is a published digest (Markdown or JSON), arXiv&apos;s metadata snapshot (one JSON object a line), a bundle of another Firstlight, a feed, or an OAI-PMH answer; its content decides, not its name. Nothing in the library is replaced by less. What was refused is named by line. An import that was broken off goes on when the same file is imported again.
Exit codes: 1 something was refused, 2 a file cannot be used, 130 cancelled.</source>
        <translation>Un FILE es un boletín publicado (Markdown o JSON), la instantánea de metadatos de arXiv (un objeto JSON por línea), un paquete de otro Firstlight, un canal o una respuesta de OAI-PMH; decide su contenido, no su nombre. Nada de la biblioteca se sustituye por algo menos completo. Lo rechazado se indica por línea. Una importación interrumpida continúa al importar de nuevo el mismo archivo.
Códigos de salida: 1 se ha rechazado algo, 2 un archivo no se puede usar, 130 cancelado.</translation>
    </message>
    <message>
        <source>declined to judge</source>
        <translation>ha rehusado evaluar</translation>
    </message>
    <message>
        <source>no valid answer</source>
        <translation>sin respuesta válida</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>relevancia %1, novedad %2</translation>
    </message>
    <message>
        <source>no answer, perhaps billed</source>
        <translation>sin respuesta, quizá facturada</translation>
    </message>
    <message>
        <source>answered, not read yet</source>
        <translation>respondida, aún sin leer</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>kept by its title</source>
        <translation>conservado por el título</translation>
    </message>
    <message>
        <source>nothing about this paper</source>
        <translation>nada sobre este artículo</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>criteria %1</source>
        <translation>criterios %1</translation>
    </message>
    <message>
        <source>other criteria</source>
        <translation>otros criterios</translation>
    </message>
    <message>
        <source>“%1” is not an arXiv identifier.</source>
        <translation>«%1» no es un identificador de arXiv.</translation>
    </message>
    <message>
        <source>Not in the library: %1.</source>
        <translation>No está en la biblioteca: %1.</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>Nunca se ha consultado a ningún modelo sobre este artículo.</translation>
    </message>
    <message>
        <source>Tell which models were asked about a paper, and what came of it.</source>
        <translation>Indica a qué modelos se ha consultado sobre un artículo y con qué resultado.</translation>
    </message>
    <message>
        <source>Newest first: when, which model, what for, under which criteria, what it said, and the paper&apos;s share of the price.</source>
        <translation>Primero lo más reciente: cuándo, qué modelo, para qué, con qué criterios, qué dijo y qué parte del precio corresponde al artículo.</translation>
    </message>
    <message>
        <source>“firstlight key set %1 --file” keeps the key in a file that only you can read; the environment variable FIRSTLIGHT_API_KEY can hold the model&apos;s key, too.</source>
        <translation>«firstlight key set %1 --file» guarda la clave en un archivo que solo usted puede leer; la variable de entorno FIRSTLIGHT_API_KEY también puede contener la clave del modelo.</translation>
    </message>
    <message>
        <source>The key (it is not shown):</source>
        <translation>La clave (no se muestra):</translation>
    </message>
    <message>
        <source>The key for %1 (it is not shown):</source>
        <translation>La clave de %1 (no se muestra):</translation>
    </message>
    <message>
        <source>Give the key on standard input.</source>
        <translation>Introduzca la clave por la entrada estándar.</translation>
    </message>
    <message>
        <source>Kept in %1, readable by you alone, but not encrypted.</source>
        <translation>Guardada en %1; solo usted puede leerla, pero no está cifrada.</translation>
    </message>
    <message>
        <source>Kept in the key store of this desktop.</source>
        <translation>Guardada en el almacén de claves de este escritorio.</translation>
    </message>
    <message>
        <source>Forgotten here, but the key store may still hold it.</source>
        <translation>Olvidada aquí, pero puede que siga en el almacén de claves.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eliminada.</translation>
    </message>
    <message>
        <source>Keys have the names llm and semantic-scholar.</source>
        <translation>Las claves se llaman llm y semantic-scholar.</translation>
    </message>
    <message>
        <source>See: firstlight key --help</source>
        <translation>Véase: firstlight key --help</translation>
    </message>
    <message>
        <source>Keep a service&apos;s key, delete it, or tell where it is kept.</source>
        <translation>Guarda la clave de un servicio, la elimina o indica dónde está guardada.</translation>
    </message>
    <message>
        <source>NAME is llm (the model&apos;s service) or semantic-scholar (who knows authors; works without a key, too). A key belongs to the host that is set and is sent to no other; llm@HOST names that of another. set reads the key from standard input into the desktop&apos;s key store. FIRSTLIGHT_API_KEY overrides the store for llm.</source>
        <translation>NAME es llm (el servicio del modelo) o semantic-scholar (que conoce a los autores; también funciona sin clave). Una clave pertenece al servidor establecido y no se envía a ningún otro; llm@HOST designa la de otro. set lee la clave de la entrada estándar y la guarda en el almacén de claves del escritorio. FIRSTLIGHT_API_KEY tiene prioridad sobre el almacén para llm.</translation>
    </message>
    <message>
        <source>Keep it in a file of the profile instead, readable by you alone, but not encrypted.</source>
        <translation>La guarda en un archivo del perfil, que solo usted puede leer, pero sin cifrar.</translation>
    </message>
    <message>
        <source>arXiv has not announced it yet: %1. Nothing was stored under this day; it is asked for again in an hour, or by the same command.</source>
        <translation>arXiv aún no lo ha anunciado: %1. No se ha guardado nada con este día; se vuelve a pedir dentro de una hora, o con la misma orden.</translation>
    </message>
    <message>
        <source>There was no usable answer (%1). What was stored is kept; try again later.</source>
        <translation>No ha habido una respuesta utilizable (%1). Lo guardado se conserva; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service limits requests (%1). What was stored is kept; try again later.</source>
        <translation>El servicio limita las solicitudes (%1). Lo guardado se conserva; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The answer was not what it should be (%1). Nothing of it was stored; try again later.</source>
        <translation>La respuesta no era la esperada (%1). No se ha guardado nada de ella; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service refused the key (%1). Set another with: firstlight key set llm</source>
        <translation>El servicio ha rechazado la clave (%1). Establezca otra con: firstlight key set llm</translation>
    </message>
    <message>
        <source>The account at the service has no credit left (%1). Scores so far are kept.</source>
        <translation>A la cuenta del servicio no le queda saldo (%1). Las puntuaciones obtenidas hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the settings with: firstlight config list</source>
        <translation>El servicio ha rechazado la solicitud (%1). Revise los ajustes con: firstlight config list</translation>
    </message>
    <message>
        <source>Storage failed: %1</source>
        <translation>Error de almacenamiento: %1</translation>
    </message>
    <message>
        <source>The cap on spending was reached (%1). Scores so far are kept; the rest is unscored.</source>
        <translation>Se ha alcanzado el límite de gasto (%1). Las puntuaciones obtenidas hasta ahora se conservan; el resto queda sin puntuar.</translation>
    </message>
    <message>
        <source>Another Firstlight is at work (%1); this one leaves. Try again when it is done.</source>
        <translation>Otro Firstlight está trabajando (%1); este termina. Inténtelo de nuevo cuando acabe.</translation>
    </message>
    <message>
        <source>Cancelled. What was stored is kept; the next run goes on from there.</source>
        <translation>Cancelado. Lo guardado se conserva; la próxima ejecución continúa desde ahí.</translation>
    </message>
    <message>
        <source>%1 picks of %2 papers on %3.</source>
        <translation>%1 seleccionados de %2 artículos el %3.</translation>
    </message>
    <message>
        <source>Showing the sample day instead: invented papers, nothing of it is kept.</source>
        <translation>En su lugar se muestra el día de muestra: artículos inventados, no se guarda nada.</translation>
    </message>
    <message>
        <source>There is no display, so here are today&apos;s picks; see firstlight --help for more.</source>
        <translation>No hay pantalla, así que aquí están los seleccionados de hoy; más información con firstlight --help.</translation>
    </message>
    <message>
        <source>arXiv announced nothing on %1.</source>
        <translation>arXiv no anunció nada el %1.</translation>
    </message>
    <message>
        <source>Write a note on a paper, or print it.</source>
        <translation>Escribe una nota sobre un artículo, o la muestra.</translation>
    </message>
    <message>
        <source>Replaces the note there is; an empty TEXT removes it. - reads the note from standard input. Without TEXT the note is printed.</source>
        <translation>Sustituye la nota existente; un TEXT vacío la elimina. Con - la nota se lee de la entrada estándar. Sin TEXT se muestra la nota.</translation>
    </message>
    <message>
        <source>--%1 wants a number from 0 (all papers, unscored ones too) to 10.</source>
        <translation>--%1 necesita un número del 0 (todos los artículos, también los no puntuados) al 10.</translation>
    </message>
    <message>
        <source>--format is %1.</source>
        <translation>--format admite %1.</translation>
    </message>
    <message>
        <source>--limit wants a whole number.</source>
        <translation>--limit necesita un número entero.</translation>
    </message>
    <message>
        <source>Picks from arXiv</source>
        <translation>Seleccionados de arXiv</translation>
    </message>
    <message>
        <source>List or export picks: of the latest day, or as asked.</source>
        <translation>Enumera o exporta los seleccionados: del último día, o según se pida.</translation>
    </message>
    <message>
        <source>Without cut-offs those of the settings hold; 0 shows every paper. Scores of a model come first, estimates of the local ranker (~8) where there are none. In the table, @ marks papers by authors whom you follow, @? those perhaps by one.

A search is of words, &quot;phrases&quot;, beginnings (net*), exclusions (-word) and OR between neighbours; author: title: abstract: note: for words in one place; cat:cs.LG or cat:cs; tag:NAME; is:starred, read, unread, toread, rescued, dismissed, updated, noted or tagged; rel:&gt;=8, nov:&lt;5, sum:&gt;=15; day:2025-10-01, day:2025-10 or day:2025-10-01..2025-10-14.</source>
        <translation>Sin umbrales valen los de la configuración; 0 muestra todos los artículos. Se usan primero las puntuaciones de un modelo y, donde no las hay, las estimaciones del clasificador local (~8). En la tabla, @ marca los artículos de autores que usted sigue; @?, los que quizá sean de uno de ellos.

Una búsqueda consta de palabras, &quot;frases&quot;, comienzos (net*), exclusiones (-word) y OR entre elementos contiguos; author: title: abstract: note: para palabras en un solo lugar; cat:cs.LG o cat:cs; tag:NAME; is:starred, read, unread, toread, rescued, dismissed, updated, noted o tagged; rel:&gt;=8, nov:&lt;5, sum:&gt;=15; day:2025-10-01, day:2025-10 o day:2025-10-01..2025-10-14.</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD).</source>
        <translation>De este anuncio (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM).</source>
        <translation>De un mes (YYYY-MM).</translation>
    </message>
    <message>
        <source>Of all days.</source>
        <translation>De todos los días.</translation>
    </message>
    <message>
        <source>Least relevance, 0 to 10.</source>
        <translation>Relevancia mínima, de 0 a 10.</translation>
    </message>
    <message>
        <source>Least novelty, 0 to 10.</source>
        <translation>Novedad mínima, de 0 a 10.</translation>
    </message>
    <message>
        <source>Starred papers only; of all days unless one is named.</source>
        <translation>Solo destacados; de todos los días si no se indica uno.</translation>
    </message>
    <message>
        <source>Those too that people.min-h-index hides.</source>
        <translation>También los que oculta people.min-h-index.</translation>
    </message>
    <message>
        <source>Unread papers only.</source>
        <translation>Solo los no leídos.</translation>
    </message>
    <message>
        <source>Those on the list of what to read; of all days unless one is named.</source>
        <translation>Los de la lista «Por leer»; de todos los días si no se indica uno.</translation>
    </message>
    <message>
        <source>Papers with this tag; of all days unless one is named.</source>
        <translation>Artículos con esta etiqueta; de todos los días si no se indica uno.</translation>
    </message>
    <message>
        <source>Papers that a search finds; see above.</source>
        <translation>Artículos que encuentra una búsqueda; véase más arriba.</translation>
    </message>
    <message>
        <source>Papers of a category.</source>
        <translation>Artículos de una categoría.</translation>
    </message>
    <message>
        <source>Scores of local, llm, or llm:MODEL only.</source>
        <translation>Solo puntuaciones de local, llm o llm:MODEL.</translation>
    </message>
    <message>
        <source>Scores under this revision of the criteria.</source>
        <translation>Puntuaciones con esta revisión de los criterios.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como máximo, esta cantidad.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Uno de estos: %1.</translation>
    </message>
    <message>
        <source>above %1 tokens in %2, out %3</source>
        <translation>por encima de %1 tokens, entrada %2, salida %3</translation>
    </message>
    <message>
        <source>times %1 at peak hours</source>
        <translation>por %1 en horas punta</translation>
    </message>
    <message>
        <source>times %1 as flex</source>
        <translation>por %1 como flex</translation>
    </message>
    <message>
        <source>from %1 in %2, out %3</source>
        <translation>desde %1, entrada %2, salida %3</translation>
    </message>
    <message>
        <source>USD per million tokens
%1 %2 %3 %4 %5  as of       from</source>
        <translation>USD por millón de tokens
%1 %2 %3 %4 %5  fecha       origen</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en caché</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Use: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD], each per million tokens, from 0 to below 10000.</source>
        <translation>Uso: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD], cada uno por millón de tokens, de 0 a menos de 10000.</translation>
    </message>
    <message>
        <source>There is no price of your own for “%1”.</source>
        <translation>No hay ningún precio propio para «%1».</translation>
    </message>
    <message>
        <source>Name a price list: an address, a file, or once for all with: firstlight config set llm.price-source URL</source>
        <translation>Indique una lista de precios: una dirección, un archivo o, de una vez para siempre: firstlight config set llm.price-source URL</translation>
    </message>
    <message>
        <source>%1 prices taken, %2 rows without a sound price left out.</source>
        <translation>%1 precios incorporados, %2 filas sin un precio válido omitidas.</translation>
    </message>
    <message>
        <source>See: firstlight prices --help</source>
        <translation>Véase: firstlight prices --help</translation>
    </message>
    <message>
        <source>List, set and refresh the prices of models.</source>
        <translation>Enumera, establece y actualiza los precios de los modelos.</translation>
    </message>
    <message>
        <source>Prices that you set come before those that were fetched, and these before those that Firstlight brings along. What has no price is unknown, not free. refresh reads LiteLLM&apos;s model_prices_and_context_window.json, OpenRouter&apos;s /api/v1/models, or a list in Firstlight&apos;s own form, from an address or a file; without either from the setting llm.price-source.</source>
        <translation>Los precios que usted establece van antes que los descargados, y estos antes que los que trae Firstlight. Lo que no tiene precio es desconocido, no gratuito. refresh lee model_prices_and_context_window.json de LiteLLM, /api/v1/models de OpenRouter o una lista en el formato propio de Firstlight, de una dirección o un archivo; si no se da ninguno, del ajuste llm.price-source.</translation>
    </message>
    <message>
        <source>A tag must not be empty.</source>
        <translation>Una etiqueta no puede estar vacía.</translation>
    </message>
    <message>
        <source>Not in the library: %1. Nothing was changed.</source>
        <translation>No está en la biblioteca: %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Star papers.</source>
        <translation>Destaca artículos.</translation>
    </message>
    <message>
        <source>Take stars away.</source>
        <translation>Quita artículos de destacados.</translation>
    </message>
    <message>
        <source>Mark papers as read.</source>
        <translation>Marca artículos como leídos.</translation>
    </message>
    <message>
        <source>Mark papers as unread.</source>
        <translation>Marca artículos como no leídos.</translation>
    </message>
    <message>
        <source>Put papers on the list of what to read.</source>
        <translation>Pone artículos en la lista «Por leer».</translation>
    </message>
    <message>
        <source>Take papers off that list.</source>
        <translation>Quita artículos de esa lista.</translation>
    </message>
    <message>
        <source>Mark papers as not interesting.</source>
        <translation>Marca artículos como no interesantes.</translation>
    </message>
    <message>
        <source>Mark papers that should have been among the picks.</source>
        <translation>Marca artículos que deberían haber estado entre los seleccionados.</translation>
    </message>
    <message>
        <source>Put tags on a paper.</source>
        <translation>Pone etiquetas a un artículo.</translation>
    </message>
    <message>
        <source>Take tags off a paper.</source>
        <translation>Quita etiquetas de un artículo.</translation>
    </message>
    <message>
        <source>--scorer is local or llm.</source>
        <translation>--scorer admite local o llm.</translation>
    </message>
    <message>
        <source>%1 days, %2 left: %3 papers scored, %4 scored before, %5 unscored, %6 failed; %7 requests.</source>
        <translation>%1 días, quedan %2: %3 artículos puntuados, %4 ya puntuados, %5 sin puntuar, %6 con error; %7 solicitudes.</translation>
    </message>
    <message>
        <source>--day or --days, not both.</source>
        <translation>--day o --days, no ambas.</translation>
    </message>
    <message>
        <source>The local ranker costs nothing; --dry-run is for --scorer llm.</source>
        <translation>El clasificador local no cuesta nada; --dry-run es para --scorer llm.</translation>
    </message>
    <message>
        <source>--budget wants an amount in US dollars.</source>
        <translation>--budget necesita un importe en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Going on without one. Set it with: firstlight key set llm (add --file to keep it in a file that only you can read), or in FIRSTLIGHT_API_KEY.</source>
        <translation>La clave del modelo: %1 Se continúa sin clave. Se establece con: firstlight key set llm (añada --file para guardarla en un archivo que solo usted pueda leer), o en FIRSTLIGHT_API_KEY.</translation>
    </message>
    <message>
        <source>Get and score an announcement: the current one, or a day&apos;s.</source>
        <translation>Obtiene y puntúa un anuncio: el actual o el de un día.</translation>
    </message>
    <message>
        <source>A run that was interrupted is continued: what is stored is not fetched again, what is scored is not sent again.</source>
        <translation>Una ejecución interrumpida continúa: lo guardado no se vuelve a descargar, lo puntuado no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>All announcements of these days, both included, that are in the library; the budget is for all of them.</source>
        <translation>Todos los anuncios de estos días, ambos incluidos, que están en la biblioteca; el presupuesto es para todos ellos.</translation>
    </message>
    <message>
        <source>local (free) or llm (the configured model).</source>
        <translation>local (gratuito) o llm (el modelo configurado).</translation>
    </message>
    <message>
        <source>Spend at most this many US dollars.</source>
        <translation>Gasta como máximo esta cantidad de dólares.</translation>
    </message>
    <message>
        <source>Ask the model again about papers whose abstract changed a little.</source>
        <translation>Vuelve a consultar al modelo sobre los artículos cuyo resumen haya cambiado un poco.</translation>
    </message>
    <message>
        <source>Send the model every paper, whatever the prefilter leaves out; what is scored is not sent again.</source>
        <translation>Envía al modelo todos los artículos, omita lo que omita el prefiltro; lo puntuado no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>Tell what the model would cost; send it nothing.</source>
        <translation>Indica lo que costaría el modelo; no le envía nada.</translation>
    </message>
    <message>
        <source>Ask the model about single papers.</source>
        <translation>Consulta al modelo sobre artículos concretos.</translation>
    </message>
    <message>
        <source>Also about papers that the prefilter left out, that were dropped by their titles, or that failed. What is scored already is not asked again.</source>
        <translation>También sobre los artículos que el prefiltro dejó fuera, que se descartaron por el título o que fallaron. Lo ya puntuado no se vuelve a consultar.</translation>
    </message>
    <message>
        <source>cost unknown (no price for this model)</source>
        <translation>coste desconocido (no hay precio para este modelo)</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1: %2 anunciados, %3 examinados, %4 seleccionados.</translation>
    </message>
    <message>
        <source> %1 scored, %2 scored before, %3 unscored, %4 failed; %5 requests, %6 tokens in, %7 out, %8.</source>
        <translation> %1 puntuados, %2 puntuados antes, %3 sin puntuar, %4 fallidos; %5 solicitudes, %6 tokens de entrada, %7 de salida, %8.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>Segundas opiniones</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3 requests, %4 judged</source>
        <translation>%1: %2 artículos en %3 solicitudes, %4 evaluados</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>, %1 descartados</translation>
    </message>
    <message>
        <source>, %1 known from earlier answers</source>
        <translation>, %1 conocidos por respuestas anteriores</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fallidos</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 left to the local ranker</source>
        <translation>%1 de %2 enviados, %3 dejados al clasificador local</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random).</source>
        <translation>%1 (%2 de ellos comprobados al azar).</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random: about %3 picks missed, %4 to %5, by %6 such checks in 30 days).</source>
        <translation>%1 (%2 de ellos comprobados al azar: unos %3 seleccionados perdidos, de %4 a %5, según %6 comprobaciones de este tipo en 30 días).</translation>
    </message>
    <message>
        <source>Getting %1 (%2 of %3) …</source>
        <translation>Obteniendo %1 (%2 de %3) …</translation>
    </message>
    <message>
        <source>Saving %1 papers …</source>
        <translation>Guardando %1 artículos …</translation>
    </message>
    <message>
        <source>Ranking %1 papers …</source>
        <translation>Clasificando %1 artículos …</translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers …</source>
        <translation>Buscando autores: %1 de %2 artículos …</translation>
    </message>
    <message>
        <source>Read %1 of %2 titles  %3</source>
        <translation>Leídos %1 de %2 títulos  %3</translation>
    </message>
    <message>
        <source>Scored %1 of %2 papers  %3</source>
        <translation>Puntuados %1 de %2 artículos  %3</translation>
    </message>
    <message>
        <source>Asked again about %1 of %2 papers  %3</source>
        <translation>Consultados de nuevo %1 de %2 artículos  %3</translation>
    </message>
    <message>
        <source>%1 papers (and %2 answered before, for nothing) in %3 requests; about %4 tokens in, %5 out.</source>
        <translation>%1 artículos (y %2 respondidos antes, sin coste) en %3 solicitudes; unos %4 tokens de entrada, %5 de salida.</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3. Nothing was sent to the model.</source>
        <translation>Mínimo %1, previsto %2, como mucho %3. No se ha enviado nada al modelo.</translation>
    </message>
    <message>
        <source>By what %1 earlier requests to this model took.</source>
        <translation>Según lo que consumieron %1 solicitudes anteriores a este modelo.</translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>Precios del %1.</translation>
    </message>
    <message>
        <source>%1 dropped by their titles; run --all reads them too, score reads single ones.</source>
        <translation>%1 descartados por el título; run --all también los lee, score lee los que se indiquen.</translation>
    </message>
    <message>
        <source>%1 failed: the model gave no valid verdict in three rounds, or declined. Ask again about one with: firstlight score ID</source>
        <translation>%1 fallidos: el modelo no dio una valoración válida en tres rondas, o rehusó. Para volver a consultarlo sobre uno: firstlight score ID</translation>
    </message>
    <message>
        <source>Authors were not looked up (%1): names alone decide who is followed. The next run asks again.</source>
        <translation>No se ha buscado a los autores (%1): a quién se sigue lo deciden solo los nombres. La próxima ejecución vuelve a preguntar.</translation>
    </message>
    <message>
        <source>A search needs a name.</source>
        <translation>Una búsqueda necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>No hay ninguna búsqueda guardada «%1».</translation>
    </message>
    <message>
        <source>See: firstlight searches --help</source>
        <translation>Véase: firstlight searches --help</translation>
    </message>
    <message>
        <source>List, save and remove searches.</source>
        <translation>Enumera, guarda y elimina búsquedas.</translation>
    </message>
    <message>
        <source>Put -- before a QUERY that begins with a minus. The language is that of picks --search.</source>
        <translation>Ponga -- delante de una QUERY que empiece por un signo menos. El lenguaje es el de picks --search.</translation>
    </message>
    <message>
        <source>“%1” at %2: no such state. There are starred, read, unread, toread, rescued, dismissed, updated, noted and tagged.</source>
        <translation>«%1» en la posición %2: no existe ese estado. Existen starred, read, unread, toread, rescued, dismissed, updated, noted y tagged.</translation>
    </message>
    <message>
        <source>“%1” at %2: nothing stands behind the colon.</source>
        <translation>«%1» en la posición %2: no hay nada tras los dos puntos.</translation>
    </message>
    <message>
        <source>“%1” at %2: no number such as 8, &gt;=8 or &lt;5.</source>
        <translation>«%1» en la posición %2: no es un número como 8, &gt;=8 o &lt;5.</translation>
    </message>
    <message>
        <source>“%1” at %2: no day, month, year or range such as 2025-10-01, 2025-10 or 2025-10-01..2025-10-14.</source>
        <translation>«%1» en la posición %2: no es un día, mes, año o intervalo como 2025-10-01, 2025-10 o 2025-10-01..2025-10-14.</translation>
    </message>
    <message>
        <source>“%1” at %2: no category such as cs.LG or archive such as cs.</source>
        <translation>«%1» en la posición %2: no es una categoría como cs.LG ni un archivo de arXiv como cs.</translation>
    </message>
    <message>
        <source>“%1” at %2: the closing quotation mark is missing.</source>
        <translation>«%1» en la posición %2: faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>“%1” at %2: a beginning of a word needs three letters.</source>
        <translation>«%1» en la posición %2: el comienzo de una palabra necesita tres letras.</translation>
    </message>
    <message>
        <source>“%1” at %2: OR must stand between words, or between conditions, none of them excluded.</source>
        <translation>«%1» en la posición %2: OR debe estar entre palabras, o entre condiciones, ninguna de ellas excluida.</translation>
    </message>
    <message>
        <source>“%1” at %2: the search is too long.</source>
        <translation>«%1» en la posición %2: la búsqueda es demasiado larga.</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>Ningún otro artículo de la biblioteca comparte sus palabras.</translation>
    </message>
    <message>
        <source>List the papers of the library that are most like one.</source>
        <translation>Enumera los artículos de la biblioteca que más se parecen a uno.</translation>
    </message>
    <message>
        <source>Compares the words of titles and abstracts, over the whole library and without a network. The first column says how similar a paper is, 100 % being the same words; the others are those of picks. With --json the objects are those of picks and carry similarity, from 0 to 1.</source>
        <translation>Compara las palabras de títulos y resúmenes en toda la biblioteca y sin red. La primera columna indica cuánto se parece un artículo (100 % son las mismas palabras); las demás son las de picks. Con --json los objetos son los de picks y llevan similarity, de 0 a 1.</translation>
    </message>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 y desconocido</translation>
    </message>
    <message>
        <source>%1 requests; tokens: %2 in (%3 cached), %4 out (%5 reasoning); %6</source>
        <translation>%1 solicitudes; tokens: %2 de entrada (%3 en caché), %4 de salida (%5 de razonamiento); %6</translation>
    </message>
    <message>
        <source>%1 requests had no answer and were perhaps billed: at most $%2 more, which counts against the caps.</source>
        <translation>%1 solicitudes no tuvieron respuesta y quizá se facturaron: como mucho $%2 más, que cuentan para los límites.</translation>
    </message>
    <message>
        <source>%1 requests have no known price and are not in the sum. See: firstlight prices --help</source>
        <translation>%1 solicitudes no tienen precio conocido y no están en la suma. Véase: firstlight prices --help</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source> of at most $%1 a month</source>
        <translation> de un máximo de $%1 al mes</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2025-10.</source>
        <translation>«%1» no es un mes como 2025-10.</translation>
    </message>
    <message>
        <source>Tell what models cost, by month or by day.</source>
        <translation>Indica lo que cuestan los modelos, por mes o por día.</translation>
    </message>
    <message>
        <source>By model and purpose: requests, tokens and US dollars. Days and months are UTC&apos;s, as the caps&apos;.</source>
        <translation>Por modelo y finalidad: solicitudes, tokens y dólares estadounidenses. Los días y los meses son los de UTC, como los de los límites.</translation>
    </message>
    <message>
        <source>The days of this month.</source>
        <translation>Los días de este mes.</translation>
    </message>
    <message>
        <source>  %1 %2 %3 listed, %4 kept  %5</source>
        <translation>  %1 %2 %3 listados, %4 conservados  %5</translation>
    </message>
    <message>
        <source>; next try from %1</source>
        <translation>; próximo intento a partir de %1</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1: sin anuncio (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement (weekend)</source>
        <translation>%1: sin anuncio (fin de semana)</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1: %2 anunciados, %3 examinados, %4 no leídos</translation>
    </message>
    <message>
        <source>%1: missing in %2; get it with: firstlight backfill --from %3 --to %3</source>
        <translation>%1: falta en %2; se obtiene con: firstlight backfill --from %3 --to %3</translation>
    </message>
    <message>
        <source>Next announcement: %1, in %2 h %3 min</source>
        <translation>Próximo anuncio: %1, dentro de %2 h %3 min</translation>
    </message>
    <message>
        <source>  %1  %2  %3  %4: %5 scored, %6 before, %7 unscored  %8</source>
        <translation>  %1  %2  %3  %4: %5 puntuados, %6 antes, %7 sin puntuar  %8</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>Últimas ejecuciones:</translation>
    </message>
    <message>
        <source>Spent this month: $%1
Everything is kept in: %2</source>
        <translation>Gastado este mes: $%1
Todo se guarda en: %2</translation>
    </message>
    <message>
        <source>Tell the state of the feeds by day, the last runs, the month&apos;s spending.</source>
        <translation>Indica el estado de los canales por día, las últimas ejecuciones y el gasto del mes.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n artículo marcado como leído</numerusform>
            <numerusform>%n artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n artículo marcado como no leído</numerusform>
            <numerusform>%n artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) starred</source>
        <translation>
            <numerusform>%n artículo destacado</numerusform>
            <numerusform>%n artículos destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star taken from %n paper(s)</source>
        <translation>
            <numerusform>%n artículo quitado de destacados</numerusform>
            <numerusform>%n artículos quitados de destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as not interesting</source>
        <translation>
            <numerusform>%n artículo marcado como no interesante</numerusform>
            <numerusform>%n artículos marcados como no interesantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer not interesting</source>
        <translation>
            <numerusform>%n artículo ya no marcado como no interesante</numerusform>
            <numerusform>%n artículos ya no marcados como no interesantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put on the list of what to read</source>
        <translation>
            <numerusform>%n artículo puesto en la lista «Por leer»</numerusform>
            <numerusform>%n artículos puestos en la lista «Por leer»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken off the list of what to read</source>
        <translation>
            <numerusform>%n artículo quitado de la lista «Por leer»</numerusform>
            <numerusform>%n artículos quitados de la lista «Por leer»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) rescued</source>
        <translation>
            <numerusform>%n artículo rescatado</numerusform>
            <numerusform>%n artículos rescatados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer rescued</source>
        <translation>
            <numerusform>%n artículo quitado de rescatados</numerusform>
            <numerusform>%n artículos quitados de rescatados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>%n artículo etiquetado con «%1»</numerusform>
            <numerusform>%n artículos etiquetados con «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” taken off %n paper(s)</source>
        <translation>
            <numerusform>etiqueta «%1» quitada de %n artículo</numerusform>
            <numerusform>etiqueta «%1» quitada de %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) written</source>
        <translation>
            <numerusform>nota escrita en %n artículo</numerusform>
            <numerusform>nota escrita en %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) removed</source>
        <translation>
            <numerusform>nota eliminada de %n artículo</numerusform>
            <numerusform>nota eliminada de %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Take back the last star, mark, tag or note.</source>
        <translation>Deshace el último cambio de destacado, marca, etiqueta o nota.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Rehace lo último que se deshizo.</translation>
    </message>
    <message>
        <source>Name papers, or say --starred.</source>
        <translation>Indique artículos, o use --starred.</translation>
    </message>
    <message>
        <source>No paper is starred.</source>
        <translation>No hay ningún artículo destacado.</translation>
    </message>
    <message>
        <source>Zotero does not answer at %1 (%2). Start Zotero and try again; nothing else was changed.</source>
        <translation>Zotero no responde en %1 (%2). Inicie Zotero e inténtelo de nuevo; no se ha cambiado nada más.</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1”.</source>
        <translation>Zotero no tiene ninguna colección «%1».</translation>
    </message>
    <message>
        <source>%1 saved in “%2”, %3 there before, %4 not in the library.</source>
        <translation>%1 guardados en «%2», %3 ya estaban, %4 no están en la biblioteca.</translation>
    </message>
    <message>
        <source>Zotero broke off while it got %1 papers: look there whether they came. They are sent again with --again only.</source>
        <translation>Zotero se interrumpió mientras recibía %1 artículos: compruebe allí si llegaron. Solo --again los envía otra vez.</translation>
    </message>
    <message>
        <source>%1 PDFs attached, %2 missed.</source>
        <translation>%1 PDF adjuntados, %2 no se han podido obtener.</translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”); only papers that Firstlight sent itself were left out.</source>
        <translation>Zotero no indica lo que tiene (en su configuración: Avanzado, «Permitir que otras aplicaciones…»); solo se han omitido los artículos enviados por el propio Firstlight.</translation>
    </message>
    <message>
        <source>Put papers into the running Zotero.</source>
        <translation>Pone artículos en el Zotero en ejecución.</translation>
    </message>
    <message>
        <source>They come where Zotero&apos;s selection is, or into --collection, with their categories and your tags and note. What was sent before, or is in Zotero already where that can be asked, is left out.</source>
        <translation>Van a donde esté la selección de Zotero, o a --collection, con sus categorías y con las etiquetas y la nota que usted les haya puesto. Se omite lo ya enviado o, si se puede preguntar, lo que ya está en Zotero.</translation>
    </message>
    <message>
        <source>All starred papers.</source>
        <translation>Todos los artículos destacados.</translation>
    </message>
    <message>
        <source>Into the collection of this name.</source>
        <translation>En la colección de este nombre.</translation>
    </message>
    <message>
        <source>With their PDFs, got from arXiv at its pace.</source>
        <translation>Con sus PDF, obtenidos de arXiv al ritmo que este permite.</translation>
    </message>
    <message>
        <source>Those too that were sent before.</source>
        <translation>También los ya enviados.</translation>
    </message>
    <message>
        <source>%1  cannot be used: %2</source>
        <translation>%1  no se puede usar: %2</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 papers, %5 starred</source>
        <translation>%1  %2  %3  %4 artículos, %5 destacados</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Todavía no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>There is no library yet.</source>
        <translation>Todavía no hay biblioteca.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The library is that of the backup now. What it replaced is among the backups: firstlight backup list</source>
        <translation>La biblioteca es ahora la de la copia. Lo que reemplazó está entre las copias: firstlight backup list</translation>
    </message>
    <message>
        <source>Usage: firstlight backup list|now|restore FILE|merge FILE</source>
        <translation>Uso: firstlight backup list|now|restore ARCHIVO|merge ARCHIVO</translation>
    </message>
    <message>
        <source>%1: %2 taken, %3 already there.</source>
        <translation>%1: %2 tomados, %3 ya estaban.</translation>
    </message>
    <message>
        <source>List backups, make one, go back to one, or merge one.</source>
        <translation>Enumera las copias de seguridad, hace una, vuelve a una o combina una.</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole library. One is made every day that Firstlight is used; seven of those are kept, and seven of those made with “now”. “restore” puts a backup in the library&apos;s place after a backup of what is there; no other Firstlight may have the library open. “merge” takes from a backup what the library no longer has, and changes nothing else.</source>
        <translation>Una copia de seguridad es una copia de toda la biblioteca. Se hace una cada día que se usa Firstlight; se conservan siete, y siete de las hechas con «now». «restore» pone una copia en lugar de la biblioteca tras hacer copia de lo que hay; ningún otro Firstlight puede tener abierta la biblioteca. «merge» toma de una copia lo que la biblioteca ya no tiene y no cambia nada más.</translation>
    </message>
    <message>
        <source>Papers, announcements, criteria, scores with every opinion, stars, notes, tags, searches, pinned tests, audits, what was sent to Zotero, runs, the journal of requests and settings, one JSON object a line; keys and passwords are never in it. Read it back, or into another library, with: firstlight import FILE</source>
        <translation>Artículos, anuncios, criterios, puntuaciones con cada opinión, estrellas, notas, etiquetas, búsquedas, pruebas fijadas, auditorías, lo enviado a Zotero, ejecuciones, el diario de peticiones y ajustes, un objeto JSON por línea; las claves y contraseñas nunca están. Se vuelve a leer, también en otra biblioteca, con: firstlight import ARCHIVO</translation>
    </message>
    <message>
        <source>Leave out the models&apos; raw answers that were read already. What they said of papers is in all the same.</source>
        <translation>Omite las respuestas en bruto de los modelos que ya se leyeron. Lo que dijeron de los artículos está igualmente.</translation>
    </message>
    <message>
        <source>Firstlight reads the day&apos;s arXiv papers with you.

Usage: firstlight [OPTIONS] [LINK…]         opens the window
       firstlight COMMAND [OPTIONS] […]

Commands:
</source>
        <translation>Firstlight lee con usted los artículos del día de arXiv.

Uso: firstlight [OPCIONES] [ENLACE…]           abre la ventana
     firstlight ORDEN [OPCIONES] […]

Órdenes:
</translation>
    </message>
    <message>
        <source>The window opens links, and there is no display.</source>
        <translation>Los enlaces los abre la ventana, y no hay pantalla.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Settings taken: %1, of which %2 changed. Refused: %3.</source>
        <translation>Ajustes tomados: %1, de ellos %2 cambiados. Rechazados: %3.</translation>
    </message>
    <message>
        <source>List, read, change, restore, export and import settings.</source>
        <translation>Enumera, lee, cambia, restablece, exporta e importa ajustes.</translation>
    </message>
    <message>
        <source>A file of settings has a line KEY = VALUE each; what stands behind a # is not read. Keys of services are not settings and never in it. Import takes what is right and says what is not; the exit code is 1 then.</source>
        <translation>Un archivo de ajustes tiene una línea CLAVE = VALOR para cada uno; lo que sigue a un # no se lee. Las claves de servicios no son ajustes y nunca figuran en él. La importación toma lo correcto y dice lo que no lo es; el código de salida es entonces 1.</translation>
    </message>
    <message>
        <source>--from, --to, --url, --title and --no-prompt go with --site; --day, --month, --format and --output do not.</source>
        <translation>--from, --to, --url, --title y --no-prompt van con --site; --day, --month, --format y --output no.</translation>
    </message>
    <message>
        <source>Write the digest of a day or a month, or all as a site.</source>
        <translation>Escribe el boletín de un día o de un mes, o todos como sitio web.</translation>
    </message>
    <message>
        <source>A site is a folder of pages with a feed, to be read where it lies or published by any web server. Writing it again changes only what changed. Stars, notes, tags and what you read are not in it; the criteria are, unless --no-prompt is given.</source>
        <translation>Un sitio es una carpeta de páginas con un canal, para leerla donde está o publicarla con cualquier servidor web. Escribirlo de nuevo cambia solo lo que ha cambiado. Las estrellas, notas, etiquetas y lo que usted ha leído no figuran en él; los criterios sí, salvo con --no-prompt.</translation>
    </message>
    <message>
        <source>Write all days as a site into this folder.</source>
        <translation>Escribe todos los días como sitio web en esta carpeta.</translation>
    </message>
    <message>
        <source>Of a site: its first day (YYYY-MM-DD).</source>
        <translation>De un sitio: su primer día (AAAA-MM-DD).</translation>
    </message>
    <message>
        <source>Of a site: its last day (YYYY-MM-DD).</source>
        <translation>De un sitio: su último día (AAAA-MM-DD).</translation>
    </message>
    <message>
        <source>Of a site: its address; else the setting site.url.</source>
        <translation>De un sitio: su dirección; si no, el ajuste site.url.</translation>
    </message>
    <message>
        <source>Of a site: its heading; else the setting site.title.</source>
        <translation>De un sitio: su título; si no, el ajuste site.title.</translation>
    </message>
    <message>
        <source>Of a site: leave the criteria out.</source>
        <translation>De un sitio: omite los criterios.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, not there</source>
        <translation>%1: %2, no está</translation>
    </message>
    <message>
        <source>Obsidian notes are one file a paper: name their folder with --output.</source>
        <translation>Las notas de Obsidian son un archivo por artículo: indique su carpeta con --output.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>%1: %2 nuevas, %3 actualizadas, %4 sin cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be written (%1): %2</source>
        <translation>
            <numerusform>%n nota no se pudo escribir (%1): %2</numerusform>
            <numerusform>%n notas no se pudieron escribir (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file; of obsidian, the folder.</source>
        <translation>Escribe en este archivo; con obsidian, en esta carpeta.</translation>
    </message>
    <message>
        <source>Tell the desktop what was found, as the settings notify.… have it.</source>
        <translation>Avisa al escritorio de lo encontrado, según los ajustes notify.…</translation>
    </message>
    <message>
        <source>“%1” at %2: no such key. There are author, title, abstract, note, cat, tag, is, rel, nov, sum, day and id.</source>
        <translation>«%1» en %2: no existe esa clave. Hay author, title, abstract, note, cat, tag, is, rel, nov, sum, day e id.</translation>
    </message>
    <message>
        <source>“%1” at %2: no identifier of a paper such as 2510.01234.</source>
        <translation>«%1» en %2: no es un identificador de artículo como 2510.01234.</translation>
    </message>
    <message>
        <source>--site wants a folder.</source>
        <translation>--site necesita una carpeta.</translation>
    </message>
    <message>
        <source>There is no announcement within these days in the library. Get some with: firstlight backfill --from DAY</source>
        <translation>No hay ningún anuncio de ese período en la biblioteca. Se obtienen con: firstlight backfill --from DÍA</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 ya existe y no lo escribió Firstlight. No se ha cambiado nada. Elija otra carpeta o mueva ese archivo.</translation>
    </message>
    <message>
        <source>%1. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>%1. Las páginas escritas antes siguen siendo válidas; haga sitio o elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 days with %2 picks: %3 files written, %4 unchanged, %5 removed. The site begins at %6</source>
        <translation>%1 días con %2 seleccionados: %3 archivos escritos, %4 sin cambios, %5 eliminados. El sitio empieza en %6</translation>
    </message>
    <message>
        <source>Wrote %1 of %2 days …</source>
        <translation>%1 de %2 días escritos…</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>Cancelado. La carpeta está como estaba.</translation>
    </message>
    <message>
        <source>%1: left alone: %2</source>
        <translation>%1: no se tocó: %2</translation>
    </message>
    <message>
        <source>%1: nothing new since the last time.</source>
        <translation>%1: nada nuevo desde la última vez.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there</source>
        <translation>%1 (%2): %3 tomados, %4 ya estaban</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>, %1 rechazados</translation>
    </message>
    <message>
        <source>%1: written, %2.</source>
        <translation>%1: escrito, %2.</translation>
    </message>
    <message>
        <source>%1: nothing has changed here.</source>
        <translation>%1: aquí no ha cambiado nada.</translation>
    </message>
    <message>
        <source>No shared folder is set. Set one with: firstlight config set sync.folder DIR</source>
        <translation>No hay carpeta compartida. Se fija con: firstlight config set sync.folder CARPETA</translation>
    </message>
    <message>
        <source>Make the libraries of your machines one, by a shared folder.</source>
        <translation>Hace de las bibliotecas de sus equipos una sola, mediante una carpeta compartida.</translation>
    </message>
    <message>
        <source>The folder (sync.folder) is one that another program keeps alike on all of them. Each machine writes a file of its own there and reads those of the others; what was changed last counts, and of a note that was changed on two both texts stay. Settings and keys do not go along. A file that is not whole is left alone and tried again the next time. The window does this by itself.
Exit codes: 1 a file was left alone, 2 there is no such folder.</source>
        <translation>La carpeta (sync.folder) la mantiene igual en todos otro programa. Cada equipo escribe allí un archivo propio y lee los de los demás; cuenta lo último que se cambió, y de una nota cambiada en dos quedan ambos textos. Los ajustes y las claves no viajan. Un archivo incompleto no se toca y se intenta de nuevo la próxima vez. La ventana lo hace sola.
Códigos de salida: 1 no se tocó un archivo, 2 no existe esa carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>How much is free cannot be told.</source>
        <translation>No se puede saber cuánto espacio queda libre.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>The price of this model is not known; caps in dollars cannot hold it.</source>
        <translation>No se conoce el precio de este modelo; los límites en dólares no pueden aplicarse.</translation>
    </message>
    <message>
        <source>Costs nothing: it runs on this computer.</source>
        <translation>No cuesta nada: se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>%1 in, %2 in from the cache, %3 out per million tokens</source>
        <translation>%1 de entrada, %2 de entrada en caché, %3 de salida por millón de tokens</translation>
    </message>
    <message>
        <source>%1 (prices of %2).</source>
        <translation>%1 (precios del %2).</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1 tokens, price not known.</source>
        <translation>Envía un artículo inventado por nosotros: unos %1 tokens, precio desconocido.</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1, at most %2.</source>
        <translation>Envía un artículo inventado por nosotros: alrededor de %1, como mucho %2.</translation>
    </message>
    <message>
        <source>answers by JSON schema</source>
        <translation>responde según un esquema JSON</translation>
    </message>
    <message>
        <source>answers in JSON, without a schema</source>
        <translation>responde en JSON, sin esquema</translation>
    </message>
    <message>
        <source>answers in plain text</source>
        <translation>responde en texto sin formato</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens de entrada, %2 de salida</translation>
    </message>
    <message>
        <source> (%1 of them reasoning)</source>
        <translation> (%1 de ellos de razonamiento)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>precio desconocido</translation>
    </message>
    <message numerus="yes">
        <source>found by %Ln request(s)</source>
        <translation>
            <numerusform>averiguado con %Ln solicitud</numerusform>
            <numerusform>averiguado con %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, but did not judge the paper as asked. Papers may stay without a score; another model may do better.
%2</source>
        <translation>%1 ha respondido, pero no ha evaluado el artículo como se le pedía. Puede que queden artículos sin puntuación; quizá otro modelo lo haga mejor.
%2</translation>
    </message>
    <message>
        <source>It works: %1 judged the paper.
%2</source>
        <translation>Funciona: %1 ha evaluado el artículo.
%2</translation>
    </message>
</context>
<context>
    <name>CriteriaDifference</name>
    <message>
        <source>Relevant keywords</source>
        <translation>Palabras clave relevantes</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Palabras clave irrelevantes</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Palabras clave de aplicaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>These revisions say the same.</source>
        <translation>Estas revisiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>switched on or off</source>
        <translation>activado o desactivado</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>tema nuevo</translation>
    </message>
    <message>
        <source>topic removed</source>
        <translation>tema quitado</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>movido del lugar %1 al %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>Tema sin nombre</translation>
    </message>
    <message>
        <source>Relevant:</source>
        <translation>Relevante:</translation>
    </message>
    <message>
        <source>Irrelevant:</source>
        <translation>Irrelevante:</translation>
    </message>
</context>
<context>
    <name>CriteriaLint</name>
    <message>
        <source>“%1” is both wanted and unwanted; wanted wins. %2 of %3 papers hold it.</source>
        <translation>«%1» es a la vez deseado y no deseado; prevalece lo deseado. Lo contienen %2 de %3 artículos.</translation>
    </message>
    <message>
        <source>The cut-off of novelty lets papers from %1 to %2 pass, which the rubric calls old.</source>
        <translation>El umbral de novedad deja pasar artículos de %1 a %2, que la rúbrica considera ya conocidos.</translation>
    </message>
    <message>
        <source>The cut-off of novelty keeps out papers from %1 to %2, which the rubric calls new.</source>
        <translation>El umbral de novedad deja fuera artículos de %1 a %2, que la rúbrica considera novedosos.</translation>
    </message>
    <message>
        <source>The cut-off of relevance lets papers from %1 to %2 pass, which the rubric calls irrelevant.</source>
        <translation>El umbral de relevancia deja pasar artículos de %1 a %2, que la rúbrica considera irrelevantes.</translation>
    </message>
    <message>
        <source>The cut-off of relevance keeps out papers from %1 to %2, which the rubric calls relevant.</source>
        <translation>El umbral de relevancia deja fuera artículos de %1 a %2, que la rúbrica considera relevantes.</translation>
    </message>
    <message>
        <source>%1 of %2 papers have such scores.</source>
        <translation>%1 de %2 artículos tienen esas puntuaciones.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. %2 of %3 papers hold it.</source>
        <translation>«%1» figura aquí dos veces. Lo contienen %2 de %3 artículos.</translation>
    </message>
    <message>
        <source>None of %2 papers holds a term of the topic “%1”.</source>
        <translation>Ninguno de %2 artículos contiene un término del tema «%1».</translation>
    </message>
    <message>
        <source>None of %2 papers holds “%1”.</source>
        <translation>Ninguno de %2 artículos contiene «%1».</translation>
    </message>
    <message>
        <source>“%1” is in %2 of %3 papers (%4 %): too broad to tell them apart.</source>
        <translation>«%1» está en %2 de %3 artículos (%4 %): es demasiado general para distinguirlos.</translation>
    </message>
    <message>
        <source>Nothing says what is not wanted: %1 of %2 papers to keep out hold wanted terms.</source>
        <translation>Nada indica lo que no se desea: %1 de %2 artículos que deben quedar fuera contienen términos deseados.</translation>
    </message>
</context>
<context>
    <name>CriteriaStrip</name>
    <message>
        <source>No paper moves.</source>
        <translation>No se mueve ningún artículo.</translation>
    </message>
    <message>
        <source>+%1 in, −%2 out, %3 moved</source>
        <translation>+%1 dentro, −%2 fuera, %3 movidos</translation>
    </message>
    <message>
        <source>By the local estimates %1, %2, %3.</source>
        <translation>Según las estimaciones locales, %1, %2 y %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) come into the picks</source>
        <translation>
            <numerusform>%Ln artículo entra en los seleccionados</numerusform>
            <numerusform>%Ln artículos entran en los seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) go out of them</source>
        <translation>
            <numerusform>%Ln artículo sale de ellos</numerusform>
            <numerusform>%Ln artículos salen de ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) move on their side</source>
        <translation>
            <numerusform>%Ln artículo se mueve sin cambiar de lado</numerusform>
            <numerusform>%Ln artículos se mueven sin cambiar de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised by: %1</source>
        <translation>Lo suben: %1</translation>
    </message>
    <message>
        <source>Lowered by: %1</source>
        <translation>Lo bajan: %1</translation>
    </message>
</context>
<context>
    <name>CriteriaTemplates</name>
    <message>
        <source>Foundations of machine learning</source>
        <translation>Fundamentos del aprendizaje automático</translation>
    </message>
    <message>
        <source>Language models and agents</source>
        <translation>Modelos de lenguaje y agentes</translation>
    </message>
    <message>
        <source>A blank page with hints</source>
        <translation>Una página en blanco con indicaciones</translation>
    </message>
</context>
<context>
    <name>DataPlaces</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Downloaded PDFs</source>
        <translation>PDF descargados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keys kept in a file</source>
        <translation>Claves guardadas en un archivo</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>To move to another computer: write everything into one file there with “firstlight bundle export FILE” and read it here with “firstlight import FILE”, the other way round likewise; or, with Firstlight closed on both, copy the folder of the library and the file of the settings to the same places. Keys do not move: set them again. Downloaded PDFs can be got again. The log beside the library need not move.</source>
        <translation>Para pasar a otro ordenador: escriba allí todo en un archivo con «firstlight bundle export ARCHIVO» y léalo aquí con «firstlight import ARCHIVO», y lo mismo al revés; o, con Firstlight cerrado en ambos, copie la carpeta de la biblioteca y el archivo de ajustes a los mismos lugares. Las claves no viajan: fíjelas de nuevo. Los PDF descargados se pueden obtener otra vez. El registro junto a la biblioteca no hace falta llevarlo.</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>%1 picks of %2</source>
        <translation>%1 seleccionados de %2</translation>
    </message>
    <message>
        <source>%1 picks of %2; a part is missing</source>
        <translation>%1 seleccionados de %2; falta una parte</translation>
    </message>
    <message>
        <source>missing; fill the gap</source>
        <translation>falta; rellene el hueco</translation>
    </message>
    <message>
        <source>waiting for the announcement</source>
        <translation>a la espera del anuncio</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds were out of date</source>
        <translation>los canales de arXiv no estaban al día</translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation>no se pudo obtener</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>sin anuncio</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>aún por llegar</translation>
    </message>
    <message>
        <source>before your first day; not in the library</source>
        <translation>anterior a su primer día; no está en la biblioteca</translation>
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
        <translation>No existe ningún servidor llamado %1, o este equipo no tiene conexión. Compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the model&apos;s server, or check the port in the address.</source>
        <translation>Nada escucha en %1. Inicie el servidor del modelo, o compruebe el puerto de la dirección.</translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the address, or try again later.</source>
        <translation>%1 no acepta conexiones. Compruebe la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be made secure (TLS), so nothing was sent. Check the address and this computer&apos;s clock; a proxy that reads along needs its certificate installed.</source>
        <translation>La conexión con %1 no puede hacerse segura (TLS), así que no se ha enviado nada. Compruebe la dirección y el reloj de este equipo; un proxy que lea el tráfico necesita tener instalado su certificado.</translation>
    </message>
    <message>
        <source>The proxy between here and %1 fails. Check the proxy in the desktop&apos;s network settings, or http_proxy and https_proxy.</source>
        <translation>El proxy entre este equipo y %1 falla. Compruebe el proxy en la configuración de red del escritorio, o http_proxy y https_proxy.</translation>
    </message>
    <message>
        <source>%1 took too long. Try again later, or choose a faster model.</source>
        <translation>%1 ha tardado demasiado. Inténtelo más tarde, o elija un modelo más rápido.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer. Is this the address of a model&apos;s service?</source>
        <translation>%1 no ha dado una respuesta utilizable. ¿Es esta la dirección del servicio de un modelo?</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2. The key is not sent there. Set the address that is meant.</source>
        <translation>%1 redirige las solicitudes a %2. La clave no se envía allí. Establezca la dirección correcta.</translation>
    </message>
    <message>
        <source>%1 sends requests on to elsewhere. The key is not sent there. Check the address.</source>
        <translation>%1 redirige las solicitudes a otro lugar. La clave no se envía allí. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check it; most end in /v1.</source>
        <translation>%1 no tiene nada en esta dirección. Compruébela; la mayoría terminan en /v1.</translation>
    </message>
    <message>
        <source>%1 wants a key. Set one for it.</source>
        <translation>%1 requiere una clave. Establezca una.</translation>
    </message>
    <message>
        <source>%1 forbids this. The key may lack the right: check it there, or set another.</source>
        <translation>%1 no lo permite. Puede que la clave no tenga permiso: compruébela allí, o establezca otra.</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Set another.</source>
        <translation>%1 no acepta la clave. Establezca otra.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Top it up there.</source>
        <translation>A la cuenta de %1 no le queda saldo. Recárguela allí.</translation>
    </message>
    <message>
        <source>%1 limits requests now. Try again in some minutes.</source>
        <translation>%1 limita ahora las solicitudes. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 is in trouble. Try again later.</source>
        <translation>%1 tiene problemas. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The library could not be written, so nothing was sent.</source>
        <translation>No se ha podido escribir en la biblioteca, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 refuses the request.</source>
        <translation>%1 rechaza la solicitud.</translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2” to this key. Choose another.</source>
        <translation>%1 no ofrece el modelo «%2» a esta clave. Elija otro.</translation>
    </message>
    <message>
        <source>The model does not take this effort. Choose another, or “as the service likes”.</source>
        <translation>El modelo no admite este esfuerzo. Elija otro, o «el que decida el servicio».</translation>
    </message>
    <message>
        <source>Only https addresses are used, or http on this machine; nothing was sent.</source>
        <translation>Solo se usan direcciones https, o http en este equipo; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1: what happened and what to do; %2: the words of a service or of the system</extracomment>
        <translation>%1 («%2»)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>By criterion %1.</source>
        <translation>Según el criterio %1.</translation>
    </message>
    <message>
        <source>By criterion %1, %2.</source>
        <translation>Según el criterio %1, %2.</translation>
    </message>
    <message>
        <source>Names criterion %1, which the criteria do not have.</source>
        <translation>Menciona el criterio %1, que no está en los criterios.</translation>
    </message>
    <message>
        <source>Quotes “%1” from the title.</source>
        <translation>Cita «%1» del título.</translation>
    </message>
    <message>
        <source>Quotes “%1” from the abstract.</source>
        <translation>Cita «%1» del resumen.</translation>
    </message>
    <message>
        <source>Unverified: “%1” stands neither in the title nor in the abstract.</source>
        <extracomment>behind a sign for a warning</extracomment>
        <translation>Sin verificar: «%1» no figura ni en el título ni en el resumen.</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic, and the same words (%1).</source>
        <translation>El clasificador local coincide: el mismo tema y las mismas palabras (%1).</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic.</source>
        <translation>El clasificador local coincide: el mismo tema.</translation>
    </message>
    <message>
        <source>The local ranker agrees on these words: %1.</source>
        <translation>El clasificador local coincide en estas palabras: %1.</translation>
    </message>
    <message>
        <source>The local ranker goes by other words.</source>
        <translation>El clasificador local se basa en otras palabras.</translation>
    </message>
    <message>
        <source>The local ranker differs: it goes by %1.</source>
        <translation>El clasificador local difiere: se basa en %1.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Obsidian notes</source>
        <translation>Notas de Obsidian</translation>
    </message>
</context>
<context>
    <name>FeedFaults</name>
    <message>
        <source>%1 is missing</source>
        <translation>Falta el %1</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv still offered the papers of the day before</source>
        <translation>%1 el %2: arXiv aún ofrecía los artículos del día anterior</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv&apos;s feed was cut, a part is missing</source>
        <translation>%1 el %2: el canal de arXiv estaba cortado, falta una parte</translation>
    </message>
    <message>
        <source>%1 on %2: could not be fetched</source>
        <translation>%1 el %2: no se pudo obtener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) missing</source>
        <translation>
            <numerusform>Falta %Ln día</numerusform>
            <numerusform>Faltan %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) without usable papers</source>
        <translation>
            <numerusform>%Ln canal sin artículos utilizables</numerusform>
            <numerusform>%Ln canales sin artículos utilizables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>próximo intento: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A category of arXiv: code, then name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Importing %1, %2 %</source>
        <translation>Importando %1, %2 %</translation>
    </message>
    <message>
        <source>%1 taken, %2 already there, %3 refused</source>
        <translation>%1 incorporados, %2 ya estaban, %3 rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; import the file again to go on.</source>
        <translation>Cancelado. Lo incorporado se conserva; importe de nuevo el archivo para continuar.</translation>
    </message>
    <message>
        <source>The library or the file failed (%1). What was taken is kept.</source>
        <translation>Ha fallado la biblioteca o el archivo (%1). Lo incorporado se conserva.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>No utilizado: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>It went on where it had been broken off.</source>
        <translation>Ha continuado donde se había interrumpido.</translation>
    </message>
</context>
<context>
    <name>KeyBinding</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 moves within lists and text; it stays as it is.</source>
        <translation>%1 sirve para moverse por listas y textos; no se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 alone types text. Hold Ctrl or Alt with it for this command.</source>
        <translation>%1 sin más escribe texto. Para esta orden, combínela con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>no se puede leer el archivo de claves %1</translation>
    </message>
    <message>
        <source>the key file %1 is open to other users of this machine (mode %2), so it is not read. They may know the key: replace it at the service, then set it anew. “chmod 600” makes the file usable again</source>
        <translation>el archivo de claves %1 está abierto a otros usuarios de este equipo (modo %2), por lo que no se lee. Puede que conozcan la clave: sustitúyala en el servicio y establézcala de nuevo. Con «chmod 600» el archivo vuelve a ser utilizable</translation>
    </message>
    <message>
        <source>the key file %1 is not your own, so it is not read</source>
        <translation>el archivo de claves %1 no es suyo, por lo que no se lee</translation>
    </message>
    <message>
        <source>the key file %1 holds no keys that can be made out. Mend it or move it away</source>
        <translation>el archivo de claves %1 no contiene claves reconocibles. Corríjalo o retírelo</translation>
    </message>
    <message>
        <source>the key file %1 cannot be written</source>
        <translation>no se puede escribir el archivo de claves %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The key store of this desktop is locked: unlock it, for instance by its own program (Passwords and Keys, KWalletManager).</source>
        <translation>El almacén de claves de este escritorio está bloqueado: desbloquéelo, por ejemplo con su propio programa (Contraseñas y claves, KWalletManager).</translation>
    </message>
    <message>
        <source>There is no key store on this desktop that works (%1).</source>
        <translation>En este escritorio no hay ningún almacén de claves que funcione (%1).</translation>
    </message>
    <message>
        <source>The key store of this desktop refused (%1).</source>
        <translation>El almacén de claves de este escritorio lo ha rechazado (%1).</translation>
    </message>
    <message>
        <source>The key store of this desktop does not answer; perhaps a window asks to unlock it.</source>
        <translation>El almacén de claves de este escritorio no responde; quizá una ventana pida desbloquearlo.</translation>
    </message>
    <message>
        <source>From the environment (FIRSTLIGHT_API_KEY).</source>
        <translation>Del entorno (FIRSTLIGHT_API_KEY).</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>Guardada solo para esta sesión.</translation>
    </message>
    <message>
        <source>In the file %1, which only you can read.</source>
        <translation>En el archivo %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>In the key store of this desktop.</source>
        <translation>En el almacén de claves de este escritorio.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>No encontrada. %1</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>No leída: %1.</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Stars %1 of %2</source>
        <translation>Destacados %1 de %2</translation>
    </message>
    <message>
        <source>Dismissed %1 of %2</source>
        <translation>No interesantes %1 de %2</translation>
    </message>
    <message>
        <source>Pinned %1 of %2</source>
        <translation>Fijados %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>loses %1 of your %Ln star(s)</source>
        <translation>
            <numerusform>pierde %1 de %Ln destacado</numerusform>
            <numerusform>pierde %1 de los %Ln destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lets %1 of the %Ln paper(s) back in that you dismissed</source>
        <translation>
            <numerusform>vuelve a dejar pasar %1 de %Ln artículo marcado como no interesante</numerusform>
            <numerusform>vuelve a dejar pasar %1 de los %Ln artículos marcados como no interesantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fails %1 of your %Ln pinned test(s)</source>
        <translation>
            <numerusform>no supera %1 de %Ln prueba fijada</numerusform>
            <numerusform>no supera %1 de las %Ln pruebas fijadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This edit %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>Este cambio %1.</translation>
    </message>
    <message numerus="yes">
        <source>It passes %Ln test(s) more.</source>
        <translation>
            <numerusform>Supera %Ln prueba más.</numerusform>
            <numerusform>Supera %Ln pruebas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred, but %1: %2</source>
        <translation>Destacado, pero %1: %2</translation>
    </message>
    <message>
        <source>Dismissed, but %1: %2</source>
        <translation>No interesante, pero %1: %2</translation>
    </message>
    <message>
        <source>Pinned as “%1”, but %2: %3</source>
        <translation>Fijado como «%1», pero %2: %3</translation>
    </message>
    <message>
        <source>Nothing in it is wanted</source>
        <translation>No contiene nada deseado</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The papers could not be fetched: no usable answer came. What had arrived is kept. Check the connection, then try again.</source>
        <translation>No se han podido obtener los artículos: no ha llegado ninguna respuesta utilizable. Lo recibido se conserva. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service asks for a pause. What had arrived is kept. Try again in some minutes.</source>
        <translation>El servicio pide una pausa. Lo recibido se conserva. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The model&apos;s service does not accept the key. Local estimates are shown. Check the key in the settings.</source>
        <translation>El servicio del modelo no acepta la clave. Se muestran estimaciones locales. Compruebe la clave en la configuración.</translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. The scores paid for are kept. Top it up, or rank locally.</source>
        <translation>A la cuenta del servicio del modelo no le queda saldo. Las puntuaciones pagadas se conservan. Recárguela, o clasifique localmente.</translation>
    </message>
    <message>
        <source>The service will not take this request as it is. Check categories and model in the settings.</source>
        <translation>El servicio no acepta esta solicitud tal como es. Compruebe las categorías y el modelo en la configuración.</translation>
    </message>
    <message>
        <source>The request is longer than the model can read. Shorten the criteria or choose another model.</source>
        <translation>La solicitud es más larga de lo que el modelo puede leer. Acorte los criterios o elija otro modelo.</translation>
    </message>
    <message>
        <source>The answer was not what it should be, so nothing of it was stored. Try again later.</source>
        <translation>La respuesta no era la esperada, así que no se ha guardado nada de ella. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The spending cap is reached. All scores so far are kept. Raise the cap in the settings to go on.</source>
        <translation>Se ha alcanzado el límite de gasto. Todas las puntuaciones obtenidas hasta ahora se conservan. Aumente el límite en la configuración para continuar.</translation>
    </message>
    <message>
        <source>Another Firstlight is getting papers already. Wait for it to end.</source>
        <translation>Otro Firstlight ya está obteniendo artículos. Espere a que termine.</translation>
    </message>
    <message>
        <source>arXiv has not announced today&apos;s papers yet. They are asked for again in an hour.</source>
        <translation>arXiv aún no ha anunciado los artículos de hoy. Se vuelven a pedir dentro de una hora.</translation>
    </message>
    <message>
        <source>There is nothing to get now.</source>
        <translation>Ahora no hay nada que obtener.</translation>
    </message>
    <message>
        <source>The PDF could not be fetched: no usable answer came. Check the connection, then try again.</source>
        <translation>No se ha podido descargar el PDF: no ha llegado una respuesta utilizable. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>arXiv asks for a pause, so the PDF was not fetched. Try again in some minutes.</source>
        <translation>arXiv pide una pausa, así que no se ha descargado el PDF. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>arXiv has no PDF of this version now. It may still be being made; its page says more.</source>
        <translation>arXiv no tiene ahora ningún PDF de esta versión. Puede que aún se esté generando; su página da más detalles.</translation>
    </message>
    <message>
        <source>Another Firstlight is talking to arXiv. Try again in a minute.</source>
        <translation>Otro Firstlight se está comunicando con arXiv. Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The PDF could not be kept. Check that the disk is not full.</source>
        <translation>No se ha podido guardar el PDF. Compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The PDF could not be fetched.</source>
        <translation>No se ha podido descargar el PDF.</translation>
    </message>
    <message>
        <source>Cancelled. What had arrived is kept.</source>
        <translation>Cancelado. Lo recibido se conserva.</translation>
    </message>
    <message>
        <source>The model&apos;s key could not be read, so the model was not asked. Local estimates are shown. In the settings a key can be kept for this session only, or in a file.</source>
        <translation>No se ha podido leer la clave del modelo, así que no se le ha consultado. Se muestran estimaciones locales. En la configuración se puede guardar una clave solo para esta sesión, o en un archivo.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Nothing in it was changed.</source>
        <translation>No se puede abrir la biblioteca. No se ha cambiado nada en ella.</translation>
    </message>
    <message>
        <source>The papers could not be exported; what was in the file before is still there. Choose another folder, or make room on the disk.</source>
        <translation>No se han podido exportar los artículos; el contenido anterior del archivo sigue ahí. Elija otra carpeta, o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The library could not be read or written. The last change may not be saved. Check that the disk is not full.</source>
        <translation>No se ha podido leer o escribir la biblioteca. Puede que el último cambio no se haya guardado. Compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>Esto no se puede hacer con la configuración actual.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha ido mal.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Declined to judge</source>
        <translation>Ha rehusado evaluar</translation>
    </message>
    <message>
        <source>No valid answer</source>
        <translation>Sin respuesta válida</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Relevancia %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Relevancia %1, novedad %2</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>resúmenes</translation>
    </message>
    <message>
        <source>second opinions</source>
        <translation>segundas opiniones</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>sugerencias</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>%1, without a cap</source>
        <translation>%1, sin límite</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had no answer and may be billed all the same: at most %1 more, which counts against the caps.</source>
        <translation>
            <numerusform>%Ln solicitud no tuvo respuesta y puede que se facture de todos modos: como mucho %1 más, que cuenta para los límites.</numerusform>
            <numerusform>%Ln solicitudes no tuvieron respuesta y puede que se facturen de todos modos: como mucho %1 más, que cuentan para los límites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln request(s) is unknown; they are not in the sum.</source>
        <translation>
            <numerusform>El precio de %Ln solicitud es desconocido; no está en la suma.</numerusform>
            <numerusform>El precio de %Ln solicitudes es desconocido; no están en la suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services did not say how many tokens they took; those are our own count.</source>
        <translation>Algunos servicios no indicaron cuántos tokens consumieron; esos los hemos contado nosotros.</translation>
    </message>
    <message>
        <source>No answer; perhaps billed</source>
        <translation>Sin respuesta; quizá facturada</translation>
    </message>
    <message>
        <source>Answered; not read yet</source>
        <translation>Respondida; aún sin leer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>Descartado por el título</translation>
    </message>
    <message>
        <source>Kept by its title</source>
        <translation>Conservado por el título</translation>
    </message>
    <message>
        <source>Nothing about this paper</source>
        <translation>Nada sobre este artículo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>by an author you follow</source>
        <translation>de un autor que sigue</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>relevancia %1, novedad %2</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Seleccionados por día</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Relevancia y novedad</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1: %n seleccionado</numerusform>
            <numerusform>%1: %n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Autores más frecuentes</translation>
    </message>
    <message>
        <source>arXiv papers of %1</source>
        <translation>Artículos de arXiv de %1</translation>
    </message>
    <message>
        <source>The library holds no papers of this month.</source>
        <translation>La biblioteca no contiene artículos de este mes.</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Picks by day</source>
        <translation>Seleccionados por día</translation>
    </message>
    <message>
        <source>relevance across, novelty up; outlined: picked</source>
        <translation>relevancia en horizontal, novedad en vertical; con borde: seleccionados</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>Artículos por relevancia y novedad</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>Gasto por día</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>arXiv announced nothing on %n weekday(s): %1.</source>
        <translation>
            <numerusform>arXiv no anunció nada en %n día entre semana: %1.</numerusform>
            <numerusform>arXiv no anunció nada en %n días entre semana: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are missing from the library: %1.</source>
        <translation>
            <numerusform>Falta %n anuncio en la biblioteca: %1.</numerusform>
            <numerusform>Faltan %n anuncios en la biblioteca: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) could not be fetched: %1.</source>
        <translation>
            <numerusform>No se pudo obtener %n anuncio: %1.</numerusform>
            <numerusform>No se pudieron obtener %n anuncios: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s announcement is not here yet.</source>
        <translation>El anuncio de hoy aún no ha llegado.</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are still to come.</source>
        <translation>
            <numerusform>Aún está por llegar %n anuncio.</numerusform>
            <numerusform>Aún están por llegar %n anuncios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) were before your first day: %1.</source>
        <translation>
            <numerusform>%n anuncio fue anterior a su primer día: %1.</numerusform>
            <numerusform>%n anuncios fueron anteriores a su primer día: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s): %1 papers announced, %2 scanned, %3 picked.</source>
        <translation>
            <numerusform>%n anuncio: %1 artículos anunciados, %2 examinados, %3 seleccionados.</numerusform>
            <numerusform>%n anuncios: %1 artículos anunciados, %2 examinados, %3 seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was asked anything.</source>
        <translation>No se ha consultado a ningún modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s), perhaps up to %2 more.</source>
        <translation>
            <numerusform>%1 por %n solicitud, quizá hasta %2 más.</numerusform>
            <numerusform>%1 por %n solicitudes, quizá hasta %2 más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s).</source>
        <translation>
            <numerusform>%1 por %n solicitud.</numerusform>
            <numerusform>%1 por %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked: relevance at least %1, novelty at least %2.</source>
        <translation>Seleccionados: relevancia de al menos %1, novedad de al menos %2.</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n paper(s) by followed authors.</source>
        <translation>
            <numerusform>Además, %n artículo de autores que sigue.</numerusform>
            <numerusform>Además, %n artículos de autores que sigue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have no score.</source>
        <translation>
            <numerusform>%n artículo no tiene puntuación.</numerusform>
            <numerusform>%n artículos no tienen puntuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by h-index.</source>
        <translation>
            <numerusform>%n artículo está oculto por el índice h.</numerusform>
            <numerusform>%n artículos están ocultos por el índice h.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>show all %Ln</source>
        <translation>
            <numerusform>mostrar %Ln</numerusform>
            <numerusform>mostrar los %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers by %1 in the library</source>
        <translation>Artículos de %1 en la biblioteca</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Anunciado el %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a subject with arXiv&apos;s code for it: Machine Learning (cs.LG)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the abstract alone</source>
        <translation>Mostrar solo el resumen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>the abstract is the same</source>
        <translation>el resumen es el mismo</translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation>Comentarios:</translation>
    </message>
    <message>
        <source>Journal reference:</source>
        <translation>Referencia de la revista:</translation>
    </message>
    <message>
        <source>DOI:</source>
        <translation>DOI:</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>Descargar PDF</translation>
    </message>
    <message>
        <source>Show it typeset</source>
        <translation>Mostrar las fórmulas</translation>
    </message>
    <message>
        <source>Show TeX source</source>
        <translation>Mostrar el código TeX</translation>
    </message>
    <message>
        <source>Hide the history of its scores</source>
        <translation>Ocultar el historial de sus puntuaciones</translation>
    </message>
    <message>
        <source>History of its scores</source>
        <translation>Historial de sus puntuaciones</translation>
    </message>
    <message>
        <source>No author has an h-index of %1 or more.</source>
        <translation>Ningún autor tiene un índice h de %1 o más.</translation>
    </message>
    <message>
        <source> · judged v%1</source>
        <translation> · evaluada la v%1</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>Aún no lo ha puntuado nadie.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>revision %1</source>
        <extracomment>the number under which criteria were saved</extracomment>
        <translation>revisión %1</translation>
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
        <translation>Destacados</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>Como: %1</translation>
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
            <numerusform>%1, más de %Ln artículo</numerusform>
            <numerusform>%1, más de %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln paper(s) unread</source>
        <translation>
            <numerusform>%1, %2 de %Ln artículo sin leer</numerusform>
            <numerusform>%1, %2 de %Ln artículos sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s)</source>
        <translation>
            <numerusform>%1, %Ln artículo</numerusform>
            <numerusform>%1, %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Asking arXiv for its feeds</source>
        <translation>Pidiendo a arXiv sus canales</translation>
    </message>
    <message>
        <source>Asking arXiv for %1</source>
        <translation>Pidiendo a arXiv %1</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>Guardando los artículos</translation>
    </message>
    <message numerus="yes">
        <source>Ranking %Ln paper(s)</source>
        <translation>
            <numerusform>Clasificando %Ln artículo</numerusform>
            <numerusform>Clasificando %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers</source>
        <translation>Buscando autores: %1 de %2 artículos</translation>
    </message>
    <message>
        <source>Reading titles: %1 of %2</source>
        <translation>Leyendo títulos: %1 de %2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>Puntuando %1 de %2</translation>
    </message>
    <message>
        <source>Second opinions: %1 of %2</source>
        <translation>Segundas opiniones: %1 de %2</translation>
    </message>
    <message>
        <source>Filling the gap: %1, %2 (%3 of %4)</source>
        <translation>Rellenando el hueco: %1, %2 (%3 de %4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) filled</source>
        <translation>
            <numerusform>%Ln día rellenado</numerusform>
            <numerusform>%Ln días rellenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>aún falta %Ln</numerusform>
            <numerusform>aún faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker</source>
        <translation>
            <numerusform>%Ln dejado al clasificador local</numerusform>
            <numerusform>%Ln dejados al clasificador local</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (about %2 picks missed, %3 to %4)</source>
        <extracomment>%1: &quot;293 left to the local ranker&quot;; %2 to %4: how many picks are probably among them</extracomment>
        <translation>%1 (unos %2 seleccionados perdidos, de %3 a %4)</translation>
    </message>
    <message>
        <source>%1 picks of %2</source>
        <translation>%1 seleccionados de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored</source>
        <translation>
            <numerusform>%Ln puntuado</numerusform>
            <numerusform>%Ln puntuados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>%Ln sin puntuar</numerusform>
            <numerusform>%Ln sin puntuar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title</source>
        <translation>
            <numerusform>%Ln descartado por el título</numerusform>
            <numerusform>%Ln descartados por el título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index</source>
        <translation>
            <numerusform>%Ln oculto por el índice h</numerusform>
            <numerusform>%Ln ocultos por el índice h</numerusform>
        </translation>
    </message>
    <message>
        <source>authors not looked up: names decide until the next run</source>
        <translation>autores sin buscar: los nombres deciden hasta la próxima ejecución</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>No picks among %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>Ningún seleccionado entre %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pick(s): %1 of %2</source>
        <extracomment>%1: how many picks there are now; %2: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%Ln seleccionado más: %1 de %2</numerusform>
            <numerusform>%Ln seleccionados más: %1 de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s) of %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%Ln seleccionado de %1</numerusform>
            <numerusform>%Ln seleccionados de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln above your cut-offs</source>
        <translation>
            <numerusform>%Ln por encima de sus umbrales</numerusform>
            <numerusform>%Ln por encima de sus umbrales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by authors you follow</source>
        <translation>
            <numerusform>%Ln de autores que usted sigue</numerusform>
            <numerusform>%Ln de autores que usted sigue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>%Ln sin puntuar</numerusform>
            <numerusform>%Ln sin puntuar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed day(s) filled</source>
        <translation>
            <numerusform>%Ln día perdido recuperado</numerusform>
            <numerusform>%Ln días perdidos recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>aún falta %Ln</numerusform>
            <numerusform>aún faltan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting papers ended early</source>
        <translation>La obtención terminó antes de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %Ln message(s)</source>
        <translation>
            <numerusform>Durante el silencio: %Ln mensaje</numerusform>
            <numerusform>Durante el silencio: %Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReportDialog</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluados</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Reutilizados</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>of them cached</source>
        <translation>de ellos en caché</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>de ellos de razonamiento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1: %2 anunciados, %3 examinados, %4 seleccionados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had a score before.</source>
        <translation>
            <numerusform>%Ln ya tenía puntuación.</numerusform>
            <numerusform>%Ln ya tenían puntuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker.</source>
        <translation>
            <numerusform>%Ln dejado al clasificador local.</numerusform>
            <numerusform>%Ln dejados al clasificador local.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what it put low were sent all the same, as a check.</source>
        <translation>
            <numerusform>%Ln de los que este puso abajo se envió de todos modos, como comprobación.</numerusform>
            <numerusform>%Ln de los que este puso abajo se enviaron de todos modos, como comprobación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title; “Ask the model” reads one of them all the same.</source>
        <translation>
            <numerusform>%Ln descartado por el título; «Consultar al modelo» lo lee de todos modos.</numerusform>
            <numerusform>%Ln descartados por el título; «Consultar al modelo» lee cualquiera de ellos de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored; the next run goes on with them.</source>
        <translation>
            <numerusform>%Ln sin puntuar; la próxima ejecución continúa con él.</numerusform>
            <numerusform>%Ln sin puntuar; la próxima ejecución continúa con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln solicitud, %1 en total.</numerusform>
            <numerusform>%Ln solicitudes, %1 en total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringOffer</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>Score %Ln paper(s)</source>
        <translation>
            <numerusform>Puntuar %Ln artículo</numerusform>
            <numerusform>Puntuar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinions on %Ln paper(s)</source>
        <translation>
            <numerusform>Segundas opiniones sobre %Ln artículo</numerusform>
            <numerusform>Segundas opiniones sobre %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1: alrededor de %2</translation>
    </message>
    <message>
        <source>%1: price unknown</source>
        <translation>%1: precio desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to %1</source>
        <translation>
            <numerusform>%Ln solicitud a %1</numerusform>
            <numerusform>%Ln solicitudes a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens in, %2 out</source>
        <translation>unos %1 tokens de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3</source>
        <translation>Mínimo %1, previsto %2, como mucho %3</translation>
    </message>
    <message numerus="yes">
        <source>With second opinions on about %Ln of them.</source>
        <translation>
            <numerusform>Con segundas opiniones sobre %Ln de ellos, aproximadamente.</numerusform>
            <numerusform>Con segundas opiniones sobre unos %Ln de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered before, for nothing.</source>
        <translation>
            <numerusform>%Ln respondido antes, sin coste.</numerusform>
            <numerusform>%Ln respondidos antes, sin coste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %Ln earlier request(s) took.</source>
        <translation>
            <numerusform>Según lo que consumió %Ln solicitud anterior.</numerusform>
            <numerusform>Según lo que consumieron %Ln solicitudes anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>Precios del %1.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>“%1” is not known: there are is:starred, is:unread, is:read, is:toread, is:rescued, is:dismissed, is:updated, is:noted and is:tagged.</source>
        <translation>«%1» no se reconoce: existen is:starred, is:unread, is:read, is:toread, is:rescued, is:dismissed, is:updated, is:noted e is:tagged.</translation>
    </message>
    <message>
        <source>“%1” lacks what to look for.</source>
        <translation>En «%1» falta lo que se busca.</translation>
    </message>
    <message>
        <source>“%1” is no number to compare with: write rel:&gt;=8.</source>
        <translation>«%1» no es un número con el que comparar: escriba rel:&gt;=8.</translation>
    </message>
    <message>
        <source>“%1” is no day: write day:2025-10-01, day:2025-10 or day:A..B.</source>
        <translation>«%1» no es un día: escriba day:2025-10-01, day:2025-10 o day:A..B.</translation>
    </message>
    <message>
        <source>“%1” is no category: write cat:cs.LG or cat:cs.</source>
        <translation>«%1» no es una categoría: escriba cat:cs.LG o cat:cs.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Faltan unas comillas de cierre.</translation>
    </message>
    <message>
        <source>“%1” is too short for the beginning of a word: three letters are needed.</source>
        <translation>«%1» es demasiado corto para el comienzo de una palabra: se necesitan tres letras.</translation>
    </message>
    <message>
        <source>OR stands between two words, or between two conditions.</source>
        <translation>OR va entre dos palabras, o entre dos condiciones.</translation>
    </message>
    <message>
        <source>The search is too long; its end is left out.</source>
        <translation>La búsqueda es demasiado larga; se omite el final.</translation>
    </message>
    <message>
        <source>“%1” is not known: there are author:, title:, abstract:, note:, cat:, tag:, is:, rel:, nov:, sum:, day: and id:.</source>
        <translation>«%1» no se conoce: hay author:, title:, abstract:, note:, cat:, tag:, is:, rel:, nov:, sum:, day: e id:.</translation>
    </message>
    <message>
        <source>“%1” names no paper: write id:2510.01234.</source>
        <translation>«%1» no nombra ningún artículo: escriba id:2510.01234.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>arXiv categories to follow</source>
        <translation>categorías de arXiv que se siguen</translation>
    </message>
    <message>
        <source>kinds of announcement to scan</source>
        <translation>tipos de anuncio que se examinan</translation>
    </message>
    <message>
        <source>scan a paper only where its primary category is followed: on or off</source>
        <translation>examinar un artículo solo si se sigue su categoría principal: on u off</translation>
    </message>
    <message>
        <source>categories whose papers are not scanned, cross-lists too</source>
        <translation>categorías cuyos artículos no se examinan, tampoco como listado cruzado</translation>
    </message>
    <message>
        <source>who scores a run: local or llm</source>
        <translation>quién puntúa en una ejecución: local o llm</translation>
    </message>
    <message>
        <source>least relevance of a pick</source>
        <translation>relevancia mínima de un seleccionado</translation>
    </message>
    <message>
        <source>least novelty of a pick</source>
        <translation>novedad mínima de un seleccionado</translation>
    </message>
    <message>
        <source>authors whose papers are always picks: Name; Name &lt;s2:NUMBER&gt;</source>
        <translation>autores cuyos artículos se seleccionan siempre: Name; Name &lt;s2:NUMBER&gt;</translation>
    </message>
    <message>
        <source>service that knows authors</source>
        <translation>servicio que conoce a los autores</translation>
    </message>
    <message>
        <source>hide papers none of whose authors has this h-index; 0: off</source>
        <translation>ocultar los artículos sin ningún autor con este índice h; 0: desactivado</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds</source>
        <translation>canales de arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH service</source>
        <translation>servicio OAI-PMH de arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s search API</source>
        <translation>API de búsqueda de arXiv</translation>
    </message>
    <message>
        <source>arXiv&apos;s listings</source>
        <translation>listados de arXiv</translation>
    </message>
    <message>
        <source>seconds between requests to arXiv; less than 3 only for this machine</source>
        <translation>segundos entre solicitudes a arXiv; menos de 3 solo para este equipo</translation>
    </message>
    <message>
        <source>get the papers by itself while the window is open: on or off</source>
        <translation>obtener los artículos automáticamente mientras la ventana esté abierta: on u off</translation>
    </message>
    <message>
        <source>fill missed days when the window opens: on or off</source>
        <translation>rellenar los días perdidos al abrir la ventana: on u off</translation>
    </message>
    <message>
        <source>papers glide to their new place in the window: on or off</source>
        <translation>los artículos se deslizan a su nuevo lugar en la ventana: on u off</translation>
    </message>
    <message>
        <source>colours of the window: system, light, dark or high-contrast</source>
        <translation>colores de la ventana: system, light, dark o high-contrast</translation>
    </message>
    <message>
        <source>size of the window&apos;s text in per cent, 100 to 300</source>
        <translation>tamaño del texto de la ventana en porcentaje, de 100 a 300</translation>
    </message>
    <message>
        <source>language of the window: system, en, de, fr, es, ja or zh_CN</source>
        <translation>idioma de la ventana: system, en, de, fr, es, ja o zh_CN</translation>
    </message>
    <message>
        <source>the paper beside the list or below it: wide or classic</source>
        <translation>el artículo al lado de la lista o debajo: wide o classic</translation>
    </message>
    <message>
        <source>the running Zotero</source>
        <translation>el Zotero en ejecución</translation>
    </message>
    <message>
        <source>the model&apos;s service, up to and with /v1</source>
        <translation>servicio del modelo, hasta /v1 inclusive</translation>
    </message>
    <message>
        <source>the model&apos;s name at the service</source>
        <translation>nombre del modelo en el servicio</translation>
    </message>
    <message>
        <source>reasoning effort asked of the model: lowest, low, medium, high and so on; empty: not sent</source>
        <translation>esfuerzo de razonamiento que se pide al modelo: lowest, low, medium, high, etc.; vacío: no se envía</translation>
    </message>
    <message>
        <source>how the service is spoken to: auto, openai, anthropic or ollama</source>
        <translation>protocolo del servicio: auto, openai, anthropic u ollama</translation>
    </message>
    <message>
        <source>let the model drop papers by their titles first: on or off</source>
        <translation>dejar que el modelo descarte antes artículos por el título: on u off</translation>
    </message>
    <message>
        <source>how often the model is asked again about papers within one of a cut-off, 0 to 4</source>
        <translation>cuántas veces se vuelve a consultar al modelo sobre los artículos a un punto como mucho de un umbral, de 0 a 4</translation>
    </message>
    <message>
        <source>slower service at half the price where there is one: off, scheduled (runs nobody waits for) or always</source>
        <translation>servicio más lento a mitad de precio donde lo haya: off, scheduled (ejecuciones que nadie espera) o always</translation>
    </message>
    <message>
        <source>share of a day&apos;s papers sent to the model, the locally best; 1: all</source>
        <translation>proporción de los artículos de un día que se envía al modelo, los mejores según la estimación local; 1: todos</translation>
    </message>
    <message>
        <source>send as many as hold this share of the picks, 0.5 to 0.999; 0: by the share above</source>
        <translation>enviar tantos como contengan esta proporción de los seleccionados, de 0.5 a 0.999; 0: según la proporción anterior</translation>
    </message>
    <message>
        <source>requests to the model at once, 1 to 8</source>
        <translation>solicitudes simultáneas al modelo, de 1 a 8</translation>
    </message>
    <message>
        <source>cap of a run in US dollars; 0: none</source>
        <translation>límite de una ejecución en dólares estadounidenses; 0: ninguno</translation>
    </message>
    <message>
        <source>cap of a calendar month in US dollars; 0: none</source>
        <translation>límite de un mes natural en dólares estadounidenses; 0: ninguno</translation>
    </message>
    <message>
        <source>price list that prices refresh reads: LiteLLM&apos;s, OpenRouter&apos;s or our own form; empty: none</source>
        <translation>lista de precios que lee prices refresh: la de LiteLLM, la de OpenRouter o en nuestro propio formato; vacío: ninguna</translation>
    </message>
    <message>
        <source>an icon in the desktop&apos;s tray, where closing the window leaves the program: on or off</source>
        <translation>un icono en la bandeja del escritorio, donde el programa queda al cerrar la ventana: on u off</translation>
    </message>
    <message>
        <source>tell through the desktop what runs found: on or off</source>
        <translation>avisar por el escritorio de lo que encuentran las ejecuciones: on u off</translation>
    </message>
    <message>
        <source>nothing is told from this time of day (22:00) on; empty: there are no quiet hours</source>
        <translation>desde esta hora (22:00) no se avisa; vacío: no hay horas de silencio</translation>
    </message>
    <message>
        <source>until this one (07:30), when all is told that was held back</source>
        <translation>hasta esta (07:30), cuando se avisa de todo lo retenido</translation>
    </message>
    <message>
        <source>heading of the site that digest --site writes</source>
        <translation>título del sitio que escribe digest --site</translation>
    </message>
    <message>
        <source>where that site is published, for its feed; empty: nowhere</source>
        <translation>dónde está publicado ese sitio, para su canal; vacío: en ninguna parte</translation>
    </message>
    <message>
        <source>a folder that your machines share, through which their libraries become one; empty: none</source>
        <translation>una carpeta que comparten sus equipos y por la que sus bibliotecas se hacen una; vacío: ninguna</translation>
    </message>
    <message>
        <source>this machine&apos;s name there and in notes that were changed on two; empty: the host&apos;s</source>
        <translation>el nombre de este equipo allí y en las notas cambiadas en dos; vacío: el del sistema</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Announcements</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciados</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>examinados</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>dentro de los seleccionados</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>seguido</translation>
    </message>
    <message>
        <source>perhaps one we follow</source>
        <translation>quizá alguien a quien seguimos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>followed author</source>
        <translation>autor seguido</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>relevancia %1</translation>
    </message>
    <message>
        <source>novelty %1</source>
        <translation>novedad %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>cross-list</source>
        <translation>lista cruzada</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Tokens and cost</source>
        <translation>Tokens y coste</translation>
    </message>
    <message>
        <source>The scores were taken over from elsewhere. What they cost is not known.</source>
        <translation>Las puntuaciones se tomaron de otra parte. No se sabe lo que costaron.</translation>
    </message>
    <message>
        <source>No model was asked. The local ranker&apos;s estimates cost nothing.</source>
        <translation>No se preguntó a ningún modelo. Las estimaciones del clasificador local no cuestan nada.</translation>
    </message>
    <message>
        <source>Paper selection prompt</source>
        <translation>Instrucciones de la selección</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Instrucciones del sistema</translation>
    </message>
    <message>
        <source>User prompt</source>
        <translation>Instrucciones del usuario</translation>
    </message>
    <message>
        <source>~ marks an estimate of the local ranker: no model has read that paper.</source>
        <translation>~ señala una estimación del clasificador local: ningún modelo ha leído ese artículo.</translation>
    </message>
    <message>
        <source>No paper of this announcement was picked.</source>
        <translation>No se seleccionó ningún artículo de este anuncio.</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s announcements</source>
        <translation>Artículos seleccionados de los anuncios de arXiv</translation>
    </message>
    <message>
        <source>Latest announcements</source>
        <translation>Últimos anuncios</translation>
    </message>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s daily announcements by relevance to written criteria and by novelty, with the reason for each.</source>
        <translation>Artículos seleccionados de los anuncios diarios de arXiv por su relevancia para unos criterios escritos y por su novedad, con la razón de cada uno.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1: %n seleccionado</numerusform>
            <numerusform>%1: %n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of them:</source>
        <translation>Los mejores:</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Autores más frecuentes</translation>
    </message>
    <message>
        <source>%1 (followed)</source>
        <translation>%1 (seguido)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Seleccionados por día</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Relevancia y novedad</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Este sitio</translation>
    </message>
    <message>
        <source>Titles, authors and abstracts are their authors&apos;, from arXiv. Written with Firstlight.</source>
        <translation>Los títulos, autores y resúmenes son de sus autores, tomados de arXiv. Escrito con Firstlight.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <source>by an author we follow</source>
        <translation>de un autor al que seguimos</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>relevancia %1, novedad %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picked of %1 announced papers, %2 scanned</source>
        <translation>
            <numerusform>%n seleccionado de %1 artículos anunciados, %2 examinados</numerusform>
            <numerusform>%n seleccionados de %1 artículos anunciados, %2 examinados</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all} titles</source>
        <extracomment>Kept as they are: {found} and {all}, which become numbers</extracomment>
        <translation>{found} de {all} títulos</translation>
    </message>
    <message>
        <source>Words of titles, numbers of papers, days</source>
        <translation>Palabras de los títulos, números de artículos, días</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s), the latest first.</source>
        <translation>
            <numerusform>%n título, primero el más reciente.</numerusform>
            <numerusform>%n títulos, primero los más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n anuncio</numerusform>
            <numerusform>%n anuncios</numerusform>
        </translation>
    </message>
    <message>
        <source>Below each date: how many papers were picked.</source>
        <translation>Debajo de cada fecha: cuántos artículos se seleccionaron.</translation>
    </message>
    <message>
        <source>by an author we follow, %1</source>
        <translation>de un autor al que seguimos, %1</translation>
    </message>
</context>
<context>
    <name>SpendingBars</name>
    <message>
        <source>other models</source>
        <translation>otros modelos</translation>
    </message>
    <message>
        <source>%1: no requests.</source>
        <translation>%1: sin solicitudes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %Ln request(s).</source>
        <translation>
            <numerusform>%1: %2 por %Ln solicitud.</numerusform>
            <numerusform>%1: %2 por %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps up to %1 more.</source>
        <translation>Quizá hasta %1 más.</translation>
    </message>
</context>
<context>
    <name>SuggestionEffect</name>
    <message>
        <source>Topic %1, relevant</source>
        <translation>Tema %1, relevante</translation>
    </message>
    <message>
        <source>Topic %1, irrelevant</source>
        <translation>Tema %1, irrelevante</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>Palabras clave relevantes</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Palabras clave irrelevantes</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>Palabras clave de aplicaciones</translation>
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
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Not measured: there are no tests yet. Star papers, or dismiss some.</source>
        <translation>Sin medir: aún no hay pruebas. Destaque artículos o marque algunos como no interesantes.</translation>
    </message>
    <message>
        <source>Does not fit beside the others.</source>
        <translation>No es compatible con los demás.</translation>
    </message>
    <message>
        <source>Changes no test.</source>
        <translation>No cambia ninguna prueba.</translation>
    </message>
    <message>
        <source>Wins %1, loses %2.</source>
        <translation>Gana %1, pierde %2.</translation>
    </message>
    <message>
        <source>Stars in: %1 → %2 of %3.</source>
        <translation>Destacados dentro: %1 → %2 de %3.</translation>
    </message>
    <message>
        <source>Dismissed out: %1 → %2 of %3.</source>
        <translation>No interesantes fuera: %1 → %2 de %3.</translation>
    </message>
    <message>
        <source>Pinned as wanted: %1 → %2 of %3.</source>
        <translation>Fijados donde deben estar: %1 → %2 de %3.</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>an unknown sum</source>
        <translation>una cantidad desconocida</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>alrededor de %1</translation>
    </message>
    <message>
        <source>The model has judged all these papers already: this costs nothing.</source>
        <translation>El modelo ya ha evaluado todos estos artículos: no cuesta nada.</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %Ln verdict(s)</source>
        <translation>
            <numerusform>Pide %Ln evaluación</numerusform>
            <numerusform>Pide %Ln evaluaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Asks for 48 verdicts</comment>
        <translation>%1 en %2 solicitudes: alrededor de %3, como mucho %4.</translation>
    </message>
    <message>
        <source>With the draft, the rest of this day costs about %1, a week about %2, a month about %3 (%4 papers a day).</source>
        <translation>Con el borrador, el resto de este día cuesta alrededor de %1; una semana, alrededor de %2; un mes, alrededor de %3 (%4 artículos al día).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s)</source>
        <translation>
            <numerusform>%Ln entra</numerusform>
            <numerusform>%Ln entran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s)</source>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln salen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rise(s)</source>
        <translation>
            <numerusform>%Ln sube</numerusform>
            <numerusform>%Ln suben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fall(s)</source>
        <translation>
            <numerusform>%Ln baja</numerusform>
            <numerusform>%Ln bajan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) where they are</source>
        <translation>
            <numerusform>%Ln sigue donde está</numerusform>
            <numerusform>%Ln siguen donde están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged under both</source>
        <translation>
            <numerusform>%Ln no evaluado con ambos</numerusform>
            <numerusform>%Ln no evaluados con ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln paper(s) in the sample: %1.</source>
        <translation>
            <numerusform>De %Ln artículo de la muestra: %1.</numerusform>
            <numerusform>De %Ln artículos de la muestra: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Of the day&apos;s %1 papers pass: now %2, with the draft %3 (with 95 % confidence).</source>
        <translation>De los %1 artículos del día superan los umbrales: ahora, %2; con el borrador, %3 (con una confianza del 95 %).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) given</source>
        <translation>
            <numerusform>%Ln evaluación hecha</numerusform>
            <numerusform>%Ln evaluaciones hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln ya conocida</numerusform>
            <numerusform>%Ln ya conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests for %3, %4.</source>
        <comment>48 verdicts given … 3 known before</comment>
        <translation>%1 en %2 solicitudes por %3, %4.</translation>
    </message>
    <message>
        <source>Requests without an answer may cost %1 more.</source>
        <translation>Las solicitudes sin respuesta pueden costar %1 más.</translation>
    </message>
    <message>
        <source>The model has scored all these papers already: this costs nothing.</source>
        <translation>El modelo ya ha puntuado todos estos artículos: no cuesta nada.</translation>
    </message>
    <message numerus="yes">
        <source>Scores %Ln paper(s)</source>
        <translation>
            <numerusform>Puntúa %Ln artículo</numerusform>
            <numerusform>Puntúa %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Scores 1,432 papers</comment>
        <translation>%1 en %2 solicitudes: alrededor de %3, como mucho %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) run.</source>
        <translation>
            <numerusform>%Ln día procesado.</numerusform>
            <numerusform>%Ln días procesados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) could not be judged.</source>
        <translation>
            <numerusform>No se ha podido evaluar %Ln artículo.</numerusform>
            <numerusform>No se han podido evaluar %Ln artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are still to be scored.</source>
        <translation>
            <numerusform>%Ln artículo está aún por puntuar.</numerusform>
            <numerusform>%Ln artículos están aún por puntuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left; starting again goes on with them.</source>
        <translation>
            <numerusform>Queda %Ln día; al empezar de nuevo se continúa con él.</numerusform>
            <numerusform>Quedan %Ln días; al empezar de nuevo se continúa con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no papers of these days in the library, or no criteria yet. Nothing was sent.</source>
        <translation>No hay artículos de estos días en la biblioteca, o aún no hay criterios. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Papers are being got or scored already. Wait for it to end, then try again.</source>
        <translation>Ya se están obteniendo o puntuando artículos. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be tried: the criteria are empty, no model is set, or the days are the wrong way round.</source>
        <translation>Esto no se puede probar: los criterios están vacíos, no hay ningún modelo configurado o los días están en orden inverso.</translation>
    </message>
    <message>
        <source>Cancelled. What the model has said is kept; starting again goes on from there.</source>
        <translation>Cancelado. Lo que ha dicho el modelo se conserva; al empezar de nuevo se continúa desde ahí.</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>sigue igual</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>no evaluado</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>No interesantes</translation>
    </message>
    <message>
        <source>On the cut-off</source>
        <translation>En el umbral</translation>
    </message>
    <message>
        <source>Others, at random</source>
        <translation>Otros, al azar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share and its interval</comment>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No evaluado</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Relevancia %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Relevancia %1, novedad %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rehusado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
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
        <translation>Aún sin puntuar</translation>
    </message>
    <message>
        <source>The model declined to score this paper</source>
        <translation>El modelo ha rehusado puntuar este artículo</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>La puntuación ha fallado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Estimated relevance %1</source>
        <translation>Relevancia estimada %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>Relevancia %1, novedad %2</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln opinion(s): relevance %1, novelty %2</source>
        <translation>
            <numerusform>Mediana de %Ln opinión: relevancia %1, novedad %2</numerusform>
            <numerusform>Mediana de %Ln opiniones: relevancia %1, novedad %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to the model: the local ranker put it too low. “Ask the model about it” sends it.</source>
        <translation>No se ha enviado al modelo: el clasificador local lo puso demasiado abajo. «Consultar al modelo sobre él» lo envía.</translation>
    </message>
    <message>
        <source>The model dropped it by its title. “Ask the model about it” has it read the abstract.</source>
        <translation>El modelo lo ha descartado por el título. «Consultar al modelo sobre él» le hace leer el resumen.</translation>
    </message>
    <message>
        <source>Near-duplicate of %1</source>
        <translation>Casi duplicado de %1</translation>
    </message>
    <message>
        <source>Unfamiliar: nothing like it in your library of the last weeks</source>
        <translation>Inusual: nada parecido en su biblioteca de las últimas semanas</translation>
    </message>
    <message>
        <source>estimated by the local ranker</source>
        <translation>estimación del clasificador local</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Cross-listed</source>
        <translation>Listado cruzado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Replaced cross-list</source>
        <translation>Listado cruzado reemplazado</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>del listado de arXiv</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>de OAI-PMH</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>from OAI-PMH, the day is a guess</source>
        <translation>de OAI-PMH, el día es una suposición</translation>
    </message>
    <message>
        <source>from arXiv&apos;s search, the day is a guess</source>
        <translation>de la búsqueda de arXiv, el día es una suposición</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the current list, as QLocale formats dates: weekday, day, month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Updated v%1 → v%2</source>
        <translation>Actualizado v%1 → v%2</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>%1 % de parecido</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Eliminado: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>An author who is perhaps one whom the reader follows</extracomment>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of the name %1 there are several</source>
        <translation>Quizá de un autor que sigue: hay varios con el nombre %1</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of %1 only the initials agree</source>
        <translation>Quizá de un autor que sigue: de %1 solo coinciden las iniciales</translation>
    </message>
    <message>
        <source>By an author you follow: %1</source>
        <translation>De un autor que sigue: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite h-index below %1</source>
        <translation>
            <numerusform>%Ln mostrado pese a un índice h menor que %1</numerusform>
            <numerusform>%Ln mostrados pese a un índice h menor que %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index below %1</source>
        <translation>
            <numerusform>%Ln oculto por índice h menor que %1</numerusform>
            <numerusform>%Ln ocultos por índice h menor que %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ¢</source>
        <translation>%1 ¢</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>updated from version %1 to version %2</source>
        <translation>actualizado de la versión %1 a la versión %2</translation>
    </message>
    <message>
        <source>by an author you follow</source>
        <translation>de un autor que sigue</translation>
    </message>
    <message>
        <source>perhaps by an author you follow</source>
        <translation>quizá de un autor que sigue</translation>
    </message>
    <message>
        <source>h-index below %1</source>
        <translation>índice h menor que %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>por leer</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>no me interesa</translation>
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
            <numerusform>%Ln artículo guardado en «%1».</numerusform>
            <numerusform>%Ln artículos guardados en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: sent before, or in Zotero already.</source>
        <translation>
            <numerusform>%Ln omitido: enviado antes o ya en Zotero.</numerusform>
            <numerusform>%Ln omitidos: enviados antes o ya en Zotero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zotero broke off while it got %Ln paper(s): look there whether they came. They are not sent again unless you tick that.</source>
        <translation>
            <numerusform>Zotero cortó la conexión mientras recibía %Ln artículo: mire allí si llegó. No se vuelve a enviar salvo que lo marque.</numerusform>
            <numerusform>Zotero cortó la conexión mientras recibía %Ln artículos: mire allí si llegaron. No se vuelven a enviar salvo que lo marque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library.</source>
        <translation>
            <numerusform>%Ln no está en la biblioteca.</numerusform>
            <numerusform>%Ln no están en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDF(s) attached, %1 missed.</source>
        <translation>
            <numerusform>%Ln PDF adjuntado, %1 faltan.</numerusform>
            <numerusform>%Ln PDF adjuntados, %1 faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”), so only papers that were sent from here were left out.</source>
        <translation>Zotero no dice lo que tiene (sus ajustes, Avanzado, «Permitir a otras aplicaciones…»), así que solo se omitieron los artículos enviados desde aquí.</translation>
    </message>
    <message>
        <source>Zotero does not answer (%1). Start Zotero, then try again; nothing else was changed.</source>
        <translation>Zotero no responde (%1). Inicie Zotero e inténtelo de nuevo; no se cambió nada más.</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1” any more.</source>
        <translation>Zotero ya no tiene la colección «%1».</translation>
    </message>
    <message>
        <source>Stopped. What was sent stays there and is not sent again.</source>
        <translation>Detenido. Lo enviado queda allí y no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>Papers are being sent already. Wait until that is done.</source>
        <translation>Ya se están enviando artículos. Espere a que termine.</translation>
    </message>
    <message>
        <source>Zotero did not do it: %1. Look there, then try again.</source>
        <translation>Zotero no lo hizo: %1. Mire allí e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>firstlight::AllSettingsPage</name>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Restore a&amp;ll defaults</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Not accepted: %1 %2.</source>
        <translation>No se acepta: %1 %2.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>All settings have their defaults again. Save keeps them, Cancel does not.</source>
        <translation>Todos los ajustes tienen de nuevo su valor predeterminado. Guardar los conserva; Cancelar no.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of %1 are taken over; Save keeps them.</source>
        <translation>
            <numerusform>%Ln ajuste de %1 está tomado; Guardar lo conserva.</numerusform>
            <numerusform>%Ln ajustes de %1 están tomados; Guardar los conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not: %2, %3.</source>
        <translation>La línea %1 no: %2, %3.</translation>
    </message>
</context>
<context>
    <name>firstlight::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Papers &amp;glide to their new place</source>
        <translation>Los artículos se &amp;deslizan a su nuevo lugar</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>T&amp;amaño del texto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idi&amp;oma</translation>
    </message>
</context>
<context>
    <name>firstlight::AuditDialog</name>
    <message>
        <source>Rescued</source>
        <translation>Rescatado</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Nothing to look at: no paper of this day was left unread by the model, and none missed the cut-offs by one point.</source>
        <translation>No hay nada que mirar: el modelo no dejó sin leer ningún artículo de este día y ninguno se quedó a un punto de los umbrales.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers that no model read, drawn by lot.</source>
        <translation>%1 de los %2 artículos que no leyó ningún modelo, elegidos por sorteo.</translation>
    </message>
    <message>
        <source>%1 of the %2 papers just below the cut-offs, drawn by lot.</source>
        <translation>%1 de los %2 artículos justo por debajo de los umbrales, elegidos por sorteo.</translation>
    </message>
    <message>
        <source>Rescue what you would have wanted to see.</source>
        <translation>Rescate lo que habría querido ver.</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Rescatar</translation>
    </message>
    <message>
        <source>&amp;All looked at</source>
        <translation>&amp;Todos vistos</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Auditoría del %1</translation>
    </message>
    <message>
        <source>Looking for the papers…</source>
        <translation>Buscando los artículos…</translation>
    </message>
    <message>
        <source>Papers to look at</source>
        <translation>Artículos que mirar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Why it is no pick</source>
        <translation>Por qué no está seleccionado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What is missed</source>
        <translation>Lo que se pierde</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nothing was left out by them. Write some, and get the papers of a day.</source>
        <translation>Aún no hay criterios, así que nada ha quedado fuera por ellos. Escriba unos y obtenga los artículos de un día.</translation>
    </message>
    <message>
        <source>What is missed is estimated once you have looked at some papers.</source>
        <translation>Lo que se pierde se estima cuando se han visto algunos artículos.</translation>
    </message>
    <message>
        <source>No longer &amp;rescue</source>
        <translation>Quitar de &amp;rescatados</translation>
    </message>
</context>
<context>
    <name>firstlight::AuthorFinder</name>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Find an author</source>
        <translation>Buscar un autor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>Nombre del autor</translation>
    </message>
    <message>
        <source>Authors of that name</source>
        <translation>Autores con ese nombre</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>h-index</source>
        <translation>Índice h</translation>
    </message>
    <message>
        <source>Semantic Scholar’s number</source>
        <translation>Número de Semantic Scholar</translation>
    </message>
    <message>
        <source>The name is sent to Semantic Scholar.</source>
        <translation>El nombre se envía a Semantic Scholar.</translation>
    </message>
    <message>
        <source>Asking Semantic Scholar …</source>
        <translation>Consultando a Semantic Scholar …</translation>
    </message>
    <message>
        <source>Semantic Scholar does not accept the key.</source>
        <translation>Semantic Scholar no acepta la clave.</translation>
    </message>
    <message>
        <source>Semantic Scholar could not be asked. Try again in some minutes. (%1)</source>
        <translation>No se ha podido consultar a Semantic Scholar. Inténtelo de nuevo dentro de unos minutos. (%1)</translation>
    </message>
    <message>
        <source>Nobody of that name is known.</source>
        <translation>No se conoce a nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Who is meant? One person may have several numbers.</source>
        <translation>¿De quién se trata? Una misma persona puede tener varios números.</translation>
    </message>
</context>
<context>
    <name>firstlight::BackupsDialog</name>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>A copy of the library is made on every day that Firstlight is used; the newest seven are kept, and seven of those you make yourself.</source>
        <translation>Cada día que se usa Firstlight se hace una copia de la biblioteca; se conservan las siete más recientes, y siete de las que haga usted.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>Copies the library as it is.</source>
        <translation>Copia la biblioteca tal como está.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the library&apos;s place. What is there now is backed up first, so that you can come back.</source>
        <translation>Pone la copia elegida en lugar de la biblioteca. Antes se hace copia de lo que hay ahora, para que pueda volver.</translation>
    </message>
    <message>
        <source>&amp;Merge what is missing</source>
        <translation>&amp;Combinar lo que falta</translation>
    </message>
    <message>
        <source>Takes from the chosen backup what the library no longer has. What you changed since stays changed.</source>
        <translation>Toma de la copia elegida lo que la biblioteca ya no tiene. Lo que haya cambiado desde entonces queda como está.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Shows the backups&apos; files.</source>
        <translation>Muestra los archivos de las copias.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Todavía no hay copias de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s).</source>
        <translation>
            <numerusform>%Ln copia de seguridad.</numerusform>
            <numerusform>%Ln copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copiando la biblioteca…</translation>
    </message>
    <message>
        <source>Backing up what is there, and checking the chosen backup…</source>
        <translation>Haciendo copia de lo que hay y comprobando la copia elegida…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>%1 things were taken from the backup; %2 were already there.</source>
        <translation>Se tomaron %1 elementos de la copia; %2 ya estaban.</translation>
    </message>
    <message>
        <source>Nothing here opens folders. The backups are in %1</source>
        <translation>Aquí nada abre carpetas. Las copias están en %1</translation>
    </message>
</context>
<context>
    <name>firstlight::CategoryTree</name>
    <message>
        <source>Search categories</source>
        <translation>Buscar categorías</translation>
    </message>
    <message>
        <source>Search categories by code, name or field</source>
        <translation>Buscar categorías por código, nombre o campo</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Aún no se ha elegido ninguna.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegidas: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Relevance; click to sort</source>
        <translation>Relevancia; clic para ordenar</translation>
    </message>
    <message>
        <source>Novelty; click to sort</source>
        <translation>Novedad; clic para ordenar</translation>
    </message>
    <message>
        <source>Day; click to sort, the newest first</source>
        <translation>Día; clic para ordenar, el más reciente primero</translation>
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
        <translation>&amp;Comparar en un periodo</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Days to compare on</source>
        <translation>Periodo de la comparación</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Estas dos semanas</translation>
    </message>
    <message>
        <source>Days compared</source>
        <translation>Días comparados</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v de %m días</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>Artículos que entran, salen o se mueven</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s) the picks</source>
        <translation>
            <numerusform>%Ln entra en los seleccionados</numerusform>
            <numerusform>%Ln entran en los seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s) the picks</source>
        <translation>
            <numerusform>%Ln sale de los seleccionados</numerusform>
            <numerusform>%Ln salen de los seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 move; the %2 that move farthest</source>
        <translation>%1 se mueven; los %2 que más se mueven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln se mueve</numerusform>
            <numerusform>%Ln se mueven</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first day.</source>
        <translation>Cancelado antes del primer día.</translation>
    </message>
    <message>
        <source>No announcement of these days is in the library.</source>
        <translation>No hay ningún anuncio de estos días en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln day(s).</source>
        <translation>
            <numerusform>Cancelado tras %Ln día.</numerusform>
            <numerusform>Cancelado tras %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %Ln day(s). “~” is an estimate of the local ranker under both.</source>
        <translation>
            <numerusform>Comparadas en %Ln día. «~» es una estimación del clasificador local con ambas.</numerusform>
            <numerusform>Comparadas en %Ln días. «~» es una estimación del clasificador local con ambas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ConnectionTester</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Needs an address and a model.</source>
        <translation>Necesita una dirección y un modelo.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Det&amp;ener</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaCards</name>
    <message>
        <source>Add a t&amp;opic</source>
        <translation>Añadir un &amp;tema</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>How to score</source>
        <translation>Cómo puntuar</translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation>Las palabras del propio programa</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>Palabras clave relevantes</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>Palabras clave irrelevantes</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaDock</name>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Sa&amp;ve revision</source>
        <translation>&amp;Guardar revisión</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>Criteria, as Markdown</source>
        <translation>Criterios, en Markdown</translation>
    </message>
    <message>
        <source>Say in plain words what you want to read.</source>
        <translation>Diga con sus propias palabras lo que quiere leer.</translation>
    </message>
    <message>
        <source>The criteria as</source>
        <translation>Los criterios como</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
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
        <translation>Empezar con una &amp;plantilla</translation>
    </message>
    <message>
        <source>Criteria · revision %1</source>
        <translation>Criterios · revisión %1</translation>
    </message>
    <message>
        <source>Reading the papers of these days…</source>
        <translation>Leyendo los artículos de estos días…</translation>
    </message>
    <message>
        <source>Saved. The list re-orders while you type.</source>
        <translation>Guardado. La lista se reordena mientras escribe.</translation>
    </message>
    <message>
        <source>The list re-orders while you type.</source>
        <translation>La lista se reordena mientras escribe.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaStrip</name>
    <message>
        <source>Tried on</source>
        <translation>Probado en</translation>
    </message>
    <message>
        <source>The days that the draft is tried on</source>
        <translation>Los días en los que se prueba el borrador</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>Artículos que entran, salen o se mueven</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Se mueven</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No paper moves: the local ranker reads topics, names and keywords, and finds nothing new among them. A model reads every word.</source>
        <translation>Ningún artículo se mueve: el clasificador local lee temas, nombres y palabras clave, y no encuentra nada nuevo en ellos. Un modelo lee cada palabra.</translation>
    </message>
</context>
<context>
    <name>firstlight::DayBars</name>
    <message>
        <source>Picks a day</source>
        <translation>Seleccionados por día</translation>
    </message>
    <message>
        <source>Left and right go from day to day, Enter opens one.</source>
        <translation>Las teclas izquierda y derecha pasan de un día a otro; Intro abre uno.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s) of %2 scanned</source>
        <translation>
            <numerusform>%1: %Ln seleccionado de %2 examinados</numerusform>
            <numerusform>%1: %Ln seleccionados de %2 examinados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: missing from the library</source>
        <translation>%1: falta en la biblioteca</translation>
    </message>
    <message>
        <source>%1: not here yet</source>
        <translation>%1: aún no ha llegado</translation>
    </message>
    <message>
        <source>%1: could not be fetched (%2)</source>
        <translation>%1: no se pudo obtener (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement</source>
        <translation>%1: sin anuncio</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1: sin anuncio (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement on weekends</source>
        <translation>%1: sin anuncio los fines de semana</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: aún por llegar</translation>
    </message>
    <message>
        <source>%1: before your first day</source>
        <translation>%1: anterior a su primer día</translation>
    </message>
</context>
<context>
    <name>firstlight::DayCalendar</name>
    <message>
        <source>Earlier month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Missing: %1 to %2</source>
        <translation>Falta: del %1 al %2</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>Rellenar el h&amp;ueco</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>&amp;Open this day</source>
        <translation>&amp;Abrir este día</translation>
    </message>
    <message>
        <source>&amp;Get this day</source>
        <translation>&amp;Obtener este día</translation>
    </message>
    <message>
        <source>&amp;Fill the gap, %1 to %2</source>
        <translation>&amp;Rellenar el hueco, del %1 al %2</translation>
    </message>
</context>
<context>
    <name>firstlight::DayMarksModel</name>
    <message>
        <source>No day of this month</source>
        <translation>Fuera de este mes</translation>
    </message>
</context>
<context>
    <name>firstlight::DisagreementDialog</name>
    <message>
        <source>Local ranker</source>
        <translation>Clasificador local</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revisión %1, %2</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Segundo lado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Papers on which they differ</source>
        <translation>Artículos en los que difieren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>co&amp;n</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;del</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;al</translation>
    </message>
    <message>
        <source>Looking up who has scored…</source>
        <translation>Averiguando quién ha puntuado…</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nobody has scored anything by them.</source>
        <translation>Aún no hay criterios, así que nadie ha puntuado nada con ellos.</translation>
    </message>
    <message>
        <source>Choose two that are not the same.</source>
        <translation>Elija dos que no sean iguales.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>Ningún artículo de estos días tiene puntuación de ambos.</translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days, all alike.</source>
        <translation>
            <numerusform>Ambos han puntuado %Ln artículo de estos días, y por igual.</numerusform>
            <numerusform>Ambos han puntuado %Ln artículos de estos días, todos por igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</source>
        <translation>
            <numerusform>Ambos han puntuado %Ln artículo de estos días. Primero van los que superan los umbrales solo con uno de los dos; Intro abre uno.</numerusform>
            <numerusform>Ambos han puntuado %Ln artículos de estos días. Primero van los que superan los umbrales solo con uno de los dos; Intro abre uno.</numerusform>
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
        <translation>Los supera solo con uno</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relevance / novelty</source>
        <translation>Relevancia / novedad</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Umbrales</translation>
    </message>
</context>
<context>
    <name>firstlight::EmptyState</name>
    <message>
        <source>Opening the library</source>
        <translation>Abriendo la biblioteca</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Get today&apos;s papers to see what arXiv has announced in your categories.</source>
        <translation>Obtenga los artículos de hoy para ver qué ha anunciado arXiv en sus categorías.</translation>
    </message>
    <message>
        <source>Get today&apos;s papers</source>
        <translation>Obtener los artículos de hoy</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>Un día tranquilo</translation>
    </message>
    <message>
        <source>arXiv announced nothing in your categories on this day.</source>
        <translation>arXiv no anunció nada en sus categorías este día.</translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation>Nada destacado</translation>
    </message>
    <message>
        <source>Press S on a paper to star it. Starred papers of all days are kept here.</source>
        <translation>Pulse S en un artículo para destacarlo. Aquí se guardan los artículos destacados de todos los días.</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nada por leer</translation>
    </message>
    <message>
        <source>Press W on a paper to put it here until you have read it.</source>
        <translation>Pulse W en un artículo para dejarlo aquí hasta que lo haya leído.</translation>
    </message>
    <message>
        <source>Nothing carries this tag</source>
        <translation>Nada lleva esta etiqueta</translation>
    </message>
    <message>
        <source>Press T on a paper to tag it.</source>
        <translation>Pulse T en un artículo para etiquetarlo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No paper of the library has all of this.</source>
        <translation>Ningún artículo de la biblioteca cumple todo esto.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La biblioteca está vacía</translation>
    </message>
    <message>
        <source>Papers of all days are kept here.</source>
        <translation>Aquí se guardan los artículos de todos los días.</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Nada parecido</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>Ningún otro artículo de la biblioteca comparte sus palabras.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by the search or by a filter.</source>
        <translation>
            <numerusform>La búsqueda o un filtro oculta %Ln artículo.</numerusform>
            <numerusform>La búsqueda o un filtro oculta %Ln artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Nothing passes the least h-index</source>
        <translation>Nada alcanza el índice h mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln artículo está oculto por ello.</numerusform>
            <numerusform>%Ln artículos están ocultos por ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the cut-offs</source>
        <translation>Nada supera los umbrales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are below them or not scored yet.</source>
        <translation>
            <numerusform>%Ln artículo está por debajo de ellos o aún sin puntuar.</numerusform>
            <numerusform>%Ln artículos están por debajo de ellos o aún sin puntuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting today&apos;s papers</source>
        <translation>Obteniendo los artículos de hoy</translation>
    </message>
    <message>
        <source>arXiv wants some seconds between questions, so this may take a minute.</source>
        <translation>arXiv pide unos segundos entre una consulta y otra, así que puede tardar un minuto.</translation>
    </message>
</context>
<context>
    <name>firstlight::EndpointForm</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>How the service is spoken to</source>
        <translation>Protocolo del servicio</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>as the address tells</source>
        <translation>según la dirección</translation>
    </message>
    <message>
        <source>Chat Completions (OpenAI and most others)</source>
        <translation>Chat Completions (OpenAI y la mayoría)</translation>
    </message>
    <message>
        <source>Messages (Anthropic)</source>
        <translation>Messages (Anthropic)</translation>
    </message>
    <message>
        <source>Ollama&apos;s own</source>
        <translation>el propio de Ollama</translation>
    </message>
    <message>
        <source>the lowest that the model takes</source>
        <translation>el más bajo que admita el modelo</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation>el que decida el servicio</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>Service address (&amp;URL)</source>
        <translation>Dirección del servicio (&amp;URL)</translation>
    </message>
    <message>
        <source>How it is s&amp;poken to</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>&amp;Nombre del modelo</translation>
    </message>
    <message>
        <source>Reasonin&amp;g effort</source>
        <translation>Esfuer&amp;zo de razonamiento</translation>
    </message>
    <message>
        <source>Reasoning is most of what an answer costs.</source>
        <translation>El razonamiento es la mayor parte de lo que cuesta una respuesta.</translation>
    </message>
    <message>
        <source>none: papers are ranked on this computer</source>
        <translation>ninguno: los artículos se clasifican en este equipo</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportControl</name>
    <message>
        <source>Export papers</source>
        <translation>Exportar artículos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied.</source>
        <translation>
            <numerusform>%Ln artículo copiado.</numerusform>
            <numerusform>%Ln artículos copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln artículo exportado a %1.</numerusform>
            <numerusform>%Ln artículos exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>Carpeta de las notas</translation>
    </message>
    <message>
        <source>Notes: %1 new, %2 updated, %3 unchanged.</source>
        <translation>Notas: %1 nuevas, %2 actualizadas, %3 sin cambios.</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
</context>
<context>
    <name>firstlight::FaultBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>Reintentar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>Rellenar el hue&amp;co</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detalle&amp;s</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterBar</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 papers pass</source>
        <translation>%1 de %2 artículos superan los umbrales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Los mejores primero</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Cut-offs and filters</source>
        <translation>Umbrales y filtros</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterChips</name>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Casos límite</translation>
    </message>
    <message>
        <source>By somebody whom you follow, or perhaps so</source>
        <translation>De alguien a quien sigue, o quizá</translation>
    </message>
    <message>
        <source>One point of relevance or novelty would move them in or out</source>
        <translation>Un punto de relevancia o de novedad los llevaría dentro o fuera</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Mostrar solo: %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter, then how many papers it would leave</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %Ln paper(s)</source>
        <translation>
            <numerusform>Mostrar solo: %1, %Ln artículo</numerusform>
            <numerusform>Mostrar solo: %1, %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: cualquiera</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>arXiv is asked for the papers that it announced today; they are ranked, and the list opens. That takes some seconds to a minute. From then on the papers come by themselves while the window is open.</source>
        <translation>Se piden a arXiv los artículos que ha anunciado hoy; se clasifican y se abre la lista. Tarda de unos segundos a un minuto. A partir de entonces los artículos llegan solos mientras la ventana está abierta.</translation>
    </message>
    <message>
        <source>Categories: %1
Criteria: %2
Ranked by: %3</source>
        <translation>Categorías: %1
Criterios: %2
Clasifica: %3</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstStartDialog</name>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>&amp;Obtener los artículos de hoy</translation>
    </message>
    <message>
        <source>Welcome to Firstlight</source>
        <translation>Le damos la bienvenida a Firstlight</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>A&amp;brir el día de muestra</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Your categories</source>
        <translation>Sus categorías</translation>
    </message>
    <message>
        <source>Firstlight pulls the day&apos;s announcements from arXiv and ranks them by what you want to read. Which parts of arXiv do you follow?</source>
        <translation>Firstlight obtiene los anuncios del día de arXiv y los clasifica según lo que usted quiere leer. ¿Qué partes de arXiv sigue?</translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation>Sus intereses</translation>
    </message>
    <message>
        <source>The papers of a day are ranked by these. A line or two is enough to begin with.</source>
        <translation>Los artículos de un día se clasifican según ellos. Una línea o dos bastan para empezar.</translation>
    </message>
    <message>
        <source>Who ranks</source>
        <translation>Quién clasifica</translation>
    </message>
    <message>
        <source>Both can be changed later in the settings, and neither has to be chosen now.</source>
        <translation>Ambas cosas se pueden cambiar después en los ajustes, y ninguna hay que elegirla ahora.</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Su primer día</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Asking arXiv…</source>
        <translation>Preguntando a arXiv…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Reint&amp;entar</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstSteps</name>
    <message>
        <source>%1 What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>%1 Lo que ha elegido se conserva. El día de muestra enseña cómo es un día; no necesita red.</translation>
    </message>
    <message>
        <source>There seems to be no network: %1 cannot be found. What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>Parece que no hay red: no se encuentra %1. Lo que ha elegido se conserva. El día de muestra enseña cómo es un día; no necesita red.</translation>
    </message>
</context>
<context>
    <name>firstlight::GridPanel</name>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Grid of relevance and novelty</source>
        <translation>Cuadrícula de relevancia y novedad</translation>
    </message>
    <message>
        <source>Both cut-offs at once (G)</source>
        <translation>Ambos umbrales a la vez (G)</translation>
    </message>
    <message>
        <source>Drag the corner, or move it with the arrow keys. Click a cell to see only its papers.</source>
        <translation>Arrastre la esquina, o muévala con las teclas de flecha. Haga clic en una celda para ver solo sus artículos.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>Solo %1; volver a mostrar todos</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Volver a mostrar todos</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln paper(s)</source>
        <translation>
            <numerusform>%1 → %Ln artículo</numerusform>
            <numerusform>%1 → %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln starred would hide</source>
        <translation>
            <numerusform>%1, se ocultaría %Ln destacado</numerusform>
            <numerusform>%1, se ocultarían %Ln destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) by followed authors, always shown.</source>
        <translation>
            <numerusform>%Ln artículo de autores que sigue, siempre visible.</numerusform>
            <numerusform>%Ln artículos de autores que sigue, siempre visibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without a score.</source>
        <translation>
            <numerusform>%Ln artículo sin puntuación.</numerusform>
            <numerusform>%Ln artículos sin puntuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) hidden by h-index.</source>
        <translation>
            <numerusform>%Ln artículo oculto por el índice h.</numerusform>
            <numerusform>%Ln artículos ocultos por el índice h.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the row “–”: papers whose novelty no model has told; no cut-off of novelty hides them.</source>
        <translation>En la fila «–»: artículos cuya novedad no ha indicado ningún modelo; ningún umbral de novedad los oculta.</translation>
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
        <translation>Sin novedad</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>Novedad %1</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>Relevancia %1</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>Artículos por relevancia y novedad</translation>
    </message>
    <message>
        <source>Relevance at least %1, novelty at least %2, %3 of %4 shown</source>
        <translation>Relevancia de al menos %1, novedad de al menos %2, se muestran %3 de %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevance %1, without novelty: %2</source>
        <translation>Relevancia %1, sin novedad: %2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2: %3</source>
        <translation>Relevancia %1, novedad %2: %3</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>dentro de los seleccionados</translation>
    </message>
    <message>
        <source>not picked</source>
        <translation>fuera de los seleccionados</translation>
    </message>
    <message>
        <source>%1, %2 starred, %3</source>
        <translation>%1, %2 destacados, %3</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>Ninguna página dice eso.</translation>
    </message>
</context>
<context>
    <name>firstlight::HiddenReasons</name>
    <message>
        <source>Hide them again</source>
        <translation>Volver a ocultarlos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite novelty below %1</source>
        <translation>
            <numerusform>%Ln mostrado pese a una novedad menor que %1</numerusform>
            <numerusform>%Ln mostrados pese a una novedad menor que %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by novelty ≥ %1</source>
        <translation>
            <numerusform>%Ln oculto por el umbral de novedad ≥ %1</numerusform>
            <numerusform>%Ln ocultos por el umbral de novedad ≥ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite relevance below %1</source>
        <translation>
            <numerusform>%Ln mostrado pese a una relevancia menor que %1</numerusform>
            <numerusform>%Ln mostrados pese a una relevancia menor que %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by relevance ≥ %1</source>
        <translation>
            <numerusform>%Ln oculto por el umbral de relevancia ≥ %1</numerusform>
            <numerusform>%Ln ocultos por el umbral de relevancia ≥ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Search and filters set aside</source>
        <translation>Búsqueda y filtros sin aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by search and filters</source>
        <translation>
            <numerusform>%Ln oculto por la búsqueda y los filtros</numerusform>
            <numerusform>%Ln ocultos por la búsqueda y los filtros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ImportControl</name>
    <message>
        <source>Import digests, snapshots, bundles, feeds</source>
        <translation>Importar boletines, instantáneas, paquetes, canales</translation>
    </message>
    <message>
        <source>The sample takes no files: open your own library first.</source>
        <translation>La muestra no admite archivos: abra antes su propia biblioteca.</translation>
    </message>
    <message>
        <source>Files are being imported already. Wait for the end, or cancel it.</source>
        <translation>Ya se están importando archivos. Espere a que termine, o cancele.</translation>
    </message>
    <message>
        <source>What was dropped is neither a file nor a link to a paper.</source>
        <translation>Lo que se soltó no es ni un archivo ni un enlace a un artículo.</translation>
    </message>
</context>
<context>
    <name>firstlight::InterestsPage</name>
    <message>
        <source>graph neural networks for molecules
why large models generalize
faster attention</source>
        <translation>redes neuronales de grafos para moléculas
por qué generalizan los modelos grandes
atención más rápida</translation>
    </message>
    <message>
        <source>surveys, federated learning</source>
        <translation>revisiones, aprendizaje federado</translation>
    </message>
    <message>
        <source>My present criteria</source>
        <translation>Mis criterios actuales</translation>
    </message>
    <message>
        <source>What do you want to &amp;read? One interest a line</source>
        <translation>¿Qué quiere &amp;leer? Un interés por línea</translation>
    </message>
    <message>
        <source>And what &amp;not? Parted by commas</source>
        <translation>¿Y qué &amp;no? Separado por comas</translation>
    </message>
    <message>
        <source>Or start from a &amp;template</source>
        <translation>O partir de una &amp;plantilla</translation>
    </message>
    <message>
        <source>Your own words are used. Refine them at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>Se usan sus propias palabras. Afínelas cuando quiera (Ctrl+E): la lista se reordena mientras escribe.</translation>
    </message>
    <message>
        <source>A template is a page of criteria to rewrite at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>Una plantilla es una página de criterios que puede reescribir cuando quiera (Ctrl+E): la lista se reordena mientras escribe.</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Con mis propias palabras</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>sus propias palabras</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyBindingsModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, modificado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu: command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Predeterminadas</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyCatcher</name>
    <message>
        <source>Press the keys here</source>
        <translation>Pulse aquí las teclas</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>Teclas nuevas: púlselas aquí</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyEditor</name>
    <message>
        <source>De&amp;lete</source>
        <translation>Elim&amp;inar</translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation>Clave del servicio</translation>
    </message>
    <message>
        <source>Type or paste a key</source>
        <translation>Escriba o pegue una clave</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Eliminar la clave</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>en el almacén de claves</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>solo para esta sesión</translation>
    </message>
    <message>
        <source>in a file…</source>
        <translation>en un archivo…</translation>
    </message>
    <message>
        <source>Keep the key in the key store</source>
        <translation>Guardar la clave en el almacén de claves</translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation>Guardar la clave solo para esta sesión</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Guardar la clave en un archivo</translation>
    </message>
    <message>
        <source>The key would be written, not encrypted, to %1. Other users of this computer cannot read it, but whoever gets at your files or their backups can.</source>
        <translation>La clave se escribiría sin cifrar en %1. Otros usuarios de este equipo no pueden leerla, pero sí quien acceda a sus archivos o a sus copias de seguridad.</translation>
    </message>
    <message>
        <source>I agree: keep it in this file</source>
        <translation>Acepto: guardarla en este archivo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>Buscando la clave…</translation>
    </message>
    <message>
        <source>Looking for the key… %1</source>
        <translation>Buscando la clave… %1</translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;; %2: where its key is kept, a sentence</extracomment>
        <translation>Clave de %1: %2</translation>
    </message>
    <message>
        <source>FIRSTLIGHT_API_KEY is sent to %1 only, until you save another address.</source>
        <translation>FIRSTLIGHT_API_KEY se envía solo a %1 mientras no guarde otra dirección.</translation>
    </message>
    <message>
        <source>The key that was typed for %1 is cleared.</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;</extracomment>
        <translation>La clave escrita para %1 se ha borrado.</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Consultando el almacén de claves…</translation>
    </message>
    <message>
        <source>So it was not kept there. It can be kept for this session only, or in a file.</source>
        <translation>Por eso no se ha guardado ahí. Se puede guardar solo para esta sesión, o en un archivo.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>No guardada: %1.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>No eliminada: %1.</translation>
    </message>
    <message>
        <source>The key store may still hold it.</source>
        <translation>Puede que siga en el almacén de claves.</translation>
    </message>
</context>
<context>
    <name>firstlight::KeywordChips</name>
    <message>
        <source>Add to: %1</source>
        <translation>Añadir a: %1</translation>
    </message>
    <message>
        <source>A name; Return adds it</source>
        <translation>Un nombre; Intro lo añade</translation>
    </message>
    <message>
        <source>A term; Return adds it</source>
        <translation>Un término; Intro lo añade</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>firstlight::LifeTests</name>
    <message>
        <source>&amp;Open paper</source>
        <translation>&amp;Abrir el artículo</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>De&amp;jar de fijar</translation>
    </message>
    <message>
        <source>Tests that are missed</source>
        <translation>Pruebas no superadas</translation>
    </message>
    <message>
        <source>Testing against the papers you starred, dismissed or pinned…</source>
        <translation>Probando con los artículos destacados, fijados o marcados como no interesantes…</translation>
    </message>
    <message>
        <source>There is nothing to test against yet: papers that you star must pass, papers that you dismiss must not, and any paper can be pinned as a test.</source>
        <translation>Aún no hay con qué probar: los artículos que destaque deben superar los umbrales, los que marque como no interesantes no deben superarlos, y cualquier artículo se puede fijar como prueba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more miss(es) are not listed.</source>
        <translation>
            <numerusform>%Ln fallo más no aparece en la lista.</numerusform>
            <numerusform>%Ln fallos más no aparecen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>firstlight::LinkDesk</name>
    <message>
        <source>“%1” leads to no paper and to no day.</source>
        <translation>«%1» no lleva a ningún artículo ni a ningún día.</translation>
    </message>
    <message>
        <source>The sample does not have %1: open your own library first.</source>
        <translation>La muestra no tiene %1: abra primero su propia biblioteca.</translation>
    </message>
    <message>
        <source>Not in your library: %1. arXiv can be asked for it.</source>
        <translation>No está en su biblioteca: %1. Se puede pedir a arXiv.</translation>
    </message>
    <message>
        <source>&amp;Fetch from arXiv</source>
        <translation>&amp;Obtener de arXiv</translation>
    </message>
    <message>
        <source>Asking arXiv for %1 …</source>
        <translation>Pidiendo %1 a arXiv…</translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv no tiene ningún artículo %1.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>firstlight::LintList</name>
    <message>
        <source>Remarks on the criteria</source>
        <translation>Observaciones sobre los criterios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln observación</numerusform>
            <numerusform>%Ln observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) on the criteria</source>
        <translation>
            <numerusform>%Ln observación sobre los criterios</numerusform>
            <numerusform>%Ln observaciones sobre los criterios</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows where it stands</source>
        <translation>Muestra dónde está</translation>
    </message>
</context>
<context>
    <name>firstlight::LogDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>A report holds version, settings that you changed, checks and the last lines. Keys, your home folder and your name are taken out.</source>
        <translation>Un informe contiene la versión, los ajustes que ha cambiado, comprobaciones y las últimas líneas. Se quitan las claves, su carpeta personal y su nombre.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Comprobando la base de datos…</translation>
    </message>
    <message>
        <source>The report is in the clipboard. Look it over before you send it.</source>
        <translation>El informe está en el portapapeles. Revíselo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>firstlight::LogModel</name>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message>
        <source>Preview of unsaved criteria, ranked locally.</source>
        <translation>Vista previa de los criterios sin guardar, clasificada localmente.</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>Quitar de des&amp;tacados</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Des&amp;tacar</translation>
    </message>
    <message>
        <source>Not &amp;to read</source>
        <translation>Quitar de «&amp;Por leer»</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>&amp;Por leer</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Marcar como no leído</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar no leído</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar leído</translation>
    </message>
    <message>
        <source>&amp;Interested after all</source>
        <translation>Sí me &amp;interesa</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>No me &amp;interesa</translation>
    </message>
    <message>
        <source>Getting papers ended early.</source>
        <translation>La obtención de artículos terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Desde las %1: %2</translation>
    </message>
    <message>
        <source>Rank locally</source>
        <translation>Clasificar localmente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected paper(s)</source>
        <translation>
            <numerusform>%Ln artículo elegido en la lista</numerusform>
            <numerusform>%Ln artículos elegidos en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown paper(s)</source>
        <translation>
            <numerusform>%Ln artículo mostrado</numerusform>
            <numerusform>%Ln artículos mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The picks of %1</source>
        <translation>Los seleccionados del %1</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>Todos los artículos destacados</translation>
    </message>
    <message>
        <source>Papers from arXiv</source>
        <translation>Artículos de arXiv</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>Quién puntúa</translation>
    </message>
    <message>
        <source>Who scores the papers</source>
        <translation>Quién puntúa los artículos</translation>
    </message>
    <message>
        <source>Criteria saved as a revision.</source>
        <translation>Criterios guardados como revisión.</translation>
    </message>
    <message>
        <source>Save criteria</source>
        <translation>Guardar los criterios</translation>
    </message>
    <message>
        <source>Saving these criteria %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>La versión que se va a guardar %1.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Pinned as a test of the criteria.</source>
        <translation>Fijado como prueba de los criterios.</translation>
    </message>
    <message>
        <source>No longer pinned as a test.</source>
        <translation>Ya no está fijado como prueba.</translation>
    </message>
    <message>
        <source>The search is kept as “%1”.</source>
        <translation>La búsqueda queda guardada como «%1».</translation>
    </message>
    <message>
        <source>So many papers are found that only the newest can be shown first. Add a word to see the best matches.</source>
        <translation>Se encuentran tantos artículos que solo se pueden mostrar primero los más recientes. Añada una palabra para ver las mejores coincidencias.</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>Imprimir el mes</translation>
    </message>
    <message>
        <source>Export the month (.html, .md or .pdf)</source>
        <translation>Exportar el mes (.html, .md o .pdf)</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>Exportar el mes</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se ha podido escribir el archivo: %1</translation>
    </message>
    <message>
        <source>No program for PDFs was found. The file is %1</source>
        <translation>No se ha encontrado ningún programa para archivos PDF. El archivo es %1</translation>
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
        <translation>Lo que estaba escribiendo sigue ahí; al guardarlo, parte de la revisión %1.</translation>
    </message>
    <message>
        <source>What you save next branches off revision %1.</source>
        <translation>Lo próximo que guarde parte de la revisión %1.</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>Nada que puntuar</translation>
    </message>
    <message>
        <source>The model has scored every paper of this day that it is to score.</source>
        <translation>El modelo ya ha puntuado todos los artículos de este día que debe puntuar.</translation>
    </message>
    <message>
        <source>Score with the model</source>
        <translation>Puntuar con el modelo</translation>
    </message>
    <message>
        <source>What that would cost is not known yet.</source>
        <translation>Aún no se sabe lo que costaría.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken over, not saved yet.</source>
        <translation>
            <numerusform>%Ln cambio incorporado, aún sin guardar.</numerusform>
            <numerusform>%Ln cambios incorporados, aún sin guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit the draft and were left out.</source>
        <translation>
            <numerusform>%Ln cambio no encajaba en el borrador y se ha omitido.</numerusform>
            <numerusform>%Ln cambios no encajaban en el borrador y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Firstlight</source>
        <translation>Acerca de Firstlight</translation>
    </message>
    <message>
        <source>Firstlight %1
The day&apos;s arXiv papers, ranked by what you want to read.

Free software under the GNU General Public License, version 3 or later.
Formulas are set by MathJax 3.2.2, under the Apache License 2.0: a bundle in which the classes Attributes and BaseItem.env are replaced.
Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Firstlight %1
Los artículos del día de arXiv, clasificados según lo que usted quiere leer.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.
Las fórmulas las compone MathJax 3.2.2, bajo la Licencia Apache 2.0: un paquete en el que se han reemplazado las clases Attributes y BaseItem.env.
Gracias a arXiv por el uso de su interoperabilidad de acceso abierto.</translation>
    </message>
    <message>
        <source>Nothing here to go through: no paper is in or maybe.</source>
        <translation>Aquí no hay nada que repasar: ningún artículo está en «Dentro» ni en «Quizá».</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Re&amp;hacer: %1</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Todos están leídos.</translation>
    </message>
    <message>
        <source>Firstlight stays in the tray</source>
        <translation>Firstlight sigue en la bandeja</translation>
    </message>
    <message>
        <source>It goes on getting papers there. Its icon opens the window again and has “Quit” in its menu.</source>
        <translation>Allí sigue obteniendo artículos. Su icono abre de nuevo la ventana y tiene «Salir» en su menú.</translation>
    </message>
    <message>
        <source>This is Firstlight %1. Help &gt; What&apos;s new tells what is.</source>
        <translation>Esto es Firstlight %1. Ayuda &gt; Novedades dice qué es nuevo.</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, QtKeychain, libstemmer and tl::expected.</source>
        <translation>Hecho con Qt %1, SQLite, QtKeychain, libstemmer y tl::expected.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La biblioteca está dañada</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the library could not be made. The library goes on working, and the copies of earlier days are kept. Check that the disk is not full; Firstlight tries again in an hour.</source>
        <translation>No se ha podido hacer la copia de hoy de la biblioteca. La biblioteca sigue funcionando y se conservan las copias de días anteriores. Compruebe que el disco no esté lleno; Firstlight volverá a intentarlo dentro de una hora.</translation>
    </message>
    <message>
        <source>Not all of the library can be read, so no copy of it was made today; those of earlier days are kept. Go back to one of them before you change more: “%1” in the File menu.</source>
        <translation>No se puede leer toda la biblioteca, por lo que hoy no se ha hecho ninguna copia; se conservan las de días anteriores. Vuelva a una de ellas antes de hacer más cambios: «%1» en el menú Archivo.</translation>
    </message>
</context>
<context>
    <name>firstlight::MergeDialog</name>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>Tema sin nombre</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Merge revision %1 into %2</source>
        <translation>Combinar la revisión %1 con la %2</translation>
    </message>
    <message>
        <source>Nothing was changed in two ways. This is what both come to:</source>
        <translation>Nada se ha cambiado de dos formas. Este es el resultado de ambas:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</source>
        <translation>
            <numerusform>%Ln parte se ha cambiado de dos formas. El texto de abajo contiene ambas versiones; en él, los temas de la revisión %1 están desactivados.</numerusform>
            <numerusform>%Ln partes se han cambiado de dos formas. El texto de abajo contiene ambas versiones; en él, los temas de la revisión %1 están desactivados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged criteria</source>
        <translation>Criterios combinados</translation>
    </message>
    <message>
        <source>&amp;Save as revision</source>
        <translation>&amp;Guardar como revisión</translation>
    </message>
    <message>
        <source>&amp;Edit first</source>
        <translation>&amp;Editar antes</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelChooser</name>
    <message>
        <source>&amp;Fetch models</source>
        <translation>&amp;Obtener modelos</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Type a name, or fetch the service&apos;s list</source>
        <translation>Escriba un nombre, u obtenga la lista del servicio</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free</source>
        <translation>Pide al servicio su lista de modelos, lo cual es gratuito</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>Pidiendo a %1 su lista de modelos…</translation>
    </message>
    <message>
        <source>%1 has no list of models at this address. Type the name of one.</source>
        <translation>%1 no tiene lista de modelos en esta dirección. Escriba el nombre de uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there.</source>
        <translation>
            <numerusform>Hay %Ln modelo.</numerusform>
            <numerusform>Hay %Ln modelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there; choose one.</source>
        <translation>
            <numerusform>Hay %Ln modelo; elíjalo.</numerusform>
            <numerusform>Hay %Ln modelos; elija uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ModelStep</name>
    <message>
        <source>&amp;On this computer</source>
        <translation>En este &amp;ordenador</translation>
    </message>
    <message>
        <source>By a language &amp;model, too</source>
        <translation>También con un &amp;modelo de lenguaje</translation>
    </message>
    <message>
        <source>No key, no account, no cost; works on a train. It learns from your stars.</source>
        <translation>Sin clave, sin cuenta, sin coste; funciona en un tren. Aprende de sus estrellas.</translation>
    </message>
    <message>
        <source>Titles, abstracts and your criteria are sent to a service that you choose. A day costs some cents; a cap is set.</source>
        <translation>Los títulos, resúmenes y sus criterios se envían a un servicio que usted elige. Un día cuesta unos céntimos; hay un límite fijado.</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>solo este ordenador</translation>
    </message>
    <message>
        <source>this computer, and %1</source>
        <translation>este ordenador y %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelsPage</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Without a model, papers are ranked on this computer. With one, titles, abstracts and your criteria are sent to this service.</source>
        <translation>Sin un modelo, los artículos se clasifican en este equipo. Con uno, se envían a este servicio los títulos, los resúmenes y sus criterios.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>S&amp;end to the model</source>
        <translation>Enviar al mo&amp;delo</translation>
    </message>
    <message>
        <source>Let the model look through the t&amp;itles first</source>
        <translation>Dejar que el modelo revise antes los &amp;títulos</translation>
    </message>
    <message>
        <source>Cheap, and drops what is far off. What it drops is kept, marked, and can be rescued.</source>
        <translation>Cuesta poco y descarta lo que claramente no viene al caso. Lo descartado se conserva, marcado, y se puede rescatar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Second &amp;opinions on papers near a cut-off</source>
        <translation>Se&amp;gundas opiniones sobre artículos cercanos a un umbral</translation>
    </message>
    <message>
        <source>Scores differ by one from time to time. Each opinion asks once more about papers within one of a cut-off; the median counts.</source>
        <translation>Las puntuaciones difieren a veces en un punto. Con cada opinión se vuelve a consultar sobre los artículos a un punto como mucho de un umbral; cuenta la mediana.</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>for runs that nobody waits for</source>
        <translation>para ejecuciones que nadie espera</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Slower service at &amp;half the price</source>
        <translation>Servicio más lento a mitad de pre&amp;cio</translation>
    </message>
    <message>
        <source>Requests at on&amp;ce</source>
        <translation>Solicitudes &amp;a la vez</translation>
    </message>
    <message>
        <source>More is faster, until the service limits them; a model on this computer is best asked one at a time.</source>
        <translation>Más es más rápido, hasta que el servicio las limita; a un modelo en este equipo conviene enviárselas de una en una.</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>For how much at most</source>
        <translation>Gasto máximo</translation>
    </message>
    <message>
        <source>Cap of a &amp;run</source>
        <translation>Límite por e&amp;jecución</translation>
    </message>
    <message>
        <source>Cap of a calen&amp;dar month</source>
        <translation>Límite po&amp;r mes natural</translation>
    </message>
    <message>
        <source>No request is sent that could go over. What is left stays unscored and waits.</source>
        <translation>No se envía ninguna solicitud que pudiera superarlo. Lo que falte queda sin puntuar y espera.</translation>
    </message>
    <message>
        <source>Answers may take minutes, and may be turned down at busy hours.</source>
        <translation>Las respuestas pueden tardar minutos, y el servicio puede denegarlas en horas punta.</translation>
    </message>
    <message>
        <source>This service does not offer it.</source>
        <translation>Este servicio no lo ofrece.</translation>
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
        <translation>No hay artículos de %1</translation>
    </message>
    <message>
        <source>The library holds no announcement of this month. The calendar at the left can get days that are missing.</source>
        <translation>La biblioteca no contiene ningún anuncio de este mes. El calendario de la izquierda permite obtener los días que faltan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln pick(s)</source>
        <translation>
            <numerusform>%1 · %Ln seleccionado</numerusform>
            <numerusform>%1 · %Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln destacado</numerusform>
            <numerusform>%Ln destacados</numerusform>
        </translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciados</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>examinados</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>seleccionados</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacados</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gastado</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>Seleccionados por día</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>Relevancia y novedad</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>Autores más frecuentes</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s)</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Mostrar %Ln</numerusform>
            <numerusform>Mostrar los %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MonthGrid</name>
    <message>
        <source>Calendar of announcements</source>
        <translation>Calendario de anuncios</translation>
    </message>
</context>
<context>
    <name>firstlight::MonthPage</name>
    <message>
        <source>Looking back on the month…</source>
        <translation>Repasando el mes…</translation>
    </message>
</context>
<context>
    <name>firstlight::NoteEditor</name>
    <message>
        <source>&amp;Note, in Markdown. Ctrl+Return or Esc keeps it.</source>
        <translation>&amp;Nota, en Markdown. Se guarda con Ctrl+Intro o Esc.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>firstlight::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>firstlight::NotificationsPage</name>
    <message>
        <source>&amp;Tell me through the desktop what runs found</source>
        <translation>&amp;Avisar por el escritorio de lo que encuentran las ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silencio de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>&amp;Icon in the desktop&apos;s tray; closing the window leaves it there</source>
        <translation>&amp;Icono en la bandeja del escritorio; al cerrar la ventana queda allí</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told once when they end. Nothing is told while the window is in front.</source>
        <translation>Lo que llega en horas de silencio se dice una vez cuando terminan. No se avisa de nada mientras la ventana está delante.</translation>
    </message>
</context>
<context>
    <name>firstlight::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>Firstlight no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>firstlight::PaperJournalDialog</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 was sent, with %Ln other paper(s) beside it.</source>
        <translation>
            <numerusform>Se envió la versión %1, junto con %Ln artículo más.</numerusform>
            <numerusform>Se envió la versión %1, junto con %Ln artículos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Requests about this paper</source>
        <translation>Solicitudes sobre este artículo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Qué dijo</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Parte del precio</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>Nunca se ha consultado a ningún modelo sobre este artículo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln solicitud, %1 en total.</numerusform>
            <numerusform>%Ln solicitudes, %1 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln is unknown and not in the sum.</source>
        <translation>
            <numerusform>El coste de %Ln es desconocido y no está en la suma.</numerusform>
            <numerusform>El coste de %Ln es desconocido y no está en la suma.</numerusform>
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
        <translation>Elija un artículo de la lista.
J pasa al siguiente, K al anterior.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>firstlight::PdfBar</name>
    <message>
        <source>Download of the PDF</source>
        <translation>Descarga del PDF</translation>
    </message>
    <message>
        <source>PDF of %1: %2 so far</source>
        <translation>PDF de %1: %2 hasta ahora</translation>
    </message>
    <message>
        <source>PDF of %1: waiting for arXiv</source>
        <translation>PDF de %1: a la espera de arXiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
            <numerusform>%1, %Ln artículo, contraído</numerusform>
            <numerusform>%1, %Ln artículos, contraído</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s), expanded</source>
        <translation>
            <numerusform>%1, %Ln artículo, desplegado</numerusform>
            <numerusform>%1, %Ln artículos, desplegado</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be loaded: %1</source>
        <translation>Aún por cargar: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListPane</name>
    <message>
        <source>Like: %1</source>
        <translation>Como: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s)</source>
        <translation>
            <numerusform>%Ln artículo nuevo</numerusform>
            <numerusform>%Ln artículos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Sample day: 60 invented papers; nothing here is kept.</source>
        <translation>Día de muestra: 60 artículos inventados; aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>Start with real papers</source>
        <translation>Empezar con artículos reales</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s)</source>
        <extracomment>%1: the day</extracomment>
        <translation>
            <numerusform>%1: %Ln seleccionado</numerusform>
            <numerusform>%1: %Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListView</name>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>firstlight::PinTestDialog</name>
    <message>
        <source>The criteria are to put it</source>
        <translation>Los criterios deben ponerlo</translation>
    </message>
    <message>
        <source>&amp;in: it passes the cut-offs</source>
        <translation>&amp;dentro: supera los umbrales</translation>
    </message>
    <message>
        <source>&amp;maybe: within one of them</source>
        <translation>&amp;quizá: a un punto como mucho de ellos</translation>
    </message>
    <message>
        <source>&amp;out</source>
        <translation>&amp;fuera</translation>
    </message>
    <message>
        <source>Pin as a test</source>
        <translation>Fijar como prueba</translation>
    </message>
    <message>
        <source>&amp;Why (if you like):</source>
        <translation>&amp;Por qué (opcional):</translation>
    </message>
    <message>
        <source>&amp;Pin again</source>
        <translation>Fi&amp;jar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Fi&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Dej&amp;ar de fijar</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesModel</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln no leído</numerusform>
            <numerusform>%1, %Ln no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1: %2 anunciados, %3 examinados, %4 no leídos</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesPane</name>
    <message>
        <source>Days and places</source>
        <translation>Días y lugares</translation>
    </message>
    <message>
        <source>New name of the search</source>
        <translation>Nuevo nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
</context>
<context>
    <name>firstlight::PrefilterChooser</name>
    <message>
        <source>What is sent to the model</source>
        <translation>Qué se envía al modelo</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>the best of the day</source>
        <translation>los mejores del día</translation>
    </message>
    <message>
        <source>enough for the picks</source>
        <translation>los suficientes para los seleccionados</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Percent of the picks that should be among them</source>
        <translation>Porcentaje de los seleccionados que debería estar incluido</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s papers</source>
        <translation>Porcentaje de los artículos del día</translation>
    </message>
    <message>
        <source>The rest keeps the estimate of this computer; 3 % of it is sent at random to tell how many picks are missed. Followed authors and stars are always sent, and in the first week at least 40 to 60 %.</source>
        <translation>El resto conserva la estimación de este equipo; el 3 % de él se envía al azar para saber cuántos seleccionados se pierden. Los autores que sigue y los destacados se envían siempre, y la primera semana al menos del 40 al 60 %.</translation>
    </message>
    <message>
        <source>Every paper of the day is scored by the model.</source>
        <translation>El modelo puntúa todos los artículos del día.</translation>
    </message>
    <message>
        <source>Saves about %1 % of the cost. %2</source>
        <translation>Ahorra alrededor del %1 % del coste. %2</translation>
    </message>
    <message>
        <source>As many papers as %1 % of the picks are expected among; the saving grows as the model&apos;s scores come in. %2</source>
        <translation>Tantos artículos como hagan falta para que se espere entre ellos el %1 % de los seleccionados; el ahorro crece a medida que llegan las puntuaciones del modelo. %2</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptDialog</name>
    <message>
        <source>What the model is told</source>
        <translation>Qué se le dice al modelo</translation>
    </message>
    <message>
        <source>Sent with every request, in these words; the papers follow.</source>
        <translation>Se envía con cada solicitud, con estas palabras; a continuación van los artículos.</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>Form of the &amp;answer</source>
        <translation>Formato de la &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Title pass</source>
        <translation>Criba de &amp;títulos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptView</name>
    <message>
        <source>What the model is told</source>
        <translation>Qué se le dice al modelo</translation>
    </message>
    <message>
        <source>About %1 tokens. The tinted part is the same in every request, so that the service can keep it and charge less for it; the papers that follow are new each time.</source>
        <translation>Unos %1 tokens. La parte sombreada es igual en todas las solicitudes, para que el servicio pueda conservarla y cobrar menos por ella; los artículos que siguen son nuevos cada vez.</translation>
    </message>
</context>
<context>
    <name>firstlight::RangeDialog</name>
    <message>
        <source>&amp;Score these days</source>
        <translation>&amp;Puntuar estos días</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>Ca&amp;ncelar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>&amp;Elegir un modelo…</translation>
    </message>
    <message>
        <source>Apply the criteria to days</source>
        <translation>Aplicar los criterios a un periodo</translation>
    </message>
    <message>
        <source>The model scores the papers of these days under the current criteria, the latest day first. What it has scored already is not sent again.</source>
        <translation>El modelo puntúa los artículos de estos días con los criterios actuales, empezando por el día más reciente. Lo que ya ha puntuado no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>The criteria in the editor are saved as a revision; then the model scores the papers of these days under it, the latest day first. What it has scored already is not sent again.</source>
        <translation>Los criterios del editor se guardan como revisión; después el modelo puntúa con ella los artículos de estos días, empezando por el más reciente. Lo que ya ha puntuado no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>Days scored</source>
        <translation>Días puntuados</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v de %m días</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>Estas dos semanas</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Del … al</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>Consultando al modelo…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. Days are ranked locally as they are opened; to have them scored choose a model in the settings.</source>
        <translation>No hay ningún modelo configurado, así que no hay a quién consultar. Los días se clasifican localmente al abrirlos; para que se puntúen, elija un modelo en la configuración.</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>Calculando lo que cuesta…</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionDesk</name>
    <message>
        <source>Revision %1 is in use, with its own scores.</source>
        <translation>La revisión %1 está en uso, con sus propias puntuaciones.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>Combinación de las revisiones %1 y %2</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>La revisión %1 está en uso: %2.</translation>
    </message>
    <message>
        <source>There are no criteria in this file.</source>
        <translation>En este archivo no hay criterios.</translation>
    </message>
    <message>
        <source>This file is too long to be criteria.</source>
        <translation>Este archivo es demasiado largo para ser criterios.</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>No se ha podido leer el archivo (%1).</translation>
    </message>
    <message>
        <source>Imported as revision %1, which is in use.</source>
        <translation>Importado como revisión %1, que está en uso.</translation>
    </message>
    <message>
        <source>Revision %1 is exported.</source>
        <translation>Revisión %1 exportada.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>No se ha podido escribir el archivo (%1).</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionList</name>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Antecesora</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · en uso</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation>Revisión %1 · %2</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionsDialog</name>
    <message>
        <source>Switc&amp;h to this revision</source>
        <translation>&amp;Cambiar a esta revisión</translation>
    </message>
    <message>
        <source>Start a &amp;branch from here</source>
        <translation>Empezar aquí una &amp;rama</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Descripción…</translation>
    </message>
    <message>
        <source>&amp;Merge into current…</source>
        <translation>Co&amp;mbinar con la actual…</translation>
    </message>
    <message>
        <source>E&amp;xport as Markdown…</source>
        <translation>E&amp;xportar como Markdown…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>What is saved next branches off revision %1.</source>
        <translation>Lo próximo que se guarde parte de la revisión %1.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What is revision %1 about?</source>
        <translation>¿De qué trata la revisión %1?</translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>Importar criterios</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>Exportar criterios</translation>
    </message>
    <message>
        <source>criteria-revision-%1</source>
        <translation>criterios-revision-%1</translation>
    </message>
    <message>
        <source>Revisions of the criteria</source>
        <translation>Revisiones de los criterios</translation>
    </message>
    <message>
        <source>&amp;Differences to</source>
        <translation>Di&amp;ferencias con</translation>
    </message>
    <message>
        <source>Revision to compare with</source>
        <translation>Revisión con la que comparar</translation>
    </message>
    <message>
        <source>Differences of text</source>
        <translation>Diferencias de texto</translation>
    </message>
    <message>
        <source>There are no revisions yet. Saving the criteria makes the first one.</source>
        <translation>Aún no hay revisiones. Al guardar los criterios se crea la primera.</translation>
    </message>
    <message>
        <source>its parent, revision %1</source>
        <translation>su antecesora, la revisión %1</translation>
    </message>
    <message>
        <source>nothing: it has no parent</source>
        <translation>nada: no tiene antecesora</translation>
    </message>
</context>
<context>
    <name>firstlight::RunReportDialog</name>
    <message>
        <source>What the run did</source>
        <translation>Qué ha hecho la ejecución</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>No se ha consultado a ningún modelo.</translation>
    </message>
    <message>
        <source>Stages of %1</source>
        <translation>Etapas de %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SamplePeek</name>
    <message>
        <source>So it will look, here with invented papers:</source>
        <translation>Así se verá, aquí con artículos inventados:</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>A&amp;brir el día de muestra</translation>
    </message>
</context>
<context>
    <name>firstlight::ScanChooser</name>
    <message>
        <source>Only where the paper&apos;s &amp;primary category is one of these</source>
        <translation>Solo si la categoría &amp;principal del artículo es una de estas</translation>
    </message>
    <message>
        <source>Codes, such as cs.RO, cs.CR</source>
        <translation>Códigos, como cs.RO, cs.CR</translation>
    </message>
    <message>
        <source>A paper that is in one of these categories, as a cross-list too, is not scanned.</source>
        <translation>Un artículo que está en una de estas categorías, también como listado cruzado, no se examina.</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Categorías</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>Anuncios que se examinan</translation>
    </message>
    <message>
        <source>&amp;Leave out papers of</source>
        <translation>&amp;Excluir los artículos de</translation>
    </message>
    <message>
        <source>No papers are stored yet, so what this brings cannot be told.</source>
        <translation>Aún no hay artículos guardados, así que no se puede decir qué supone esto.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %2, drops %1 of them.</source>
        <translation>
            <numerusform>Añade %Ln artículo a los %2 de la semana pasada y quita %1 de ellos.</numerusform>
            <numerusform>Añade %Ln artículos a los %2 de la semana pasada y quita %1 de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %1.</source>
        <translation>
            <numerusform>Añade %Ln artículo a los %1 de la semana pasada.</numerusform>
            <numerusform>Añade %Ln artículos a los %1 de la semana pasada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drops %1 of last week&apos;s %2 papers.</source>
        <translation>Quita %1 de los %2 artículos de la semana pasada.</translation>
    </message>
    <message>
        <source>No change to last week&apos;s %1 papers.</source>
        <translation>Sin cambios en los %1 artículos de la semana pasada.</translation>
    </message>
    <message>
        <source>Last week: %1 papers.</source>
        <translation>Semana pasada: %1 artículos.</translation>
    </message>
    <message>
        <source>%1: not in the library yet, unknown until the next pull.</source>
        <translation>%1: aún fuera de la biblioteca, sin datos hasta la próxima descarga.</translation>
    </message>
</context>
<context>
    <name>firstlight::ScoreSlider</name>
    <message>
        <source>&amp;Relevance ≥ %1</source>
        <translation>Re&amp;levancia ≥ %1</translation>
    </message>
    <message>
        <source>&amp;Novelty ≥ %1</source>
        <translation>&amp;Novedad ≥ %1</translation>
    </message>
    <message>
        <source>%1 at least %2, %3 of %4 shown</source>
        <translation>%1 de al menos %2, se muestran %3 de %4</translation>
    </message>
    <message>
        <source>Papers at %1 are “maybe”: one point decides.</source>
        <translation>Los artículos con %1 quedan en «Quizá»: un punto decide.</translation>
    </message>
    <message>
        <source>Papers at %1 and %2 are “maybe”: one point decides.</source>
        <translation>Los artículos con %1 y %2 quedan en «Quizá»: un punto decide.</translation>
    </message>
</context>
<context>
    <name>firstlight::SearchBox</name>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>En esta lista</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name of this search; Return saves it</source>
        <translation>Nombre de esta búsqueda; Intro la guarda</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nombre de esta búsqueda</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Search titles, abstracts, authors and notes of all papers</source>
        <translation>Buscar en títulos, resúmenes, autores y notas de todos los artículos</translation>
    </message>
    <message>
        <source>Search titles, authors and abstracts of this list</source>
        <translation>Buscar en títulos, autores y resúmenes de esta lista</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingSearch</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>Buscar ajustes (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;arXiv</source>
        <translation>ar&amp;Xiv</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Get the papers by &amp;itself while the window is open</source>
        <translation>Obtener los artículos a&amp;utomáticamente mientras la ventana esté abierta</translation>
    </message>
    <message>
        <source>Fill &amp;missed days when the window opens</source>
        <translation>&amp;Rellenar los días perdidos al abrir la ventana</translation>
    </message>
    <message>
        <source>&amp;Follow authors</source>
        <translation>&amp;Seguir a los autores</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>Nombres, separados por punto y coma</translation>
    </message>
    <message>
        <source>F&amp;ind an author…</source>
        <translation>&amp;Buscar un autor…</translation>
    </message>
    <message>
        <source>&amp;Hide papers without an author of this h-index</source>
        <translation>&amp;Ocultar los artículos sin ningún autor con este índice h</translation>
    </message>
    <message>
        <source>0: hide none</source>
        <translation>0: no ocultar ninguno</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Apar&amp;iencia</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>No aceptado: %1</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>All &amp;settings</source>
        <translation>Todos los &amp;ajustes</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se ha podido escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Nothing was taken over: %1</source>
        <translation>No se tomó nada: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>of a setting&apos;s value</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutSheet</name>
    <message>
        <source>No command or key is called that.</source>
        <translation>Ninguna orden ni tecla se llama así.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Single letters work in the list and the paper. Other keys are chosen in Settings, Keyboard.</source>
        <translation>Las letras sueltas funcionan en la lista y en el artículo. Otras teclas se eligen en Configuración, Teclado.</translation>
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
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predeterminadas</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>R&amp;establecer todo</translation>
    </message>
    <message>
        <source>The chosen command has no keys</source>
        <translation>La orden elegida queda sin teclas</translation>
    </message>
    <message>
        <source>The chosen command has its default keys again</source>
        <translation>La orden elegida recupera sus teclas predeterminadas</translation>
    </message>
    <message>
        <source>Every command has its default keys again</source>
        <translation>Todas las órdenes recuperan sus teclas predeterminadas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; Assign takes it from there.</source>
        <translation>%1 pertenece a «%2»; Asignar se lo quita.</translation>
    </message>
</context>
<context>
    <name>firstlight::SiteDialog</name>
    <message>
        <source>Print the c&amp;riteria below each day</source>
        <translation>Imprimir los c&amp;riterios debajo de cada día</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Publish as a site</source>
        <translation>Publicar como sitio web</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Días escritos</translation>
    </message>
    <message>
        <source>Writes all days of the library as web pages with a feed: to be read where they lie, or published by any web server. Stars, notes, tags and what you read stay private.</source>
        <translation>Escribe todos los días de la biblioteca como páginas web con un canal: para leerlas donde están o publicarlas con cualquier servidor web. Las estrellas, notas, etiquetas y lo que usted lee siguen siendo privados.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Address, where it will be published (may be empty)</source>
        <translation>&amp;Dirección donde se publicará (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Carpeta del sitio</translation>
    </message>
    <message>
        <source>The heading cannot be used.</source>
        <translation>Ese título no sirve.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>Esa dirección no sirve.</translation>
    </message>
    <message>
        <source>The pages are being written …</source>
        <translation>Se están escribiendo las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) published.</source>
        <translation>
            <numerusform>%Ln día publicado.</numerusform>
            <numerusform>%Ln días publicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1 written, %2 unchanged, %3 removed.</source>
        <translation>Archivos: %1 escritos, %2 sin cambios, %3 eliminados.</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>Cancelado. La carpeta está como estaba.</translation>
    </message>
    <message>
        <source>The library holds no announcement yet. Get today&apos;s papers first.</source>
        <translation>La biblioteca aún no tiene ningún anuncio. Obtenga primero los artículos de hoy.</translation>
    </message>
    <message>
        <source>Another Firstlight is writing to this folder. Try again when it is done.</source>
        <translation>Otro Firstlight está escribiendo en esta carpeta. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 ya existe y no lo escribió Firstlight. No se ha cambiado nada. Elija otra carpeta o mueva ese archivo.</translation>
    </message>
    <message>
        <source>The site could not be written. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>No se pudo escribir el sitio. Las páginas escritas antes siguen siendo válidas; haga sitio o elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingChart</name>
    <message>
        <source>Spending of %1 by day</source>
        <translation>Gasto diario de %1</translation>
    </message>
    <message>
        <source>No requests in this month.</source>
        <translation>Sin solicitudes este mes.</translation>
    </message>
    <message>
        <source>Left and right go from day to day.</source>
        <translation>Las teclas izquierda y derecha pasan de un día a otro.</translation>
    </message>
    <message>
        <source>No model was asked anything in %1.</source>
        <translation>En %1 no se consultó a ningún modelo.</translation>
    </message>
    <message>
        <source>perhaps billed</source>
        <translation>quizá facturado</translation>
    </message>
    <message>
        <source>cap of a run: %1</source>
        <translation>límite de una ejecución: %1</translation>
    </message>
    <message>
        <source>%1 (above the chart)</source>
        <translation>%1 (por encima del gráfico)</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingDialog</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>Mes anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>Mes siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Spending by day, model and purpose</source>
        <translation>Gasto por día, modelo y finalidad</translation>
    </message>
    <message>
        <source>No requests in this month, nothing spent.</source>
        <translation>Sin solicitudes este mes, no se ha gastado nada.</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>Exportar el gasto</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se ha podido escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingModel</name>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 y desconocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Of these cached</source>
        <translation>De ellos en caché</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares estadounidenses</translation>
    </message>
</context>
<context>
    <name>firstlight::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>Qué ha hecho la ejecución</translation>
    </message>
    <message>
        <source>Click for the log</source>
        <translation>Clic para ver el registro</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionControl</name>
    <message>
        <source>Nothing is missed: every paper that you starred or rescued is a pick, and none that you dismissed is. There is nothing to ask about.</source>
        <translation>Sin fallos: todos los artículos destacados o rescatados son seleccionados, y ninguno de los no interesantes lo es. No hay nada que preguntar.</translation>
    </message>
    <message>
        <source>No model is set. Choose one in the settings.</source>
        <translation>No hay ningún modelo configurado. Elija uno en la configuración.</translation>
    </message>
    <message>
        <source>Firstlight is asking a model already. Try again when that has ended.</source>
        <translation>Firstlight ya está consultando a un modelo. Inténtelo de nuevo cuando acabe.</translation>
    </message>
    <message>
        <source>The model could not be asked: no usable answer came. The criteria are as they were. Check the connection, then ask again.</source>
        <translation>No se ha podido consultar al modelo: no ha habido una respuesta utilizable. Los criterios siguen como estaban. Compruebe la conexión y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read, so nothing is proposed. The criteria are as they were; ask again, or ask another model.</source>
        <translation>No se ha podido interpretar la respuesta del modelo, así que no se propone nada. Los criterios siguen como estaban; vuelva a preguntar, o pregunte a otro modelo.</translation>
    </message>
    <message>
        <source>Cancelled. The criteria are as they were.</source>
        <translation>Cancelado. Los criterios siguen como estaban.</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionDialog</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where in the criteria, then the lines that go and come</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Suggestions for the criteria</source>
        <translation>Sugerencias para los criterios</translation>
    </message>
    <message>
        <source>The ticked ones together</source>
        <translation>Los marcados, en conjunto</translation>
    </message>
    <message>
        <source>Missed paper</source>
        <translation>Artículo mal clasificado</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Lo que usted indicó</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Missed papers</source>
        <translation>Artículos mal clasificados</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Cambio propuesto</translation>
    </message>
    <message>
        <source>Effect on the tests, alone</source>
        <translation>Efecto en las pruebas, por sí solo</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Cambios propuestos</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>El cambio completo</translation>
    </message>
    <message>
        <source>&amp;Ask the model</source>
        <translation>Consultar al &amp;modelo</translation>
    </message>
    <message>
        <source>Suggestions come from a model, and none is set. Choose one in the settings; nothing is sent before you ask.</source>
        <translation>Las sugerencias proceden de un modelo y no hay ninguno configurado. Elija uno en la configuración; no se envía nada hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>Looking for what the criteria miss…</source>
        <translation>Buscando en qué fallan los criterios…</translation>
    </message>
    <message numerus="yes">
        <source>The criteria and you differ on %Ln paper(s). One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</source>
        <translation>
            <numerusform>Los criterios y usted difieren en %Ln artículo. Una pregunta sobre él a %1 cuesta alrededor de %2, como mucho %3. Aún no se ha enviado nada.</numerusform>
            <numerusform>Los criterios y usted difieren en %Ln artículos. Una pregunta sobre ellos a %1 cuesta alrededor de %2, como mucho %3. Aún no se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask %1 (about %2)</source>
        <translation>Cons&amp;ultar a %1 (alrededor de %2)</translation>
    </message>
    <message>
        <source>&amp;Ask %1 (price unknown)</source>
        <translation>Cons&amp;ultar a %1 (precio desconocido)</translation>
    </message>
    <message>
        <source>Wanted, but no pick</source>
        <translation>Deseado, pero no seleccionado</translation>
    </message>
    <message>
        <source>Dismissed, but a pick</source>
        <translation>No interesante, pero seleccionado</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed, for %1. Tick what you want; it becomes a draft.</source>
        <translation>
            <numerusform>%Ln cambio propuesto (coste: %1). Marque lo que quiera; se convierte en un borrador.</numerusform>
            <numerusform>%Ln cambios propuestos (coste: %1). Marque lo que quiera; se convierte en un borrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing proposed that fits the criteria, for %1. Ask again, or another model.</source>
        <translation>No se ha propuesto nada que encaje en los criterios (coste: %1). Vuelva a preguntar, o pregunte a otro modelo.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>En conjunto: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SyncWatch</name>
    <message>
        <source>The shared folder %1 is not there. Your library here is complete; it is merged with the others as soon as the folder is back.</source>
        <translation>La carpeta compartida %1 no está. Su biblioteca está completa aquí; se combina con las demás en cuanto vuelva la carpeta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 changes merged from %2.</source>
        <translation>%1 cambios tomados de %2.</translation>
    </message>
    <message>
        <source>Shared with your other machines.</source>
        <translation>Compartido con sus otros equipos.</translation>
    </message>
    <message>
        <source>A file in the shared folder cannot be read and is left alone; it is tried again. %1</source>
        <translation>Un archivo de la carpeta compartida no se puede leer y no se toca; se intentará de nuevo. %1</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln paper(s)</source>
        <translation>
            <numerusform>Etiquetas de %Ln artículo</numerusform>
            <numerusform>Etiquetas de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Return adds it</source>
        <translation>Etiqueta nueva; Intro la añade</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEntry</name>
    <message>
        <source>Add a &amp;tag:</source>
        <translation>Añadir una &amp;etiqueta:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Return adds it, Esc is done</source>
        <translation>Intro la añade, Esc termina</translation>
    </message>
</context>
<context>
    <name>firstlight::TermCompletion</name>
    <message>
        <source>Terms in the library</source>
        <translation>Términos de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln paper(s)</source>
        <translation>
            <numerusform>%1 · %Ln artículo</numerusform>
            <numerusform>%1 · %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicCard</name>
    <message>
        <source>Relevant</source>
        <translation>Relevante</translation>
    </message>
    <message>
        <source>Irrelevant</source>
        <translation>Irrelevante</translation>
    </message>
    <message>
        <source>Mer&amp;ge with</source>
        <translation>Co&amp;mbinar con</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nombre del tema</translation>
    </message>
    <message>
        <source>Terms, parted by commas</source>
        <translation>Términos, separados por comas</translation>
    </message>
    <message>
        <source>What it must not be about</source>
        <translation>De qué no debe tratar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>Tema %1</translation>
    </message>
    <message>
        <source>On: counts for the ranking</source>
        <translation>Activado: cuenta para la clasificación</translation>
    </message>
    <message>
        <source>Off: kept, but not read by the ranker or a model</source>
        <translation>Desactivado: se conserva, pero no lo leen ni el clasificador ni un modelo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Topic “%1” is on</source>
        <translation>El tema «%1» está activado</translation>
    </message>
    <message>
        <source>Relevant for “%1”</source>
        <translation>Relevante para «%1»</translation>
    </message>
    <message>
        <source>Irrelevant for “%1”</source>
        <translation>Irrelevante para «%1»</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Más para «%1»</translation>
    </message>
    <message>
        <source>Move, split, merge or remove this topic</source>
        <translation>Mover, dividir, combinar o quitar este tema</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicSplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>&amp;Name of the new topic</source>
        <translation>&amp;Nombre del tema nuevo</translation>
    </message>
    <message>
        <source>&amp;Terms that go there</source>
        <translation>&amp;Términos que pasan a él</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
</context>
<context>
    <name>firstlight::TrayIcon</name>
    <message>
        <source>&amp;Open Firstlight</source>
        <translation>&amp;Abrir Firstlight</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>&amp;Obtener los artículos de hoy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Firstlight: %Ln unread pick(s) of %1</source>
        <extracomment>%1: &quot;Wed 1 Oct&quot;</extracomment>
        <translation>
            <numerusform>Firstlight: %Ln seleccionado sin leer del %1</numerusform>
            <numerusform>Firstlight: %Ln seleccionados sin leer del %1</numerusform>
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
        <translation>Artículos decididos</translation>
    </message>
    <message>
        <source>Leave triage</source>
        <translation>Salir del triaje</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>Quedan %1 de %2</translation>
    </message>
    <message>
        <source>star</source>
        <comment>what a key does</comment>
        <translation>destacar</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>no me interesa</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>por leer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>In and Maybe, not decided yet</source>
        <translation>Dentro y Quizá, aún sin decidir</translation>
    </message>
    <message>
        <source>In and Maybe</source>
        <translation>Dentro y Quizá</translation>
    </message>
</context>
<context>
    <name>firstlight::TriageSummary</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Todo decidido</translation>
    </message>
    <message>
        <source>Once through</source>
        <translation>Fin de la primera vuelta</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>38 papers in 6 minutes</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln destacado</numerusform>
            <numerusform>%Ln destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to read</source>
        <translation>
            <numerusform>%Ln por leer</numerusform>
            <numerusform>%Ln por leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not interesting</source>
        <translation>
            <numerusform>%Ln no interesante</numerusform>
            <numerusform>%Ln no interesantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln leído</numerusform>
            <numerusform>%Ln leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a decision</source>
        <translation>
            <numerusform>%Ln sin decidir</numerusform>
            <numerusform>%Ln sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go through the %Ln left</source>
        <translation>
            <numerusform>Repasar el que queda (%Ln)</numerusform>
            <numerusform>Repasar los %Ln que quedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TrialDialog</name>
    <message>
        <source>&amp;Start the dry run</source>
        <translation>&amp;Empezar el ensayo</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>Ca&amp;ncelar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>E&amp;legir un modelo…</translation>
    </message>
    <message>
        <source>&amp;Apply to…</source>
        <translation>&amp;Aplicar a…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>A sample of 24 papers of %1 is scored by the model twice: under revision %2 and under the criteria as they stand in the editor. All scores are kept.</source>
        <translation>El modelo puntúa dos veces una muestra de 24 artículos del %1: con la revisión %2 y con los criterios tal como están en el editor. Todas las puntuaciones se conservan.</translation>
    </message>
    <message>
        <source>Verdicts given</source>
        <translation>Evaluaciones hechas</translation>
    </message>
    <message>
        <source>%v of %m verdicts</source>
        <translation>%v de %m evaluaciones</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>La muestra</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Now (R / N)</source>
        <translation>Ahora (R / N)</translation>
    </message>
    <message>
        <source>Draft (R / N)</source>
        <translation>Borrador (R / N)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>Consultando al modelo…</translation>
    </message>
    <message>
        <source>The model is asked… %1 so far.</source>
        <translation>Consultando al modelo… %1 hasta ahora.</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. The local estimates in the list cost nothing; for a dry run choose a model in the settings.</source>
        <translation>No hay ningún modelo configurado, así que no hay a quién consultar. Las estimaciones locales de la lista no cuestan nada; para un ensayo, elija un modelo en la configuración.</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>Calculando lo que cuesta…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>firstlight::UndoHistory</name>
    <message>
        <source>change the cut-offs</source>
        <translation>cambiar los umbrales</translation>
    </message>
    <message>
        <source>change the criteria</source>
        <translation>cambiar los criterios</translation>
    </message>
    <message>
        <source>pin a test</source>
        <translation>fijar una prueba</translation>
    </message>
    <message>
        <source>unpin a test</source>
        <translation>soltar una prueba</translation>
    </message>
</context>
<context>
    <name>firstlight::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Criterios</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>&amp;Obtener los artículos de hoy</translation>
    </message>
    <message>
        <source>Sc&amp;ore this day with the model</source>
        <translation>&amp;Puntuar este día con el modelo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print the month…</source>
        <translation>Impri&amp;mir el mes…</translation>
    </message>
    <message>
        <source>E&amp;xport the month…</source>
        <translation>E&amp;xportar el mes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Spe&amp;nding…</source>
        <translation>Gas&amp;to…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>&amp;Buscar en esta lista</translation>
    </message>
    <message>
        <source>Find in all &amp;papers</source>
        <translation>Buscar en &amp;todos los artículos</translation>
    </message>
    <message>
        <source>Mark all shown as r&amp;ead</source>
        <translation>&amp;Marcar como leídos todos los mostrados</translation>
    </message>
    <message>
        <source>&amp;Save criteria as revision</source>
        <translation>&amp;Guardar los criterios como revisión</translation>
    </message>
    <message>
        <source>Re&amp;vert criteria</source>
        <translation>&amp;Revertir los criterios</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>&amp;Triaje</translation>
    </message>
    <message>
        <source>What the mode&amp;l is told…</source>
        <translation>Qué se le dice al &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>D&amp;iscrepancias…</translation>
    </message>
    <message>
        <source>List in colu&amp;mns</source>
        <translation>Lista en col&amp;umnas</translation>
    </message>
    <message>
        <source>Relevance and novelty &amp;grid</source>
        <translation>Cuadrícula de relevancia y no&amp;vedad</translation>
    </message>
    <message>
        <source>&amp;Older announcement</source>
        <translation>Anuncio &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Newer announcement</source>
        <translation>Anuncio &amp;siguiente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Pan&amp;eles</translation>
    </message>
    <message>
        <source>Paper &amp;below the list</source>
        <translation>Artículo de&amp;bajo de la lista</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Days and places</source>
        <translation>&amp;Días y lugares</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Show days and places</source>
        <translation>&amp;Mostrar días y lugares</translation>
    </message>
    <message>
        <source>&amp;Revisions…</source>
        <translation>Re&amp;visiones…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>E&amp;nsayo…</translation>
    </message>
    <message>
        <source>&amp;Apply to days…</source>
        <translation>&amp;Aplicar a un periodo…</translation>
    </message>
    <message>
        <source>Su&amp;ggestions for the criteria…</source>
        <translation>S&amp;ugerencias para los criterios…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Siguiente no &amp;leído</translation>
    </message>
    <message>
        <source>Previous unrea&amp;d</source>
        <translation>Anterior no leí&amp;do</translation>
    </message>
    <message>
        <source>Scroll &amp;on, then next unread</source>
        <translation>Despla&amp;zar y pasar al siguiente no leído</translation>
    </message>
    <message>
        <source>Ba&amp;ck in triage</source>
        <translation>Retroceder en el triaj&amp;e</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Des&amp;tacar</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>&amp;Por leer</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>No me &amp;interesa</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>Escribir &amp;una nota…</translation>
    </message>
    <message>
        <source>Pin &amp;as a test…</source>
        <translation>Fi&amp;jar como prueba…</translation>
    </message>
    <message>
        <source>Mark all abo&amp;ve as read</source>
        <translation>Marcar como leídos todos los de arri&amp;ba</translation>
    </message>
    <message>
        <source>Mark all belo&amp;w as read</source>
        <translation>Marcar como leídos todos los de abajo</translation>
    </message>
    <message>
        <source>Ask the model about it</source>
        <translation>Co&amp;nsultar al modelo sobre él</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Rescatar</translation>
    </message>
    <message>
        <source>Audit of the da&amp;y…</source>
        <translation>Auditoría del día…</translation>
    </message>
    <message>
        <source>More like t&amp;his</source>
        <translation>Más com&amp;o este</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>A&amp;bstract page</source>
        <translation>Página del resumen</translation>
    </message>
    <message>
        <source>PD&amp;F</source>
        <translation>PD&amp;F</translation>
    </message>
    <message>
        <source>HTM&amp;L</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>Des&amp;cargar PDF</translation>
    </message>
    <message>
        <source>Te&amp;X source</source>
        <translation>Código Te&amp;X</translation>
    </message>
    <message>
        <source>&amp;Journal of this paper…</source>
        <translation>Re&amp;gistro de este artículo…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Firstlight</source>
        <translation>Acerca &amp;de Firstlight</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send to &amp;Zotero…</source>
        <translation>Enviar a &amp;Zotero…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Copias &amp;de seguridad…</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Pu&amp;blish as a site…</source>
        <translation>Pu&amp;blicar como sitio web…</translation>
    </message>
</context>
<context>
    <name>firstlight::ZoteroDialog</name>
    <message>
        <source>With their &amp;PDFs, got from arXiv one by one</source>
        <translation>Con sus &amp;PDF, obtenidos de arXiv uno a uno</translation>
    </message>
    <message>
        <source>Those &amp;too that were sent before</source>
        <translation>También los que &amp;ya se enviaron</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Det&amp;ener</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Send to Zotero</source>
        <translation>Enviar a Zotero</translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation>Artículos enviados</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>&amp;Artículos:</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;En:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Looking for Zotero…</source>
        <translation>Buscando Zotero…</translation>
    </message>
    <message>
        <source>What is selected in Zotero: %1</source>
        <translation>Lo seleccionado en Zotero: %1</translation>
    </message>
    <message>
        <source>Zotero runs. Papers that are there already are left out where it can be asked.</source>
        <translation>Zotero está abierto. Los artículos que ya están allí se omiten donde se le puede preguntar.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Choose another place.</source>
        <translation>No se puede escribir en «%1». Elija otro lugar.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>There are no papers to send.</source>
        <translation>No hay artículos que enviar.</translation>
    </message>
</context>
</TS>
