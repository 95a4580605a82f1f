/** Words in credit lines, bylines and headings that show the type of a page, in many languages. */

/** Permission, licence or partnership. */
export const AGREEMENT =
  /re-?publish|reprint|syndicat|licen[cs]|permission|courtesy of|partner|creative commons|\bcc[ -]by|genehmigung|lizenz|mit freundlicher|autoris|permiso|autoriza|licencia|permiss[ãa]o|licen[çc]a|autorizzazione|licenza|concessione|toestemming|licentie|tillstånd|tillatelse|tilladelse|luvalla|za zgod|zezwoleni|за згод|разрешени|лиценз|izniyle|lisans|seizin|izin|được phép|許可|転載|授权|授權|허락|라이선스|제공|بإذن|ترخيص|اجازه|अनुमति/i;

/** The article is a translation. */
export const TRANSLATED =
  /translat|übersetz|traduit|traduction|traduc|tradott|traduzion|traduz|tradução|vertaald|vertaling|översatt|oversatt|oversat|przekład|tłumacz|перев[её]л|перевод|переклад|çevir|terjemah|(?:bài|bản|biên|lược) dịch|dịch từ|翻訳|翻译|译者|编译|編譯|번역|ترجم|अनुवाद|dans sa version originale|lire l['’]article original/i;

/** The author published it in several places. */
export const CROSS_POSTED =
  /cross-?\s?post|\bx-?post|link-?\s?post|\b(?:on|at|from|in) my (?:own )?(?:blog|site|website|newsletter|page|substack|company)|auf meine[mr] (?:blog|seite|website)|sur mon (?:blog|site)|en mi (?:blog|web|sitio|página)|no meu (?:blog|site)|sul mio (?:blog|sito)|op mijn (?:blog|site|website)|på min (?:blogg?|side|hemsida)|na moim blogu|в мо[её]м блоге|di blog saya|blogumda/i;

/** The issuer of a press release wrote it. */
export const PRESS_RELEASE =
  /press release|news release|media release|for immediate release|presse(?:mitteilung|aussendung|information|meldung)|communiqué(?: de presse)?|comunicado (?:de prensa|de imprensa|à imprensa)|nota de prensa|comunicato stampa|persbericht|pressm?eddelande|pressemelding|pressemeddelelse|lehdistötiedote|komunikat prasowy|informacja prasowa|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|пресс-релиз|прес-реліз|basın bülteni|siaran pers|thông cáo báo chí|プレスリリース|新闻稿|新聞稿|보도자료|بيان صحفي|prnewswire|business wire|globe ?newswire|accesswire|ein presswire|news aktuell/i;
