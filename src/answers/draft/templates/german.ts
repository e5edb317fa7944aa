// The file that people get to edit: what stands here is what they read, remarks and all.

export const germanTemplates = `# Antworten auf Deutsch. Eine Zeile ist eine Art, einen Teil der Antwort zu sagen; wo es mehrere gibt, entscheidet der Fall, damit nicht
# zwölf Leute dasselbe lesen. Was in Klammern steht, wird je Fall eingesetzt:
#   {name}    wie die Person heißt, wo sie unter dem Namen eines Menschen schreibt
#   {quote}   ihre eigenen Worte über den Ärger, als Satz in Anführungszeichen
#   {matter}  womit es Ärger gibt, wo nicht zitiert wird, passend hinter "mit": "der Rechnung"
#   {known}   was bekannt ist, so wie es hinter --known getippt wurde
#   {time}    bis wann sie wieder von uns hört: "heute bis 16:30 Uhr"
#   {private} wohin mit dem, was nicht alle lesen sollen: \`private\` in der Konfiguration
#   {link}    die Seite, die eine Frage beantwortet, und {question}: \`faq\` in der Konfiguration
#   {who}     wer spricht, und {brand}: für wen
#   {fixed}   seit wann eine Störung vorbei ist: "seit heute, 16:30 Uhr"
#   {word}    wo Sie zuletzt öffentlich über eine Störung gesprochen haben
#   {Sie|du}  links, was bei Sie steht, rechts bei du: \`address\` in der Konfiguration
# Eine Zeile gilt nur, wo es für ihre Klammern etwas gibt, und geht Zeilen vor, die weniger vom Fall sagen. Teile: opening (Anfang), late (die erste
# Antwort kommt später als versprochen), again (sie sind nach einer Antwort wieder da), trouble (der Ärger), sorry (nicht neben late oder again), known,
# answer, next, closing, private, sign. Eine Art von Beitrag ohne einen Teil nimmt den von [any]; ein Teil mit nichts hinter dem Doppelpunkt entfällt.
# Wo kein Platz ist, entfällt zuerst closing, dann sorry, trouble, late, again, opening, known; die anderen bleiben immer.
# Das Programm kann einen Beitrag für eine andere Art halten, als er ist: Jede Zeile sollte auch dann passen.

[any]
opening: Hallo {name}, das mit {matter} tut mir leid.
opening: {Guten Tag|Hallo} {name}, es tut mir leid, dass es mit {matter} Ärger gibt.
opening: Hallo, das mit {matter} tut mir leid.
opening: {Guten Tag|Hallo}, es tut mir leid, dass es mit {matter} Ärger gibt.
opening: Das mit {matter} tut mir leid.
opening: Hallo {name}, das tut mir leid.
opening: {Guten Tag|Hallo} {name}, das tut mir wirklich leid.
opening: Hallo, das tut mir leid.
opening: {Guten Tag|Hallo}, das tut mir wirklich leid.
opening: Das tut mir leid.
late: Wir hätten früher antworten sollen.
late: Ich weiß, diese Antwort kommt spät.
again: Was wir vorher geschrieben haben, hat es nicht gelöst, und das liegt an uns.
again: Noch einmal schreiben zu müssen, hätte nicht sein dürfen.
trouble: {quote} – so soll es nicht sein.
known: {known}
next: Ich gehe dem jetzt nach und melde mich hier {time} wieder.
next: Ich frage gleich nach, was wir da tun können, und melde mich hier {time} wieder.
next: Ich kümmere mich darum, und {Sie hören|du hörst} hier {time} von mir.
private: Was nicht alle lesen sollen, bitte hierhin: {private}
private: Wer das lieber nicht öffentlich bespricht, schreibt uns hier: {private}
private: Direkt sind wir hier zu erreichen: {private}
sign: {who}, {brand}

[outage]
next: Ich frage gerade nach. {Sie hören|Du hörst} hier {time} von mir, auch wenn ich bis dahin nicht mehr weiß.
next: Ich gehe dem jetzt nach und melde mich hier {time} wieder, mit dem, was ich dann weiß.
next: Ich frage im Team nach und melde mich hier {time} wieder, auch wenn es noch nichts Neues gibt.

[account]
private: Kontodaten bitte nicht hier öffentlich, sondern hierhin: {private}
private: Wenn wir im Konto nachsehen sollen, bitte alles Nötige hierhin und nicht öffentlich: {private}
private: Kontodaten bitte nicht hier öffentlich.

[billing]
trouble:
next: Ich lasse das prüfen und melde mich hier {time} wieder.
next: Ich gehe dem jetzt nach und melde mich hier {time} wieder.

[bug]
next: Ich gebe das an die Leute, die sich darum kümmern, und melde mich hier {time} wieder.
next: Ich frage gleich nach, was wir da tun können, und melde mich hier {time} wieder.

[product]
next: Ich frage gleich nach, was wir da tun können, und melde mich hier {time} wieder.
next: Ich kümmere mich darum, und {Sie hören|du hörst} hier {time} von mir.

[service]
next: Ich spreche mit dem Team darüber und melde mich hier {time} wieder.
next: Ich frage gleich nach, was wir da tun können, und melde mich hier {time} wieder.

[delivery]
next: Ich frage gleich nach, was wir da tun können, und melde mich hier {time} wieder.
next: Ich kümmere mich darum, und {Sie hören|du hörst} hier {time} von mir.

[security]
opening: Hallo {name}, danke, dass {Sie|du} das {melden|meldest}.
opening: {Guten Tag|Hallo} {name}, danke für den Hinweis.
opening: Danke für den Hinweis.
opening: Hallo, danke für den Hinweis.
trouble:
next: Ich gebe das an unser Sicherheitsteam, und {Sie hören|du hörst} hier {time} von mir.
next: Unser Sicherheitsteam bekommt das jetzt von mir. Ich melde mich hier {time} wieder.
private: Bitte hier nichts schreiben, was andere ausnutzen könnten. Das bitte hierhin: {private}
private: Bitte hier nichts schreiben, was andere ausnutzen könnten.

[other]
next: Ich spreche mit dem Team darüber und melde mich hier {time} wieder.
next: Ich kümmere mich darum, und {Sie hören|du hörst} hier {time} von mir.

# Daten sind weg.
[loss]
opening: Hallo {name}, das tut mir sehr leid.
opening: Hallo, das tut mir sehr leid.
opening: Das tut mir sehr leid.
next: Ich frage sofort nach, was sich machen lässt, und melde mich hier {time} wieder.
next: Ich kläre sofort, was noch möglich ist, und melde mich hier {time} wieder.

# Es geht um die Gesundheit, und niemand ist erkennbar in Gefahr.
[care]
opening: Hallo {name}, das tut mir sehr leid. Ich hoffe, es geht allen gut.
opening: Hallo, das tut mir sehr leid. Ich hoffe, es geht allen gut.
opening: Das tut mir sehr leid.
trouble:
next: Ich gehe damit sofort zu den Verantwortlichen und melde mich hier {time} wieder. Wer sich nicht gut fühlt, wartet bitte nicht auf uns und holt ärztlichen Rat.
next: Das liegt jetzt bei mir, ich melde mich hier {time} wieder. Bei Beschwerden bitte ärztlichen Rat holen.
private: Direkt sind wir hier zu erreichen: {private}

# Jemand schlägt etwas vor.
[opinion]
opening: Hallo {name}, danke für den Vorschlag.
opening: Vielen Dank für den Vorschlag, {name}.
opening: Hallo, danke für den Vorschlag.
opening: Vielen Dank für den Vorschlag.
late:
again:
trouble:
next: Ich zeige ihn heute noch dem Team und melde mich hier {time} wieder.
next: Ich nehme ihn heute mit ins Team, und {Sie hören|du hörst} hier {time} von mir.
private:

# Lob, und daneben etwas, das nicht gepasst hat.
[mixed]
opening: Vielen Dank fürs Schreiben, {name}. Was nicht gepasst hat, tut mir leid.
opening: Hallo {name}, danke fürs Schreiben. Was nicht gut lief, tut mir leid.
opening: Vielen Dank fürs Schreiben. Was nicht gepasst hat, tut mir leid.
opening: Hallo, danke fürs Schreiben. Was nicht gut lief, tut mir leid.
late:
again:
trouble:
next: Ich gebe heute noch alles ans Team weiter und schaue hier {time} wieder vorbei. Wenn noch etwas offen ist, bitte einfach hier schreiben.
next: Das Team bekommt heute noch alles von mir, und ich schaue hier {time} wieder vorbei. Wenn wir noch etwas in Ordnung bringen sollen, bitte hier schreiben.
private:

# Wenige Worte, und keines davon sagt, worum es geht.
[vague]
opening: Hallo {name}, das tut mir leid. Dazu wüsste ich gern mehr.
opening: Hallo, das tut mir leid. {Können Sie|Kannst du} mir etwas mehr dazu sagen?
opening: {Guten Tag|Hallo}, das tut mir leid. Dazu wüsste ich gern mehr.
late:
again:
trouble:
next: Dann sehe ich, was ich tun kann. Ich schaue {time} wieder vorbei.
next: Ein, zwei Sätze hier reichen, dann kümmere ich mich darum. Ich schaue {time} wieder vorbei.
private: Wer es lieber nicht öffentlich schreibt: {private}

[question]
opening: Hallo {name}, da frage ich nach.
opening: {Guten Tag|Hallo} {name}, das kläre ich.
opening: Hallo, da frage ich nach.
opening: {Guten Tag|Hallo}, das kläre ich.
opening: Hallo, da sehe ich nach.
again:
trouble:
next: {Sie hören|Du hörst} hier {time} von mir.
next: Ich melde mich hier {time}.
private:

# Ein Wort an alle zu einer Störung, für Ihre Statusseite oder eines Ihrer Konten: \`{quote}\` ist, was die Leute am meisten schreiben. again steht an
# der Stelle von opening, wo Sie schon darüber gesprochen haben.
[update]
opening: Viele haben gerade Ärger mit {brand}: {quote}. Wir wissen davon, und es tut uns leid.
opening: Viele haben gerade Ärger mit {brand}. Wir wissen davon, und es tut uns leid.
late:
again: Wir arbeiten weiter an dem Ärger mit {brand}: {quote}.
again: Wir arbeiten weiter an dem Ärger mit {brand}.
trouble:
sorry:
answer: {who} kümmert sich darum.
next: Das nächste Update kommt {time}, auch wenn wir bis dahin nicht mehr wissen.
closing:
private:
sign:

[faq]
opening: Hallo {name}, danke für die Frage.
opening: {Guten Tag|Hallo} {name}, danke für {Ihre|deine} Frage.
opening: Hallo, danke für die Frage.
opening: Danke für {Ihre|deine} Frage.
trouble:
answer: Das steht hier: {link}
answer: Wie es geht, haben wir hier aufgeschrieben: {link}
answer: Diese Seite sollte die Frage beantworten: {link}
next: Wenn etwas offen bleibt, {fragen Sie|frag} einfach hier.
next: Wenn das nicht hilft, {schreiben Sie|schreib} es mir hier.
private:

[praise]
opening: Hallo {name}, danke, das liest man gern.
opening: Vielen Dank, {name}, das freut uns.
opening: Danke, das liest man gern.
opening: Vielen Dank, das freut uns.
opening: Danke, das freut uns.
late:
again:
trouble:
next: Ich gebe es gern ans Team weiter.
next: Ich zeige es heute noch dem Team.
next: Das gebe ich gern weiter.
private:

# Jemand fragt andere, was sie von Ihnen halten, oder gibt weiter, was irgendwo steht.
[news]
opening: Hallo {name}, hier ist {who} von {brand}.
opening: {Guten Tag|Hallo}, hier schreibt {who} von {brand}.
opening: Hallo, hier ist {who} von {brand}.
late:
again:
trouble:
next: Wenn ich von unserer Seite etwas dazu beantworten kann, bitte einfach hier fragen. Ich schaue {time} wieder vorbei.
private:
sign:

# Wo Daten offen liegen, jemand vom Recht spricht oder jemand verletzt werden könnte: nichts als wer schreibt, und bis wann.
[grave]
opening:
late:
again:
trouble:
known:
next: Hier ist {who} von {brand}. Ich kümmere mich selbst darum und schreibe {Ihnen|dir} {time}.
next: Mein Name ist {who}, ich arbeite bei {brand}. Das liegt jetzt bei mir, und ich schreibe {Ihnen|dir} {time}.
private: Vorher {erreichen Sie|erreichst du} mich hier direkt: {private}
closing:
sign:

# Sie gehören zu einer Störung, die andauert: Viele haben denselben Ärger. Was bekannt ist, ist Ihr letztes Wort dazu.
[incident]
known: Es betrifft auch andere, und wir arbeiten daran. Was wir bisher wissen: {known} Was wir dazu schreiben, steht hier: {word}
known: Das haben gerade mehrere, und wir sind dran. Bisher ist bekannt: {known} Alles dazu steht hier: {word}
known: Es betrifft auch andere, und wir arbeiten daran. Was wir bisher wissen: {known}
known: Das haben gerade mehrere, und wir sind dran. Bisher ist bekannt: {known}
known: Es betrifft auch andere, und wir arbeiten daran. Was wir wissen, steht hier: {word}
known: Das haben gerade mehrere, und wir sind dran. Was wir wissen, steht hier: {word}
known: Es betrifft auch andere, und wir arbeiten daran.
known: Das haben gerade mehrere, und wir sind dran.
next: {Sie hören|Du hörst} hier {time} von mir, auch wenn ich bis dahin nicht mehr weiß.
next: Ich melde mich hier {time} wieder, auch wenn es noch nichts Neues gibt, und noch einmal, wenn es vorbei ist.

# Sie gehören zu einer Störung, die vorbei ist, und sollen es erfahren.
[fixed]
opening: Hallo {name}, es gibt Neues zu dem Beitrag hier.
opening: {Guten Tag|Hallo} {name}, noch einmal zu dem Beitrag hier.
opening: Hallo, es gibt Neues zu dem Beitrag hier.
opening: {Guten Tag|Hallo}, noch einmal zu dem Beitrag hier.
late:
again:
trouble:
sorry: Der Ärger tut mir leid.
sorry: Es tut mir leid, dass es Ärger gab.
known: {known}
answer: Die Störung ist {fixed}, behoben, und es sollte wieder gehen. Mehr dazu: {word}
answer: Es sollte wieder gehen: Die Störung ist {fixed}, behoben. Was es war, steht hier: {word}
answer: Die Störung ist {fixed}, behoben, und es sollte wieder gehen.
answer: Es sollte wieder gehen: Die Störung ist {fixed}, behoben.
next: Falls es bei {Ihnen|dir} noch nicht geht, bitte hier schreiben, dann sehe ich nach.
next: Wenn noch etwas nicht stimmt, bitte hier sagen, dann kümmere ich mich darum.
private: Wenn es um das Konto geht, kann es hierhin: {private}
`
