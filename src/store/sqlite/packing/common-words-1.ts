/**
 * What people often write, English and German, the most common last: zlib finds shorter references to what stands nearer. Written by hand, of
 * nobody's posts. It never changes, since stored words can't be read without it: a better list is another one, under a number of its own.
 */
export const commonWords = `
 Rückerstattung Rechnungen Bestellung Lieferung verschickt geliefert gekündigt Kündigung Vertrag Guthaben Abbuchung abgebucht überwiesen
 Störung gestört Verbindung Internetverbindung Passwort Anmeldung angemeldet eingeloggt einloggen Bestätigung bestätigt Aktualisierung
 Einstellungen funktioniert nicht mehr funktionieren erreichbar niemand erreicht Warteschleife Hotline Kundenservice Kundendienst
 Mitarbeiter freundlich unverschämt Frechheit Katastrophe enttäuscht zufrieden empfehlen Empfehlung vielen Dank mit freundlichen Grüßen
 geschrieben angerufen versprochen gewartet warte immer noch auf seit Wochen seit Tagen seit gestern seit heute Morgen schon wieder
 das Gleiche dasselbe Problem Probleme Fehlermeldung Fehler Lösung gelöst Antwort geantwortet Anfrage Ticket eröffnet Rückmeldung
 Monate Monaten Stunden Minuten Woche Wochen Tage Tagen Jahre Jahren Uhr morgens abends Montag Dienstag Mittwoch Donnerstag Freitag Samstag
 Sonntag Januar Februar März April August September Oktober November Dezember Euro Prozent Kunden Kunde Konto Kontos Karte Geld bezahlt
 zahlen Preis teuer billig günstig kostenlos Angebot bestellt gekauft Paket Filiale Laden Telefon Handy Rechner Seite Webseite App
 herunterladen installiert Version Server Daten Dateien gelöscht verloren gesperrt Support Hilfe helfen bitte danke leider natürlich
 wirklich eigentlich vielleicht trotzdem deswegen außerdem zwischen während bereits nachdem bevor damit darüber dafür dabei davon dazu
 unable to available unavailable immediately unfortunately unacceptable ridiculous disappointed disappointing frustrating frustrated
 terrible horrible awful worst experience ever absolutely completely apparently basically actually especially probably definitely
 recommend recommended to anyone highly reliable unreliable reliability performance dashboard documentation feature features version
 upgrade upgraded downgrade install installed reinstall uninstalled download downloaded upload uploaded connection connected connecting
 disconnected internet network website websites web site page pages loading loads load crash crashes crashed crashing freezes frozen
 screen button click clicked error message messages error code failed failing failure issue issues problem problems solution solved
 resolve resolved fixed fix workaround bug bugs report reported reports ticket tickets response responded respond reply replied replies
 answer answered answers request requested information details personal private security secure password passwords reset reset my
 log in logged in logging in login locked out of my account blocked suspended deleted verify verified verification email emails e-mail
 address phone number called calling on the phone on hold for hours waiting for waited wait times customer service customer support
 customers representative agent manager supervisor staff team company companies business businesses provider providers competitor
 alternatives alternative switch switched switching migrate migrated moving moved move to another leaving cancel cancelled canceled
 cancellation subscription subscribe subscribed monthly yearly annual trial free plan plans price prices pricing increase increased
 expensive cheap cheaper cost costs charge charged charging me twice bill billed billing invoice invoices payment payments pay paid
 paying credit card bank transfer money back refund refunded refunds order orders ordered ordering delivery delivered deliver deliveries
 shipping shipped package packages parcel arrived arrive tracking return returned broken damaged missing wrong item items product
 products quality store stores shop shopping bought buy buying purchase purchased sell selling sold account accounts user users
 server servers service services hosting host domain domains data database backup backups lost outage outages offline online status page
 maintenance down again slow slower speed fast faster support supported update updates updated since the last update after the update
 Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November
 December morning afternoon evening tonight night yesterday tomorrow weekend weeks week months month years year days day hours hour
 minutes minute seconds second first third twice three times several times many others everyone everybody everything anything something
 nothing nobody somebody anyone someone people person friends friend family children wife husband mother father guys
 together different difference important possible impossible difficult simple simply easy easily happy sorry apology apologies
 please help me thank you thanks for your so much appreciate love loved loves great good better best nice amazing awesome excellent
 hate bad worse useless garbage joke scam fraud stole stolen steal lies lied lying honest honestly seriously literally pretty
 https://www. http:// .com/ .html https:// .de/ @ # &amp; ... !!! ??? :) :( ;) -- "I 'm 'll 've 're 't 's , and , but , so . It . I . The . We
 . This . They . You . My . If . No . And . But . What . How . Why . Is . Das . Ich . Die . Es . Wir . Und
 einen einem einer eines meine meinen meinem meiner unser unsere unseren euch eure ihnen ihre ihren seine seinen diese dieser dieses
 diesen diesem welche welcher kein keine keinen keiner jeder jede alle alles allem andere anderen anderer mehr weniger viele viel wenig
 sehr ganz gar etwas nichts niemand jemand einfach endlich immer wieder nie noch nur auch schon jetzt heute gestern morgen dann hier dort
 da doch mal eben halt wohl also aber oder weil wenn dass ob als wie was wer wo wann warum weshalb durch gegen ohne unter über vor nach
 seit bis aus bei zum zur vom beim ins im am an auf für von mit zu um kann können konnte könnte muss müssen soll sollte will wollen wollte
 darf habe hat haben hatte hatten hätte bin bist ist sind war waren wäre wird werden wurde wurden worden machen macht gemacht geht gehen
 gibt kommt kommen gekommen sagt gesagt wissen weiß denn den dem der die das des ein eine und ich nicht sich es er sie wir ihr mich mir uns
 ich habe ich bin es ist das ist nicht mehr in der in den auf der mit der für die und die und ich dass ich wenn ich
 because before between without within through against another although already always almost around during either enough every each
 however instead itself myself yourself themselves whether while where which whose who what when why how than then there these those
 though under until upon very well went were will with would could should might must may can cannot can't couldn't didn't doesn't don't
 haven't hasn't hadn't isn't aren't wasn't weren't won't wouldn't shouldn't I'm I've I'll I'd it's that's there's they're we're you're
 what's let's took take takes taking tell told tells telling tried trying try tries turn turned used using use uses want wanted wants
 work worked working works does not work doesn't work not working stopped working still working find found feel felt finally few follow
 gave give given gets getting get got goes going go gone had happened happens happen happening hard hear heard help helped here him his
 her hope its just keep keeps kept know knows known last late later least leave left less let like liked likes line little live long look
 looking looks made make makes making mean means more most much name need needed needs never new next no not now number of off often old
 once one only open other our out over own part past place point put question quite read reading real really reason right run running
 said same saw say saying says see seem seems seen send sending sent set she show showed shows since small so some soon started start
 starts stay still stop such sure talk text think thing things this thought time today too top two until up us want way we what
 world write writing wrote yet you your yours
 have been waiting for has been down have to had to want to need to used to going to able to trying to get to know how to get a as well as
 a lot of a few of the one of the some of the all of the out of the because of the at the end of the for the last in the last for over a
 no one is there a way to does anyone know if anyone else having this is the same as it would be nice if you can't even if you are
 I don't know I have no idea I can't I have a I had to I was told I would I am not I am I do I think I just I've been I want to I need to
 you have to you can you are they are they have we have we are it is it was that is this is there is there are there was what is which is
 who is and it and I and the and then but it but I but the so I so the that I that the that they when I when the if I if you if the as the
 with a with my with the from my from the by the about the into the over the after the at my at the on a on my on the for my for a for the
 of my of a of this of the in my in a in this in the to be to my to a to get to the is not is a is the was a was the has a to and in of a I it
 for on is that the my with was this but have they not at be you are as so we from just an or can't it's me all what will been up out when
 if about do no get now how has had more them their your would by can't one than time still there because for the to the on the in the and the
`
