<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AuditWords</name>
    <message>
        <source>Left to the local ranker</source>
        <translation>ローカルランカーの推定のみ</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>タイトルで除外</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>わずかに届かず</translation>
    </message>
    <message>
        <source>Just below: relevance %1, novelty %2</source>
        <translation>わずかに届かず: 関連度 %1、新規性 %2</translation>
    </message>
    <message>
        <source>Just below: relevance %1</source>
        <translation>わずかに届かず: 関連度 %1</translation>
    </message>
    <message>
        <source>the local ranker</source>
        <translation>ローカルランカー</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>リビジョン %1、%2</translation>
    </message>
    <message>
        <source>Other criteria, %1</source>
        <translation>別の評価基準、%1</translation>
    </message>
    <message>
        <source>papers that no model read</source>
        <translation>モデルが読んでいない論文</translation>
    </message>
    <message>
        <source>papers just below the cut-offs</source>
        <translation>しきい値にわずかに届かなかった論文</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln looked at rescued</source>
        <translation>
            <numerusform>確認した %Ln 件中 %1 件を救出</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 of %2 missed (%3 to %4)</source>
        <translation>選出漏れは %2 件中約 %1 件 (%3～%4 件)</translation>
    </message>
    <message>
        <source>%1: %2: %3, %4.</source>
        <extracomment>&quot;Revision 3, gpt-5: papers that no model read: 1 of 10 looked at rescued, about 6 of 60 missed (2 to 14).&quot;</extracomment>
        <translation>%1: %2: %3、%4。</translation>
    </message>
</context>
<context>
    <name>BorderlineWords</name>
    <message>
        <source>Borderline: with a point less of relevance or novelty it is out.</source>
        <translation>僅差: 関連度か新規性が 1 点低ければ選外です。</translation>
    </message>
    <message>
        <source>Borderline: with a point less of relevance it is out.</source>
        <translation>僅差: 関連度が 1 点低ければ選外です。</translation>
    </message>
    <message>
        <source>Borderline: with a point less of novelty it is out.</source>
        <translation>僅差: 新規性が 1 点低ければ選外です。</translation>
    </message>
    <message>
        <source>Borderline: with a point more of both relevance and novelty it is in.</source>
        <translation>僅差: 関連度と新規性がともに 1 点高ければ選出です。</translation>
    </message>
    <message>
        <source>Borderline: with a point more of relevance it is in.</source>
        <translation>僅差: 関連度が 1 点高ければ選出です。</translation>
    </message>
    <message>
        <source>Borderline: with a point more of novelty it is in.</source>
        <translation>僅差: 新規性が 1 点高ければ選出です。</translation>
    </message>
    <message>
        <source>Disputed: the opinions on it differ.</source>
        <extracomment>Of a paper that was scored several times: a borderline sentence, then this one</extracomment>
        <translation>意見割れ: この論文についての意見が分かれています。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>mark %Ln paper(s) as read</source>
        <translation>
            <numerusform>論文 %Ln 件を既読にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln paper(s) as unread</source>
        <translation>
            <numerusform>論文 %Ln 件を未読にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件にスターを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unstar %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件のスターを外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln paper(s) on To read</source>
        <translation>
            <numerusform>論文 %Ln 件を「あとで読む」に入れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln paper(s) off To read</source>
        <translation>
            <numerusform>論文 %Ln 件を「あとで読む」から外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescue %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件を救い出す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer rescue %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件の救出を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) not interesting</source>
        <translation>
            <numerusform>論文 %Ln 件を「興味なし」に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) interesting after all</source>
        <translation>
            <numerusform>論文 %Ln 件の「興味なし」を取り消し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln paper(s) %1</source>
        <translation>
            <numerusform>論文 %Ln 件にタグ %1 を付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take tag %1 off %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件からタグ %1 を外す</numerusform>
        </translation>
    </message>
    <message>
        <source>change the note</source>
        <translation>メモを変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as read</source>
        <translation>
            <numerusform>論文 %Ln 件を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as unread</source>
        <translation>
            <numerusform>論文 %Ln 件を未読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) starred</source>
        <translation>
            <numerusform>論文 %Ln 件にスターを付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unstarred</source>
        <translation>
            <numerusform>論文 %Ln 件のスターを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) put on To read</source>
        <translation>
            <numerusform>論文 %Ln 件を「あとで読む」に入れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken off To read</source>
        <translation>
            <numerusform>論文 %Ln 件を「あとで読む」から外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) rescued</source>
        <translation>
            <numerusform>論文 %Ln 件を救い出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) no longer rescued</source>
        <translation>
            <numerusform>論文 %Ln 件の救出を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) tagged %1</source>
        <translation>
            <numerusform>論文 %Ln 件にタグ %1 を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件からタグ %1 を外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>メモを変更しました</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>left to the local ranker</source>
        <translation>ローカルランカーの推定のみ</translation>
    </message>
    <message>
        <source>dropped by its title</source>
        <translation>タイトルで除外</translation>
    </message>
    <message>
        <source>just below, %1 and %2</source>
        <translation>わずかに届かず、%1 と %2</translation>
    </message>
    <message>
        <source>just below</source>
        <translation>わずかに届かず</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers that no model read, and %4 of %5 just below the cut-offs. Rescue one with: firstlight rescue ID; when you have looked at them all: firstlight audit --day %1 --checked</source>
        <translation>%1: モデルが読んでいない論文 %3 件中 %2 件、しきい値にわずかに届かなかった論文 %5 件中 %4 件。救い出すには: firstlight rescue ID。すべて確認し終えたら: firstlight audit --day %1 --checked</translation>
    </message>
    <message>
        <source>that no model read</source>
        <translation>モデルが読んでいない</translation>
    </message>
    <message>
        <source>just below the cut-offs</source>
        <translation>しきい値にわずかに届かなかった</translation>
    </message>
    <message>
        <source>Revision %1, %2, papers %3: %4 of %5 checked were rescued; about %6 missed of %7 (%8 to %9).</source>
        <translation>リビジョン %1、%2、%3論文: 確認した %5 件中 %4 件を救出。選出漏れは %7 件中約 %6 件 (%8～%9 件)。</translation>
    </message>
    <message>
        <source>local ranker</source>
        <translation>ローカルランカー</translation>
    </message>
    <message>
        <source>List papers of a day to look at that did not become picks.</source>
        <translation>この日の選出されなかった論文から、確認用のものを一覧表示します。</translation>
    </message>
    <message>
        <source>Five of those that no model read, and five that missed the cut-offs by a point; the same ones whenever a day is asked for. What you rescue among those that you have looked at tells how much is missed, by revision and model. A paper counts as looked at when it is read, starred, dismissed or rescued, and all of a day by --checked.</source>
        <translation>モデルが読んでいないもの 5 件と、しきい値に 1 点届かなかったもの 5 件です。同じ日については常に同じ論文を示します。確認した論文のうち救い出した数から、選出漏れの数をリビジョンとモデルごとに見積もります。既読、スター付き、興味なし、救出済みの論文は確認済みとみなします。--checked はその日のすべてを確認済みにします。</translation>
    </message>
    <message>
        <source>The announcement of this day (YYYY-MM-DD).</source>
        <translation>この日の新着 (YYYY-MM-DD)。</translation>
    </message>
    <message>
        <source>You have looked at all of the day.</source>
        <translation>この日はすべて確認済みです。</translation>
    </message>
    <message>
        <source>Take that back.</source>
        <translation>「興味なし」を取り消します。</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>OAI-PMH から</translation>
    </message>
    <message>
        <source>from the search API, approximately</source>
        <translation>検索 API から (おおよそ)</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>arXiv の一覧から</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, %4.</source>
        <translation>%1: %3 の論文 %2 件、%4。</translation>
    </message>
    <message>
        <source> The day of %1 of them is a guess.</source>
        <translation> うち %1 件の日付は推測です。</translation>
    </message>
    <message>
        <source>%1: still missing in %2.</source>
        <translation>%1: %2 がまだ欠落しています。</translation>
    </message>
    <message>
        <source>--via is best, listing or oai.</source>
        <translation>--via に指定できるのは best、listing、oai です。</translation>
    </message>
    <message>
        <source>backfill wants --from DAY.</source>
        <translation>backfill には --from DAY が必要です。</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to が --from より前です。</translation>
    </message>
    <message>
        <source>Ranking %1 …</source>
        <translation>%1 を順位付け中 …</translation>
    </message>
    <message>
        <source>Getting %1 of %2 (%3 of %4) …</source>
        <translation>%2 の %1 を取得中 (%3/%4) …</translation>
    </message>
    <message>
        <source>Nothing is missing in that time.</source>
        <translation>その期間に欠落はありません。</translation>
    </message>
    <message>
        <source>Fill announcement days that were missed.</source>
        <translation>取り逃した日の新着を補完します。</translation>
    </message>
    <message>
        <source>Days of the last three months come from arXiv&apos;s listings, one request every 15 seconds; older ones from OAI-PMH; where neither answers, from the search API, approximately. What is there is not asked for again, and a backfill that was interrupted goes on where it was.</source>
        <translation>直近 3 か月分は arXiv の一覧から 15 秒に 1 リクエストで、それより前は OAI-PMH から取得します。どちらも応答しない場合は検索 API からおおよその内容を取得します。すでにあるものは再取得せず、中断した補完は続きから再開します。</translation>
    </message>
    <message>
        <source>The first day (YYYY-MM-DD).</source>
        <translation>最初の日 (YYYY-MM-DD)。</translation>
    </message>
    <message>
        <source>The last day; today when it is left out.</source>
        <translation>最後の日。省略すると今日。</translation>
    </message>
    <message>
        <source>best, listing or oai.</source>
        <translation>best、listing、oai のいずれか。</translation>
    </message>
    <message>
        <source>Usage: firstlight bundle export FILE. A bundle is read back with: firstlight import FILE</source>
        <translation>使い方: firstlight bundle export FILE。バンドルを読み戻すには: firstlight import FILE</translation>
    </message>
    <message>
        <source>Wrote %1 papers …</source>
        <translation>書き出し済みの論文 %1 件 …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>キャンセルしました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>%1: %2 papers, with criteria, scores and marks. Keys and passwords are not in it.</source>
        <translation>%1: 論文 %2 件と、評価基準、スコア、マーク。キーとパスワードは含まれません。</translation>
    </message>
    <message>
        <source>Write everything of the library into one file.</source>
        <translation>ライブラリ全体を 1 つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Keep everything (database, settings) below this folder.</source>
        <translation>すべて (データベース、設定) をこのフォルダーの下に保存します。</translation>
    </message>
    <message>
        <source>Take this moment (ISO 8601) for the present.</source>
        <translation>この時刻 (ISO 8601) を現在とみなします。</translation>
    </message>
    <message>
        <source>Write machine-readable output, one object a line.</source>
        <translation>機械可読な出力を、1 行に 1 オブジェクトで書き出します。</translation>
    </message>
    <message>
        <source>Tell on standard error what is done.</source>
        <translation>処理の内容を標準エラー出力に表示します。</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
オプション (コマンドの前でも後でも可):
</translation>
    </message>
    <message>
        <source>This text; after a command, the command&apos;s.</source>
        <translation>このヘルプ。コマンドの後ではそのコマンドのヘルプ。</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>バージョン。</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 usage, 3 network, 4 storage, 5 budget reached, 130 cancelled.</source>
        <translation>
終了コード: 0 完了、1 一部完了、2 使い方の誤り、3 ネットワーク、4 ストレージ、5 予算の上限に到達、130 キャンセル。</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2

%3
</source>
        <translation>使い方: firstlight %1 %2

%3
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
オプション:
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
全コマンド共通のオプション:
</translation>
    </message>
    <message>
        <source>%1
See: %2</source>
        <translation>%1
参照: %2</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2</source>
        <translation>使い方: firstlight %1 %2</translation>
    </message>
    <message>
        <source>--now wants a moment such as 2025-10-01T06:00:00Z.</source>
        <translation>--now には 2025-10-01T06:00:00Z のような時刻が必要です。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>There are no criteria yet; starting from the template “%1”. See: firstlight criteria show</source>
        <translation>評価基準がまだないため、テンプレート「%1」から始めます。参照: firstlight criteria show</translation>
    </message>
    <message>
        <source>Perhaps by authors whom you follow, but no picks: %1</source>
        <translation>フォロー中の著者かもしれませんが、選出外です: %1</translation>
    </message>
    <message>
        <source>%1 hidden by h-index below %2. Show them with: firstlight picks --any-h-index</source>
        <translation>h 指数 %2 未満のため %1 件を非表示にしています。表示するには: firstlight picks --any-h-index</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2025-10-01.</source>
        <translation>「%1」は 2025-10-01 のような日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” are no days such as 2025-10-01..2025-10-08.</source>
        <translation>「%1」は 2025-10-01..2025-10-08 のような期間ではありません。</translation>
    </message>
    <message>
        <source>The library is empty. Get papers with: firstlight run</source>
        <translation>ライブラリは空です。論文を取得するには: firstlight run</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: firstlight config list</source>
        <translation>「%1」という設定項目はありません。参照: firstlight config list</translation>
    </message>
    <message>
        <source>See: firstlight config --help</source>
        <translation>参照: firstlight config --help</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>nothing in it is wanted</source>
        <translation>該当する語がありません</translation>
    </message>
    <message>
        <source>%1 of %2 stars pass, %3 of %4 dismissed papers are kept out, %5 of %6 pinned ones are in their band.</source>
        <translation>スター付き %2 件中 %1 件が通過、興味なし %4 件中 %3 件が選外、固定した論文 %6 件中 %5 件が指定の区分にあります。</translation>
    </message>
    <message>
        <source>Against revision %1: loses %2 of your %3 stars, wins %4; lets %5 dismissed papers pass, keeps %6 out.</source>
        <translation>リビジョン %1 との比較: スター付き %3 件中 %2 件を失い、%4 件を得ます。興味なしの論文は %5 件が通過するようになり、%6 件が選外になります。</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>疑わしい点はありません。</translation>
    </message>
    <message>
        <source>There is nothing to test against: star, dismiss or pin some papers first.</source>
        <translation>テストの対象がありません。先に論文にスターを付けるか、興味なしにするか、テストとして固定してください。</translation>
    </message>
    <message>
        <source>A band is in, maybe or out.</source>
        <translation>区分は in、maybe、out のいずれかです。</translation>
    </message>
    <message>
        <source>(from revision %1)</source>
        <translation>(リビジョン %1 から)</translation>
    </message>
    <message>
        <source>There are no criteria yet. Import some with: firstlight criteria import FILE</source>
        <translation>評価基準がまだありません。読み込むには: firstlight criteria import FILE</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2 topics, %3 keywords, %4 people.</source>
        <translation>リビジョン %1 を使用中: トピック %2 件、キーワード %3 件、人物 %4 人。</translation>
    </message>
    <message>
        <source>“%1” is no revision&apos;s number.</source>
        <translation>「%1」はリビジョン番号ではありません。</translation>
    </message>
    <message>
        <source>Revision %1 is in use. Rank with it: firstlight run</source>
        <translation>リビジョン %1 を使用中です。これで順位付けするには: firstlight run</translation>
    </message>
    <message>
        <source>See: firstlight criteria --help</source>
        <translation>参照: firstlight criteria --help</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>リビジョン %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large for criteria.</source>
        <translation>%1 は評価基準としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 holds no criteria.</source>
        <translation>%1 に評価基準が含まれていません。</translation>
    </message>
    <message>
        <source>List, show, import, compare, merge and test revisions of the criteria.</source>
        <translation>評価基準のリビジョンの一覧表示、表示、読み込み、比較、統合、テストを行います。</translation>
    </message>
    <message>
        <source>import takes criteria in Markdown or a whole prompt; - is standard input. Every text is a revision of its own, kept for ever. list shows each under its parent. diff tells by topic and word what M says other than N, with --days also which papers enter, leave and move: by a model&apos;s scores where it scored a paper under both, else by the local ranker. merge makes a revision of what both changed since they were one; where they contradict each other nothing is saved, the text is printed with both and the exit code is 1. lint tells what is doubtful. test holds criteria against the papers that you starred (must pass), dismissed (must not) and pinned (must be in their band), by the local ranker and the criteria alone; its exit code is 1 when a pinned one is missed, or when the revision in use passes a test that the other fails. try scores a sample of a day&apos;s papers under a draft and under the current criteria; the scores stay. suggest asks the model for edits, from starred and rescued papers that are no picks and dismissed ones that are.</source>
        <translation>import は Markdown の評価基準またはプロンプト全体を受け付けます。- は標準入力です。テキストはそれぞれ独立したリビジョンとなり、永久に保存されます。list は各リビジョンを親の下に表示します。diff は、M が N とどう違うかをトピックと語ごとに示し、--days を付けると、選出に入る論文、外れる論文、スコアが動く論文も示します。モデルが両方で採点した論文はそのスコアで、それ以外はローカルランカーで比べます。merge は、共通の祖先以降に両方で加えられた変更を 1 つのリビジョンにまとめます。矛盾がある場合は何も保存せず、両方を含むテキストを出力し、終了コードは 1 です。lint は疑わしい点を示します。test は、スター付き (通過すべき)、興味なし (通過してはならない)、固定した (指定の区分に入るべき) 論文に評価基準を当てはめます。ローカルランカーと評価基準だけを使い、固定した論文が 1 件でも不合格のとき、または使用中のリビジョンが合格するテストにもう一方が不合格のとき、終了コードは 1 です。try は、その日の論文のサンプルを下書きと現在の評価基準の両方で採点します。スコアは保存されます。suggest は、選出されなかったスター付きと救出済みの論文、および選出された興味なしの論文をもとに、変更案をモデルに尋ねます。</translation>
    </message>
    <message>
        <source>diff: compare the papers of these days too (YYYY-MM-DD..YYYY-MM-DD, or one day).</source>
        <translation>diff: この期間の論文も比較する (YYYY-MM-DD..YYYY-MM-DD、または 1 日)。</translation>
    </message>
    <message>
        <source>Of try: the announcement of this day (YYYY-MM-DD).</source>
        <translation>try: この日の新着 (YYYY-MM-DD)。</translation>
    </message>
    <message>
        <source>Of try and suggest: tell what it would cost; send nothing.</source>
        <translation>try と suggest: 費用の見積もりだけを表示し、何も送信しない。</translation>
    </message>
    <message>
        <source>Of try and suggest: spend at most this many US dollars.</source>
        <translation>try と suggest: 支出をこの金額 (米ドル) までに抑える。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>非関連キーワード</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>応用キーワード</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>採点基準</translation>
    </message>
    <message>
        <source>Topic switched on or off: %1</source>
        <translation>トピックのオン/オフを切り替え: %1</translation>
    </message>
    <message>
        <source>Topic added: %1</source>
        <translation>トピックを追加: %1</translation>
    </message>
    <message>
        <source>Topic removed: %1</source>
        <translation>トピックを削除: %1</translation>
    </message>
    <message>
        <source>Topic moved: %1</source>
        <translation>トピックを移動: %1</translation>
    </message>
    <message>
        <source>Topic changed: %1</source>
        <translation>トピックを変更: %1</translation>
    </message>
    <message>
        <source>On %1 days %2 papers enter, %3 leave, %4 move; %5 were compared by the local ranker.</source>
        <translation>%1 日間で、選出入り %2 件、選出外れ %3 件、変動 %4 件。%5 件はローカルランカーで比較しました。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>両方とも同じ内容です。</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>リビジョン %1</translation>
    </message>
    <message>
        <source>Both changed the same prose; the text holds both.</source>
        <translation>両方が同じ文章を変更しています。テキストには両方を残しました。</translation>
    </message>
    <message>
        <source>Both changed the topic “%1”; the text holds both.</source>
        <translation>両方がトピック「%1」を変更しています。テキストには両方を残しました。</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>リビジョン %1 と %2 を統合</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>リビジョン %1 を使用中: %2。</translation>
    </message>
    <message>
        <source>topic %1, relevant</source>
        <translation>トピック %1、関連</translation>
    </message>
    <message>
        <source>topic %1, irrelevant</source>
        <translation>トピック %1、非関連</translation>
    </message>
    <message>
        <source>relevant keywords</source>
        <translation>関連キーワード</translation>
    </message>
    <message>
        <source>irrelevant keywords</source>
        <translation>非関連キーワード</translation>
    </message>
    <message>
        <source>application keywords</source>
        <translation>応用キーワード</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>One question about %n paper(s): expected %1, at worst %2. Nothing was sent to the model.</source>
        <translation>
            <numerusform>論文 %n 件について 1 回尋ねます: 見込み %1、最大 %2。モデルには何も送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 edits proposed, by %2 misses, for %3. Nothing was changed.</source>
        <translation>選出の誤り %2 件から変更案 %1 件、費用 %3。何も変更していません。</translation>
    </message>
    <message>
        <source>With the draft this day costs about %1, a week %2, a month %3.</source>
        <translation>下書きを使うと、この日は約 %1、1 週間で %2、1 か月で %3 かかります。</translation>
    </message>
    <message>
        <source>The trial asks for %1 verdicts (and knows %2) in %3 requests: expected %4, at worst %5. Nothing was sent to the model.</source>
        <translation>試行では評価 %1 件 (既知 %2 件) をリクエスト %3 回で求めます: 見込み %4、最大 %5。モデルには何も送信していません。</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>選出入り</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>選出外れ</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上昇</translation>
    </message>
    <message>
        <source>down</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>変わらず</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>興味なし</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>しきい値付近</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1% (%2～%3)</translation>
    </message>
    <message>
        <source>%1 of %2 papers of %3: %4 enter, %5 leave, %6 up, %7 down, %8 stay, %9 unknown.</source>
        <translation>%3 の論文 %2 件中 %1 件: 選出入り %4 件、選出外れ %5 件、上昇 %6 件、低下 %7 件、変わらず %8 件、不明 %9 件。</translation>
    </message>
    <message>
        <source>Of the day pass now %1, with the draft %2.</source>
        <translation>この日の通過率は、現在 %1、下書きでは %2。</translation>
    </message>
    <message>
        <source>%1 verdicts asked for in %2 requests, %3 known before; %4.</source>
        <translation>評価 %1 件をリクエスト %2 回で依頼、以前の評価 %3 件を利用。%4。</translation>
    </message>
    <message>
        <source>Asked for %1 of %2 verdicts</source>
        <translation>評価 %2 件中 %1 件を依頼済み</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight run --day %1</source>
        <translation>%1 の新着はライブラリにありません。取得するには: firstlight run --day %1</translation>
    </message>
    <message>
        <source>--month wants a month such as 2025-10.</source>
        <translation>--month には 2025-10 のような月が必要です。</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight backfill --from %1-01</source>
        <translation>%1 の新着はライブラリにありません。取得するには: firstlight backfill --from %1-01</translation>
    </message>
    <message>
        <source>Of a day or of a month, not of both.</source>
        <translation>日か月のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--format is markdown, or html for a month.</source>
        <translation>--format に指定できるのは markdown です。月の場合は html も指定できます。</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD); else the latest.</source>
        <translation>この日の新着 (YYYY-MM-DD)。省略すると最新のもの。</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM): the best of each topic.</source>
        <translation>この月 (YYYY-MM): 各トピックの上位の論文。</translation>
    </message>
    <message>
        <source>markdown; of a month also html.</source>
        <translation>markdown。月の場合は html も可。</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>このファイルに書き出します。</translation>
    </message>
    <message>
        <source>--between wants two of: local, model, a model&apos;s name, a revision&apos;s number, such as 3,4.</source>
        <translation>--between には local、model、モデル名、リビジョン番号のうち 2 つを、3,4 のように指定します。</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to %1.</source>
        <translation>--limit には 1 から %1 までの数が必要です。</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>この期間に両方が採点した論文はありません。</translation>
    </message>
    <message>
        <source>%1 papers of these days were scored by both. “!” passes the cut-offs by one of them only.</source>
        <translation>この期間に両方が採点した論文は %1 件です。「!」は一方でのみしきい値を超えることを示します。</translation>
    </message>
    <message>
        <source>List the papers on which two scorers, or revisions, differ most.</source>
        <translation>2 つの採点者またはリビジョンの間で差が最も大きい論文を一覧表示します。</translation>
    </message>
    <message>
        <source>The local ranker and the model under the current criteria, unless --between says otherwise. First come those that pass the cut-offs by one of the two only.</source>
        <translation>--between の指定がなければ、現在の評価基準によるローカルランカーとモデルを比べます。一方でのみしきい値を超える論文を先に表示します。</translation>
    </message>
    <message>
        <source>local,model; two models by name; two revisions by number.</source>
        <translation>local,model、2 つのモデル名、または 2 つのリビジョン番号。</translation>
    </message>
    <message>
        <source>Announcements of these days, both included; otherwise of the last %1.</source>
        <translation>この期間 (両端を含む) の新着。省略すると直近 %1 日間。</translation>
    </message>
    <message>
        <source>At most so many, 1 to %1; otherwise %2.</source>
        <translation>最大件数 (1 から %1)。省略すると %2。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). The copies of earlier days lie beside it; put the newest sound one in its place.</source>
        <translation>%1 は破損しています (%2)。同じ場所に過去の日のコピーがあります。破損していない最新のものと置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 は正常です。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Only %1 are free where %2 lies. Make room.</source>
        <translation>%2 のある場所の空き容量が %1 しかありません。容量を確保してください。</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>空き容量は %1 です。</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1</source>
        <translation>モデルのキー: %1</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Set it with: firstlight key set llm (add --file to keep it in a file that only you can read).</source>
        <translation>モデルのキー: %1 設定するには: firstlight key set llm (--file を付けると、自分だけが読めるファイルに保存します)。</translation>
    </message>
    <message>
        <source>%1 answers; it has no list of models.</source>
        <translation>%1 は応答していますが、モデルの一覧がありません。</translation>
    </message>
    <message>
        <source>%1 answers, but no model is set. Set one of its %2 with: firstlight config set llm.model NAME</source>
        <translation>%1 は応答していますが、モデルが設定されていません。%2 個の中から設定してください: firstlight config set llm.model NAME</translation>
    </message>
    <message>
        <source>%1 answers, but “%2” is not among its %3 models.</source>
        <translation>%1 は応答していますが、「%2」は %3 個のモデルの中にありません。</translation>
    </message>
    <message>
        <source>%1 answers and offers “%2”.</source>
        <translation>%1 は応答しており、「%2」を提供しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes off the service&apos;s. Announcement days and secure connections depend on it.</source>
        <translation>このコンピューターの時計はサービスの時計と %1 分ずれています。新着日の判定と安全な接続は時計に依存します。</translation>
    </message>
    <message>
        <source>%1, as at the service.</source>
        <translation>%1 (サービスと一致)。</translation>
    </message>
    <message>
        <source>%1; nobody was there to compare it with.</source>
        <translation>%1 (比較する相手がありません)。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>異常</translation>
    </message>
    <message>
        <source>No model&apos;s service is set; papers are ranked here.</source>
        <translation>モデルのサービスが設定されていません。論文はこのコンピューターで順位付けされます。</translation>
    </message>
    <message>
        <source>Check database, disk, key, the model&apos;s service and the clock.</source>
        <translation>データベース、ディスク、キー、モデルのサービス、時計を点検します。</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free. Nothing is changed. The exit code is 1 when something is wrong.</source>
        <translation>サービスにモデルの一覧を問い合わせます (無料)。何も変更しません。異常があれば終了コードは 1 になります。</translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; go on with the same command.</source>
        <translation>キャンセルしました。取り込んだものは保存されています。同じコマンドで続きから再開できます。</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  %1 行目: %2</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  ほか %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there, %5 refused%6</source>
        <translation>%1 (%2): 取り込み %3 件、登録済み %4 件、拒否 %5 件%6</translation>
    </message>
    <message>
        <source>; went on from the last break</source>
        <translation>、前回の中断箇所から再開</translation>
    </message>
    <message>
        <source>Importing %1: %2 %  (%3 of %4 MB)</source>
        <translation>%1 を取り込み中: %2%  (%3/%4 MB)</translation>
    </message>
    <message>
        <source>Take files into the library: digests, snapshots, bundles, feeds.</source>
        <translation>ファイルをライブラリに取り込みます: ダイジェスト、スナップショット、バンドル、フィード。</translation>
    </message>
    <message>
        <source>A FILE is a published digest (Markdown or JSON), arXiv&apos;s metadata snapshot (one JSON object a line), a bundle of another Firstlight, a feed, or an OAI-PMH answer; its content decides, not its name. Nothing in the library is replaced by less. What was refused is named by line. An import that was broken off goes on when the same file is imported again.
Exit codes: 1 something was refused, 2 a file cannot be used, 130 cancelled.</source>
        <translation>FILE は、公開されたダイジェスト (Markdown または JSON)、arXiv のメタデータのスナップショット (1 行に 1 つの JSON オブジェクト)、別の Firstlight のバンドル、フィード、OAI-PMH の応答のいずれかです。名前ではなく内容で判別します。ライブラリの内容が、より乏しいものに置き換えられることはありません。拒否されたものは行番号で示します。中断した取り込みは、同じファイルを再び取り込むと続きから再開します。
終了コード: 1 一部が拒否された、2 ファイルを使用できない、130 キャンセル。</translation>
    </message>
    <message>
        <source>declined to judge</source>
        <translation>評価を拒否</translation>
    </message>
    <message>
        <source>no valid answer</source>
        <translation>有効な回答なし</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>関連度 %1、新規性 %2</translation>
    </message>
    <message>
        <source>no answer, perhaps billed</source>
        <translation>回答なし、課金された可能性あり</translation>
    </message>
    <message>
        <source>answered, not read yet</source>
        <translation>回答あり、未読み取り</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>kept by its title</source>
        <translation>タイトル選別を通過</translation>
    </message>
    <message>
        <source>nothing about this paper</source>
        <translation>この論文についての言及なし</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>費用不明</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>criteria %1</source>
        <translation>評価基準 %1</translation>
    </message>
    <message>
        <source>other criteria</source>
        <translation>別の評価基準</translation>
    </message>
    <message>
        <source>“%1” is not an arXiv identifier.</source>
        <translation>「%1」は arXiv の識別子ではありません。</translation>
    </message>
    <message>
        <source>Not in the library: %1.</source>
        <translation>ライブラリにありません: %1。</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>この論文についてモデルに尋ねたことはありません。</translation>
    </message>
    <message>
        <source>Tell which models were asked about a paper, and what came of it.</source>
        <translation>論文についてどのモデルに尋ね、どうなったかを表示します。</translation>
    </message>
    <message>
        <source>Newest first: when, which model, what for, under which criteria, what it said, and the paper&apos;s share of the price.</source>
        <translation>新しい順に、日時、モデル、用途、使った評価基準、回答、料金のうちこの論文の分を表示します。</translation>
    </message>
    <message>
        <source>“firstlight key set %1 --file” keeps the key in a file that only you can read; the environment variable FIRSTLIGHT_API_KEY can hold the model&apos;s key, too.</source>
        <translation>「firstlight key set %1 --file」は、自分だけが読めるファイルにキーを保存します。モデルのキーは環境変数 FIRSTLIGHT_API_KEY にも設定できます。</translation>
    </message>
    <message>
        <source>The key (it is not shown):</source>
        <translation>キー (表示されません):</translation>
    </message>
    <message>
        <source>The key for %1 (it is not shown):</source>
        <translation>%1 のキー (表示されません):</translation>
    </message>
    <message>
        <source>Give the key on standard input.</source>
        <translation>標準入力からキーを入力してください。</translation>
    </message>
    <message>
        <source>Kept in %1, readable by you alone, but not encrypted.</source>
        <translation>%1 に保存しました。自分だけが読めますが、暗号化はされていません。</translation>
    </message>
    <message>
        <source>Kept in the key store of this desktop.</source>
        <translation>このデスクトップのキーリングに保存しました。</translation>
    </message>
    <message>
        <source>Forgotten here, but the key store may still hold it.</source>
        <translation>こちらでは消去しましたが、キーリングに残っている可能性があります。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Keys have the names llm and semantic-scholar.</source>
        <translation>キーの名前は llm と semantic-scholar です。</translation>
    </message>
    <message>
        <source>See: firstlight key --help</source>
        <translation>参照: firstlight key --help</translation>
    </message>
    <message>
        <source>Keep a service&apos;s key, delete it, or tell where it is kept.</source>
        <translation>サービスのキーを保存または削除するか、保存場所を表示します。</translation>
    </message>
    <message>
        <source>NAME is llm (the model&apos;s service) or semantic-scholar (who knows authors; works without a key, too). A key belongs to the host that is set and is sent to no other; llm@HOST names that of another. set reads the key from standard input into the desktop&apos;s key store. FIRSTLIGHT_API_KEY overrides the store for llm.</source>
        <translation>NAME は llm (モデルのサービス) または semantic-scholar (著者を調べるサービス、キーなしでも使えます) です。キーは設定中のホストのもので、ほかへは送信されません。llm@HOST は別のホストのキーを指します。set は標準入力からキーを読み取り、デスクトップのキーリングに保存します。llm については FIRSTLIGHT_API_KEY がキーリングより優先されます。</translation>
    </message>
    <message>
        <source>Keep it in a file of the profile instead, readable by you alone, but not encrypted.</source>
        <translation>代わりにプロファイル内のファイルに保存します。自分だけが読めますが、暗号化はされません。</translation>
    </message>
    <message>
        <source>arXiv has not announced it yet: %1. Nothing was stored under this day; it is asked for again in an hour, or by the same command.</source>
        <translation>arXiv はまだ公開していません: %1。この日付では何も保存していません。1 時間後、または同じコマンドで再び取得します。</translation>
    </message>
    <message>
        <source>There was no usable answer (%1). What was stored is kept; try again later.</source>
        <translation>使用できる応答がありませんでした (%1)。保存済みのものは保持されています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service limits requests (%1). What was stored is kept; try again later.</source>
        <translation>サービスがリクエストを制限しています (%1)。保存済みのものは保持されています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer was not what it should be (%1). Nothing of it was stored; try again later.</source>
        <translation>応答が想定と異なりました (%1)。内容は保存していません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service refused the key (%1). Set another with: firstlight key set llm</source>
        <translation>サービスがキーを拒否しました (%1)。別のキーを設定するには: firstlight key set llm</translation>
    </message>
    <message>
        <source>The account at the service has no credit left (%1). Scores so far are kept.</source>
        <translation>サービスのアカウントの残高がありません (%1)。これまでのスコアは保持されています。</translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the settings with: firstlight config list</source>
        <translation>サービスがリクエストを拒否しました (%1)。設定を確認してください: firstlight config list</translation>
    </message>
    <message>
        <source>Storage failed: %1</source>
        <translation>ストレージのエラー: %1</translation>
    </message>
    <message>
        <source>The cap on spending was reached (%1). Scores so far are kept; the rest is unscored.</source>
        <translation>支出の上限に達しました (%1)。これまでのスコアは保持され、残りは未採点です。</translation>
    </message>
    <message>
        <source>Another Firstlight is at work (%1); this one leaves. Try again when it is done.</source>
        <translation>別の Firstlight が作業中のため (%1)、終了します。それが終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled. What was stored is kept; the next run goes on from there.</source>
        <translation>キャンセルしました。保存済みのものは保持され、次回の実行で続きから再開します。</translation>
    </message>
    <message>
        <source>%1 picks of %2 papers on %3.</source>
        <translation>%3 の論文 %2 件中 %1 件を選出。</translation>
    </message>
    <message>
        <source>Showing the sample day instead: invented papers, nothing of it is kept.</source>
        <translation>代わりにサンプルの日を表示します。論文は架空のもので、何も保存されません。</translation>
    </message>
    <message>
        <source>There is no display, so here are today&apos;s picks; see firstlight --help for more.</source>
        <translation>ディスプレイがないため、今日の選出論文を表示します。詳しくは firstlight --help を参照してください。</translation>
    </message>
    <message>
        <source>arXiv announced nothing on %1.</source>
        <translation>%1 に arXiv の新着はありませんでした。</translation>
    </message>
    <message>
        <source>Write a note on a paper, or print it.</source>
        <translation>論文にメモを書くか、メモを表示します。</translation>
    </message>
    <message>
        <source>Replaces the note there is; an empty TEXT removes it. - reads the note from standard input. Without TEXT the note is printed.</source>
        <translation>既存のメモは置き換えられ、TEXT が空なら削除されます。- を指定するとメモを標準入力から読み取ります。TEXT を省略するとメモを表示します。</translation>
    </message>
    <message>
        <source>--%1 wants a number from 0 (all papers, unscored ones too) to 10.</source>
        <translation>--%1 には 0 (未採点も含むすべての論文) から 10 までの数が必要です。</translation>
    </message>
    <message>
        <source>--format is %1.</source>
        <translation>--format に指定できるのは %1 です。</translation>
    </message>
    <message>
        <source>--limit wants a whole number.</source>
        <translation>--limit には整数が必要です。</translation>
    </message>
    <message>
        <source>Picks from arXiv</source>
        <translation>arXiv からの選出論文</translation>
    </message>
    <message>
        <source>List or export picks: of the latest day, or as asked.</source>
        <translation>最新の日、または指定した範囲の選出論文を一覧表示または書き出しします。</translation>
    </message>
    <message>
        <source>Without cut-offs those of the settings hold; 0 shows every paper. Scores of a model come first, estimates of the local ranker (~8) where there are none. In the table, @ marks papers by authors whom you follow, @? those perhaps by one.

A search is of words, &quot;phrases&quot;, beginnings (net*), exclusions (-word) and OR between neighbours; author: title: abstract: note: for words in one place; cat:cs.LG or cat:cs; tag:NAME; is:starred, read, unread, toread, rescued, dismissed, updated, noted or tagged; rel:&gt;=8, nov:&lt;5, sum:&gt;=15; day:2025-10-01, day:2025-10 or day:2025-10-01..2025-10-14.</source>
        <translation>しきい値を省略すると設定の値を使います。0 はすべての論文を表示します。モデルのスコアを優先し、なければローカルランカーの推定値 (~8) を使います。表では、@ はフォロー中の著者の論文、@? はその可能性がある論文を示します。

検索では、語、&quot;フレーズ&quot;、前方一致 (net*)、除外 (-word)、隣り合う語の間の OR が使えます。author: title: abstract: note: は語を探す場所の指定です。ほかに cat:cs.LG または cat:cs、tag:NAME、is:starred、read、unread、toread、rescued、dismissed、updated、noted、tagged、rel:&gt;=8、nov:&lt;5、sum:&gt;=15、day:2025-10-01、day:2025-10、day:2025-10-01..2025-10-14 が使えます。</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD).</source>
        <translation>この日の新着 (YYYY-MM-DD)。</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM).</source>
        <translation>この月 (YYYY-MM)。</translation>
    </message>
    <message>
        <source>Of all days.</source>
        <translation>すべての日。</translation>
    </message>
    <message>
        <source>Least relevance, 0 to 10.</source>
        <translation>関連度の下限 (0 から 10)。</translation>
    </message>
    <message>
        <source>Least novelty, 0 to 10.</source>
        <translation>新規性の下限 (0 から 10)。</translation>
    </message>
    <message>
        <source>Starred papers only; of all days unless one is named.</source>
        <translation>スター付きの論文のみ。日を指定しなければすべての日。</translation>
    </message>
    <message>
        <source>Those too that people.min-h-index hides.</source>
        <translation>people.min-h-index で非表示の論文も含めます。</translation>
    </message>
    <message>
        <source>Unread papers only.</source>
        <translation>未読の論文のみ。</translation>
    </message>
    <message>
        <source>Those on the list of what to read; of all days unless one is named.</source>
        <translation>「あとで読む」の論文のみ。日を指定しなければすべての日。</translation>
    </message>
    <message>
        <source>Papers with this tag; of all days unless one is named.</source>
        <translation>このタグが付いた論文。日を指定しなければすべての日。</translation>
    </message>
    <message>
        <source>Papers that a search finds; see above.</source>
        <translation>検索で見つかる論文。上記を参照。</translation>
    </message>
    <message>
        <source>Papers of a category.</source>
        <translation>このカテゴリの論文。</translation>
    </message>
    <message>
        <source>Scores of local, llm, or llm:MODEL only.</source>
        <translation>local、llm、llm:MODEL のいずれかのスコアのみ。</translation>
    </message>
    <message>
        <source>Scores under this revision of the criteria.</source>
        <translation>評価基準のこのリビジョンによるスコア。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最大件数。</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>%1 のいずれか。</translation>
    </message>
    <message>
        <source>above %1 tokens in %2, out %3</source>
        <translation>%1 トークン超は入力 %2、出力 %3</translation>
    </message>
    <message>
        <source>times %1 at peak hours</source>
        <translation>混雑時は %1 倍</translation>
    </message>
    <message>
        <source>times %1 as flex</source>
        <translation>flex は %1 倍</translation>
    </message>
    <message>
        <source>from %1 in %2, out %3</source>
        <translation>%1 から入力 %2、出力 %3</translation>
    </message>
    <message>
        <source>USD per million tokens
%1 %2 %3 %4 %5  as of       from</source>
        <translation>USD (100 万トークンあたり)
%1 %2 %3 %4 %5  日付        出所</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>cached</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>Use: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD], each per million tokens, from 0 to below 10000.</source>
        <translation>使い方: firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD]。いずれも 100 万トークンあたり、0 以上 10000 未満。</translation>
    </message>
    <message>
        <source>There is no price of your own for “%1”.</source>
        <translation>「%1」に独自の価格は設定されていません。</translation>
    </message>
    <message>
        <source>Name a price list: an address, a file, or once for all with: firstlight config set llm.price-source URL</source>
        <translation>価格表のアドレスかファイルを指定してください。一度だけ設定するなら: firstlight config set llm.price-source URL</translation>
    </message>
    <message>
        <source>%1 prices taken, %2 rows without a sound price left out.</source>
        <translation>価格 %1 件を取り込みました。有効な価格のない %2 行は除きました。</translation>
    </message>
    <message>
        <source>See: firstlight prices --help</source>
        <translation>参照: firstlight prices --help</translation>
    </message>
    <message>
        <source>List, set and refresh the prices of models.</source>
        <translation>モデルの価格の一覧表示、設定、更新を行います。</translation>
    </message>
    <message>
        <source>Prices that you set come before those that were fetched, and these before those that Firstlight brings along. What has no price is unknown, not free. refresh reads LiteLLM&apos;s model_prices_and_context_window.json, OpenRouter&apos;s /api/v1/models, or a list in Firstlight&apos;s own form, from an address or a file; without either from the setting llm.price-source.</source>
        <translation>自分で設定した価格が取得した価格より優先され、取得した価格が Firstlight 付属の価格より優先されます。価格のないものは不明であり、無料ではありません。refresh は LiteLLM の model_prices_and_context_window.json、OpenRouter の /api/v1/models、または Firstlight 独自形式の一覧を、アドレスまたはファイルから読み込みます。どちらも省略すると設定項目 llm.price-source から読み込みます。</translation>
    </message>
    <message>
        <source>A tag must not be empty.</source>
        <translation>タグを空にすることはできません。</translation>
    </message>
    <message>
        <source>Not in the library: %1. Nothing was changed.</source>
        <translation>ライブラリにありません: %1。何も変更していません。</translation>
    </message>
    <message>
        <source>Star papers.</source>
        <translation>論文にスターを付けます。</translation>
    </message>
    <message>
        <source>Take stars away.</source>
        <translation>スターを外します。</translation>
    </message>
    <message>
        <source>Mark papers as read.</source>
        <translation>論文を既読にします。</translation>
    </message>
    <message>
        <source>Mark papers as unread.</source>
        <translation>論文を未読にします。</translation>
    </message>
    <message>
        <source>Put papers on the list of what to read.</source>
        <translation>論文を「あとで読む」に入れます。</translation>
    </message>
    <message>
        <source>Take papers off that list.</source>
        <translation>論文を「あとで読む」から外します。</translation>
    </message>
    <message>
        <source>Mark papers as not interesting.</source>
        <translation>論文を「興味なし」にします。</translation>
    </message>
    <message>
        <source>Mark papers that should have been among the picks.</source>
        <translation>選出されるべきだった論文に印を付けます。</translation>
    </message>
    <message>
        <source>Put tags on a paper.</source>
        <translation>論文にタグを付けます。</translation>
    </message>
    <message>
        <source>Take tags off a paper.</source>
        <translation>論文からタグを外します。</translation>
    </message>
    <message>
        <source>--scorer is local or llm.</source>
        <translation>--scorer に指定できるのは local か llm です。</translation>
    </message>
    <message>
        <source>%1 days, %2 left: %3 papers scored, %4 scored before, %5 unscored, %6 failed; %7 requests.</source>
        <translation>%1 日間、残り %2 日: 採点 %3 件、採点済み %4 件、未採点 %5 件、失敗 %6 件、リクエスト %7 回。</translation>
    </message>
    <message>
        <source>--day or --days, not both.</source>
        <translation>--day と --days は同時に指定できません。</translation>
    </message>
    <message>
        <source>The local ranker costs nothing; --dry-run is for --scorer llm.</source>
        <translation>ローカルランカーは無料です。--dry-run は --scorer llm 用です。</translation>
    </message>
    <message>
        <source>--budget wants an amount in US dollars.</source>
        <translation>--budget には米ドルの金額が必要です。</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Going on without one. Set it with: firstlight key set llm (add --file to keep it in a file that only you can read), or in FIRSTLIGHT_API_KEY.</source>
        <translation>モデルのキー: %1 キーなしで続行します。設定するには: firstlight key set llm (--file を付けると、自分だけが読めるファイルに保存します)、または FIRSTLIGHT_API_KEY。</translation>
    </message>
    <message>
        <source>Get and score an announcement: the current one, or a day&apos;s.</source>
        <translation>現在またはある日の新着を取得して採点します。</translation>
    </message>
    <message>
        <source>A run that was interrupted is continued: what is stored is not fetched again, what is scored is not sent again.</source>
        <translation>中断した実行は続きから再開します。保存済みのものは再取得せず、採点済みのものは再送信しません。</translation>
    </message>
    <message>
        <source>All announcements of these days, both included, that are in the library; the budget is for all of them.</source>
        <translation>ライブラリにあるこの期間 (両端を含む) のすべての新着。予算は全体に対するものです。</translation>
    </message>
    <message>
        <source>local (free) or llm (the configured model).</source>
        <translation>local (無料) または llm (設定中のモデル)。</translation>
    </message>
    <message>
        <source>Spend at most this many US dollars.</source>
        <translation>支出をこの米ドル額までに抑えます。</translation>
    </message>
    <message>
        <source>Ask the model again about papers whose abstract changed a little.</source>
        <translation>要旨が少し変わった論文について、もう一度モデルに尋ねます。</translation>
    </message>
    <message>
        <source>Send the model every paper, whatever the prefilter leaves out; what is scored is not sent again.</source>
        <translation>事前フィルターの結果にかかわらず、すべての論文をモデルに送信します。採点済みのものは再送信しません。</translation>
    </message>
    <message>
        <source>Tell what the model would cost; send it nothing.</source>
        <translation>モデルの費用の見込みを表示します。何も送信しません。</translation>
    </message>
    <message>
        <source>Ask the model about single papers.</source>
        <translation>個々の論文についてモデルに尋ねます。</translation>
    </message>
    <message>
        <source>Also about papers that the prefilter left out, that were dropped by their titles, or that failed. What is scored already is not asked again.</source>
        <translation>事前フィルターで外れた論文、タイトルで除外された論文、失敗した論文にも使えます。採点済みのものは再び尋ねません。</translation>
    </message>
    <message>
        <source>cost unknown (no price for this model)</source>
        <translation>費用不明 (このモデルの価格がありません)</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1: 新着 %2 件、対象 %3 件、選出 %4 件。</translation>
    </message>
    <message>
        <source> %1 scored, %2 scored before, %3 unscored, %4 failed; %5 requests, %6 tokens in, %7 out, %8.</source>
        <translation> 採点 %1 件、採点済み %2 件、未採点 %3 件、失敗 %4 件。リクエスト %5 回、入力 %6 トークン、出力 %7 トークン、%8。</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>セカンドオピニオン</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3 requests, %4 judged</source>
        <translation>%1: 論文 %2 件、リクエスト %3 回、評価 %4 件</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>、除外 %1 件</translation>
    </message>
    <message>
        <source>, %1 known from earlier answers</source>
        <translation>、以前の回答を利用 %1 件</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>、失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 left to the local ranker</source>
        <translation>%2 件中 %1 件を送信、ローカルランカーのみ %3 件</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random).</source>
        <translation>%1 (うち %2 件を無作為に確認)。</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random: about %3 picks missed, %4 to %5, by %6 such checks in 30 days).</source>
        <translation>%1 (うち %2 件を無作為に確認。選出漏れは約 %3 件、範囲 %4～%5 件。30 日間の確認 %6 件による)。</translation>
    </message>
    <message>
        <source>Getting %1 (%2 of %3) …</source>
        <translation>%1 を取得中 (%2/%3) …</translation>
    </message>
    <message>
        <source>Saving %1 papers …</source>
        <translation>論文 %1 件を保存中 …</translation>
    </message>
    <message>
        <source>Ranking %1 papers …</source>
        <translation>論文 %1 件を順位付け中 …</translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers …</source>
        <translation>著者を照会中: 論文 %1/%2 件 …</translation>
    </message>
    <message>
        <source>Read %1 of %2 titles  %3</source>
        <translation>タイトル %2 件中 %1 件を確認  %3</translation>
    </message>
    <message>
        <source>Scored %1 of %2 papers  %3</source>
        <translation>論文 %2 件中 %1 件を採点  %3</translation>
    </message>
    <message>
        <source>Asked again about %1 of %2 papers  %3</source>
        <translation>論文 %2 件中 %1 件を再確認  %3</translation>
    </message>
    <message>
        <source>%1 papers (and %2 answered before, for nothing) in %3 requests; about %4 tokens in, %5 out.</source>
        <translation>論文 %1 件 (ほかに以前の回答を無料で利用 %2 件)、リクエスト %3 回、入力約 %4 トークン、出力約 %5 トークン。</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3. Nothing was sent to the model.</source>
        <translation>最小 %1、見込み %2、最大 %3。モデルには何も送信していません。</translation>
    </message>
    <message>
        <source>By what %1 earlier requests to this model took.</source>
        <translation>このモデルへの以前のリクエスト %1 回の実績による見積もりです。</translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>%1 の価格です。</translation>
    </message>
    <message>
        <source>%1 dropped by their titles; run --all reads them too, score reads single ones.</source>
        <translation>%1 件をタイトルで除外しました。run --all はそれらも読み、score は個別に読みます。</translation>
    </message>
    <message>
        <source>%1 failed: the model gave no valid verdict in three rounds, or declined. Ask again about one with: firstlight score ID</source>
        <translation>%1 件が失敗しました。モデルが 3 回とも有効な評価を返さないか、拒否しました。個別にもう一度尋ねるには: firstlight score ID</translation>
    </message>
    <message>
        <source>Authors were not looked up (%1): names alone decide who is followed. The next run asks again.</source>
        <translation>著者を照会できませんでした (%1)。フォロー中かどうかは名前だけで判断します。次回の実行で再び照会します。</translation>
    </message>
    <message>
        <source>A search needs a name.</source>
        <translation>検索には名前が必要です。</translation>
    </message>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>「%1」という保存済みの検索はありません。</translation>
    </message>
    <message>
        <source>See: firstlight searches --help</source>
        <translation>参照: firstlight searches --help</translation>
    </message>
    <message>
        <source>List, save and remove searches.</source>
        <translation>検索の一覧表示、保存、削除を行います。</translation>
    </message>
    <message>
        <source>Put -- before a QUERY that begins with a minus. The language is that of picks --search.</source>
        <translation>マイナス記号で始まる QUERY の前には -- を付けてください。書き方は picks --search と同じです。</translation>
    </message>
    <message>
        <source>“%1” at %2: no such state. There are starred, read, unread, toread, rescued, dismissed, updated, noted and tagged.</source>
        <translation>%2 文字目の「%1」: そのような状態はありません。使えるのは starred、read、unread、toread、rescued、dismissed、updated、noted、tagged です。</translation>
    </message>
    <message>
        <source>“%1” at %2: nothing stands behind the colon.</source>
        <translation>%2 文字目の「%1」: コロンの後に何もありません。</translation>
    </message>
    <message>
        <source>“%1” at %2: no number such as 8, &gt;=8 or &lt;5.</source>
        <translation>%2 文字目の「%1」: 8、&gt;=8、&lt;5 のような数ではありません。</translation>
    </message>
    <message>
        <source>“%1” at %2: no day, month, year or range such as 2025-10-01, 2025-10 or 2025-10-01..2025-10-14.</source>
        <translation>%2 文字目の「%1」: 2025-10-01、2025-10、2025-10-01..2025-10-14 のような日、月、年、期間ではありません。</translation>
    </message>
    <message>
        <source>“%1” at %2: no category such as cs.LG or archive such as cs.</source>
        <translation>%2 文字目の「%1」: cs.LG のようなカテゴリでも cs のようなアーカイブでもありません。</translation>
    </message>
    <message>
        <source>“%1” at %2: the closing quotation mark is missing.</source>
        <translation>%2 文字目の「%1」: 閉じの引用符がありません。</translation>
    </message>
    <message>
        <source>“%1” at %2: a beginning of a word needs three letters.</source>
        <translation>%2 文字目の「%1」: 前方一致には 3 文字以上が必要です。</translation>
    </message>
    <message>
        <source>“%1” at %2: OR must stand between words, or between conditions, none of them excluded.</source>
        <translation>%2 文字目の「%1」: OR は語と語の間、または条件と条件の間に置きます。除外した語や条件には使えません。</translation>
    </message>
    <message>
        <source>“%1” at %2: the search is too long.</source>
        <translation>%2 文字目の「%1」: 検索が長すぎます。</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>語が共通する論文はライブラリにほかにありません。</translation>
    </message>
    <message>
        <source>List the papers of the library that are most like one.</source>
        <translation>ある論文に最も似た論文をライブラリから一覧表示します。</translation>
    </message>
    <message>
        <source>Compares the words of titles and abstracts, over the whole library and without a network. The first column says how similar a paper is, 100 % being the same words; the others are those of picks. With --json the objects are those of picks and carry similarity, from 0 to 1.</source>
        <translation>ライブラリ全体のタイトルと要旨の語を、ネットワークを使わずに比較します。最初の列は類似度で、100% は語が同じであることを示します。ほかの列は picks と同じです。--json のオブジェクトも picks と同じで、0 から 1 の similarity が加わります。</translation>
    </message>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 と不明分</translation>
    </message>
    <message>
        <source>%1 requests; tokens: %2 in (%3 cached), %4 out (%5 reasoning); %6</source>
        <translation>リクエスト %1 回。トークン: 入力 %2 (キャッシュ %3)、出力 %4 (推論 %5)。%6</translation>
    </message>
    <message>
        <source>%1 requests had no answer and were perhaps billed: at most $%2 more, which counts against the caps.</source>
        <translation>リクエスト %1 回に回答がなく、課金された可能性があります: 最大で追加 $%2 (上限に算入されます)。</translation>
    </message>
    <message>
        <source>%1 requests have no known price and are not in the sum. See: firstlight prices --help</source>
        <translation>リクエスト %1 回は価格が不明で、合計に含まれません。参照: firstlight prices --help</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source> of at most $%1 a month</source>
        <translation> (月の上限 $%1)</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2025-10.</source>
        <translation>「%1」は 2025-10 のような月ではありません。</translation>
    </message>
    <message>
        <source>Tell what models cost, by month or by day.</source>
        <translation>モデルの費用を月別または日別に表示します。</translation>
    </message>
    <message>
        <source>By model and purpose: requests, tokens and US dollars. Days and months are UTC&apos;s, as the caps&apos;.</source>
        <translation>モデルと用途ごとのリクエスト数、トークン数、米ドル額。日と月は、上限と同じく UTC によります。</translation>
    </message>
    <message>
        <source>The days of this month.</source>
        <translation>この月の日別。</translation>
    </message>
    <message>
        <source>  %1 %2 %3 listed, %4 kept  %5</source>
        <translation>  %1 %2 掲載 %3 件、保存 %4 件  %5</translation>
    </message>
    <message>
        <source>; next try from %1</source>
        <translation>、次の試行は %1 以降</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1: 新着なし (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement (weekend)</source>
        <translation>%1: 新着なし (週末)</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1: 新着 %2 件、対象 %3 件、未読 %4 件</translation>
    </message>
    <message>
        <source>%1: missing in %2; get it with: firstlight backfill --from %3 --to %3</source>
        <translation>%1: %2 が欠落。取得するには: firstlight backfill --from %3 --to %3</translation>
    </message>
    <message>
        <source>Next announcement: %1, in %2 h %3 min</source>
        <translation>次の新着: %1 (あと %2 時間 %3 分)</translation>
    </message>
    <message>
        <source>  %1  %2  %3  %4: %5 scored, %6 before, %7 unscored  %8</source>
        <translation>  %1  %2  %3  %4: 採点 %5 件、採点済み %6 件、未採点 %7 件  %8</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>最近の実行:</translation>
    </message>
    <message>
        <source>Spent this month: $%1
Everything is kept in: %2</source>
        <translation>今月の支出: $%1
保存場所: %2</translation>
    </message>
    <message>
        <source>Tell the state of the feeds by day, the last runs, the month&apos;s spending.</source>
        <translation>日ごとのフィードの状態、最近の実行、今月の支出を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>論文 %n 件を既読に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>論文 %n 件を未読に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) starred</source>
        <translation>
            <numerusform>論文 %n 件にスターを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star taken from %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件のスターを解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as not interesting</source>
        <translation>
            <numerusform>論文 %n 件を「興味なし」に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer not interesting</source>
        <translation>
            <numerusform>論文 %n 件の「興味なし」を取り消し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put on the list of what to read</source>
        <translation>
            <numerusform>論文 %n 件を「あとで読む」に追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken off the list of what to read</source>
        <translation>
            <numerusform>論文 %n 件を「あとで読む」から削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) rescued</source>
        <translation>
            <numerusform>論文 %n 件を救い出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer rescued</source>
        <translation>
            <numerusform>論文 %n 件の救出を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>論文 %n 件にタグ「%1」を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” taken off %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件からタグ「%1」を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) written</source>
        <translation>
            <numerusform>論文 %n 件にメモを記入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) removed</source>
        <translation>
            <numerusform>論文 %n 件のメモを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>やり直しました: %1。</translation>
    </message>
    <message>
        <source>Take back the last star, mark, tag or note.</source>
        <translation>最後に行ったスター、マーク、タグ、メモの変更を元に戻します。</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>最後に元に戻した操作をやり直します。</translation>
    </message>
    <message>
        <source>Name papers, or say --starred.</source>
        <translation>論文を指定するか、--starred を付けてください。</translation>
    </message>
    <message>
        <source>No paper is starred.</source>
        <translation>スター付きの論文はありません。</translation>
    </message>
    <message>
        <source>Zotero does not answer at %1 (%2). Start Zotero and try again; nothing else was changed.</source>
        <translation>%1 の Zotero が応答しません (%2)。Zotero を起動してもう一度試してください。ほかには何も変更していません。</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1”.</source>
        <translation>Zotero にコレクション「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 saved in “%2”, %3 there before, %4 not in the library.</source>
        <translation>「%2」に %1 件を保存、登録済み %3 件、ライブラリになし %4 件。</translation>
    </message>
    <message>
        <source>Zotero broke off while it got %1 papers: look there whether they came. They are sent again with --again only.</source>
        <translation>Zotero が %1 件の論文を受け取る途中で切断されました。届いたかどうかを Zotero で確認してください。再送は --again を付けたときだけ行われます。</translation>
    </message>
    <message>
        <source>%1 PDFs attached, %2 missed.</source>
        <translation>PDF を %1 件添付、%2 件は取得できませんでした。</translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”); only papers that Firstlight sent itself were left out.</source>
        <translation>Zotero に登録済みの内容を照会できません (Zotero の設定の「詳細」にある「他のアプリケーションに許可…」)。Firstlight から送った論文だけを除外しました。</translation>
    </message>
    <message>
        <source>Put papers into the running Zotero.</source>
        <translation>起動中の Zotero に論文を登録します。</translation>
    </message>
    <message>
        <source>They come where Zotero&apos;s selection is, or into --collection, with their categories and your tags and note. What was sent before, or is in Zotero already where that can be asked, is left out.</source>
        <translation>Zotero で選択中の場所、または --collection に、カテゴリ、タグ、メモとともに登録します。以前に送ったものと、照会できる場合は Zotero に登録済みのものを除外します。</translation>
    </message>
    <message>
        <source>All starred papers.</source>
        <translation>スター付きのすべての論文。</translation>
    </message>
    <message>
        <source>Into the collection of this name.</source>
        <translation>この名前のコレクションに登録する。</translation>
    </message>
    <message>
        <source>With their PDFs, got from arXiv at its pace.</source>
        <translation>PDF も登録する (arXiv の取得間隔に従って取得)。</translation>
    </message>
    <message>
        <source>Those too that were sent before.</source>
        <translation>以前に送ったものも登録する。</translation>
    </message>
    <message>
        <source>%1  cannot be used: %2</source>
        <translation>%1  使用できません: %2</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 papers, %5 starred</source>
        <translation>%1  %2  %3  論文 %4 件、スター %5 件</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>There is no library yet.</source>
        <translation>ライブラリはまだありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>The library is that of the backup now. What it replaced is among the backups: firstlight backup list</source>
        <translation>ライブラリはバックアップのものになりました。置き換えられたものはバックアップの中にあります: firstlight backup list</translation>
    </message>
    <message>
        <source>Usage: firstlight backup list|now|restore FILE|merge FILE</source>
        <translation>使い方: firstlight backup list|now|restore ファイル|merge ファイル</translation>
    </message>
    <message>
        <source>%1: %2 taken, %3 already there.</source>
        <translation>%1: 取り込み %2、既存 %3。</translation>
    </message>
    <message>
        <source>List backups, make one, go back to one, or merge one.</source>
        <translation>バックアップの一覧、作成、復元、統合。</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole library. One is made every day that Firstlight is used; seven of those are kept, and seven of those made with “now”. “restore” puts a backup in the library&apos;s place after a backup of what is there; no other Firstlight may have the library open. “merge” takes from a backup what the library no longer has, and changes nothing else.</source>
        <translation>バックアップはライブラリ全体のコピーです。Firstlight を使った日ごとに 1 つ作られ、7 つが残ります。「now」で作ったものも 7 つ残ります。「restore」は現在のものをバックアップしてから、選んだバックアップをライブラリと置き換えます。ほかの Firstlight がライブラリを開いていてはいけません。「merge」はライブラリにもうないものをバックアップから取り込み、ほかは変えません。</translation>
    </message>
    <message>
        <source>Papers, announcements, criteria, scores with every opinion, stars, notes, tags, searches, pinned tests, audits, what was sent to Zotero, runs, the journal of requests and settings, one JSON object a line; keys and passwords are never in it. Read it back, or into another library, with: firstlight import FILE</source>
        <translation>論文、新着、評価基準、すべての評価、スター、メモ、タグ、検索、固定したテスト、監査、Zotero に送ったもの、実行、リクエストの記録、設定。1 行に 1 つの JSON オブジェクトです。キーとパスワードは決して含まれません。再び読み込む、または別のライブラリに読み込むには: firstlight import ファイル</translation>
    </message>
    <message>
        <source>Leave out the models&apos; raw answers that were read already. What they said of papers is in all the same.</source>
        <translation>読み取り済みのモデルの生の応答を省きます。論文について述べた内容は含まれます。</translation>
    </message>
    <message>
        <source>Firstlight reads the day&apos;s arXiv papers with you.

Usage: firstlight [OPTIONS] [LINK…]         opens the window
       firstlight COMMAND [OPTIONS] […]

Commands:
</source>
        <translation>Firstlight で arXiv のその日の論文を読みます。

使い方: firstlight [オプション] [リンク…]          ウィンドウを開きます
        firstlight コマンド [オプション] […]

コマンド:
</translation>
    </message>
    <message>
        <source>The window opens links, and there is no display.</source>
        <translation>リンクはウィンドウで開きますが、ディスプレイがありません。</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1 行目、%2: %3</translation>
    </message>
    <message>
        <source>Settings taken: %1, of which %2 changed. Refused: %3.</source>
        <translation>取り込んだ設定: %1 件 (うち変更 %2 件)。受け付けなかった設定: %3 件。</translation>
    </message>
    <message>
        <source>List, read, change, restore, export and import settings.</source>
        <translation>設定の一覧表示、表示、変更、既定値への復元、書き出し、読み込みを行います。</translation>
    </message>
    <message>
        <source>A file of settings has a line KEY = VALUE each; what stands behind a # is not read. Keys of services are not settings and never in it. Import takes what is right and says what is not; the exit code is 1 then.</source>
        <translation>設定のファイルは 1 行に 1 つ KEY = VALUE の形で書きます。# より後ろは読みません。サービスのキーは設定ではなく、決して含まれません。import は正しいものを取り込み、正しくないものを示します。その場合の終了コードは 1 です。</translation>
    </message>
    <message>
        <source>--from, --to, --url, --title and --no-prompt go with --site; --day, --month, --format and --output do not.</source>
        <translation>--from、--to、--url、--title、--no-prompt は --site と共に使います。--day、--month、--format、--output は共に使えません。</translation>
    </message>
    <message>
        <source>Write the digest of a day or a month, or all as a site.</source>
        <translation>1 日分または 1 か月分のダイジェスト、または全体をサイトとして書き出します。</translation>
    </message>
    <message>
        <source>A site is a folder of pages with a feed, to be read where it lies or published by any web server. Writing it again changes only what changed. Stars, notes, tags and what you read are not in it; the criteria are, unless --no-prompt is given.</source>
        <translation>サイトはフィード付きのページのフォルダーで、その場で読むことも、任意のウェブサーバーで公開することもできます。再度書き出すと、変わったものだけが変わります。スター、メモ、タグ、既読の記録は含まれません。評価基準は --no-prompt を付けない限り含まれます。</translation>
    </message>
    <message>
        <source>Write all days as a site into this folder.</source>
        <translation>すべての日をサイトとしてこのフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>Of a site: its first day (YYYY-MM-DD).</source>
        <translation>サイトの最初の日 (YYYY-MM-DD)。</translation>
    </message>
    <message>
        <source>Of a site: its last day (YYYY-MM-DD).</source>
        <translation>サイトの最後の日 (YYYY-MM-DD)。</translation>
    </message>
    <message>
        <source>Of a site: its address; else the setting site.url.</source>
        <translation>サイトのアドレス。なければ設定 site.url。</translation>
    </message>
    <message>
        <source>Of a site: its heading; else the setting site.title.</source>
        <translation>サイトの見出し。なければ設定 site.title。</translation>
    </message>
    <message>
        <source>Of a site: leave the criteria out.</source>
        <translation>サイトに評価基準を載せません。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2, not there</source>
        <translation>%1: %2、ありません</translation>
    </message>
    <message>
        <source>Obsidian notes are one file a paper: name their folder with --output.</source>
        <translation>Obsidian のノートは論文ごとに 1 ファイルです。--output でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>%1: 新規 %2、更新 %3、変更なし %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be written (%1): %2</source>
        <translation>
            <numerusform>%n 件のノートを書き出せませんでした (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file; of obsidian, the folder.</source>
        <translation>このファイルに書き出します。obsidian ではフォルダー。</translation>
    </message>
    <message>
        <source>Tell the desktop what was found, as the settings notify.… have it.</source>
        <translation>見つかったものを、設定 notify.… に従ってデスクトップに通知します。</translation>
    </message>
    <message>
        <source>“%1” at %2: no such key. There are author, title, abstract, note, cat, tag, is, rel, nov, sum, day and id.</source>
        <translation>%2 文字目の「%1」: そのようなキーはありません。使えるのは author、title、abstract、note、cat、tag、is、rel、nov、sum、day、id です。</translation>
    </message>
    <message>
        <source>“%1” at %2: no identifier of a paper such as 2510.01234.</source>
        <translation>%2 文字目の「%1」: 2510.01234 のような論文の識別子ではありません。</translation>
    </message>
    <message>
        <source>--site wants a folder.</source>
        <translation>--site にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>There is no announcement within these days in the library. Get some with: firstlight backfill --from DAY</source>
        <translation>この期間の新着はライブラリにありません。取得するには: firstlight backfill --from 日付</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 がすでにあり、Firstlight が書いたものではありません。何も変更していません。別のフォルダーを選ぶか、そのファイルを移してください。</translation>
    </message>
    <message>
        <source>%1. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>%1。以前に書き出したページは有効なままです。空きを作るか別のフォルダーを選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 days with %2 picks: %3 files written, %4 unchanged, %5 removed. The site begins at %6</source>
        <translation>%1 日、選出論文 %2 件: %3 ファイルを書き出し、%4 は変更なし、%5 を削除。サイトの入口は %6</translation>
    </message>
    <message>
        <source>Wrote %1 of %2 days …</source>
        <translation>%2 日のうち %1 日を書き出しました…</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>中止しました。フォルダーは元のままです。</translation>
    </message>
    <message>
        <source>%1: left alone: %2</source>
        <translation>%1: そのままにしました: %2</translation>
    </message>
    <message>
        <source>%1: nothing new since the last time.</source>
        <translation>%1: 前回から新しいものはありません。</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there</source>
        <translation>%1 (%2): 取り込み %3、既存 %4</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>、拒否 %1</translation>
    </message>
    <message>
        <source>%1: written, %2.</source>
        <translation>%1: 書き出しました、%2。</translation>
    </message>
    <message>
        <source>%1: nothing has changed here.</source>
        <translation>%1: ここでは何も変わっていません。</translation>
    </message>
    <message>
        <source>No shared folder is set. Set one with: firstlight config set sync.folder DIR</source>
        <translation>共有フォルダーが設定されていません。設定するには: firstlight config set sync.folder フォルダー</translation>
    </message>
    <message>
        <source>Make the libraries of your machines one, by a shared folder.</source>
        <translation>共有フォルダーを使って、複数のコンピューターのライブラリを 1 つにします。</translation>
    </message>
    <message>
        <source>The folder (sync.folder) is one that another program keeps alike on all of them. Each machine writes a file of its own there and reads those of the others; what was changed last counts, and of a note that was changed on two both texts stay. Settings and keys do not go along. A file that is not whole is left alone and tried again the next time. The window does this by itself.
Exit codes: 1 a file was left alone, 2 there is no such folder.</source>
        <translation>フォルダー (sync.folder) は、ほかのプログラムがすべてのコンピューターで同じに保つものです。各コンピューターはそこに自分のファイルを書き、ほかのファイルを読みます。最後の変更が有効で、2 台で変更されたメモは両方の文章が残ります。設定とキーは共有されません。不完全なファイルはそのままにして、次回もう一度試します。ウィンドウはこれを自動で行います。
終了コード: 1 ファイルをそのままにした、2 フォルダーがない。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>How much is free cannot be told.</source>
        <translation>空き容量を確認できません。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>The price of this model is not known; caps in dollars cannot hold it.</source>
        <translation>このモデルの価格は不明です。ドル単位の上限は適用できません。</translation>
    </message>
    <message>
        <source>Costs nothing: it runs on this computer.</source>
        <translation>無料です。このコンピューターで動作します。</translation>
    </message>
    <message>
        <source>%1 in, %2 in from the cache, %3 out per million tokens</source>
        <translation>100 万トークンあたり入力 %1、キャッシュからの入力 %2、出力 %3</translation>
    </message>
    <message>
        <source>%1 (prices of %2).</source>
        <translation>%1 (%2 の価格)。</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1 tokens, price not known.</source>
        <translation>架空の論文を 1 件送信します: 約 %1 トークン、価格は不明。</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1, at most %2.</source>
        <translation>架空の論文を 1 件送信します: 約 %1、最大 %2。</translation>
    </message>
    <message>
        <source>answers by JSON schema</source>
        <translation>JSON スキーマに従って回答</translation>
    </message>
    <message>
        <source>answers in JSON, without a schema</source>
        <translation>JSON で回答 (スキーマなし)</translation>
    </message>
    <message>
        <source>answers in plain text</source>
        <translation>プレーンテキストで回答</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>入力 %1 トークン、出力 %2 トークン</translation>
    </message>
    <message>
        <source> (%1 of them reasoning)</source>
        <translation> (うち推論 %1)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>おおよそ %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>価格不明</translation>
    </message>
    <message numerus="yes">
        <source>found by %Ln request(s)</source>
        <translation>
            <numerusform>リクエスト %Ln 回で判明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, but did not judge the paper as asked. Papers may stay without a score; another model may do better.
%2</source>
        <translation>%1 は回答しましたが、求めた形で論文を評価しませんでした。論文が未採点のまま残ることがあります。別のモデルのほうがよいかもしれません。
%2</translation>
    </message>
    <message>
        <source>It works: %1 judged the paper.
%2</source>
        <translation>正常に動作しています。%1 が論文を評価しました。
%2</translation>
    </message>
</context>
<context>
    <name>CriteriaDifference</name>
    <message>
        <source>Relevant keywords</source>
        <translation>関連キーワード</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>非関連キーワード</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>応用キーワード</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>採点基準</translation>
    </message>
    <message>
        <source>These revisions say the same.</source>
        <translation>これらのリビジョンは同じ内容です。</translation>
    </message>
    <message>
        <source>switched on or off</source>
        <translation>オン/オフを切り替え</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>新しいトピック</translation>
    </message>
    <message>
        <source>topic removed</source>
        <translation>トピックを削除</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>%1 番目から %2 番目に移動</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>名前のないトピック</translation>
    </message>
    <message>
        <source>Relevant:</source>
        <translation>関連:</translation>
    </message>
    <message>
        <source>Irrelevant:</source>
        <translation>非関連:</translation>
    </message>
</context>
<context>
    <name>CriteriaLint</name>
    <message>
        <source>“%1” is both wanted and unwanted; wanted wins. %2 of %3 papers hold it.</source>
        <translation>「%1」が関連と非関連の両方にあります。関連が優先されます。論文 %3 件中 %2 件に含まれます。</translation>
    </message>
    <message>
        <source>The cut-off of novelty lets papers from %1 to %2 pass, which the rubric calls old.</source>
        <translation>新規性のしきい値は、採点基準で新しくないとされる %1～%2 の論文を通します。</translation>
    </message>
    <message>
        <source>The cut-off of novelty keeps out papers from %1 to %2, which the rubric calls new.</source>
        <translation>新規性のしきい値は、採点基準で新しいとされる %1～%2 の論文を外します。</translation>
    </message>
    <message>
        <source>The cut-off of relevance lets papers from %1 to %2 pass, which the rubric calls irrelevant.</source>
        <translation>関連度のしきい値は、採点基準で関連がないとされる %1～%2 の論文を通します。</translation>
    </message>
    <message>
        <source>The cut-off of relevance keeps out papers from %1 to %2, which the rubric calls relevant.</source>
        <translation>関連度のしきい値は、採点基準で関連があるとされる %1～%2 の論文を外します。</translation>
    </message>
    <message>
        <source>%1 of %2 papers have such scores.</source>
        <translation>論文 %2 件中 %1 件がこのスコアです。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. %2 of %3 papers hold it.</source>
        <translation>「%1」がここに 2 回あります。論文 %3 件中 %2 件に含まれます。</translation>
    </message>
    <message>
        <source>None of %2 papers holds a term of the topic “%1”.</source>
        <translation>トピック「%1」の語を含む論文は %2 件中 1 件もありません。</translation>
    </message>
    <message>
        <source>None of %2 papers holds “%1”.</source>
        <translation>「%1」を含む論文は %2 件中 1 件もありません。</translation>
    </message>
    <message>
        <source>“%1” is in %2 of %3 papers (%4 %): too broad to tell them apart.</source>
        <translation>「%1」は論文 %3 件中 %2 件 (%4%) に含まれます。広すぎて区別に役立ちません。</translation>
    </message>
    <message>
        <source>Nothing says what is not wanted: %1 of %2 papers to keep out hold wanted terms.</source>
        <translation>不要なものについての記述がありません。外すべき論文 %2 件中 %1 件に関連の語が含まれます。</translation>
    </message>
</context>
<context>
    <name>CriteriaStrip</name>
    <message>
        <source>No paper moves.</source>
        <translation>スコアが動く論文はありません。</translation>
    </message>
    <message>
        <source>+%1 in, −%2 out, %3 moved</source>
        <translation>選出に +%1 件、選外へ −%2 件、変動 %3 件</translation>
    </message>
    <message>
        <source>By the local estimates %1, %2, %3.</source>
        <translation>ローカル推定値では、%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) come into the picks</source>
        <translation>
            <numerusform>論文 %Ln 件が選出に加わり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) go out of them</source>
        <translation>
            <numerusform>%Ln 件が選出から外れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) move on their side</source>
        <translation>
            <numerusform>%Ln 件のスコアが区分を変えずに動きます</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised by: %1</source>
        <translation>上げた語: %1</translation>
    </message>
    <message>
        <source>Lowered by: %1</source>
        <translation>下げた語: %1</translation>
    </message>
</context>
<context>
    <name>CriteriaTemplates</name>
    <message>
        <source>Foundations of machine learning</source>
        <translation>機械学習の基礎</translation>
    </message>
    <message>
        <source>Language models and agents</source>
        <translation>言語モデルとエージェント</translation>
    </message>
    <message>
        <source>A blank page with hints</source>
        <translation>ヒント付きの白紙</translation>
    </message>
</context>
<context>
    <name>DataPlaces</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Downloaded PDFs</source>
        <translation>ダウンロードした PDF</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys kept in a file</source>
        <translation>ファイルに保存したキー</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共有フォルダー</translation>
    </message>
    <message>
        <source>To move to another computer: write everything into one file there with “firstlight bundle export FILE” and read it here with “firstlight import FILE”, the other way round likewise; or, with Firstlight closed on both, copy the folder of the library and the file of the settings to the same places. Keys do not move: set them again. Downloaded PDFs can be got again. The log beside the library need not move.</source>
        <translation>別のコンピューターに移るには: 移る前のコンピューターで「firstlight bundle export ファイル」ですべてを 1 つのファイルに書き出し、ここで「firstlight import ファイル」で読み込みます。逆も同様です。または、両方で Firstlight を閉じ、ライブラリのフォルダーと設定ファイルを同じ場所にコピーします。キーは移りません。改めて設定してください。ダウンロードした PDF は再取得できます。ライブラリの隣のログは移す必要がありません。</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>%1 picks of %2</source>
        <translation>%2 件中 %1 件を選出</translation>
    </message>
    <message>
        <source>%1 picks of %2; a part is missing</source>
        <translation>%2 件中 %1 件を選出、一部欠落</translation>
    </message>
    <message>
        <source>missing; fill the gap</source>
        <translation>欠落、補完してください</translation>
    </message>
    <message>
        <source>waiting for the announcement</source>
        <translation>新着の公開待ち</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds were out of date</source>
        <translation>arXiv のフィードが更新されていませんでした</translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation>取得できませんでした</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>before your first day; not in the library</source>
        <translation>使い始める前の日、ライブラリになし</translation>
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
        <translation>%1 という名前のホストがないか、このコンピューターがオフラインです。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the model&apos;s server, or check the port in the address.</source>
        <translation>%1 で待ち受けているものがありません。モデルのサーバーを起動するか、アドレスのポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the address, or try again later.</source>
        <translation>%1 は接続を受け付けていません。アドレスを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be made secure (TLS), so nothing was sent. Check the address and this computer&apos;s clock; a proxy that reads along needs its certificate installed.</source>
        <translation>%1 への接続を安全にできないため (TLS)、何も送信していません。アドレスとこのコンピューターの時計を確認してください。通信を読み取るプロキシを使う場合は、その証明書のインストールが必要です。</translation>
    </message>
    <message>
        <source>The proxy between here and %1 fails. Check the proxy in the desktop&apos;s network settings, or http_proxy and https_proxy.</source>
        <translation>%1 までの間にあるプロキシでエラーが発生しました。デスクトップのネットワーク設定のプロキシ、または http_proxy と https_proxy を確認してください。</translation>
    </message>
    <message>
        <source>%1 took too long. Try again later, or choose a faster model.</source>
        <translation>%1 の応答に時間がかかりすぎました。後でもう一度試すか、より速いモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 gave no usable answer. Is this the address of a model&apos;s service?</source>
        <translation>%1 から使用できる応答がありませんでした。このアドレスはモデルのサービスのものですか?</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2. The key is not sent there. Set the address that is meant.</source>
        <translation>%1 はリクエストを %2 に転送しています。転送先にキーは送信されません。本来のアドレスを設定してください。</translation>
    </message>
    <message>
        <source>%1 sends requests on to elsewhere. The key is not sent there. Check the address.</source>
        <translation>%1 はリクエストを別の場所に転送しています。転送先にキーは送信されません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check it; most end in /v1.</source>
        <translation>%1 のこのアドレスには何もありません。確認してください。多くは /v1 で終わります。</translation>
    </message>
    <message>
        <source>%1 wants a key. Set one for it.</source>
        <translation>%1 にはキーが必要です。キーを設定してください。</translation>
    </message>
    <message>
        <source>%1 forbids this. The key may lack the right: check it there, or set another.</source>
        <translation>%1 がこれを禁止しています。キーに権限がない可能性があります。サービス側で確認するか、別のキーを設定してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Set another.</source>
        <translation>%1 がキーを受け付けません。別のキーを設定してください。</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Top it up there.</source>
        <translation>%1 のアカウントの残高がありません。サービス側で補充してください。</translation>
    </message>
    <message>
        <source>%1 limits requests now. Try again in some minutes.</source>
        <translation>%1 が現在リクエストを制限しています。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is in trouble. Try again later.</source>
        <translation>%1 で問題が発生しています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The library could not be written, so nothing was sent.</source>
        <translation>ライブラリに書き込めなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>%1 refuses the request.</source>
        <translation>%1 がリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2” to this key. Choose another.</source>
        <translation>%1 はこのキーではモデル「%2」を提供していません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model does not take this effort. Choose another, or “as the service likes”.</source>
        <translation>モデルがこの推論の強さに対応していません。別のものか「サービスに任せる」を選んでください。</translation>
    </message>
    <message>
        <source>Only https addresses are used, or http on this machine; nothing was sent.</source>
        <translation>使用できるのは https のアドレス、またはこのコンピューターの http だけです。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1: what happened and what to do; %2: the words of a service or of the system</extracomment>
        <translation>%1 (「%2」)</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>By criterion %1.</source>
        <translation>評価基準 %1 による。</translation>
    </message>
    <message>
        <source>By criterion %1, %2.</source>
        <translation>評価基準 %1「%2」による。</translation>
    </message>
    <message>
        <source>Names criterion %1, which the criteria do not have.</source>
        <translation>評価基準 %1 を挙げていますが、その番号の基準はありません。</translation>
    </message>
    <message>
        <source>Quotes “%1” from the title.</source>
        <translation>タイトルから「%1」を引用。</translation>
    </message>
    <message>
        <source>Quotes “%1” from the abstract.</source>
        <translation>要旨から「%1」を引用。</translation>
    </message>
    <message>
        <source>Unverified: “%1” stands neither in the title nor in the abstract.</source>
        <extracomment>behind a sign for a warning</extracomment>
        <translation>未確認: 「%1」はタイトルにも要旨にもありません。</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic, and the same words (%1).</source>
        <translation>ローカルランカーも一致: 同じトピック、同じ語 (%1)。</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic.</source>
        <translation>ローカルランカーも一致: 同じトピック。</translation>
    </message>
    <message>
        <source>The local ranker agrees on these words: %1.</source>
        <translation>ローカルランカーも次の語で一致: %1。</translation>
    </message>
    <message>
        <source>The local ranker goes by other words.</source>
        <translation>ローカルランカーは別の語に基づいています。</translation>
    </message>
    <message>
        <source>The local ranker differs: it goes by %1.</source>
        <translation>ローカルランカーは不一致: %1 に基づいています。</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Obsidian notes</source>
        <translation>Obsidian のノート</translation>
    </message>
</context>
<context>
    <name>FeedFaults</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 の新着が欠落</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv still offered the papers of the day before</source>
        <translation>%2 の %1: arXiv がまだ前日の論文を配信していました</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv&apos;s feed was cut, a part is missing</source>
        <translation>%2 の %1: arXiv のフィードが途中で切れており、一部欠落</translation>
    </message>
    <message>
        <source>%1 on %2: could not be fetched</source>
        <translation>%2 の %1: 取得できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) missing</source>
        <translation>
            <numerusform>%Ln 日分が欠落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) without usable papers</source>
        <translation>
            <numerusform>使用できる論文のないフィード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 以降: %1</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>次の試行 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A category of arXiv: code, then name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Importing %1, %2 %</source>
        <translation>%1 を取り込み中、%2%</translation>
    </message>
    <message>
        <source>%1 taken, %2 already there, %3 refused</source>
        <translation>取り込み %1 件、登録済み %2 件、拒否 %3 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; import the file again to go on.</source>
        <translation>キャンセルしました。取り込んだものは保存されています。続けるにはファイルをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The library or the file failed (%1). What was taken is kept.</source>
        <translation>ライブラリまたはファイルでエラーが発生しました (%1)。取り込んだものは保存されています。</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>It went on where it had been broken off.</source>
        <translation>中断した箇所から再開しました。</translation>
    </message>
</context>
<context>
    <name>KeyBinding</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>%1 moves within lists and text; it stays as it is.</source>
        <translation>%1 は一覧や文章の中の移動に使うため、変更できません。</translation>
    </message>
    <message>
        <source>%1 alone types text. Hold Ctrl or Alt with it for this command.</source>
        <translation>%1 だけでは文字の入力になります。このコマンドには Ctrl か Alt を組み合わせてください。</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>キーファイル %1 を読み取れません</translation>
    </message>
    <message>
        <source>the key file %1 is open to other users of this machine (mode %2), so it is not read. They may know the key: replace it at the service, then set it anew. “chmod 600” makes the file usable again</source>
        <translation>キーファイル %1 はこのコンピューターのほかのユーザーにも開かれているため (モード %2)、読み取りません。キーを知られた可能性があるので、サービス側で新しいキーに替えて設定し直してください。「chmod 600」でファイルは再び使用できます</translation>
    </message>
    <message>
        <source>the key file %1 is not your own, so it is not read</source>
        <translation>キーファイル %1 は自分のものではないため、読み取りません</translation>
    </message>
    <message>
        <source>the key file %1 holds no keys that can be made out. Mend it or move it away</source>
        <translation>キーファイル %1 から判別できるキーがありません。修正するか、別の場所に移してください</translation>
    </message>
    <message>
        <source>the key file %1 cannot be written</source>
        <translation>キーファイル %1 に書き込めません</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The key store of this desktop is locked: unlock it, for instance by its own program (Passwords and Keys, KWalletManager).</source>
        <translation>このデスクトップのキーリングはロックされています。専用のプログラム (パスワードと鍵、KWalletManager など) でロックを解除してください。</translation>
    </message>
    <message>
        <source>There is no key store on this desktop that works (%1).</source>
        <translation>このデスクトップには使用できるキーリングがありません (%1)。</translation>
    </message>
    <message>
        <source>The key store of this desktop refused (%1).</source>
        <translation>このデスクトップのキーリングが拒否しました (%1)。</translation>
    </message>
    <message>
        <source>The key store of this desktop does not answer; perhaps a window asks to unlock it.</source>
        <translation>このデスクトップのキーリングが応答しません。ロックの解除を求めるウィンドウが開いているかもしれません。</translation>
    </message>
    <message>
        <source>From the environment (FIRSTLIGHT_API_KEY).</source>
        <translation>環境変数 (FIRSTLIGHT_API_KEY) から。</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>このセッションの間だけ保持。</translation>
    </message>
    <message>
        <source>In the file %1, which only you can read.</source>
        <translation>ファイル %1 内 (自分だけが読めます)。</translation>
    </message>
    <message>
        <source>In the key store of this desktop.</source>
        <translation>このデスクトップのキーリング内。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>見つかりません。%1</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>読み取っていません: %1。</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Stars %1 of %2</source>
        <translation>スター付き %1/%2</translation>
    </message>
    <message>
        <source>Dismissed %1 of %2</source>
        <translation>興味なし %1/%2</translation>
    </message>
    <message>
        <source>Pinned %1 of %2</source>
        <translation>固定 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>loses %1 of your %Ln star(s)</source>
        <translation>
            <numerusform>スター付き %Ln 件中 %1 件が選外に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lets %1 of the %Ln paper(s) back in that you dismissed</source>
        <translation>
            <numerusform>興味なし %Ln 件中 %1 件が選出に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fails %1 of your %Ln pinned test(s)</source>
        <translation>
            <numerusform>固定したテスト %Ln 件中 %1 件が不合格に</numerusform>
        </translation>
    </message>
    <message>
        <source>This edit %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>この編集の影響: %1。</translation>
    </message>
    <message numerus="yes">
        <source>It passes %Ln test(s) more.</source>
        <translation>
            <numerusform>さらにテスト %Ln 件が合格します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred, but %1: %2</source>
        <translation>スター付きですが %1: %2</translation>
    </message>
    <message>
        <source>Dismissed, but %1: %2</source>
        <translation>興味なしですが %1: %2</translation>
    </message>
    <message>
        <source>Pinned as “%1”, but %2: %3</source>
        <translation>「%1」に固定していますが %2: %3</translation>
    </message>
    <message>
        <source>Nothing in it is wanted</source>
        <translation>該当する語がありません</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The papers could not be fetched: no usable answer came. What had arrived is kept. Check the connection, then try again.</source>
        <translation>論文を取得できませんでした。使用できる応答がありません。受信済みのものは保存されています。接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service asks for a pause. What had arrived is kept. Try again in some minutes.</source>
        <translation>サービスが一時停止を求めています。受信済みのものは保存されています。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The model&apos;s service does not accept the key. Local estimates are shown. Check the key in the settings.</source>
        <translation>モデルのサービスがキーを受け付けません。ローカル推定値を表示しています。設定でキーを確認してください。</translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. The scores paid for are kept. Top it up, or rank locally.</source>
        <translation>モデルのサービスのアカウントの残高がありません。支払い済みのスコアは保存されています。補充するか、ローカルで順位付けしてください。</translation>
    </message>
    <message>
        <source>The service will not take this request as it is. Check categories and model in the settings.</source>
        <translation>サービスはこのリクエストをそのままでは受け付けません。設定でカテゴリとモデルを確認してください。</translation>
    </message>
    <message>
        <source>The request is longer than the model can read. Shorten the criteria or choose another model.</source>
        <translation>リクエストがモデルの読める長さを超えています。評価基準を短くするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The answer was not what it should be, so nothing of it was stored. Try again later.</source>
        <translation>応答が想定と異なったため、内容は保存していません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The spending cap is reached. All scores so far are kept. Raise the cap in the settings to go on.</source>
        <translation>支出の上限に達しました。これまでのスコアはすべて保存されています。続けるには設定で上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Another Firstlight is getting papers already. Wait for it to end.</source>
        <translation>別の Firstlight がすでに論文を取得しています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>arXiv has not announced today&apos;s papers yet. They are asked for again in an hour.</source>
        <translation>arXiv は今日の論文をまだ公開していません。1 時間後に再び取得します。</translation>
    </message>
    <message>
        <source>There is nothing to get now.</source>
        <translation>今は取得するものがありません。</translation>
    </message>
    <message>
        <source>The PDF could not be fetched: no usable answer came. Check the connection, then try again.</source>
        <translation>PDF を取得できませんでした。使用できる応答がありません。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>arXiv asks for a pause, so the PDF was not fetched. Try again in some minutes.</source>
        <translation>arXiv が一時停止を求めているため、PDF を取得しませんでした。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>arXiv has no PDF of this version now. It may still be being made; its page says more.</source>
        <translation>このバージョンの PDF は現在 arXiv にありません。まだ作成中の可能性があります。詳しくは arXiv のページを参照してください。</translation>
    </message>
    <message>
        <source>Another Firstlight is talking to arXiv. Try again in a minute.</source>
        <translation>別の Firstlight が arXiv と通信中です。1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The PDF could not be kept. Check that the disk is not full.</source>
        <translation>PDF を保存できませんでした。ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The PDF could not be fetched.</source>
        <translation>PDF を取得できませんでした。</translation>
    </message>
    <message>
        <source>Cancelled. What had arrived is kept.</source>
        <translation>キャンセルしました。受信済みのものは保存されています。</translation>
    </message>
    <message>
        <source>The model&apos;s key could not be read, so the model was not asked. Local estimates are shown. In the settings a key can be kept for this session only, or in a file.</source>
        <translation>モデルのキーを読み取れなかったため、モデルに尋ねませんでした。ローカル推定値を表示しています。設定で、キーをこのセッションの間だけ、またはファイルに保存できます。</translation>
    </message>
    <message>
        <source>The library cannot be opened. Nothing in it was changed.</source>
        <translation>ライブラリを開けません。内容は何も変更していません。</translation>
    </message>
    <message>
        <source>The papers could not be exported; what was in the file before is still there. Choose another folder, or make room on the disk.</source>
        <translation>論文を書き出せませんでした。ファイルの以前の内容はそのまま残っています。別のフォルダーを選ぶか、ディスクの空き容量を確保してください。</translation>
    </message>
    <message>
        <source>The library could not be read or written. The last change may not be saved. Check that the disk is not full.</source>
        <translation>ライブラリを読み書きできませんでした。最後の変更が保存されていない可能性があります。ディスクがいっぱいでないか確認してください。</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>現在の設定では実行できません。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Declined to judge</source>
        <translation>評価を拒否</translation>
    </message>
    <message>
        <source>No valid answer</source>
        <translation>有効な回答なし</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>関連度 %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>関連度 %1、新規性 %2</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>second opinions</source>
        <translation>セカンドオピニオン</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1, without a cap</source>
        <translation>%1 (上限なし)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1/%2 (%3%)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had no answer and may be billed all the same: at most %1 more, which counts against the caps.</source>
        <translation>
            <numerusform>リクエスト %Ln 回に回答がなく、それでも課金される可能性があります: 最大で追加 %1 (上限に算入されます)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln request(s) is unknown; they are not in the sum.</source>
        <translation>
            <numerusform>リクエスト %Ln 回は価格が不明で、合計に含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services did not say how many tokens they took; those are our own count.</source>
        <translation>一部のサービスが使用トークン数を通知しなかったため、その分は Firstlight が数えた値です。</translation>
    </message>
    <message>
        <source>No answer; perhaps billed</source>
        <translation>回答なし (課金された可能性あり)</translation>
    </message>
    <message>
        <source>Answered; not read yet</source>
        <translation>回答あり (未読み取り)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>タイトルで除外</translation>
    </message>
    <message>
        <source>Kept by its title</source>
        <translation>タイトル選別を通過</translation>
    </message>
    <message>
        <source>Nothing about this paper</source>
        <translation>この論文についての言及なし</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>by an author you follow</source>
        <translation>フォロー中の著者</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>関連度 %1、新規性 %2</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>日別の選出数</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>関連度と新規性</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1: 選出 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>よく現れた著者</translation>
    </message>
    <message>
        <source>arXiv papers of %1</source>
        <translation>arXiv の論文: %1</translation>
    </message>
    <message>
        <source>The library holds no papers of this month.</source>
        <translation>この月の論文はライブラリにありません。</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Picks by day</source>
        <translation>日別の選出数</translation>
    </message>
    <message>
        <source>relevance across, novelty up; outlined: picked</source>
        <translation>横軸は関連度、縦軸は新規性、枠付きは選出</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>関連度と新規性による論文の分布</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>日別の支出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>arXiv announced nothing on %n weekday(s): %1.</source>
        <translation>
            <numerusform>平日の %n 日間、arXiv の新着はありませんでした: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are missing from the library: %1.</source>
        <translation>
            <numerusform>%n 日分の新着がライブラリから欠落しています: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) could not be fetched: %1.</source>
        <translation>
            <numerusform>%n 日分の新着を取得できませんでした: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s announcement is not here yet.</source>
        <translation>今日の新着はまだ届いていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are still to come.</source>
        <translation>
            <numerusform>%n 日分の新着がこれから公開されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) were before your first day: %1.</source>
        <translation>
            <numerusform>%n 日分の新着は使い始める前のものです: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s): %1 papers announced, %2 scanned, %3 picked.</source>
        <translation>
            <numerusform>新着 %n 日分: 論文 %1 件、対象 %2 件、選出 %3 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was asked anything.</source>
        <translation>モデルへの問い合わせはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s), perhaps up to %2 more.</source>
        <translation>
            <numerusform>リクエスト %n 回で %1、さらに最大 %2 かかった可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s).</source>
        <translation>
            <numerusform>リクエスト %n 回で %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked: relevance at least %1, novelty at least %2.</source>
        <translation>選出: 関連度 %1 以上、新規性 %2 以上。</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n paper(s) by followed authors.</source>
        <translation>
            <numerusform>ほかに、フォロー中の著者の論文が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have no score.</source>
        <translation>
            <numerusform>論文 %n 件にはスコアがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by h-index.</source>
        <translation>
            <numerusform>論文 %n 件は h 指数により非表示です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>show all %Ln</source>
        <translation>
            <numerusform>全 %Ln 人を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers by %1 in the library</source>
        <translation>ライブラリ内の %1 の論文</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>%1 公開</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a subject with arXiv&apos;s code for it: Machine Learning (cs.LG)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the abstract alone</source>
        <translation>要旨だけを表示</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点を表示</translation>
    </message>
    <message>
        <source>the abstract is the same</source>
        <translation>要旨は同じ</translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation>コメント:</translation>
    </message>
    <message>
        <source>Journal reference:</source>
        <translation>掲載誌:</translation>
    </message>
    <message>
        <source>DOI:</source>
        <translation>DOI:</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>タグ %1 を外す</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似た論文を表示</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>PDF をダウンロード</translation>
    </message>
    <message>
        <source>Show it typeset</source>
        <translation>数式を組版して表示</translation>
    </message>
    <message>
        <source>Show TeX source</source>
        <translation>TeX ソースを表示</translation>
    </message>
    <message>
        <source>Hide the history of its scores</source>
        <translation>スコアの履歴を隠す</translation>
    </message>
    <message>
        <source>History of its scores</source>
        <translation>スコアの履歴</translation>
    </message>
    <message>
        <source>No author has an h-index of %1 or more.</source>
        <translation>h 指数が %1 以上の著者はいません。</translation>
    </message>
    <message>
        <source> · judged v%1</source>
        <translation> · v%1 を評価</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>まだ採点されていません。</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>採点者</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>revision %1</source>
        <extracomment>the number under which criteria were saved</extracomment>
        <translation>リビジョン %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
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
        <translation>%1。</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between parts that are read aloud</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>あとで読む</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>似た論文: %1</translation>
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
            <numerusform>%1、論文 %Ln 件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln paper(s) unread</source>
        <translation>
            <numerusform>%1、論文 %Ln 件中、未読 %2 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s)</source>
        <translation>
            <numerusform>%1、論文 %Ln 件</numerusform>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Asking arXiv for its feeds</source>
        <translation>arXiv のフィードを問い合わせ中</translation>
    </message>
    <message>
        <source>Asking arXiv for %1</source>
        <translation>arXiv に %1 を問い合わせ中</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>論文を保存中</translation>
    </message>
    <message numerus="yes">
        <source>Ranking %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件を順位付け中</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers</source>
        <translation>著者を照会中: 論文 %1/%2 件</translation>
    </message>
    <message>
        <source>Reading titles: %1 of %2</source>
        <translation>タイトルを確認中: %1/%2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>採点中: %1/%2</translation>
    </message>
    <message>
        <source>Second opinions: %1 of %2</source>
        <translation>セカンドオピニオン: %1/%2</translation>
    </message>
    <message>
        <source>Filling the gap: %1, %2 (%3 of %4)</source>
        <translation>欠落を補完中: %1、%2 (%3/%4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) filled</source>
        <translation>
            <numerusform>%Ln 日分を補完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>まだ %Ln 日分が欠落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker</source>
        <translation>
            <numerusform>ローカルランカーのみ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (about %2 picks missed, %3 to %4)</source>
        <extracomment>%1: &quot;293 left to the local ranker&quot;; %2 to %4: how many picks are probably among them</extracomment>
        <translation>%1 (選出漏れは約 %2 件、範囲 %3～%4 件)</translation>
    </message>
    <message>
        <source>%1 picks of %2</source>
        <translation>%2 件中 %1 件を選出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored</source>
        <translation>
            <numerusform>採点 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>未採点 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title</source>
        <translation>
            <numerusform>タイトルで除外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index</source>
        <translation>
            <numerusform>h 指数で非表示 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>authors not looked up: names decide until the next run</source>
        <translation>著者は未照会: 次の実行まで名前で判断</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No picks among %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>%1中、選出なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pick(s): %1 of %2</source>
        <extracomment>%1: how many picks there are now; %2: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>新たに %Ln 件を選出 (%2中 %1 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s) of %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%1中 %Ln 件を選出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln above your cut-offs</source>
        <translation>
            <numerusform>しきい値を超えたもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by authors you follow</source>
        <translation>
            <numerusform>フォロー中の著者 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>未採点 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed day(s) filled</source>
        <translation>
            <numerusform>取り逃した %Ln 日分を補完しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>まだ %Ln 日分が欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting papers ended early</source>
        <translation>論文の取得が途中で終わりました</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %Ln message(s)</source>
        <translation>
            <numerusform>通知を控えていた間のお知らせ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReportDialog</name>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>of them cached</source>
        <translation>うちキャッシュ</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>うち推論</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1: 新着 %2 件、対象 %3 件、選出 %4 件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had a score before.</source>
        <translation>
            <numerusform>%Ln 件は以前のスコアがありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker.</source>
        <translation>
            <numerusform>%Ln 件はローカルランカーだけで順位付けしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what it put low were sent all the same, as a check.</source>
        <translation>
            <numerusform>ローカルランカーが下位とした %Ln 件も、確認のため送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title; “Ask the model” reads one of them all the same.</source>
        <translation>
            <numerusform>タイトルで %Ln 件を除外しました。「モデルに尋ねる」を使うと個別に読ませることができます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored; the next run goes on with them.</source>
        <translation>
            <numerusform>%Ln 件は未採点です。次の実行で続けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>リクエスト %Ln 回、合計 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringOffer</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>Score %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件を採点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinions on %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件のセカンドオピニオン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1: 約 %2</translation>
    </message>
    <message>
        <source>%1: price unknown</source>
        <translation>%1: 価格不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to %1</source>
        <translation>
            <numerusform>%1 へのリクエスト %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens in, %2 out</source>
        <translation>入力約 %1 トークン、出力約 %2 トークン</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3</source>
        <translation>最小 %1、見込み %2、最大 %3</translation>
    </message>
    <message numerus="yes">
        <source>With second opinions on about %Ln of them.</source>
        <translation>
            <numerusform>うち約 %Ln 件はセカンドオピニオンも求めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered before, for nothing.</source>
        <translation>
            <numerusform>%Ln 件は以前の回答を無料で利用します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %Ln earlier request(s) took.</source>
        <translation>
            <numerusform>以前のリクエスト %Ln 回の実績による見積もりです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>%1 の価格です。</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>“%1” is not known: there are is:starred, is:unread, is:read, is:toread, is:rescued, is:dismissed, is:updated, is:noted and is:tagged.</source>
        <translation>「%1」は使えません。使えるのは is:starred、is:unread、is:read、is:toread、is:rescued、is:dismissed、is:updated、is:noted、is:tagged です。</translation>
    </message>
    <message>
        <source>“%1” lacks what to look for.</source>
        <translation>「%1」に検索する語がありません。</translation>
    </message>
    <message>
        <source>“%1” is no number to compare with: write rel:&gt;=8.</source>
        <translation>「%1」は比較できる数ではありません。rel:&gt;=8 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no day: write day:2025-10-01, day:2025-10 or day:A..B.</source>
        <translation>「%1」は日付ではありません。day:2025-10-01、day:2025-10、day:A..B のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no category: write cat:cs.LG or cat:cs.</source>
        <translation>「%1」はカテゴリではありません。cat:cs.LG または cat:cs のように書いてください。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” is too short for the beginning of a word: three letters are needed.</source>
        <translation>「%1」は前方一致には短すぎます。3 文字以上が必要です。</translation>
    </message>
    <message>
        <source>OR stands between two words, or between two conditions.</source>
        <translation>OR は 2 つの語の間、または 2 つの条件の間に置きます。</translation>
    </message>
    <message>
        <source>The search is too long; its end is left out.</source>
        <translation>検索が長すぎるため、末尾を省きました。</translation>
    </message>
    <message>
        <source>“%1” is not known: there are author:, title:, abstract:, note:, cat:, tag:, is:, rel:, nov:, sum:, day: and id:.</source>
        <translation>「%1」は使えません。使えるのは author:、title:、abstract:、note:、cat:、tag:、is:、rel:、nov:、sum:、day:、id: です。</translation>
    </message>
    <message>
        <source>“%1” names no paper: write id:2510.01234.</source>
        <translation>「%1」は論文を示していません。id:2510.01234 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>arXiv categories to follow</source>
        <translation>対象とする arXiv のカテゴリ</translation>
    </message>
    <message>
        <source>kinds of announcement to scan</source>
        <translation>対象とする新着の種別</translation>
    </message>
    <message>
        <source>scan a paper only where its primary category is followed: on or off</source>
        <translation>主カテゴリが対象カテゴリの論文だけを対象とする: on または off</translation>
    </message>
    <message>
        <source>categories whose papers are not scanned, cross-lists too</source>
        <translation>論文を対象から外すカテゴリ (クロスリストも含む)</translation>
    </message>
    <message>
        <source>who scores a run: local or llm</source>
        <translation>実行時の採点者: local または llm</translation>
    </message>
    <message>
        <source>least relevance of a pick</source>
        <translation>選出する関連度の下限</translation>
    </message>
    <message>
        <source>least novelty of a pick</source>
        <translation>選出する新規性の下限</translation>
    </message>
    <message>
        <source>authors whose papers are always picks: Name; Name &lt;s2:NUMBER&gt;</source>
        <translation>論文を常に選出する著者: Name; Name &lt;s2:NUMBER&gt;</translation>
    </message>
    <message>
        <source>service that knows authors</source>
        <translation>著者を調べるサービス</translation>
    </message>
    <message>
        <source>hide papers none of whose authors has this h-index; 0: off</source>
        <translation>この h 指数以上の著者がいない論文を隠す。0: 無効</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds</source>
        <translation>arXiv のフィード</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH service</source>
        <translation>arXiv の OAI-PMH サービス</translation>
    </message>
    <message>
        <source>arXiv&apos;s search API</source>
        <translation>arXiv の検索 API</translation>
    </message>
    <message>
        <source>arXiv&apos;s listings</source>
        <translation>arXiv の一覧</translation>
    </message>
    <message>
        <source>seconds between requests to arXiv; less than 3 only for this machine</source>
        <translation>arXiv へのリクエストの間隔 (秒)。3 未満はこのコンピューター宛てのみ</translation>
    </message>
    <message>
        <source>get the papers by itself while the window is open: on or off</source>
        <translation>ウィンドウを開いている間、論文を自動的に取得する: on または off</translation>
    </message>
    <message>
        <source>fill missed days when the window opens: on or off</source>
        <translation>ウィンドウを開いたとき、取り逃した日を補完する: on または off</translation>
    </message>
    <message>
        <source>papers glide to their new place in the window: on or off</source>
        <translation>ウィンドウ内で論文が新しい位置に滑らかに移動する: on または off</translation>
    </message>
    <message>
        <source>colours of the window: system, light, dark or high-contrast</source>
        <translation>ウィンドウの配色: system、light、dark、high-contrast のいずれか</translation>
    </message>
    <message>
        <source>size of the window&apos;s text in per cent, 100 to 300</source>
        <translation>ウィンドウの文字の大きさ (パーセント)、100 から 300</translation>
    </message>
    <message>
        <source>language of the window: system, en, de, fr, es, ja or zh_CN</source>
        <translation>ウィンドウの言語: system、en、de、fr、es、ja、zh_CN のいずれか</translation>
    </message>
    <message>
        <source>the paper beside the list or below it: wide or classic</source>
        <translation>論文を一覧の横または下に表示する: wide または classic</translation>
    </message>
    <message>
        <source>the running Zotero</source>
        <translation>起動中の Zotero</translation>
    </message>
    <message>
        <source>the model&apos;s service, up to and with /v1</source>
        <translation>モデルのサービスのアドレス (/v1 まで)</translation>
    </message>
    <message>
        <source>the model&apos;s name at the service</source>
        <translation>サービスでのモデル名</translation>
    </message>
    <message>
        <source>reasoning effort asked of the model: lowest, low, medium, high and so on; empty: not sent</source>
        <translation>モデルに求める推論の強さ: lowest、low、medium、high など。空: 送信しない</translation>
    </message>
    <message>
        <source>how the service is spoken to: auto, openai, anthropic or ollama</source>
        <translation>サービスとの通信方式: auto、openai、anthropic、ollama のいずれか</translation>
    </message>
    <message>
        <source>let the model drop papers by their titles first: on or off</source>
        <translation>先にモデルがタイトルで論文を除外する: on または off</translation>
    </message>
    <message>
        <source>how often the model is asked again about papers within one of a cut-off, 0 to 4</source>
        <translation>しきい値から 1 以内の論文についてモデルに再び尋ねる回数、0 から 4</translation>
    </message>
    <message>
        <source>slower service at half the price where there is one: off, scheduled (runs nobody waits for) or always</source>
        <translation>利用できる場合に低速・半額のサービスを使う: off、scheduled (待つ人のいない実行)、always のいずれか</translation>
    </message>
    <message>
        <source>share of a day&apos;s papers sent to the model, the locally best; 1: all</source>
        <translation>1 日の論文のうちモデルに送信する割合 (ローカルの上位から)。1: すべて</translation>
    </message>
    <message>
        <source>send as many as hold this share of the picks, 0.5 to 0.999; 0: by the share above</source>
        <translation>選出論文のうちこの割合を含む数だけ送信する、0.5 から 0.999。0: 上の割合による</translation>
    </message>
    <message>
        <source>requests to the model at once, 1 to 8</source>
        <translation>モデルへの同時リクエスト数、1 から 8</translation>
    </message>
    <message>
        <source>cap of a run in US dollars; 0: none</source>
        <translation>1 回の実行の上限 (米ドル)。0: なし</translation>
    </message>
    <message>
        <source>cap of a calendar month in US dollars; 0: none</source>
        <translation>暦月の上限 (米ドル)。0: なし</translation>
    </message>
    <message>
        <source>price list that prices refresh reads: LiteLLM&apos;s, OpenRouter&apos;s or our own form; empty: none</source>
        <translation>prices refresh が読み込む価格表: LiteLLM、OpenRouter、または独自形式。空: なし</translation>
    </message>
    <message>
        <source>an icon in the desktop&apos;s tray, where closing the window leaves the program: on or off</source>
        <translation>デスクトップのトレイにアイコンを表示し、ウィンドウを閉じてもそこで動作を続ける: on または off</translation>
    </message>
    <message>
        <source>tell through the desktop what runs found: on or off</source>
        <translation>実行で見つかったものをデスクトップに通知する: on または off</translation>
    </message>
    <message>
        <source>nothing is told from this time of day (22:00) on; empty: there are no quiet hours</source>
        <translation>この時刻 (22:00) から通知を控える。空: 控える時間帯なし</translation>
    </message>
    <message>
        <source>until this one (07:30), when all is told that was held back</source>
        <translation>この時刻 (07:30) まで控え、控えた通知をそのときまとめて知らせる</translation>
    </message>
    <message>
        <source>heading of the site that digest --site writes</source>
        <translation>digest --site が書き出すサイトの見出し</translation>
    </message>
    <message>
        <source>where that site is published, for its feed; empty: nowhere</source>
        <translation>そのサイトの公開先 (フィード用)。空: なし</translation>
    </message>
    <message>
        <source>a folder that your machines share, through which their libraries become one; empty: none</source>
        <translation>コンピューター間で共有し、ライブラリを 1 つにするフォルダー。空: なし</translation>
    </message>
    <message>
        <source>this machine&apos;s name there and in notes that were changed on two; empty: the host&apos;s</source>
        <translation>そこでの、また 2 台で変更されたメモでの、このコンピューターの名前。空: ホスト名</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Announcements</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>新着論文</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>選出</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>perhaps one we follow</source>
        <translation>フォロー中の人かもしれません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>followed author</source>
        <translation>フォロー中の著者</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>関連度 %1</translation>
    </message>
    <message>
        <source>novelty %1</source>
        <translation>新規性 %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>cross-list</source>
        <translation>クロスリスト</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>差し替え</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Tokens and cost</source>
        <translation>トークンと費用</translation>
    </message>
    <message>
        <source>The scores were taken over from elsewhere. What they cost is not known.</source>
        <translation>評価は他所から取り込んだものです。費用は不明です。</translation>
    </message>
    <message>
        <source>No model was asked. The local ranker&apos;s estimates cost nothing.</source>
        <translation>モデルには問い合わせていません。ローカルランカーの推定に費用はかかりません。</translation>
    </message>
    <message>
        <source>Paper selection prompt</source>
        <translation>論文選択のプロンプト</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>User prompt</source>
        <translation>ユーザープロンプト</translation>
    </message>
    <message>
        <source>~ marks an estimate of the local ranker: no model has read that paper.</source>
        <translation>~ はローカルランカーの推定を表します。モデルはその論文を読んでいません。</translation>
    </message>
    <message>
        <source>No paper of this announcement was picked.</source>
        <translation>この新着から選出された論文はありません。</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s announcements</source>
        <translation>arXiv の新着から選出した論文</translation>
    </message>
    <message>
        <source>Latest announcements</source>
        <translation>最近の新着</translation>
    </message>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>選出 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s daily announcements by relevance to written criteria and by novelty, with the reason for each.</source>
        <translation>arXiv の毎日の新着から、書かれた評価基準への関連度と新規性で選んだ論文。それぞれに理由が付いています。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1: 選出 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of them:</source>
        <translation>そのうち上位:</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>よく現れた著者</translation>
    </message>
    <message>
        <source>%1 (followed)</source>
        <translation>%1 (フォロー中)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>日別の選出数</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>関連度と新規性</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>このサイト</translation>
    </message>
    <message>
        <source>Titles, authors and abstracts are their authors&apos;, from arXiv. Written with Firstlight.</source>
        <translation>タイトル、著者、要旨は arXiv に掲載された各著者によるものです。Firstlight で作成。</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>本文へ移動</translation>
    </message>
    <message>
        <source>by an author we follow</source>
        <translation>フォロー中の著者による</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>関連度 %1、新規性 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picked of %1 announced papers, %2 scanned</source>
        <translation>
            <numerusform>新着 %1 件から %n 件を選出、対象 %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all} titles</source>
        <extracomment>Kept as they are: {found} and {all}, which become numbers</extracomment>
        <translation>{all} 件中 {found} 件のタイトル</translation>
    </message>
    <message>
        <source>Words of titles, numbers of papers, days</source>
        <translation>タイトルの語、論文番号、日付</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s), the latest first.</source>
        <translation>
            <numerusform>%n 件のタイトル、新しい順。</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>すべての年</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>新着 %n 日分</numerusform>
        </translation>
    </message>
    <message>
        <source>Below each date: how many papers were picked.</source>
        <translation>各日付の下: 選出された論文の数。</translation>
    </message>
    <message>
        <source>by an author we follow, %1</source>
        <translation>フォロー中の著者による、%1</translation>
    </message>
</context>
<context>
    <name>SpendingBars</name>
    <message>
        <source>other models</source>
        <translation>その他のモデル</translation>
    </message>
    <message>
        <source>%1: no requests.</source>
        <translation>%1: リクエストなし。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %Ln request(s).</source>
        <translation>
            <numerusform>%1: リクエスト %Ln 回で %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps up to %1 more.</source>
        <translation>さらに最大 %1 かかった可能性があります。</translation>
    </message>
</context>
<context>
    <name>SuggestionEffect</name>
    <message>
        <source>Topic %1, relevant</source>
        <translation>トピック %1、関連</translation>
    </message>
    <message>
        <source>Topic %1, irrelevant</source>
        <translation>トピック %1、非関連</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>関連キーワード</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>非関連キーワード</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>応用キーワード</translation>
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
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Not measured: there are no tests yet. Star papers, or dismiss some.</source>
        <translation>測定していません。まだテストがありません。論文にスターを付けるか、興味なしにしてください。</translation>
    </message>
    <message>
        <source>Does not fit beside the others.</source>
        <translation>ほかの変更案と両立しません。</translation>
    </message>
    <message>
        <source>Changes no test.</source>
        <translation>テストの結果は変わりません。</translation>
    </message>
    <message>
        <source>Wins %1, loses %2.</source>
        <translation>合格が %1 件増え、%2 件減ります。</translation>
    </message>
    <message>
        <source>Stars in: %1 → %2 of %3.</source>
        <translation>スター付きの選出: %3 件中 %1 → %2 件。</translation>
    </message>
    <message>
        <source>Dismissed out: %1 → %2 of %3.</source>
        <translation>興味なしの選外: %3 件中 %1 → %2 件。</translation>
    </message>
    <message>
        <source>Pinned as wanted: %1 → %2 of %3.</source>
        <translation>固定どおり: %3 件中 %1 → %2 件。</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>an unknown sum</source>
        <translation>金額不明</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>The model has judged all these papers already: this costs nothing.</source>
        <translation>これらの論文はすべてモデルが評価済みのため、費用はかかりません。</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %Ln verdict(s)</source>
        <translation>
            <numerusform>評価 %Ln 件を依頼</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Asks for 48 verdicts</comment>
        <translation>%1 (リクエスト %2 回): 見込み %3、最大 %4。</translation>
    </message>
    <message>
        <source>With the draft, the rest of this day costs about %1, a week about %2, a month about %3 (%4 papers a day).</source>
        <translation>下書きを使うと、この日の残りは約 %1、1 週間で約 %2、1 か月で約 %3 かかります (1 日あたり論文 %4 件)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s)</source>
        <translation>
            <numerusform>選出入り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s)</source>
        <translation>
            <numerusform>選出外れ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rise(s)</source>
        <translation>
            <numerusform>上昇 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fall(s)</source>
        <translation>
            <numerusform>低下 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) where they are</source>
        <translation>
            <numerusform>変わらず %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged under both</source>
        <translation>
            <numerusform>両方での評価なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln paper(s) in the sample: %1.</source>
        <translation>
            <numerusform>サンプルの論文 %Ln 件の内訳: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Of the day&apos;s %1 papers pass: now %2, with the draft %3 (with 95 % confidence).</source>
        <translation>この日の論文 %1 件の通過率: 現在 %2、下書きでは %3 (信頼度 95%)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) given</source>
        <translation>
            <numerusform>評価 %Ln 件を取得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>以前の評価 %Ln 件を利用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests for %3, %4.</source>
        <comment>48 verdicts given … 3 known before</comment>
        <translation>%1 (リクエスト %2 回、%3)、%4。</translation>
    </message>
    <message>
        <source>Requests without an answer may cost %1 more.</source>
        <translation>回答のないリクエストに、さらに %1 かかる可能性があります。</translation>
    </message>
    <message>
        <source>The model has scored all these papers already: this costs nothing.</source>
        <translation>これらの論文はすべてモデルが採点済みのため、費用はかかりません。</translation>
    </message>
    <message numerus="yes">
        <source>Scores %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件を採点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Scores 1,432 papers</comment>
        <translation>%1 (リクエスト %2 回): 見込み %3、最大 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) run.</source>
        <translation>
            <numerusform>%Ln 日分を実行しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) could not be judged.</source>
        <translation>
            <numerusform>論文 %Ln 件を評価できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are still to be scored.</source>
        <translation>
            <numerusform>論文 %Ln 件が未採点です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left; starting again goes on with them.</source>
        <translation>
            <numerusform>%Ln 日分が残っています。もう一度開始すると続きから再開します。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no papers of these days in the library, or no criteria yet. Nothing was sent.</source>
        <translation>ライブラリにこの期間の論文がないか、評価基準がまだありません。何も送信していません。</translation>
    </message>
    <message>
        <source>Papers are being got or scored already. Wait for it to end, then try again.</source>
        <translation>すでに論文の取得または採点が進行中です。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>This cannot be tried: the criteria are empty, no model is set, or the days are the wrong way round.</source>
        <translation>実行できません。評価基準が空か、モデルが未設定か、日付の順序が逆です。</translation>
    </message>
    <message>
        <source>Cancelled. What the model has said is kept; starting again goes on from there.</source>
        <translation>キャンセルしました。モデルの回答は保存されています。もう一度開始すると続きから再開します。</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>選出入り</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>選出外れ</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>上昇</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>変わらず</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>興味なし</translation>
    </message>
    <message>
        <source>On the cut-off</source>
        <translation>しきい値付近</translation>
    </message>
    <message>
        <source>Others, at random</source>
        <translation>その他 (無作為)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share and its interval</comment>
        <translation>%1 (%2～%3)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>関連度 %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>関連度 %1、新規性 %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新規性</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>関 %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>新 %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>The model declined to score this paper</source>
        <translation>モデルがこの論文の採点を拒否しました</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>採点に失敗しました</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Estimated relevance %1</source>
        <translation>推定関連度 %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>関連度 %1、新規性 %2</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln opinion(s): relevance %1, novelty %2</source>
        <translation>
            <numerusform>%Ln 件の意見の中央値: 関連度 %1、新規性 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to the model: the local ranker put it too low. “Ask the model about it” sends it.</source>
        <translation>ローカルランカーの順位が低いため、モデルに送信していません。「この論文をモデルに尋ねる」で送信できます。</translation>
    </message>
    <message>
        <source>The model dropped it by its title. “Ask the model about it” has it read the abstract.</source>
        <translation>モデルがタイトルで除外しました。「この論文をモデルに尋ねる」で要旨を読ませることができます。</translation>
    </message>
    <message>
        <source>Near-duplicate of %1</source>
        <translation>%1 とほぼ重複</translation>
    </message>
    <message>
        <source>Unfamiliar: nothing like it in your library of the last weeks</source>
        <translation>異色: 最近数週間のライブラリに似たものがありません</translation>
    </message>
    <message>
        <source>estimated by the local ranker</source>
        <translation>ローカルランカーによる推定</translation>
    </message>
    <message>
        <source>In</source>
        <translation>選出</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>選外</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Cross-listed</source>
        <translation>クロスリスト</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>差し替え</translation>
    </message>
    <message>
        <source>Replaced cross-list</source>
        <translation>クロスリストの差し替え</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>arXiv の一覧から</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>OAI-PMH から</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>from OAI-PMH, the day is a guess</source>
        <translation>OAI-PMH から (日付は推測)</translation>
    </message>
    <message>
        <source>from arXiv&apos;s search, the day is a guess</source>
        <translation>arXiv の検索から (日付は推測)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the current list, as QLocale formats dates: weekday, day, month</extracomment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Updated v%1 → v%2</source>
        <translation>更新 v%1 → v%2</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>あとで読む</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>類似度 %1%</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>削除: %1。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>追加: %1。</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>An author who is perhaps one whom the reader follows</extracomment>
        <translation>%1 の可能性あり</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of the name %1 there are several</source>
        <translation>フォロー中の著者の論文かもしれません: %1 という名前の人は複数います</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of %1 only the initials agree</source>
        <translation>フォロー中の著者の論文かもしれません: %1 はイニシャルだけが一致します</translation>
    </message>
    <message>
        <source>By an author you follow: %1</source>
        <translation>フォロー中の著者: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite h-index below %1</source>
        <translation>
            <numerusform>h 指数 %1 未満の %Ln 件を表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index below %1</source>
        <translation>
            <numerusform>h 指数 %1 未満の %Ln 件は非表示</numerusform>
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
        <translation>既読</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>updated from version %1 to version %2</source>
        <translation>バージョン %1 からバージョン %2 に更新</translation>
    </message>
    <message>
        <source>by an author you follow</source>
        <translation>フォロー中の著者</translation>
    </message>
    <message>
        <source>perhaps by an author you follow</source>
        <translation>フォロー中の著者の可能性あり</translation>
    </message>
    <message>
        <source>h-index below %1</source>
        <translation>h 指数 %1 未満</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>あとで読む</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>興味なし</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of any year, as QLocale formats dates</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Zotero</name>
    <message numerus="yes">
        <source>%Ln paper(s) saved in “%1”.</source>
        <translation>
            <numerusform>「%1」に論文 %Ln 件を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: sent before, or in Zotero already.</source>
        <translation>
            <numerusform>%Ln 件を除外: 以前に送ったもの、または Zotero に登録済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zotero broke off while it got %Ln paper(s): look there whether they came. They are not sent again unless you tick that.</source>
        <translation>
            <numerusform>Zotero が論文 %Ln 件を受け取る途中で切断されました。届いたかどうかを Zotero で確認してください。その項目をオンにしない限り、再送されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library.</source>
        <translation>
            <numerusform>%Ln 件はライブラリにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDF(s) attached, %1 missed.</source>
        <translation>
            <numerusform>PDF %Ln 件を添付、取得できなかったもの %1 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”), so only papers that were sent from here were left out.</source>
        <translation>Zotero に登録済みの内容を照会できないため (Zotero の設定の「詳細」にある「他のアプリケーションに許可…」)、ここから送った論文だけを除外しました。</translation>
    </message>
    <message>
        <source>Zotero does not answer (%1). Start Zotero, then try again; nothing else was changed.</source>
        <translation>Zotero が応答しません (%1)。Zotero を起動してもう一度試してください。ほかには何も変更していません。</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1” any more.</source>
        <translation>Zotero にコレクション「%1」はもうありません。</translation>
    </message>
    <message>
        <source>Stopped. What was sent stays there and is not sent again.</source>
        <translation>停止しました。送ったものはそのまま残り、再送されません。</translation>
    </message>
    <message>
        <source>Papers are being sent already. Wait until that is done.</source>
        <translation>すでに論文を送信中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Zotero did not do it: %1. Look there, then try again.</source>
        <translation>Zotero で処理できませんでした: %1。Zotero を確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>firstlight::AllSettingsPage</name>
    <message>
        <source>&amp;Restore default</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Restore a&amp;ll defaults</source>
        <translation>すべて既定値に戻す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>Not accepted: %1 %2.</source>
        <translation>受け付けられません: %1 %2。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定の読み込み</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定の書き出し</translation>
    </message>
    <message>
        <source>All settings have their defaults again. Save keeps them, Cancel does not.</source>
        <translation>すべての設定を既定値に戻しました。「保存」で確定し、「キャンセル」で取り消します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of %1 are taken over; Save keeps them.</source>
        <translation>
            <numerusform>%1 から設定 %Ln 件を取り込みました。「保存」で確定します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not: %2, %3.</source>
        <translation>%1 行目は取り込めません: %2、%3。</translation>
    </message>
</context>
<context>
    <name>firstlight::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Papers &amp;glide to their new place</source>
        <translation>論文が新しい位置に滑らかに移動する(&amp;G)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>firstlight::AuditDialog</name>
    <message>
        <source>Rescued</source>
        <translation>救出済み</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Nothing to look at: no paper of this day was left unread by the model, and none missed the cut-offs by one point.</source>
        <translation>確認するものはありません。この日の論文はすべてモデルが読んでおり、しきい値に 1 点届かなかったものもありません。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers that no model read, drawn by lot.</source>
        <translation>モデルが読んでいない論文 %2 件から無作為に選んだ %1 件です。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers just below the cut-offs, drawn by lot.</source>
        <translation>しきい値にわずかに届かなかった論文 %2 件から無作為に選んだ %1 件です。</translation>
    </message>
    <message>
        <source>Rescue what you would have wanted to see.</source>
        <translation>見逃したくなかったものを救い出してください。</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>救い出す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All looked at</source>
        <translation>すべて確認済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>%1 の点検</translation>
    </message>
    <message>
        <source>Looking for the papers…</source>
        <translation>論文を探しています…</translation>
    </message>
    <message>
        <source>Papers to look at</source>
        <translation>確認する論文</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Why it is no pick</source>
        <translation>選出されなかった理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>What is missed</source>
        <translation>選出漏れ</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nothing was left out by them. Write some, and get the papers of a day.</source>
        <translation>評価基準がまだないため、それによって外れた論文もありません。評価基準を書き、新着を取得してください。</translation>
    </message>
    <message>
        <source>What is missed is estimated once you have looked at some papers.</source>
        <translation>論文をいくつか確認すると、選出漏れの数を見積もります。</translation>
    </message>
    <message>
        <source>No longer &amp;rescue</source>
        <translation>救出を取り消す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>firstlight::AuthorFinder</name>
    <message>
        <source>Fi&amp;nd</source>
        <translation>検索(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>フォロー(&amp;F)</translation>
    </message>
    <message>
        <source>Find an author</source>
        <translation>著者を検索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>著者の名前</translation>
    </message>
    <message>
        <source>Authors of that name</source>
        <translation>その名前の著者</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>h-index</source>
        <translation>h 指数</translation>
    </message>
    <message>
        <source>Semantic Scholar’s number</source>
        <translation>Semantic Scholar の番号</translation>
    </message>
    <message>
        <source>The name is sent to Semantic Scholar.</source>
        <translation>名前は Semantic Scholar に送信されます。</translation>
    </message>
    <message>
        <source>Asking Semantic Scholar …</source>
        <translation>Semantic Scholar に問い合わせ中 …</translation>
    </message>
    <message>
        <source>Semantic Scholar does not accept the key.</source>
        <translation>Semantic Scholar がキーを受け付けません。</translation>
    </message>
    <message>
        <source>Semantic Scholar could not be asked. Try again in some minutes. (%1)</source>
        <translation>Semantic Scholar に問い合わせできませんでした。数分後にもう一度お試しください。(%1)</translation>
    </message>
    <message>
        <source>Nobody of that name is known.</source>
        <translation>その名前の人は見つかりません。</translation>
    </message>
    <message>
        <source>Who is meant? One person may have several numbers.</source>
        <translation>どの人ですか? 1 人が複数の番号を持つことがあります。</translation>
    </message>
</context>
<context>
    <name>firstlight::BackupsDialog</name>
    <message>
        <source>cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>バックアップを探しています…</translation>
    </message>
    <message>
        <source>A copy of the library is made on every day that Firstlight is used; the newest seven are kept, and seven of those you make yourself.</source>
        <translation>Firstlight を使った日ごとにライブラリのコピーが作られます。新しい 7 つと、自分で作ったもののうち 7 つが残ります。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Copies the library as it is.</source>
        <translation>ライブラリを今のままコピーします。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the library&apos;s place. What is there now is backed up first, so that you can come back.</source>
        <translation>選んだバックアップをライブラリと置き換えます。戻れるように、先に現在のものをバックアップします。</translation>
    </message>
    <message>
        <source>&amp;Merge what is missing</source>
        <translation>足りないものを統合(&amp;M)</translation>
    </message>
    <message>
        <source>Takes from the chosen backup what the library no longer has. What you changed since stays changed.</source>
        <translation>ライブラリにもうないものを、選んだバックアップから取り込みます。その後の変更はそのままです。</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the backups&apos; files.</source>
        <translation>バックアップのファイルを表示します。</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s).</source>
        <translation>
            <numerusform>バックアップ %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>ライブラリをコピー中…</translation>
    </message>
    <message>
        <source>Backing up what is there, and checking the chosen backup…</source>
        <translation>現在のものをバックアップし、選んだバックアップを検査中…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>バックアップを読み込み中…</translation>
    </message>
    <message>
        <source>%1 things were taken from the backup; %2 were already there.</source>
        <translation>バックアップから %1 件を取り込みました。%2 件は既にありました。</translation>
    </message>
    <message>
        <source>Nothing here opens folders. The backups are in %1</source>
        <translation>ここにはフォルダーを開くものがありません。バックアップは %1 にあります</translation>
    </message>
</context>
<context>
    <name>firstlight::CategoryTree</name>
    <message>
        <source>Search categories</source>
        <translation>カテゴリを検索</translation>
    </message>
    <message>
        <source>Search categories by code, name or field</source>
        <translation>カテゴリをコード、名前、分野で検索</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>まだ選択されていません。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択中: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
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
        <translation>題名</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Relevance; click to sort</source>
        <translation>関連度。クリックで並べ替え</translation>
    </message>
    <message>
        <source>Novelty; click to sort</source>
        <translation>新規性。クリックで並べ替え</translation>
    </message>
    <message>
        <source>Day; click to sort, the newest first</source>
        <translation>日付。クリックで新しい順に並べ替え</translation>
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
        <translation>期間で比較(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Days to compare on</source>
        <translation>比較する期間</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>この日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>この 1 週間</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>この 2 週間</translation>
    </message>
    <message>
        <source>Days compared</source>
        <translation>比較した日数</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v/%m 日</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>選出に入る論文、外れる論文、スコアが動く論文</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s) the picks</source>
        <translation>
            <numerusform>選出入り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s) the picks</source>
        <translation>
            <numerusform>選出外れ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 move; the %2 that move farthest</source>
        <translation>変動 %1 件のうち、差の大きい %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>変動 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first day.</source>
        <translation>最初の日の前にキャンセルしました。</translation>
    </message>
    <message>
        <source>No announcement of these days is in the library.</source>
        <translation>この期間の新着はライブラリにありません。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln day(s).</source>
        <translation>
            <numerusform>%Ln 日分でキャンセルしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %Ln day(s). “~” is an estimate of the local ranker under both.</source>
        <translation>
            <numerusform>%Ln 日分を比較しました。「~」は両方ともローカルランカーの推定値です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ConnectionTester</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Needs an address and a model.</source>
        <translation>アドレスとモデルが必要です。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;X)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaCards</name>
    <message>
        <source>Add a t&amp;opic</source>
        <translation>トピックを追加(&amp;O)</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>普通の言葉で</translation>
    </message>
    <message>
        <source>How to score</source>
        <translation>採点方法</translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation>プログラム既定の文面</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新しいトピック</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>関連キーワード</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>非関連キーワード</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>応用</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaDock</name>
    <message>
        <source>Criteria</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Sa&amp;ve revision</source>
        <translation>リビジョンを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>変更を破棄(&amp;B)</translation>
    </message>
    <message>
        <source>Criteria, as Markdown</source>
        <translation>評価基準 (Markdown)</translation>
    </message>
    <message>
        <source>Say in plain words what you want to read.</source>
        <translation>読みたいものを普通の言葉で書いてください。</translation>
    </message>
    <message>
        <source>The criteria as</source>
        <translation>評価基準の表示形式</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Start from te&amp;mplate</source>
        <translation>テンプレートから始める(&amp;M)</translation>
    </message>
    <message>
        <source>Criteria · revision %1</source>
        <translation>評価基準 · リビジョン %1</translation>
    </message>
    <message>
        <source>Reading the papers of these days…</source>
        <translation>この期間の論文を読み込んでいます…</translation>
    </message>
    <message>
        <source>Saved. The list re-orders while you type.</source>
        <translation>保存しました。入力に合わせて一覧が並べ替わります。</translation>
    </message>
    <message>
        <source>The list re-orders while you type.</source>
        <translation>入力に合わせて一覧が並べ替わります。</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaStrip</name>
    <message>
        <source>Tried on</source>
        <translation>試す期間</translation>
    </message>
    <message>
        <source>The days that the draft is tried on</source>
        <translation>下書きを試す期間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>選出に入る論文、外れる論文、スコアが動く論文</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>選出入り</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>選出外れ</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>変動</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2 から %3 へ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No paper moves: the local ranker reads topics, names and keywords, and finds nothing new among them. A model reads every word.</source>
        <translation>変動する論文はありません。ローカルランカーはトピック、名前、キーワードを読みますが、そこに新しいものは見つかりません。モデルはすべての語を読みます。</translation>
    </message>
</context>
<context>
    <name>firstlight::DayBars</name>
    <message>
        <source>Picks a day</source>
        <translation>日別の選出数</translation>
    </message>
    <message>
        <source>Left and right go from day to day, Enter opens one.</source>
        <translation>左右のキーで日を移動し、Enter キーで開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s) of %2 scanned</source>
        <translation>
            <numerusform>%1: 対象 %2 件中 %Ln 件を選出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: missing from the library</source>
        <translation>%1: ライブラリから欠落</translation>
    </message>
    <message>
        <source>%1: not here yet</source>
        <translation>%1: まだ届いていません</translation>
    </message>
    <message>
        <source>%1: could not be fetched (%2)</source>
        <translation>%1: 取得できませんでした (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement</source>
        <translation>%1: 新着なし</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1: 新着なし (%2)</translation>
    </message>
    <message>
        <source>%1: no announcement on weekends</source>
        <translation>%1: 週末は新着なし</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: これから</translation>
    </message>
    <message>
        <source>%1: before your first day</source>
        <translation>%1: 使い始める前の日</translation>
    </message>
</context>
<context>
    <name>firstlight::DayCalendar</name>
    <message>
        <source>Earlier month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>欠落: %1</translation>
    </message>
    <message>
        <source>Missing: %1 to %2</source>
        <translation>欠落: %1 から %2</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>欠落を補完(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open this day</source>
        <translation>この日を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Get this day</source>
        <translation>この日を取得(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Fill the gap, %1 to %2</source>
        <translation>欠落を補完 (%1 から %2)(&amp;F)</translation>
    </message>
</context>
<context>
    <name>firstlight::DayMarksModel</name>
    <message>
        <source>No day of this month</source>
        <translation>この月の日ではありません</translation>
    </message>
</context>
<context>
    <name>firstlight::DisagreementDialog</name>
    <message>
        <source>Local ranker</source>
        <translation>ローカルランカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>リビジョン %1</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>リビジョン %1、%2</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>1 つ目の採点</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>2 つ目の採点</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Papers on which they differ</source>
        <translation>スコアが食い違う論文</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>比較相手(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>終了日(&amp;T)</translation>
    </message>
    <message>
        <source>Looking up who has scored…</source>
        <translation>採点者を調べています…</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nobody has scored anything by them.</source>
        <translation>評価基準がまだないため、それによる採点はありません。</translation>
    </message>
    <message>
        <source>Choose two that are not the same.</source>
        <translation>異なる 2 つを選んでください。</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>最初の日が最後の日より後になっています。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>この期間に両方が採点した論文はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days, all alike.</source>
        <translation>
            <numerusform>この期間に両方が採点した論文は %Ln 件で、すべて同じスコアです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</source>
        <translation>
            <numerusform>この期間に両方が採点した論文は %Ln 件です。一方でのみしきい値を超えるものが先頭に並びます。Return で論文を開きます。</numerusform>
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
        <translation>一方のみ通過</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relevance / novelty</source>
        <translation>関連度 / 新規性</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>しきい値</translation>
    </message>
</context>
<context>
    <name>firstlight::EmptyState</name>
    <message>
        <source>Opening the library</source>
        <translation>ライブラリを開いています</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>論文がまだありません</translation>
    </message>
    <message>
        <source>Get today&apos;s papers to see what arXiv has announced in your categories.</source>
        <translation>今日の論文を取得すると、選んだカテゴリの arXiv の新着が表示されます。</translation>
    </message>
    <message>
        <source>Get today&apos;s papers</source>
        <translation>今日の論文を取得</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>静かな一日</translation>
    </message>
    <message>
        <source>arXiv announced nothing in your categories on this day.</source>
        <translation>この日、選んだカテゴリに arXiv の新着はありませんでした。</translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation>スター付きの論文はありません</translation>
    </message>
    <message>
        <source>Press S on a paper to star it. Starred papers of all days are kept here.</source>
        <translation>論文で S キーを押すとスターが付きます。すべての日のスター付き論文がここに集まります。</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>あとで読む論文はありません</translation>
    </message>
    <message>
        <source>Press W on a paper to put it here until you have read it.</source>
        <translation>論文で W キーを押すと、読み終えるまでここに置かれます。</translation>
    </message>
    <message>
        <source>Nothing carries this tag</source>
        <translation>このタグが付いた論文はありません</translation>
    </message>
    <message>
        <source>Press T on a paper to tag it.</source>
        <translation>論文で T キーを押すとタグを付けられます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No paper of the library has all of this.</source>
        <translation>すべての条件を満たす論文はライブラリにありません。</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>ライブラリは空です</translation>
    </message>
    <message>
        <source>Papers of all days are kept here.</source>
        <translation>すべての日の論文がここに保存されます。</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>似た論文はありません</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>語が共通する論文はライブラリにほかにありません。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by the search or by a filter.</source>
        <translation>
            <numerusform>論文 %Ln 件が検索またはフィルターにより非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Nothing passes the least h-index</source>
        <translation>h 指数の下限を満たす論文はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by it.</source>
        <translation>
            <numerusform>論文 %Ln 件が非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the cut-offs</source>
        <translation>しきい値を超える論文はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are below them or not scored yet.</source>
        <translation>
            <numerusform>論文 %Ln 件がしきい値未満か未採点です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting today&apos;s papers</source>
        <translation>今日の論文を取得しています</translation>
    </message>
    <message>
        <source>arXiv wants some seconds between questions, so this may take a minute.</source>
        <translation>arXiv は問い合わせの間に数秒の間隔を求めているため、1 分ほどかかることがあります。</translation>
    </message>
</context>
<context>
    <name>firstlight::EndpointForm</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>How the service is spoken to</source>
        <translation>サービスとの通信方式</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論の強さ</translation>
    </message>
    <message>
        <source>as the address tells</source>
        <translation>アドレスから判断</translation>
    </message>
    <message>
        <source>Chat Completions (OpenAI and most others)</source>
        <translation>Chat Completions (OpenAI ほか多数)</translation>
    </message>
    <message>
        <source>Messages (Anthropic)</source>
        <translation>Messages (Anthropic)</translation>
    </message>
    <message>
        <source>Ollama&apos;s own</source>
        <translation>Ollama 独自</translation>
    </message>
    <message>
        <source>the lowest that the model takes</source>
        <translation>モデルが対応する最低</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation>サービスに任せる</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>Service address (&amp;URL)</source>
        <translation>サービスのアドレス(&amp;U)</translation>
    </message>
    <message>
        <source>How it is s&amp;poken to</source>
        <translation>通信方式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>モデル名(&amp;N)</translation>
    </message>
    <message>
        <source>Reasonin&amp;g effort</source>
        <translation>推論の強さ(&amp;G)</translation>
    </message>
    <message>
        <source>Reasoning is most of what an answer costs.</source>
        <translation>回答の費用の大半は推論です。</translation>
    </message>
    <message>
        <source>none: papers are ranked on this computer</source>
        <translation>なし: 論文はこのコンピューターで順位付け</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportControl</name>
    <message>
        <source>Export papers</source>
        <translation>論文の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied.</source>
        <translation>
            <numerusform>論文 %Ln 件をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) exported to %1.</source>
        <translation>
            <numerusform>論文 %Ln 件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>ノートのフォルダー</translation>
    </message>
    <message>
        <source>Notes: %1 new, %2 updated, %3 unchanged.</source>
        <translation>ノート: 新規 %1、更新 %2、変更なし %3。</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>論文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>firstlight::FaultBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>欠落を補完(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterBar</name>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 papers pass</source>
        <translation>論文 %2 件中 %1 件が通過</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>一致度順</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>総合順</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>おすすめ順</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新規性</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Cut-offs and filters</source>
        <translation>しきい値と絞り込み</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterChips</name>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>あとで読む</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新あり</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>僅差</translation>
    </message>
    <message>
        <source>By somebody whom you follow, or perhaps so</source>
        <translation>フォロー中の著者、またはその可能性がある著者の論文</translation>
    </message>
    <message>
        <source>One point of relevance or novelty would move them in or out</source>
        <translation>関連度か新規性が 1 点変わると選出に出入りする論文</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter, then how many papers it would leave</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %Ln paper(s)</source>
        <translation>
            <numerusform>絞り込み: %1、論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: すべて</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>arXiv is asked for the papers that it announced today; they are ranked, and the list opens. That takes some seconds to a minute. From then on the papers come by themselves while the window is open.</source>
        <translation>arXiv に今日の新着を問い合わせ、論文を順位付けして一覧を開きます。数秒から 1 分ほどかかります。以後は、ウィンドウを開いている間、論文が自動的に届きます。</translation>
    </message>
    <message>
        <source>Categories: %1
Criteria: %2
Ranked by: %3</source>
        <translation>カテゴリ: %1
評価基準: %2
順位付け: %3</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstStartDialog</name>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>今日の論文を取得(&amp;G)</translation>
    </message>
    <message>
        <source>Welcome to Firstlight</source>
        <translation>Firstlight へようこそ</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>サンプルの日を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Your categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Firstlight pulls the day&apos;s announcements from arXiv and ranks them by what you want to read. Which parts of arXiv do you follow?</source>
        <translation>Firstlight は arXiv からその日の新着を取得し、読みたい内容に合わせて順位付けします。対象とする arXiv の分野を選んでください。</translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation>関心</translation>
    </message>
    <message>
        <source>The papers of a day are ranked by these. A line or two is enough to begin with.</source>
        <translation>その日の論文を、ここに書いた内容で順位付けします。はじめは 1、2 行で十分です。</translation>
    </message>
    <message>
        <source>Who ranks</source>
        <translation>順位付けの方法</translation>
    </message>
    <message>
        <source>Both can be changed later in the settings, and neither has to be chosen now.</source>
        <translation>どちらも後で設定から変更できます。今選ばなくてもかまいません。</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>準備が整いました。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>Asking arXiv…</source>
        <translation>arXiv に問い合わせ中…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstSteps</name>
    <message>
        <source>%1 What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>%1 選択した内容は保存されています。サンプルの日では一日の様子を確認できます。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>There seems to be no network: %1 cannot be found. What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>ネットワークに接続されていないようです: %1 が見つかりません。選択した内容は保存されています。サンプルの日では一日の様子を確認できます。ネットワークは不要です。</translation>
    </message>
</context>
<context>
    <name>firstlight::GridPanel</name>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Grid of relevance and novelty</source>
        <translation>関連度と新規性のグリッド</translation>
    </message>
    <message>
        <source>Both cut-offs at once (G)</source>
        <translation>両方のしきい値を同時に設定 (G)</translation>
    </message>
    <message>
        <source>Drag the corner, or move it with the arrow keys. Click a cell to see only its papers.</source>
        <translation>角をドラッグするか、矢印キーで動かします。セルをクリックすると、そのセルの論文だけを表示します。</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>%1 のみ表示中、すべて再表示</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>すべて再表示</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln paper(s)</source>
        <translation>
            <numerusform>%1 → 論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln starred would hide</source>
        <translation>
            <numerusform>%1、スター付き %Ln 件が非表示になります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) by followed authors, always shown.</source>
        <translation>
            <numerusform>フォロー中の著者の論文 %Ln 件は常に表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without a score.</source>
        <translation>
            <numerusform>スコアのない論文 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) hidden by h-index.</source>
        <translation>
            <numerusform>h 指数により非表示の論文 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the row “–”: papers whose novelty no model has told; no cut-off of novelty hides them.</source>
        <translation>「–」の行: モデルが新規性を判定していない論文。新規性のしきい値では非表示になりません。</translation>
    </message>
    <message>
        <source>R %1 · N –</source>
        <translation>関 %1 · 新 –</translation>
    </message>
    <message>
        <source>R %1 · N %2</source>
        <translation>関 %1 · 新 %2</translation>
    </message>
</context>
<context>
    <name>firstlight::HeatGrid</name>
    <message>
        <source>Without novelty</source>
        <translation>新規性なし</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>新規性 %1</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>関連度 %1</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>関連度と新規性による論文の分布</translation>
    </message>
    <message>
        <source>Relevance at least %1, novelty at least %2, %3 of %4 shown</source>
        <translation>関連度 %1 以上、新規性 %2 以上、%4 件中 %3 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevance %1, without novelty: %2</source>
        <translation>関連度 %1、新規性なし: %2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2: %3</source>
        <translation>関連度 %1、新規性 %2: %3</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>選出</translation>
    </message>
    <message>
        <source>not picked</source>
        <translation>選外</translation>
    </message>
    <message>
        <source>%1, %2 starred, %3</source>
        <translation>%1、スター付き %2 件、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>firstlight::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページの一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>該当するページはありません。</translation>
    </message>
</context>
<context>
    <name>firstlight::HiddenReasons</name>
    <message>
        <source>Hide them again</source>
        <translation>再び隠す</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite novelty below %1</source>
        <translation>
            <numerusform>新規性 %1 未満の %Ln 件を表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by novelty ≥ %1</source>
        <translation>
            <numerusform>しきい値「新規性 ≥ %1」により %Ln 件は非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite relevance below %1</source>
        <translation>
            <numerusform>関連度 %1 未満の %Ln 件を表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by relevance ≥ %1</source>
        <translation>
            <numerusform>しきい値「関連度 ≥ %1」により %Ln 件は非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Search and filters set aside</source>
        <translation>検索とフィルターを一時解除中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by search and filters</source>
        <translation>
            <numerusform>検索とフィルターにより %Ln 件は非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ImportControl</name>
    <message>
        <source>Import digests, snapshots, bundles, feeds</source>
        <translation>ダイジェスト、スナップショット、バンドル、フィードの取り込み</translation>
    </message>
    <message>
        <source>The sample takes no files: open your own library first.</source>
        <translation>サンプルにはファイルを取り込めません。先に自分のライブラリを開いてください。</translation>
    </message>
    <message>
        <source>Files are being imported already. Wait for the end, or cancel it.</source>
        <translation>すでにファイルを取り込み中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>What was dropped is neither a file nor a link to a paper.</source>
        <translation>ドロップされたものは、ファイルでも論文へのリンクでもありません。</translation>
    </message>
</context>
<context>
    <name>firstlight::InterestsPage</name>
    <message>
        <source>graph neural networks for molecules
why large models generalize
faster attention</source>
        <translation>分子のためのグラフニューラルネットワーク
大規模モデルが汎化する理由
より高速なアテンション</translation>
    </message>
    <message>
        <source>surveys, federated learning</source>
        <translation>サーベイ, 連合学習</translation>
    </message>
    <message>
        <source>My present criteria</source>
        <translation>現在の評価基準</translation>
    </message>
    <message>
        <source>What do you want to &amp;read? One interest a line</source>
        <translation>読みたいもの (1 行に 1 つ)(&amp;R)</translation>
    </message>
    <message>
        <source>And what &amp;not? Parted by commas</source>
        <translation>読みたくないもの (半角コンマ区切り)(&amp;N)</translation>
    </message>
    <message>
        <source>Or start from a &amp;template</source>
        <translation>またはテンプレートから始める(&amp;T)</translation>
    </message>
    <message>
        <source>Your own words are used. Refine them at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>自分の言葉が使われます。いつでも修正できます (Ctrl+E)。入力に合わせて一覧が並べ替わります。</translation>
    </message>
    <message>
        <source>A template is a page of criteria to rewrite at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>テンプレートは、いつでも書き換えられる評価基準のひな型です (Ctrl+E)。入力に合わせて一覧が並べ替わります。</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>自分の言葉</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyBindingsModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu: command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>既定のキー</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyCatcher</name>
    <message>
        <source>Press the keys here</source>
        <translation>ここでキーを押す</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>新しいキー: ここで押してください</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyEditor</name>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation>サービスのキー</translation>
    </message>
    <message>
        <source>Type or paste a key</source>
        <translation>キーを入力または貼り付け</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存先:</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>このセッションの間だけ</translation>
    </message>
    <message>
        <source>in a file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Keep the key in the key store</source>
        <translation>キーをキーリングに保存</translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation>キーをこのセッションの間だけ保持</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>キーをファイルに保存</translation>
    </message>
    <message>
        <source>The key would be written, not encrypted, to %1. Other users of this computer cannot read it, but whoever gets at your files or their backups can.</source>
        <translation>キーは暗号化されずに %1 に書き込まれます。このコンピューターのほかのユーザーは読めませんが、ファイルやそのバックアップを入手した人は読むことができます。</translation>
    </message>
    <message>
        <source>I agree: keep it in this file</source>
        <translation>同意してこのファイルに保存</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>キーを検索中…</translation>
    </message>
    <message>
        <source>Looking for the key… %1</source>
        <translation>キーを検索中… %1</translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;; %2: where its key is kept, a sentence</extracomment>
        <translation>%1 のキー: %2</translation>
    </message>
    <message>
        <source>FIRSTLIGHT_API_KEY is sent to %1 only, until you save another address.</source>
        <translation>別のアドレスを保存するまで、FIRSTLIGHT_API_KEY は %1 にだけ送信されます。</translation>
    </message>
    <message>
        <source>The key that was typed for %1 is cleared.</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;</extracomment>
        <translation>%1 用に入力したキーを消去しました。</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>キーリングに問い合わせ中…</translation>
    </message>
    <message>
        <source>So it was not kept there. It can be kept for this session only, or in a file.</source>
        <translation>そのため保存されませんでした。このセッションの間だけ、またはファイルに保存できます。</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>保存されていません: %1。</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>削除されていません: %1。</translation>
    </message>
    <message>
        <source>The key store may still hold it.</source>
        <translation>キーリングに残っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>firstlight::KeywordChips</name>
    <message>
        <source>Add to: %1</source>
        <translation>追加先: %1</translation>
    </message>
    <message>
        <source>A name; Return adds it</source>
        <translation>名前を入力し、Return で追加</translation>
    </message>
    <message>
        <source>A term; Return adds it</source>
        <translation>語を入力し、Return で追加</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: 削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>firstlight::LifeTests</name>
    <message>
        <source>&amp;Open paper</source>
        <translation>論文を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>Tests that are missed</source>
        <translation>不合格のテスト</translation>
    </message>
    <message>
        <source>Testing against the papers you starred, dismissed or pinned…</source>
        <translation>スター付き、興味なし、固定した論文でテストしています…</translation>
    </message>
    <message>
        <source>There is nothing to test against yet: papers that you star must pass, papers that you dismiss must not, and any paper can be pinned as a test.</source>
        <translation>テストの対象がまだありません。スターを付けた論文は通過すべきもの、興味なしにした論文は通過してはならないものになります。どの論文もテストとして固定できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more miss(es) are not listed.</source>
        <translation>
            <numerusform>ほかに %Ln 件の不合格があります (一覧には表示されません)。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新たに不合格</translation>
    </message>
</context>
<context>
    <name>firstlight::LinkDesk</name>
    <message>
        <source>“%1” leads to no paper and to no day.</source>
        <translation>「%1」に該当する論文も日もありません。</translation>
    </message>
    <message>
        <source>The sample does not have %1: open your own library first.</source>
        <translation>サンプルに %1 はありません。先に自分のライブラリを開いてください。</translation>
    </message>
    <message>
        <source>Not in your library: %1. arXiv can be asked for it.</source>
        <translation>ライブラリにありません: %1。arXiv に問い合わせることができます。</translation>
    </message>
    <message>
        <source>&amp;Fetch from arXiv</source>
        <translation>arXiv から取得(&amp;F)</translation>
    </message>
    <message>
        <source>Asking arXiv for %1 …</source>
        <translation>arXiv に %1 を問い合わせ中 …</translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv に論文 %1 はありません。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>firstlight::LintList</name>
    <message>
        <source>Remarks on the criteria</source>
        <translation>評価基準への指摘</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>指摘 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) on the criteria</source>
        <translation>
            <numerusform>評価基準への指摘 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows where it stands</source>
        <translation>該当箇所を表示</translation>
    </message>
</context>
<context>
    <name>firstlight::LogDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>A report holds version, settings that you changed, checks and the last lines. Keys, your home folder and your name are taken out.</source>
        <translation>レポートには、バージョン、変更した設定、点検の結果、ログの最後の数行が含まれます。キー、ホームフォルダー、名前は取り除かれます。</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>表示するメッセージ</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージの一覧</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>データベースを点検中…</translation>
    </message>
    <message>
        <source>The report is in the clipboard. Look it over before you send it.</source>
        <translation>レポートをクリップボードにコピーしました。送る前に内容を確認してください。</translation>
    </message>
</context>
<context>
    <name>firstlight::LogModel</name>
    <message>
        <source>detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message>
        <source>Preview of unsaved criteria, ranked locally.</source>
        <translation>未保存の評価基準のプレビュー (ローカルで順位付け)。</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>スターを外す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Not &amp;to read</source>
        <translation>「あとで読む」から外す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>あとで読む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>未読にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>&amp;Interested after all</source>
        <translation>興味なしを取り消す(&amp;I)</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>興味なし(&amp;I)</translation>
    </message>
    <message>
        <source>Getting papers ended early.</source>
        <translation>論文の取得が途中で終わりました。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>%1 以降: %2</translation>
    </message>
    <message>
        <source>Rank locally</source>
        <translation>ローカルで順位付け</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected paper(s)</source>
        <translation>
            <numerusform>選択中の論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown paper(s)</source>
        <translation>
            <numerusform>表示中の論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The picks of %1</source>
        <translation>%1 の選出論文</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>スター付きのすべての論文</translation>
    </message>
    <message>
        <source>Papers from arXiv</source>
        <translation>arXiv の論文</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>採点者</translation>
    </message>
    <message>
        <source>Who scores the papers</source>
        <translation>論文の採点者</translation>
    </message>
    <message>
        <source>Criteria saved as a revision.</source>
        <translation>評価基準をリビジョンとして保存しました。</translation>
    </message>
    <message>
        <source>Save criteria</source>
        <translation>評価基準を保存</translation>
    </message>
    <message>
        <source>Saving these criteria %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>この評価基準を保存した場合の影響: %1。</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>このまま保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>確認する(&amp;L)</translation>
    </message>
    <message>
        <source>Pinned as a test of the criteria.</source>
        <translation>評価基準のテストとして固定しました。</translation>
    </message>
    <message>
        <source>No longer pinned as a test.</source>
        <translation>テストの固定を解除しました。</translation>
    </message>
    <message>
        <source>The search is kept as “%1”.</source>
        <translation>検索を「%1」として保存しました。</translation>
    </message>
    <message>
        <source>So many papers are found that only the newest can be shown first. Add a word to see the best matches.</source>
        <translation>見つかった論文が多すぎるため、新しい順にしか表示できません。一致度順で表示するには語を追加してください。</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>月のまとめを印刷</translation>
    </message>
    <message>
        <source>Export the month (.html, .md or .pdf)</source>
        <translation>月のまとめの書き出し (.html、.md、.pdf)</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>月のまとめの書き出し</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>No program for PDFs was found. The file is %1</source>
        <translation>PDF を開くプログラムが見つかりません。ファイルの場所: %1</translation>
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
        <translation>入力中の内容は残っています。保存するとリビジョン %1 から分岐します。</translation>
    </message>
    <message>
        <source>What you save next branches off revision %1.</source>
        <translation>次に保存する内容はリビジョン %1 から分岐します。</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>採点するものなし</translation>
    </message>
    <message>
        <source>The model has scored every paper of this day that it is to score.</source>
        <translation>この日の採点対象の論文は、すべてモデルが採点済みです。</translation>
    </message>
    <message>
        <source>Score with the model</source>
        <translation>モデルで採点</translation>
    </message>
    <message>
        <source>What that would cost is not known yet.</source>
        <translation>費用はまだ不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken over, not saved yet.</source>
        <translation>
            <numerusform>変更 %Ln 件を反映しました。まだ保存していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit the draft and were left out.</source>
        <translation>
            <numerusform>変更 %Ln 件は下書きに合わないため省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>About Firstlight</source>
        <translation>Firstlight について</translation>
    </message>
    <message>
        <source>Firstlight %1
The day&apos;s arXiv papers, ranked by what you want to read.

Free software under the GNU General Public License, version 3 or later.
Formulas are set by MathJax 3.2.2, under the Apache License 2.0: a bundle in which the classes Attributes and BaseItem.env are replaced.
Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Firstlight %1
その日の arXiv 論文を、読みたいものに沿って順位付けします。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。
数式の組版には MathJax 3.2.2 (Apache License 2.0) を使用しています。クラス Attributes と BaseItem.env を置き換えたバンドルです。
オープンアクセスの相互運用性を提供する arXiv に感謝します。</translation>
    </message>
    <message>
        <source>Nothing here to go through: no paper is in or maybe.</source>
        <translation>ここにはトリアージする論文がありません。「選出」にも「境界」にも論文がありません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;Y): %1</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>すべて既読です。</translation>
    </message>
    <message>
        <source>Firstlight stays in the tray</source>
        <translation>Firstlight はトレイに残ります</translation>
    </message>
    <message>
        <source>It goes on getting papers there. Its icon opens the window again and has “Quit” in its menu.</source>
        <translation>トレイで論文の取得を続けます。アイコンからウィンドウを再び開くことができ、そのメニューに「終了」があります。</translation>
    </message>
    <message>
        <source>This is Firstlight %1. Help &gt; What&apos;s new tells what is.</source>
        <translation>Firstlight %1 になりました。新しくなった点は「ヘルプ &gt; 新機能」で確認できます。</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, QtKeychain, libstemmer and tl::expected.</source>
        <translation>Qt %1、SQLite、QtKeychain、libstemmer、tl::expected を使用しています。</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>ライブラリが破損しています</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the library could not be made. The library goes on working, and the copies of earlier days are kept. Check that the disk is not full; Firstlight tries again in an hour.</source>
        <translation>ライブラリの今日のコピーを作成できませんでした。ライブラリは引き続き使用でき、以前のコピーは保持されています。ディスクの空き容量を確認してください。Firstlight は 1 時間後に再試行します。</translation>
    </message>
    <message>
        <source>Not all of the library can be read, so no copy of it was made today; those of earlier days are kept. Go back to one of them before you change more: “%1” in the File menu.</source>
        <translation>ライブラリの一部を読み取れないため、今日のコピーは作成されませんでした。以前のコピーは保持されています。これ以上変更する前に、ファイルメニューの「%1」から以前のコピーに戻してください。</translation>
    </message>
</context>
<context>
    <name>firstlight::MergeDialog</name>
    <message>
        <source>Introduction</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>採点基準</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>名前のないトピック</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(削除)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>元の内容</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>リビジョン %1</translation>
    </message>
    <message>
        <source>Merge revision %1 into %2</source>
        <translation>リビジョン %1 を %2 に統合</translation>
    </message>
    <message>
        <source>Nothing was changed in two ways. This is what both come to:</source>
        <translation>競合する変更はありません。統合結果は次のとおりです:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</source>
        <translation>
            <numerusform>%Ln か所で変更が競合しています。下のテキストには両方が含まれます。リビジョン %1 のトピックはオフにしてあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged criteria</source>
        <translation>統合した評価基準</translation>
    </message>
    <message>
        <source>&amp;Save as revision</source>
        <translation>リビジョンとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit first</source>
        <translation>先に編集(&amp;E)</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelChooser</name>
    <message>
        <source>&amp;Fetch models</source>
        <translation>モデルを取得(&amp;F)</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Type a name, or fetch the service&apos;s list</source>
        <translation>名前を入力するか、サービスの一覧を取得</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free</source>
        <translation>サービスにモデルの一覧を問い合わせます (無料)</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>%1 にモデルを問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 has no list of models at this address. Type the name of one.</source>
        <translation>%1 のこのアドレスにはモデルの一覧がありません。モデル名を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there.</source>
        <translation>
            <numerusform>モデルが %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there; choose one.</source>
        <translation>
            <numerusform>モデルが %Ln 個あります。選んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ModelStep</name>
    <message>
        <source>&amp;On this computer</source>
        <translation>このコンピューターで(&amp;O)</translation>
    </message>
    <message>
        <source>By a language &amp;model, too</source>
        <translation>言語モデルも使う(&amp;M)</translation>
    </message>
    <message>
        <source>No key, no account, no cost; works on a train. It learns from your stars.</source>
        <translation>キーもアカウントも費用も不要で、電車の中でも使えます。付けたスターから学習します。</translation>
    </message>
    <message>
        <source>Titles, abstracts and your criteria are sent to a service that you choose. A day costs some cents; a cap is set.</source>
        <translation>タイトル、要旨、評価基準が、選択したサービスに送信されます。1 日分の費用は数セントで、上限が設定されています。</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>this computer, and %1</source>
        <translation>このコンピューターと %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelsPage</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Without a model, papers are ranked on this computer. With one, titles, abstracts and your criteria are sent to this service.</source>
        <translation>モデルを使わない場合、論文はこのコンピューターで順位付けされます。使う場合、タイトル、要旨、評価基準がこのサービスに送信されます。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信するもの</translation>
    </message>
    <message>
        <source>S&amp;end to the model</source>
        <translation>モデルに送信(&amp;E)</translation>
    </message>
    <message>
        <source>Let the model look through the t&amp;itles first</source>
        <translation>先にモデルにタイトルを確認させる(&amp;I)</translation>
    </message>
    <message>
        <source>Cheap, and drops what is far off. What it drops is kept, marked, and can be rescued.</source>
        <translation>安価で、明らかに関係のないものを除外します。除外された論文は印を付けて保存され、後から救い出せます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Second &amp;opinions on papers near a cut-off</source>
        <translation>しきい値付近の論文のセカンドオピニオン(&amp;O)</translation>
    </message>
    <message>
        <source>Scores differ by one from time to time. Each opinion asks once more about papers within one of a cut-off; the median counts.</source>
        <translation>スコアは 1 程度ばらつくことがあります。1 回ごとに、しきい値から 1 以内の論文についてもう一度尋ね、中央値を採用します。</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>for runs that nobody waits for</source>
        <translation>待つ人のいない実行で使う</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に使う</translation>
    </message>
    <message>
        <source>Slower service at &amp;half the price</source>
        <translation>低速・半額のサービス(&amp;H)</translation>
    </message>
    <message>
        <source>Requests at on&amp;ce</source>
        <translation>同時リクエスト数(&amp;C)</translation>
    </message>
    <message>
        <source>More is faster, until the service limits them; a model on this computer is best asked one at a time.</source>
        <translation>多いほど速くなりますが、サービスに制限されることがあります。このコンピューター上のモデルには 1 つずつ送るのが最適です。</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>For how much at most</source>
        <translation>支出の上限</translation>
    </message>
    <message>
        <source>Cap of a &amp;run</source>
        <translation>1 回の実行の上限(&amp;R)</translation>
    </message>
    <message>
        <source>Cap of a calen&amp;dar month</source>
        <translation>暦月の上限(&amp;D)</translation>
    </message>
    <message>
        <source>No request is sent that could go over. What is left stays unscored and waits.</source>
        <translation>上限を超えるおそれのあるリクエストは送信しません。残りは未採点のまま保留されます。</translation>
    </message>
    <message>
        <source>Answers may take minutes, and may be turned down at busy hours.</source>
        <translation>回答に数分かかることや、混雑時に断られることがあります。</translation>
    </message>
    <message>
        <source>This service does not offer it.</source>
        <translation>このサービスにはありません。</translation>
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
        <translation>%1の論文はありません</translation>
    </message>
    <message>
        <source>The library holds no announcement of this month. The calendar at the left can get days that are missing.</source>
        <translation>この月の新着はライブラリにありません。欠落した日は左のカレンダーから取得できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln pick(s)</source>
        <translation>
            <numerusform>%1 · 選出 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>スター付き %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>新着の日数</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>新着論文</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>選出</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>日別の選出数</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>関連度と新規性</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>よく現れた著者</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s)</source>
        <translation>
            <numerusform>選出 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>%Ln 件すべて表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MonthGrid</name>
    <message>
        <source>Calendar of announcements</source>
        <translation>新着カレンダー</translation>
    </message>
</context>
<context>
    <name>firstlight::MonthPage</name>
    <message>
        <source>Looking back on the month…</source>
        <translation>月のまとめを作成中…</translation>
    </message>
</context>
<context>
    <name>firstlight::NoteEditor</name>
    <message>
        <source>&amp;Note, in Markdown. Ctrl+Return or Esc keeps it.</source>
        <translation>メモ(&amp;N): Markdown 形式。Ctrl+Return または Esc で保存します。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>firstlight::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>firstlight::NotificationsPage</name>
    <message>
        <source>&amp;Tell me through the desktop what runs found</source>
        <translation>実行で見つかったものをデスクトップに通知する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>通知を控える(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知を控える時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知を控える時間帯の終了</translation>
    </message>
    <message>
        <source>&amp;Icon in the desktop&apos;s tray; closing the window leaves it there</source>
        <translation>デスクトップのトレイにアイコンを表示し、ウィンドウを閉じても残す(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>から(&amp;U)</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told once when they end. Nothing is told while the window is in front.</source>
        <translation>通知を控える時間帯に届いたものは、終了時に一度にまとめて知らせます。ウィンドウが前面にある間は通知しません。</translation>
    </message>
</context>
<context>
    <name>firstlight::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
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
        <translation>Firstlight を起動できません</translation>
    </message>
</context>
<context>
    <name>firstlight::PaperJournalDialog</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>リビジョン %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>別の評価基準</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 was sent, with %Ln other paper(s) beside it.</source>
        <translation>
            <numerusform>バージョン %1 を、ほかの論文 %Ln 件と一緒に送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>%1 の履歴</translation>
    </message>
    <message>
        <source>Requests about this paper</source>
        <translation>この論文についてのリクエスト</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>按分料金</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>この論文についてモデルに尋ねたことはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>リクエスト %Ln 回、合計 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln is unknown and not in the sum.</source>
        <translation>
            <numerusform>%Ln 回分は費用が不明で、合計に含まれません。</numerusform>
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
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>firstlight::PaperView</name>
    <message>
        <source>Choose a paper from the list.
J is the next one, K the one before.</source>
        <translation>一覧から論文を選んでください。
J で次、K で前の論文に移動します。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
</context>
<context>
    <name>firstlight::PdfBar</name>
    <message>
        <source>Download of the PDF</source>
        <translation>PDF のダウンロード</translation>
    </message>
    <message>
        <source>PDF of %1: %2 so far</source>
        <translation>%1 の PDF: %2 を受信</translation>
    </message>
    <message>
        <source>PDF of %1: waiting for arXiv</source>
        <translation>%1 の PDF: arXiv の応答待ち</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
            <numerusform>%1、論文 %Ln 件、折りたたみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s), expanded</source>
        <translation>
            <numerusform>%1、論文 %Ln 件、展開</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be loaded: %1</source>
        <translation>未読み込み: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListPane</name>
    <message>
        <source>Like: %1</source>
        <translation>似た論文: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s)</source>
        <translation>
            <numerusform>新しい論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Sample day: 60 invented papers; nothing here is kept.</source>
        <translation>サンプルの日: 架空の論文 60 件。ここでの操作は保存されません。</translation>
    </message>
    <message>
        <source>Start with real papers</source>
        <translation>実際の論文で始める</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s)</source>
        <extracomment>%1: the day</extracomment>
        <translation>
            <numerusform>%1: 選出 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListView</name>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
</context>
<context>
    <name>firstlight::PinTestDialog</name>
    <message>
        <source>The criteria are to put it</source>
        <translation>この論文の期待される区分</translation>
    </message>
    <message>
        <source>&amp;in: it passes the cut-offs</source>
        <translation>選出: しきい値を超える(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;maybe: within one of them</source>
        <translation>境界: しきい値から 1 以内(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;out</source>
        <translation>選外(&amp;O)</translation>
    </message>
    <message>
        <source>Pin as a test</source>
        <translation>テストとして固定</translation>
    </message>
    <message>
        <source>&amp;Why (if you like):</source>
        <translation>理由 (任意)(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Pin again</source>
        <translation>固定し直す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>固定を解除(&amp;U)</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesModel</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1、未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1: 新着 %2 件、対象 %3 件、未読 %4 件</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesPane</name>
    <message>
        <source>Days and places</source>
        <translation>日と場所</translation>
    </message>
    <message>
        <source>New name of the search</source>
        <translation>検索の新しい名前</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
</context>
<context>
    <name>firstlight::PrefilterChooser</name>
    <message>
        <source>What is sent to the model</source>
        <translation>モデルに送信するもの</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>the best of the day</source>
        <translation>その日の上位</translation>
    </message>
    <message>
        <source>enough for the picks</source>
        <translation>選出に十分な数</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the picks that should be among them</source>
        <translation>含めたい選出論文の割合 (%)</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s papers</source>
        <translation>その日の論文の割合 (%)</translation>
    </message>
    <message>
        <source>The rest keeps the estimate of this computer; 3 % of it is sent at random to tell how many picks are missed. Followed authors and stars are always sent, and in the first week at least 40 to 60 %.</source>
        <translation>残りはこのコンピューターの推定値のままとなり、その 3% を無作為に送信して選出漏れを見積もります。フォロー中の著者の論文とスター付きの論文は常に送信し、最初の 1 週間は少なくとも 40～60% を送信します。</translation>
    </message>
    <message>
        <source>Every paper of the day is scored by the model.</source>
        <translation>その日のすべての論文をモデルが採点します。</translation>
    </message>
    <message>
        <source>Saves about %1 % of the cost. %2</source>
        <translation>費用を約 %1% 節約します。%2</translation>
    </message>
    <message>
        <source>As many papers as %1 % of the picks are expected among; the saving grows as the model&apos;s scores come in. %2</source>
        <translation>選出論文の %1% が含まれると見込まれる数を送信します。モデルのスコアが集まるにつれて節約額が増えます。%2</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptDialog</name>
    <message>
        <source>What the model is told</source>
        <translation>モデルへの指示</translation>
    </message>
    <message>
        <source>Sent with every request, in these words; the papers follow.</source>
        <translation>毎回のリクエストでこの文面のまま送信され、その後に論文が続きます。</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>指示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>論文(&amp;P)</translation>
    </message>
    <message>
        <source>Form of the &amp;answer</source>
        <translation>回答の形式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title pass</source>
        <translation>タイトル選別(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptView</name>
    <message>
        <source>What the model is told</source>
        <translation>モデルへの指示</translation>
    </message>
    <message>
        <source>About %1 tokens. The tinted part is the same in every request, so that the service can keep it and charge less for it; the papers that follow are new each time.</source>
        <translation>約 %1 トークン。色の付いた部分はどのリクエストでも同じなので、サービスがキャッシュして料金を下げられます。続く論文の部分は毎回異なります。</translation>
    </message>
</context>
<context>
    <name>firstlight::RangeDialog</name>
    <message>
        <source>&amp;Score these days</source>
        <translation>この期間を採点(&amp;S)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>実行をキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>モデルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Apply the criteria to days</source>
        <translation>評価基準を期間に適用</translation>
    </message>
    <message>
        <source>The model scores the papers of these days under the current criteria, the latest day first. What it has scored already is not sent again.</source>
        <translation>モデルが現在の評価基準でこの期間の論文を新しい日から順に採点します。採点済みの論文は再送信しません。</translation>
    </message>
    <message>
        <source>The criteria in the editor are saved as a revision; then the model scores the papers of these days under it, the latest day first. What it has scored already is not sent again.</source>
        <translation>エディターの評価基準をリビジョンとして保存し、モデルがそれに従ってこの期間の論文を新しい日から順に採点します。採点済みの論文は再送信しません。</translation>
    </message>
    <message>
        <source>Days scored</source>
        <translation>採点した日数</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v/%m 日</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>この日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>この 1 週間</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>この 2 週間</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>モデルに尋ねています…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. Days are ranked locally as they are opened; to have them scored choose a model in the settings.</source>
        <translation>モデルが未設定のため、採点を依頼できません。各日は開いたときにローカルで順位付けされます。モデルに採点させるには、設定でモデルを選んでください。</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>費用を計算しています…</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionDesk</name>
    <message>
        <source>Revision %1 is in use, with its own scores.</source>
        <translation>リビジョン %1 を使用中です。スコアはこのリビジョンのものです。</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>リビジョン %1</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>リビジョン %1 と %2 を統合</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>リビジョン %1 を使用中: %2。</translation>
    </message>
    <message>
        <source>There are no criteria in this file.</source>
        <translation>このファイルに評価基準が含まれていません。</translation>
    </message>
    <message>
        <source>This file is too long to be criteria.</source>
        <translation>このファイルは評価基準としては長すぎます。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>ファイルを読み取れませんでした (%1)。</translation>
    </message>
    <message>
        <source>Imported as revision %1, which is in use.</source>
        <translation>リビジョン %1 として読み込み、使用中にしました。</translation>
    </message>
    <message>
        <source>Revision %1 is exported.</source>
        <translation>リビジョン %1 を書き出しました。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>ファイルに書き込めませんでした (%1)。</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionList</name>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>リビジョン %1</translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation>リビジョン %1 · %2</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionsDialog</name>
    <message>
        <source>Switc&amp;h to this revision</source>
        <translation>このリビジョンに切り替える(&amp;H)</translation>
    </message>
    <message>
        <source>Start a &amp;branch from here</source>
        <translation>ここから分岐する(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>ラベル(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Merge into current…</source>
        <translation>現在のものに統合(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport as Markdown…</source>
        <translation>Markdown で書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>What is saved next branches off revision %1.</source>
        <translation>次に保存する内容はリビジョン %1 から分岐します。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>What is revision %1 about?</source>
        <translation>リビジョン %1 の内容を短く書いてください。</translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>評価基準の読み込み</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>評価基準の書き出し</translation>
    </message>
    <message>
        <source>criteria-revision-%1</source>
        <translation>criteria-revision-%1</translation>
    </message>
    <message>
        <source>Revisions of the criteria</source>
        <translation>評価基準のリビジョン</translation>
    </message>
    <message>
        <source>&amp;Differences to</source>
        <translation>比較相手(&amp;D)</translation>
    </message>
    <message>
        <source>Revision to compare with</source>
        <translation>比較するリビジョン</translation>
    </message>
    <message>
        <source>Differences of text</source>
        <translation>テキストの差分</translation>
    </message>
    <message>
        <source>There are no revisions yet. Saving the criteria makes the first one.</source>
        <translation>リビジョンはまだありません。評価基準を保存すると最初のリビジョンになります。</translation>
    </message>
    <message>
        <source>its parent, revision %1</source>
        <translation>親のリビジョン %1</translation>
    </message>
    <message>
        <source>nothing: it has no parent</source>
        <translation>なし (親がありません)</translation>
    </message>
</context>
<context>
    <name>firstlight::RunReportDialog</name>
    <message>
        <source>What the run did</source>
        <translation>実行の内容</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>モデルには尋ねていません。</translation>
    </message>
    <message>
        <source>Stages of %1</source>
        <translation>%1 の段階</translation>
    </message>
</context>
<context>
    <name>firstlight::SamplePeek</name>
    <message>
        <source>So it will look, here with invented papers:</source>
        <translation>このように表示されます (論文は架空のものです):</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>サンプルの日を開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>firstlight::ScanChooser</name>
    <message>
        <source>Only where the paper&apos;s &amp;primary category is one of these</source>
        <translation>主カテゴリがこの中にある論文のみ(&amp;P)</translation>
    </message>
    <message>
        <source>Codes, such as cs.RO, cs.CR</source>
        <translation>コード (例: cs.RO, cs.CR)</translation>
    </message>
    <message>
        <source>A paper that is in one of these categories, as a cross-list too, is not scanned.</source>
        <translation>これらのカテゴリに属する論文は、クロスリストの場合も含めて対象外になります。</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>カテゴリ(&amp;C)</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>対象にする新着</translation>
    </message>
    <message>
        <source>&amp;Leave out papers of</source>
        <translation>除外するカテゴリ(&amp;L)</translation>
    </message>
    <message>
        <source>No papers are stored yet, so what this brings cannot be told.</source>
        <translation>保存された論文がまだないため、変更の影響は分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %2, drops %1 of them.</source>
        <translation>
            <numerusform>先週の %2 件に論文 %Ln 件が加わり、%1 件が外れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %1.</source>
        <translation>
            <numerusform>先週の %1 件に論文 %Ln 件が加わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drops %1 of last week&apos;s %2 papers.</source>
        <translation>先週の論文 %2 件のうち %1 件が外れます。</translation>
    </message>
    <message>
        <source>No change to last week&apos;s %1 papers.</source>
        <translation>先週の論文 %1 件に変化はありません。</translation>
    </message>
    <message>
        <source>Last week: %1 papers.</source>
        <translation>先週: 論文 %1 件。</translation>
    </message>
    <message>
        <source>%1: not in the library yet, unknown until the next pull.</source>
        <translation>%1: まだライブラリになく、次の取得まで不明です。</translation>
    </message>
</context>
<context>
    <name>firstlight::ScoreSlider</name>
    <message>
        <source>&amp;Relevance ≥ %1</source>
        <translation>関連度 ≥ %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Novelty ≥ %1</source>
        <translation>新規性 ≥ %1(&amp;N)</translation>
    </message>
    <message>
        <source>%1 at least %2, %3 of %4 shown</source>
        <translation>%1 %2 以上、%4 件中 %3 件を表示</translation>
    </message>
    <message>
        <source>Papers at %1 are “maybe”: one point decides.</source>
        <translation>%1 の論文は「境界」です。1 点の差で決まります。</translation>
    </message>
    <message>
        <source>Papers at %1 and %2 are “maybe”: one point decides.</source>
        <translation>%1 と %2 の論文は「境界」です。1 点の差で決まります。</translation>
    </message>
</context>
<context>
    <name>firstlight::SearchBox</name>
    <message>
        <source>Where to search</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Name of this search; Return saves it</source>
        <translation>この検索の名前 (Return キーで保存)</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>この検索の名前</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>すべての論文を検索</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>この一覧を検索</translation>
    </message>
    <message>
        <source>Search titles, abstracts, authors and notes of all papers</source>
        <translation>すべての論文のタイトル、要旨、著者、メモを検索</translation>
    </message>
    <message>
        <source>Search titles, authors and abstracts of this list</source>
        <translation>この一覧のタイトル、著者、要旨を検索</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingSearch</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>設定を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>該当する設定項目はありません。</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;arXiv</source>
        <translation>arXiv(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Get the papers by &amp;itself while the window is open</source>
        <translation>ウィンドウを開いている間、論文を自動的に取得する(&amp;I)</translation>
    </message>
    <message>
        <source>Fill &amp;missed days when the window opens</source>
        <translation>ウィンドウを開いたとき、取り逃した日を補完する(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Follow authors</source>
        <translation>フォローする著者(&amp;F)</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>名前 (セミコロン区切り)</translation>
    </message>
    <message>
        <source>F&amp;ind an author…</source>
        <translation>著者を検索(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Hide papers without an author of this h-index</source>
        <translation>この h 指数以上の著者がいない論文を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>0: hide none</source>
        <translation>0: 隠さない</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;Y)</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>受け付けられません: %1</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>All &amp;settings</source>
        <translation>すべての設定(&amp;S)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定の書き出し</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定の読み込み</translation>
    </message>
    <message>
        <source>Nothing was taken over: %1</source>
        <translation>何も取り込みませんでした: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>of a setting&apos;s value</extracomment>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutSheet</name>
    <message>
        <source>No command or key is called that.</source>
        <translation>該当するコマンドやキーはありません。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Single letters work in the list and the paper. Other keys are chosen in Settings, Keyboard.</source>
        <translation>1 文字だけのキーは一覧と論文で使えます。ほかのキーは「設定」の「キーボード」で変更できます。</translation>
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
        <translation>割り当て(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>すべてリセット(&amp;L)</translation>
    </message>
    <message>
        <source>The chosen command has no keys</source>
        <translation>選択したコマンドのキーをなくします</translation>
    </message>
    <message>
        <source>The chosen command has its default keys again</source>
        <translation>選択したコマンドを既定のキーに戻します</translation>
    </message>
    <message>
        <source>Every command has its default keys again</source>
        <translation>すべてのコマンドを既定のキーに戻します</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; Assign takes it from there.</source>
        <translation>%1 は「%2」に割り当てられています。「割り当て」を押すとそこから外れます。</translation>
    </message>
</context>
<context>
    <name>firstlight::SiteDialog</name>
    <message>
        <source>Print the c&amp;riteria below each day</source>
        <translation>各日の下に評価基準を載せる(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Publish as a site</source>
        <translation>サイトとして公開</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>書き出した日数</translation>
    </message>
    <message>
        <source>Writes all days of the library as web pages with a feed: to be read where they lie, or published by any web server. Stars, notes, tags and what you read stay private.</source>
        <translation>ライブラリのすべての日を、フィード付きのウェブページとして書き出します。その場で読むことも、任意のウェブサーバーで公開することもできます。スター、メモ、タグ、既読の記録は公開されません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>見出し(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Address, where it will be published (may be empty)</source>
        <translation>公開先のアドレス (空でもよい)(&amp;A)</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>サイトのフォルダー</translation>
    </message>
    <message>
        <source>The heading cannot be used.</source>
        <translation>この見出しは使えません。</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>このアドレスは使えません。</translation>
    </message>
    <message>
        <source>The pages are being written …</source>
        <translation>ページを書き出しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) published.</source>
        <translation>
            <numerusform>%Ln 日分を公開しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1 written, %2 unchanged, %3 removed.</source>
        <translation>ファイル: 書き出し %1、変更なし %2、削除 %3。</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>中止しました。フォルダーは元のままです。</translation>
    </message>
    <message>
        <source>The library holds no announcement yet. Get today&apos;s papers first.</source>
        <translation>ライブラリにはまだ新着がありません。先に今日の論文を取得してください。</translation>
    </message>
    <message>
        <source>Another Firstlight is writing to this folder. Try again when it is done.</source>
        <translation>別の Firstlight がこのフォルダーに書き込んでいます。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 がすでにあり、Firstlight が書いたものではありません。何も変更していません。別のフォルダーを選ぶか、そのファイルを移してください。</translation>
    </message>
    <message>
        <source>The site could not be written. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>サイトを書き出せませんでした。以前に書き出したページは有効なままです。空きを作るか別のフォルダーを選んで、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingChart</name>
    <message>
        <source>Spending of %1 by day</source>
        <translation>%1の日別支出</translation>
    </message>
    <message>
        <source>No requests in this month.</source>
        <translation>この月のリクエストはありません。</translation>
    </message>
    <message>
        <source>Left and right go from day to day.</source>
        <translation>左右のキーで日を移動します。</translation>
    </message>
    <message>
        <source>No model was asked anything in %1.</source>
        <translation>%1にモデルへの問い合わせはありません。</translation>
    </message>
    <message>
        <source>perhaps billed</source>
        <translation>課金の可能性あり</translation>
    </message>
    <message>
        <source>cap of a run: %1</source>
        <translation>1 回の実行の上限: %1</translation>
    </message>
    <message>
        <source>%1 (above the chart)</source>
        <translation>%1 (グラフの範囲外)</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingDialog</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>CSV として書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>前の月 (Alt+Left)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>次の月 (Alt+Right)</translation>
    </message>
    <message>
        <source>Spending by day, model and purpose</source>
        <translation>日、モデル、用途ごとの支出</translation>
    </message>
    <message>
        <source>No requests in this month, nothing spent.</source>
        <translation>この月のリクエストはなく、支出はありません。</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>支出の書き出し</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingModel</name>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 と不明分</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日 (UTC)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Of these cached</source>
        <translation>うちキャッシュ</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>米ドル</translation>
    </message>
</context>
<context>
    <name>firstlight::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>実行の内容</translation>
    </message>
    <message>
        <source>Click for the log</source>
        <translation>クリックでログを表示</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionControl</name>
    <message>
        <source>Nothing is missed: every paper that you starred or rescued is a pick, and none that you dismissed is. There is nothing to ask about.</source>
        <translation>選出の誤りはありません。スター付きと救出済みの論文はすべて選出され、興味なしの論文は 1 件も選出されていません。尋ねることはありません。</translation>
    </message>
    <message>
        <source>No model is set. Choose one in the settings.</source>
        <translation>モデルが未設定です。設定で選んでください。</translation>
    </message>
    <message>
        <source>Firstlight is asking a model already. Try again when that has ended.</source>
        <translation>Firstlight はすでにモデルに尋ねています。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The model could not be asked: no usable answer came. The criteria are as they were. Check the connection, then ask again.</source>
        <translation>モデルに尋ねられませんでした。使える回答が返されていません。評価基準は元のままです。接続を確認してから、もう一度尋ねてください。</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read, so nothing is proposed. The criteria are as they were; ask again, or ask another model.</source>
        <translation>モデルの回答を読み取れないため、提案はありません。評価基準は元のままです。もう一度尋ねるか、別のモデルに尋ねてください。</translation>
    </message>
    <message>
        <source>Cancelled. The criteria are as they were.</source>
        <translation>キャンセルしました。評価基準は元のままです。</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionDialog</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where in the criteria, then the lines that go and come</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>反映(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Suggestions for the criteria</source>
        <translation>評価基準への提案</translation>
    </message>
    <message>
        <source>The ticked ones together</source>
        <translation>チェックした変更案の合計</translation>
    </message>
    <message>
        <source>Missed paper</source>
        <translation>選出を誤った論文</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>自分の判断</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Missed papers</source>
        <translation>選出を誤った論文</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>変更案</translation>
    </message>
    <message>
        <source>Effect on the tests, alone</source>
        <translation>単独でのテストへの影響</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>変更案</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>変更の全文</translation>
    </message>
    <message>
        <source>&amp;Ask the model</source>
        <translation>モデルに尋ねる(&amp;A)</translation>
    </message>
    <message>
        <source>Suggestions come from a model, and none is set. Choose one in the settings; nothing is sent before you ask.</source>
        <translation>提案にはモデルが必要ですが、未設定です。設定で選んでください。依頼するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Looking for what the criteria miss…</source>
        <translation>評価基準が誤って扱った論文を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>The criteria and you differ on %Ln paper(s). One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</source>
        <translation>
            <numerusform>評価基準と自分の判断が食い違う論文は %Ln 件です。これらについて %1 に 1 回尋ねる費用は約 %2、最大 %3 です。まだ何も送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask %1 (about %2)</source>
        <translation>%1 に尋ねる (約 %2)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ask %1 (price unknown)</source>
        <translation>%1 に尋ねる (価格不明)(&amp;A)</translation>
    </message>
    <message>
        <source>Wanted, but no pick</source>
        <translation>必要なのに選出されていない</translation>
    </message>
    <message>
        <source>Dismissed, but a pick</source>
        <translation>興味なしなのに選出された</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に尋ねています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed, for %1. Tick what you want; it becomes a draft.</source>
        <translation>
            <numerusform>変更案 %Ln 件、費用 %1。採用するものにチェックを付けてください。下書きになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing proposed that fits the criteria, for %1. Ask again, or another model.</source>
        <translation>評価基準に合う変更案はありませんでした (費用 %1)。もう一度尋ねるか、別のモデルに尋ねてください。</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>測定しています…</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>何もチェックされていません。</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合計: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::SyncWatch</name>
    <message>
        <source>The shared folder %1 is not there. Your library here is complete; it is merged with the others as soon as the folder is back.</source>
        <translation>共有フォルダー %1 がありません。ここのライブラリは完全です。フォルダーが戻り次第、ほかと統合します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 changes merged from %2.</source>
        <translation>%2 から %1 件の変更を取り込みました。</translation>
    </message>
    <message>
        <source>Shared with your other machines.</source>
        <translation>ほかのコンピューターと共有しました。</translation>
    </message>
    <message>
        <source>A file in the shared folder cannot be read and is left alone; it is tried again. %1</source>
        <translation>共有フォルダーのファイルを読めないため、そのままにしました。もう一度試します。%1</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Return adds it</source>
        <translation>新しいタグ (Return キーで追加)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEntry</name>
    <message>
        <source>Add a &amp;tag:</source>
        <translation>タグを追加(&amp;T):</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Return adds it, Esc is done</source>
        <translation>Return キーで追加、Esc キーで終了</translation>
    </message>
</context>
<context>
    <name>firstlight::TermCompletion</name>
    <message>
        <source>Terms in the library</source>
        <translation>ライブラリ内の語</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln paper(s)</source>
        <translation>
            <numerusform>%1 · 論文 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicCard</name>
    <message>
        <source>Relevant</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Irrelevant</source>
        <translation>非関連</translation>
    </message>
    <message>
        <source>Mer&amp;ge with</source>
        <translation>統合先(&amp;G)</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>トピックの名前</translation>
    </message>
    <message>
        <source>Terms, parted by commas</source>
        <translation>語 (コンマ区切り)</translation>
    </message>
    <message>
        <source>What it must not be about</source>
        <translation>対象としない内容</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>分割(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>トピック %1</translation>
    </message>
    <message>
        <source>On: counts for the ranking</source>
        <translation>オン: 順位付けに使います</translation>
    </message>
    <message>
        <source>Off: kept, but not read by the ranker or a model</source>
        <translation>オフ: 残りますが、ランカーもモデルも読みません</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Topic “%1” is on</source>
        <translation>トピック「%1」はオン</translation>
    </message>
    <message>
        <source>Relevant for “%1”</source>
        <translation>「%1」の関連の語</translation>
    </message>
    <message>
        <source>Irrelevant for “%1”</source>
        <translation>「%1」の非関連の語</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>「%1」のその他の操作</translation>
    </message>
    <message>
        <source>Move, split, merge or remove this topic</source>
        <translation>このトピックの移動、分割、統合、削除</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicSplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>「%1」の分割</translation>
    </message>
    <message>
        <source>&amp;Name of the new topic</source>
        <translation>新しいトピックの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Terms that go there</source>
        <translation>移す語(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
</context>
<context>
    <name>firstlight::TrayIcon</name>
    <message>
        <source>&amp;Open Firstlight</source>
        <translation>Firstlight を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>今日の論文を取得(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Firstlight: %Ln unread pick(s) of %1</source>
        <extracomment>%1: &quot;Wed 1 Oct&quot;</extracomment>
        <translation>
            <numerusform>Firstlight: %1の未読の選出論文 %Ln 件</numerusform>
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
        <translation>判断した論文</translation>
    </message>
    <message>
        <source>Leave triage</source>
        <translation>トリアージを終了</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>残り %1/%2</translation>
    </message>
    <message>
        <source>star</source>
        <comment>what a key does</comment>
        <translation>スター</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>興味なし</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>あとで読む</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>In and Maybe, not decided yet</source>
        <translation>選出と境界のうち未決定</translation>
    </message>
    <message>
        <source>In and Maybe</source>
        <translation>選出と境界</translation>
    </message>
</context>
<context>
    <name>firstlight::TriageSummary</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>すべて判断しました</translation>
    </message>
    <message>
        <source>Once through</source>
        <translation>一巡しました</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>38 papers in 6 minutes</comment>
        <translation>%2で%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>スター付き %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to read</source>
        <translation>
            <numerusform>あとで読む %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not interesting</source>
        <translation>
            <numerusform>興味なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>既読 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a decision</source>
        <translation>
            <numerusform>未判断 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go through the %Ln left</source>
        <translation>
            <numerusform>残りの %Ln 件を続ける</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TrialDialog</name>
    <message>
        <source>&amp;Start the dry run</source>
        <translation>試行を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>実行をキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>モデルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Apply to…</source>
        <translation>期間に適用(&amp;A)…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>A sample of 24 papers of %1 is scored by the model twice: under revision %2 and under the criteria as they stand in the editor. All scores are kept.</source>
        <translation>%1 の論文 24 件のサンプルを、モデルがリビジョン %2 と、エディターの現在の評価基準とで 2 回採点します。スコアはすべて保存されます。</translation>
    </message>
    <message>
        <source>Verdicts given</source>
        <translation>取得した評価</translation>
    </message>
    <message>
        <source>%v of %m verdicts</source>
        <translation>評価 %v/%m 件</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Now (R / N)</source>
        <translation>現在 (関 / 新)</translation>
    </message>
    <message>
        <source>Draft (R / N)</source>
        <translation>下書き (関 / 新)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>モデルに尋ねています…</translation>
    </message>
    <message>
        <source>The model is asked… %1 so far.</source>
        <translation>モデルに尋ねています… ここまで %1。</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. The local estimates in the list cost nothing; for a dry run choose a model in the settings.</source>
        <translation>モデルが未設定のため、採点を依頼できません。一覧のローカル推定値は無料です。試行するには、設定でモデルを選んでください。</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>費用を計算しています…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
</context>
<context>
    <name>firstlight::UndoHistory</name>
    <message>
        <source>change the cut-offs</source>
        <translation>しきい値を変更</translation>
    </message>
    <message>
        <source>change the criteria</source>
        <translation>評価基準を変更</translation>
    </message>
    <message>
        <source>pin a test</source>
        <translation>テストとして固定</translation>
    </message>
    <message>
        <source>unpin a test</source>
        <translation>テストの固定を解除</translation>
    </message>
</context>
<context>
    <name>firstlight::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>評価基準(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>論文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>今日の論文を取得(&amp;G)</translation>
    </message>
    <message>
        <source>Sc&amp;ore this day with the model</source>
        <translation>この日をモデルで採点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print the month…</source>
        <translation>月のまとめを印刷(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport the month…</source>
        <translation>月のまとめを書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Spe&amp;nding…</source>
        <translation>支出(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>この一覧を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find in all &amp;papers</source>
        <translation>すべての論文を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Mark all shown as r&amp;ead</source>
        <translation>表示中の論文をすべて既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save criteria as revision</source>
        <translation>評価基準をリビジョンとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert criteria</source>
        <translation>評価基準の変更を破棄(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>トリアージ(&amp;T)</translation>
    </message>
    <message>
        <source>What the mode&amp;l is told…</source>
        <translation>モデルへの指示(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>食い違い(&amp;D)…</translation>
    </message>
    <message>
        <source>List in colu&amp;mns</source>
        <translation>一覧を列で表示(&amp;L)</translation>
    </message>
    <message>
        <source>Relevance and novelty &amp;grid</source>
        <translation>関連度と新規性のグリッド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Older announcement</source>
        <translation>前の新着(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Newer announcement</source>
        <translation>次の新着(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>標準サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>ペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Paper &amp;below the list</source>
        <translation>論文を一覧の下に表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Days and places</source>
        <translation>日と場所(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>一覧(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>論文(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show days and places</source>
        <translation>日と場所を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revisions…</source>
        <translation>リビジョン(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>試行(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Apply to days…</source>
        <translation>期間に適用(&amp;A)…</translation>
    </message>
    <message>
        <source>Su&amp;ggestions for the criteria…</source>
        <translation>評価基準への提案(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>次の未読(&amp;U)</translation>
    </message>
    <message>
        <source>Previous unrea&amp;d</source>
        <translation>前の未読(&amp;D)</translation>
    </message>
    <message>
        <source>Scroll &amp;on, then next unread</source>
        <translation>スクロールして次の未読へ(&amp;O)</translation>
    </message>
    <message>
        <source>Ba&amp;ck in triage</source>
        <translation>トリアージで前に戻る(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>あとで読む(&amp;W)</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>興味なし(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>メモ(&amp;G)…</translation>
    </message>
    <message>
        <source>Pin &amp;as a test…</source>
        <translation>テストとして固定(&amp;X)…</translation>
    </message>
    <message>
        <source>Mark all abo&amp;ve as read</source>
        <translation>これより上をすべて既読にする(&amp;V)</translation>
    </message>
    <message>
        <source>Mark all belo&amp;w as read</source>
        <translation>これより下をすべて既読にする(&amp;Y)</translation>
    </message>
    <message>
        <source>Ask the model about it</source>
        <translation>この論文をモデルに尋ねる(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>救い出す(&amp;R)</translation>
    </message>
    <message>
        <source>Audit of the da&amp;y…</source>
        <translation>この日の点検(&amp;Q)…</translation>
    </message>
    <message>
        <source>More like t&amp;his</source>
        <translation>似た論文を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;bstract page</source>
        <translation>要旨のページ(&amp;A)</translation>
    </message>
    <message>
        <source>PD&amp;F</source>
        <translation>PDF(&amp;F)</translation>
    </message>
    <message>
        <source>HTM&amp;L</source>
        <translation>HTML(&amp;H)</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>PDF をダウンロード(&amp;K)</translation>
    </message>
    <message>
        <source>Te&amp;X source</source>
        <translation>TeX ソース(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Journal of this paper…</source>
        <translation>この論文の履歴(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Firstlight</source>
        <translation>Firstlight について(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send to &amp;Zotero…</source>
        <translation>Zotero に送る(&amp;Z)…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>バックアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>最初の手順(&amp;F)…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Pu&amp;blish as a site…</source>
        <translation>サイトとして公開(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>firstlight::ZoteroDialog</name>
    <message>
        <source>With their &amp;PDFs, got from arXiv one by one</source>
        <translation>PDF も添付する (arXiv から 1 件ずつ取得)(&amp;P)</translation>
    </message>
    <message>
        <source>Those &amp;too that were sent before</source>
        <translation>以前に送ったものも送る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送る(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;X)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Send to Zotero</source>
        <translation>Zotero に送る</translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation>送信した論文</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%m 件中 %v 件</translation>
    </message>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>論文(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>送り先(&amp;I):</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Looking for Zotero…</source>
        <translation>Zotero を探しています…</translation>
    </message>
    <message>
        <source>What is selected in Zotero: %1</source>
        <translation>Zotero で選択中の場所: %1</translation>
    </message>
    <message>
        <source>Zotero runs. Papers that are there already are left out where it can be asked.</source>
        <translation>Zotero は起動しています。照会できる場合、Zotero に登録済みの論文は除外されます。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Choose another place.</source>
        <translation>「%1」には書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>There are no papers to send.</source>
        <translation>送る論文がありません。</translation>
    </message>
</context>
</TS>
