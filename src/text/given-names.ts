// First names that people have in the languages that posts come in. In small letters, without marks above them.

const spelled = `
aaron abby abdul abdullah abigail achim ada adam adele adrian agnes agnieszka ahmad ahmed aidan aisha akira alan albert alejandra alejandro
aleksandra alessandro alessia alex alexander alexandra alexandre alexis alfred ali alice alicia alina alison amanda amelia amelie amina amir amit
amy ana anastasia anders andre andrea andreas andrei andrew andrzej andy angela angelika anil anita anja anjali anke ann anna anne annette annika
anthony anton antonio arjun armin arne arthur arun ashley astrid ava axel ayse barbara beatrice beatrix ben benjamin bernadette bernard bernd bernhard
bert bertram beth bettina bianca bianka bilal birgit birte bjorn bob boris brandon brenda brian brigitte britta brooke bruno caitlin camille carina carl
carla carlos carmen carol carolin carolina caroline carsten caspar catherine cathy cecilia chandra charles charlie charlotte chen chiara chloe christa
christian christiane christina christine christoph christopher claire clara claudia clemens conny connor constance cornelia craig cynthia dagmar daisy
damian dan daniel daniela danny dave david debbie deborah deepak denise dennis derek detlef dhruv diana diane diego dieter dimitri dirk dmitri
dominic dominik donald donna doris dorothea dorothy doug douglas duncan dylan eberhard eddie edgar edith edward egon eileen ekaterina elaine elena
eleanor eli elias elif elijah elisa elisabeth elise elizabeth elke ella ellen elliot elsa elsie emil emilia emily emma emmanuel emre enrico eric
erica erik erika erin ernst esther ethan eugene eva evan evelyn fabian fabio fatima fatma felicity felix ferdinand fernando finn fiona florence florian
frances francesca francesco francis francisco francois franz frauke fred freddie frederic frederick frederik frida frieda friedrich fritz gabriel gabriela
gabriele gareth gary gavin geoff geoffrey georg george gerald geraldine gerd gerda gerhard gertrud giorgio giovanni gisela giulia giuseppe glenn gloria
gordon graham greg gregor gregory greta gudrun guido guillaume gunter gunther gustav hamza hanna hannah hannelore hannes hans harald harriet harry
hartmut hasan hassan heather hedwig heidi heike heiko heiner heinrich heinz helen helena helga helmut hendrik henning henrik henry herbert hermann
hilda hilde holger horst howard hubert hugo hussein ian ibrahim igor ilse imran ina ines inga ingeborg ingo ingrid irene irina iris irmgard isaac isabel
isabella isla ismail ivan ivana jackie jacob jacqueline jacques jakob jakub james jamie jan jana jane janet janina janine jannik jason javier jayden jean
jeanette jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jessica jessie jill jim jimmy joachim joan joanna joanne jochen joe joel johan
johann johanna johannes john johnny jonas jonathan jordan jorg jorge jose josef josefine joseph josephine joshua juan judith judy julia julian juliana
julie juliet julius jurgen justin justus jutta kai kaitlyn karen karim karin karl karla karolina karsten kasia katarina kate katharina katherine
kathleen kathrin kathryn kathy katie katja katrin kavita keith kelly ken kenneth kenji kerstin kevin khadija khalid kieran kilian kim kimberly kirsten
klara klaus konrad konstantin krishna kristin kristina kristof krystyna kumar kurt lakshmi lara larissa lars laura lauren laurent lea leah leila len lena
lennart leo leon leonard leonie leroy leslie leticia lewis liam lieselotte lili lilly lily linda lindsay lisa lisbeth liz logan lorena lorenz lothar lotte
louis louisa louise luc luca lucas lucia lucy ludwig luis luisa luise luka lukas luke lutz lydia lynn madeleine madison magda magdalena maggie maia
maike maja malte manfred manuel manuela marc marcel marcin marco marcus mareike margaret margarete margot maria marian marianne marie marina mario marion
marius marko markus marlene marta martha martin martina mary maryam mateusz mathias mathilda matt matteo matthew matthias maureen maurice max maxim
maximilian maya mechthild megan mehmet mei melanie melissa mercedes meredith mia micha michael michaela michal michel michele michelle miguel mike mikhail
mila milan mina miranda miriam mohamed mohammad mohammed mohan moira monica monika moritz morgan muhammad murat mustafa nadia nadine nadja nancy naomi
natalia natalie natasha nathalie nathan neha neil nele nicholas nick nicola nicolas nicole niels nigel nikita niklas niko nikolai nikolaus nikos nils
nina noah noel noemi nora norbert noreen norman nuria oksana olaf oleg olga oliver olivia omar orhan oscar oskar osman otto owen pablo paloma pamela
paolo pascal patel patricia patrick paul paula paulina pauline pavel pawel pedro peggy penelope penny peter petra phil philip philipp philippa phoebe
pierre piotr pooja pradeep priscilla priya przemek rachel rafael ragnhild rahul rainer raj rajesh ralf ralph ramesh ramona raphael rashid raul ravi
raymond rebecca regina reiner reinhard renate rene rhys ricardo richard rick rita rob robert roberta roberto robin rodrigo roger rohan roland rolf roman
romy ronald rosa rosemarie rosemary rosie ross rowan roxana roy rudiger rudolf rupert ruth ryan sabine sabrina said salma sam samantha sami samira
samuel sandeep sandra sandy sanjay sara sarah sascha saskia scott sean sebastian selina sergei sergej sergio seth shannon sharon shaun sheila shirley
shreya sibylle siegfried siegrid sigrid silke silvia simon simona simone sinead sofia sofie sonia sonja sophia sophie soren stacey stacy stanislav stefan
stefanie steffen stella stephan stephanie stephen steve steven stuart sue suleiman sunita suresh susan susann susanne suzanne sven svenja svetlana
swantje sybille sylvia tabea tamara tammy tania tanja tanya tara tatiana tatjana ted teresa terry thea theo theodor theresa therese thomas thorsten tia
tiago tibor tiffany till tilo tim timo timothy tina tobias tobi todd tom tomas tomasz toni tony torben torsten tracy trevor tristan trudy udo ulf uli ulla
ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vanya vera verena veronica veronika victor victoria vijay viktor viktoria vikram vincent
viola violet virginia vivian vladimir volker wanda waltraud walter wendy werner wiebke wilfried wilhelm willem william wilma winfried wolfgang wojciech
xavier yasemin yasmin yousef yuki yuri yusuf yvette yvonne zachary zainab zara zeynep zoe zofia
abbie abigail adriana agatha ahsan aileen aiko akash albrecht alessio alfie alfonso alina alisa alistair alma alois alyssa amal amalia amara amrita anabel
anahita andrej anett angelo anke annabel annalena anneliese annemarie annie antje antonia april arianna ariel arlene arno arthur arya aurelia aurora
ayesha azra babette bao barney bastian beate becky bella benedikt benita benny berta bess betty beverley bianca birte bjoern bonnie brad bradley brady
brett bridget britney britt bruce bryan burak cameron camilla candice carl carly carole caroline cassandra catalina celia celine chad chantal charlene
chelsea cheryl chinedu chris chrissie christa christel christof ciara cindy clarissa claude claudius claus clayton clive cody colin colleen constantin cora
cordula corinna cosima courtney craig crystal curtis dakota damien dana daphne daria darius darren daryl dawid debra deniz denny desmond devin dietmar dilara
dinesh dolores domenico dominique dora doreen dorian dwayne ebru edda edeltraud edmund eduard eduardo edwin eileen elaine eleonore eliana elina ella elli
ellie elliott elmar elsbeth elvira emanuel emilie emilio enzo erhard ernesto erwin estelle esteban eugen eva-maria evelin evelyne ezra fanny farah faruk
federico felipe felicitas ferdi fergus finley fiona florentine frank-walter franziska friederike frieder gabi garrett genevieve georgia georgina gerda
gerlinde gernot gerold gertrude gianna gil gilbert gillian ginny giovanna gita gottfried graeme gunnar gwen hadi hagen hailey hakan halina hamish hanno
hansjorg hari harold harvey hatice hayley hazel hector heiner heinrike helge heribert hermine hilary hildegard hiroshi holly hope hung huseyin ida ignacio
ilka ilona imke imogen indira inge ingolf inka ira irmtraud isabelle ishaan ivo jace jagdish jamal jana-maria janice janusz jared jarek jaroslav jasmin
jasmine jasper jaya jeannette jelena jenni jenson jessika joana joanna joaquin jocelyn jodie johnson jolanda joos jorgen josie josephina josh jost joyce
juanita judit juergen jule juliane julien jun juna jutta kamal kamil karan kareem karina karola karolin karolina karoline kasimir kaspar katarzyna katerina
kathi kathy katy kayla kayleigh kenny kerry khalil kimberley kira kirsty klaas kofi kristian kristine kristy kubra kunal kwame kyle kylie ladislav lana
lance larry lasse latoya laurence laurin lavinia lea-marie leandro leena leif leilani leonardo leonhard leonora leopold levin lia liane lidia liesel lina
lionel lisa-marie lorraine lothar louis luan luciana lucie luigi luisa lukasz lyudmila mabel maddie mads maeve magnus mahmoud maira malcolm malik mandy mara
marcelo margarita margit margot margrit mariam marianna maribel marika marilyn marisa marissa marit marita marjorie marlies marlon marsha martyn marvin
masha mateo matilda mattea maureen mauricio maurizio maya mechthild meike mel melina melinda melissa melvin merle merlin meryem mette mickey milena milo
milton minh mirco mirjam mirko mitchell mohamad moira mona montserrat moses muriel nabil nadeem nanette naveed neal nelly nelson nevin nia niall nicky nico
nicola niklas nikola nila nils nisha nguyen norma nura ola oleksandr olena olivier oluwaseun omer ornella orla osama ottilie padma paige pankaj parvati
patrizia patty paulo pearl peer perry petr phillip phyllis pia pilar priyanka quentin quinn rabea rafaela raimund ralph ramazan randy rania raoul rasmus
raymund rebekka reinhold remo renata renee rhea rhonda ricarda richie rina robbie rocco rodney rogelio roisin ron ronja ronny rosalie rosalind rosanna
roswitha roxanne ruben rudi ruthie sabina sadie sahil salim sanja santiago saskia savannah seamus selena senta serena serge shane shanice shawn shelley
sherry shirin sian sidney sigmund silas silvana silvio simeon sinan siobhan slawomir solveig sonali sophia-marie stefania steffi stella sten stephane
steph stina sunil surya suse susana susi suzie svea sydney sylke sylvester tabitha taylor tamar tariq tatjana tayla terence tessa thea theodora theodore
thiago thies thilo thor thorben tillmann tina tobey tomislav tommy toralf tosca traute travis tricia tuan tyler umar ursel usman uta valeria valerio
vasily vera vicky vikki vince vinzenz viviana vivienne vlad waldemar walburga wayne wenke werther wilma winston xenia yannick yannis yara yas ying yolanda
yoshi yuliya zahra zara zdenek zoltan zuzanna`

/** Also words that stand in any sentence: taken for a name only where it is written with a capital and does not begin a sentence. */
const alsoWords = `
art bill bob carol chase chip christian chuck cliff dale dan dawn dean dick don drew eve faith finn frank gene grace grant guy hank hans harmony heath
herb hope horst iris ivy jack jay jean jo joe joy jordan june kai ken kim lance lars lee leo lily long luck lynn mark mason matt max may melody mercedes miles
nick noel paris pat patience penny pierce pip ray reed rich rick rob robin rock roman rose ross rowan roy ruby rusty said sam sandy sebastian skip sue
summer sunny sky tara ted teddy terry till tim toni tony trip tripp victor viola violet von wade ward warren will wolf young zoe ina mina mila ana ann len art
ali ben david don eli ted raj rita mike april ariel aurora crystal dakota georgia hazel holly hope ida ira jasper lance lana mara mel merlin nelson
norma orla ola paige pearl perry peer quentin rocco ron rosa sidney silas sten sydney taylor thor till tosca uta wayne winston victoria virginia austin chelsea florence
hung anders hugo jan marina regina bella magnus stella vera max amal hari bao masha dora otto
savannah candice autumn brooke carina cameron madison logan morgan`

const letters = (text: string): string[] => text.trim().split(/\s+/)

const words = new Set(letters(alsoWords))
const names = new Set(letters(spelled))

/** Marks above letters taken away, and the ways in which the same name is written. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

const isAmong = (word: string, list: ReadonlySet<string>): boolean =>
  list.has(plain(word)) || list.has(plain(word).replace(/([aou])e/g, '$1'))

/**
 * Whether a word, without the `'s` of who owns something, is a first name: a common one, also in small letters; one that is a word, too,
 * with a capital alone, within a sentence. Nobody has a list of all.
 *
 * @param begins it stands first in a sentence
 */
export function isGivenName(word: string, { begins }: { begins: boolean }): boolean {
  if (!/^\p{L}[\p{L}'’-]*$/u.test(word)) return false
  if (isAmong(word, words)) return !begins && /^\p{Lu}/u.test(word)
  return word.split('-').every((part) => isAmong(part, names))
}
