// The file that people get to edit: what stands here is what they read, remarks and all.

/** What says most of a case is said alike of every kind. */
const told = `opening: Hallo {name}, es tut mir leid, dass {happened}.
opening: {Guten Tag|Hallo} {name}, danke für die Nachricht. Es tut mir leid, dass {happened}.
opening: {Guten Tag|Hallo} {name}, dass {happened}, tut mir leid.
opening: Hallo {name}, es tut mir wirklich leid, dass {happened}.
opening: Hallo {name}, das mit {matter} tut mir leid.
opening: {Guten Tag|Hallo} {name}, danke für die Nachricht. Das mit {matter} tut mir leid.
opening: Hallo {name}, der Ärger mit {matter} tut mir leid.`

export const germanTemplates = `# Antworten auf Deutsch. Eine Zeile ist eine Art, einen Teil der Antwort zu sagen; wo es mehrere gibt, entscheiden die Worte des Beitrags, damit nicht
# zwölf Leute dasselbe lesen. Was in Klammern steht, wird je Fall eingesetzt:
#   {name}    wie die Person heißt, wo sie unter dem Namen eines Menschen schreibt
#   {happened} was passiert ist, passend hinter "es tut mir leid, dass": "doppelt abgebucht wurde"
#   {step}    was zu klären ist, hinter „Ich kläre,“: „wo es ist“; nur, wo bekannt ist, was geschah
#   {matter}  womit es Ärger gibt, wo niemand weiß, was passiert ist, passend hinter "mit": "Ihrer Rechnung"
#   {quote}   ihre eigenen Worte darüber, als Satz in Anführungszeichen: keine Zeile hier nimmt sie, Ihre dürfen es
#   {person}  wen es außer ihnen traf, im Dativ: "Ihrem Vater"
#   {known}   was bekannt ist, so wie es hinter --known getippt wurde
#   {time}    bis wann sie wieder von uns hört: "heute bis 16:30 Uhr"
#   {private} wohin mit dem, was nicht alle lesen sollen: \`private\` in der Konfiguration
#   {link}    die Seite, die eine Frage beantwortet, und {question}: \`faq\` in der Konfiguration
#   {who}     wer spricht, und {brand}: für wen
#   {fixed}   seit wann eine Störung vorbei ist: "seit heute, 16:30 Uhr"
#   {word}    wo Sie zuletzt öffentlich über eine Störung gesprochen haben
#   {Sie|du}  links, was bei Sie steht, rechts bei du: \`address\` in der Konfiguration
# Eine Zeile gilt nur, wo es für ihre Klammern etwas gibt, und geht Zeilen vor, die weniger vom Fall sagen. Teile: opening (Anfang), trouble (der
# Ärger), late (die erste Antwort kommt später als versprochen), silence (an dessen Stelle, wo sie mehr als einmal gefragt haben), again (sie sind nach
# einer Antwort wieder da), sorry (nicht neben diesen), known, answer, next, closing, private, sign. Eine Art von Beitrag ohne einen Teil nimmt den von [any]; ein Teil mit nichts hinter dem Doppelpunkt entfällt.
# Wo kein Platz ist, entfällt zuerst closing, dann sorry, trouble, late, silence, again, opening, known; die anderen bleiben immer.
# Das Programm kann einen Beitrag für eine andere Art halten, als er ist: Jede Zeile sollte auch dann passen.

[any]
${told}
opening: Hallo {name}, das tut mir leid.
opening: {Guten Tag|Hallo} {name}, danke für die Nachricht. Der Ärger tut mir leid.
opening: Hallo {name}, so soll es nicht sein, und es tut mir leid.
opening: {Guten Tag|Hallo} {name}, das ist ärgerlich, und es tut mir leid.
opening: Hallo {name}, danke für die Nachricht, und Entschuldigung für den Ärger.
late: Wir hätten früher antworten sollen.
late: Ich weiß, diese Antwort kommt spät.
late: Eine Antwort hätte schon da sein sollen.
silence: Eine Antwort hätte längst da sein müssen.
silence: Dass {Sie|du} nachhaken {müssen|musst}, ist nicht in Ordnung.
again: Was wir vorher geschrieben haben, hat es nicht gelöst, und das liegt an uns.
again: Noch einmal schreiben zu müssen, hätte nicht sein dürfen.
trouble:
known: {known}
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich gehe dem jetzt nach und melde mich hier {time} wieder.
next: Ich frage gleich nach, was wir da tun können, und melde mich hier {time} wieder.
next: Ich kümmere mich darum, und {Sie hören|du hörst} hier {time} von mir.
private: Was nicht öffentlich sein soll, kann hierhin: {private}
private: Wer das lieber nicht öffentlich bespricht, schreibt uns hier: {private}
private: Direkt sind wir hier zu erreichen: {private}
sign: {who}, {brand}

[outage]
${told}
opening: Hallo {name}, danke für den Hinweis, und Entschuldigung für den Ärger.
opening: {Guten Tag|Hallo} {name}, das ist ärgerlich, und es tut mir leid.
opening: Hallo {name}, danke für die Meldung. Der Ärger tut mir leid.
opening: {Guten Tag|Hallo} {name}, das tut mir leid.
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich frage gerade nach. {Sie hören|Du hörst} hier {time} von mir, auch wenn ich bis dahin nicht mehr weiß.
next: Ich gehe dem jetzt nach und melde mich hier {time} wieder, mit dem, was ich dann weiß.
next: Ich frage im Team nach und melde mich hier {time} wieder, auch wenn es noch nichts Neues gibt.
private:

[account]
${told}
opening: Hallo {name}, das sollte einfacher gehen, und es tut mir leid.
opening: {Guten Tag|Hallo} {name}, es tut mir leid, dass das so umständlich ist.
opening: Hallo {name}, danke für die Nachricht. Die Umstände tun mir leid.
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich kläre jetzt, wie wir das lösen, und melde mich hier {time} wieder.
next: Ich frage gleich im Team, wie das wieder in Ordnung kommt. {Sie hören|Du hörst} hier {time} von mir.
private: Kontodaten bitte nicht hier öffentlich, sondern hierhin: {private}
private: Wenn wir im Konto nachsehen sollen, bitte alles Nötige hierhin und nicht öffentlich: {private}
private: Kontodaten bitte nicht hier öffentlich.

[billing]
${told}
opening: Hallo {name}, danke für den Hinweis, und Entschuldigung für den Ärger.
opening: {Guten Tag|Hallo} {name}, ich verstehe gut, dass {Sie|du} das geklärt haben {möchten|möchtest}. Der Ärger tut mir leid.
opening: Hallo {name}, danke für die Nachricht. Der Ärger damit tut mir leid.
opening: {Guten Tag|Hallo} {name}, das muss geklärt werden, und der Ärger tut mir leid.
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich lasse das prüfen und melde mich hier {time} wieder.
next: Ich gehe dem jetzt nach und melde mich hier {time} wieder.
next: Ich lasse gleich nachsehen, und {Sie hören|du hörst} hier {time} von mir.

[bug]
${told}
opening: Hallo {name}, danke fürs Melden. Der Ärger damit tut mir leid.
opening: {Guten Tag|Hallo} {name}, danke für die Beschreibung, und Entschuldigung für den Ärger.
opening: Hallo {name}, das ist lästig, und es tut mir leid.
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich gebe das an die Leute, die es beheben können, und melde mich hier {time} wieder.
next: Ich zeige das gleich denen, die dafür zuständig sind. {Sie hören|Du hörst} hier {time} von mir.
next: Ich frage in der Entwicklung nach und melde mich hier {time} wieder.

[product]
${told}
opening: Hallo {name}, das ist enttäuschend, und es tut mir leid.
opening: {Guten Tag|Hallo} {name}, da {dürfen Sie|darfst du} mehr von uns erwarten. Es tut mir leid.
opening: Hallo {name}, danke für die Nachricht. So soll es nicht sein, das tut mir leid.
opening: {Guten Tag|Hallo} {name}, so soll es nicht sein, und es tut mir leid.
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, was wir da tun können, und melde mich hier {time} wieder.
next: Ich kläre, wie wir das in Ordnung bringen, und melde mich hier {time} wieder.
next: Ich kümmere mich darum, und {Sie hören|du hörst} hier {time} von mir.

[service]
${told}
opening: Hallo {name}, da {haben Sie|hast du} bessere Hilfe verdient. Es tut mir leid.
opening: {Guten Tag|Hallo} {name}, das ist nicht die Hilfe, die {Sie|du} von uns bekommen {sollten|solltest}, und es tut mir leid.
opening: Hallo {name}, danke für die Nachricht. Das hätte anders laufen müssen, und es tut mir leid.
opening: {Guten Tag|Hallo} {name}, das hätte besser laufen müssen, und es tut mir leid.
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich gehe der Sache nach und melde mich hier {time} wieder.
next: Ich kläre, wie das passieren konnte, und melde mich hier {time} wieder.
next: Ich spreche das gleich im Team an, und {Sie hören|du hörst} hier {time} von mir.

[delivery]
${told}
opening: Hallo {name}, das ist ärgerlich, und es tut mir leid.
opening: {Guten Tag|Hallo} {name}, danke für die Nachricht. Das hätte besser laufen müssen, und es tut mir leid.
opening: Hallo {name}, so soll das nicht gehen, und es tut mir leid.
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich kläre, wie der Stand ist, und melde mich hier {time} wieder.
next: Ich frage gleich bei denen nach, die das bearbeiten, und melde mich hier {time} wieder.
next: Ich sehe nach, woran es liegt, und {Sie hören|du hörst} hier {time} von mir.

[security]
opening: Hallo {name}, danke, dass {Sie|du} das {melden|meldest}.
opening: {Guten Tag|Hallo} {name}, danke für den Hinweis.
trouble:
next: Ich gebe das jetzt an unser Sicherheitsteam, und {Sie hören|du hörst} hier {time} von mir.
next: Unser Sicherheitsteam bekommt das jetzt von mir. Ich melde mich hier {time} wieder.
private: Bitte hier nichts schreiben, was andere ausnutzen könnten. Das bitte hierhin: {private}
private: Bitte hier nichts schreiben, was andere ausnutzen könnten.

[other]
next: Ich kläre, {step}, und melde mich hier {time} wieder.
next: Ich frage gleich nach, {step}, und {Sie hören|du hörst} hier {time} von mir.
next: Ich finde heraus, {step}, und melde mich hier {time} wieder.
next: Ich gehe dem jetzt nach und melde mich hier {time} wieder.
next: Ich frage gleich nach, was wir da tun können, und melde mich hier {time} wieder.
next: Ich kümmere mich darum, und {Sie hören|du hörst} hier {time} von mir.

# Daten sind weg.
[loss]
opening: Hallo {name}, es tut mir sehr leid, dass {happened}.
opening: {Guten Tag|Hallo} {name}, es tut mir wirklich leid, dass {happened}.
opening: Hallo {name}, das tut mir sehr leid.
opening: {Guten Tag|Hallo}, das tut mir sehr leid.
trouble:
next: Ich frage sofort nach, was sich zurückholen lässt, und melde mich hier {time} wieder.
next: Ich kläre sofort, was noch zu retten ist, und melde mich hier {time} wieder.

# Geld, eine Nummer oder ein Konto ist in fremde Hände geraten.
[stolen]
opening: Hallo {name}, es tut mir sehr leid, dass {happened}.
opening: {Guten Tag|Hallo} {name}, es tut mir wirklich leid, dass {happened}.
opening: Hallo {name}, es tut mir sehr leid, dass {Ihnen|dir} das passiert ist.
opening: {Guten Tag|Hallo} {name}, das tut mir sehr leid.
late:
silence:
trouble:
answer: Bitte sofort sperren, was betroffen ist, ob Karte, SIM oder Zugang, und das Passwort ändern.
answer: Falls noch nicht geschehen, bitte gleich Karte, SIM oder Zugang sperren und das Passwort ändern.
next: Ich gehe damit sofort zu den Leuten, die solche Fälle bearbeiten, und melde mich {time}.
answer: Bitte gleich Karte, SIM oder Zugang sperren und das Passwort ändern.
next: Das liegt jetzt bei den richtigen Leuten, und ich melde mich {time}.
private: Hier sind wir sofort zu erreichen: {private}
private: Sofort {erreichen Sie|erreichst du} uns hier: {private}

# Jemand gibt sich für Sie aus, und sie sind so vorsichtig, zu fragen.
[posing]
opening: Hallo {name}, danke, dass {Sie|du} {nachfragen|nachfragst}.
opening: {Guten Tag|Hallo} {name}, danke für den Hinweis.
opening: Hallo {name}, danke, dass {Sie|du} uns das {melden|meldest}.
late:
silence:
trouble:
answer: Bitte nichts anklicken, nichts zahlen oder überweisen und niemandem einen Code oder ein Passwort geben.
answer: Bis das geklärt ist, bitte nicht antworten, nichts zahlen oder überweisen und keinen Code und kein Passwort nennen.
next: Ich lasse das jetzt von unserem Sicherheitsteam prüfen und melde mich hier {time} wieder.
next: Unser Sicherheitsteam bekommt das jetzt von mir. {Sie hören|Du hörst} hier {time} von mir.
private: Falls schon etwas weitergegeben wurde, bitte sofort hier melden: {private}
private: Wurde schon etwas genannt oder angeklickt, dann bitte gleich hier schreiben: {private}

# Etwas könnte brennen, brechen oder einen Schlag geben.
[hazard]
opening: Hallo {name}, danke für den Hinweis. Bitte das Gerät ausschalten, vom Strom nehmen und vorerst nicht benutzen.
opening: {Guten Tag|Hallo}, danke für den Hinweis. Bitte das Gerät ausschalten, vom Strom nehmen und vorerst nicht benutzen.
opening: Hallo, danke für die Nachricht. Bitte das Gerät vom Strom nehmen und auslassen, bis {Sie|du} von uns {hören|hörst}.
trouble:
next: Ich gehe damit jetzt zu den Verantwortlichen für Sicherheit und melde mich hier {time} wieder.
next: Das geht jetzt gleich an die Verantwortlichen für Sicherheit. {Sie hören|Du hörst} hier {time} von mir.
private: Direkt sind wir hier zu erreichen: {private}

# Es geht um die Gesundheit, und niemand ist erkennbar in Gefahr.
[care]
opening: Hallo {name}, das tut mir sehr leid. Ich hoffe, {person} geht es gut.
opening: {Guten Tag|Hallo}, das tut mir wirklich leid. Ich hoffe, {person} geht es gut.
opening: Hallo {name}, das tut mir sehr leid. Ich hoffe, es geht allen gut.
opening: {Guten Tag|Hallo}, das tut mir wirklich leid. Ich hoffe, es geht allen gut.
trouble:
next: Ich gehe damit sofort zu den Verantwortlichen und melde mich hier {time} wieder. Bei Beschwerden bitte nicht auf uns warten und ärztlichen Rat holen.
next: Das liegt jetzt bei mir, ich melde mich hier {time} wieder. Bei Beschwerden bitte ärztlichen Rat holen.
private: Direkt sind wir hier zu erreichen: {private}

# Was jemanden gesund hält, ist weg, kommt nicht oder ist nicht zu erreichen.
[medicine]
opening: Hallo {name}, das tut mir sehr leid, das kann nicht warten.
opening: {Guten Tag|Hallo} {name}, das tut mir sehr leid.
late:
silence:
trouble:
answer: Wird vorher etwas gebraucht, bitte nicht auf uns warten: In einer Praxis oder Apotheke gibt es Hilfe.
answer: Wenn es knapp wird, bitte nicht auf uns warten und in einer Praxis oder Apotheke fragen.
next: Ich setze sofort Leute darauf an und melde mich hier {time} wieder.
next: Das liegt jetzt bei mir, und ich melde mich hier {time} wieder.
private: Direkt sind wir hier zu erreichen: {private}

# Wer mehr Hilfe braucht als andere, blieb ohne sie.
[frail]
opening: Hallo {name}, es tut mir sehr leid, dass das {person} passiert ist.
opening: {Guten Tag|Hallo} {name}, es tut mir wirklich leid, dass das {person} passiert ist.
opening: Hallo {name}, es tut mir sehr leid, dass {happened}.
opening: Hallo {name}, das hätte nicht passieren dürfen, und es tut mir sehr leid.
opening: {Guten Tag|Hallo} {name}, es tut mir sehr leid. Das hätte nicht passieren dürfen.
late:
trouble:
next: Ich kläre, wie das passieren konnte, und melde mich hier {time} wieder.
next: Ich gehe damit jetzt zu den Verantwortlichen, und {Sie hören|du hörst} hier {time} von mir.
private: Direkt sind wir hier zu erreichen: {private}

# Jemand von ihnen ist gestorben.
[bereaved]
opening: {Guten Tag|Hallo} {name}, mein herzliches Beileid. Es tut mir leid, dass das jetzt noch dazukommt.
opening: {Guten Tag|Hallo} {name}, mein aufrichtiges Beileid, und es tut mir leid, dass das jetzt noch dazukommt.
late:
silence:
again: Noch einmal schreiben zu müssen, hätte nicht sein dürfen.
trouble:
next: Ich kümmere mich selbst darum und melde mich hier {time} wieder.
next: Ich nehme das selbst in die Hand, und {Sie hören|du hörst} hier {time} von mir.
private: Damit hier nichts davon stehen muss, geht es auch direkt: {private}

# Jemand verabschiedet sich. Niemand wird überredet.
[leaving]
opening: Hallo {name}, schade, dass {Sie gehen|du gehst}. Es tut mir leid, dass es so weit gekommen ist.
opening: {Guten Tag|Hallo} {name}, es tut mir leid, dass wir {Sie|dich} verlieren.
opening: Hallo {name}, es tut mir leid, dass es so weit gekommen ist.
late:
silence:
again:
trouble:
sorry:
next: Ich würde mir das trotzdem gern selbst ansehen und melde mich hier {time} wieder.
next: Ich sehe mir selbst an, was da schiefgelaufen ist, und melde mich hier {time} wieder, wie auch immer {Sie sich entscheiden|du dich entscheidest}.
private: Wer das lieber direkt bespricht, schreibt uns hier: {private}
private: Direkt {erreichen Sie|erreichst du} uns hier: {private}

# Jemand schlägt etwas vor.
[opinion]
opening: Hallo {name}, danke für den Vorschlag.
opening: Vielen Dank für den Vorschlag, {name}.
opening: {Guten Tag|Hallo}, vielen Dank für den Vorschlag.
opening: Hallo, danke, das ist ein guter Gedanke.
late:
silence:
again:
trouble:
next: Ich zeige ihn dem Team und melde mich hier {time} mit dem, was es dazu sagt.
next: Ich nehme ihn mit ins Team, und {Sie hören|du hörst} hier {time} von mir.
private:

# Wie etwas aussieht, gemacht ist oder kostet, passt ihnen nicht; kaputt ist nichts.
[dislike]
opening: Hallo {name}, danke für die offenen Worte.
opening: {Guten Tag|Hallo}, danke, dass {Sie|du} das so offen {sagen|sagst}.
opening: Hallo, schade, dass es {Ihnen|dir} so nicht gefällt. Danke für die offenen Worte.
late:
silence:
again:
trouble:
next: Ich gebe das an die Leute weiter, die dafür zuständig sind, und schreibe hier {time}, was sie dazu sagen.
next: Ich zeige das denen, die darüber entscheiden. {Sie hören|Du hörst} hier {time} von mir.
private:

# Lob, und daneben etwas, das nicht gepasst hat.
[mixed]
opening: Hallo {name}, danke für die netten Worte, und es tut mir leid, dass {happened}.
opening: {Guten Tag|Hallo} {name}, danke für Lob und Kritik. Es tut mir leid, dass {happened}.
opening: Hallo {name}, danke für die netten Worte. Was nicht gepasst hat, tut mir leid.
opening: {Guten Tag|Hallo} {name}, danke für Lob und Kritik, und was nicht gepasst hat, tut mir leid.
opening: {Guten Tag|Hallo} {name}, danke für die ehrlichen Worte. Was nicht gut lief, tut mir leid.
late:
silence:
again:
trouble:
next: Ich gebe beides ans Team weiter und schreibe hier {time}, was wir daran ändern.
next: Ich nehme beides mit ins Team und melde mich hier {time} wieder.
private:

# Weder Lob noch Beschwerde.
[fair]
opening: Hallo {name}, danke für die Bewertung. Was hätte es besser gemacht?
opening: {Guten Tag|Hallo}, danke für die Bewertung. Was fehlt {Ihnen|dir} denn noch?
late:
silence:
again:
trouble:
next: Ein Satz genügt, dann gebe ich es weiter. Ich schaue hier {time} wieder vorbei.
next: Einfach hier schreiben, dann nehme ich es mit ins Team. Ich schaue {time} wieder vorbei.
private:

# Wenige Worte, und keines davon sagt, worum es geht.
[vague]
opening: Hallo {name}, das tut mir leid. Dazu wüsste ich gern mehr.
opening: Hallo, das tut mir leid. {Können Sie|Kannst du} mir etwas mehr dazu sagen?
opening: {Guten Tag|Hallo}, das tut mir leid. Dazu wüsste ich gern mehr.
opening: Hallo, das tut mir leid. Was ist denn schiefgelaufen?
late:
silence:
again:
trouble:
next: Dann sehe ich, was ich tun kann. Ich schaue {time} wieder vorbei.
next: Ein, zwei Sätze hier reichen, dann kümmere ich mich darum. Ich schaue {time} wieder vorbei.
private: Wer es lieber nicht öffentlich schreibt: {private}

# Es kann eine Frage sein, eine Beschwerde oder keins von beiden: nichts, was von einem davon falsch wäre.
[unclear]
opening: Hallo {name}, danke für die Nachricht.
opening: {Guten Tag|Hallo} {name}, danke, dass {Sie|du} uns das {schreiben|schreibst}.
opening: Hallo {name}, danke, dass {Sie|du} {schreiben|schreibst}.
late:
silence:
again:
trouble:
sorry:
next: Ich frage bei denen nach, die es wissen, und schreibe hier {time}, was dabei herauskommt.
next: Ich sehe mir das an und melde mich hier {time} wieder.
next: Ich nehme das gleich mit ins Team, und {Sie hören|du hörst} hier {time} von mir.
private:

[question]
opening: Hallo {name}, danke für die Frage.
opening: {Guten Tag|Hallo} {name}, danke, dass {Sie|du} {fragen|fragst}.
opening: {Guten Tag|Hallo}, danke für {Ihre|deine} Frage.
opening: Hallo, danke, dass {Sie|du} {fragen|fragst}.
late: Wir hätten uns früher melden sollen.
again:
trouble:
sorry:
answer: Wie es im Allgemeinen geht, steht hier: {link}
answer: Die Schritte dazu stehen hier: {link}
next: Ich kläre das und schreibe die Antwort {time} hierher.
next: Ich sehe nach, und {Sie haben|du hast} die Antwort hier {time}.
next: Ich frage gleich bei denen, die es wissen. {Sie hören|Du hörst} hier {time} von mir.
next: Ich hole die Antwort ein und melde mich hier {time}.
private:

# Ein Wort an alle zu einer Störung, für Ihre Statusseite oder eines Ihrer Konten: \`{quote}\` ist, was die Leute am meisten schreiben. again steht an
# der Stelle von opening, wo Sie schon darüber gesprochen haben.
[update]
opening: Viele haben gerade Ärger mit {brand}: {quote}. Wir wissen davon, und es tut uns leid.
opening: Viele haben gerade Ärger mit {brand}. Wir wissen davon, und es tut uns leid.
late:
silence:
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
silence:
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
opening: Hallo {name}, das freut uns sehr, danke.
opening: Vielen Dank, das freut uns.
opening: Hallo, vielen Dank, das freut uns sehr.
opening: Danke, dass {Sie|du} das {schreiben|schreibst}, das freut uns.
late:
silence:
again:
trouble:
sorry:
next: Ich gebe es ans Team weiter.
next: Ich zeige es heute noch dem Team.
next: Das gebe ich gern weiter.
next: Das bekommt heute noch das ganze Team zu lesen.
private:

# Jemand fragt andere, was sie von Ihnen halten, oder gibt weiter, was irgendwo steht.
[news]
opening: Hallo {name}, hier ist {who} von {brand}.
opening: {Guten Tag|Hallo}, hier schreibt {who} von {brand}.
late:
silence:
again:
trouble:
next: Wenn ich von unserer Seite etwas dazu beantworten kann, bitte einfach hier fragen. Ich schaue {time} wieder vorbei.
private:
sign:

# Wo Daten offen liegen, jemand vom Recht spricht oder jemand verletzt werden könnte: nichts als wer schreibt, und bis wann.
[grave]
opening:
late:
silence:
again:
trouble:
known:
next: {Guten Tag|Hallo}, hier ist {who} von {brand}. Ich kümmere mich selbst darum und schreibe {Ihnen|dir} {time}.
next: {Guten Tag|Hallo}, mein Name ist {who}, ich arbeite bei {brand}. Das liegt jetzt bei mir, und ich schreibe {Ihnen|dir} {time}.
next: {Guten Tag|Hallo}, hier schreibt {who} von {brand}. Ich habe das übernommen, und {Sie hören|du hörst} {time} von mir.
next: {Guten Tag|Hallo}, ich bin {who} von {brand}. Ich sehe mir das selbst an und schreibe {Ihnen|dir} {time}.
private: Vorher {erreichen Sie|erreichst du} mich hier direkt: {private}
private: Bis dahin bin ich hier direkt zu erreichen: {private}
private: Wenn es vorher etwas gibt, bitte direkt an mich: {private}
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
known: {Sie sind|Du bist} damit nicht allein, und wir arbeiten daran.
next: {Sie hören|Du hörst} hier {time} von mir, auch wenn ich bis dahin nicht mehr weiß.
next: Ich melde mich hier {time} wieder, auch wenn es noch nichts Neues gibt, und noch einmal, wenn es vorbei ist.

# Sie gehören zu einer Störung, die vorbei ist, und sollen es erfahren.
[fixed]
opening: Hallo {name}, es gibt Neues zu dem Beitrag hier.
opening: {Guten Tag|Hallo} {name}, noch einmal zu dem Beitrag hier.
late:
silence:
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
