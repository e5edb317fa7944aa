// The file that people get to edit: what stands here is what they read, remarks and all.

export const germanTemplates = `# Antworten auf Deutsch. Eine Zeile ist eine Art, einen Teil der Antwort zu sagen; wo es mehrere gibt, entscheidet der Fall, damit nicht
# zwölf Leute dasselbe lesen. Was in Klammern steht, wird je Fall eingesetzt:
#   {name}    wie die Person heißt, wo sie unter dem Namen eines Menschen schreibt
#   {quote}   ihre eigenen Worte über den Ärger, als Satz in Anführungszeichen
#   {known}   was bekannt ist, so wie es hinter --known getippt wurde
#   {time}    bis wann sie wieder von uns hört: "heute bis 16:30 Uhr"
#   {private} wohin mit dem, was nicht alle lesen sollen: \`private\` in der Konfiguration
#   {link}    die Seite, die eine Frage beantwortet, und {question}: \`faq\` in der Konfiguration
#   {who}     wer spricht, und {brand}: für wen
#   {Sie|du}  links, was bei Sie steht, rechts bei du: \`address\` in der Konfiguration
# Eine Zeile gilt nur, wo es für ihre Klammern etwas gibt, und geht Zeilen vor, die weniger sagen. Teile: opening (Anfang), late (die erste
# Antwort kommt später als versprochen), again (sie sind nach einer Antwort wieder da), trouble (der Ärger), sorry (nicht neben late oder again), known,
# answer, next, closing, private, sign. Eine Art von Beitrag ohne einen Teil nimmt den von [any]; ein Teil mit nichts hinter dem Doppelpunkt entfällt.
# Wo kein Platz ist, entfällt zuerst closing, dann sorry, late, again, opening, trouble, known; die anderen bleiben immer.

[any]
opening: Hallo {name}, danke für {Ihren|deinen} Hinweis.
opening: {Guten Tag|Hallo} {name}, danke, dass {Sie sich melden|du dich meldest}.
opening: Hallo {name}, danke für {Ihre|deine} Nachricht.
opening: Hallo, danke für {Ihren|deinen} Hinweis.
opening: {Guten Tag|Hallo} und danke, dass {Sie sich melden|du dich meldest}.
opening: Danke für {Ihre|deine} Nachricht.
late: Diese Antwort kommt spät, das tut mir leid.
late: {Sie mussten|Du musstest} zu lange auf eine Antwort warten, das tut mir leid.
again: Unsere letzte Antwort hat also nicht gereicht, das tut mir leid.
trouble: {Sie schreiben|Du schreibst}: {quote}
known: {known}
next: Ich kläre, was los ist, und melde mich hier {time} wieder.
next: Ich gehe dem nach, und {Sie hören|du hörst} hier {time} von mir.
next: Ich frage nach und schreibe {Ihnen|dir} hier {time}, was ich weiß.
private: Was nicht alle lesen sollen, bitte hierhin: {private}
private: Wenn {Sie|du} das lieber nicht öffentlich {besprechen|besprichst}: {private}
sign: {who}, {brand}

[outage]
sorry: Das tut mir leid, das darf nicht sein.
sorry: Das tut mir leid, das sollte nicht passieren.
next: Ich frage gerade nach, was los ist. {Sie hören|Du hörst} hier {time} von mir, auch wenn es bis dahin nichts Neues gibt.
next: Ich kläre, woran es liegt und wie lange es dauert, und melde mich hier {time} wieder, mit dem, was ich dann weiß.
next: Ich frage im Team nach und melde mich hier {time} wieder, so oder so.
private: Wenn wir uns {Ihren|deinen} Fall ansehen sollen: {private}

[account]
sorry: Das tut mir leid, das sollte leichter gehen.
sorry: Das ist ärgerlich, und es tut mir leid.
next: Ich kläre, woran es hängt, und melde mich hier {time} wieder.
next: Ich sehe nach, was wir von hier aus tun können. {Sie hören|Du hörst} hier {time} von mir.
private: Kontodaten bitte nicht hier öffentlich. Damit wir nachsehen können: {private}
private: Für {Ihr|dein} Konto brauchen wir ein paar Angaben, die nicht hierher gehören. Bitte hierhin: {private}
private: Kontodaten bitte nicht hier öffentlich.

[billing]
sorry: Ich verstehe, dass {Sie|du} das geklärt haben {wollen|willst}.
sorry: Dass {Sie da nachhaken|du da nachhakst}, verstehe ich.
next: Ich lasse das prüfen und melde mich hier {time} wieder.
next: Ich gehe das mit unserer Buchhaltung durch und schreibe {Ihnen|dir} hier {time}, was dabei herauskam.
private: Rechnungs- und Kartennummern bitte nicht hier öffentlich. Damit wir nachsehen können: {private}
private: Die Rechnungsnummer schicken {Sie|du} uns am besten nicht öffentlich: {private}
private: Rechnungs- und Kartennummern bitte nicht hier öffentlich.

[bug]
sorry: So sollte es nicht sein, tut mir leid.
sorry: Das sollte nicht passieren, tut mir leid.
next: Ich gebe das an die Leute, die sich darum kümmern, und schreibe {Ihnen|dir} hier {time}, was sie sagen.
next: Ich kläre, was dahintersteckt, und melde mich hier {time} wieder.
private: Bilder oder Einzelheiten, die nicht alle sehen sollen, bitte hierhin: {private}
closing: Was {Ihnen|dir} sonst noch daran aufgefallen ist, hilft uns weiter.

[product]
sorry: Da {haben Sie|hast du} zu Recht mehr erwartet, das tut mir leid.
sorry: Das ist ärgerlich, tut mir leid.
next: Ich kläre, was wir da tun können, und melde mich hier {time} wieder.
next: Ich frage die Leute, die es herstellen, und schreibe {Ihnen|dir} hier {time}, was sie sagen.
private: Wenn es eine Bestellnummer gibt, bitte nicht öffentlich, sondern hierhin: {private}
private: Damit wir die Bestellung finden: {private}
closing: Ein Foto würde helfen, wenn {Sie eines haben|du eines hast}.

[service]
sorry: Das tut mir leid, so soll es nicht laufen.
sorry: Dass es so gelaufen ist, tut mir leid.
next: Ich gehe dem nach und melde mich hier {time} wieder.
next: Ich frage nach, wie es dazu kam, und schreibe {Ihnen|dir} hier {time}.
private: Wenn wir uns {Ihren|deinen} Fall ansehen sollen: {private}
private: Alles Nähere lieber nicht öffentlich: {private}

[delivery]
sorry: Das tut mir leid, so war es nicht gedacht.
sorry: Das ist ärgerlich, und es tut mir leid.
next: Ich kläre, woran es lag, und schreibe {Ihnen|dir} hier {time}.
next: Ich frage nach, wo es hängt, und melde mich hier {time} wieder.
private: Wenn es eine Bestell- oder Buchungsnummer gibt, bitte nicht öffentlich, sondern hierhin: {private}
private: Eine Bestell- oder Buchungsnummer bitte nicht öffentlich, sondern hierhin: {private}

[security]
opening: Hallo {name}, danke, dass {Sie|du} das {melden|meldest}.
opening: {Guten Tag|Hallo} {name}, danke für den Hinweis.
opening: Danke, dass {Sie|du} das {melden|meldest}.
opening: Hallo, danke für den Hinweis.
next: Ich gebe das an unser Sicherheitsteam, und {Sie hören|du hörst} hier {time} von mir.
next: Unser Sicherheitsteam bekommt das jetzt von mir. Ich melde mich hier {time} wieder.
private: Bitte hier nichts schreiben, was andere ausnutzen könnten. Die Einzelheiten bitte hierhin: {private}
private: Bitte hier nichts schreiben, was andere ausnutzen könnten.

# Daten sind weg.
[loss]
sorry: Das tut mir leid. Ich weiß, wie viel Arbeit darin stecken kann.
sorry: Das tut mir leid, gerade das darf nicht passieren.
next: Ich frage unsere Technik, ob es sich wiederherstellen lässt, und melde mich hier {time} wieder.
next: Ich kläre mit unserer Technik, was noch zu retten ist, und schreibe {Ihnen|dir} hier {time}.
private: Damit wir uns {Ihren|deinen} Fall ansehen können: {private}
closing: Bis dahin am besten nichts daran ändern.

# Jemandem gefällt etwas nicht, oder das eine schon und das andere nicht; nichts ist kaputt.
[opinion]
opening: Hallo {name}, danke für {Ihre|deine} Rückmeldung.
opening: {Guten Tag|Hallo} {name}, danke, dass {Sie|du} uns das so {sagen|sagst}.
opening: Hallo, danke für {Ihre|deine} Rückmeldung.
opening: Danke, dass {Sie|du} uns das so {sagen|sagst}.
again:
trouble:
sorry:
next: Ich gebe es an die Leute weiter, die es angeht, und schreibe {Ihnen|dir} hier {time}, was sie sagen.
next: Ich gebe es an die Leute, die es angeht. {Sie hören|Du hörst} hier {time} von mir.
private:

# Jemand ärgert sich und sagt nicht, worüber.
[vague]
opening: Hallo {name}, ich wüsste gern, was schiefgegangen ist.
opening: {Guten Tag|Hallo} {name}, was ist denn passiert?
opening: Hallo, ich wüsste gern, was schiefgegangen ist.
opening: {Guten Tag|Hallo}, was ist denn passiert?
late:
again:
trouble:
sorry:
next: Wenn {Sie|du} es mir hier {schreiben|schreibst}, gehe ich dem nach. Ich schaue hier {time} wieder vorbei.
next: {Schreiben Sie|Schreib} es mir, dann kümmere ich mich darum; ich schaue hier {time} wieder vorbei.
private: Wenn {Sie|du} es lieber nicht öffentlich {schreiben|schreibst}: {private}

[question]
opening: Hallo {name}, danke für die Frage.
opening: {Guten Tag|Hallo} {name}, danke für {Ihre|deine} Frage.
opening: Hallo, danke für die Frage.
opening: Danke für {Ihre|deine} Frage.
trouble:
sorry:
next: Ich kläre das und antworte hier {time}.
next: Da frage ich lieber jemanden, der es genau weiß. Die Antwort {bekommen Sie|bekommst du} hier {time}.
next: Ich sehe nach und schreibe {Ihnen|dir} hier {time}.
private:

[faq]
opening: Hallo {name}, danke für die Frage.
opening: {Guten Tag|Hallo} {name}, danke für {Ihre|deine} Frage.
opening: Hallo, danke für die Frage.
opening: Danke für {Ihre|deine} Frage.
trouble:
sorry:
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
late:
again:
trouble:
sorry:
next: Ich gebe es an die Leute weiter, die daran gearbeitet haben.
next: Ich zeige es dem Team.
private:

[news]
opening: {Guten Tag|Hallo} {name}, danke, dass {Sie|du} über uns {schreiben|schreibst}.
opening: Danke, dass {Sie|du} über uns {schreiben|schreibst}.
trouble:
sorry:
next: Wenn {Sie|du} dazu etwas von uns wissen {möchten|möchtest}, antworte ich hier; ich schaue {time} wieder vorbei.
private: Direkt {erreichen Sie|erreichst du} uns hier: {private}

[other]
sorry:

# Wo Daten offen liegen, jemand vom Recht spricht oder jemand verletzt werden könnte: nichts als wer schreibt, und bis wann.
[grave]
opening:
late:
again:
trouble:
sorry:
known:
next: Hier ist {who} von {brand}. Ich kümmere mich selbst darum und schreibe {Ihnen|dir} {time}.
next: Mein Name ist {who}, ich arbeite bei {brand}. Das liegt jetzt bei mir, und ich schreibe {Ihnen|dir} {time}.
private: Vorher {erreichen Sie|erreichst du} mich hier direkt: {private}
closing:
sign:
`
