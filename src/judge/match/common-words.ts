// Words that by themselves tell nothing about a brand. Chosen by hand: the words that sentences are built from, and
// everyday words that companies like to take as names. English and German.

/** Words that hold a sentence together. A phrase of nothing else is as common as each of them. */
const functionWords = words(`
a about after again all also always am an and any are as at back be because been before being both but by can
could did do does done down each even ever every for from had has have he her here him his how i if in into is
it its just many may me might more most much must my never next no not now of off ok old on once one only or
other our out over same she should since so some such than that the their them then there these they this those
through to too two under until up us very was we well went were what when where which while who why will with
without would yes yet you your
aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dein dem den denn der des dich die dies
diese dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer fur ganz gar geht
gibt gut hab habe haben hat hatte heute hier ich ihm ihn ihnen ihr ihre im immer ins ist ja jede jeder jedes jetzt
kann kein keine keinen konnen konnte leider machen macht man mehr mein meine mich mir mit muss nach nein nicht nichts
noch nun nur ob oder ohne schon sehr seid sein seine seit sich sie sind so soll sollte uber um und uns unser unter
viel vom von vor war waren warum was weg weil wenn wer werden wie wieder will wir wird wo wurde zu zum zur zwischen
`)

/** Things and deeds that people write about without a company in mind. */
const everydayWords = words(`
account air alert alpha answer app apple arc art ash asset atlas base beacon bear best beta big bird black blue
board bolt book box brand brave break bridge bright brother buffer bus business cable call canvas car card care
case cash cell center central chain chart check chime choice circle city class clean clear click cloud club
coach code color come comet common compass connect copper core craft credit cross crown data day deal delivery delta
desk digital direct discord door dove dream drift drive drop eagle earth echo edge element email energy express
eye face fact falcon family fast fidelity field figure file final finger fire first fish flash flex flow fly
focus food force form forum fox frame free freedom fresh friend front fuel full future galaxy game gap garden
gate general get giant glass global globe go going gold good gorilla got great green grid ground group grow
guardian hand harvest head health heart help hero high home honest honey hope horizon host hosting hotel house
hub human idea image impact indigo insight internet iron island jaguar journal journey jump key kind king kite
know lab land last launch leaf lemon let level liberty life light like lime line linear link lion list local
lock logic look lotus love lucid lumen lush made magic mail main make mango map mark market marvel master match
maven medium meet mercury meta metro mind mini mint mobile model modern monday money moon mosaic mountain mouse
movie music nation native need nest net network new news night noble nord north notion nova number oak oasis
ocean office online open optimum oracle orange orbit order origin outlook own oyster page paper park partner
party path pay peak pearl people phone photo pilot pine pink pioneer pixel place plain plan planet play please
plus point polar port post power prime print prism problem product progress public pulse pure quick radio rain
rally range raven ray ready real record red relay remote report rest ring rise river road robin rock rocket root
rose round royal safe sage sale sand say school scout sea search section see sense server service set shadow
shell shield shift ship shop sign signal silver simple site sky slack slate smart snap snow social solid sonic
sound source south space spark speed spirit splash spring sprint square staff stage star start state station
status steam steel step still stone store storm story stream street stripe strong studio sub success summit sun
support surf surge swift switch table tag take tally target task taxi team tech test thanks thing things thunder
tide tiger tile time tinder title toast today token tone top total touch tower town track trade traffic trail
train travel tree trend tribe true trust turbo twin uber ultra union unit unity universe update use value vast
venture verse victory video view vine visa vision vista vital voice wall want water wave way web wedding week
west whale wheel white wild wind window wing wise wish wolf wonder wood word work world wren write yellow zero
zone zoom
anfang angebot antwort apfel apotheke arbeit arzt auto bahn bank bauer baum berg bild blick blume boot brief
brot bruder bucher bus dach ding dorf eis eltern ende erde essen fahrrad familie farbe fenster feuer firma fisch
flug fluss frage frau freiheit freund frieden fuchs garten gelb geld geschaft gesundheit gluck gold grun haus
heim heimat held herz hilfe himmel hof holz hund insel kaffee karte katze kauf kind kinder konto kraft krone
kunde kunden laden land leben leute licht liebe lieferung loewe luft macht markt maus meer mensch milch mond
morgen mut nacht name netz norden obst ofen ordnung osten paket penny pferd platz post preis problem punkt
quelle rad recht regen reise ring rot ruhe schiff schloss schnee schule schwarz schwester see service sonne
spiegel spiel sport stadt stein stern stimme strasse strom sturm suden tag tasse tier tisch tochter tor traum
treffen tur uhr vater verein versand vogel wald wasser weg wein weiss welle welt werk westen wetter wind winter
woche wohnung wort wunder zahl zeit zeitung zelt ziel zimmer zukunft
`)

/** Without accents and in lower case, as the matcher folds words. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

export const isFunctionWord = (folded: string): boolean => functionWords.has(folded)

export const isCommonWord = (folded: string): boolean =>
  functionWords.has(folded) || everydayWords.has(folded)
