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
opening: {Guten Tag|Hallo} {name}, das ist ärgerlich, tut mir leid.
opening: Hallo {name}, so etwas liest man nicht gern. Das tut mir leid.
opening: Hallo, das tut mir leid.
opening: {Guten Tag|Hallo}, das ist ärgerlich, tut mir leid.
opening: Das tut mir leid.
opening: Hallo, das ist nicht schön, tut mir leid.
late: Wir hätten früher antworten sollen.
late: Ich weiß, diese Antwort kommt spät.
again: Unsere letzte Antwort hat also nicht gereicht.
again: Mit unserer letzten Antwort war es also nicht getan.
trouble: {quote} – das klingt nicht gut.
trouble: {quote} – so soll es nicht sein.
known: {known}
next: Ich kläre, was da los ist, und melde mich hier {time} wieder.
next: Ich gehe dem nach, und {Sie hören|du hörst} hier {time} von mir.
next: Ich frage nach und schreibe {Ihnen|dir} hier {time}, was ich weiß.
private: Was nicht alle lesen sollen, bitte hierhin: {private}
private: Wenn {Sie|du} das lieber nicht öffentlich {besprechen|besprichst}: {private}
private: {Sie können|Du kannst} uns auch direkt schreiben: {private}
sign: {who}, {brand}

[outage]
next: Ich frage gerade nach, was los ist. {Sie hören|Du hörst} hier {time} von mir, auch wenn es bis dahin nichts Neues gibt.
next: Ich kläre, was los ist, und melde mich hier {time} wieder, mit dem, was ich dann weiß.
next: Ich frage im Team nach und melde mich hier {time} wieder, auch wenn es noch nichts Neues gibt.

[account]
next: Ich kläre, woran es hängt, und melde mich hier {time} wieder.
next: Ich sehe nach, was wir von hier aus tun können. {Sie hören|Du hörst} hier {time} von mir.
private: Kontodaten bitte nicht hier öffentlich, sondern hierhin: {private}
private: Wenn wir uns {Ihr|dein} Konto ansehen sollen, bitte alles Nötige hierhin und nicht öffentlich: {private}
private: Kontodaten bitte nicht hier öffentlich.

[billing]
next: Ich kläre, wie es dazu kam, und melde mich hier {time} wieder.
next: Ich lasse das prüfen und schreibe {Ihnen|dir} hier {time}, was dabei herauskam.
private: Was nicht alle lesen sollen, etwa eine Rechnungsnummer, bitte hierhin: {private}
private: Wenn es eine Rechnungs- oder Bestellnummer gibt, bitte nicht öffentlich, sondern hierhin: {private}
private: Eine Rechnungsnummer, falls es eine gibt, bitte nicht öffentlich.

[bug]
next: Ich gebe das an die Leute, die sich darum kümmern, und schreibe {Ihnen|dir} hier {time}, was sie sagen.
next: Ich kläre, was dahintersteckt, und melde mich hier {time} wieder.

[product]
next: Ich kläre, was wir da tun können, und melde mich hier {time} wieder.
next: Ich frage im Team, was wir tun können, und schreibe {Ihnen|dir} hier {time}.
private: Wenn es eine Bestellnummer gibt, bitte nicht öffentlich, sondern hierhin: {private}
private: {Sie können|Du kannst} uns auch direkt schreiben: {private}

[service]
next: Ich gehe dem nach und melde mich hier {time} wieder.
next: Ich frage nach, was da los war, und schreibe {Ihnen|dir} hier {time}.

[delivery]
next: Ich kläre, woran es liegt, und schreibe {Ihnen|dir} hier {time}.
next: Ich frage nach, was da los war, und melde mich hier {time} wieder.
private: Wenn es eine Bestell- oder Buchungsnummer gibt, bitte nicht öffentlich, sondern hierhin: {private}
private: Was nicht alle lesen sollen, etwa eine Bestellnummer, bitte hierhin: {private}

[security]
opening: Hallo {name}, danke, dass {Sie|du} das {melden|meldest}.
opening: {Guten Tag|Hallo} {name}, danke für den Hinweis.
opening: Danke, dass {Sie|du} das {melden|meldest}.
opening: Hallo, danke für den Hinweis.
trouble:
next: Ich gebe das an unser Sicherheitsteam, und {Sie hören|du hörst} hier {time} von mir.
next: Unser Sicherheitsteam bekommt das jetzt von mir. Ich melde mich hier {time} wieder.
private: Bitte hier nichts schreiben, was andere ausnutzen könnten. Das bitte hierhin: {private}
private: Bitte hier nichts schreiben, was andere ausnutzen könnten.

[other]
trouble: {quote} – das klingt nicht gut.

# Daten sind weg.
[loss]
next: Ich frage gleich nach, was sich machen lässt, und melde mich hier {time} wieder.
next: Ich kläre, was noch möglich ist, und schreibe {Ihnen|dir} hier {time}.

# Jemand schlägt etwas vor, oder erzählt etwas, woran das Programm keinen Ärger fand; es kann Ärger sein, oder Lob.
[opinion]
opening: Hallo {name}, danke, dass {Sie|du} uns das {schreiben|schreibst}.
opening: {Guten Tag|Hallo} {name}, gut, dass {Sie|du} das {schreiben|schreibst}.
opening: Hallo, danke, dass {Sie|du} uns das {schreiben|schreibst}.
opening: {Guten Tag|Hallo}, gut, dass {Sie|du} das {schreiben|schreibst}.
opening: Danke, dass {Sie|du} uns das {sagen|sagst}.
again:
trouble:
next: Ich spreche mit dem Team darüber und melde mich hier {time} wieder.
next: Ich nehme das mit ins Team und schaue hier {time} wieder vorbei.
private:

# Lob, und vielleicht noch etwas daneben.
[mixed]
opening: Danke, {name}.
opening: Hallo {name}, danke, dass {Sie|du} uns das {schreiben|schreibst}.
opening: Danke, dass {Sie|du} uns das {schreiben|schreibst}.
opening: Hallo, danke für {Ihre|deine} Rückmeldung.
late:
again:
trouble:
next: Ich gebe das heute noch ans Team weiter. Wenn noch etwas offen ist, {schreiben Sie|schreib} es mir gern hier.
next: Ich zeige das heute noch dem Team. Wenn {Sie|du} noch etwas von uns {brauchen|brauchst}, {schreiben Sie|schreib} es mir hier.
private:

# Wenige Worte, und keines davon sagt, worum es geht.
[vague]
opening: Hallo {name}, {können Sie|kannst du} mir etwas mehr dazu sagen?
opening: {Guten Tag|Hallo} {name}, dazu wüsste ich gern mehr.
opening: Hallo, {können Sie|kannst du} mir etwas mehr dazu sagen?
opening: {Guten Tag|Hallo}, dazu wüsste ich gern mehr.
late:
again:
trouble:
next: Dann sehe ich, was ich tun kann. Ich schaue {time} wieder vorbei.
next: Ein, zwei Sätze hier reichen, dann kümmere ich mich darum. Ich schaue {time} wieder vorbei.
private: Wenn {Sie|du} es lieber nicht öffentlich {schreiben|schreibst}: {private}

[question]
opening: Hallo {name}, da frage ich nach.
opening: {Guten Tag|Hallo} {name}, das finde ich heraus.
opening: Hallo, da frage ich nach.
opening: {Guten Tag|Hallo}, das finde ich heraus.
opening: Hallo, da sehe ich nach.
again:
trouble:
next: {Sie hören|Du hörst} hier {time} von mir.
next: Ich schreibe {Ihnen|dir} hier {time}.
private:

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
opening: {Guten Tag|Hallo} {name}, danke für die netten Worte.
opening: Danke, das liest man gern.
opening: Danke für die netten Worte.
opening: Danke, das freut uns.
late:
again:
trouble:
next: Ich gebe es an die Leute weiter, die daran gearbeitet haben.
next: Ich zeige es dem Team.
next: Das gebe ich gern weiter.
private:

[news]
opening: Hallo {name}, hier ist {who} von {brand}.
opening: {Guten Tag|Hallo}, hier schreibt {who} von {brand}.
opening: Hallo, hier ist {who} von {brand}.
late:
again:
trouble:
next: Wenn ich dazu etwas beantworten oder klären kann, {schreiben Sie|schreib} es mir hier. Ich schaue {time} wieder vorbei.
private: Direkt {erreichen Sie|erreichst du} uns hier: {private}
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
`
