import type { Group } from '../../lexicon.js'
import { farFromGood, noTrouble, pastPraise, pastTrouble, worstEver } from '../../turned-meanings.js'

/** Words that turn what follows them in the clause. */
export const turning: readonly Group[] = [
  {
    name: 'used-to',
    points: 1,
    kind: 'bug',
    severity: 1,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `
      früher war|waren|hatte|hatten|gab|lief|liefen|galt, <brand> war früher|mal|einmal|einst, war|waren früher,
      war|waren früher mal, war|waren mal, war|waren einst, war|waren einmal, früher einmal, vor dem update war|lief,
      vor dem wechsel war|lief|hatte|hatten
    `,
  },
  {
    // Alone it says nothing: "früher gewechselt".
    name: 'once-did',
    points: 0,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `früher, damals, einst, nicht länger, nicht mehr ganz so`,
  },
  {
    // Nothing of something: good where it is trouble, bad where it is anything else.
    name: 'none-of-it',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `
      nicht ein|eine|einen|einem einziger|einziges|einzige|einzigen|einzigem,
      kein|keine|keinen|keinem einziger|einziges|einzige|einzigen|einzigem,
      kein|keine|keinen einziger|einziges|einzige|einzigen _ kam|funktioniert|angekommen, nicht eine der, nicht eines der,
      nicht einer der, kaum|fast keine? <gutes>, kaum noch <gutes>, keine spur von,
      ohne funktionierende|funktionierenden|funktionierendes|gültige|gültigen|brauchbare|brauchbaren
    `,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `
      ohne einen|eine|ein|jeden|jede|jedes|jegliche|jeglichen|irgendeinen|irgendwelche, ohne auch nur, ohne dass je, frei von,
      nie auch nur, kein bisschen, nie wieder ein|eine|einen, nicht einmal ein|eine|einen, nicht mal ein|eine|einen,
      hatte|hatten|gab ~ nie ein|eine|einen, erspart mir|uns, nie irgendwelche, nie irgendeinen
    `,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `
      alles andere als, alles außer, weit entfernt von, weit davon entfernt, nicht gerade, nicht eben, nicht wirklich,
      nicht besonders, nicht sonderlich, mitnichten, keineswegs, keinesfalls, in keiner weise|hinsicht, das gegenteil von,
      nicht annähernd, bei weitem nicht, nicht im entferntesten, nicht im geringsten, nur bedingt, nicht das was man,
      würde ~ nicht als, kann man ~ nicht als
    `,
  },
  {
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `
      sogenannte, sogenannter, sogenannten, sogenanntes, vermeintlich, vermeintliche, selbsternannte, selbsternannter, von wegen,
      nennt sich, schimpft sich, will ~ sein
    `,
  },
  {
    // The best or the worst there ever was.
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `
      noch nie so, noch nie so einen|eine|ein|etwas|viel|viele, noch nie solch|solche|solchen|solches,
      noch nie einen|eine|ein so, nie so einen|eine|ein, selten so, selten so einen|eine|ein, selten einen|eine|ein so,
      noch nie ~ so, noch nie ~ solche|solchen|solch, nie zuvor so
    `,
  },
]
