<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AuditWords</name>
    <message>
        <source>Left to the local ranker</source>
        <translation>留给本地排序器</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>按标题剔除</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>略低于阈值</translation>
    </message>
    <message>
        <source>Just below: relevance %1, novelty %2</source>
        <translation>略低于阈值：相关度 %1，新颖度 %2</translation>
    </message>
    <message>
        <source>Just below: relevance %1</source>
        <translation>略低于阈值：相关度 %1</translation>
    </message>
    <message>
        <source>the local ranker</source>
        <translation>本地排序器</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>修订版 %1，%2</translation>
    </message>
    <message>
        <source>Other criteria, %1</source>
        <translation>其他筛选标准，%1</translation>
    </message>
    <message>
        <source>papers that no model read</source>
        <translation>模型未读的论文</translation>
    </message>
    <message>
        <source>papers just below the cut-offs</source>
        <translation>略低于阈值的论文</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln looked at rescued</source>
        <translation>
            <numerusform>已查看 %Ln 篇，找回 %1 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 of %2 missed (%3 to %4)</source>
        <translation>%2 篇中估计漏选约 %1 篇（%3 到 %4）</translation>
    </message>
    <message>
        <source>%1: %2: %3, %4.</source>
        <extracomment>&quot;Revision 3, gpt-5: papers that no model read: 1 of 10 looked at rescued, about 6 of 60 missed (2 to 14).&quot;</extracomment>
        <translation>%1：%2：%3，%4。</translation>
    </message>
</context>
<context>
    <name>BorderlineWords</name>
    <message>
        <source>Borderline: with a point less of relevance or novelty it is out.</source>
        <translation>临界：相关度或新颖度再低 1 分便落选。</translation>
    </message>
    <message>
        <source>Borderline: with a point less of relevance it is out.</source>
        <translation>临界：相关度再低 1 分便落选。</translation>
    </message>
    <message>
        <source>Borderline: with a point less of novelty it is out.</source>
        <translation>临界：新颖度再低 1 分便落选。</translation>
    </message>
    <message>
        <source>Borderline: with a point more of both relevance and novelty it is in.</source>
        <translation>临界：相关度和新颖度各高 1 分便可入选。</translation>
    </message>
    <message>
        <source>Borderline: with a point more of relevance it is in.</source>
        <translation>临界：相关度再高 1 分便可入选。</translation>
    </message>
    <message>
        <source>Borderline: with a point more of novelty it is in.</source>
        <translation>临界：新颖度再高 1 分便可入选。</translation>
    </message>
    <message>
        <source>Disputed: the opinions on it differ.</source>
        <extracomment>Of a paper that was scored several times: a borderline sentence, then this one</extracomment>
        <translation>有分歧：各次评判意见不一。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>mark %Ln paper(s) as read</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln paper(s) as unread</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star %Ln paper(s)</source>
        <translation>
            <numerusform>为 %Ln 篇论文加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unstar %Ln paper(s)</source>
        <translation>
            <numerusform>取消 %Ln 篇论文的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %Ln paper(s) on To read</source>
        <translation>
            <numerusform>将 %Ln 篇论文加入待读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln paper(s) off To read</source>
        <translation>
            <numerusform>将 %Ln 篇论文移出待读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescue %Ln paper(s)</source>
        <translation>
            <numerusform>找回 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer rescue %Ln paper(s)</source>
        <translation>
            <numerusform>取消找回 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) not interesting</source>
        <translation>
            <numerusform>%Ln 篇论文标为不感兴趣</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) interesting after all</source>
        <translation>
            <numerusform>%Ln 篇论文取消“不感兴趣”标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln paper(s) %1</source>
        <translation>
            <numerusform>为 %Ln 篇论文加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take tag %1 off %Ln paper(s)</source>
        <translation>
            <numerusform>从 %Ln 篇论文移除标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>change the note</source>
        <translation>更改笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as read</source>
        <translation>
            <numerusform>已将 %Ln 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) marked as unread</source>
        <translation>
            <numerusform>已将 %Ln 篇论文标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) starred</source>
        <translation>
            <numerusform>已为 %Ln 篇论文加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unstarred</source>
        <translation>
            <numerusform>已取消 %Ln 篇论文的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) put on To read</source>
        <translation>
            <numerusform>已将 %Ln 篇论文加入待读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) taken off To read</source>
        <translation>
            <numerusform>已将 %Ln 篇论文移出待读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) rescued</source>
        <translation>
            <numerusform>已找回 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) no longer rescued</source>
        <translation>
            <numerusform>已取消找回 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) tagged %1</source>
        <translation>
            <numerusform>已为 %Ln 篇论文加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 taken off %Ln paper(s)</source>
        <translation>
            <numerusform>已从 %Ln 篇论文移除标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>笔记已更改</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>left to the local ranker</source>
        <translation>留给本地排序器</translation>
    </message>
    <message>
        <source>dropped by its title</source>
        <translation>按标题剔除</translation>
    </message>
    <message>
        <source>just below, %1 and %2</source>
        <translation>略低于阈值，%1 和 %2</translation>
    </message>
    <message>
        <source>just below</source>
        <translation>略低于阈值</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers that no model read, and %4 of %5 just below the cut-offs. Rescue one with: firstlight rescue ID; when you have looked at them all: firstlight audit --day %1 --checked</source>
        <translation>%1：模型未读的 %3 篇论文中的 %2 篇，以及略低于阈值的 %5 篇中的 %4 篇。找回其中一篇请用：firstlight rescue ID；全部查看后请用：firstlight audit --day %1 --checked</translation>
    </message>
    <message>
        <source>that no model read</source>
        <translation>模型未读</translation>
    </message>
    <message>
        <source>just below the cut-offs</source>
        <translation>略低于阈值</translation>
    </message>
    <message>
        <source>Revision %1, %2, papers %3: %4 of %5 checked were rescued; about %6 missed of %7 (%8 to %9).</source>
        <translation>修订版 %1，%2，%3的论文：已查看 %5 篇，找回 %4 篇；%7 篇中估计漏选约 %6 篇（%8 到 %9）。</translation>
    </message>
    <message>
        <source>local ranker</source>
        <translation>本地排序器</translation>
    </message>
    <message>
        <source>List papers of a day to look at that did not become picks.</source>
        <translation>列出某日未入选的论文，供抽查。</translation>
    </message>
    <message>
        <source>Five of those that no model read, and five that missed the cut-offs by a point; the same ones whenever a day is asked for. What you rescue among those that you have looked at tells how much is missed, by revision and model. A paper counts as looked at when it is read, starred, dismissed or rescued, and all of a day by --checked.</source>
        <translation>模型未读的论文取五篇，与阈值相差 1 分的论文取五篇；同一天每次列出的都相同。您在查看过的论文中找回多少，便可按修订版和模型估计漏选了多少。论文已读、已加星标、标为不感兴趣或已找回，即算已查看；用 --checked 则当日所列全部算已查看。</translation>
    </message>
    <message>
        <source>The announcement of this day (YYYY-MM-DD).</source>
        <translation>这一天的公告（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>You have looked at all of the day.</source>
        <translation>当日所列论文已全部查看。</translation>
    </message>
    <message>
        <source>Take that back.</source>
        <translation>取消“不感兴趣”标记。</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>来自 OAI-PMH</translation>
    </message>
    <message>
        <source>from the search API, approximately</source>
        <translation>来自搜索 API，仅为近似</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>来自 arXiv 列表页</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, %4.</source>
        <translation>%1：%3 共 %2 篇论文，%4。</translation>
    </message>
    <message>
        <source> The day of %1 of them is a guess.</source>
        <translation>其中 %1 篇的日期为推测。</translation>
    </message>
    <message>
        <source>%1: still missing in %2.</source>
        <translation>%1：%2 仍有缺失。</translation>
    </message>
    <message>
        <source>--via is best, listing or oai.</source>
        <translation>--via 的取值为 best、listing 或 oai。</translation>
    </message>
    <message>
        <source>backfill wants --from DAY.</source>
        <translation>backfill 需要 --from DAY。</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to 早于 --from。</translation>
    </message>
    <message>
        <source>Ranking %1 …</source>
        <translation>正在对 %1 的论文排序…</translation>
    </message>
    <message>
        <source>Getting %1 of %2 (%3 of %4) …</source>
        <translation>正在获取 %2 的 %1（%3/%4）…</translation>
    </message>
    <message>
        <source>Nothing is missing in that time.</source>
        <translation>该时段没有缺失。</translation>
    </message>
    <message>
        <source>Fill announcement days that were missed.</source>
        <translation>补全错过的公告日。</translation>
    </message>
    <message>
        <source>Days of the last three months come from arXiv&apos;s listings, one request every 15 seconds; older ones from OAI-PMH; where neither answers, from the search API, approximately. What is there is not asked for again, and a backfill that was interrupted goes on where it was.</source>
        <translation>最近三个月的公告日取自 arXiv 列表页，每 15 秒一次请求；更早的取自 OAI-PMH；两者都无应答时取自搜索 API，结果仅为近似。已有的内容不会重复请求；中断的补全会从断点继续。</translation>
    </message>
    <message>
        <source>The first day (YYYY-MM-DD).</source>
        <translation>起始日（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>The last day; today when it is left out.</source>
        <translation>结束日；省略则为今天。</translation>
    </message>
    <message>
        <source>best, listing or oai.</source>
        <translation>best、listing 或 oai。</translation>
    </message>
    <message>
        <source>Usage: firstlight bundle export FILE. A bundle is read back with: firstlight import FILE</source>
        <translation>用法：firstlight bundle export FILE。读回文库包请用：firstlight import FILE</translation>
    </message>
    <message>
        <source>Wrote %1 papers …</source>
        <translation>已写入 %1 篇论文…</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消。未写入任何文件。</translation>
    </message>
    <message>
        <source>%1: %2 papers, with criteria, scores and marks. Keys and passwords are not in it.</source>
        <translation>%1：%2 篇论文，含筛选标准、评分和标记。不含密钥和密码。</translation>
    </message>
    <message>
        <source>Write everything of the library into one file.</source>
        <translation>将文库的全部内容写入一个文件。</translation>
    </message>
    <message>
        <source>Keep everything (database, settings) below this folder.</source>
        <translation>将所有数据（数据库、设置）存放在此文件夹下。</translation>
    </message>
    <message>
        <source>Take this moment (ISO 8601) for the present.</source>
        <translation>以此时刻（ISO 8601）为当前时间。</translation>
    </message>
    <message>
        <source>Write machine-readable output, one object a line.</source>
        <translation>输出机器可读的格式，每行一个对象。</translation>
    </message>
    <message>
        <source>Tell on standard error what is done.</source>
        <translation>在标准错误输出中说明正在做什么。</translation>
    </message>
    <message>
        <source>
Options, before or after the command:
</source>
        <translation>
选项，可置于命令之前或之后：
</translation>
    </message>
    <message>
        <source>This text; after a command, the command&apos;s.</source>
        <translation>显示本帮助；置于命令之后则显示该命令的帮助。</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 done in part, 2 usage, 3 network, 4 storage, 5 budget reached, 130 cancelled.</source>
        <translation>
退出码：0 完成，1 部分完成，2 用法错误，3 网络错误，4 存储错误，5 达到预算，130 已取消。</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2

%3
</source>
        <translation>用法：firstlight %1 %2

%3
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
选项：
</translation>
    </message>
    <message>
        <source>
Options of every command:
</source>
        <translation>
所有命令通用的选项：
</translation>
    </message>
    <message>
        <source>%1
See: %2</source>
        <translation>%1
参见：%2</translation>
    </message>
    <message>
        <source>Usage: firstlight %1 %2</source>
        <translation>用法：firstlight %1 %2</translation>
    </message>
    <message>
        <source>--now wants a moment such as 2025-10-01T06:00:00Z.</source>
        <translation>--now 需要一个时刻，例如 2025-10-01T06:00:00Z。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There are no criteria yet; starting from the template “%1”. See: firstlight criteria show</source>
        <translation>尚无筛选标准，先使用模板“%1”。参见：firstlight criteria show</translation>
    </message>
    <message>
        <source>Perhaps by authors whom you follow, but no picks: %1</source>
        <translation>可能出自您关注的作者，但未入选：%1</translation>
    </message>
    <message>
        <source>%1 hidden by h-index below %2. Show them with: firstlight picks --any-h-index</source>
        <translation>%1 篇因 h 指数低于 %2 而隐藏。显示它们请用：firstlight picks --any-h-index</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2025-10-01.</source>
        <translation>“%1”不是日期，正确的形式如 2025-10-01。</translation>
    </message>
    <message>
        <source>“%1” are no days such as 2025-10-01..2025-10-08.</source>
        <translation>“%1”不是日期范围，正确的形式如 2025-10-01..2025-10-08。</translation>
    </message>
    <message>
        <source>The library is empty. Get papers with: firstlight run</source>
        <translation>文库为空。获取论文请用：firstlight run</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: firstlight config list</source>
        <translation>没有设置项“%1”。参见：firstlight config list</translation>
    </message>
    <message>
        <source>See: firstlight config --help</source>
        <translation>参见：firstlight config --help</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>nothing in it is wanted</source>
        <translation>其中没有想要的内容</translation>
    </message>
    <message>
        <source>%1 of %2 stars pass, %3 of %4 dismissed papers are kept out, %5 of %6 pinned ones are in their band.</source>
        <translation>星标论文 %2 篇中通过 %1 篇，不感兴趣的论文 %4 篇中挡下 %3 篇，固定的论文 %6 篇中 %5 篇处于指定档位。</translation>
    </message>
    <message>
        <source>Against revision %1: loses %2 of your %3 stars, wins %4; lets %5 dismissed papers pass, keeps %6 out.</source>
        <translation>与修订版 %1 相比：您的 %3 篇星标论文失去 %2 篇，赢得 %4 篇；放过 %5 篇不感兴趣的论文，挡下 %6 篇。</translation>
    </message>
    <message>
        <source>Nothing is doubtful.</source>
        <translation>没有可疑之处。</translation>
    </message>
    <message>
        <source>There is nothing to test against: star, dismiss or pin some papers first.</source>
        <translation>没有可供测试的论文：请先为一些论文加星标、标为不感兴趣或固定。</translation>
    </message>
    <message>
        <source>A band is in, maybe or out.</source>
        <translation>档位为 in、maybe 或 out。</translation>
    </message>
    <message>
        <source>(from revision %1)</source>
        <translation>（源自修订版 %1）</translation>
    </message>
    <message>
        <source>There are no criteria yet. Import some with: firstlight criteria import FILE</source>
        <translation>尚无筛选标准。导入请用：firstlight criteria import FILE</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2 topics, %3 keywords, %4 people.</source>
        <translation>已启用修订版 %1：%2 个主题，%3 个关键词，%4 位作者。</translation>
    </message>
    <message>
        <source>“%1” is no revision&apos;s number.</source>
        <translation>“%1”不是修订版编号。</translation>
    </message>
    <message>
        <source>Revision %1 is in use. Rank with it: firstlight run</source>
        <translation>已启用修订版 %1。按其排序请用：firstlight run</translation>
    </message>
    <message>
        <source>See: firstlight criteria --help</source>
        <translation>参见：firstlight criteria --help</translation>
    </message>
    <message>
        <source>There is no revision %1.</source>
        <translation>没有修订版 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for criteria.</source>
        <translation>%1 太大，不可能是筛选标准。</translation>
    </message>
    <message>
        <source>%1 holds no criteria.</source>
        <translation>%1 中没有筛选标准。</translation>
    </message>
    <message>
        <source>List, show, import, compare, merge and test revisions of the criteria.</source>
        <translation>列出、显示、导入、比较、合并和测试筛选标准的修订版。</translation>
    </message>
    <message>
        <source>import takes criteria in Markdown or a whole prompt; - is standard input. Every text is a revision of its own, kept for ever. list shows each under its parent. diff tells by topic and word what M says other than N, with --days also which papers enter, leave and move: by a model&apos;s scores where it scored a paper under both, else by the local ranker. merge makes a revision of what both changed since they were one; where they contradict each other nothing is saved, the text is printed with both and the exit code is 1. lint tells what is doubtful. test holds criteria against the papers that you starred (must pass), dismissed (must not) and pinned (must be in their band), by the local ranker and the criteria alone; its exit code is 1 when a pinned one is missed, or when the revision in use passes a test that the other fails. try scores a sample of a day&apos;s papers under a draft and under the current criteria; the scores stay. suggest asks the model for edits, from starred and rescued papers that are no picks and dismissed ones that are.</source>
        <translation>import 接受 Markdown 格式的筛选标准或完整的提示词；- 表示标准输入。每份文本自成一个修订版，永久保留。list 将各修订版列在其父修订版之下。diff 按主题和词语说明 M 与 N 的不同，加 --days 还列出哪些论文新入选、不再入选或有变动：论文在两者之下都有模型评分时依据评分，否则依据本地排序器。merge 将两者自分开以来的更改合成一个修订版；两者相互矛盾时不保存，输出包含双方内容的文本，退出码为 1。lint 指出可疑之处。test 仅用本地排序器和筛选标准，对照您加星标（应通过）、标为不感兴趣（不应通过）和固定（应处于指定档位）的论文检验筛选标准；有固定的论文不符，或正在使用的修订版通过了另一个未通过的测试时，退出码为 1。try 分别按草稿和当前筛选标准为某日的论文样本评分；评分会保留。suggest 依据未入选的星标和找回论文以及入选的不感兴趣论文，请模型提出修改建议。</translation>
    </message>
    <message>
        <source>diff: compare the papers of these days too (YYYY-MM-DD..YYYY-MM-DD, or one day).</source>
        <translation>diff：同时比较这些日期的论文（YYYY-MM-DD..YYYY-MM-DD，或单日）。</translation>
    </message>
    <message>
        <source>Of try: the announcement of this day (YYYY-MM-DD).</source>
        <translation>用于 try：此日（YYYY-MM-DD）的公告。</translation>
    </message>
    <message>
        <source>Of try and suggest: tell what it would cost; send nothing.</source>
        <translation>用于 try 和 suggest：显示预计费用，不发送任何内容。</translation>
    </message>
    <message>
        <source>Of try and suggest: spend at most this many US dollars.</source>
        <translation>用于 try 和 suggest：支出不超过此金额（美元）。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>不相关关键词</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>应用关键词</translation>
    </message>
    <message>
        <source>People</source>
        <translation>关注的作者</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分细则</translation>
    </message>
    <message>
        <source>Topic switched on or off: %1</source>
        <translation>主题已启用或停用：%1</translation>
    </message>
    <message>
        <source>Topic added: %1</source>
        <translation>新增主题：%1</translation>
    </message>
    <message>
        <source>Topic removed: %1</source>
        <translation>移除主题：%1</translation>
    </message>
    <message>
        <source>Topic moved: %1</source>
        <translation>移动主题：%1</translation>
    </message>
    <message>
        <source>Topic changed: %1</source>
        <translation>更改主题：%1</translation>
    </message>
    <message>
        <source>On %1 days %2 papers enter, %3 leave, %4 move; %5 were compared by the local ranker.</source>
        <translation>%1 天中，%2 篇新入选，%3 篇不再入选，%4 篇有变动；其中 %5 篇由本地排序器比较。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Both changed the same prose; the text holds both.</source>
        <translation>双方更改了同一段文字；文本中保留了双方的内容。</translation>
    </message>
    <message>
        <source>Both changed the topic “%1”; the text holds both.</source>
        <translation>双方都更改了主题“%1”；文本中保留了双方的内容。</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>由修订版 %1 和 %2 合并</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>已启用修订版 %1：%2。</translation>
    </message>
    <message>
        <source>topic %1, relevant</source>
        <translation>主题 %1，相关</translation>
    </message>
    <message>
        <source>topic %1, irrelevant</source>
        <translation>主题 %1，不相关</translation>
    </message>
    <message>
        <source>relevant keywords</source>
        <translation>相关关键词</translation>
    </message>
    <message>
        <source>irrelevant keywords</source>
        <translation>不相关关键词</translation>
    </message>
    <message>
        <source>application keywords</source>
        <translation>应用关键词</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>One question about %n paper(s): expected %1, at worst %2. Nothing was sent to the model.</source>
        <translation>
            <numerusform>就 %n 篇论文询问一次：预计 %1，最高 %2。未向模型发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 edits proposed, by %2 misses, for %3. Nothing was changed.</source>
        <translation>依据 %2 篇不符的论文提出 %1 项修改，花费 %3。未作任何更改。</translation>
    </message>
    <message>
        <source>With the draft this day costs about %1, a week %2, a month %3.</source>
        <translation>按草稿，此日的费用约为 %1，一周 %2，一个月 %3。</translation>
    </message>
    <message>
        <source>The trial asks for %1 verdicts (and knows %2) in %3 requests: expected %4, at worst %5. Nothing was sent to the model.</source>
        <translation>此次试运行需要 %1 次评判（已有 %2 次），分 %3 次请求：预计 %4，最高 %5。未向模型发送任何内容。</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>新入选</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>不再入选</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>阈值附近</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1%（%2 到 %3）</translation>
    </message>
    <message>
        <source>%1 of %2 papers of %3: %4 enter, %5 leave, %6 up, %7 down, %8 stay, %9 unknown.</source>
        <translation>%3 的 %2 篇论文中的 %1 篇：%4 篇新入选，%5 篇不再入选，%6 篇上升，%7 篇下降，%8 篇不变，%9 篇未知。</translation>
    </message>
    <message>
        <source>Of the day pass now %1, with the draft %2.</source>
        <translation>当日论文通过阈值的比例：当前 %1，按草稿 %2。</translation>
    </message>
    <message>
        <source>%1 verdicts asked for in %2 requests, %3 known before; %4.</source>
        <translation>请求了 %1 次评判，分 %2 次请求，另有 %3 次先前已有；%4。</translation>
    </message>
    <message>
        <source>Asked for %1 of %2 verdicts</source>
        <translation>已请求 %1/%2 次评判</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight run --day %1</source>
        <translation>文库中没有 %1 的公告。获取请用：firstlight run --day %1</translation>
    </message>
    <message>
        <source>--month wants a month such as 2025-10.</source>
        <translation>--month 需要一个月份，例如 2025-10。</translation>
    </message>
    <message>
        <source>There is no announcement of %1 in the library. Get it with: firstlight backfill --from %1-01</source>
        <translation>文库中没有 %1 的公告。获取请用：firstlight backfill --from %1-01</translation>
    </message>
    <message>
        <source>Of a day or of a month, not of both.</source>
        <translation>只能指定一天或一个月，不能同时指定。</translation>
    </message>
    <message>
        <source>--format is markdown, or html for a month.</source>
        <translation>--format 的取值为 markdown；用于月份时也可为 html。</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD); else the latest.</source>
        <translation>指定公告日（YYYY-MM-DD）；省略则为最近一期。</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM): the best of each topic.</source>
        <translation>指定月份（YYYY-MM）：各主题的最佳论文。</translation>
    </message>
    <message>
        <source>markdown; of a month also html.</source>
        <translation>markdown；用于月份时也可为 html。</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>写入此文件。</translation>
    </message>
    <message>
        <source>--between wants two of: local, model, a model&apos;s name, a revision&apos;s number, such as 3,4.</source>
        <translation>--between 需要以下各项中的两个：local、model、模型名称、修订版编号，例如 3,4。</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to %1.</source>
        <translation>--limit 需要一个 1 到 %1 的数字。</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>这些日期没有两者都评过分的论文。</translation>
    </message>
    <message>
        <source>%1 papers of these days were scored by both. “!” passes the cut-offs by one of them only.</source>
        <translation>这些日期有 %1 篇论文两者都评过分。“!”表示仅按其中之一达到阈值。</translation>
    </message>
    <message>
        <source>List the papers on which two scorers, or revisions, differ most.</source>
        <translation>列出两个评分来源或两个修订版分歧最大的论文。</translation>
    </message>
    <message>
        <source>The local ranker and the model under the current criteria, unless --between says otherwise. First come those that pass the cut-offs by one of the two only.</source>
        <translation>未指定 --between 时，比较本地排序器与按当前筛选标准评分的模型。仅按两者之一达到阈值的论文排在最前。</translation>
    </message>
    <message>
        <source>local,model; two models by name; two revisions by number.</source>
        <translation>local,model；按名称指定两个模型；按编号指定两个修订版。</translation>
    </message>
    <message>
        <source>Announcements of these days, both included; otherwise of the last %1.</source>
        <translation>这些日期的公告，含首尾两日；未指定时为最近 %1。</translation>
    </message>
    <message>
        <source>At most so many, 1 to %1; otherwise %2.</source>
        <translation>最多显示的篇数，1 到 %1；默认 %2。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). The copies of earlier days lie beside it; put the newest sound one in its place.</source>
        <translation>%1 已损坏（%2）。前几天的副本就在旁边，请用其中最新的完好副本替换它。</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 完好。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Only %1 are free where %2 lies. Make room.</source>
        <translation>%2 所在磁盘仅剩 %1。请腾出空间。</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>剩余 %1。</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1</source>
        <translation>模型密钥：%1</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Set it with: firstlight key set llm (add --file to keep it in a file that only you can read).</source>
        <translation>模型密钥：%1设置请用：firstlight key set llm（加 --file 可存入只有您能读取的文件）。</translation>
    </message>
    <message>
        <source>%1 answers; it has no list of models.</source>
        <translation>%1 有应答，但没有模型列表。</translation>
    </message>
    <message>
        <source>%1 answers, but no model is set. Set one of its %2 with: firstlight config set llm.model NAME</source>
        <translation>%1 有应答，但尚未设置模型。从它的 %2 个模型中选一个：firstlight config set llm.model NAME</translation>
    </message>
    <message>
        <source>%1 answers, but “%2” is not among its %3 models.</source>
        <translation>%1 有应答，但“%2”不在它的 %3 个模型之中。</translation>
    </message>
    <message>
        <source>%1 answers and offers “%2”.</source>
        <translation>%1 有应答，并提供“%2”。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes off the service&apos;s. Announcement days and secure connections depend on it.</source>
        <translation>本机时钟与服务相差 %1 分钟。公告日和安全连接都依赖准确的时钟。</translation>
    </message>
    <message>
        <source>%1, as at the service.</source>
        <translation>%1，与服务一致。</translation>
    </message>
    <message>
        <source>%1; nobody was there to compare it with.</source>
        <translation>%1；没有可比对的时钟。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>BAD </source>
        <translation>异常</translation>
    </message>
    <message>
        <source>No model&apos;s service is set; papers are ranked here.</source>
        <translation>未设置模型服务；论文在本机排序。</translation>
    </message>
    <message>
        <source>Check database, disk, key, the model&apos;s service and the clock.</source>
        <translation>检查数据库、磁盘、密钥、模型服务和时钟。</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free. Nothing is changed. The exit code is 1 when something is wrong.</source>
        <translation>会向服务请求模型列表，不产生费用。不作任何更改。发现问题时退出码为 1。</translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; go on with the same command.</source>
        <translation>已取消。已导入的内容会保留；用同一命令可继续。</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  第 %1 行：%2</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  另有 %1 处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there, %5 refused%6</source>
        <translation>%1（%2）：导入 %3 条，已有 %4 条，拒绝 %5 条%6</translation>
    </message>
    <message>
        <source>; went on from the last break</source>
        <translation>；从上次中断处继续</translation>
    </message>
    <message>
        <source>Importing %1: %2 %  (%3 of %4 MB)</source>
        <translation>正在导入 %1：%2%（%3/%4 MB）</translation>
    </message>
    <message>
        <source>Take files into the library: digests, snapshots, bundles, feeds.</source>
        <translation>将文件导入文库：简报、快照、文库包、订阅源。</translation>
    </message>
    <message>
        <source>A FILE is a published digest (Markdown or JSON), arXiv&apos;s metadata snapshot (one JSON object a line), a bundle of another Firstlight, a feed, or an OAI-PMH answer; its content decides, not its name. Nothing in the library is replaced by less. What was refused is named by line. An import that was broken off goes on when the same file is imported again.
Exit codes: 1 something was refused, 2 a file cannot be used, 130 cancelled.</source>
        <translation>FILE 可以是已发布的简报（Markdown 或 JSON）、arXiv 元数据快照（每行一个 JSON 对象）、另一个 Firstlight 的文库包、订阅源或 OAI-PMH 响应；按内容而非文件名识别。文库中的内容不会被较不完整的内容替换。被拒绝的条目会按行列出。中断的导入在再次导入同一文件时继续。
退出码：1 有条目被拒绝，2 文件无法使用，130 已取消。</translation>
    </message>
    <message>
        <source>declined to judge</source>
        <translation>拒绝评判</translation>
    </message>
    <message>
        <source>no valid answer</source>
        <translation>没有有效回答</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>相关度 %1，新颖度 %2</translation>
    </message>
    <message>
        <source>no answer, perhaps billed</source>
        <translation>没有回答，可能已计费</translation>
    </message>
    <message>
        <source>answered, not read yet</source>
        <translation>已回答，尚未读取</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>kept by its title</source>
        <translation>按标题保留</translation>
    </message>
    <message>
        <source>nothing about this paper</source>
        <translation>未提及此论文</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>criteria %1</source>
        <translation>筛选标准 %1</translation>
    </message>
    <message>
        <source>other criteria</source>
        <translation>其他筛选标准</translation>
    </message>
    <message>
        <source>“%1” is not an arXiv identifier.</source>
        <translation>“%1”不是 arXiv 标识符。</translation>
    </message>
    <message>
        <source>Not in the library: %1.</source>
        <translation>不在文库中：%1。</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>从未向任何模型询问过此论文。</translation>
    </message>
    <message>
        <source>Tell which models were asked about a paper, and what came of it.</source>
        <translation>显示就一篇论文询问过哪些模型及其结果。</translation>
    </message>
    <message>
        <source>Newest first: when, which model, what for, under which criteria, what it said, and the paper&apos;s share of the price.</source>
        <translation>最新的在前：时间、模型、用途、所用的筛选标准、模型的回答，以及该论文分摊的费用。</translation>
    </message>
    <message>
        <source>“firstlight key set %1 --file” keeps the key in a file that only you can read; the environment variable FIRSTLIGHT_API_KEY can hold the model&apos;s key, too.</source>
        <translation>“firstlight key set %1 --file”会将密钥存入只有您能读取的文件；模型密钥也可放在环境变量 FIRSTLIGHT_API_KEY 中。</translation>
    </message>
    <message>
        <source>The key (it is not shown):</source>
        <translation>密钥（不会显示）：</translation>
    </message>
    <message>
        <source>The key for %1 (it is not shown):</source>
        <translation>%1 的密钥（不会显示）：</translation>
    </message>
    <message>
        <source>Give the key on standard input.</source>
        <translation>请通过标准输入提供密钥。</translation>
    </message>
    <message>
        <source>Kept in %1, readable by you alone, but not encrypted.</source>
        <translation>已存入 %1，只有您能读取，但未加密。</translation>
    </message>
    <message>
        <source>Kept in the key store of this desktop.</source>
        <translation>已存入桌面的密钥库。</translation>
    </message>
    <message>
        <source>Forgotten here, but the key store may still hold it.</source>
        <translation>本程序已不再保存，但密钥库中可能仍有该密钥。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Keys have the names llm and semantic-scholar.</source>
        <translation>密钥名称为 llm 和 semantic-scholar。</translation>
    </message>
    <message>
        <source>See: firstlight key --help</source>
        <translation>参见：firstlight key --help</translation>
    </message>
    <message>
        <source>Keep a service&apos;s key, delete it, or tell where it is kept.</source>
        <translation>保存或删除服务的密钥，或显示其保存位置。</translation>
    </message>
    <message>
        <source>NAME is llm (the model&apos;s service) or semantic-scholar (who knows authors; works without a key, too). A key belongs to the host that is set and is sent to no other; llm@HOST names that of another. set reads the key from standard input into the desktop&apos;s key store. FIRSTLIGHT_API_KEY overrides the store for llm.</source>
        <translation>NAME 为 llm（模型服务）或 semantic-scholar（提供作者信息；没有密钥也可使用）。密钥属于所设置的主机，不会发送给其他主机；llm@HOST 指另一主机的密钥。set 从标准输入读取密钥，存入桌面的密钥库。对 llm 而言，FIRSTLIGHT_API_KEY 优先于密钥库。</translation>
    </message>
    <message>
        <source>Keep it in a file of the profile instead, readable by you alone, but not encrypted.</source>
        <translation>改为存入配置文件夹中的文件，只有您能读取，但未加密。</translation>
    </message>
    <message>
        <source>arXiv has not announced it yet: %1. Nothing was stored under this day; it is asked for again in an hour, or by the same command.</source>
        <translation>arXiv 尚未发布公告：%1。这一天未存储任何内容；一小时后会再次请求，也可用同一命令重试。</translation>
    </message>
    <message>
        <source>There was no usable answer (%1). What was stored is kept; try again later.</source>
        <translation>没有可用的应答（%1）。已存储的内容会保留；请稍后重试。</translation>
    </message>
    <message>
        <source>The service limits requests (%1). What was stored is kept; try again later.</source>
        <translation>服务限制了请求（%1）。已存储的内容会保留；请稍后重试。</translation>
    </message>
    <message>
        <source>The answer was not what it should be (%1). Nothing of it was stored; try again later.</source>
        <translation>应答不符合预期（%1）。未存储其中任何内容；请稍后重试。</translation>
    </message>
    <message>
        <source>The service refused the key (%1). Set another with: firstlight key set llm</source>
        <translation>服务拒绝了密钥（%1）。另设密钥请用：firstlight key set llm</translation>
    </message>
    <message>
        <source>The account at the service has no credit left (%1). Scores so far are kept.</source>
        <translation>服务账户的余额已用尽（%1）。已有的评分会保留。</translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the settings with: firstlight config list</source>
        <translation>服务拒绝了请求（%1）。检查设置请用：firstlight config list</translation>
    </message>
    <message>
        <source>Storage failed: %1</source>
        <translation>存储失败：%1</translation>
    </message>
    <message>
        <source>The cap on spending was reached (%1). Scores so far are kept; the rest is unscored.</source>
        <translation>已达到支出上限（%1）。已有的评分会保留；其余论文未评分。</translation>
    </message>
    <message>
        <source>Another Firstlight is at work (%1); this one leaves. Try again when it is done.</source>
        <translation>另一个 Firstlight 正在工作（%1），本程序退出。请待其完成后重试。</translation>
    </message>
    <message>
        <source>Cancelled. What was stored is kept; the next run goes on from there.</source>
        <translation>已取消。已存储的内容会保留；下次运行从此处继续。</translation>
    </message>
    <message>
        <source>%1 picks of %2 papers on %3.</source>
        <translation>%3：%2 篇论文中 %1 篇入选。</translation>
    </message>
    <message>
        <source>Showing the sample day instead: invented papers, nothing of it is kept.</source>
        <translation>改为显示示例日：论文均为虚构，不保留任何内容。</translation>
    </message>
    <message>
        <source>There is no display, so here are today&apos;s picks; see firstlight --help for more.</source>
        <translation>没有图形界面，因此在此列出今天的入选论文；更多用法见 firstlight --help。</translation>
    </message>
    <message>
        <source>arXiv announced nothing on %1.</source>
        <translation>arXiv 在 %1 没有发布公告。</translation>
    </message>
    <message>
        <source>Write a note on a paper, or print it.</source>
        <translation>为论文写笔记，或输出已有的笔记。</translation>
    </message>
    <message>
        <source>Replaces the note there is; an empty TEXT removes it. - reads the note from standard input. Without TEXT the note is printed.</source>
        <translation>会替换已有的笔记；TEXT 为空则删除笔记。- 表示从标准输入读取笔记。省略 TEXT 则输出笔记。</translation>
    </message>
    <message>
        <source>--%1 wants a number from 0 (all papers, unscored ones too) to 10.</source>
        <translation>--%1 需要一个 0 到 10 的数字（0 表示所有论文，包括未评分的）。</translation>
    </message>
    <message>
        <source>--format is %1.</source>
        <translation>--format 的取值为 %1。</translation>
    </message>
    <message>
        <source>--limit wants a whole number.</source>
        <translation>--limit 需要一个整数。</translation>
    </message>
    <message>
        <source>Picks from arXiv</source>
        <translation>arXiv 入选论文</translation>
    </message>
    <message>
        <source>List or export picks: of the latest day, or as asked.</source>
        <translation>列出或导出入选论文：默认为最近一天，也可另行指定。</translation>
    </message>
    <message>
        <source>Without cut-offs those of the settings hold; 0 shows every paper. Scores of a model come first, estimates of the local ranker (~8) where there are none. In the table, @ marks papers by authors whom you follow, @? those perhaps by one.

A search is of words, &quot;phrases&quot;, beginnings (net*), exclusions (-word) and OR between neighbours; author: title: abstract: note: for words in one place; cat:cs.LG or cat:cs; tag:NAME; is:starred, read, unread, toread, rescued, dismissed, updated, noted or tagged; rel:&gt;=8, nov:&lt;5, sum:&gt;=15; day:2025-10-01, day:2025-10 or day:2025-10-01..2025-10-14.</source>
        <translation>未指定阈值时使用设置中的阈值；0 显示所有论文。优先显示模型的评分，没有时显示本地排序器的估分（~8）。表格中，@ 表示出自您关注的作者，@? 表示可能出自您关注的作者。

搜索可以包含单词、&quot;短语&quot;、词首（net*）、排除项（-word），以及相邻项之间的 OR；author: title: abstract: note: 限定词出现的位置；cat:cs.LG 或 cat:cs；tag:NAME；is:starred、read、unread、toread、rescued、dismissed、updated、noted 或 tagged；rel:&gt;=8、nov:&lt;5、sum:&gt;=15；day:2025-10-01、day:2025-10 或 day:2025-10-01..2025-10-14。</translation>
    </message>
    <message>
        <source>Of this announcement (YYYY-MM-DD).</source>
        <translation>指定公告日（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Of a month (YYYY-MM).</source>
        <translation>指定月份（YYYY-MM）。</translation>
    </message>
    <message>
        <source>Of all days.</source>
        <translation>所有日期。</translation>
    </message>
    <message>
        <source>Least relevance, 0 to 10.</source>
        <translation>最低相关度，0 到 10。</translation>
    </message>
    <message>
        <source>Least novelty, 0 to 10.</source>
        <translation>最低新颖度，0 到 10。</translation>
    </message>
    <message>
        <source>Starred papers only; of all days unless one is named.</source>
        <translation>仅星标论文；未指定日期时为所有日期。</translation>
    </message>
    <message>
        <source>Those too that people.min-h-index hides.</source>
        <translation>也包括被 people.min-h-index 隐藏的论文。</translation>
    </message>
    <message>
        <source>Unread papers only.</source>
        <translation>仅未读论文。</translation>
    </message>
    <message>
        <source>Those on the list of what to read; of all days unless one is named.</source>
        <translation>仅待读列表中的论文；未指定日期时为所有日期。</translation>
    </message>
    <message>
        <source>Papers with this tag; of all days unless one is named.</source>
        <translation>带有此标签的论文；未指定日期时为所有日期。</translation>
    </message>
    <message>
        <source>Papers that a search finds; see above.</source>
        <translation>符合搜索的论文；语法见上文。</translation>
    </message>
    <message>
        <source>Papers of a category.</source>
        <translation>某一分类的论文。</translation>
    </message>
    <message>
        <source>Scores of local, llm, or llm:MODEL only.</source>
        <translation>仅 local、llm 或 llm:MODEL 的评分。</translation>
    </message>
    <message>
        <source>Scores under this revision of the criteria.</source>
        <translation>按筛选标准此修订版给出的评分。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多显示的篇数。</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>%1 之一。</translation>
    </message>
    <message>
        <source>above %1 tokens in %2, out %3</source>
        <translation>超过 %1 token 时输入 %2、输出 %3</translation>
    </message>
    <message>
        <source>times %1 at peak hours</source>
        <translation>高峰时段 ×%1</translation>
    </message>
    <message>
        <source>times %1 as flex</source>
        <translation>flex 模式 ×%1</translation>
    </message>
    <message>
        <source>from %1 in %2, out %3</source>
        <translation>自 %1 起输入 %2、输出 %3</translation>
    </message>
    <message>
        <source>USD per million tokens
%1 %2 %3 %4 %5  as of       from</source>
        <translation>每百万 token 的美元价格
%1 %2 %3 %4 %5  日期        来源</translation>
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
        <translation>用法：firstlight prices set MODEL in=USD out=USD [cached=USD] [written=USD]，均为每百万 token 的价格，从 0 到小于 10000。</translation>
    </message>
    <message>
        <source>There is no price of your own for “%1”.</source>
        <translation>您没有为“%1”设置过价格。</translation>
    </message>
    <message>
        <source>Name a price list: an address, a file, or once for all with: firstlight config set llm.price-source URL</source>
        <translation>请指定价格表：地址或文件；也可一次设定：firstlight config set llm.price-source URL</translation>
    </message>
    <message>
        <source>%1 prices taken, %2 rows without a sound price left out.</source>
        <translation>采用 %1 条价格，略去 %2 行无有效价格的内容。</translation>
    </message>
    <message>
        <source>See: firstlight prices --help</source>
        <translation>参见：firstlight prices --help</translation>
    </message>
    <message>
        <source>List, set and refresh the prices of models.</source>
        <translation>列出、设置和更新模型价格。</translation>
    </message>
    <message>
        <source>Prices that you set come before those that were fetched, and these before those that Firstlight brings along. What has no price is unknown, not free. refresh reads LiteLLM&apos;s model_prices_and_context_window.json, OpenRouter&apos;s /api/v1/models, or a list in Firstlight&apos;s own form, from an address or a file; without either from the setting llm.price-source.</source>
        <translation>您设置的价格优先于获取的价格，后者又优先于 Firstlight 自带的价格。没有价格表示未知，而非免费。refresh 从地址或文件读取 LiteLLM 的 model_prices_and_context_window.json、OpenRouter 的 /api/v1/models 或 Firstlight 自有格式的列表；两者都未指定时，使用设置项 llm.price-source。</translation>
    </message>
    <message>
        <source>A tag must not be empty.</source>
        <translation>标签不能为空。</translation>
    </message>
    <message>
        <source>Not in the library: %1. Nothing was changed.</source>
        <translation>不在文库中：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>Star papers.</source>
        <translation>为论文加星标。</translation>
    </message>
    <message>
        <source>Take stars away.</source>
        <translation>取消星标。</translation>
    </message>
    <message>
        <source>Mark papers as read.</source>
        <translation>将论文标为已读。</translation>
    </message>
    <message>
        <source>Mark papers as unread.</source>
        <translation>将论文标为未读。</translation>
    </message>
    <message>
        <source>Put papers on the list of what to read.</source>
        <translation>将论文加入待读列表。</translation>
    </message>
    <message>
        <source>Take papers off that list.</source>
        <translation>将论文移出待读列表。</translation>
    </message>
    <message>
        <source>Mark papers as not interesting.</source>
        <translation>将论文标为不感兴趣。</translation>
    </message>
    <message>
        <source>Mark papers that should have been among the picks.</source>
        <translation>标记本应入选的论文。</translation>
    </message>
    <message>
        <source>Put tags on a paper.</source>
        <translation>为论文加标签。</translation>
    </message>
    <message>
        <source>Take tags off a paper.</source>
        <translation>移除论文的标签。</translation>
    </message>
    <message>
        <source>--scorer is local or llm.</source>
        <translation>--scorer 的取值为 local 或 llm。</translation>
    </message>
    <message>
        <source>%1 days, %2 left: %3 papers scored, %4 scored before, %5 unscored, %6 failed; %7 requests.</source>
        <translation>%1 天，剩余 %2 天：%3 篇论文已评分，%4 篇先前已评分，%5 篇未评分，%6 篇失败；%7 次请求。</translation>
    </message>
    <message>
        <source>--day or --days, not both.</source>
        <translation>只能使用 --day 和 --days 之一。</translation>
    </message>
    <message>
        <source>The local ranker costs nothing; --dry-run is for --scorer llm.</source>
        <translation>本地排序器不产生费用；--dry-run 用于 --scorer llm。</translation>
    </message>
    <message>
        <source>--budget wants an amount in US dollars.</source>
        <translation>--budget 需要一个美元金额。</translation>
    </message>
    <message>
        <source>The model&apos;s key: %1 Going on without one. Set it with: firstlight key set llm (add --file to keep it in a file that only you can read), or in FIRSTLIGHT_API_KEY.</source>
        <translation>模型密钥：%1将在没有密钥的情况下继续。设置请用：firstlight key set llm（加 --file 可存入只有您能读取的文件），或使用 FIRSTLIGHT_API_KEY。</translation>
    </message>
    <message>
        <source>Get and score an announcement: the current one, or a day&apos;s.</source>
        <translation>获取公告并评分：当前公告，或指定某天的公告。</translation>
    </message>
    <message>
        <source>A run that was interrupted is continued: what is stored is not fetched again, what is scored is not sent again.</source>
        <translation>中断的运行会继续：已存储的不再获取，已评分的不再发送。</translation>
    </message>
    <message>
        <source>All announcements of these days, both included, that are in the library; the budget is for all of them.</source>
        <translation>文库中这些日期的全部公告，含首尾两日；预算为总额。</translation>
    </message>
    <message>
        <source>local (free) or llm (the configured model).</source>
        <translation>local（免费）或 llm（所配置的模型）。</translation>
    </message>
    <message>
        <source>Spend at most this many US dollars.</source>
        <translation>最多花费的美元金额。</translation>
    </message>
    <message>
        <source>Ask the model again about papers whose abstract changed a little.</source>
        <translation>摘要略有改动的论文，重新让模型评判。</translation>
    </message>
    <message>
        <source>Send the model every paper, whatever the prefilter leaves out; what is scored is not sent again.</source>
        <translation>将所有论文发送给模型，不论预筛选是否略去；已评分的不再发送。</translation>
    </message>
    <message>
        <source>Tell what the model would cost; send it nothing.</source>
        <translation>显示使用模型的费用；不向模型发送任何内容。</translation>
    </message>
    <message>
        <source>Ask the model about single papers.</source>
        <translation>让模型评判指定的论文。</translation>
    </message>
    <message>
        <source>Also about papers that the prefilter left out, that were dropped by their titles, or that failed. What is scored already is not asked again.</source>
        <translation>也包括预筛选略去的、按标题剔除的和评分失败的论文。已评分的不再询问。</translation>
    </message>
    <message>
        <source>cost unknown (no price for this model)</source>
        <translation>费用未知（此模型没有价格）</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1：公布 %2 篇，扫描 %3 篇，入选 %4 篇。</translation>
    </message>
    <message>
        <source> %1 scored, %2 scored before, %3 unscored, %4 failed; %5 requests, %6 tokens in, %7 out, %8.</source>
        <translation>新评分 %1 篇，此前已评分 %2 篇，未评分 %3 篇，失败 %4 篇；请求 %5 次，输入 %6 token，输出 %7 token，%8。</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3 requests, %4 judged</source>
        <translation>%1：%2 篇论文，%3 次请求，评判 %4 篇</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>，剔除 %1 篇</translation>
    </message>
    <message>
        <source>, %1 known from earlier answers</source>
        <translation>，沿用先前的回答 %1 篇</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>，失败 %1 篇</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 left to the local ranker</source>
        <translation>%2 篇中发送 %1 篇，%3 篇留给本地排序器</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random).</source>
        <translation>%1（其中随机抽查 %2 篇）。</translation>
    </message>
    <message>
        <source>%1 (%2 of them checked at random: about %3 picks missed, %4 to %5, by %6 such checks in 30 days).</source>
        <translation>%1（其中随机抽查 %2 篇：约漏掉 %3 篇入选论文，范围 %4 至 %5，依据 30 天内的 %6 次抽查）。</translation>
    </message>
    <message>
        <source>Getting %1 (%2 of %3) …</source>
        <translation>正在获取 %1（%2/%3）…</translation>
    </message>
    <message>
        <source>Saving %1 papers …</source>
        <translation>正在保存 %1 篇论文…</translation>
    </message>
    <message>
        <source>Ranking %1 papers …</source>
        <translation>正在对 %1 篇论文排序…</translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers …</source>
        <translation>正在查询作者：%1/%2 篇论文…</translation>
    </message>
    <message>
        <source>Read %1 of %2 titles  %3</source>
        <translation>已读 %1/%2 个标题  %3</translation>
    </message>
    <message>
        <source>Scored %1 of %2 papers  %3</source>
        <translation>已评分 %1/%2 篇论文  %3</translation>
    </message>
    <message>
        <source>Asked again about %1 of %2 papers  %3</source>
        <translation>已复评 %1/%2 篇论文  %3</translation>
    </message>
    <message>
        <source>%1 papers (and %2 answered before, for nothing) in %3 requests; about %4 tokens in, %5 out.</source>
        <translation>%1 篇论文（另有 %2 篇此前已有回答，不计费），%3 次请求；输入约 %4 token，输出约 %5 token。</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3. Nothing was sent to the model.</source>
        <translation>最低 %1，预计 %2，最高 %3。未向模型发送任何内容。</translation>
    </message>
    <message>
        <source>By what %1 earlier requests to this model took.</source>
        <translation>依据此前对该模型的 %1 次请求的用量。</translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>价格日期：%1。</translation>
    </message>
    <message>
        <source>%1 dropped by their titles; run --all reads them too, score reads single ones.</source>
        <translation>%1 篇按标题剔除；run --all 会连同这些一起评判，score 评判单篇。</translation>
    </message>
    <message>
        <source>%1 failed: the model gave no valid verdict in three rounds, or declined. Ask again about one with: firstlight score ID</source>
        <translation>%1 篇失败：模型三轮都未给出有效评判，或拒绝评判。重新评判单篇请用：firstlight score ID</translation>
    </message>
    <message>
        <source>Authors were not looked up (%1): names alone decide who is followed. The next run asks again.</source>
        <translation>未查询作者（%1）：仅凭姓名判断是否为关注的作者。下次运行会重新查询。</translation>
    </message>
    <message>
        <source>A search needs a name.</source>
        <translation>搜索需要一个名称。</translation>
    </message>
    <message>
        <source>There is no saved search “%1”.</source>
        <translation>没有已保存的搜索“%1”。</translation>
    </message>
    <message>
        <source>See: firstlight searches --help</source>
        <translation>参见：firstlight searches --help</translation>
    </message>
    <message>
        <source>List, save and remove searches.</source>
        <translation>列出、保存和删除搜索。</translation>
    </message>
    <message>
        <source>Put -- before a QUERY that begins with a minus. The language is that of picks --search.</source>
        <translation>QUERY 以减号开头时，请在前面加 --。语法与 picks --search 相同。</translation>
    </message>
    <message>
        <source>“%1” at %2: no such state. There are starred, read, unread, toread, rescued, dismissed, updated, noted and tagged.</source>
        <translation>“%1”（位置 %2）：没有此状态。可用的有 starred、read、unread、toread、rescued、dismissed、updated、noted 和 tagged。</translation>
    </message>
    <message>
        <source>“%1” at %2: nothing stands behind the colon.</source>
        <translation>“%1”（第 %2 个字符处）：冒号后没有内容。</translation>
    </message>
    <message>
        <source>“%1” at %2: no number such as 8, &gt;=8 or &lt;5.</source>
        <translation>“%1”（第 %2 个字符处）：不是数值条件，正确的形式如 8、&gt;=8 或 &lt;5。</translation>
    </message>
    <message>
        <source>“%1” at %2: no day, month, year or range such as 2025-10-01, 2025-10 or 2025-10-01..2025-10-14.</source>
        <translation>“%1”（第 %2 个字符处）：不是日期、月份、年份或范围，正确的形式如 2025-10-01、2025-10 或 2025-10-01..2025-10-14。</translation>
    </message>
    <message>
        <source>“%1” at %2: no category such as cs.LG or archive such as cs.</source>
        <translation>“%1”（第 %2 个字符处）：不是 cs.LG 之类的分类，也不是 cs 之类的大类。</translation>
    </message>
    <message>
        <source>“%1” at %2: the closing quotation mark is missing.</source>
        <translation>“%1”（第 %2 个字符处）：缺少右引号。</translation>
    </message>
    <message>
        <source>“%1” at %2: a beginning of a word needs three letters.</source>
        <translation>“%1”（第 %2 个字符处）：词首至少需要三个字母。</translation>
    </message>
    <message>
        <source>“%1” at %2: OR must stand between words, or between conditions, none of them excluded.</source>
        <translation>“%1”（第 %2 个字符处）：OR 只能位于词与词之间，或条件与条件之间，且两侧都不能是排除项。</translation>
    </message>
    <message>
        <source>“%1” at %2: the search is too long.</source>
        <translation>“%1”（第 %2 个字符处）：搜索过长。</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>文库中没有与之用词相同的论文。</translation>
    </message>
    <message>
        <source>List the papers of the library that are most like one.</source>
        <translation>列出文库中与某篇论文最相似的论文。</translation>
    </message>
    <message>
        <source>Compares the words of titles and abstracts, over the whole library and without a network. The first column says how similar a paper is, 100 % being the same words; the others are those of picks. With --json the objects are those of picks and carry similarity, from 0 to 1.</source>
        <translation>在整个文库中比较标题和摘要的用词，无需网络。第一列为相似度，100% 表示用词相同；其余各列与 picks 相同。使用 --json 时，对象与 picks 的相同，另含 0 到 1 的 similarity。</translation>
    </message>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 及未知费用</translation>
    </message>
    <message>
        <source>%1 requests; tokens: %2 in (%3 cached), %4 out (%5 reasoning); %6</source>
        <translation>%1 次请求；token：输入 %2（缓存 %3），输出 %4（推理 %5）；%6</translation>
    </message>
    <message>
        <source>%1 requests had no answer and were perhaps billed: at most $%2 more, which counts against the caps.</source>
        <translation>%1 次请求没有应答，可能已计费：最多再加 $%2，计入上限。</translation>
    </message>
    <message>
        <source>%1 requests have no known price and are not in the sum. See: firstlight prices --help</source>
        <translation>%1 次请求没有已知价格，未计入总额。参见：firstlight prices --help</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source> of at most $%1 a month</source>
        <translation>，每月上限 $%1</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2025-10.</source>
        <translation>“%1”不是月份，正确的形式如 2025-10。</translation>
    </message>
    <message>
        <source>Tell what models cost, by month or by day.</source>
        <translation>按月或按天显示模型的费用。</translation>
    </message>
    <message>
        <source>By model and purpose: requests, tokens and US dollars. Days and months are UTC&apos;s, as the caps&apos;.</source>
        <translation>按模型和用途列出：请求数、token 数和美元金额。日期和月份按 UTC 计，与上限相同。</translation>
    </message>
    <message>
        <source>The days of this month.</source>
        <translation>按天列出此月份。</translation>
    </message>
    <message>
        <source>  %1 %2 %3 listed, %4 kept  %5</source>
        <translation>  %1 %2 列出 %3 篇，保留 %4 篇  %5</translation>
    </message>
    <message>
        <source>; next try from %1</source>
        <translation>；下次重试不早于 %1</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1：无公告（%2）</translation>
    </message>
    <message>
        <source>%1: no announcement (weekend)</source>
        <translation>%1：无公告（周末）</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1：公布 %2 篇，扫描 %3 篇，未读 %4 篇</translation>
    </message>
    <message>
        <source>%1: missing in %2; get it with: firstlight backfill --from %3 --to %3</source>
        <translation>%1：%2 缺失；获取请用：firstlight backfill --from %3 --to %3</translation>
    </message>
    <message>
        <source>Next announcement: %1, in %2 h %3 min</source>
        <translation>下次公告：%1，还有 %2 小时 %3 分钟</translation>
    </message>
    <message>
        <source>  %1  %2  %3  %4: %5 scored, %6 before, %7 unscored  %8</source>
        <translation>  %1  %2  %3  %4：新评分 %5 篇，此前已评分 %6 篇，未评分 %7 篇  %8</translation>
    </message>
    <message>
        <source>Last runs:</source>
        <translation>最近的运行：</translation>
    </message>
    <message>
        <source>Spent this month: $%1
Everything is kept in: %2</source>
        <translation>本月支出：$%1
所有数据存放于：%2</translation>
    </message>
    <message>
        <source>Tell the state of the feeds by day, the last runs, the month&apos;s spending.</source>
        <translation>显示各日订阅源的状态、最近的运行和本月支出。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>将 %n 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>将 %n 篇论文标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) starred</source>
        <translation>
            <numerusform>为 %n 篇论文加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star taken from %n paper(s)</source>
        <translation>
            <numerusform>取消 %n 篇论文的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as not interesting</source>
        <translation>
            <numerusform>将 %n 篇论文标为不感兴趣</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer not interesting</source>
        <translation>
            <numerusform>取消 %n 篇论文的“不感兴趣”标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put on the list of what to read</source>
        <translation>
            <numerusform>将 %n 篇论文加入待读列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) taken off the list of what to read</source>
        <translation>
            <numerusform>将 %n 篇论文移出待读列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) rescued</source>
        <translation>
            <numerusform>已找回 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) no longer rescued</source>
        <translation>
            <numerusform>已取消找回 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>为 %n 篇论文加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “%1” taken off %n paper(s)</source>
        <translation>
            <numerusform>从 %n 篇论文移除标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) written</source>
        <translation>
            <numerusform>写入 %n 篇论文的笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n paper(s) removed</source>
        <translation>
            <numerusform>删除 %n 篇论文的笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Take back the last star, mark, tag or note.</source>
        <translation>撤销最近一次的星标、标记、标签或笔记操作。</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>重做最近一次撤销的操作。</translation>
    </message>
    <message>
        <source>Name papers, or say --starred.</source>
        <translation>请指定论文，或使用 --starred。</translation>
    </message>
    <message>
        <source>No paper is starred.</source>
        <translation>没有加星标的论文。</translation>
    </message>
    <message>
        <source>Zotero does not answer at %1 (%2). Start Zotero and try again; nothing else was changed.</source>
        <translation>Zotero 在 %1 没有应答（%2）。请启动 Zotero 后重试；未作其他更改。</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1”.</source>
        <translation>Zotero 中没有名为“%1”的分类。</translation>
    </message>
    <message>
        <source>%1 saved in “%2”, %3 there before, %4 not in the library.</source>
        <translation>%1 篇已存入“%2”，%3 篇先前已有，%4 篇不在文库中。</translation>
    </message>
    <message>
        <source>Zotero broke off while it got %1 papers: look there whether they came. They are sent again with --again only.</source>
        <translation>Zotero 在接收 %1 篇论文时中断：请在其中查看是否已收到。只有使用 --again 才会再次发送。</translation>
    </message>
    <message>
        <source>%1 PDFs attached, %2 missed.</source>
        <translation>已附加 %1 个 PDF，%2 个未能获取。</translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”); only papers that Firstlight sent itself were left out.</source>
        <translation>Zotero 不提供其中已有的内容（在其“设置”的“高级”中，启用“允许此计算机上的其他应用程序…”）；仅跳过了 Firstlight 先前发送的论文。</translation>
    </message>
    <message>
        <source>Put papers into the running Zotero.</source>
        <translation>将论文存入正在运行的 Zotero。</translation>
    </message>
    <message>
        <source>They come where Zotero&apos;s selection is, or into --collection, with their categories and your tags and note. What was sent before, or is in Zotero already where that can be asked, is left out.</source>
        <translation>论文存入 Zotero 中当前选定的位置，或 --collection 指定的 Zotero 分类，并附上其 arXiv 分类以及您的标签和笔记。先前发送过的，以及可以查知 Zotero 中已有的，会跳过。</translation>
    </message>
    <message>
        <source>All starred papers.</source>
        <translation>所有加星标的论文。</translation>
    </message>
    <message>
        <source>Into the collection of this name.</source>
        <translation>存入此名称的 Zotero 分类。</translation>
    </message>
    <message>
        <source>With their PDFs, got from arXiv at its pace.</source>
        <translation>附上 PDF，按 arXiv 允许的速度获取。</translation>
    </message>
    <message>
        <source>Those too that were sent before.</source>
        <translation>包括先前发送过的论文。</translation>
    </message>
    <message>
        <source>%1  cannot be used: %2</source>
        <translation>%1  无法使用：%2</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 papers, %5 starred</source>
        <translation>%1  %2  %3  论文 %4 篇，星标 %5 篇</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>There is no library yet.</source>
        <translation>还没有文库。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The library is that of the backup now. What it replaced is among the backups: firstlight backup list</source>
        <translation>文库现在是备份中的文库。被替换的内容在备份之中：firstlight backup list</translation>
    </message>
    <message>
        <source>Usage: firstlight backup list|now|restore FILE|merge FILE</source>
        <translation>用法：firstlight backup list|now|restore 文件|merge 文件</translation>
    </message>
    <message>
        <source>%1: %2 taken, %3 already there.</source>
        <translation>%1：采用 %2，已有 %3。</translation>
    </message>
    <message>
        <source>List backups, make one, go back to one, or merge one.</source>
        <translation>列出备份、制作备份、回到某个备份或合并备份。</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole library. One is made every day that Firstlight is used; seven of those are kept, and seven of those made with “now”. “restore” puts a backup in the library&apos;s place after a backup of what is there; no other Firstlight may have the library open. “merge” takes from a backup what the library no longer has, and changes nothing else.</source>
        <translation>备份是整个文库的副本。每个使用 Firstlight 的日子制作一份，保留七份；用“now”制作的也保留七份。“restore”先备份现有内容，再用备份替换文库；其他 Firstlight 不能打开着该文库。“merge”从备份中取回文库里已没有的内容，不改变其他内容。</translation>
    </message>
    <message>
        <source>Papers, announcements, criteria, scores with every opinion, stars, notes, tags, searches, pinned tests, audits, what was sent to Zotero, runs, the journal of requests and settings, one JSON object a line; keys and passwords are never in it. Read it back, or into another library, with: firstlight import FILE</source>
        <translation>论文、公告、筛选标准、评分及每次意见、星标、笔记、标签、搜索、固定的测试、审核、发送到 Zotero 的内容、运行、请求日志和设置，每行一个 JSON 对象；密钥和密码绝不在其中。再次读入，或读入另一文库：firstlight import 文件</translation>
    </message>
    <message>
        <source>Leave out the models&apos; raw answers that were read already. What they said of papers is in all the same.</source>
        <translation>略去已读取的模型原始回复。它们对论文的评价仍在其中。</translation>
    </message>
    <message>
        <source>Firstlight reads the day&apos;s arXiv papers with you.

Usage: firstlight [OPTIONS] [LINK…]         opens the window
       firstlight COMMAND [OPTIONS] […]

Commands:
</source>
        <translation>Firstlight 与您一起阅读 arXiv 当日的论文。

用法：firstlight [OPTIONS] [LINK…]         打开窗口
      firstlight COMMAND [OPTIONS] […]

命令：
</translation>
    </message>
    <message>
        <source>The window opens links, and there is no display.</source>
        <translation>链接需在窗口中打开，而当前没有图形界面。</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Settings taken: %1, of which %2 changed. Refused: %3.</source>
        <translation>采用 %1 项设置，其中 %2 项有改动。拒绝 %3 项。</translation>
    </message>
    <message>
        <source>List, read, change, restore, export and import settings.</source>
        <translation>列出、查看、更改、恢复、导出和导入设置。</translation>
    </message>
    <message>
        <source>A file of settings has a line KEY = VALUE each; what stands behind a # is not read. Keys of services are not settings and never in it. Import takes what is right and says what is not; the exit code is 1 then.</source>
        <translation>设置文件每行为一条 KEY = VALUE；# 之后的内容不读取。服务的密钥不属于设置，绝不在其中。import 采用正确的内容，并指出不正确的；有不正确的内容时退出码为 1。</translation>
    </message>
    <message>
        <source>--from, --to, --url, --title and --no-prompt go with --site; --day, --month, --format and --output do not.</source>
        <translation>--from、--to、--url、--title 和 --no-prompt 与 --site 一起使用；--day、--month、--format 和 --output 不能与它同用。</translation>
    </message>
    <message>
        <source>Write the digest of a day or a month, or all as a site.</source>
        <translation>输出一天或一个月的简报，或将全部输出为网站。</translation>
    </message>
    <message>
        <source>A site is a folder of pages with a feed, to be read where it lies or published by any web server. Writing it again changes only what changed. Stars, notes, tags and what you read are not in it; the criteria are, unless --no-prompt is given.</source>
        <translation>网站是一个带订阅源的网页文件夹，可就地阅读，也可由任何网络服务器发布。再次输出只改动有变化的部分。星标、笔记、标签和阅读记录不在其中；筛选标准包含在内，除非使用 --no-prompt。</translation>
    </message>
    <message>
        <source>Write all days as a site into this folder.</source>
        <translation>将所有日期作为网站写入此文件夹。</translation>
    </message>
    <message>
        <source>Of a site: its first day (YYYY-MM-DD).</source>
        <translation>网站的第一天（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Of a site: its last day (YYYY-MM-DD).</source>
        <translation>网站的最后一天（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Of a site: its address; else the setting site.url.</source>
        <translation>网站的地址；否则用设置 site.url。</translation>
    </message>
    <message>
        <source>Of a site: its heading; else the setting site.title.</source>
        <translation>网站的标题；否则用设置 site.title。</translation>
    </message>
    <message>
        <source>Of a site: leave the criteria out.</source>
        <translation>网站中不包含筛选标准。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2, not there</source>
        <translation>%1：%2，不存在</translation>
    </message>
    <message>
        <source>Obsidian notes are one file a paper: name their folder with --output.</source>
        <translation>Obsidian 笔记每篇论文一个文件：请用 --output 指定文件夹。</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>%1：新建 %2，更新 %3，未变 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be written (%1): %2</source>
        <translation>
            <numerusform>有 %n 个笔记无法写入（%1）：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file; of obsidian, the folder.</source>
        <translation>写入此文件；obsidian 则为文件夹。</translation>
    </message>
    <message>
        <source>Tell the desktop what was found, as the settings notify.… have it.</source>
        <translation>按照设置 notify.… 通过桌面通知找到的内容。</translation>
    </message>
    <message>
        <source>“%1” at %2: no such key. There are author, title, abstract, note, cat, tag, is, rel, nov, sum, day and id.</source>
        <translation>“%1”（第 %2 个字符处）：没有此键。可用的有 author、title、abstract、note、cat、tag、is、rel、nov、sum、day 和 id。</translation>
    </message>
    <message>
        <source>“%1” at %2: no identifier of a paper such as 2510.01234.</source>
        <translation>“%1”（第 %2 个字符处）：不是论文标识符，正确的形式如 2510.01234。</translation>
    </message>
    <message>
        <source>--site wants a folder.</source>
        <translation>--site 需要一个文件夹。</translation>
    </message>
    <message>
        <source>There is no announcement within these days in the library. Get some with: firstlight backfill --from DAY</source>
        <translation>文库中没有这段时间的公告。获取请用：firstlight backfill --from 日期</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 已经存在，且不是 Firstlight 写的。没有做任何更改。请选择其他文件夹，或将该文件移走。</translation>
    </message>
    <message>
        <source>%1. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>%1。之前写好的页面仍然有效；请腾出空间或选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>%1 days with %2 picks: %3 files written, %4 unchanged, %5 removed. The site begins at %6</source>
        <translation>%1 天，%2 篇入选：写入 %3 个文件，%4 个未变，%5 个已删除。网站入口为 %6</translation>
    </message>
    <message>
        <source>Wrote %1 of %2 days …</source>
        <translation>已写 %1 天，共 %2 天…</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>已取消。文件夹保持原样。</translation>
    </message>
    <message>
        <source>%1: left alone: %2</source>
        <translation>%1：未动：%2</translation>
    </message>
    <message>
        <source>%1: nothing new since the last time.</source>
        <translation>%1：自上次以来没有新内容。</translation>
    </message>
    <message>
        <source>%1 (%2): %3 taken, %4 already there</source>
        <translation>%1（%2）：采用 %3，已有 %4</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>，拒绝 %1</translation>
    </message>
    <message>
        <source>%1: written, %2.</source>
        <translation>%1：已写入，%2。</translation>
    </message>
    <message>
        <source>%1: nothing has changed here.</source>
        <translation>%1：这里没有变化。</translation>
    </message>
    <message>
        <source>No shared folder is set. Set one with: firstlight config set sync.folder DIR</source>
        <translation>没有设置共享文件夹。设置方法：firstlight config set sync.folder 文件夹</translation>
    </message>
    <message>
        <source>Make the libraries of your machines one, by a shared folder.</source>
        <translation>通过共享文件夹将您多台电脑的文库合为一个。</translation>
    </message>
    <message>
        <source>The folder (sync.folder) is one that another program keeps alike on all of them. Each machine writes a file of its own there and reads those of the others; what was changed last counts, and of a note that was changed on two both texts stay. Settings and keys do not go along. A file that is not whole is left alone and tried again the next time. The window does this by itself.
Exit codes: 1 a file was left alone, 2 there is no such folder.</source>
        <translation>该文件夹（sync.folder）由另一个程序在所有电脑上保持一致。每台电脑在那里写自己的文件，并读取其他电脑的文件；以最后的更改为准，在两台上都改过的笔记会保留两份文本。设置和密钥不会同步。不完整的文件不会被动用，下次再试。窗口会自动完成这些。
退出码：1 有文件未动，2 没有这个文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>How much is free cannot be told.</source>
        <translation>无法得知剩余空间。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>The price of this model is not known; caps in dollars cannot hold it.</source>
        <translation>此模型的价格未知，美元上限无法生效。</translation>
    </message>
    <message>
        <source>Costs nothing: it runs on this computer.</source>
        <translation>不产生费用：在本机上运行。</translation>
    </message>
    <message>
        <source>%1 in, %2 in from the cache, %3 out per million tokens</source>
        <translation>每百万 token：输入 %1，缓存输入 %2，输出 %3</translation>
    </message>
    <message>
        <source>%1 (prices of %2).</source>
        <translation>%1（价格日期：%2）。</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1 tokens, price not known.</source>
        <translation>将发送一篇虚构的论文：约 %1 token，价格未知。</translation>
    </message>
    <message>
        <source>Sends one paper that we made up: about %1, at most %2.</source>
        <translation>将发送一篇虚构的论文：约 %1，最多 %2。</translation>
    </message>
    <message>
        <source>answers by JSON schema</source>
        <translation>按 JSON schema 回答</translation>
    </message>
    <message>
        <source>answers in JSON, without a schema</source>
        <translation>以 JSON 回答，不带 schema</translation>
    </message>
    <message>
        <source>answers in plain text</source>
        <translation>以纯文本回答</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>输入 %1 token，输出 %2 token</translation>
    </message>
    <message>
        <source> (%1 of them reasoning)</source>
        <translation>（其中推理 %1）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>估计%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message numerus="yes">
        <source>found by %Ln request(s)</source>
        <translation>
            <numerusform>经 %Ln 次请求确定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, but did not judge the paper as asked. Papers may stay without a score; another model may do better.
%2</source>
        <translation>%1 有回答，但未按要求评判论文。部分论文可能得不到评分；换用其他模型或许更好。
%2</translation>
    </message>
    <message>
        <source>It works: %1 judged the paper.
%2</source>
        <translation>测试成功：%1 评判了这篇论文。
%2</translation>
    </message>
</context>
<context>
    <name>CriteriaDifference</name>
    <message>
        <source>Relevant keywords</source>
        <translation>相关关键词</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>不相关关键词</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>应用关键词</translation>
    </message>
    <message>
        <source>People</source>
        <translation>关注的作者</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分细则</translation>
    </message>
    <message>
        <source>These revisions say the same.</source>
        <translation>这两个修订版内容相同。</translation>
    </message>
    <message>
        <source>switched on or off</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>新增主题</translation>
    </message>
    <message>
        <source>topic removed</source>
        <translation>移除主题</translation>
    </message>
    <message>
        <source>moved from place %1 to %2</source>
        <translation>从第 %1 位移至第 %2 位</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>未命名的主题</translation>
    </message>
    <message>
        <source>Relevant:</source>
        <translation>相关：</translation>
    </message>
    <message>
        <source>Irrelevant:</source>
        <translation>不相关：</translation>
    </message>
</context>
<context>
    <name>CriteriaLint</name>
    <message>
        <source>“%1” is both wanted and unwanted; wanted wins. %2 of %3 papers hold it.</source>
        <translation>“%1”既列为想要，又列为不想要；以想要为准。%3 篇论文中有 %2 篇含有它。</translation>
    </message>
    <message>
        <source>The cut-off of novelty lets papers from %1 to %2 pass, which the rubric calls old.</source>
        <translation>新颖度阈值放过了 %1 到 %2 分的论文，而评分细则称之为不新颖。</translation>
    </message>
    <message>
        <source>The cut-off of novelty keeps out papers from %1 to %2, which the rubric calls new.</source>
        <translation>新颖度阈值挡下了 %1 到 %2 分的论文，而评分细则称之为新颖。</translation>
    </message>
    <message>
        <source>The cut-off of relevance lets papers from %1 to %2 pass, which the rubric calls irrelevant.</source>
        <translation>相关度阈值放过了 %1 到 %2 分的论文，而评分细则称之为不相关。</translation>
    </message>
    <message>
        <source>The cut-off of relevance keeps out papers from %1 to %2, which the rubric calls relevant.</source>
        <translation>相关度阈值挡下了 %1 到 %2 分的论文，而评分细则称之为相关。</translation>
    </message>
    <message>
        <source>%1 of %2 papers have such scores.</source>
        <translation>%2 篇论文中有 %1 篇为此类评分。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. %2 of %3 papers hold it.</source>
        <translation>“%1”在此出现两次。%3 篇论文中有 %2 篇含有它。</translation>
    </message>
    <message>
        <source>None of %2 papers holds a term of the topic “%1”.</source>
        <translation>%2 篇论文都不含主题“%1”的任何词条。</translation>
    </message>
    <message>
        <source>None of %2 papers holds “%1”.</source>
        <translation>%2 篇论文都不含“%1”。</translation>
    </message>
    <message>
        <source>“%1” is in %2 of %3 papers (%4 %): too broad to tell them apart.</source>
        <translation>“%1”见于 %3 篇论文中的 %2 篇（%4%）：过于宽泛，无法区分。</translation>
    </message>
    <message>
        <source>Nothing says what is not wanted: %1 of %2 papers to keep out hold wanted terms.</source>
        <translation>没有说明不想要什么：应挡下的 %2 篇论文中有 %1 篇含有想要的词条。</translation>
    </message>
</context>
<context>
    <name>CriteriaStrip</name>
    <message>
        <source>No paper moves.</source>
        <translation>没有论文变动。</translation>
    </message>
    <message>
        <source>+%1 in, −%2 out, %3 moved</source>
        <translation>+%1 入选，−%2 落选，%3 变动</translation>
    </message>
    <message>
        <source>By the local estimates %1, %2, %3.</source>
        <translation>按本地估分：%1，%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) come into the picks</source>
        <translation>
            <numerusform>新入选 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) go out of them</source>
        <translation>
            <numerusform>%Ln 篇不再入选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) move on their side</source>
        <translation>
            <numerusform>%Ln 篇有变动但入选与否不变</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised by: %1</source>
        <translation>提升因素：%1</translation>
    </message>
    <message>
        <source>Lowered by: %1</source>
        <translation>降低因素：%1</translation>
    </message>
</context>
<context>
    <name>CriteriaTemplates</name>
    <message>
        <source>Foundations of machine learning</source>
        <translation>机器学习基础</translation>
    </message>
    <message>
        <source>Language models and agents</source>
        <translation>语言模型与智能体</translation>
    </message>
    <message>
        <source>A blank page with hints</source>
        <translation>带提示的空白页</translation>
    </message>
</context>
<context>
    <name>DataPlaces</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Downloaded PDFs</source>
        <translation>已下载的 PDF</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys kept in a file</source>
        <translation>保存在文件中的密钥</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>To move to another computer: write everything into one file there with “firstlight bundle export FILE” and read it here with “firstlight import FILE”, the other way round likewise; or, with Firstlight closed on both, copy the folder of the library and the file of the settings to the same places. Keys do not move: set them again. Downloaded PDFs can be got again. The log beside the library need not move.</source>
        <translation>迁移到另一台电脑：在那里用“firstlight bundle export 文件”将全部内容写入一个文件，在这里用“firstlight import 文件”读入，反向亦然；或者在两边都关闭 Firstlight 时，将文库文件夹和设置文件复制到相同位置。密钥不会迁移：请重新设置。已下载的 PDF 可以重新获取。文库旁的日志不必迁移。</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>%1 picks of %2</source>
        <translation>%2 篇中 %1 篇入选</translation>
    </message>
    <message>
        <source>%1 picks of %2; a part is missing</source>
        <translation>%2 篇中 %1 篇入选；部分缺失</translation>
    </message>
    <message>
        <source>missing; fill the gap</source>
        <translation>缺失；可补全</translation>
    </message>
    <message>
        <source>waiting for the announcement</source>
        <translation>等待公告</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds were out of date</source>
        <translation>arXiv 订阅源当时未更新</translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation>无法获取</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>无公告</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>before your first day; not in the library</source>
        <translation>早于您的第一天；不在文库中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>EndpointFault</name>
    <message>
        <source>There is no host of the name %1, or this computer is offline. Check the address and the connection.</source>
        <translation>没有名为 %1 的主机，或本机处于离线状态。请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the model&apos;s server, or check the port in the address.</source>
        <translation>%1 上没有服务在监听。请启动模型服务器，或检查地址中的端口。</translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the address, or try again later.</source>
        <translation>%1 不接受连接。请检查地址，或稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be made secure (TLS), so nothing was sent. Check the address and this computer&apos;s clock; a proxy that reads along needs its certificate installed.</source>
        <translation>无法与 %1 建立安全连接（TLS），因此未发送任何内容。请检查地址和本机时钟；如果代理会解密流量，则需安装其证书。</translation>
    </message>
    <message>
        <source>The proxy between here and %1 fails. Check the proxy in the desktop&apos;s network settings, or http_proxy and https_proxy.</source>
        <translation>到 %1 的代理出错。请检查桌面网络设置中的代理，或 http_proxy 和 https_proxy。</translation>
    </message>
    <message>
        <source>%1 took too long. Try again later, or choose a faster model.</source>
        <translation>%1 响应超时。请稍后重试，或选择更快的模型。</translation>
    </message>
    <message>
        <source>%1 gave no usable answer. Is this the address of a model&apos;s service?</source>
        <translation>%1 没有给出可用的应答。这是模型服务的地址吗？</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2. The key is not sent there. Set the address that is meant.</source>
        <translation>%1 将请求转发至 %2。密钥不会发送到那里。请直接设置正确的地址。</translation>
    </message>
    <message>
        <source>%1 sends requests on to elsewhere. The key is not sent there. Check the address.</source>
        <translation>%1 将请求转发至别处。密钥不会发送到那里。请检查地址。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check it; most end in /v1.</source>
        <translation>%1 在此地址没有内容。请检查地址；多数以 /v1 结尾。</translation>
    </message>
    <message>
        <source>%1 wants a key. Set one for it.</source>
        <translation>%1 需要密钥。请为其设置密钥。</translation>
    </message>
    <message>
        <source>%1 forbids this. The key may lack the right: check it there, or set another.</source>
        <translation>%1 禁止此操作。密钥可能缺少权限：请在该服务处检查，或另设密钥。</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Set another.</source>
        <translation>%1 不接受此密钥。请另设密钥。</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Top it up there.</source>
        <translation>%1 的账户余额已用尽。请到该服务处充值。</translation>
    </message>
    <message>
        <source>%1 limits requests now. Try again in some minutes.</source>
        <translation>%1 目前限制请求。请几分钟后重试。</translation>
    </message>
    <message>
        <source>%1 is in trouble. Try again later.</source>
        <translation>%1 出现故障。请稍后重试。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The library could not be written, so nothing was sent.</source>
        <translation>无法写入文库，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 refuses the request.</source>
        <translation>%1 拒绝了请求。</translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2” to this key. Choose another.</source>
        <translation>%1 不向此密钥提供模型“%2”。请另选一个。</translation>
    </message>
    <message>
        <source>The model does not take this effort. Choose another, or “as the service likes”.</source>
        <translation>模型不接受此推理强度。请另选一个，或选择“由服务决定”。</translation>
    </message>
    <message>
        <source>Only https addresses are used, or http on this machine; nothing was sent.</source>
        <translation>只使用 https 地址，或本机的 http 地址；未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1: what happened and what to do; %2: the words of a service or of the system</extracomment>
        <translation>%1（“%2”）</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>By criterion %1.</source>
        <translation>依据标准 %1。</translation>
    </message>
    <message>
        <source>By criterion %1, %2.</source>
        <translation>依据标准 %1，%2。</translation>
    </message>
    <message>
        <source>Names criterion %1, which the criteria do not have.</source>
        <translation>提到标准 %1，但筛选标准中没有这一条。</translation>
    </message>
    <message>
        <source>Quotes “%1” from the title.</source>
        <translation>引用标题中的“%1”。</translation>
    </message>
    <message>
        <source>Quotes “%1” from the abstract.</source>
        <translation>引用摘要中的“%1”。</translation>
    </message>
    <message>
        <source>Unverified: “%1” stands neither in the title nor in the abstract.</source>
        <extracomment>behind a sign for a warning</extracomment>
        <translation>未证实：标题和摘要中都没有“%1”。</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic, and the same words (%1).</source>
        <translation>本地排序器一致：主题相同，词语也相同（%1）。</translation>
    </message>
    <message>
        <source>The local ranker agrees: the same topic.</source>
        <translation>本地排序器一致：主题相同。</translation>
    </message>
    <message>
        <source>The local ranker agrees on these words: %1.</source>
        <translation>本地排序器在这些词语上一致：%1。</translation>
    </message>
    <message>
        <source>The local ranker goes by other words.</source>
        <translation>本地排序器依据的是其他词语。</translation>
    </message>
    <message>
        <source>The local ranker differs: it goes by %1.</source>
        <translation>本地排序器不一致：其依据是 %1。</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Obsidian notes</source>
        <translation>Obsidian 笔记</translation>
    </message>
</context>
<context>
    <name>FeedFaults</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv still offered the papers of the day before</source>
        <translation>%2 的 %1：arXiv 提供的仍是前一天的论文</translation>
    </message>
    <message>
        <source>%1 on %2: arXiv&apos;s feed was cut, a part is missing</source>
        <translation>%2 的 %1：arXiv 订阅源被截断，部分缺失</translation>
    </message>
    <message>
        <source>%1 on %2: could not be fetched</source>
        <translation>%2 的 %1：无法获取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) missing</source>
        <translation>
            <numerusform>缺失 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) without usable papers</source>
        <translation>
            <numerusform>%Ln 个订阅源没有可用的论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起%1</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>下次重试：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A category of arXiv: code, then name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>What&apos;s new</source>
        <translation>新功能</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Importing %1, %2 %</source>
        <translation>正在导入 %1，%2%</translation>
    </message>
    <message>
        <source>%1 taken, %2 already there, %3 refused</source>
        <translation>导入 %1 条，已有 %2 条，拒绝 %3 条</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was taken is kept; import the file again to go on.</source>
        <translation>已取消。已导入的内容会保留；再次导入该文件即可继续。</translation>
    </message>
    <message>
        <source>The library or the file failed (%1). What was taken is kept.</source>
        <translation>文库或文件出错（%1）。已导入的内容会保留。</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>It went on where it had been broken off.</source>
        <translation>已从上次中断处继续。</translation>
    </message>
</context>
<context>
    <name>KeyBinding</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 moves within lists and text; it stays as it is.</source>
        <translation>%1 用于在列表和文本中移动，不能更改。</translation>
    </message>
    <message>
        <source>%1 alone types text. Hold Ctrl or Alt with it for this command.</source>
        <translation>单独按 %1 会输入文字。用于此命令时，请同时按住 Ctrl 或 Alt。</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>无法读取密钥文件 %1</translation>
    </message>
    <message>
        <source>the key file %1 is open to other users of this machine (mode %2), so it is not read. They may know the key: replace it at the service, then set it anew. “chmod 600” makes the file usable again</source>
        <translation>密钥文件 %1 对本机的其他用户开放（权限 %2），因此未读取。他们可能已知道密钥：请在服务处更换，然后重新设置。“chmod 600”可使该文件恢复可用</translation>
    </message>
    <message>
        <source>the key file %1 is not your own, so it is not read</source>
        <translation>密钥文件 %1 不归您所有，因此未读取</translation>
    </message>
    <message>
        <source>the key file %1 holds no keys that can be made out. Mend it or move it away</source>
        <translation>密钥文件 %1 中没有可识别的密钥。请修复或移走该文件</translation>
    </message>
    <message>
        <source>the key file %1 cannot be written</source>
        <translation>无法写入密钥文件 %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The key store of this desktop is locked: unlock it, for instance by its own program (Passwords and Keys, KWalletManager).</source>
        <translation>桌面的密钥库已锁定：请解锁，例如使用其自带的程序（“密码和密钥”、KWalletManager）。</translation>
    </message>
    <message>
        <source>There is no key store on this desktop that works (%1).</source>
        <translation>桌面上没有可用的密钥库（%1）。</translation>
    </message>
    <message>
        <source>The key store of this desktop refused (%1).</source>
        <translation>桌面的密钥库拒绝了请求（%1）。</translation>
    </message>
    <message>
        <source>The key store of this desktop does not answer; perhaps a window asks to unlock it.</source>
        <translation>桌面的密钥库没有响应；可能有窗口正在等待解锁。</translation>
    </message>
    <message>
        <source>From the environment (FIRSTLIGHT_API_KEY).</source>
        <translation>来自环境变量（FIRSTLIGHT_API_KEY）。</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>仅在本次会话中保存。</translation>
    </message>
    <message>
        <source>In the file %1, which only you can read.</source>
        <translation>在文件 %1 中，只有您能读取。</translation>
    </message>
    <message>
        <source>In the key store of this desktop.</source>
        <translation>在桌面的密钥库中。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Not found. %1</source>
        <translation>未找到。%1</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>未读取：%1。</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Stars %1 of %2</source>
        <translation>星标 %1/%2</translation>
    </message>
    <message>
        <source>Dismissed %1 of %2</source>
        <translation>不感兴趣 %1/%2</translation>
    </message>
    <message>
        <source>Pinned %1 of %2</source>
        <translation>固定 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>loses %1 of your %Ln star(s)</source>
        <translation>
            <numerusform>使您的 %Ln 篇星标论文失去 %1 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lets %1 of the %Ln paper(s) back in that you dismissed</source>
        <translation>
            <numerusform>使您标为不感兴趣的 %Ln 篇论文重新放过 %1 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fails %1 of your %Ln pinned test(s)</source>
        <translation>
            <numerusform>使您固定的 %Ln 项测试有 %1 项未通过</numerusform>
        </translation>
    </message>
    <message>
        <source>This edit %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>此修改会%1。</translation>
    </message>
    <message numerus="yes">
        <source>It passes %Ln test(s) more.</source>
        <translation>
            <numerusform>多通过 %Ln 项测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starred, but %1: %2</source>
        <translation>已加星标，但评分 %1：%2</translation>
    </message>
    <message>
        <source>Dismissed, but %1: %2</source>
        <translation>不感兴趣，但评分 %1：%2</translation>
    </message>
    <message>
        <source>Pinned as “%1”, but %2: %3</source>
        <translation>固定为“%1”，但评分 %2：%3</translation>
    </message>
    <message>
        <source>Nothing in it is wanted</source>
        <translation>其中没有想要的内容</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The papers could not be fetched: no usable answer came. What had arrived is kept. Check the connection, then try again.</source>
        <translation>无法获取论文：没有收到可用的应答。已收到的内容会保留。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The service asks for a pause. What had arrived is kept. Try again in some minutes.</source>
        <translation>服务要求暂停。已收到的内容会保留。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The model&apos;s service does not accept the key. Local estimates are shown. Check the key in the settings.</source>
        <translation>模型服务不接受密钥。现显示本地估分。请在设置中检查密钥。</translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. The scores paid for are kept. Top it up, or rank locally.</source>
        <translation>模型服务的账户余额已用尽。已付费的评分会保留。请充值，或使用本地排序。</translation>
    </message>
    <message>
        <source>The service will not take this request as it is. Check categories and model in the settings.</source>
        <translation>服务不接受目前形式的请求。请在设置中检查分类和模型。</translation>
    </message>
    <message>
        <source>The request is longer than the model can read. Shorten the criteria or choose another model.</source>
        <translation>请求超出了模型的长度限制。请缩短筛选标准，或选择其他模型。</translation>
    </message>
    <message>
        <source>The answer was not what it should be, so nothing of it was stored. Try again later.</source>
        <translation>应答不符合预期，因此未存储其中任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>The spending cap is reached. All scores so far are kept. Raise the cap in the settings to go on.</source>
        <translation>已达到支出上限。已有的评分全部保留。要继续，请在设置中提高上限。</translation>
    </message>
    <message>
        <source>Another Firstlight is getting papers already. Wait for it to end.</source>
        <translation>另一个 Firstlight 正在获取论文。请等待其完成。</translation>
    </message>
    <message>
        <source>arXiv has not announced today&apos;s papers yet. They are asked for again in an hour.</source>
        <translation>arXiv 尚未公布今天的论文。一小时后会再次请求。</translation>
    </message>
    <message>
        <source>There is nothing to get now.</source>
        <translation>目前没有可获取的内容。</translation>
    </message>
    <message>
        <source>The PDF could not be fetched: no usable answer came. Check the connection, then try again.</source>
        <translation>无法获取 PDF：没有收到可用的应答。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>arXiv asks for a pause, so the PDF was not fetched. Try again in some minutes.</source>
        <translation>arXiv 要求暂停，因此未获取 PDF。请几分钟后重试。</translation>
    </message>
    <message>
        <source>arXiv has no PDF of this version now. It may still be being made; its page says more.</source>
        <translation>arXiv 目前没有此版本的 PDF。可能仍在生成；详情见其页面。</translation>
    </message>
    <message>
        <source>Another Firstlight is talking to arXiv. Try again in a minute.</source>
        <translation>另一个 Firstlight 正在与 arXiv 通信。请一分钟后重试。</translation>
    </message>
    <message>
        <source>The PDF could not be kept. Check that the disk is not full.</source>
        <translation>无法保存 PDF。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>The PDF could not be fetched.</source>
        <translation>无法获取 PDF。</translation>
    </message>
    <message>
        <source>Cancelled. What had arrived is kept.</source>
        <translation>已取消。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>The model&apos;s key could not be read, so the model was not asked. Local estimates are shown. In the settings a key can be kept for this session only, or in a file.</source>
        <translation>无法读取模型密钥，因此未询问模型。现显示本地估分。在设置中可选择将密钥仅在本次会话中保存，或存入文件。</translation>
    </message>
    <message>
        <source>The library cannot be opened. Nothing in it was changed.</source>
        <translation>无法打开文库。其中的内容未作任何更改。</translation>
    </message>
    <message>
        <source>The papers could not be exported; what was in the file before is still there. Choose another folder, or make room on the disk.</source>
        <translation>无法导出论文；文件中原有的内容仍然保留。请选择其他文件夹，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The library could not be read or written. The last change may not be saved. Check that the disk is not full.</source>
        <translation>无法读写文库。最近的更改可能未保存。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>This cannot be done with the present settings.</source>
        <translation>以当前设置无法执行此操作。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出错了。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Declined to judge</source>
        <translation>拒绝评判</translation>
    </message>
    <message>
        <source>No valid answer</source>
        <translation>没有有效回答</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>相关度 %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>相关度 %1，新颖度 %2</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>second opinions</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1, without a cap</source>
        <translation>%1，无上限</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1/%2（%3%）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had no answer and may be billed all the same: at most %1 more, which counts against the caps.</source>
        <translation>
            <numerusform>%Ln 次请求没有应答，但仍可能计费：最多再加 %1，计入上限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln request(s) is unknown; they are not in the sum.</source>
        <translation>
            <numerusform>%Ln 次请求的价格未知，未计入总额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services did not say how many tokens they took; those are our own count.</source>
        <translation>部分服务未告知所用的 token 数，这部分由本程序自行统计。</translation>
    </message>
    <message>
        <source>No answer; perhaps billed</source>
        <translation>没有应答；可能已计费</translation>
    </message>
    <message>
        <source>Answered; not read yet</source>
        <translation>已回答；尚未读取</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Dropped by its title</source>
        <translation>按标题剔除</translation>
    </message>
    <message>
        <source>Kept by its title</source>
        <translation>按标题保留</translation>
    </message>
    <message>
        <source>Nothing about this paper</source>
        <translation>未提及此论文</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>by an author you follow</source>
        <translation>出自您关注的作者</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>相关度 %1，新颖度 %2</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>每日入选论文</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>相关度与新颖度</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1：%n 篇入选</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>出现最多的作者</translation>
    </message>
    <message>
        <source>arXiv papers of %1</source>
        <translation>arXiv 论文：%1</translation>
    </message>
    <message>
        <source>The library holds no papers of this month.</source>
        <translation>文库中没有这个月的论文。</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标论文</translation>
    </message>
    <message>
        <source>Picks by day</source>
        <translation>每日入选论文</translation>
    </message>
    <message>
        <source>relevance across, novelty up; outlined: picked</source>
        <translation>横轴为相关度，纵轴为新颖度；加框者为入选</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>论文的相关度与新颖度</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>每日支出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>arXiv announced nothing on %n weekday(s): %1.</source>
        <translation>
            <numerusform>arXiv 有 %n 个工作日没有发布公告：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are missing from the library: %1.</source>
        <translation>
            <numerusform>文库缺失 %n 期公告：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) could not be fetched: %1.</source>
        <translation>
            <numerusform>%n 期公告无法获取：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s announcement is not here yet.</source>
        <translation>仍在等待今天的公告。</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) are still to come.</source>
        <translation>
            <numerusform>还有 %n 期公告尚未到来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) were before your first day: %1.</source>
        <translation>
            <numerusform>%n 期公告早于您的第一天：%1。</numerusform>
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
            <numerusform>%n 期公告：公布 %1 篇论文，扫描 %2 篇，入选 %3 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was asked anything.</source>
        <translation>没有询问过模型。</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s), perhaps up to %2 more.</source>
        <translation>
            <numerusform>%n 次请求，共 %1，可能最多再加 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s).</source>
        <translation>
            <numerusform>%n 次请求，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked: relevance at least %1, novelty at least %2.</source>
        <translation>入选条件：相关度不低于 %1，新颖度不低于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n paper(s) by followed authors.</source>
        <translation>
            <numerusform>此外还有 %n 篇出自关注的作者的论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have no score.</source>
        <translation>
            <numerusform>%n 篇论文没有评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are hidden by h-index.</source>
        <translation>
            <numerusform>%n 篇论文因 h 指数而隐藏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>show all %Ln</source>
        <translation>
            <numerusform>显示全部 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers by %1 in the library</source>
        <translation>文库中 %1 的论文</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>公布于 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a subject with arXiv&apos;s code for it: Machine Learning (cs.LG)</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show the abstract alone</source>
        <translation>仅显示摘要</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>显示改动</translation>
    </message>
    <message>
        <source>the abstract is the same</source>
        <translation>摘要相同</translation>
    </message>
    <message>
        <source>Comments:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Journal reference:</source>
        <translation>期刊信息：</translation>
    </message>
    <message>
        <source>DOI:</source>
        <translation>DOI：</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>相似论文</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>下载 PDF</translation>
    </message>
    <message>
        <source>Show it typeset</source>
        <translation>显示排版效果</translation>
    </message>
    <message>
        <source>Show TeX source</source>
        <translation>显示 TeX 源码</translation>
    </message>
    <message>
        <source>Hide the history of its scores</source>
        <translation>隐藏评分历史</translation>
    </message>
    <message>
        <source>History of its scores</source>
        <translation>评分历史</translation>
    </message>
    <message>
        <source>No author has an h-index of %1 or more.</source>
        <translation>没有作者的 h 指数达到 %1。</translation>
    </message>
    <message>
        <source> · judged v%1</source>
        <translation> · 评判的是 v%1</translation>
    </message>
    <message>
        <source>Nobody has scored it yet.</source>
        <translation>尚无评分。</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>筛选标准</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>revision %1</source>
        <extracomment>the number under which criteria were saved</extracomment>
        <translation>修订版 %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, and why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of what, and what is said of it</comment>
        <translation>%1：%2</translation>
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
        <translation>星标论文</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>待读</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>相似论文：%1</translation>
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
            <numerusform>%1，超过 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln paper(s) unread</source>
        <translation>
            <numerusform>%1，%Ln 篇论文中 %2 篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s)</source>
        <translation>
            <numerusform>%1，%Ln 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Asking arXiv for its feeds</source>
        <translation>正在向 arXiv 请求订阅源</translation>
    </message>
    <message>
        <source>Asking arXiv for %1</source>
        <translation>正在向 arXiv 请求 %1</translation>
    </message>
    <message>
        <source>Saving the papers</source>
        <translation>正在保存论文</translation>
    </message>
    <message numerus="yes">
        <source>Ranking %Ln paper(s)</source>
        <translation>
            <numerusform>正在对 %Ln 篇论文排序</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up authors: %1 of %2 papers</source>
        <translation>正在查询作者：%1/%2 篇论文</translation>
    </message>
    <message>
        <source>Reading titles: %1 of %2</source>
        <translation>正在读标题：%1/%2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>正在评分：%1/%2</translation>
    </message>
    <message>
        <source>Second opinions: %1 of %2</source>
        <translation>正在复评：%1/%2</translation>
    </message>
    <message>
        <source>Filling the gap: %1, %2 (%3 of %4)</source>
        <translation>正在补全缺失：%2 的 %1（%3/%4）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) filled</source>
        <translation>
            <numerusform>已补全 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>仍缺失 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker</source>
        <translation>
            <numerusform>%Ln 篇留给本地排序器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (about %2 picks missed, %3 to %4)</source>
        <extracomment>%1: &quot;293 left to the local ranker&quot;; %2 to %4: how many picks are probably among them</extracomment>
        <translation>%1（约漏掉 %2 篇入选论文，范围 %3 至 %4）</translation>
    </message>
    <message>
        <source>%1 picks of %2</source>
        <translation>%2 篇中 %1 篇入选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored</source>
        <translation>
            <numerusform>新评分 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>未评分 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title</source>
        <translation>
            <numerusform>按标题剔除 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index</source>
        <translation>
            <numerusform>因 h 指数隐藏 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>authors not looked up: names decide until the next run</source>
        <translation>未查询作者：下次运行前仅凭姓名判断</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>No picks among %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>%1中没有入选论文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pick(s): %1 of %2</source>
        <extracomment>%1: how many picks there are now; %2: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>新增 %Ln 篇入选：%2中共 %1 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s) of %1</source>
        <extracomment>%1: &quot;506 papers&quot;</extracomment>
        <translation>
            <numerusform>%1中 %Ln 篇入选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln above your cut-offs</source>
        <translation>
            <numerusform>%Ln 篇达到您的阈值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by authors you follow</source>
        <translation>
            <numerusform>%Ln 篇出自您关注的作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored</source>
        <translation>
            <numerusform>未评分 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed day(s) filled</source>
        <translation>
            <numerusform>已补全错过的 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still missing</source>
        <translation>
            <numerusform>仍缺失 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting papers ended early</source>
        <translation>获取论文提前结束</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %Ln message(s)</source>
        <translation>
            <numerusform>免打扰期间：%Ln 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReportDialog</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已评判</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>of them cached</source>
        <translation>其中缓存</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>其中推理</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 picked.</source>
        <translation>%1：公布 %2 篇，扫描 %3 篇，入选 %4 篇。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had a score before.</source>
        <translation>
            <numerusform>%Ln 篇此前已有评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to the local ranker.</source>
        <translation>
            <numerusform>%Ln 篇留给本地排序器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what it put low were sent all the same, as a check.</source>
        <translation>
            <numerusform>其中 %Ln 篇虽被排在后面，仍已发送以作抽查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by title; “Ask the model” reads one of them all the same.</source>
        <translation>
            <numerusform>%Ln 篇按标题剔除；用“让模型评判”仍可单独评判其中任何一篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not scored; the next run goes on with them.</source>
        <translation>
            <numerusform>%Ln 篇未评分；下次运行从它们继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln 次请求，共 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringOffer</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>Score %Ln paper(s)</source>
        <translation>
            <numerusform>评分 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second opinions on %Ln paper(s)</source>
        <translation>
            <numerusform>复评 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1：约 %2</translation>
    </message>
    <message>
        <source>%1: price unknown</source>
        <translation>%1：价格未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) to %1</source>
        <translation>
            <numerusform>向 %1 发送 %Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens in, %2 out</source>
        <translation>输入约 %1 token，输出约 %2 token</translation>
    </message>
    <message>
        <source>Low %1, expected %2, at worst %3</source>
        <translation>最低 %1，预计 %2，最高 %3</translation>
    </message>
    <message numerus="yes">
        <source>With second opinions on about %Ln of them.</source>
        <translation>
            <numerusform>其中约 %Ln 篇会复评。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered before, for nothing.</source>
        <translation>
            <numerusform>%Ln 篇此前已有回答，不计费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %Ln earlier request(s) took.</source>
        <translation>
            <numerusform>依据此前 %Ln 次请求的用量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>价格日期：%1。</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>“%1” is not known: there are is:starred, is:unread, is:read, is:toread, is:rescued, is:dismissed, is:updated, is:noted and is:tagged.</source>
        <translation>无法识别“%1”：可用的有 is:starred、is:unread、is:read、is:toread、is:rescued、is:dismissed、is:updated、is:noted 和 is:tagged。</translation>
    </message>
    <message>
        <source>“%1” lacks what to look for.</source>
        <translation>“%1”缺少要查找的内容。</translation>
    </message>
    <message>
        <source>“%1” is no number to compare with: write rel:&gt;=8.</source>
        <translation>“%1”不是可比较的数值，正确的形式如 rel:&gt;=8。</translation>
    </message>
    <message>
        <source>“%1” is no day: write day:2025-10-01, day:2025-10 or day:A..B.</source>
        <translation>“%1”不是日期，正确的形式如 day:2025-10-01、day:2025-10 或 day:A..B。</translation>
    </message>
    <message>
        <source>“%1” is no category: write cat:cs.LG or cat:cs.</source>
        <translation>“%1”不是分类，正确的形式如 cat:cs.LG 或 cat:cs。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>“%1” is too short for the beginning of a word: three letters are needed.</source>
        <translation>“%1”作为词首太短：至少需要三个字母。</translation>
    </message>
    <message>
        <source>OR stands between two words, or between two conditions.</source>
        <translation>OR 应位于两个词之间，或两个条件之间。</translation>
    </message>
    <message>
        <source>The search is too long; its end is left out.</source>
        <translation>搜索过长，末尾部分已略去。</translation>
    </message>
    <message>
        <source>“%1” is not known: there are author:, title:, abstract:, note:, cat:, tag:, is:, rel:, nov:, sum:, day: and id:.</source>
        <translation>无法识别“%1”：可用的有 author:、title:、abstract:、note:、cat:、tag:、is:、rel:、nov:、sum:、day: 和 id:。</translation>
    </message>
    <message>
        <source>“%1” names no paper: write id:2510.01234.</source>
        <translation>“%1”未指明论文，正确的形式如 id:2510.01234。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>arXiv categories to follow</source>
        <translation>要关注的 arXiv 分类</translation>
    </message>
    <message>
        <source>kinds of announcement to scan</source>
        <translation>要扫描的公告类型</translation>
    </message>
    <message>
        <source>scan a paper only where its primary category is followed: on or off</source>
        <translation>仅在论文的主分类为所关注的分类时扫描：on 或 off</translation>
    </message>
    <message>
        <source>categories whose papers are not scanned, cross-lists too</source>
        <translation>不扫描其论文的分类，交叉列出的也不扫描</translation>
    </message>
    <message>
        <source>who scores a run: local or llm</source>
        <translation>由谁为运行评分：local 或 llm</translation>
    </message>
    <message>
        <source>least relevance of a pick</source>
        <translation>入选所需的最低相关度</translation>
    </message>
    <message>
        <source>least novelty of a pick</source>
        <translation>入选所需的最低新颖度</translation>
    </message>
    <message>
        <source>authors whose papers are always picks: Name; Name &lt;s2:NUMBER&gt;</source>
        <translation>论文一律入选的作者：姓名; 姓名 &lt;s2:编号&gt;</translation>
    </message>
    <message>
        <source>service that knows authors</source>
        <translation>提供作者信息的服务</translation>
    </message>
    <message>
        <source>hide papers none of whose authors has this h-index; 0: off</source>
        <translation>隐藏所有作者的 h 指数都低于此值的论文；0：关闭</translation>
    </message>
    <message>
        <source>arXiv&apos;s feeds</source>
        <translation>arXiv 的订阅源</translation>
    </message>
    <message>
        <source>arXiv&apos;s OAI-PMH service</source>
        <translation>arXiv 的 OAI-PMH 服务</translation>
    </message>
    <message>
        <source>arXiv&apos;s search API</source>
        <translation>arXiv 的搜索 API</translation>
    </message>
    <message>
        <source>arXiv&apos;s listings</source>
        <translation>arXiv 的列表页</translation>
    </message>
    <message>
        <source>seconds between requests to arXiv; less than 3 only for this machine</source>
        <translation>向 arXiv 发送请求的间隔秒数；仅对本机可小于 3</translation>
    </message>
    <message>
        <source>get the papers by itself while the window is open: on or off</source>
        <translation>窗口打开期间自动获取论文：on 或 off</translation>
    </message>
    <message>
        <source>fill missed days when the window opens: on or off</source>
        <translation>打开窗口时补全错过的日期：on 或 off</translation>
    </message>
    <message>
        <source>papers glide to their new place in the window: on or off</source>
        <translation>论文在窗口中平滑移动到新位置：on 或 off</translation>
    </message>
    <message>
        <source>colours of the window: system, light, dark or high-contrast</source>
        <translation>窗口的配色：system、light、dark 或 high-contrast</translation>
    </message>
    <message>
        <source>size of the window&apos;s text in per cent, 100 to 300</source>
        <translation>窗口文字的大小（百分比），100 到 300</translation>
    </message>
    <message>
        <source>language of the window: system, en, de, fr, es, ja or zh_CN</source>
        <translation>窗口的语言：system、en、de、fr、es、ja 或 zh_CN</translation>
    </message>
    <message>
        <source>the paper beside the list or below it: wide or classic</source>
        <translation>论文显示在列表旁边或下方：wide 或 classic</translation>
    </message>
    <message>
        <source>the running Zotero</source>
        <translation>正在运行的 Zotero</translation>
    </message>
    <message>
        <source>the model&apos;s service, up to and with /v1</source>
        <translation>模型服务的地址，到 /v1 为止（含）</translation>
    </message>
    <message>
        <source>the model&apos;s name at the service</source>
        <translation>模型在该服务中的名称</translation>
    </message>
    <message>
        <source>reasoning effort asked of the model: lowest, low, medium, high and so on; empty: not sent</source>
        <translation>要求模型采用的推理强度：lowest、low、medium、high 等；留空：不发送</translation>
    </message>
    <message>
        <source>how the service is spoken to: auto, openai, anthropic or ollama</source>
        <translation>与服务通信的方式：auto、openai、anthropic 或 ollama</translation>
    </message>
    <message>
        <source>let the model drop papers by their titles first: on or off</source>
        <translation>让模型先按标题剔除论文：on 或 off</translation>
    </message>
    <message>
        <source>how often the model is asked again about papers within one of a cut-off, 0 to 4</source>
        <translation>对与阈值相差不超过 1 分的论文再次询问模型的次数，0 到 4</translation>
    </message>
    <message>
        <source>slower service at half the price where there is one: off, scheduled (runs nobody waits for) or always</source>
        <translation>使用半价的慢速服务（如有）：off、scheduled（无人等待的运行）或 always</translation>
    </message>
    <message>
        <source>share of a day&apos;s papers sent to the model, the locally best; 1: all</source>
        <translation>当日论文中发送给模型的比例，取本地估分最高者；1：全部</translation>
    </message>
    <message>
        <source>send as many as hold this share of the picks, 0.5 to 0.999; 0: by the share above</source>
        <translation>发送足以涵盖此比例入选论文的篇数，0.5 到 0.999；0：按上述比例</translation>
    </message>
    <message>
        <source>requests to the model at once, 1 to 8</source>
        <translation>同时向模型发送的请求数，1 到 8</translation>
    </message>
    <message>
        <source>cap of a run in US dollars; 0: none</source>
        <translation>单次运行的上限（美元）；0：无</translation>
    </message>
    <message>
        <source>cap of a calendar month in US dollars; 0: none</source>
        <translation>每个自然月的上限（美元）；0：无</translation>
    </message>
    <message>
        <source>price list that prices refresh reads: LiteLLM&apos;s, OpenRouter&apos;s or our own form; empty: none</source>
        <translation>prices refresh 读取的价格表：LiteLLM、OpenRouter 或自有格式；留空：无</translation>
    </message>
    <message>
        <source>an icon in the desktop&apos;s tray, where closing the window leaves the program: on or off</source>
        <translation>系统托盘中的图标，关闭窗口后程序留在其中：on 或 off</translation>
    </message>
    <message>
        <source>tell through the desktop what runs found: on or off</source>
        <translation>通过桌面通知运行找到的内容：on 或 off</translation>
    </message>
    <message>
        <source>nothing is told from this time of day (22:00) on; empty: there are no quiet hours</source>
        <translation>从此时刻（22:00）起不通知；留空：没有免打扰时段</translation>
    </message>
    <message>
        <source>until this one (07:30), when all is told that was held back</source>
        <translation>到此时刻（07:30）为止，届时通知此前暂存的全部内容</translation>
    </message>
    <message>
        <source>heading of the site that digest --site writes</source>
        <translation>digest --site 所写网站的标题</translation>
    </message>
    <message>
        <source>where that site is published, for its feed; empty: nowhere</source>
        <translation>该网站的发布地址，用于其订阅源；留空：未发布</translation>
    </message>
    <message>
        <source>a folder that your machines share, through which their libraries become one; empty: none</source>
        <translation>您的电脑共用的文件夹，通过它各文库合为一个；留空：无</translation>
    </message>
    <message>
        <source>this machine&apos;s name there and in notes that were changed on two; empty: the host&apos;s</source>
        <translation>这台电脑在那里以及在两台上都改过的笔记中的名称；留空：主机名</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>perhaps one we follow</source>
        <translation>可能是我们关注的人</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>followed author</source>
        <translation>已关注的作者</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>相关度 %1</translation>
    </message>
    <message>
        <source>novelty %1</source>
        <translation>新颖度 %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新提交</translation>
    </message>
    <message>
        <source>cross-list</source>
        <translation>交叉列出</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tokens and cost</source>
        <translation>token与费用</translation>
    </message>
    <message>
        <source>The scores were taken over from elsewhere. What they cost is not known.</source>
        <translation>评分取自别处，费用不详。</translation>
    </message>
    <message>
        <source>No model was asked. The local ranker&apos;s estimates cost nothing.</source>
        <translation>没有询问模型。本地排序器的估计不花钱。</translation>
    </message>
    <message>
        <source>Paper selection prompt</source>
        <translation>论文筛选提示词</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>User prompt</source>
        <translation>用户提示词</translation>
    </message>
    <message>
        <source>~ marks an estimate of the local ranker: no model has read that paper.</source>
        <translation>~ 表示本地排序器的估计：没有模型读过该论文。</translation>
    </message>
    <message>
        <source>No paper of this announcement was picked.</source>
        <translation>此公告中没有论文入选。</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s announcements</source>
        <translation>从 arXiv 公告中选出的论文</translation>
    </message>
    <message>
        <source>Latest announcements</source>
        <translation>最新公告</translation>
    </message>
    <message numerus="yes">
        <source>%n pick(s)</source>
        <translation>
            <numerusform>%n 篇入选</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Papers picked from arXiv&apos;s daily announcements by relevance to written criteria and by novelty, with the reason for each.</source>
        <translation>从 arXiv 每日公告中按与书面筛选标准的相关度和新颖度选出的论文，并附各自的理由。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pick(s)</source>
        <translation>
            <numerusform>%1：%n 篇入选</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of them:</source>
        <translation>其中最好的：</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>出现最多的作者</translation>
    </message>
    <message>
        <source>%1 (followed)</source>
        <translation>%1（已关注）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>每日入选论文</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>相关度与新颖度</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>本网站</translation>
    </message>
    <message>
        <source>Titles, authors and abstracts are their authors&apos;, from arXiv. Written with Firstlight.</source>
        <translation>标题、作者和摘要属于各自作者，来自 arXiv。由 Firstlight 生成。</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>by an author we follow</source>
        <translation>来自我们关注的作者</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>相关度 %1，新颖度 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picked of %1 announced papers, %2 scanned</source>
        <translation>
            <numerusform>公布 %1 篇，扫描 %2 篇，入选 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all} titles</source>
        <extracomment>Kept as they are: {found} and {all}, which become numbers</extracomment>
        <translation>共 {all} 个标题，找到 {found} 个</translation>
    </message>
    <message>
        <source>Words of titles, numbers of papers, days</source>
        <translation>标题中的词、论文编号、日期</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s), the latest first.</source>
        <translation>
            <numerusform>%n 个标题，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n 次公告</numerusform>
        </translation>
    </message>
    <message>
        <source>Below each date: how many papers were picked.</source>
        <translation>每个日期下方：入选论文的数量。</translation>
    </message>
    <message>
        <source>by an author we follow, %1</source>
        <translation>来自我们关注的作者，%1</translation>
    </message>
</context>
<context>
    <name>SpendingBars</name>
    <message>
        <source>other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>%1: no requests.</source>
        <translation>%1：没有请求。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %Ln request(s).</source>
        <translation>
            <numerusform>%1：%Ln 次请求，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps up to %1 more.</source>
        <translation>可能最多再加 %1。</translation>
    </message>
</context>
<context>
    <name>SuggestionEffect</name>
    <message>
        <source>Topic %1, relevant</source>
        <translation>主题 %1，相关</translation>
    </message>
    <message>
        <source>Topic %1, irrelevant</source>
        <translation>主题 %1，不相关</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>相关关键词</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>不相关关键词</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>应用关键词</translation>
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
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Not measured: there are no tests yet. Star papers, or dismiss some.</source>
        <translation>未测量：尚无测试。请为论文加星标，或将一些标为不感兴趣。</translation>
    </message>
    <message>
        <source>Does not fit beside the others.</source>
        <translation>与其他修改不能并存。</translation>
    </message>
    <message>
        <source>Changes no test.</source>
        <translation>不改变任何测试。</translation>
    </message>
    <message>
        <source>Wins %1, loses %2.</source>
        <translation>赢得 %1，失去 %2。</translation>
    </message>
    <message>
        <source>Stars in: %1 → %2 of %3.</source>
        <translation>星标入选：%1 → %2，共 %3。</translation>
    </message>
    <message>
        <source>Dismissed out: %1 → %2 of %3.</source>
        <translation>不感兴趣已挡下：%1 → %2，共 %3。</translation>
    </message>
    <message>
        <source>Pinned as wanted: %1 → %2 of %3.</source>
        <translation>固定符合要求：%1 → %2，共 %3。</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>an unknown sum</source>
        <translation>未知金额</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>The model has judged all these papers already: this costs nothing.</source>
        <translation>模型已评判过所有这些论文：无需费用。</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %Ln verdict(s)</source>
        <translation>
            <numerusform>请求 %Ln 次评判</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Asks for 48 verdicts</comment>
        <translation>%1，分 %2 次请求：预计 %3，最高 %4。</translation>
    </message>
    <message>
        <source>With the draft, the rest of this day costs about %1, a week about %2, a month about %3 (%4 papers a day).</source>
        <translation>按草稿，当日其余论文的费用约为 %1，一周约 %2，一个月约 %3（每日 %4 篇论文）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s)</source>
        <translation>
            <numerusform>%Ln 篇新入选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s)</source>
        <translation>
            <numerusform>%Ln 篇不再入选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rise(s)</source>
        <translation>
            <numerusform>%Ln 篇上升</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fall(s)</source>
        <translation>
            <numerusform>%Ln 篇下降</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) where they are</source>
        <translation>
            <numerusform>%Ln 篇不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged under both</source>
        <translation>
            <numerusform>%Ln 篇未在两者之下都获评判</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln paper(s) in the sample: %1.</source>
        <translation>
            <numerusform>样本的 %Ln 篇论文中：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Of the day&apos;s %1 papers pass: now %2, with the draft %3 (with 95 % confidence).</source>
        <translation>当日 %1 篇论文中通过的：当前 %2，按草稿 %3（置信度 95%）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) given</source>
        <translation>
            <numerusform>已给出 %Ln 次评判</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln 次先前已有</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests for %3, %4.</source>
        <comment>48 verdicts given … 3 known before</comment>
        <translation>%1，分 %2 次请求，费用 %3，%4。</translation>
    </message>
    <message>
        <source>Requests without an answer may cost %1 more.</source>
        <translation>未获应答的请求可能另需 %1。</translation>
    </message>
    <message>
        <source>The model has scored all these papers already: this costs nothing.</source>
        <translation>模型已为所有这些论文评分：无需费用。</translation>
    </message>
    <message numerus="yes">
        <source>Scores %Ln paper(s)</source>
        <translation>
            <numerusform>为 %Ln 篇论文评分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 requests: about %3, at worst %4.</source>
        <comment>Scores 1,432 papers</comment>
        <translation>%1，分 %2 次请求：预计 %3，最高 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) run.</source>
        <translation>
            <numerusform>已运行 %Ln 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) could not be judged.</source>
        <translation>
            <numerusform>%Ln 篇论文未能评判。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are still to be scored.</source>
        <translation>
            <numerusform>尚有 %Ln 篇论文待评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left; starting again goes on with them.</source>
        <translation>
            <numerusform>剩余 %Ln 天；再次开始将从此处继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no papers of these days in the library, or no criteria yet. Nothing was sent.</source>
        <translation>文库中没有这些日期的论文，或尚无筛选标准。未发送任何内容。</translation>
    </message>
    <message>
        <source>Papers are being got or scored already. Wait for it to end, then try again.</source>
        <translation>正在获取论文或评分。请等其结束后重试。</translation>
    </message>
    <message>
        <source>This cannot be tried: the criteria are empty, no model is set, or the days are the wrong way round.</source>
        <translation>无法试运行：筛选标准为空、未设置模型，或起止日期颠倒。</translation>
    </message>
    <message>
        <source>Cancelled. What the model has said is kept; starting again goes on from there.</source>
        <translation>已取消。模型已给出的结果会保留；再次开始将从此处继续。</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>新入选</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>不再入选</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>On the cut-off</source>
        <translation>阈值附近</translation>
    </message>
    <message>
        <source>Others, at random</source>
        <translation>其他，随机抽取</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share and its interval</comment>
        <translation>%1（%2 到 %3）</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评判</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>相关度 %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>相关度 %1，新颖度 %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖度</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒评</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>相关 %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>新颖 %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>The model declined to score this paper</source>
        <translation>模型拒绝为此论文评分</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>评分失败</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Estimated relevance %1</source>
        <translation>估计相关度 %1</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>相关度 %1，新颖度 %2</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln opinion(s): relevance %1, novelty %2</source>
        <translation>
            <numerusform>%Ln 次评判的中位数：相关度 %1，新颖度 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent to the model: the local ranker put it too low. “Ask the model about it” sends it.</source>
        <translation>未发送给模型：本地排序器将其排得太靠后。使用“让模型评判”可发送。</translation>
    </message>
    <message>
        <source>The model dropped it by its title. “Ask the model about it” has it read the abstract.</source>
        <translation>模型按标题将其剔除。使用“让模型评判”可让它阅读摘要。</translation>
    </message>
    <message>
        <source>Near-duplicate of %1</source>
        <translation>与 %1 近乎重复</translation>
    </message>
    <message>
        <source>Unfamiliar: nothing like it in your library of the last weeks</source>
        <translation>陌生：您的文库最近几周没有类似的论文</translation>
    </message>
    <message>
        <source>estimated by the local ranker</source>
        <translation>本地排序器估分</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新提交</translation>
    </message>
    <message>
        <source>Cross-listed</source>
        <translation>交叉列出</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换版</translation>
    </message>
    <message>
        <source>Replaced cross-list</source>
        <translation>交叉列出的替换版</translation>
    </message>
    <message>
        <source>from arXiv&apos;s listing</source>
        <translation>来自 arXiv 列表页</translation>
    </message>
    <message>
        <source>from OAI-PMH</source>
        <translation>来自 OAI-PMH</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>from OAI-PMH, the day is a guess</source>
        <translation>来自 OAI-PMH，日期为推测</translation>
    </message>
    <message>
        <source>from arXiv&apos;s search, the day is a guess</source>
        <translation>来自 arXiv 搜索，日期为推测</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the current list, as QLocale formats dates: weekday, day, month</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month with its year, as QLocale formats dates</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Updated v%1 → v%2</source>
        <translation>更新：v%1 → v%2</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>待读</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似度 %1%</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>删去：%1。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>An author who is perhaps one whom the reader follows</extracomment>
        <translation>可能是 %1</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of the name %1 there are several</source>
        <translation>可能出自您关注的作者：名为 %1 的不止一人</translation>
    </message>
    <message>
        <source>Perhaps by an author you follow: of %1 only the initials agree</source>
        <translation>可能出自您关注的作者：%1 仅名字首字母相符</translation>
    </message>
    <message>
        <source>By an author you follow: %1</source>
        <translation>出自您关注的作者：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite h-index below %1</source>
        <translation>
            <numerusform>%Ln 篇虽 h 指数低于 %1 仍显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by h-index below %1</source>
        <translation>
            <numerusform>%Ln 篇因 h 指数低于 %1 而隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ¢</source>
        <translation>%1 美分</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>updated from version %1 to version %2</source>
        <translation>已从第 %1 版更新到第 %2 版</translation>
    </message>
    <message>
        <source>by an author you follow</source>
        <translation>出自您关注的作者</translation>
    </message>
    <message>
        <source>perhaps by an author you follow</source>
        <translation>可能出自您关注的作者</translation>
    </message>
    <message>
        <source>h-index below %1</source>
        <translation>h 指数低于 %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>待读</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>不感兴趣</translation>
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
            <numerusform>已将 %Ln 篇论文存入“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: sent before, or in Zotero already.</source>
        <translation>
            <numerusform>跳过 %Ln 篇：先前已发送，或 Zotero 中已有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Zotero broke off while it got %Ln paper(s): look there whether they came. They are not sent again unless you tick that.</source>
        <translation>
            <numerusform>Zotero 在接收 %Ln 篇论文时中断：请在其中查看是否已收到。除非您勾选相应选项，否则不会再次发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the library.</source>
        <translation>
            <numerusform>%Ln 篇不在文库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDF(s) attached, %1 missed.</source>
        <translation>
            <numerusform>已附加 %Ln 个 PDF，%1 个未能获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Zotero does not tell what it has (its settings, Advanced, “Allow other applications…”), so only papers that were sent from here were left out.</source>
        <translation>Zotero 不提供其中已有的内容（在其“设置”的“高级”中，启用“允许此计算机上的其他应用程序…”），因此仅跳过了从这里发送过的论文。</translation>
    </message>
    <message>
        <source>Zotero does not answer (%1). Start Zotero, then try again; nothing else was changed.</source>
        <translation>Zotero 没有应答（%1）。请启动 Zotero 后重试；未作其他更改。</translation>
    </message>
    <message>
        <source>Zotero has no collection “%1” any more.</source>
        <translation>Zotero 中已没有名为“%1”的分类。</translation>
    </message>
    <message>
        <source>Stopped. What was sent stays there and is not sent again.</source>
        <translation>已停止。已发送的会保留，不再发送。</translation>
    </message>
    <message>
        <source>Papers are being sent already. Wait until that is done.</source>
        <translation>已在发送论文。请等待其完成。</translation>
    </message>
    <message>
        <source>Zotero did not do it: %1. Look there, then try again.</source>
        <translation>Zotero 未能完成：%1。请在其中查看，然后重试。</translation>
    </message>
</context>
<context>
    <name>firstlight::AllSettingsPage</name>
    <message>
        <source>&amp;Restore default</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>Restore a&amp;ll defaults</source>
        <translation>全部恢复默认值(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Not accepted: %1 %2.</source>
        <translation>未接受：%1 %2。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>All settings have their defaults again. Save keeps them, Cancel does not.</source>
        <translation>所有设置均已恢复默认值。按“保存”保留，按“取消”放弃。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of %1 are taken over; Save keeps them.</source>
        <translation>
            <numerusform>已采用 %1 中的 %Ln 项设置；按“保存”保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not: %2, %3.</source>
        <translation>第 %1 行未采用：%2，%3。</translation>
    </message>
</context>
<context>
    <name>firstlight::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Papers &amp;glide to their new place</source>
        <translation>论文平滑移动到新位置(&amp;G)</translation>
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
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>firstlight::AuditDialog</name>
    <message>
        <source>Rescued</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Nothing to look at: no paper of this day was left unread by the model, and none missed the cut-offs by one point.</source>
        <translation>没有可查看的论文：当日没有模型未读的论文，也没有与阈值相差 1 分的论文。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers that no model read, drawn by lot.</source>
        <translation>从模型未读的 %2 篇论文中随机抽取 %1 篇。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers just below the cut-offs, drawn by lot.</source>
        <translation>从略低于阈值的 %2 篇论文中随机抽取 %1 篇。</translation>
    </message>
    <message>
        <source>Rescue what you would have wanted to see.</source>
        <translation>请找回您本想看到的论文。</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>找回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All looked at</source>
        <translation>全部已查看(&amp;A)</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>%1 抽查</translation>
    </message>
    <message>
        <source>Looking for the papers…</source>
        <translation>正在查找论文…</translation>
    </message>
    <message>
        <source>Papers to look at</source>
        <translation>待查看的论文</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Why it is no pick</source>
        <translation>未入选的原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What is missed</source>
        <translation>漏选估计</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nothing was left out by them. Write some, and get the papers of a day.</source>
        <translation>尚无筛选标准，因此没有论文因其落选。请先编写筛选标准，并获取某日的论文。</translation>
    </message>
    <message>
        <source>What is missed is estimated once you have looked at some papers.</source>
        <translation>查看一些论文之后，便会估计漏选了多少。</translation>
    </message>
    <message>
        <source>No longer &amp;rescue</source>
        <translation>取消找回(&amp;R)</translation>
    </message>
</context>
<context>
    <name>firstlight::AuthorFinder</name>
    <message>
        <source>Fi&amp;nd</source>
        <translation>查找(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>关注(&amp;F)</translation>
    </message>
    <message>
        <source>Find an author</source>
        <translation>查找作者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>作者姓名</translation>
    </message>
    <message>
        <source>Authors of that name</source>
        <translation>该姓名的作者</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文数</translation>
    </message>
    <message>
        <source>h-index</source>
        <translation>h 指数</translation>
    </message>
    <message>
        <source>Semantic Scholar’s number</source>
        <translation>Semantic Scholar 编号</translation>
    </message>
    <message>
        <source>The name is sent to Semantic Scholar.</source>
        <translation>姓名会发送给 Semantic Scholar。</translation>
    </message>
    <message>
        <source>Asking Semantic Scholar …</source>
        <translation>正在询问 Semantic Scholar…</translation>
    </message>
    <message>
        <source>Semantic Scholar does not accept the key.</source>
        <translation>Semantic Scholar 不接受此密钥。</translation>
    </message>
    <message>
        <source>Semantic Scholar could not be asked. Try again in some minutes. (%1)</source>
        <translation>无法询问 Semantic Scholar。请几分钟后重试。（%1）</translation>
    </message>
    <message>
        <source>Nobody of that name is known.</source>
        <translation>没有该姓名的作者。</translation>
    </message>
    <message>
        <source>Who is meant? One person may have several numbers.</source>
        <translation>您指的是哪一位？同一个人可能有多个编号。</translation>
    </message>
</context>
<context>
    <name>firstlight::BackupsDialog</name>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标论文</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>您的数据在哪里</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>A copy of the library is made on every day that Firstlight is used; the newest seven are kept, and seven of those you make yourself.</source>
        <translation>每个使用 Firstlight 的日子都会制作文库副本；保留最新的七份，以及您自己制作的七份。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Copies the library as it is.</source>
        <translation>按现状复制文库。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the library&apos;s place. What is there now is backed up first, so that you can come back.</source>
        <translation>用所选备份替换文库。会先备份现有内容，以便您返回。</translation>
    </message>
    <message>
        <source>&amp;Merge what is missing</source>
        <translation>合并缺少的内容(&amp;M)</translation>
    </message>
    <message>
        <source>Takes from the chosen backup what the library no longer has. What you changed since stays changed.</source>
        <translation>从所选备份中取回文库里已没有的内容。您此后的更改保持不变。</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the backups&apos; files.</source>
        <translation>显示备份文件。</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s).</source>
        <translation>
            <numerusform>%Ln 个备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>正在复制文库…</translation>
    </message>
    <message>
        <source>Backing up what is there, and checking the chosen backup…</source>
        <translation>正在备份现有内容，并检查所选备份…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>%1 things were taken from the backup; %2 were already there.</source>
        <translation>从备份中取回 %1 项；%2 项已存在。</translation>
    </message>
    <message>
        <source>Nothing here opens folders. The backups are in %1</source>
        <translation>这里没有程序可以打开文件夹。备份位于 %1</translation>
    </message>
</context>
<context>
    <name>firstlight::CategoryTree</name>
    <message>
        <source>Search categories</source>
        <translation>搜索分类</translation>
    </message>
    <message>
        <source>Search categories by code, name or field</source>
        <translation>按代码、名称或领域搜索分类</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>尚未选择。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Relevance; click to sort</source>
        <translation>相关性；点击排序</translation>
    </message>
    <message>
        <source>Novelty; click to sort</source>
        <translation>新颖性；点击排序</translation>
    </message>
    <message>
        <source>Day; click to sort, the newest first</source>
        <translation>日期；点击按最新优先排序</translation>
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
        <translation>按日比较(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Days to compare on</source>
        <translation>用于比较的日期</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>两周</translation>
    </message>
    <message>
        <source>Days compared</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v/%m 天</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>新入选、不再入选或有变动的论文</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enter(s) the picks</source>
        <translation>
            <numerusform>%Ln 篇新入选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s) the picks</source>
        <translation>
            <numerusform>%Ln 篇不再入选</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 move; the %2 that move farthest</source>
        <translation>%1 篇有变动；以下为变动最大的 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln 篇有变动</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first day.</source>
        <translation>尚未比较任何一天即已取消。</translation>
    </message>
    <message>
        <source>No announcement of these days is in the library.</source>
        <translation>文库中没有这些日期的公告。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln day(s).</source>
        <translation>
            <numerusform>比较 %Ln 天后取消。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %Ln day(s). “~” is an estimate of the local ranker under both.</source>
        <translation>
            <numerusform>已比较 %Ln 天。“~”表示两者均为本地排序器的估分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ConnectionTester</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Needs an address and a model.</source>
        <translation>需要地址和模型。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaCards</name>
    <message>
        <source>Add a t&amp;opic</source>
        <translation>添加主题(&amp;O)</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>How to score</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation>程序自带的文字</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新主题</translation>
    </message>
    <message>
        <source>Relevant keywords</source>
        <translation>相关关键词</translation>
    </message>
    <message>
        <source>Irrelevant keywords</source>
        <translation>不相关关键词</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>People</source>
        <translation>关注的作者</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaDock</name>
    <message>
        <source>Criteria</source>
        <translation>筛选标准</translation>
    </message>
    <message>
        <source>Sa&amp;ve revision</source>
        <translation>保存修订版(&amp;S)</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>还原(&amp;B)</translation>
    </message>
    <message>
        <source>Criteria, as Markdown</source>
        <translation>筛选标准（Markdown）</translation>
    </message>
    <message>
        <source>Say in plain words what you want to read.</source>
        <translation>用自己的话写下您想读的内容。</translation>
    </message>
    <message>
        <source>The criteria as</source>
        <translation>筛选标准显示为</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Start from te&amp;mplate</source>
        <translation>从模板开始(&amp;M)</translation>
    </message>
    <message>
        <source>Criteria · revision %1</source>
        <translation>筛选标准 · 修订版 %1</translation>
    </message>
    <message>
        <source>Reading the papers of these days…</source>
        <translation>正在读取这些日期的论文…</translation>
    </message>
    <message>
        <source>Saved. The list re-orders while you type.</source>
        <translation>已保存。列表会随输入重新排序。</translation>
    </message>
    <message>
        <source>The list re-orders while you type.</source>
        <translation>列表会随输入重新排序。</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>firstlight::CriteriaStrip</name>
    <message>
        <source>Tried on</source>
        <translation>试用于</translation>
    </message>
    <message>
        <source>The days that the draft is tried on</source>
        <translation>用于试验草稿的日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Papers that enter, leave or move</source>
        <translation>新入选、不再入选或有变动的论文</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>新入选</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>不再入选</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No paper moves: the local ranker reads topics, names and keywords, and finds nothing new among them. A model reads every word.</source>
        <translation>没有论文变动：本地排序器读取主题、姓名和关键词，其中没有新内容。模型则会逐字阅读筛选标准。</translation>
    </message>
</context>
<context>
    <name>firstlight::DayBars</name>
    <message>
        <source>Picks a day</source>
        <translation>每日入选论文</translation>
    </message>
    <message>
        <source>Left and right go from day to day, Enter opens one.</source>
        <translation>按左右方向键逐日查看，按回车键打开。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s) of %2 scanned</source>
        <translation>
            <numerusform>%1：扫描 %2 篇，入选 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: missing from the library</source>
        <translation>%1：文库中缺失</translation>
    </message>
    <message>
        <source>%1: not here yet</source>
        <translation>%1：等待公告</translation>
    </message>
    <message>
        <source>%1: could not be fetched (%2)</source>
        <translation>%1：无法获取（%2）</translation>
    </message>
    <message>
        <source>%1: no announcement</source>
        <translation>%1：无公告</translation>
    </message>
    <message>
        <source>%1: no announcement (%2)</source>
        <translation>%1：无公告（%2）</translation>
    </message>
    <message>
        <source>%1: no announcement on weekends</source>
        <translation>%1：周末无公告</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1：尚未到来</translation>
    </message>
    <message>
        <source>%1: before your first day</source>
        <translation>%1：早于您的第一天</translation>
    </message>
</context>
<context>
    <name>firstlight::DayCalendar</name>
    <message>
        <source>Earlier month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>Missing: %1 to %2</source>
        <translation>缺失：%1 至 %2</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>补全缺失(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Open this day</source>
        <translation>打开这一天(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Get this day</source>
        <translation>获取这一天(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Fill the gap, %1 to %2</source>
        <translation>补全缺失：%1 至 %2(&amp;F)</translation>
    </message>
</context>
<context>
    <name>firstlight::DayMarksModel</name>
    <message>
        <source>No day of this month</source>
        <translation>不在本月</translation>
    </message>
</context>
<context>
    <name>firstlight::DisagreementDialog</name>
    <message>
        <source>Local ranker</source>
        <translation>本地排序器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>修订版 %1，%2</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>第一方</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>第二方</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Papers on which they differ</source>
        <translation>有分歧的论文</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>与(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Looking up who has scored…</source>
        <translation>正在查找有哪些评分…</translation>
    </message>
    <message>
        <source>There are no criteria yet, so nobody has scored anything by them.</source>
        <translation>尚无筛选标准，因此没有据其作出的评分。</translation>
    </message>
    <message>
        <source>Choose two that are not the same.</source>
        <translation>请选择不同的两项。</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>起始日晚于结束日。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>No paper of these days was scored by both.</source>
        <translation>这些日期没有两者都评过分的论文。</translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days, all alike.</source>
        <translation>
            <numerusform>这些日期有 %Ln 篇论文两者都评过分，评分完全一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both scored %Ln paper(s) of these days. First come those that pass the cut-offs by one of the two only; Return opens one.</source>
        <translation>
            <numerusform>这些日期有 %Ln 篇论文两者都评过分。仅按其中之一达到阈值的排在最前；按回车键打开论文。</numerusform>
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
        <translation>仅一方通过</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Relevance / novelty</source>
        <translation>相关度 / 新颖度</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>firstlight::EmptyState</name>
    <message>
        <source>Opening the library</source>
        <translation>正在打开文库</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>还没有论文</translation>
    </message>
    <message>
        <source>Get today&apos;s papers to see what arXiv has announced in your categories.</source>
        <translation>获取今日论文，看看 arXiv 在您的分类中公布了什么。</translation>
    </message>
    <message>
        <source>Get today&apos;s papers</source>
        <translation>获取今日论文</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>安静的一天</translation>
    </message>
    <message>
        <source>arXiv announced nothing in your categories on this day.</source>
        <translation>这一天 arXiv 在您的分类中没有公布论文。</translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation>没有星标论文</translation>
    </message>
    <message>
        <source>Press S on a paper to star it. Starred papers of all days are kept here.</source>
        <translation>在论文上按 S 即可加星标。所有日期的星标论文都保存在这里。</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>没有待读论文</translation>
    </message>
    <message>
        <source>Press W on a paper to put it here until you have read it.</source>
        <translation>在论文上按 W 即可放到这里，留待阅读。</translation>
    </message>
    <message>
        <source>Nothing carries this tag</source>
        <translation>没有论文带此标签</translation>
    </message>
    <message>
        <source>Press T on a paper to tag it.</source>
        <translation>在论文上按 T 即可加标签。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到论文</translation>
    </message>
    <message>
        <source>No paper of the library has all of this.</source>
        <translation>文库中没有符合全部条件的论文。</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>文库为空</translation>
    </message>
    <message>
        <source>Papers of all days are kept here.</source>
        <translation>所有日期的论文都保存在这里。</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>没有相似论文</translation>
    </message>
    <message>
        <source>No other paper in the library shares its words.</source>
        <translation>文库中没有与之用词相同的论文。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配的论文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by the search or by a filter.</source>
        <translation>
            <numerusform>%Ln 篇论文被搜索或过滤条件隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些论文</translation>
    </message>
    <message>
        <source>Nothing passes the least h-index</source>
        <translation>没有论文达到最低 h 指数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln 篇论文因此被隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the cut-offs</source>
        <translation>没有论文达到阈值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) are below them or not scored yet.</source>
        <translation>
            <numerusform>%Ln 篇论文低于阈值或尚未评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting today&apos;s papers</source>
        <translation>正在获取今日论文</translation>
    </message>
    <message>
        <source>arXiv wants some seconds between questions, so this may take a minute.</source>
        <translation>arXiv 要求两次请求之间间隔数秒，因此可能需要一分钟。</translation>
    </message>
</context>
<context>
    <name>firstlight::EndpointForm</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>How the service is spoken to</source>
        <translation>与服务通信的方式</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>as the address tells</source>
        <translation>根据地址判断</translation>
    </message>
    <message>
        <source>Chat Completions (OpenAI and most others)</source>
        <translation>Chat Completions（OpenAI 及大多数服务）</translation>
    </message>
    <message>
        <source>Messages (Anthropic)</source>
        <translation>Messages（Anthropic）</translation>
    </message>
    <message>
        <source>Ollama&apos;s own</source>
        <translation>Ollama 自有接口</translation>
    </message>
    <message>
        <source>the lowest that the model takes</source>
        <translation>模型接受的最低强度</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation>由服务决定</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>Service address (&amp;URL)</source>
        <translation>服务地址(&amp;U)</translation>
    </message>
    <message>
        <source>How it is s&amp;poken to</source>
        <translation>通信方式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>模型名称(&amp;N)</translation>
    </message>
    <message>
        <source>Reasonin&amp;g effort</source>
        <translation>推理强度(&amp;G)</translation>
    </message>
    <message>
        <source>Reasoning is most of what an answer costs.</source>
        <translation>回答的费用大部分来自推理。</translation>
    </message>
    <message>
        <source>none: papers are ranked on this computer</source>
        <translation>无：论文在本机排序</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportControl</name>
    <message>
        <source>Export papers</source>
        <translation>导出论文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 篇论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %Ln 篇论文导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>笔记文件夹</translation>
    </message>
    <message>
        <source>Notes: %1 new, %2 updated, %3 unchanged.</source>
        <translation>笔记：新建 %1，更新 %2，未变 %3。</translation>
    </message>
</context>
<context>
    <name>firstlight::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>firstlight::FaultBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fill the gap</source>
        <translation>补全缺失(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterBar</name>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 papers pass</source>
        <translation>%2 篇论文中 %1 篇达到阈值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳优先</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Cut-offs and filters</source>
        <translation>阈值与筛选</translation>
    </message>
</context>
<context>
    <name>firstlight::FilterChips</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>待读</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>有更新</translation>
    </message>
    <message>
        <source>People</source>
        <translation>关注的作者</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>By somebody whom you follow, or perhaps so</source>
        <translation>出自或可能出自您关注的作者</translation>
    </message>
    <message>
        <source>One point of relevance or novelty would move them in or out</source>
        <translation>相关度或新颖度相差 1 分便会改变入选与否</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter, then how many papers it would leave</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %Ln paper(s)</source>
        <translation>
            <numerusform>仅显示：%1，%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>arXiv is asked for the papers that it announced today; they are ranked, and the list opens. That takes some seconds to a minute. From then on the papers come by themselves while the window is open.</source>
        <translation>将向 arXiv 请求今日公布的论文并排序，然后打开列表。需要几秒到一分钟。此后只要窗口打开，便会自动获取论文。</translation>
    </message>
    <message>
        <source>Categories: %1
Criteria: %2
Ranked by: %3</source>
        <translation>分类：%1
筛选标准：%2
排序：%3</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstStartDialog</name>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>获取今日论文(&amp;G)</translation>
    </message>
    <message>
        <source>Welcome to Firstlight</source>
        <translation>欢迎使用 Firstlight</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>打开示例日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Your categories</source>
        <translation>您的分类</translation>
    </message>
    <message>
        <source>Firstlight pulls the day&apos;s announcements from arXiv and ranks them by what you want to read. Which parts of arXiv do you follow?</source>
        <translation>Firstlight 从 arXiv 获取当日公告，并按您想读的内容排序。您关注 arXiv 的哪些部分？</translation>
    </message>
    <message>
        <source>Your interests</source>
        <translation>您的兴趣</translation>
    </message>
    <message>
        <source>The papers of a day are ranked by these. A line or two is enough to begin with.</source>
        <translation>每日论文据此排序。开始时写一两行就够了。</translation>
    </message>
    <message>
        <source>Who ranks</source>
        <translation>由谁排序</translation>
    </message>
    <message>
        <source>Both can be changed later in the settings, and neither has to be chosen now.</source>
        <translation>两者以后都可在设置中更改，现在不必选定。</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>您的第一天</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Asking arXiv…</source>
        <translation>正在询问 arXiv…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
</context>
<context>
    <name>firstlight::FirstSteps</name>
    <message>
        <source>%1 What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>%1您的选择已保留。示例日可展示一天的样子，无需网络。</translation>
    </message>
    <message>
        <source>There seems to be no network: %1 cannot be found. What you have chosen is kept. The sample day shows what a day looks like; it needs no network.</source>
        <translation>似乎没有网络：找不到 %1。您的选择已保留。示例日可展示一天的样子，无需网络。</translation>
    </message>
</context>
<context>
    <name>firstlight::GridPanel</name>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Grid of relevance and novelty</source>
        <translation>相关度与新颖度网格</translation>
    </message>
    <message>
        <source>Both cut-offs at once (G)</source>
        <translation>同时设置两个阈值（G）</translation>
    </message>
    <message>
        <source>Drag the corner, or move it with the arrow keys. Click a cell to see only its papers.</source>
        <translation>拖动角点，或用方向键移动。单击单元格可仅显示其中的论文。</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>仅显示 %1；重新显示全部</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1/%2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln paper(s)</source>
        <translation>
            <numerusform>%1 → %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln starred would hide</source>
        <translation>
            <numerusform>%1，将隐藏 %Ln 篇星标论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) by followed authors, always shown.</source>
        <translation>
            <numerusform>%Ln 篇出自关注的作者的论文，始终显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without a score.</source>
        <translation>
            <numerusform>%Ln 篇论文没有评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) hidden by h-index.</source>
        <translation>
            <numerusform>%Ln 篇论文因 h 指数而隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the row “–”: papers whose novelty no model has told; no cut-off of novelty hides them.</source>
        <translation>“–”行：尚无模型给出新颖度的论文；新颖度阈值不会隐藏它们。</translation>
    </message>
    <message>
        <source>R %1 · N –</source>
        <translation>相关 %1 · 新颖 –</translation>
    </message>
    <message>
        <source>R %1 · N %2</source>
        <translation>相关 %1 · 新颖 %2</translation>
    </message>
</context>
<context>
    <name>firstlight::HeatGrid</name>
    <message>
        <source>Without novelty</source>
        <translation>无新颖度</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>新颖度 %1</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>相关度 %1</translation>
    </message>
    <message>
        <source>Papers by relevance and novelty</source>
        <translation>论文的相关度与新颖度</translation>
    </message>
    <message>
        <source>Relevance at least %1, novelty at least %2, %3 of %4 shown</source>
        <translation>相关度不低于 %1，新颖度不低于 %2，显示 %3/%4 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Relevance %1, without novelty: %2</source>
        <translation>相关度 %1，无新颖度：%2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2: %3</source>
        <translation>相关度 %1，新颖度 %2：%3</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>not picked</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>%1, %2 starred, %3</source>
        <translation>%1，星标 %2 篇，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>firstlight::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>没有页面提到它。</translation>
    </message>
</context>
<context>
    <name>firstlight::HiddenReasons</name>
    <message>
        <source>Hide them again</source>
        <translation>重新隐藏这些论文</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些论文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite novelty below %1</source>
        <translation>
            <numerusform>%Ln 篇虽新颖度低于 %1 仍显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by novelty ≥ %1</source>
        <translation>
            <numerusform>%Ln 篇因新颖度低于 %1 而隐藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown despite relevance below %1</source>
        <translation>
            <numerusform>%Ln 篇虽相关度低于 %1 仍显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by relevance ≥ %1</source>
        <translation>
            <numerusform>%Ln 篇因相关度低于 %1 而隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>Search and filters set aside</source>
        <translation>暂不应用搜索和过滤条件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by search and filters</source>
        <translation>
            <numerusform>%Ln 篇被搜索和过滤条件隐藏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ImportControl</name>
    <message>
        <source>Import digests, snapshots, bundles, feeds</source>
        <translation>导入简报、快照、文库包、订阅源</translation>
    </message>
    <message>
        <source>The sample takes no files: open your own library first.</source>
        <translation>示例不能导入文件：请先打开您自己的文库。</translation>
    </message>
    <message>
        <source>Files are being imported already. Wait for the end, or cancel it.</source>
        <translation>正在导入文件。请等待完成，或取消导入。</translation>
    </message>
    <message>
        <source>What was dropped is neither a file nor a link to a paper.</source>
        <translation>拖入的既不是文件，也不是论文链接。</translation>
    </message>
</context>
<context>
    <name>firstlight::InterestsPage</name>
    <message>
        <source>graph neural networks for molecules
why large models generalize
faster attention</source>
        <translation>用于分子的图神经网络
大模型为何能够泛化
更快的注意力机制</translation>
    </message>
    <message>
        <source>surveys, federated learning</source>
        <translation>综述, 联邦学习</translation>
    </message>
    <message>
        <source>My present criteria</source>
        <translation>我当前的筛选标准</translation>
    </message>
    <message>
        <source>What do you want to &amp;read? One interest a line</source>
        <translation>您想读什么？每行一个兴趣(&amp;R)</translation>
    </message>
    <message>
        <source>And what &amp;not? Parted by commas</source>
        <translation>不想读什么？用半角逗号分隔(&amp;N)</translation>
    </message>
    <message>
        <source>Or start from a &amp;template</source>
        <translation>或从模板开始(&amp;T)</translation>
    </message>
    <message>
        <source>Your own words are used. Refine them at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>采用您自己的文字。可随时修改（Ctrl+E）：列表会随输入重新排序。</translation>
    </message>
    <message>
        <source>A template is a page of criteria to rewrite at any time (Ctrl+E): the list re-orders while you type.</source>
        <translation>模板是一页筛选标准，可随时改写（Ctrl+E）：列表会随输入重新排序。</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>用我自己的文字</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>您自己的文字</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyBindingsModel</name>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu: command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyCatcher</name>
    <message>
        <source>Press the keys here</source>
        <translation>在此按下快捷键</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>新快捷键：在此按下</translation>
    </message>
</context>
<context>
    <name>firstlight::KeyEditor</name>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation>服务的密钥</translation>
    </message>
    <message>
        <source>Type or paste a key</source>
        <translation>输入或粘贴密钥</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存方式：</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>存入密钥库</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>in a file…</source>
        <translation>存入文件…</translation>
    </message>
    <message>
        <source>Keep the key in the key store</source>
        <translation>将密钥存入密钥库</translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation>仅在本次会话中保存密钥</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>将密钥存入文件</translation>
    </message>
    <message>
        <source>The key would be written, not encrypted, to %1. Other users of this computer cannot read it, but whoever gets at your files or their backups can.</source>
        <translation>密钥将不加密地写入 %1。本机的其他用户无法读取，但任何能接触到您的文件或备份的人都能读取。</translation>
    </message>
    <message>
        <source>I agree: keep it in this file</source>
        <translation>同意，存入此文件</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>Looking for the key… %1</source>
        <translation>正在查找密钥… %1</translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;; %2: where its key is kept, a sentence</extracomment>
        <translation>%1 的密钥：%2</translation>
    </message>
    <message>
        <source>FIRSTLIGHT_API_KEY is sent to %1 only, until you save another address.</source>
        <translation>在您保存其他地址之前，FIRSTLIGHT_API_KEY 只会发送给 %1。</translation>
    </message>
    <message>
        <source>The key that was typed for %1 is cleared.</source>
        <extracomment>%1: a host, as &quot;api.openai.com&quot;</extracomment>
        <translation>为 %1 输入的密钥已清除。</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>正在询问密钥库…</translation>
    </message>
    <message>
        <source>So it was not kept there. It can be kept for this session only, or in a file.</source>
        <translation>因此未能存入密钥库。可以仅在本次会话中保存，或存入文件。</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>未保存：%1。</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>未删除：%1。</translation>
    </message>
    <message>
        <source>The key store may still hold it.</source>
        <translation>密钥库中可能仍有该密钥。</translation>
    </message>
</context>
<context>
    <name>firstlight::KeywordChips</name>
    <message>
        <source>Add to: %1</source>
        <translation>添加到：%1</translation>
    </message>
    <message>
        <source>A name; Return adds it</source>
        <translation>输入姓名，按回车键添加</translation>
    </message>
    <message>
        <source>A term; Return adds it</source>
        <translation>输入词条，按回车键添加</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1：移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>firstlight::LifeTests</name>
    <message>
        <source>&amp;Open paper</source>
        <translation>打开论文(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>取消固定(&amp;U)</translation>
    </message>
    <message>
        <source>Tests that are missed</source>
        <translation>未通过的测试</translation>
    </message>
    <message>
        <source>Testing against the papers you starred, dismissed or pinned…</source>
        <translation>正在对照您加星标、标为不感兴趣或固定的论文进行测试…</translation>
    </message>
    <message>
        <source>There is nothing to test against yet: papers that you star must pass, papers that you dismiss must not, and any paper can be pinned as a test.</source>
        <translation>尚无可供测试的论文：加星标的论文应通过，标为不感兴趣的不应通过，任何论文都可固定为测试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more miss(es) are not listed.</source>
        <translation>
            <numerusform>另有 %Ln 项未通过的测试未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>firstlight::LinkDesk</name>
    <message>
        <source>“%1” leads to no paper and to no day.</source>
        <translation>“%1”不指向任何论文或日期。</translation>
    </message>
    <message>
        <source>The sample does not have %1: open your own library first.</source>
        <translation>示例中没有 %1：请先打开您自己的文库。</translation>
    </message>
    <message>
        <source>Not in your library: %1. arXiv can be asked for it.</source>
        <translation>不在您的文库中：%1。可以向 arXiv 请求。</translation>
    </message>
    <message>
        <source>&amp;Fetch from arXiv</source>
        <translation>从 arXiv 获取(&amp;F)</translation>
    </message>
    <message>
        <source>Asking arXiv for %1 …</source>
        <translation>正在向 arXiv 请求 %1…</translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv 没有论文 %1。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
</context>
<context>
    <name>firstlight::LintList</name>
    <message>
        <source>Remarks on the criteria</source>
        <translation>对筛选标准的提示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln 条提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) on the criteria</source>
        <translation>
            <numerusform>对筛选标准有 %Ln 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows where it stands</source>
        <translation>显示所在位置</translation>
    </message>
</context>
<context>
    <name>firstlight::LogDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>A report holds version, settings that you changed, checks and the last lines. Keys, your home folder and your name are taken out.</source>
        <translation>报告包含版本、您改动过的设置、检查结果和日志的最后几行。密钥、您的主文件夹和您的姓名会被去除。</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>显示哪些消息</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息列表</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>正在检查数据库…</translation>
    </message>
    <message>
        <source>The report is in the clipboard. Look it over before you send it.</source>
        <translation>报告已在剪贴板中。发送前请先过目。</translation>
    </message>
</context>
<context>
    <name>firstlight::LogModel</name>
    <message>
        <source>detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>firstlight::MainWindow</name>
    <message>
        <source>Preview of unsaved criteria, ranked locally.</source>
        <translation>预览未保存的筛选标准，使用本地排序。</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>取消星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>Not &amp;to read</source>
        <translation>移出待读(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>待读(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>标为未读(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>&amp;Interested after all</source>
        <translation>取消“不感兴趣”(&amp;I)</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>不感兴趣(&amp;I)</translation>
    </message>
    <message>
        <source>Getting papers ended early.</source>
        <translation>获取论文提前结束。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>自 %1 起：%2</translation>
    </message>
    <message>
        <source>Rank locally</source>
        <translation>本地排序</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected paper(s)</source>
        <translation>
            <numerusform>选中的 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown paper(s)</source>
        <translation>
            <numerusform>显示的 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>The picks of %1</source>
        <translation>%1 的入选论文</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>所有星标论文</translation>
    </message>
    <message>
        <source>Papers from arXiv</source>
        <translation>arXiv 论文</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>Who scores the papers</source>
        <translation>论文的评分方式</translation>
    </message>
    <message>
        <source>Criteria saved as a revision.</source>
        <translation>筛选标准已保存为修订版。</translation>
    </message>
    <message>
        <source>Save criteria</source>
        <translation>保存筛选标准</translation>
    </message>
    <message>
        <source>Saving these criteria %1.</source>
        <comment>loses 3 of your 41 stars</comment>
        <translation>保存此筛选标准会%1。</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>仍然保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>Pinned as a test of the criteria.</source>
        <translation>已固定为筛选标准的测试。</translation>
    </message>
    <message>
        <source>No longer pinned as a test.</source>
        <translation>已取消固定测试。</translation>
    </message>
    <message>
        <source>The search is kept as “%1”.</source>
        <translation>搜索已保存为“%1”。</translation>
    </message>
    <message>
        <source>So many papers are found that only the newest can be shown first. Add a word to see the best matches.</source>
        <translation>找到的论文过多，只能先显示最新的。再加一个词即可查看最佳匹配。</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>打印月度回顾</translation>
    </message>
    <message>
        <source>Export the month (.html, .md or .pdf)</source>
        <translation>导出月度回顾（.html、.md 或 .pdf）</translation>
    </message>
    <message>
        <source>Export the month</source>
        <translation>导出月度回顾</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>No program for PDFs was found. The file is %1</source>
        <translation>未找到可打开 PDF 的程序。文件位于 %1</translation>
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
        <translation>您正在输入的内容仍在；保存后将成为修订版 %1 的分支。</translation>
    </message>
    <message>
        <source>What you save next branches off revision %1.</source>
        <translation>您下次保存的内容将成为修订版 %1 的分支。</translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>没有需要评分的论文</translation>
    </message>
    <message>
        <source>The model has scored every paper of this day that it is to score.</source>
        <translation>这一天需由模型评分的论文都已评分。</translation>
    </message>
    <message>
        <source>Score with the model</source>
        <translation>用模型评分</translation>
    </message>
    <message>
        <source>What that would cost is not known yet.</source>
        <translation>费用尚不清楚。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken over, not saved yet.</source>
        <translation>
            <numerusform>已采用 %Ln 项更改，尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit the draft and were left out.</source>
        <translation>
            <numerusform>%Ln 项更改与草稿不符，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>About Firstlight</source>
        <translation>关于 Firstlight</translation>
    </message>
    <message>
        <source>Firstlight %1
The day&apos;s arXiv papers, ranked by what you want to read.

Free software under the GNU General Public License, version 3 or later.
Formulas are set by MathJax 3.2.2, under the Apache License 2.0: a bundle in which the classes Attributes and BaseItem.env are replaced.
Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Firstlight %1
每日 arXiv 论文，按您想读的内容排序。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。
公式由 MathJax 3.2.2 排版（Apache 许可证 2.0）；所用的打包文件替换了其中的 Attributes 和 BaseItem.env 类。
感谢 arXiv 允许使用其开放获取的互操作性服务。</translation>
    </message>
    <message>
        <source>Nothing here to go through: no paper is in or maybe.</source>
        <translation>这里没有可分拣的论文：没有入选或待定的论文。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;Y)</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>这些论文均已读。</translation>
    </message>
    <message>
        <source>Firstlight stays in the tray</source>
        <translation>Firstlight 留在系统托盘中</translation>
    </message>
    <message>
        <source>It goes on getting papers there. Its icon opens the window again and has “Quit” in its menu.</source>
        <translation>它会在那里继续获取论文。点击其图标可重新打开窗口，图标菜单中有“退出”。</translation>
    </message>
    <message>
        <source>This is Firstlight %1. Help &gt; What&apos;s new tells what is.</source>
        <translation>这是 Firstlight %1。新增内容见“帮助 &gt; 新功能”。</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, QtKeychain, libstemmer and tl::expected.</source>
        <translation>使用 Qt %1、SQLite、QtKeychain、libstemmer 和 tl::expected 构建。</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>文库已损坏</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the library could not be made. The library goes on working, and the copies of earlier days are kept. Check that the disk is not full; Firstlight tries again in an hour.</source>
        <translation>无法创建今天的文库副本。文库可继续使用，之前的副本均已保留。请检查磁盘是否已满；Firstlight 将在一小时后重试。</translation>
    </message>
    <message>
        <source>Not all of the library can be read, so no copy of it was made today; those of earlier days are kept. Go back to one of them before you change more: “%1” in the File menu.</source>
        <translation>文库无法完整读取，因此今天未创建副本；之前的副本均已保留。请在继续更改之前恢复到其中一个副本：“文件”菜单中的“%1”。</translation>
    </message>
</context>
<context>
    <name>firstlight::MergeDialog</name>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分细则</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>未命名的主题</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Merge revision %1 into %2</source>
        <translation>将修订版 %1 合并到 %2</translation>
    </message>
    <message>
        <source>Nothing was changed in two ways. This is what both come to:</source>
        <translation>没有相互冲突的更改。合并结果如下：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) were changed in two ways. The text below holds both sides; topics of revision %1 are switched off in it.</source>
        <translation>
            <numerusform>%Ln 个部分被双方各自更改。下面的文本保留了双方的内容；其中修订版 %1 的主题已停用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged criteria</source>
        <translation>合并后的筛选标准</translation>
    </message>
    <message>
        <source>&amp;Save as revision</source>
        <translation>保存为修订版(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit first</source>
        <translation>先编辑(&amp;E)</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelChooser</name>
    <message>
        <source>&amp;Fetch models</source>
        <translation>获取模型列表(&amp;F)</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Type a name, or fetch the service&apos;s list</source>
        <translation>输入名称，或获取服务的模型列表</translation>
    </message>
    <message>
        <source>Asks the service for its list of models, which is free</source>
        <translation>向服务请求模型列表，不产生费用</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>正在向 %1 请求模型列表…</translation>
    </message>
    <message>
        <source>%1 has no list of models at this address. Type the name of one.</source>
        <translation>%1 在此地址没有模型列表。请直接输入模型名称。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there.</source>
        <translation>
            <numerusform>共 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) there; choose one.</source>
        <translation>
            <numerusform>共 %Ln 个模型；请选择一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::ModelStep</name>
    <message>
        <source>&amp;On this computer</source>
        <translation>在本机上(&amp;O)</translation>
    </message>
    <message>
        <source>By a language &amp;model, too</source>
        <translation>也使用语言模型(&amp;M)</translation>
    </message>
    <message>
        <source>No key, no account, no cost; works on a train. It learns from your stars.</source>
        <translation>无需密钥，无需账户，不产生费用；在火车上也能用。它会从您的星标中学习。</translation>
    </message>
    <message>
        <source>Titles, abstracts and your criteria are sent to a service that you choose. A day costs some cents; a cap is set.</source>
        <translation>标题、摘要和您的筛选标准会发送给您选择的服务。一天的费用为几美分；已设上限。</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>this computer, and %1</source>
        <translation>本机和 %1</translation>
    </message>
</context>
<context>
    <name>firstlight::ModelsPage</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Without a model, papers are ranked on this computer. With one, titles, abstracts and your criteria are sent to this service.</source>
        <translation>未设置模型时，论文在本机排序。设置模型后，标题、摘要和您的筛选标准会发送给此服务。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>S&amp;end to the model</source>
        <translation>发送给模型(&amp;E)</translation>
    </message>
    <message>
        <source>Let the model look through the t&amp;itles first</source>
        <translation>让模型先浏览标题(&amp;I)</translation>
    </message>
    <message>
        <source>Cheap, and drops what is far off. What it drops is kept, marked, and can be rescued.</source>
        <translation>花费很少，可剔除明显无关的论文。被剔除的论文会保留并标明，可以找回。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Second &amp;opinions on papers near a cut-off</source>
        <translation>对接近阈值的论文复评(&amp;O)</translation>
    </message>
    <message>
        <source>Scores differ by one from time to time. Each opinion asks once more about papers within one of a cut-off; the median counts.</source>
        <translation>评分有时会相差 1 分。每次复评会就与阈值相差不超过 1 分的论文再询问一次，取中位数。</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>for runs that nobody waits for</source>
        <translation>用于无人等待的运行</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Slower service at &amp;half the price</source>
        <translation>半价的慢速服务(&amp;H)</translation>
    </message>
    <message>
        <source>Requests at on&amp;ce</source>
        <translation>同时请求数(&amp;C)</translation>
    </message>
    <message>
        <source>More is faster, until the service limits them; a model on this computer is best asked one at a time.</source>
        <translation>越多越快，直到服务加以限制；对本机上的模型最好一次只发一个请求。</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>For how much at most</source>
        <translation>费用上限</translation>
    </message>
    <message>
        <source>Cap of a &amp;run</source>
        <translation>单次运行上限(&amp;R)</translation>
    </message>
    <message>
        <source>Cap of a calen&amp;dar month</source>
        <translation>每自然月上限(&amp;D)</translation>
    </message>
    <message>
        <source>No request is sent that could go over. What is left stays unscored and waits.</source>
        <translation>可能超出上限的请求不会发送。其余论文暂不评分，等待以后处理。</translation>
    </message>
    <message>
        <source>Answers may take minutes, and may be turned down at busy hours.</source>
        <translation>回答可能需要几分钟，繁忙时段可能被拒绝。</translation>
    </message>
    <message>
        <source>This service does not offer it.</source>
        <translation>此服务不提供该选项。</translation>
    </message>
</context>
<context>
    <name>firstlight::MonthCards</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No papers of %1</source>
        <translation>%1：没有论文</translation>
    </message>
    <message>
        <source>The library holds no announcement of this month. The calendar at the left can get days that are missing.</source>
        <translation>文库中没有这个月的公告。可用左侧的日历获取缺失的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln pick(s)</source>
        <translation>
            <numerusform>%1 · %Ln 篇入选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>星标论文 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Picks a day</source>
        <translation>每日入选论文</translation>
    </message>
    <message>
        <source>Relevance by novelty</source>
        <translation>相关度与新颖度</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Authors seen most</source>
        <translation>出现最多的作者</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pick(s)</source>
        <translation>
            <numerusform>%Ln 篇入选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>显示全部 %Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::MonthGrid</name>
    <message>
        <source>Calendar of announcements</source>
        <translation>公告日历</translation>
    </message>
</context>
<context>
    <name>firstlight::MonthPage</name>
    <message>
        <source>Looking back on the month…</source>
        <translation>正在回顾这个月…</translation>
    </message>
</context>
<context>
    <name>firstlight::NoteEditor</name>
    <message>
        <source>&amp;Note, in Markdown. Ctrl+Return or Esc keeps it.</source>
        <translation>笔记(&amp;N)，使用 Markdown。按 Ctrl+回车键或 Esc 保存。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>firstlight::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>firstlight::NotificationsPage</name>
    <message>
        <source>&amp;Tell me through the desktop what runs found</source>
        <translation>通过桌面通知运行找到的内容(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>免打扰开始(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>&amp;Icon in the desktop&apos;s tray; closing the window leaves it there</source>
        <translation>系统托盘图标；关闭窗口后程序留在其中(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told once when they end. Nothing is told while the window is in front.</source>
        <translation>免打扰时段内的内容在其结束时一并通知。窗口在前台时不通知。</translation>
    </message>
</context>
<context>
    <name>firstlight::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>Firstlight 无法启动</translation>
    </message>
</context>
<context>
    <name>firstlight::PaperJournalDialog</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 was sent, with %Ln other paper(s) beside it.</source>
        <translation>
            <numerusform>发送的是第 %1 版，同批另有 %Ln 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>%1 的请求记录</translation>
    </message>
    <message>
        <source>Requests about this paper</source>
        <translation>关于此论文的请求</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>筛选标准</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>分摊费用</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>No model was ever asked about this paper.</source>
        <translation>从未向任何模型询问过此论文。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 in all.</source>
        <translation>
            <numerusform>%Ln 次请求，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %Ln is unknown and not in the sum.</source>
        <translation>
            <numerusform>%Ln 次请求的费用未知，未计入总额。</numerusform>
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
        <translation>从列表中选择一篇论文。
J 为下一篇，K 为上一篇。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>firstlight::PdfBar</name>
    <message>
        <source>Download of the PDF</source>
        <translation>PDF 下载</translation>
    </message>
    <message>
        <source>PDF of %1: %2 so far</source>
        <translation>%1 的 PDF：已下载 %2</translation>
    </message>
    <message>
        <source>PDF of %1: waiting for arXiv</source>
        <translation>%1 的 PDF：等待 arXiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
            <numerusform>%1，%Ln 篇论文，已折叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln paper(s), expanded</source>
        <translation>
            <numerusform>%1，%Ln 篇论文，已展开</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be loaded: %1</source>
        <translation>尚待载入：%1</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListPane</name>
    <message>
        <source>Like: %1</source>
        <translation>相似论文：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s)</source>
        <translation>
            <numerusform>%Ln 篇新论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Sample day: 60 invented papers; nothing here is kept.</source>
        <translation>示例日：60 篇虚构的论文；这里的内容不会保留。</translation>
    </message>
    <message>
        <source>Start with real papers</source>
        <translation>开始阅读真实论文</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pick(s)</source>
        <extracomment>%1: the day</extracomment>
        <translation>
            <numerusform>%1：%Ln 篇入选</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>firstlight::PickListView</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>firstlight::PinTestDialog</name>
    <message>
        <source>The criteria are to put it</source>
        <translation>按筛选标准应归入</translation>
    </message>
    <message>
        <source>&amp;in: it passes the cut-offs</source>
        <translation>入选：达到阈值(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;maybe: within one of them</source>
        <translation>待定：距阈值不超过 1 分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;out</source>
        <translation>未入选(&amp;O)</translation>
    </message>
    <message>
        <source>Pin as a test</source>
        <translation>固定为测试</translation>
    </message>
    <message>
        <source>&amp;Why (if you like):</source>
        <translation>原因（可选）(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Pin again</source>
        <translation>重新固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>取消固定(&amp;U)</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesModel</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1，%Ln 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 announced, %3 scanned, %4 unread</source>
        <translation>%1：公布 %2 篇，扫描 %3 篇，未读 %4 篇</translation>
    </message>
</context>
<context>
    <name>firstlight::PlacesPane</name>
    <message>
        <source>Days and places</source>
        <translation>日期与位置</translation>
    </message>
    <message>
        <source>New name of the search</source>
        <translation>搜索的新名称</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>删除（Delete）</translation>
    </message>
</context>
<context>
    <name>firstlight::PrefilterChooser</name>
    <message>
        <source>What is sent to the model</source>
        <translation>发送给模型的论文</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部论文</translation>
    </message>
    <message>
        <source>the best of the day</source>
        <translation>当日估分最高的部分</translation>
    </message>
    <message>
        <source>enough for the picks</source>
        <translation>足以涵盖入选论文的部分</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the picks that should be among them</source>
        <translation>应涵盖的入选论文百分比</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s papers</source>
        <translation>占当日论文的百分比</translation>
    </message>
    <message>
        <source>The rest keeps the estimate of this computer; 3 % of it is sent at random to tell how many picks are missed. Followed authors and stars are always sent, and in the first week at least 40 to 60 %.</source>
        <translation>其余论文保留本机的估分；其中 3% 会随机发送，用以估计漏掉了多少入选论文。关注的作者的论文和星标论文总会发送；第一周至少发送 40% 至 60%。</translation>
    </message>
    <message>
        <source>Every paper of the day is scored by the model.</source>
        <translation>当日所有论文都由模型评分。</translation>
    </message>
    <message>
        <source>Saves about %1 % of the cost. %2</source>
        <translation>约节省 %1% 的费用。%2</translation>
    </message>
    <message>
        <source>As many papers as %1 % of the picks are expected among; the saving grows as the model&apos;s scores come in. %2</source>
        <translation>发送的篇数预计足以涵盖 %1% 的入选论文；模型评分越多，节省越多。%2</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptDialog</name>
    <message>
        <source>What the model is told</source>
        <translation>发给模型的内容</translation>
    </message>
    <message>
        <source>Sent with every request, in these words; the papers follow.</source>
        <translation>每次请求都会原样发送，后面附上论文。</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>指令(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>Form of the &amp;answer</source>
        <translation>回答格式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title pass</source>
        <translation>标题初筛(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>firstlight::PromptView</name>
    <message>
        <source>What the model is told</source>
        <translation>发给模型的内容</translation>
    </message>
    <message>
        <source>About %1 tokens. The tinted part is the same in every request, so that the service can keep it and charge less for it; the papers that follow are new each time.</source>
        <translation>约 %1 个 token。着色部分在每次请求中都相同，服务可将其缓存并降低收费；其后的论文每次都不同。</translation>
    </message>
</context>
<context>
    <name>firstlight::RangeDialog</name>
    <message>
        <source>&amp;Score these days</source>
        <translation>为这些日期评分(&amp;S)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>取消运行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>选择模型(&amp;C)…</translation>
    </message>
    <message>
        <source>Apply the criteria to days</source>
        <translation>将筛选标准应用于多日</translation>
    </message>
    <message>
        <source>The model scores the papers of these days under the current criteria, the latest day first. What it has scored already is not sent again.</source>
        <translation>模型将按当前筛选标准为这些日期的论文评分，从最近一日开始。已评分的不会重复发送。</translation>
    </message>
    <message>
        <source>The criteria in the editor are saved as a revision; then the model scores the papers of these days under it, the latest day first. What it has scored already is not sent again.</source>
        <translation>编辑器中的筛选标准将保存为修订版，然后模型据其为这些日期的论文评分，从最近一日开始。已评分的不会重复发送。</translation>
    </message>
    <message>
        <source>Days scored</source>
        <translation>评分进度</translation>
    </message>
    <message>
        <source>%v of %m days</source>
        <translation>%v/%m 天</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This fortnight</source>
        <translation>两周</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>指定起止日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. Days are ranked locally as they are opened; to have them scored choose a model in the settings.</source>
        <translation>未设置模型，无法评分。打开某日时会在本地排序；如需评分，请在设置中选择模型。</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>正在计算费用…</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionDesk</name>
    <message>
        <source>Revision %1 is in use, with its own scores.</source>
        <translation>已启用修订版 %1，采用其自身的评分。</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Revisions %1 and %2 merged</source>
        <translation>由修订版 %1 和 %2 合并</translation>
    </message>
    <message>
        <source>Revision %1 is in use: %2.</source>
        <translation>已启用修订版 %1：%2。</translation>
    </message>
    <message>
        <source>There are no criteria in this file.</source>
        <translation>此文件中没有筛选标准。</translation>
    </message>
    <message>
        <source>This file is too long to be criteria.</source>
        <translation>此文件太长，不可能是筛选标准。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>Imported as revision %1, which is in use.</source>
        <translation>已导入为修订版 %1 并启用。</translation>
    </message>
    <message>
        <source>Revision %1 is exported.</source>
        <translation>已导出修订版 %1。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>无法写入文件（%1）。</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionList</name>
    <message>
        <source>Revisions</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父修订版</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation>修订版 %1 · %2</translation>
    </message>
</context>
<context>
    <name>firstlight::RevisionsDialog</name>
    <message>
        <source>Switc&amp;h to this revision</source>
        <translation>切换到此修订版(&amp;H)</translation>
    </message>
    <message>
        <source>Start a &amp;branch from here</source>
        <translation>由此开始分支(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>标注(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Merge into current…</source>
        <translation>合并到当前修订版(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport as Markdown…</source>
        <translation>导出为 Markdown(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>What is saved next branches off revision %1.</source>
        <translation>下次保存的内容将成为修订版 %1 的分支。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>What is revision %1 about?</source>
        <translation>修订版 %1 的要点是什么？</translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>导入筛选标准</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>导出筛选标准</translation>
    </message>
    <message>
        <source>criteria-revision-%1</source>
        <translation>criteria-revision-%1</translation>
    </message>
    <message>
        <source>Revisions of the criteria</source>
        <translation>筛选标准的修订版</translation>
    </message>
    <message>
        <source>&amp;Differences to</source>
        <translation>比较对象(&amp;D)</translation>
    </message>
    <message>
        <source>Revision to compare with</source>
        <translation>用于比较的修订版</translation>
    </message>
    <message>
        <source>Differences of text</source>
        <translation>文本差异</translation>
    </message>
    <message>
        <source>There are no revisions yet. Saving the criteria makes the first one.</source>
        <translation>尚无修订版。保存筛选标准即会建立第一个。</translation>
    </message>
    <message>
        <source>its parent, revision %1</source>
        <translation>其父修订版，即修订版 %1</translation>
    </message>
    <message>
        <source>nothing: it has no parent</source>
        <translation>无：没有父修订版</translation>
    </message>
</context>
<context>
    <name>firstlight::RunReportDialog</name>
    <message>
        <source>What the run did</source>
        <translation>运行详情</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>未询问模型。</translation>
    </message>
    <message>
        <source>Stages of %1</source>
        <translation>%1 的各阶段</translation>
    </message>
</context>
<context>
    <name>firstlight::SamplePeek</name>
    <message>
        <source>So it will look, here with invented papers:</source>
        <translation>届时的样子，这里用的是虚构的论文：</translation>
    </message>
    <message>
        <source>&amp;Open the sample day</source>
        <translation>打开示例日(&amp;O)</translation>
    </message>
</context>
<context>
    <name>firstlight::ScanChooser</name>
    <message>
        <source>Only where the paper&apos;s &amp;primary category is one of these</source>
        <translation>仅限论文的主分类在上述分类之中(&amp;P)</translation>
    </message>
    <message>
        <source>Codes, such as cs.RO, cs.CR</source>
        <translation>代码，例如 cs.RO, cs.CR</translation>
    </message>
    <message>
        <source>A paper that is in one of these categories, as a cross-list too, is not scanned.</source>
        <translation>属于这些分类之一的论文不会扫描，交叉列出的也不扫描。</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>分类(&amp;C)</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>要扫描的公告类型</translation>
    </message>
    <message>
        <source>&amp;Leave out papers of</source>
        <translation>排除以下分类的论文(&amp;L)</translation>
    </message>
    <message>
        <source>No papers are stored yet, so what this brings cannot be told.</source>
        <translation>尚未存储论文，无法预计效果。</translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %2, drops %1 of them.</source>
        <translation>
            <numerusform>在上周的 %2 篇论文基础上增加 %Ln 篇，减少 %1 篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln paper(s) to last week&apos;s %1.</source>
        <translation>
            <numerusform>在上周的 %1 篇论文基础上增加 %Ln 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drops %1 of last week&apos;s %2 papers.</source>
        <translation>上周的 %2 篇论文将减少 %1 篇。</translation>
    </message>
    <message>
        <source>No change to last week&apos;s %1 papers.</source>
        <translation>上周的 %1 篇论文没有变化。</translation>
    </message>
    <message>
        <source>Last week: %1 papers.</source>
        <translation>上周：%1 篇论文。</translation>
    </message>
    <message>
        <source>%1: not in the library yet, unknown until the next pull.</source>
        <translation>%1：尚不在文库中，下次获取后才能知道。</translation>
    </message>
</context>
<context>
    <name>firstlight::ScoreSlider</name>
    <message>
        <source>&amp;Relevance ≥ %1</source>
        <translation>相关度(&amp;R) ≥ %1</translation>
    </message>
    <message>
        <source>&amp;Novelty ≥ %1</source>
        <translation>新颖度(&amp;N) ≥ %1</translation>
    </message>
    <message>
        <source>%1 at least %2, %3 of %4 shown</source>
        <translation>%1不低于 %2，显示 %3/%4 篇</translation>
    </message>
    <message>
        <source>Papers at %1 are “maybe”: one point decides.</source>
        <translation>%1 分的论文为“待定”：1 分之差即可改变结果。</translation>
    </message>
    <message>
        <source>Papers at %1 and %2 are “maybe”: one point decides.</source>
        <translation>%1 分和 %2 分的论文为“待定”：1 分之差即可改变结果。</translation>
    </message>
</context>
<context>
    <name>firstlight::SearchBox</name>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>整个文库</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Name of this search; Return saves it</source>
        <translation>此搜索的名称；按回车键保存</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>此搜索的名称</translation>
    </message>
    <message>
        <source>Search all papers</source>
        <translation>搜索所有论文</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>搜索此列表</translation>
    </message>
    <message>
        <source>Search titles, abstracts, authors and notes of all papers</source>
        <translation>搜索所有论文的标题、摘要、作者和笔记</translation>
    </message>
    <message>
        <source>Search titles, authors and abstracts of this list</source>
        <translation>搜索此列表中的标题、作者和摘要</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingSearch</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>搜索设置（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有名称相符的设置。</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;arXiv</source>
        <translation>arXiv(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Get the papers by &amp;itself while the window is open</source>
        <translation>窗口打开期间自动获取论文(&amp;I)</translation>
    </message>
    <message>
        <source>Fill &amp;missed days when the window opens</source>
        <translation>打开窗口时补全错过的日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Follow authors</source>
        <translation>关注作者(&amp;F)</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>姓名，以分号分隔</translation>
    </message>
    <message>
        <source>F&amp;ind an author…</source>
        <translation>查找作者(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Hide papers without an author of this h-index</source>
        <translation>隐藏所有作者的 h 指数都低于此值的论文(&amp;H)</translation>
    </message>
    <message>
        <source>0: hide none</source>
        <translation>0：不隐藏</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;J)</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>未接受：%1</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>All &amp;settings</source>
        <translation>所有设置(&amp;S)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Nothing was taken over: %1</source>
        <translation>未采用任何内容：%1</translation>
    </message>
</context>
<context>
    <name>firstlight::SettingsModel</name>
    <message>
        <source>(empty)</source>
        <extracomment>of a setting&apos;s value</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
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
        <translation>没有匹配的命令或快捷键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>Single letters work in the list and the paper. Other keys are chosen in Settings, Keyboard.</source>
        <translation>单字母快捷键在列表和论文中有效。要改用其他快捷键，请在“设置”的“键盘”中选择。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: keys</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>firstlight::ShortcutsPage</name>
    <message>
        <source>A&amp;ssign</source>
        <translation>分配(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>The chosen command has no keys</source>
        <translation>移除所选命令的快捷键</translation>
    </message>
    <message>
        <source>The chosen command has its default keys again</source>
        <translation>恢复所选命令的默认快捷键</translation>
    </message>
    <message>
        <source>Every command has its default keys again</source>
        <translation>恢复所有命令的默认快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; Assign takes it from there.</source>
        <translation>%1 已属于“%2”；“分配”会将其改归此命令。</translation>
    </message>
</context>
<context>
    <name>firstlight::SiteDialog</name>
    <message>
        <source>Print the c&amp;riteria below each day</source>
        <translation>在每天下方列出筛选标准(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Publish as a site</source>
        <translation>发布为网站</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>已写天数</translation>
    </message>
    <message>
        <source>Writes all days of the library as web pages with a feed: to be read where they lie, or published by any web server. Stars, notes, tags and what you read stay private.</source>
        <translation>将文库的所有日期写成带订阅源的网页：可就地阅读，也可由任何网络服务器发布。星标、笔记、标签和阅读记录不会公开。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Address, where it will be published (may be empty)</source>
        <translation>发布的地址（可留空）(&amp;A)</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>网站的文件夹</translation>
    </message>
    <message>
        <source>The heading cannot be used.</source>
        <translation>这个标题不能用。</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>这个地址不能用。</translation>
    </message>
    <message>
        <source>The pages are being written …</source>
        <translation>正在写入页面…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) published.</source>
        <translation>
            <numerusform>已发布 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1 written, %2 unchanged, %3 removed.</source>
        <translation>文件：写入 %1，未变 %2，删除 %3。</translation>
    </message>
    <message>
        <source>Cancelled. The folder is as it was before.</source>
        <translation>已取消。文件夹保持原样。</translation>
    </message>
    <message>
        <source>The library holds no announcement yet. Get today&apos;s papers first.</source>
        <translation>文库中还没有公告。请先获取今天的论文。</translation>
    </message>
    <message>
        <source>Another Firstlight is writing to this folder. Try again when it is done.</source>
        <translation>另一个 Firstlight 正在写入此文件夹。请等它完成后再试。</translation>
    </message>
    <message>
        <source>%1 is there already, and Firstlight did not write it. Nothing was changed. Choose another folder, or move that file away.</source>
        <translation>%1 已经存在，且不是 Firstlight 写的。没有做任何更改。请选择其他文件夹，或将该文件移走。</translation>
    </message>
    <message>
        <source>The site could not be written. The pages written before are still valid; make room or choose another folder, and try again.</source>
        <translation>网站无法写入。之前写好的页面仍然有效；请腾出空间或选择其他文件夹，然后重试。</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingChart</name>
    <message>
        <source>Spending of %1 by day</source>
        <translation>%1 的每日支出</translation>
    </message>
    <message>
        <source>No requests in this month.</source>
        <translation>本月没有请求。</translation>
    </message>
    <message>
        <source>Left and right go from day to day.</source>
        <translation>按左右方向键逐日查看。</translation>
    </message>
    <message>
        <source>No model was asked anything in %1.</source>
        <translation>%1 没有询问过模型。</translation>
    </message>
    <message>
        <source>perhaps billed</source>
        <translation>可能已计费</translation>
    </message>
    <message>
        <source>cap of a run: %1</source>
        <translation>单次运行上限：%1</translation>
    </message>
    <message>
        <source>%1 (above the chart)</source>
        <translation>%1（超出图表范围）</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingDialog</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>上个月（Alt+左箭头）</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>下个月（Alt+右箭头）</translation>
    </message>
    <message>
        <source>Spending by day, model and purpose</source>
        <translation>按日期、模型和用途列出的支出</translation>
    </message>
    <message>
        <source>No requests in this month, nothing spent.</source>
        <translation>本月没有请求，没有支出。</translation>
    </message>
    <message>
        <source>Export spending</source>
        <translation>导出支出</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>firstlight::SpendingModel</name>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 及未知费用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>Of these cached</source>
        <translation>其中缓存</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
</context>
<context>
    <name>firstlight::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>运行详情</translation>
    </message>
    <message>
        <source>Click for the log</source>
        <translation>点击查看日志</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionControl</name>
    <message>
        <source>Nothing is missed: every paper that you starred or rescued is a pick, and none that you dismissed is. There is nothing to ask about.</source>
        <translation>没有不符之处：您加星标或找回的论文都已入选，标为不感兴趣的均未入选。无需询问。</translation>
    </message>
    <message>
        <source>No model is set. Choose one in the settings.</source>
        <translation>未设置模型。请在设置中选择一个。</translation>
    </message>
    <message>
        <source>Firstlight is asking a model already. Try again when that has ended.</source>
        <translation>Firstlight 正在询问模型。请等其结束后重试。</translation>
    </message>
    <message>
        <source>The model could not be asked: no usable answer came. The criteria are as they were. Check the connection, then ask again.</source>
        <translation>询问模型失败：未收到可用的应答。筛选标准未变。请检查网络连接后再次询问。</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read, so nothing is proposed. The criteria are as they were; ask again, or ask another model.</source>
        <translation>无法读取模型的应答，因此没有提出建议。筛选标准未变；请再次询问，或询问其他模型。</translation>
    </message>
    <message>
        <source>Cancelled. The criteria are as they were.</source>
        <translation>已取消。筛选标准未变。</translation>
    </message>
</context>
<context>
    <name>firstlight::SuggestionDialog</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where in the criteria, then the lines that go and come</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Suggestions for the criteria</source>
        <translation>筛选标准的修改建议</translation>
    </message>
    <message>
        <source>The ticked ones together</source>
        <translation>所勾选各项的合并效果</translation>
    </message>
    <message>
        <source>Missed paper</source>
        <translation>不符的论文</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>您的标记</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Missed papers</source>
        <translation>不符的论文</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>建议的更改</translation>
    </message>
    <message>
        <source>Effect on the tests, alone</source>
        <translation>单独对测试的影响</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>建议的更改</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>更改全文</translation>
    </message>
    <message>
        <source>&amp;Ask the model</source>
        <translation>询问模型(&amp;A)</translation>
    </message>
    <message>
        <source>Suggestions come from a model, and none is set. Choose one in the settings; nothing is sent before you ask.</source>
        <translation>建议由模型提出，但尚未设置模型。请在设置中选择一个；在您询问之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Looking for what the criteria miss…</source>
        <translation>正在查找筛选标准的不符之处…</translation>
    </message>
    <message numerus="yes">
        <source>The criteria and you differ on %Ln paper(s). One question about them to %1 costs about %2, at most %3. Nothing has been sent yet.</source>
        <translation>
            <numerusform>筛选标准与您的判断在 %Ln 篇论文上不符。就此向 %1 询问一次，费用约 %2，最高 %3。尚未发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask %1 (about %2)</source>
        <translation>询问 %1（约 %2）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ask %1 (price unknown)</source>
        <translation>询问 %1（价格未知）(&amp;A)</translation>
    </message>
    <message>
        <source>Wanted, but no pick</source>
        <translation>想要，但未入选</translation>
    </message>
    <message>
        <source>Dismissed, but a pick</source>
        <translation>不感兴趣，却入选</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) proposed, for %1. Tick what you want; it becomes a draft.</source>
        <translation>
            <numerusform>提出 %Ln 项更改，花费 %1。请勾选所需的更改，勾选的将成为草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing proposed that fits the criteria, for %1. Ask again, or another model.</source>
        <translation>没有提出适用于筛选标准的更改，花费 %1。请再次询问，或询问其他模型。</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>未勾选任何更改。</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合并效果：%1</translation>
    </message>
</context>
<context>
    <name>firstlight::SyncWatch</name>
    <message>
        <source>The shared folder %1 is not there. Your library here is complete; it is merged with the others as soon as the folder is back.</source>
        <translation>共享文件夹 %1 不存在。这里的文库是完整的；文件夹恢复后会与其他文库合并。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 changes merged from %2.</source>
        <translation>已从 %2 合并 %1 项更改。</translation>
    </message>
    <message>
        <source>Shared with your other machines.</source>
        <translation>已与您的其他电脑共享。</translation>
    </message>
    <message>
        <source>A file in the shared folder cannot be read and is left alone; it is tried again. %1</source>
        <translation>共享文件夹中有一个文件无法读取，未动它；会再次尝试。%1</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Return adds it</source>
        <translation>新标签；按回车键添加</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>firstlight::TagEntry</name>
    <message>
        <source>Add a &amp;tag:</source>
        <translation>添加标签(&amp;T)：</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Return adds it, Esc is done</source>
        <translation>按回车键添加，按 Esc 结束</translation>
    </message>
</context>
<context>
    <name>firstlight::TermCompletion</name>
    <message>
        <source>Terms in the library</source>
        <translation>文库中的词条</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln paper(s)</source>
        <translation>
            <numerusform>%1 · %Ln 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicCard</name>
    <message>
        <source>Relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Irrelevant</source>
        <translation>不相关</translation>
    </message>
    <message>
        <source>Mer&amp;ge with</source>
        <translation>合并到(&amp;G)</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>Terms, parted by commas</source>
        <translation>词条，用逗号分隔</translation>
    </message>
    <message>
        <source>What it must not be about</source>
        <translation>不应涉及的内容</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>主题 %1</translation>
    </message>
    <message>
        <source>On: counts for the ranking</source>
        <translation>启用：计入排序</translation>
    </message>
    <message>
        <source>Off: kept, but not read by the ranker or a model</source>
        <translation>停用：保留，但排序器和模型都不读取</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Topic “%1” is on</source>
        <translation>主题“%1”已启用</translation>
    </message>
    <message>
        <source>Relevant for “%1”</source>
        <translation>“%1”的相关词条</translation>
    </message>
    <message>
        <source>Irrelevant for “%1”</source>
        <translation>“%1”的不相关词条</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>Move, split, merge or remove this topic</source>
        <translation>移动、拆分、合并或移除此主题</translation>
    </message>
</context>
<context>
    <name>firstlight::TopicSplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>&amp;Name of the new topic</source>
        <translation>新主题的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Terms that go there</source>
        <translation>移入新主题的词条(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
</context>
<context>
    <name>firstlight::TrayIcon</name>
    <message>
        <source>&amp;Open Firstlight</source>
        <translation>打开 Firstlight(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>获取今日论文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Firstlight: %Ln unread pick(s) of %1</source>
        <extracomment>%1: &quot;Wed 1 Oct&quot;</extracomment>
        <translation>
            <numerusform>Firstlight：%1，%Ln 篇未读的入选论文</numerusform>
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
        <translation>已决定的论文</translation>
    </message>
    <message>
        <source>Leave triage</source>
        <translation>退出分拣</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1/%2 篇</translation>
    </message>
    <message>
        <source>star</source>
        <comment>what a key does</comment>
        <translation>加星标</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>待读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>In and Maybe, not decided yet</source>
        <translation>入选与待定中尚未决定的</translation>
    </message>
    <message>
        <source>In and Maybe</source>
        <translation>入选与待定</translation>
    </message>
</context>
<context>
    <name>firstlight::TriageSummary</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>已全部决定</translation>
    </message>
    <message>
        <source>Once through</source>
        <translation>已过一遍</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>38 papers in 6 minutes</comment>
        <translation>%1，用时 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>加星标 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to read</source>
        <translation>
            <numerusform>待读 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not interesting</source>
        <translation>
            <numerusform>不感兴趣 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>已读 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a decision</source>
        <translation>
            <numerusform>未决定 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go through the %Ln left</source>
        <translation>
            <numerusform>继续分拣剩余的 %Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstlight::TrialDialog</name>
    <message>
        <source>&amp;Start the dry run</source>
        <translation>开始试运行(&amp;S)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the run</source>
        <translation>取消运行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose a model…</source>
        <translation>选择模型(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Apply to…</source>
        <translation>应用于(&amp;A)…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>A sample of 24 papers of %1 is scored by the model twice: under revision %2 and under the criteria as they stand in the editor. All scores are kept.</source>
        <translation>模型将为 %1 的 24 篇论文样本评分两次：一次按修订版 %2，一次按编辑器中的筛选标准。所有评分都会保留。</translation>
    </message>
    <message>
        <source>Verdicts given</source>
        <translation>评判进度</translation>
    </message>
    <message>
        <source>%v of %m verdicts</source>
        <translation>%v/%m 次评判</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Now (R / N)</source>
        <translation>当前（相关 / 新颖）</translation>
    </message>
    <message>
        <source>Draft (R / N)</source>
        <translation>草稿（相关 / 新颖）</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The model is asked…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>The model is asked… %1 so far.</source>
        <translation>正在询问模型… 目前 %1。</translation>
    </message>
    <message>
        <source>No model is set, so there is nobody to ask. The local estimates in the list cost nothing; for a dry run choose a model in the settings.</source>
        <translation>未设置模型，无法询问。列表中的本地估分无需费用；如需试运行，请在设置中选择模型。</translation>
    </message>
    <message>
        <source>Reckoning what this costs…</source>
        <translation>正在计算费用…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and its number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>firstlight::UndoHistory</name>
    <message>
        <source>change the cut-offs</source>
        <translation>更改阈值</translation>
    </message>
    <message>
        <source>change the criteria</source>
        <translation>更改筛选标准</translation>
    </message>
    <message>
        <source>pin a test</source>
        <translation>固定测试</translation>
    </message>
    <message>
        <source>unpin a test</source>
        <translation>取消固定测试</translation>
    </message>
</context>
<context>
    <name>firstlight::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>筛选标准(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Get today&apos;s papers</source>
        <translation>获取今日论文(&amp;G)</translation>
    </message>
    <message>
        <source>Sc&amp;ore this day with the model</source>
        <translation>用模型为这一天评分(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print the month…</source>
        <translation>打印月度回顾(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xport the month…</source>
        <translation>导出月度回顾(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Spe&amp;nding…</source>
        <translation>支出(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>在此列表中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find in all &amp;papers</source>
        <translation>在所有论文中查找(&amp;P)</translation>
    </message>
    <message>
        <source>Mark all shown as r&amp;ead</source>
        <translation>将显示的全部标为已读(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save criteria as revision</source>
        <translation>将筛选标准保存为修订版(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert criteria</source>
        <translation>还原筛选标准(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>分拣(&amp;T)</translation>
    </message>
    <message>
        <source>What the mode&amp;l is told…</source>
        <translation>发给模型的内容(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>分歧(&amp;D)…</translation>
    </message>
    <message>
        <source>List in colu&amp;mns</source>
        <translation>列表分列显示(&amp;L)</translation>
    </message>
    <message>
        <source>Relevance and novelty &amp;grid</source>
        <translation>相关度与新颖度网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Older announcement</source>
        <translation>较早的公告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Newer announcement</source>
        <translation>较新的公告(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>重置缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Paper &amp;below the list</source>
        <translation>论文置于列表下方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一窗格(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Days and places</source>
        <translation>日期与位置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>论文(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show days and places</source>
        <translation>显示日期与位置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revisions…</source>
        <translation>修订版(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>试运行(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Apply to days…</source>
        <translation>应用于多日(&amp;A)…</translation>
    </message>
    <message>
        <source>Su&amp;ggestions for the criteria…</source>
        <translation>筛选标准的修改建议(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>下一篇未读(&amp;U)</translation>
    </message>
    <message>
        <source>Previous unrea&amp;d</source>
        <translation>上一篇未读(&amp;D)</translation>
    </message>
    <message>
        <source>Scroll &amp;on, then next unread</source>
        <translation>继续滚动，到底后转到下一篇未读(&amp;O)</translation>
    </message>
    <message>
        <source>Ba&amp;ck in triage</source>
        <translation>分拣时退回(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>待读(&amp;T)</translation>
    </message>
    <message>
        <source>Not &amp;interested</source>
        <translation>不感兴趣(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>笔记(&amp;Y)…</translation>
    </message>
    <message>
        <source>Pin &amp;as a test…</source>
        <translation>固定为测试(&amp;K)…</translation>
    </message>
    <message>
        <source>Mark all abo&amp;ve as read</source>
        <translation>将上方全部标为已读(&amp;V)</translation>
    </message>
    <message>
        <source>Mark all belo&amp;w as read</source>
        <translation>将下方全部标为已读(&amp;W)</translation>
    </message>
    <message>
        <source>Ask the model about it</source>
        <translation>让模型评判(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>找回(&amp;R)</translation>
    </message>
    <message>
        <source>Audit of the da&amp;y…</source>
        <translation>当日抽查(&amp;Q)…</translation>
    </message>
    <message>
        <source>More like t&amp;his</source>
        <translation>相似论文(&amp;L)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;bstract page</source>
        <translation>摘要页(&amp;A)</translation>
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
        <translation>下载 PDF(&amp;X)</translation>
    </message>
    <message>
        <source>Te&amp;X source</source>
        <translation>TeX 源码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Journal of this paper…</source>
        <translation>此论文的请求记录(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Firstlight</source>
        <translation>关于 Firstlight(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command (key)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Send to &amp;Zotero…</source>
        <translation>发送到 Zotero(&amp;Z)…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>备份(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>初始设置向导(&amp;F)…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Pu&amp;blish as a site…</source>
        <translation>发布为网站(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>firstlight::ZoteroDialog</name>
    <message>
        <source>With their &amp;PDFs, got from arXiv one by one</source>
        <translation>附上 PDF，从 arXiv 逐个获取(&amp;P)</translation>
    </message>
    <message>
        <source>Those &amp;too that were sent before</source>
        <translation>也包括先前已发送的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Send to Zotero</source>
        <translation>发送到 Zotero</translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation>已发送的论文</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>论文(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>存入(&amp;I)：</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Looking for Zotero…</source>
        <translation>正在查找 Zotero…</translation>
    </message>
    <message>
        <source>What is selected in Zotero: %1</source>
        <translation>Zotero 中当前选定的位置：%1</translation>
    </message>
    <message>
        <source>Zotero runs. Papers that are there already are left out where it can be asked.</source>
        <translation>Zotero 正在运行。可以查知 Zotero 中已有的论文时，会跳过这些论文。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Choose another place.</source>
        <translation>无法写入“%1”。请选择其他位置。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>There are no papers to send.</source>
        <translation>没有要发送的论文。</translation>
    </message>
</context>
</TS>
